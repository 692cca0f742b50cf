/** The places that an article names, with all their mentions. */
import { bodyAt } from '../extract/bodies/body-at.js'
import { bareNameAt, type PlacePhrase, placeAt } from '../extract/bodies/place-at.js'
import { BODY, FUSED_PLACE, type KnownPlace, PLACE, UNIT } from '../extract/bodies/vocabulary.js'
import { FAMILY_NAME } from '../extract/names/vocabulary.js'
import type { BodyFamily } from '../knowledge/bodies.js'
import { formerWord } from '../knowledge/joints.js'
import { foldKey } from '../source/fold.js'
import type { Article } from '../text/analyze.js'
import type { Lexicon, Phrase } from '../text/lexicon.js'
import { isCapitalized, WORD_UPPER } from '../text/tokens.js'
import type { BlockKind, Level } from '../types.js'

/** One place that the article names. */
export interface NamedPlace {
  /** The longest form of the article, in normal capitals: "Trảng Bàng", "Thanh Hoá". */
  readonly name: string
  /** With its unit as written, where the name needs it: "TPHCM". */
  readonly full: string | null
  readonly level: Level
  /** Units by which the article calls it; those of the gazetteer where it never does. */
  readonly units: readonly string[]
  readonly known: KnownPlace | null
  /** Number of mentions; one in the title counts more. */
  readonly weight: number
}

/** Mentions of the places that bear one unit ("huyện"), in reading order, and the one that the article is about. */
export interface PlacesOfUnit {
  /** First tokens of the mentions. */
  readonly at: readonly number[]
  /** The place of each mention. */
  readonly places: readonly NamedPlace[]
  /** The place of the greatest weight, the earlier of two equal ones. */
  readonly main: NamedPlace
  /** Is another as heavy? */
  readonly tied: boolean
}

/** What a mention in the title counts. */
const TITLE_WEIGHT = 5

/** Blocks whose places say nothing of whom the article is about: "Theo Báo Bình Dương". */
const SILENT: ReadonlySet<BlockKind> = new Set(['furniture', 'pasted', 'byline', 'source', 'stamp', 'section'])

/** The unit of the place that a committee of the Party or the Youth Union belongs to, by its first syllable. */
export const unitsOfCommittees: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  thị: 'thị xã',
  huyện: 'huyện',
  quận: 'quận',
}

interface Growing {
  name: string
  full: string | null
  level: Level
  units: string[]
  known: KnownPlace | null
  weight: number
  former: boolean
}

/** "UBND tỉnh Bến Tre (cũ)", "huyện Củ Chi cũ" */
const isFormer = (article: Article, past: number): boolean =>
  article.isKey(past, formerWord) || (article.isMark(past, '(') && article.isKey(past + 1, formerWord))

/**
 * The places of an article by their unit words. A place that it calls by no unit stands under those that the gazetteer
 * gives to it. One walk over the phrases that the lexicon has found.
 */
export function collectPlaces(article: Article): Map<string, PlacesOfUnit> {
  const places = new Map<unknown, Growing>()
  const at: number[] = []
  const named: Growing[] = []
  eachPlace(article, (phrase, unit, token) => {
    const level = levelOf(phrase, unit)
    // All our provinces are known: "tỉnh Svay Rieng" is abroad, and no body of ours is there.
    if (level === 'province' && phrase.known === null) return
    const kind = article.blockOf(token)?.kind
    if (level === null || kind === undefined || SILENT.has(kind)) return
    const id = identityOf(article, phrase, level)
    let place = places.get(id)
    if (place === undefined) {
      place = { name: '', full: null, level, units: [], known: phrase.known, weight: 0, former: false }
      places.set(id, place)
    }
    const name = inNormalCapitals(article, phrase)
    if (name.length > place.name.length) place.name = name
    place.full ??= withUnit(article, phrase)
    if (unit !== null && !place.units.includes(unit)) place.units.push(unit)
    place.weight += kind === 'title' ? TITLE_WEIGHT : 1
    place.former ||= isFormer(article, phrase.end)
    at.push(token)
    named.push(place)
  })
  for (const place of places.values()) if (place.units.length === 0) addKnownUnits(place)
  return byUnits(at, named)
}

function byUnits(at: readonly number[], named: readonly Growing[]): Map<string, PlacesOfUnit> {
  const units = new Map<string, { at: number[]; places: Growing[]; main: Growing; tied: boolean }>()
  named.forEach((place, mention) => {
    // What the article calls former is no place of those who hold an office.
    if (place.former) return
    const token = at[mention] as number
    for (const unit of place.units) {
      const ofUnit = units.get(unit)
      if (ofUnit === undefined) units.set(unit, { at: [token], places: [place], main: place, tied: false })
      else {
        ofUnit.at.push(token)
        ofUnit.places.push(place)
        if (place.weight > ofUnit.main.weight) {
          ofUnit.main = place
          ofUnit.tied = false
        } else if (place !== ofUnit.main && place.weight === ofUnit.main.weight) ofUnit.tied = true
      }
    }
  })
  return units
}

/** What makes two mentions one place: the entry of the gazetteer, else the folded name. */
function identityOf(article: Article, { known, nameToken, end }: PlacePhrase, level: Level): unknown {
  if (known !== null && level === 'district') return known
  if (known?.province && level === 'province') return known.province
  return article.key.slice(article.startOf(nameToken), article.endOf(end - 1))
}

/** What of a lexicon can begin a place. */
interface Beginnings {
  /** Those of a node stand from `from[node]` up to `from[node + 1]`: most nodes have none. */
  readonly from: Int32Array
  readonly what: readonly number[]
  /** Numbers of tokens. */
  readonly length: readonly number[]
}

/** Made once a lexicon: nothing else of its many phrases is looked at. */
const beginnings = new WeakMap<Lexicon, Beginnings>()
const NO_PLACE = 0
const COMMITTEE = 1
const PROPER = 2
const UNIT_WORD = 3
const NAME = 4

function beginningOf({ kind, value }: Phrase): number {
  if (kind === UNIT || kind === FUSED_PLACE) return UNIT_WORD
  if (kind === PLACE) return NAME
  if (kind !== BODY || value === null) return NO_PLACE
  return (value as BodyFamily).bare ? COMMITTEE : (value as BodyFamily).proper ? PROPER : NO_PLACE
}

function beginningsOf(lexicon: Lexicon): Beginnings {
  const known = beginnings.get(lexicon)
  if (known !== undefined) return known
  const from = new Int32Array(lexicon.phrasesAt.length + 1)
  const what: number[] = []
  const length: number[] = []
  lexicon.phrasesAt.forEach((phrases, node) => {
    for (const phrase of phrases) {
      const beginning = beginningOf(phrase)
      if (beginning === NO_PLACE) continue
      what.push(beginning)
      length.push(phrase.length)
    }
    from[node + 1] = what.length
  })
  const found = { from, what, length }
  beginnings.set(lexicon, found)
  return found
}

/** Calls back at each place with a name, with its unit word or the unit that a committee before it stands for. */
function eachPlace(article: Article, found: (phrase: PlacePhrase, unit: string | null, token: number) => void): void {
  const { tokens, hits, lexicon } = article
  const { from, what, length } = beginningsOf(lexicon)
  let free = 0
  for (let token = 0; token < tokens.count; token++) {
    const node = hits.node[token] as number
    const past = from[node + 1] as number
    for (let at = from[node] as number; at < past && token >= free; at++) {
      const beginning = what[at]
      if (beginning === PROPER) {
        // "Trường THPT Hòa Bình", "Báo Bình Dương": such a name says nothing; a place with its unit does.
        const body = bodyAt(article, token)
        if (body !== null) free = body.place?.unit ? body.place.token : body.end
        continue
      }
      let phrase: PlacePhrase | null = null
      let unit: string | null = null
      if (beginning === COMMITTEE) {
        phrase = bareNameAt(article, token + (length[at] as number))
        unit = unitsOfCommittees[article.keyOf(token)] ?? null
      } else if (beginning === UNIT_WORD || isCapitalized(tokens, token)) {
        phrase = placeAt(article, token)
        unit = phrase?.unit ?? null
        if (phrase !== null && unit === null && isInsideName(article, phrase)) phrase = null
      }
      if (phrase === null || phrase.name === null) continue
      found(phrase, unit, token)
      free = phrase.end
    }
  }
}

/** Does a bare name stand inside a person's name or another name ("Trần Bình Định", "Báo Bình Dương")? */
function isInsideName(article: Article, { token }: PlacePhrase): boolean {
  const before = token - 1
  if (
    before < 0 ||
    !isCapitalized(article.tokens, before) ||
    article.sentences.of[before] !== article.sentences.of[token]
  )
    return false
  if (article.hitAt(before, FAMILY_NAME) !== null) return true
  if (article.tokens.kind[before] === WORD_UPPER) return false
  return article.sentenceStart(token) !== before
}

/** A bare name that a province and a district share is the province's. */
function levelOf(phrase: PlacePhrase, unit: string | null): Level | null {
  if (unit === 'tỉnh') return 'province'
  if (unit === 'thị xã' || unit === 'huyện' || unit === 'quận') return 'district'
  if (phrase.level !== null) return phrase.level
  const province = phrase.known?.province
  if (unit === 'thành phố') return province?.unit === 'thành phố' ? 'province' : 'district'
  return province ? 'province' : null
}

function addKnownUnits({ level, known, units }: Growing): void {
  if (level === 'province' && known?.province) units.push(known.province.unit)
  if (level === 'district') for (const { unit } of known?.districts ?? []) if (!units.includes(unit)) units.push(unit)
}

/** The name as written; from a line in capitals as the gazetteer has it ("BR-VT" stays). */
function inNormalCapitals(article: Article, { nameToken, end, name, known }: PlacePhrase): string {
  for (let token = nameToken; token < end; token++) {
    if (article.tokens.kind[token] !== WORD_UPPER) return name as string
  }
  const key = article.key.slice(article.startOf(nameToken), article.endOf(end - 1))
  return known !== null && key === foldKey(known.name) ? known.name : (name as string)
}

/** "TPHCM", "TP. Hồ Chí Minh": a name that people bear goes nowhere without its unit. */
function withUnit(article: Article, { token, end, unit, known }: PlacePhrase): string | null {
  if (unit === null || !known?.guarded || known.province === null) return null
  return article.line(token, end)
}

/** Which place a body without one belongs to: from the words, from the article, from the newspaper. */
import type { BodyPhrase } from '../extract/bodies/body-at.js'
import { bareNameAt, type PlacePhrase, placeAt } from '../extract/bodies/place-at.js'
import { BODY, FUSED_PLACE, PLACE, UNIT } from '../extract/bodies/vocabulary.js'
import { FAMILY_NAME } from '../extract/names/vocabulary.js'
import type { Article } from '../text/analyze.js'
import type { Entry } from '../text/lexicon.js'
import { isCapitalized, WORD_UPPER } from '../text/tokens.js'
import type { Basis, Level } from '../types.js'
import type { Setting } from './setting.js'

/** A body with its place. */
export interface LocatedBody {
  /** As written, with its place where it lacked one: "UBND tỉnh Bình Định", "Thị uỷ Trảng Bàng". */
  readonly name: string
  /** As written. */
  readonly text: string
  /** "Bình Định"; null where nothing names it, and for central bodies. */
  readonly place: string | null
  readonly basis: Basis | null
  readonly level: Level | null
}

/** The places that an article is about, by level. */
export interface ArticlePlaces {
  /** The body with its place; the nearest fitting place of the article where its own words give none. */
  locate(body: BodyPhrase): LocatedBody
}

/** A place that the article names, with all its mentions. */
interface NamedPlace {
  /** As the article writes it first, in normal capitals. */
  readonly name: string
  readonly level: Level
  /** Normal forms of the units that stand before it ("thị xã"), and those that the gazetteer gives. */
  readonly units: Set<string>
  /** First tokens of its mentions, in reading order. */
  readonly at: number[]
  /** Mentions, those of the title counted more. */
  weight: number
}

/** What a mention in the title counts: as much as the whole of a short text. */
const TITLE_WEIGHT = 5

/** The unit that a committee of the Party or the Youth Union stands for. */
const UNIT_OF_COMMITTEE: Readonly<Record<string, string>> = {
  tỉnh: 'tỉnh',
  thành: 'thành phố',
  thị: 'thị xã',
  huyện: 'huyện',
  quận: 'quận',
}

function collectPlaces(article: Article): NamedPlace[] {
  const places = new Map<string, NamedPlace>()
  const { hits, lexicon, tokens } = article
  const note = (place: PlacePhrase, unit: string | null): void => {
    const level = levelOf(place, unit)
    if (level === null || place.name === null) return
    const block = article.blockOf(place.token)?.kind
    if (block === undefined || block === 'furniture' || block === 'pasted' || block === 'byline' || block === 'source')
      return
    const id = `${level} ${place.known?.name ?? article.key.slice(article.startOf(place.nameToken), article.endOf(place.end - 1))}`
    let known = places.get(id)
    if (known === undefined) {
      known = { name: normalCapitals(article, place), level, units: new Set(), at: [], weight: 0 }
      places.set(id, known)
      if (place.known !== null) {
        if (level === 'province' && place.known.province) known.units.add(place.known.province.unit)
        if (level === 'district') for (const district of place.known.districts) known.units.add(district.unit)
      }
    }
    if (unit !== null) known.units.add(unit)
    known.at.push(place.token)
    known.weight += block === 'title' ? TITLE_WEIGHT : 1
  }
  let past = 0
  for (let hit = 0; hit < hits.count; hit++) {
    const token = hits.token[hit] as number
    if (token < past) continue
    const { kind, value } = lexicon.entries[hits.entry[hit] as number] as Entry
    if (kind === BODY && (value as { bare?: true }).bare) {
      const end = hits.end[hit] as number
      const place = bareNameAt(article, end)
      if (place === null) continue
      note(place, UNIT_OF_COMMITTEE[article.keyOf(token)] ?? null)
      past = place.end
    } else if (kind === UNIT || kind === PLACE || kind === FUSED_PLACE) {
      if (kind === PLACE && !isCapitalized(tokens, token)) continue
      const place = placeAt(article, token)
      if (place === null || place.name === null) continue
      if (place.unit === null && isInsideName(article, token)) continue
      note(place, place.unit)
      past = place.end
    }
  }
  return [...places.values()]
}

/** Does a bare name stand inside a person's name or another name ("Trần Bình Định", "Báo Bình Dương")? */
function isInsideName(article: Article, token: number): boolean {
  const before = token - 1
  if (before < 0 || !isCapitalized(article.tokens, before)) return false
  if (article.hitAt(before, FAMILY_NAME) !== null) return true
  if (article.tokens.kind[before] === WORD_UPPER) return false
  return article.sentenceStart(token) !== before
}

/** A bare name that a province and a district share is the province's. */
function levelOf(place: PlacePhrase, unit: string | null): Level | null {
  if (unit === 'tỉnh') return 'province'
  if (unit === 'thị xã' || unit === 'huyện' || unit === 'quận') return 'district'
  if (place.level !== null) return place.level
  if (unit === 'thành phố') return place.known?.province?.unit === 'thành phố' ? 'province' : 'district'
  return place.known?.province ? 'province' : null
}

/** The name as written; from a text in capitals, as the gazetteer or a reader writes it. */
function normalCapitals(article: Article, { nameToken, end, name, known }: PlacePhrase): string {
  if (name === null) return ''
  if (article.tokens.kind[nameToken] !== WORD_UPPER || known?.province?.unit === 'thành phố')
    return known && name.length < 4 ? known.name : name
  if (known !== null) return known.name
  let normal = ''
  for (let token = nameToken; token < end; token++) {
    const word = article.word(token)
    normal += (normal ? ' ' : '') + word.charAt(0) + word.slice(1).toLowerCase()
  }
  return normal
}

export function findPlaces(article: Article, _setting: Setting): ArticlePlaces {
  let places: NamedPlace[] | null = null
  const ofArticle = (): NamedPlace[] => {
    places ??= collectPlaces(article)
    return places
  }
  return {
    locate(body) {
      const text = article.text.slice(article.startOf(body.token), article.endOf(body.end - 1)).replace(/\s+/g, ' ')
      if (body.place !== null && body.place.name !== null) {
        return { name: text, text, place: body.place.name, basis: 'stated', level: body.level }
      }
      const unwanted = { name: text, text, place: null, basis: null, level: body.level }
      const unit = wantedUnit(article, body)
      if (body.level === 'central' || (unit === null && body.level !== 'province')) return unwanted
      const found = choose(article, ofArticle(), body, unit)
      if (found === null) return unwanted
      return {
        name: withPlace(article, body, text, found),
        text,
        place: found.name,
        basis: 'article',
        level: found.level,
      }
    },
  }
}

/** The unit whose name the body lacks: "tỉnh" of "UBND tỉnh", "thị xã" of "Thị ủy". */
function wantedUnit(article: Article, body: BodyPhrase): string | null {
  if (body.lacks === 'unit') return body.place?.unit ?? null
  if (body.lacks === 'name')
    return UNIT_OF_COMMITTEE[article.keyOf(body.end - 2)] ?? UNIT_OF_COMMITTEE[article.keyOf(body.end - 1)] ?? null
  return null
}

/** The place of the article that a body without one belongs to. */
function choose(
  article: Article,
  places: readonly NamedPlace[],
  body: BodyPhrase,
  unit: string | null,
): NamedPlace | null {
  const fitting = places.filter(place =>
    unit === null
      ? place.level === 'province'
      : place.units.has(unit) &&
        (place.level !== 'province') === (unit !== 'tỉnh' && !(unit === 'thành phố' && place.level === 'province')),
  )
  if (fitting.length < 2) return fitting[0] ?? null
  const main = fitting.reduce((best, place) => (place.weight > best.weight ? place : best))
  if (main.level === 'province') return main
  return nearest(article, fitting, body) ?? main
}

/** The place named last before the body. */
function nearest(_article: Article, places: readonly NamedPlace[], body: BodyPhrase): NamedPlace | null {
  let best: NamedPlace | null = null
  let bestAt = -1
  for (const place of places) {
    for (const at of place.at) {
      if (at >= body.token) break
      if (at > bestAt) {
        bestAt = at
        best = place
      }
    }
  }
  return best
}

/** The body's words with the name of the place. */
function withPlace(article: Article, body: BodyPhrase, text: string, place: NamedPlace): string {
  if (body.lacks === 'name') return `${text} ${place.name}`
  if (body.lacks === 'unit' && body.place !== null) {
    const start = article.startOf(body.token)
    const from = article.startOf(body.place.token)
    const written = article.text.slice(from, article.endOf(body.end - 1))
    // "UBND Thị xã" stands for the name; with the name its unit is small. Abbreviations stay.
    const small = article.tokens.kind[body.place.token] === WORD_UPPER ? written : written.toLowerCase()
    return `${article.text.slice(start, from)}${small} ${place.name}`.replace(/\s+/g, ' ')
  }
  return `${text} ${[...place.units][0] ?? ''} ${place.name}`.replace(/\s+/g, ' ')
}

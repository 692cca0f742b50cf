/** Which place a body without one belongs to: from the words, from the article, from the newspaper. */

import type { BodyPhrase } from '../extract/bodies/body-at.js'
import { fusedHeads } from '../knowledge/bodies.js'
import { provincesUntil2025 } from '../knowledge/places.js'
import { foldKey } from '../source/fold.js'
import { lowerBound } from '../source/lower-bound.js'
import type { Article } from '../text/analyze.js'
import { WORD_UPPER } from '../text/tokens.js'
import type { Basis, Level } from '../types.js'
import { collectPlaces, type NamedPlace, type PlacesOfUnit, unitsOfCommittees } from './named-places.js'
import { paperNamed } from './newspapers.js'
import type { Setting } from './setting.js'

/** A body with its place. */
export interface LocatedBody {
  /** As written, with its place where it lacked one and the article names it: "Thị uỷ Trảng Bàng". */
  readonly name: string
  /** As written. */
  readonly text: string
  /** "Bình Định"; null where nothing tells it, and for central bodies. */
  readonly place: string | null
  /** 'newspaper': the place is the province that the newspaper writes for; `name` goes without it. */
  readonly basis: Basis | null
  readonly level: Level | null
  /** Another place of the article could be meant as well. */
  readonly open: boolean
}

/** The places that an article is about, by level. */
export interface ArticlePlaces {
  /** The body with its place; where its own words give none, the place of the article that it must mean. */
  locate(body: BodyPhrase): LocatedBody
}

/** The short form that a body is given where it is named first: "Ủy ban Kiểm tra (UBKT) Tỉnh ủy". */
const SHORT_FORM = / ?\((?:\p{Lu}{2,12}|\p{Lu}{1,4}\d{2})\)/u

/** Most tokens of the name of a province. */
const MOST_SYLLABLES = 6

/** One reading of the places of an article, whoever asks first. */
const known = new WeakMap<Article, ArticlePlaces>()

/**
 * The places of an article, read when the first body asks for one.
 *
 * A body without a place belongs to the place of its unit ("UBND huyện": a huyện, "Thị ủy": a thị xã) that
 * 1. its own sentence names last before it,
 * 2. else its block names last before it (districts and communes: reports from many places keep to one a paragraph),
 * 3. else the article names most, the title counting more.
 * What no article names, the newspaper's province may tell; that is no part of the name.
 */
export function findPlaces(article: Article, setting: Setting): ArticlePlaces {
  let found = known.get(article)
  if (found === undefined) {
    found = new PlacesOfArticle(article, setting)
    known.set(article, found)
  }
  return found
}

class PlacesOfArticle implements ArticlePlaces {
  #byUnit: ReadonlyMap<string, PlacesOfUnit> | null = null

  constructor(
    readonly article: Article,
    readonly setting: Setting,
  ) {}

  locate(body: BodyPhrase): LocatedBody {
    const { article } = this
    const text = article.line(body.token, body.end)
    const { level } = body
    const opened = article.tokens.kind[body.token] === WORD_UPPER ? withoutFusion(text) : text
    const name = opened.includes('(') ? opened.replace(SHORT_FORM, '') : opened
    if (body.place !== null && body.place.name !== null) {
      return { name, text, place: body.place.name, basis: 'stated', level, open: false }
    }
    const nowhere: LocatedBody = { name, text, place: null, basis: null, level, open: false }
    const units = unitsOf(article, body)
    if (units.length === 0) return nowhere
    this.#byUnit ??= collectPlaces(article)
    const place = this.#choose(this.#byUnit, units, body)
    if (place !== null) {
      return {
        name: withPlace(article, body, name, place),
        text,
        place: place.name,
        basis: 'article',
        level: place.level,
        open: isOpen(this.#byUnit, place),
      }
    }
    if (units[0] !== 'tỉnh' && units[0] !== 'thành phố') return nowhere
    const province = provinceOfNewspaper(this.setting)
    const fits = province !== null && (units.includes(province.unit) || body.lacks === 'place')
    return fits ? { ...nowhere, place: province.name, basis: 'newspaper', level: 'province' } : nowhere
  }

  #choose(byUnit: ReadonlyMap<string, PlacesOfUnit>, units: readonly string[], body: BodyPhrase): NamedPlace | null {
    let chosen: NamedPlace | null = null
    for (const unit of units) {
      const fitting = byUnit.get(unit)
      if (fitting === undefined) continue
      const near = this.#near(fitting, body)
      // "Sở Xây dựng" may be a tỉnh's or a city's; a city of the second level has no Sở.
      if (body.level === 'province' && near.level !== 'province') continue
      if (chosen === null || near.weight > chosen.weight) chosen = near
    }
    return chosen
  }

  #near({ at, places, main }: PlacesOfUnit, body: BodyPhrase): NamedPlace {
    const last = lowerBound(at.length, index => (at[index] as number) < body.token) - 1
    if (last < 0) return main
    const { article } = this
    const token = at[last] as number
    const place = places[last] as NamedPlace
    if (article.sentences.of[token] === article.sentences.of[body.token]) return place
    if (article.blockOf(token) !== article.blockOf(body.token)) return main
    return place.level !== 'province' || this.#opensBlock(token) ? place : main
  }

  /** "Bình Dương: Ông A giữ chức …": news from many provinces, each after its name. */
  #opensBlock(token: number): boolean {
    const { article } = this
    if (article.startOf(token) !== article.blockOf(token)?.start) return false
    for (let next = token + 1; next < token + MOST_SYLLABLES; next++) if (article.isMark(next, ':')) return true
    return false
  }
}

/** Is a place the main one of its units only because it comes before another of the same weight? */
function isOpen(byUnit: ReadonlyMap<string, PlacesOfUnit>, place: NamedPlace): boolean {
  return place.units.some(unit => byUnit.get(unit)?.tied === true && byUnit.get(unit)?.main === place)
}

/** The units that the place of a body may have: that of its last word ("UBND huyện"), of its committee, of its level. */
function unitsOf(article: Article, body: BodyPhrase): readonly string[] {
  if (body.level === 'central') return []
  if (body.lacks === 'unit') return body.place?.unit ? [body.place.unit] : []
  if (body.lacks === 'name') {
    const unit = unitsOfCommittees[article.keyOf(body.end - 2)] ?? unitsOfCommittees[article.keyOf(body.end - 1)]
    return unit === undefined ? [] : [unit]
  }
  return body.lacks === 'place' && body.level === 'province' ? ['tỉnh', 'thành phố'] : []
}

/** The body's words with the name of the place. */
function withPlace(article: Article, body: BodyPhrase, text: string, place: NamedPlace): string {
  if (body.lacks === 'name') return `${text} ${place.full ?? place.name}`
  if (body.lacks === 'unit' && body.place !== null) {
    const before =
      body.place.token > body.token ? `${article.line(body.token, body.place.token).replace(SHORT_FORM, '')} ` : ''
    if (place.full !== null) return before + place.full
    const unit = article.line(body.place.token, body.end)
    // "UBND Thị xã" stands for the name; beside the name its unit is small. Abbreviations stay.
    const small = unit !== body.place.unit && foldKey(unit) === body.place.unit ? unit.toLowerCase() : unit
    return `${before}${small} ${place.name}`
  }
  const [unit] = place.units
  return place.full !== null ? `${text} ${place.full}` : `${text} ${unit ?? ''} ${place.name}`
}

/** "UBNDTP Hà Nội" → "UBND TP Hà Nội". */
function withoutFusion(text: string): string {
  const space = text.indexOf(' ')
  const first = space < 0 ? text : text.slice(0, space)
  const opened = fusedHeads[first]
  return opened === undefined ? text : opened + text.slice(first.length)
}

interface Province {
  readonly name: string
  readonly unit: string
}

/** The province of the newspaper that the caller or the article names, or that the address tells. */
function provinceOfNewspaper({ metadata }: Setting): Province | null {
  const paper = metadata.newspaper === null ? null : paperNamed(metadata.newspaper)
  const province = provincesUntil2025.find(([each]) => each === paper?.province)
  return province === undefined ? null : { name: province[0], unit: province[1] }
}

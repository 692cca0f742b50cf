/** Every figure of an article with the place that it is about: rows that are finished with their article. */
import { notUnits, unitWords } from '../../knowledge/places.js'
import type { Level, Target } from '../../types.js'
import { fold } from './keys.js'
import { provinceOfBody } from './provinces.js'
import type { Seen, SeenArticle } from './seen.js'

/** One figure. */
export interface PlacedTarget {
  readonly article: string
  readonly publishedOn: string | null
  readonly province: string | null
  /** "Gò Dầu". */
  readonly place: string | null
  readonly placeLevel: Level | null
  /**
   * organization: the body that planned or reached it is named with the place; title: the headline of the article names it;
   * only: the article has bodies of this place alone.
   */
  readonly placeBasis: 'organization' | 'title' | 'only' | null
  /** The indicator in lower case and one spelling, to group by. */
  readonly indicatorKey: string | null
  readonly target: Target
}

interface Place {
  readonly name: string
  readonly level: Level | null
  readonly province: string | null
}

/** What lies around a place begins so: "UBND xã Long Thuận|, huyện Bến Cầu, tỉnh Tây Ninh". */
const AROUND = new RegExp(`, (?:${unitWords.map(([word]) => word.replace('.', '\\.')).join('|')})[. ]`)

const CAPITAL = /^(?:\p{Lu}\p{Ll}|[-–]$)/u

/** The name of a place at the end of that of a body: "HĐND huyện Gò Dầu" → "Gò Dầu". */
function placeAtEnd(body: string): string | null {
  const words = (body.split(AROUND, 1)[0] as string).split(/[ .]/)
  let from = words.length
  while (from > 0 && CAPITAL.test(words[from - 1] as string)) from--
  // A body that is all capitals is a name of its own.
  return from === 0 || from === words.length ? null : words.slice(from).join(' ')
}

const levels = new Map(unitWords.map(([word, , level]) => [fold(word), level]))
const likeUnits = new Set(notUnits.map(fold))

/** The level that a body says it is of by its unit: "Đảng bộ huyện". */
function levelSaid(body: string): Level | null {
  const said = fold(body.split(AROUND, 1)[0] as string)
    .split(' ')
    .map((word, at, words) => (likeUnits.has(`${word} ${words[at + 1]}`) ? null : (levels.get(word) ?? null)))
    .filter(level => level !== null)
  return said.at(-1) ?? null
}

/** The places of the bodies that an article names, each once. */
function placesOf({ bodies, province: ofArticle }: SeenArticle): Place[] {
  const places = new Map<string, Place>()
  for (const { name, level, basis } of bodies) {
    if (level === 'central' || (basis !== 'stated' && basis !== 'article')) continue
    const place = placeAtEnd(name)
    if (place === null) continue
    const { province } = provinceOfBody({ name, level }, ofArticle)
    const key = [fold(place), level, province].join('|')
    if (!places.has(key)) places.set(key, { name: place, level, province })
  }
  return [...places.values()]
}

/** The place that stands first in a headline, of two there the longer. */
function firstIn(title: string, places: readonly Place[]): Place | null {
  const headline = ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const found = places
    .map(place => ({ place, at: headline.indexOf(` ${fold(place.name)} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.place.name.length - a.place.name.length)
  return found[0]?.place ?? null
}

type Located = Pick<PlacedTarget, 'place' | 'placeLevel' | 'placeBasis' | 'province'>

/** Where the figures of a body are at home; nowhere but in the article's province where nothing tells. */
function locate(organization: string | null, article: SeenArticle, places: readonly Place[]): Located {
  const { record, province: ofArticle } = article
  const level = organization === null ? null : levelSaid(organization)
  const own = organization === null ? null : placeAtEnd(organization)
  if (organization !== null && own !== null) {
    const { province } = provinceOfBody({ name: organization, level }, ofArticle)
    return { place: own, placeLevel: level, placeBasis: 'organization', province }
  }
  const at = ({ name, level, province }: Place, placeBasis: 'title' | 'only'): Located => ({
    place: name,
    placeLevel: level,
    placeBasis,
    province,
  })
  const possible = level === null ? places : places.filter(place => place.level === level)
  const inTitle = firstIn(record.metadata.title ?? '', possible)
  if (inTitle !== null) return at(inTitle, 'title')
  const [only, ...others] = possible
  if (only !== undefined && others.length === 0) return at(only, 'only')
  return { place: null, placeLevel: null, placeBasis: null, province: ofArticle }
}

/** The figures of an article. */
export function placedTargets(article: SeenArticle, seen: Seen): PlacedTarget[] {
  const { index, record } = article
  const places = placesOf(article)
  return record.targets.map(target => ({
    article: seen.ids[index] as string,
    publishedOn: seen.dayOf(index),
    ...locate(target.organization, article, places),
    indicatorKey: target.indicator === null ? null : fold(target.indicator),
    target,
  }))
}

/** Which province a body or an article belongs to. */
import { newspapers } from '../../knowledge/newspapers.js'
import {
  districtsMergedEarlier,
  districtsUntil2025,
  provinceAliases,
  provinceNamesSince2025,
  provincesMergedEarlier,
  provincesUntil2025,
} from '../../knowledge/places.js'
import type { ArticleRecord, Basis, Level } from '../../types.js'
import { bodyKey, fold } from './keys.js'

const provinces = new Map<string, string>(
  [...provincesMergedEarlier, ...provincesUntil2025, ...provinceNamesSince2025].map(([name]) => [fold(name), name]),
)
for (const [alias, name] of Object.entries(provinceAliases)) provinces.set(fold(alias), name)

/** The provinces that have a district of this name. */
const districts = new Map<string, string[]>()
for (const [province, units] of [...Object.entries(districtsUntil2025), ...Object.entries(districtsMergedEarlier)]) {
  for (const unit of units.split(';')) {
    for (const name of (unit.split(':')[1] ?? '').split(',').map(fold)) {
      districts.set(name, [...(districts.get(name) ?? []), province])
    }
  }
}

const papers = new Map(newspapers.map(({ name, province }) => [name, province ?? null]))

/** The longest ending of a name that a table of places has. */
function endingIn<Place>(table: ReadonlyMap<string, Place>, name: string): { ending: string; place: Place } | null {
  const words = bodyKey(name).split(' ')
  for (let from = Math.max(0, words.length - 6); from < words.length; from++) {
    const ending = words.slice(from).join(' ')
    const place = table.get(ending)
    if (place !== undefined) return { ending, place }
  }
  return null
}

/** A body as records name it. */
export interface Body {
  readonly name: string
  readonly level: Level | null
  readonly basis: Basis | null
}

/** All bodies of a record with a name: of posts, and those that issued documents. */
export function bodiesOf({ officials, directives }: ArticleRecord): Body[] {
  const ofPosts = officials
    .flatMap(({ positions }) => positions)
    .flatMap(({ organization, level, placeBasis }) =>
      organization === null ? [] : [{ name: organization, level, basis: placeBasis }],
    )
  const issuers = directives.flatMap(({ issuerBody }) => (issuerBody === null ? [] : [issuerBody]))
  return [...ofPosts, ...issuers]
}

const theOnly = (names: ReadonlySet<string>): string | null => (names.size === 1 ? ([...names][0] as string) : null)

/**
 * The province that an article writes about: that of its newspaper, unless all its bodies are of others; else the only one
 * whose bodies it names; else the only one in which its districts can lie; else null.
 */
export function provinceOfArticle({ metadata }: ArticleRecord, bodies: readonly Body[]): string | null {
  const named = new Set<string>()
  const told = new Set<string>()
  for (const { name, level } of bodies) {
    const province = level === 'province' ? endingIn(provinces, name)?.place : undefined
    if (province !== undefined) named.add(province)
    const possible = level === 'district' ? (endingIn(districts, name)?.place ?? []) : []
    if (possible.length === 1) told.add(possible[0] as string)
  }
  const paper = papers.get(metadata.newspaper ?? '') ?? null
  if (paper !== null) return named.size === 0 || named.has(paper) ? paper : null
  return theOnly(named.size > 0 ? named : told)
}

/** A province, and whether the name of the body tells it or the article around. */
export interface InProvince {
  readonly province: string | null
  readonly basis: 'body' | 'article' | null
}

const NOWHERE: InProvince = { province: null, basis: null }

/** The province of a body. A district's name that several provinces have is settled by the article's province. */
export function provinceOfBody({ name, level }: Pick<Body, 'name' | 'level'>, ofArticle: string | null): InProvince {
  if (level === 'central') return NOWHERE
  if (level === 'province' || level === null) {
    const named = endingIn(provinces, name)
    if (named !== null) return { province: named.place, basis: 'body' }
  }
  const possible = level === 'district' ? (endingIn(districts, name)?.place ?? []) : []
  if (possible.length === 1) return { province: possible[0] as string, basis: 'body' }
  if (ofArticle === null || (possible.length > 1 && !possible.includes(ofArticle))) return NOWHERE
  return { province: ofArticle, basis: 'article' }
}

/**
 * The key of a body with its province apart: the province's own name at its end is left out, so that "Tỉnh ủy" of Tây Ninh is
 * "Tỉnh ủy Tây Ninh".
 */
export function bodyKeyIn(name: string, level: Level | null, province: string | null): string {
  const key = bodyKey(name)
  if (level !== 'province' || province === null) return key
  const named = endingIn(provinces, name)
  if (named?.place !== province) return key
  return key.slice(0, -named.ending.length).replace(/(?: (?:tỉnh|thành phố))? $/, '')
}

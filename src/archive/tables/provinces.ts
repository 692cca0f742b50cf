/** Which province a body or an article belongs to. */
import { newspapers } from '../../knowledge/newspapers.js'
import {
  districtsMergedEarlier,
  districtsUntil2025,
  provinceAliases,
  provinceNamesSince2025,
  provincesMergedEarlier,
  provincesUntil2025,
  unitWords,
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

/** The units of provinces, and of what lies in them: "thành phố" is among both. */
const unitsOf = (level: Level): string[] => [
  ...new Set(unitWords.filter(unit => unit[2] === level || unit[2] === null).map(([, unit]) => unit)),
]
const [provinceUnits, districtUnits] = [unitsOf('province'), unitsOf('district')]
const BARE_UNIT = new RegExp(` (?:${provinceUnits.join('|')})$`)
/** "thành phố Huế" and "thành phố Tây Ninh" are cities of provinces, "thành phố Cần Thơ" is a province. */
const cities = new Set(provincesUntil2025.filter(([, unit]) => unit === 'thành phố').map(([name]) => name))

const papers = new Map(newspapers.map(({ name, province }) => [name, province ?? null]))

/** A place at the end of a key, with the unit that is written before it, and what stands before both. */
interface Ending<Place> {
  readonly place: Place
  readonly unit: string | null
  readonly before: string
}

/** The longest ending of the key of a body that a table of places has. */
function endingIn<Place>(
  table: ReadonlyMap<string, Place>,
  key: string,
  units: readonly string[],
): Ending<Place> | null {
  const words = key.split(' ')
  for (let from = Math.max(0, words.length - 6); from < words.length; from++) {
    const place = table.get(words.slice(from).join(' '))
    if (place === undefined) continue
    const before = words.slice(0, from).join(' ')
    const unit = units.find(unit => ` ${before}`.endsWith(` ${unit}`)) ?? null
    return { place, unit, before: before.slice(0, before.length - (unit?.length ?? 0)).replace(/,? ?$/, '') }
  }
  return null
}

const isProvince = ({ place, unit }: Ending<string>): boolean =>
  unit !== null && (unit !== 'thành phố' || cities.has(place))

/** What the name of a body says of its province. */
interface NamedBody {
  /** The provinces in which it can lie; none where the name does not tell. */
  readonly possible: readonly string[]
  /** Is the province itself written? Else it is told by a district. */
  readonly isWritten: boolean
  /** The key without the province. */
  readonly key: string
}

function readName(name: string, level: Level | null): NamedBody {
  const key = bodyKey(name)
  const untold = { possible: [], isWritten: false, key }
  if (level === 'central') return untold
  const province = endingIn(provinces, key, provinceUnits)
  if (level === null) return province === null ? untold : { possible: [province.place], isWritten: true, key }
  if (level === 'province') {
    // "UBND tỉnh" of Tây Ninh is "UBND tỉnh Tây Ninh".
    if (province === null) return { ...untold, key: key.replace(BARE_UNIT, '') }
    return { possible: [province.place], isWritten: true, key: province.before }
  }
  // "UBND huyện Châu Thành, tỉnh Long An"
  const isBehind = province !== null && province.before !== '' && isProvince(province)
  if (isBehind) return { possible: [province.place], isWritten: true, key: province.before }
  const district = endingIn(districts, key, districtUnits)
  // What lies in a district may have the name of another: only "huyện Gò Dầu" at its end tells.
  const isTold = district !== null && (level === 'district' || (district.unit !== null && district.before !== ''))
  return isTold ? { ...untold, possible: district.place } : untold
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
    if (level === null) continue
    const { possible, isWritten } = readName(name, level)
    if (possible.length === 1) (isWritten ? named : told).add(possible[0] as string)
  }
  const paper = papers.get(metadata.newspaper ?? '') ?? null
  if (paper !== null) return named.size === 0 || named.has(paper) || told.has(paper) ? paper : null
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
  const { possible } = readName(name, level)
  if (possible.length === 1) return { province: possible[0] as string, basis: 'body' }
  if (ofArticle === null || (possible.length > 1 && !possible.includes(ofArticle))) return NOWHERE
  return { province: ofArticle, basis: 'article' }
}

/**
 * The key of a body with its province apart, so that "Tỉnh ủy" of Tây Ninh is "Tỉnh ủy Tây Ninh", and "Huyện ủy Châu Thành"
 * of Long An "Huyện ủy Châu Thành, tỉnh Long An".
 */
export const bodyKeyIn = (name: string, level: Level | null, province: string | null): string =>
  province === null ? bodyKey(name) : readName(name, level).key

/** Names of provinces and districts without their marks → with them, where only one name can be meant. */
import { englishPlaces } from '../knowledge/english-bodies.js'
import {
  districtsMergedEarlier,
  districtsUntil2025,
  provinceAliases,
  provinceNamesSince2025,
  provincesMergedEarlier,
  provincesUntil2025,
} from '../knowledge/places.js'
import type { EnglishText } from './english-text.js'
import { type PhraseHit, Phrases } from './phrases.js'
import { plainKey } from './plain.js'

/** What is known of a name. */
export interface KnownPlace {
  /** With its marks: "Trảng Bàng". */
  readonly name: string
  /** All units that bear it: "thị xã"; "tỉnh" first. */
  readonly units: readonly string[]
  /** Is it a province, or a city of that rank? */
  readonly province: boolean
}

function* rows(): Generator<readonly [name: string, unit: string, province: boolean]> {
  for (const [name, unit] of [...provincesUntil2025, ...provinceNamesSince2025, ...provincesMergedEarlier]) {
    yield [name, unit, true]
  }
  for (const list of [...Object.values(districtsUntil2025), ...Object.values(districtsMergedEarlier)]) {
    for (const group of list.split('; ')) {
      const [unit = '', names = ''] = group.split(': ')
      for (const name of names.split(', ')) yield [name, unit, false]
    }
  }
}

/** By plain name; two names that differ in their marks alone are left out. */
function knownPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, { name: string; units: string[]; province: boolean }>()
  const ambiguous = new Set<string>()
  for (const [name, unit, province] of rows()) {
    const key = plainKey(name).replace(/ ?- ?/g, ' ')
    const same = places.get(key)
    if (same === undefined) places.set(key, { name, units: [unit], province })
    else if (same.name !== name) ambiguous.add(key)
    else if (!same.units.includes(unit)) same.units.push(unit)
  }
  for (const key of ambiguous) places.delete(key)
  for (const [alias, name] of [...Object.entries(provinceAliases), ...Object.entries(englishPlaces)]) {
    const place = places.get(plainKey(name).replace(/ ?- ?/g, ' '))
    const key = plainKey(alias).replace(/ ?[-–] ?/g, ' ')
    if (place !== undefined && !places.has(key)) places.set(key, place)
  }
  return places
}

let table: Phrases<KnownPlace> | null = null

/**
 * The known place whose name begins at a word, or null.
 *
 * @example placeAt(text of "Trang Bang Town", 0) // { end: 2, value: { name: 'Trảng Bàng', units: ['thị xã'], … } }
 */
export function placeAt(text: EnglishText, word: number): PhraseHit<KnownPlace> | null {
  if (!text.isCapitalized(word)) return null
  table ??= new Phrases(knownPlaces())
  const hit = table.at(text, word)
  return hit !== null && text.isCapitalized(hit.end - 1) ? hit : null
}

/** The phrases by which bodies and places are told. */
import {
  type BodyFamily,
  bodyFamilies,
  bodyStops,
  centralEndings,
  notBodies,
  taskOpeners,
} from '../../knowledge/bodies.js'
import { fieldTerms, verbalTerms, wholeFields } from '../../knowledge/fields.js'
import {
  districtsMergedEarlier,
  districtsUntil2025,
  fusedNames,
  namesOfPeopleToo,
  notUnits,
  type ProvinceUnit,
  provinceAliases,
  provinceNamesSince2025,
  provincesMergedEarlier,
  provincesUntil2025,
  unitWords,
} from '../../knowledge/places.js'
import { type Entry, entry, kind } from '../../text/lexicon.js'
import type { Level } from '../../types.js'

/** A unit word as written ("TX"), in normal form ("thị xã"). */
export interface UnitWord {
  readonly unit: string
  /** Of the unit; null for "thành phố", which is a province's or a district's. */
  readonly level: Level | null
  /** Is it an abbreviation that only counts in capitals? */
  readonly short: boolean
}

/** What a name of the gazetteer is the name of; a name may be that of a province and of districts. */
export interface KnownPlace {
  readonly name: string
  readonly province: { readonly unit: ProvinceUnit; readonly now: string } | null
  readonly districts: readonly { readonly unit: string; readonly province: string }[]
  /** Only after a unit word or a committee. */
  readonly guarded: boolean
}

/** How a term of a field may be joined to what stands before it. */
export type FieldTerm = 'noun' | 'verb' | 'whole'

/** null: words that only begin like a body ("bộ phận"). */
export const BODY = kind<BodyFamily | null>('body')
export const FIELD = kind<FieldTerm>('field')
export const CENTRAL = kind<true>('central-ending')
/** Opens a task before a capital: "thực hiện". */
export const TASK_OPENER = kind<true>('task-opener')
export const BODY_STOP = kind<true>('body-stop')
/** null: a word that only begins like a unit ("xã hội"). */
export const UNIT = kind<UnitWord | null>('unit')
export const PLACE = kind<KnownPlace>('place')
/** A unit and its name in one word: "TPHCM". */
export const FUSED_PLACE = kind<KnownPlace>('fused-place')

/** All known places by name. Made once, on first use. */
function gazetteer(): Map<string, KnownPlace> {
  const places = new Map<string, { -readonly [K in keyof KnownPlace]: KnownPlace[K] }>()
  const at = (name: string) => {
    let place = places.get(name)
    if (place === undefined) {
      place = { name, province: null, districts: [], guarded: namesOfPeopleToo.has(name) }
      places.set(name, place)
    }
    return place
  }
  for (const [name, unit, now] of [...provincesUntil2025, ...provincesMergedEarlier]) at(name).province = { unit, now }
  for (const [name, unit] of provinceNamesSince2025) at(name).province = { unit, now: name }
  for (const [province, units] of [...Object.entries(districtsUntil2025), ...Object.entries(districtsMergedEarlier)]) {
    for (const group of units.split('; ')) {
      const [unit, names] = group.split(': ') as [string, string]
      for (const name of names.split(', ')) {
        const place = at(name)
        place.districts = [...place.districts, { unit, province }]
      }
    }
  }
  return places
}

export function* bodiesVocabulary(): Generator<Entry> {
  for (const family of bodyFamilies) for (const name of family.names) yield entry(BODY, name, family)
  for (const word of notBodies) yield entry(BODY, word, null)
  for (const field of wholeFields) yield entry(FIELD, field, 'whole')
  for (const term of fieldTerms) yield entry(FIELD, term, 'noun')
  for (const term of verbalTerms) yield entry(FIELD, term, 'verb')
  for (const ending of centralEndings) yield entry(CENTRAL, ending, true)
  for (const opener of taskOpeners) yield entry(TASK_OPENER, opener, true)
  for (const stop of bodyStops) yield entry(BODY_STOP, stop, true)
  for (const [word, unit, level] of unitWords) yield entry(UNIT, word, { unit, level, short: word !== unit })
  for (const word of notUnits) yield entry(UNIT, word, null)
  const places = gazetteer()
  for (const place of places.values()) yield entry(PLACE, place.name, place)
  for (const [alias, name] of Object.entries(provinceAliases)) yield entry(PLACE, alias, places.get(name) as KnownPlace)
  for (const [fused, name] of Object.entries(fusedNames))
    yield entry(FUSED_PLACE, fused, places.get(name) as KnownPlace)
}

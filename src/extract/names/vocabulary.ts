/** The phrases by which names of people are told. */
import {
  commonFamilyNames,
  compoundFamilyNames,
  middleNames,
  namesThatPlacesBear,
  notInNames,
  placesShapedLikeNames,
  rareFamilyNames,
} from '../../knowledge/family-names.js'
import { type Entry, entry, kind } from '../../text/lexicon.js'

/** A family name; the value says whether it is believed without a cue. */
export const FAMILY_NAME = kind<'common' | 'rare'>('family-name')
export const MIDDLE_NAME = kind<true>('middle-name')
/** What a name never runs into. */
export const NOT_IN_NAME = kind<true>('not-in-name')
/** A place that is shaped like a person's name: "Hà Nội", "Dương Minh Châu". */
export const PLACE_LIKE_NAME = kind<true>('place-like-name')
/** The name of someone of the past that places and bodies bear: "Võ Thị Sáu". */
export const FAMOUS_NAME = kind<true>('famous-name')

export function* namesVocabulary(): Generator<Entry> {
  for (const name of rareFamilyNames) yield entry(FAMILY_NAME, name, 'rare')
  for (const name of commonFamilyNames) yield entry(FAMILY_NAME, name, 'common')
  for (const name of compoundFamilyNames) yield entry(FAMILY_NAME, name, 'common')
  for (const name of middleNames) yield entry(MIDDLE_NAME, name, true)
  for (const phrase of notInNames) yield entry(NOT_IN_NAME, phrase, true)
  for (const name of namesThatPlacesBear) yield entry(FAMOUS_NAME, name, true)
  for (const place of placesShapedLikeNames) yield entry(PLACE_LIKE_NAME, place, true)
}

/** How names of persons, posts and bodies are compared across articles. */
import { normalizeTonePlacement } from '../../index.js'
import { bodySynonyms } from '../../knowledge/body-synonyms.js'
import { unitWords } from '../../knowledge/places.js'

/** Lower case, composed, one tone placement, single spaces: "Huyện  Uỷ" and "Huyện ủy" are one. */
export const fold = (text: string): string =>
  normalizeTonePlacement(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim()

/** "tx." or "tx " before a name → "thị xã ". */
const abbreviations = unitWords
  .filter(([word]) => word === word.toUpperCase())
  .map(
    ([word, unit]) =>
      [new RegExp(`(?<![\\p{L}.])${fold(word).replace('.', '\\.')}(?:\\. ?| )`, 'gu'), `${unit} `] as const,
  )

/**
 * The key of a body: folded, with units and common heads in one form.
 *
 * @example bodyKey('Uỷ ban nhân dân TX.Bến Cát') // 'ubnd thị xã bến cát'
 */
export function bodyKey(name: string): string {
  let key = fold(name)
  for (const [abbreviation, unit] of abbreviations) key = key.replace(abbreviation, unit)
  for (const [long, short] of bodySynonyms) key = key.replace(long, short)
  return key
}

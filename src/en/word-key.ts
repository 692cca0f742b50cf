/** Words as they are compared: small letters without marks, without the possessive. */
import { plainKey } from './plain.js'

/** A possessive at the end of a word: "province's", "farmers'". */
const POSSESSIVE = /['’](?:s|S)?$/

/**
 * A word as it is looked up.
 *
 * @example wordKey("People's") // 'people'
 */
export function wordKey(word: string): string {
  return plainKey(word.replace(POSSESSIVE, ''))
}

export const isPossessive = (word: string): boolean => POSSESSIVE.test(word)

/** The keys of a phrase of a table; commas and hyphens part words as blanks do. */
export const wordKeys = (phrase: string): string[] =>
  phrase
    .split(/[ ,-]/)
    .filter(word => word !== '')
    .map(wordKey)

/** Character classes: a table for the characters of Vietnamese text, Unicode properties for the rest. */

export const SPACE = 0
export const NEWLINE = 1
export const LOWER = 2
export const UPPER = 3
export const DIGIT = 4
export const PUNCTUATION = 5

export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5

/** Latin with all Vietnamese letters ends at U+1EFF, dashes and quotation marks at U+206F. */
const TABLE_SIZE = 0x2070

function classify(code: number): CharacterClass {
  const character = String.fromCharCode(code)
  if (code === 0xa || code === 0xd) return NEWLINE
  if (/\s/.test(character)) return SPACE
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER
  // ² and ³ end units of measure ("km²"); a mark that composes with nothing belongs to its letter.
  if (/[\p{L}\p{M}²³]/u.test(character)) return LOWER
  return PUNCTUATION
}

let table: Uint8Array | null = null

/** The class of each UTF-16 unit below U+2070, made on first use. */
export function classTable(): Uint8Array {
  if (table === null) {
    table = new Uint8Array(TABLE_SIZE)
    for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code)
  }
  return table
}

/** The class of one UTF-16 unit. */
export function classOf(code: number): CharacterClass {
  return (code < TABLE_SIZE ? classTable()[code] : classify(code)) as CharacterClass
}

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

/** What belongs to each class; a later one wins. */
const MEMBERS: readonly (readonly [CharacterClass, RegExp])[] = [
  [SPACE, /\s/gu],
  [NEWLINE, /[\n\r]/gu],
  [DIGIT, /[0-9]/gu],
  // ² and ³ end units of measure ("km²"); a mark that composes with nothing belongs to its letter.
  [LOWER, /[\p{L}\p{M}²³]/gu],
  [UPPER, /[\p{Lu}\p{Lt}]/gu],
]

function classesOf(characters: string): Uint8Array {
  const classes = new Uint8Array(characters.length).fill(PUNCTUATION)
  for (const [itsClass, members] of MEMBERS) {
    for (const { index } of characters.matchAll(members)) classes[index] = itsClass
  }
  return classes
}

let table: Uint8Array | null = null

/** The class of each UTF-16 unit below U+2070, made on first use. */
export function classTable(): Uint8Array {
  table ??= classesOf(String.fromCharCode(...Array(TABLE_SIZE).keys()))
  return table
}

/** The class of one UTF-16 unit. */
export function classOf(code: number): CharacterClass {
  return (code < TABLE_SIZE ? classTable()[code] : classesOf(String.fromCharCode(code))[0]) as CharacterClass
}

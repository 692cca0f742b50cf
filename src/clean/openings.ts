/** Phrases that lines begin with, asked by their first letter. */

/** Finds the first of some phrases that a key begins with, as far as `fits` agrees; undefined where none does. */
export function opener(
  phrases: readonly string[],
  fits: (key: string, phrase: string) => boolean = () => true,
): (key: string) => string | undefined {
  const byLetter = new Map<number, string[]>()
  for (const phrase of phrases) {
    const letter = phrase.charCodeAt(0)
    const known = byLetter.get(letter)
    if (known === undefined) byLetter.set(letter, [phrase])
    else known.push(phrase)
  }
  return key => {
    const candidates = byLetter.get(key.charCodeAt(0))
    if (candidates === undefined) return undefined
    for (const phrase of candidates) if (key.startsWith(phrase) && fits(key, phrase)) return phrase
    return undefined
  }
}

/** Does the phrase end with a whole word? */
export const endsWord = (key: string, phrase: string): boolean => !/\p{L}/u.test(key.charAt(phrase.length))

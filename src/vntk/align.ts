/** Finds the words that vntk gives back in the text that it was given. */
import { VntkError } from './vntk-error.js'

const SPACE = /\s/

/** The first place from `at` on where no white space stands. */
function pastSpace(text: string, at: number): number {
  let past = at
  while (past < text.length && SPACE.test(text[past] as string)) past++
  return past
}

function misaligned(text: string, at: number, expected: string): VntkError {
  const found = text.slice(at, at + 40)
  const message = `vntk gave ${JSON.stringify(expected)} where the text has ${JSON.stringify(found)}`
  return new VntkError('misaligned', `${message}, ${at} characters into ${JSON.stringify(text.slice(0, 80))}`)
}

/**
 * Where each word stands. vntk leaves white space out and writes one blank between the parts of a word, also where the
 * text has none ("21 - KL"); all other characters must come back as they are and in order.
 *
 * @returns start and end (exclusive) of each word in `text`
 * @throws VntkError `misaligned` at the first character that differs, or where vntk left some out
 * @example alignWords('Bí  thư họp.', ['Bí thư', 'họp', '.']) // [[0, 7], [8, 11], [11, 12]]
 */
export function alignWords(text: string, words: readonly string[]): [start: number, end: number][] {
  let at = 0
  const spans = words.map((word): [number, number] => {
    const start = pastSpace(text, at)
    at = start
    for (const part of word.split(' ')) {
      at = pastSpace(text, at)
      if (part === '' || !text.startsWith(part, at)) throw misaligned(text, at, word)
      at += part.length
    }
    return [start, at]
  })
  const rest = pastSpace(text, at)
  if (rest < text.length) throw misaligned(text, rest, '')
  return spans
}

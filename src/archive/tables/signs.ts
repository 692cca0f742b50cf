/** A text with each word written as one sign, so that what compares letters compares words. */
import nGrams from 'natural/lib/natural/ngrams/ngrams.js'

/** The signs: Chinese characters, which have no capitals and are no spaces. */
const FIRST_SIGN = 0x4e00
const SIGNS = 20_992

/** A number from 0 to 2^32 - 1 that tells texts apart: FNV-1a, with its bits mixed once more. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The words, a sign each. Two different words have the same sign by one chance in some 21,000. */
export const signsOf = (words: readonly string[]): string =>
  words.map(word => String.fromCharCode(FIRST_SIGN + (hash32(word) % SIGNS))).join('')

/** Words of a shingle. */
const SHINGLE = 5
/** Shingles that stand for a text. */
const KEPT = 16

/** The shingles that stand for a text: those with the smallest hashes, which texts alike have in common. */
export function sketchOf(signs: string): number[] {
  const hashes = new Set(nGrams.ngrams([...signs], SHINGLE).map(shingle => hash32(shingle.join(''))))
  return [...Uint32Array.from(hashes).sort().subarray(0, KEPT)]
}

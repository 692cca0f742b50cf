/** Numbers in digits and in words, as English editions print them: "1,500.5", "nine", "13th". */
import { numerals, ordinals } from '../knowledge/english-words.js'
import type { EnglishText } from './english-text.js'

const NUMERALS = new Map(Object.entries(numerals))
const ORDINALS = new Map(Object.entries(ordinals))

const ORDINAL = /^(\d{1,3})(?:st|nd|rd|th)$/

/** "13th", "thirteenth" → 13; null for anything else. */
export function ordinalOf(key: string): number | null {
  const digits = ORDINAL.exec(key)
  return digits === null ? (ORDINALS.get(key) ?? null) : Number(digits[1])
}

/** "nine", "9" → 9; null for anything else. */
export function cardinalOf(key: string): number | null {
  return /^\d{1,4}$/.test(key) ? Number(key) : (NUMERALS.get(key) ?? null)
}

/** A number in digits with its separators: a comma parts thousands, a full stop decimals. */
const DIGITS = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?(?![\d,]\d)|\d{1,15}(?:\.\d{1,6})?(?!\d|[.,]\d)/y

/** The number that begins at an offset, and the offset past it; or null. */
export function numberAt(text: string, offset: number): { readonly value: number; readonly end: number } | null {
  DIGITS.lastIndex = offset
  const found = DIGITS.exec(text)
  return found === null ? null : { value: Number(found[0].replaceAll(',', '')), end: DIGITS.lastIndex }
}

/** The year of four digits that a word is: 1900 to 2099; or null. */
export function yearOf(text: EnglishText, index: number): number | null {
  const word = text.word(index)
  return word !== undefined && word.end - word.start === 4 && /^(?:19|20)\d\d$/.test(word.key) ? Number(word.key) : null
}

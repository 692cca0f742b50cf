/** What the text of a line tells by itself. */
import { normalizeTonePlacement } from '../index.js'

/** Stamps are shorter. */
const STAMP_LENGTH = 120
const FULL_DATE =
  /\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d{2}|tháng \S{1,8}(?: \S{1,8})? (?:năm )?(?:19|20)\d{2}/i

/** A text as the tables of words have it: composed, in lower case, old tone placement. */
export const keyOf = (text: string): string =>
  normalizeTonePlacement(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim()

/** Runs between blanks; lines have single blanks. */
export function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Does the line say when, and little else? */
export const isStamp = (text: string): boolean => text.length <= STAMP_LENGTH && FULL_DATE.test(text)

/** Letters and digits alone: pages write one title with other quotation marks and dashes in their metadata. */
export const bare = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, '')

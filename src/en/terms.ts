/** Terms of office behind a document or a post. */
import { termJoints, termWords } from '../knowledge/english-dates.js'
import type { EnglishText } from './english-text.js'

const TERM_YEARS = /((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)/y
const JOINTS: ReadonlySet<string> = new Set(termJoints)

/**
 * A term of years behind a word: "for the 2020-2025 term", ", 2020-2025 term".
 *
 * @param word the word just past what the term is of
 */
export function termBehind(text: EnglishText, word: number): string | null {
  let at = word
  if (JOINTS.has(text.key(at))) at++
  if (text.key(at) === 'the') at++
  if (Object.hasOwn(termWords, text.key(at)) && termWords[text.key(at)] === 'term') at++
  TERM_YEARS.lastIndex = text.startOf(at)
  const years = text.sameSentence(word - 1, at) ? TERM_YEARS.exec(text.text) : null
  return years === null ? null : `${years[1]}-${years[2]}`
}

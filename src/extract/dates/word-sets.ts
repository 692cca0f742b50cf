/** Single words beside dates, asked at tokens. */
import {
  afterBareDates,
  afterReviewedMonths,
  beforeCounts,
  beforeReviewedMonths,
  boundPartners,
  counters,
  documentTails,
  namedByDates,
  nounsAfterNumbers,
  ordinalCues,
  unitsAfterNumbers,
} from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'

/** One of 256 marks of a word, by its first character and its length: most words are told from others by it. */
const markOf = (first: number, length: number): number => (first * 31 + length) & 0xff

/** A list of folded words. Most tokens leave without a string cut out of them. */
class WordSet {
  readonly #marks = new Uint8Array(256)
  readonly #words: ReadonlySet<string>

  constructor(words: ReadonlySet<string>) {
    this.#words = words
    for (const word of words) this.#marks[markOf(word.charCodeAt(0), word.length)] = 1
  }

  /** Is the token one of the words? */
  has(article: Article, token: number): boolean {
    const { tokens } = article
    if (token < 0 || token >= tokens.count) return false
    const start = tokens.start[token] as number
    const length = (tokens.end[token] as number) - start
    if (this.#marks[markOf(article.key.charCodeAt(start), length)] !== 1) return false
    return this.#words.has(article.key.slice(start, start + length))
  }
}

export const AFTER_BARE_DATES = new WordSet(afterBareDates)
export const AFTER_REVIEWED_MONTHS = new WordSet(afterReviewedMonths)
export const BEFORE_REVIEWED_MONTHS = new WordSet(beforeReviewedMonths)
export const BEFORE_COUNTS = new WordSet(beforeCounts)
export const BOUND_PARTNERS = new WordSet(boundPartners)
export const COUNTERS = new WordSet(counters)
export const DOCUMENT_TAILS = new WordSet(documentTails)
export const NAMED_BY_DATES = new WordSet(namedByDates)
export const NOUNS_AFTER_NUMBERS = new WordSet(nounsAfterNumbers)
export const ORDINAL_CUES = new WordSet(ordinalCues)
export const UNITS_AFTER_NUMBERS = new WordSet(unitsAfterNumbers)

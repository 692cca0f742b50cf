/** Terms of office: "khóa XIII", "(khóa XIII)", "nhiệm kỳ 2020-2025". And ordinals, which share their numerals. */
import { ordinalWords } from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import { romanNumeral } from '../../text/roman.js'
import { WORD_TITLE, WORD_UPPER } from '../../text/tokens.js'
import { DASHES, isOneOf } from './marks.js'
import { ROMAN } from './patterns.js'
import { PhraseTable } from './phrases.js'
import { isYear } from './symbol.js'

/** A term as written. */
export interface TermPhrase {
  /** First token, a comma or bracket before it included. */
  readonly token: number
  readonly end: number
  /** Token just past what a citation may claim of it: the years of a nhiệm kỳ are a date of their own. */
  readonly claimed: number
  /** Each khóa in Roman numerals, or one nhiệm kỳ ("2020-2025"). "khóa XI, XII" has two. */
  readonly terms: readonly string[]
}

/** Tokens of a term with its bracket: "(nhiệm kỳ 2020 - 2025)". */
const LONGEST_TERM = 9
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const ORDINAL_WORDS = new PhraseTable<number>(() => Object.entries(ordinalWords))

/** The value of a Roman numeral up to 50, folded; 0 for anything else. */
function romanValue(numeral: string): number {
  if (!ROMAN.test(numeral)) return 0
  let value = 0
  for (let at = 0; at < numeral.length; at++) {
    const digit = ROMAN_DIGITS[numeral[at] as string] as number
    value += digit < (ROMAN_DIGITS[numeral[at + 1] ?? ''] ?? 0) ? -digit : digit
  }
  return value
}

/** Is the token in capitals throughout, and short enough for a Roman numeral? */
function isNumeral(article: Article, token: number): boolean {
  const { tokens } = article
  if (token < 0 || token >= tokens.count) return false
  const length = article.endOf(token) - article.startOf(token)
  const kind = tokens.kind[token]
  return kind === WORD_UPPER ? length <= 6 : kind === WORD_TITLE && length === 1
}

/** A Roman numeral in capitals, an Arabic one, or (where `words`) an ordinal in words. */
export function ordinalAt(article: Article, token: number, words: boolean): { end: number; value: number } | null {
  if (article.isNumber(token)) {
    if (article.endOf(token) - article.startOf(token) > 2) return null
    const value = article.numberAt(token)
    return value >= 1 && value <= 60 ? { end: token + 1, value } : null
  }
  if (isNumeral(article, token)) {
    const value = romanValue(article.keyOf(token))
    if (value > 0) return { end: token + 1, value }
  }
  if (!words) return null
  const found = ORDINAL_WORDS.at(article, token)
  return found === null ? null : { end: found.end, value: found.value }
}

function khoaAt(article: Article, token: number): string | null {
  if (article.isNumber(token)) {
    const value = article.numberAt(token)
    return value >= 1 && value <= 39 ? romanNumeral(value) : null
  }
  const numeral = article.keyOf(token)
  return numeral.length <= 7 && romanValue(numeral) > 0 ? numeral.toUpperCase() : null
}

/** Do the words of a term stand at a token? */
const beginsTerm = (article: Article, token: number): boolean =>
  article.isKey(token, 'khóa') || (article.isKey(token, 'nhiệm') && article.isKey(token + 1, 'kỳ'))

/**
 * The term that begins at a token, with a comma, a dash or an opening bracket before it; or null. A nhiệm kỳ after a
 * khóa says the same once more: "khóa XI, nhiệm kỳ 2020-2025".
 */
export function termAt(article: Article, token: number): TermPhrase | null {
  const term = oneTermAt(article, token)
  if (term === null || term.claimed < term.end) return term
  const again = oneTermAt(article, term.end)
  return again === null || again.claimed === again.end ? term : { ...term, end: again.end, claimed: again.token }
}

/** The term that ends just before a token: "khóa X", "(khóa XIII)", "khóa X, nhiệm kỳ 2021-2026"; or null. */
export function termBefore(article: Article, past: number): TermPhrase | null {
  const term = oneTermBefore(article, past)
  if (term === null) return null
  const parted = article.isMark(term.token - 1, ',') || isOneOf(article, term.token - 1, DASHES)
  const token = parted ? term.token - 1 : term.token
  const first = oneTermBefore(article, token)
  return first === null ? { ...term, token } : { ...first, end: past }
}

function oneTermBefore(article: Article, past: number): TermPhrase | null {
  for (let token = past - 2; token > past - LONGEST_TERM; token--) {
    if (!beginsTerm(article, token)) continue
    const term = oneTermAt(article, article.isMark(token - 1, '(') ? token - 1 : token)
    if (term?.end === past) return term
  }
  return null
}

function oneTermAt(article: Article, token: number): TermPhrase | null {
  let at = token
  const dash = isOneOf(article, at, DASHES)
  if (dash || article.isMark(at, ',')) at++
  const bracket = !dash && article.isMark(at, '(')
  if (bracket) at++
  let terms: string[] = []
  let years = false
  if (article.isKey(at, 'khóa')) {
    at++
    if (article.isKey(at, 'thứ')) at++
    const first = khoaAt(article, at)
    if (first === null) return null
    terms = [first]
    at++
    // "khóa XI, XII", "khóa XI, khóa XII": only Roman numerals go on, since a number may begin anything.
    while (terms.length < 4 && (article.isMark(at, ',') || article.isKey(at, 'và'))) {
      const numeral = article.isKey(at + 1, 'khóa') ? at + 2 : at + 1
      const next = article.isNumber(numeral) ? null : khoaAt(article, numeral)
      if (next === null || article.word(numeral) !== next) break
      terms.push(next)
      at = numeral + 1
    }
  } else if (article.isKey(at, 'nhiệm') && article.isKey(at + 1, 'kỳ')) {
    years = true
    at += 2
    const inner = article.isMark(at, '(')
    if (inner) at++
    if (!isYear(article, at)) return null
    const from = article.word(at)
    at++
    if (isOneOf(article, at, DASHES) || article.isKey(at, 'đến')) at++
    if (!isYear(article, at)) return null
    terms = [`${from}-${article.word(at)}`]
    at++
    if (inner && article.isMark(at, ')')) at++
  } else return null
  if (bracket) {
    if (!article.isMark(at, ')')) return null
    at++
  }
  return { token, end: at, claimed: years ? token : at, terms }
}

/** What the readers of dates share: a reading, and the small steps over tokens. */
import type { Bound } from '../../knowledge/date-words.js'
import type { Article, Hit } from '../../text/analyze.js'
import { FAR } from '../../text/tokens.js'
import type { DateMod, DayPart } from '../../types.js'
import { type DateUnit, type Point, pointOf, type Shift } from './mention.js'
import { BOUND_PARTNERS, NOUNS_AFTER_NUMBERS, UNITS_AFTER_NUMBERS } from './word-sets.js'
import { BOUND, HEAD, NUMERAL, RELATIVE } from './words.js'

/** A stretch of tokens read as a time. */
export interface Reading {
  /** First token, and the token just past the last. */
  readonly token: number
  readonly end: number
  readonly from: Point
  readonly to: Point | null
  readonly unit: DateUnit
  readonly mod: DateMod | null
  readonly part: DayPart | null
  /** A full numeric date beside a clock with a colon: the shape of a stamp. `page`: its clock has seconds. */
  readonly stamp: 'article' | 'page' | null
  /** A deadline or an end: its year is not the story's. */
  readonly limit: boolean
  /** "9 tháng": a time only where the article stands so late in its year; else a duration. */
  readonly tentative: boolean
}

export const NOWHERE: Point = pointOf(null, null, null)

export function reading(
  token: number,
  end: number,
  unit: DateUnit,
  from: Point,
  to: Point | null = null,
  part: DayPart | null = null,
  stamp: Reading['stamp'] = null,
): Reading {
  return { token, end, from, to, unit, mod: null, part, stamp, limit: false, tentative: false }
}

/** A reading with words more before it or behind it. Field by field, so that all readings have one shape. */
export function widened(
  { from, to, unit, mod, part, stamp, limit, tentative }: Reading,
  token: number,
  end: number,
  bound: DateMod | null = mod,
  limited = limit,
): Reading {
  return { token, end, from, to, unit, mod: bound, part, stamp, limit: limited, tentative }
}

export const one = (found: Reading | null): Reading[] | null => (found === null ? null : [found])

/** Characters between a token and the next; `FAR` where a line ends between them, or the text. */
export function gapAfter({ tokens }: Article, token: number): number {
  return token >= 0 && token < tokens.count ? (tokens.gap[token] as number) : FAR
}

/** Does the next token stand on the same line, close by? */
export function continues(article: Article, token: number): boolean {
  return gapAfter(article, token) < FAR
}

/** The bits of the kinds of all phrases that begin at a token. */
export function kindsAt(article: Article, token: number): number {
  return token < 0 || token >= article.tokens.count ? 0 : (article.hits.bits[token] as number)
}

/** How many digits a token has; 0 where it is no number. */
export function digitsOf(article: Article, token: number): number {
  return article.isNumber(token) ? article.endOf(token) - article.startOf(token) : 0
}

/** The number that a few digits write, without cutting them out. */
function written(article: Article, token: number, digits: number): number {
  const start = article.startOf(token)
  let value = 0
  for (let at = start; at < start + digits; at++) value = value * 10 + article.text.charCodeAt(at) - 48
  return value
}

/** A number of one or two digits from 1 to `most`, else -1. */
export function smallNumber(article: Article, token: number, most: number): number {
  const digits = digitsOf(article, token)
  if (digits === 0 || digits > 2) return -1
  const value = written(article, token, digits)
  return value >= 1 && value <= most ? value : -1
}

/** A year in four digits, else -1. */
export function yearAt(article: Article, token: number): number {
  if (digitsOf(article, token) !== 4) return -1
  const value = written(article, token, 4)
  return value >= 1800 && value <= 2199 ? value : -1
}

/** The century that two digits leave out: 99 is 1999, 25 is 2025. */
export function fullYear(shortYear: number): number {
  return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear
}

/** The character of a token of one character, else ''. */
export function markAt(article: Article, token: number): string {
  const { count, start, end, first } = article.tokens
  if (token < 0 || token >= count || (end[token] as number) - (start[token] as number) > 1) return ''
  return String.fromCharCode(first[token] as number)
}

const DASHES = '-–—‑−'
export const isDash = (mark: string): boolean => mark !== '' && DASHES.includes(mark)
export const isSeparator = (mark: string): boolean => mark === '/' || mark === '.' || isDash(mark)

/** Past "," "và" "&" between the items of a list; -1 where none stands. */
export function pastAnd(article: Article, token: number): number {
  if (!continues(article, token - 1)) return -1
  const mark = markAt(article, token)
  if (mark === ',' || mark === '&') return article.isKey(token + 1, 'và') ? token + 2 : token + 1
  return article.isKey(token, 'và') ? token + 1 : -1
}

/** Digits or words: "3", "03", "ba". The value and the token past it, or null. */
export function countAt(article: Article, token: number, most: number): { value: number; end: number } | null {
  const value = smallNumber(article, token, most)
  if (value > 0) return { value, end: token + 1 }
  const hit = article.hitAt(token, NUMERAL)
  return hit === null || hit.value > most ? null : { value: hit.value, end: hit.end }
}

/** The bound that begins at a token; null where the word belongs to the one before it ("dẫn đầu năm 2022"). */
export function boundAt(article: Article, token: number): Hit<Bound> | null {
  const hit = article.hitAt(token, BOUND)
  return hit !== null && hit.value.mod !== null && BOUND_PARTNERS.has(article, token - 1) ? null : hit
}

/** A year as a point gives it: in digits, or by its distance from the year of publication. */
export interface YearTail {
  readonly end: number
  readonly year: number | null
  readonly shift?: Shift
}

/** A year in digits up to a token. */
export const yearTo = (end: number, year: number): YearTail => ({ end, year })

/** The year of an optional tail, in a point. */
export const withTail = (tail: YearTail | null, month: number | null, day: number | null): Point =>
  tail === null ? pointOf(null, month, day) : pointOf(tail.year, month, day, tail.shift)

/** Does a token close its clause: the end of the line, a full stop, a semicolon, a bracket? */
function closes(article: Article, token: number): boolean {
  if (!continues(article, token)) return true
  const mark = markAt(article, token + 1)
  return (mark === '.' && gapAfter(article, token + 1) > 0) || mark === ';' || mark === ')'
}

/**
 * The year behind a month, a quarter or a day: "/2023", "-2023", " năm 2023", ", 2023", ", năm 2023", " năm nay".
 *
 * @param tight only "năm …" is believed: behind "2/9" another separator means something else
 */
export function yearTail(article: Article, token: number, tight = false): YearTail | null {
  if (!continues(article, token - 1)) return null
  const year = yearAt(article, token)
  if (year > 0 && !tight) return yearTo(token + 1, year)
  const mark = markAt(article, token)
  if (!tight && (isSeparator(mark) || mark === ',')) {
    const behind = yearAt(article, token + 1)
    if (behind > 0 && (mark !== ',' || gapAfter(article, token) > 0)) return yearTo(token + 2, behind)
    // "tháng 12/99": two digits, glued, that are no month.
    if (
      mark !== ',' &&
      digitsOf(article, token + 1) === 2 &&
      gapAfter(article, token - 1) + gapAfter(article, token) === 0
    ) {
      const short = article.numberAt(token + 1)
      if (short > 12 && !(isSeparator(markAt(article, token + 2)) && article.isNumber(token + 3)))
        return yearTo(token + 2, fullYear(short))
    }
    // "tháng 10, 99."
    if (mark === ',' && digitsOf(article, token + 1) === 2 && closes(article, token + 1)) {
      const short = article.numberAt(token + 1)
      if (short >= 30) return yearTo(token + 2, 1900 + short)
    }
    const stated = mark === ',' ? statedYear(article, token + 1) : null
    return stated !== null && yearAt(article, stated.end - 1) > 0 ? stated : null
  }
  const of = article.isKey(token, 'của') || article.isKey(token, 'trong') ? token + 1 : token
  return relativeYear(article, of) ?? statedYear(article, of)
}

/** "năm nay", "năm trước". */
export function relativeYear(article: Article, token: number): YearTail | null {
  const relative = article.hitAt(token, RELATIVE)
  if (relative === null || relative.value.unit !== 'year') return null
  const { by, from } = relative.value
  return { end: relative.end, year: null, shift: { unit: 'year', by, from: from ?? 'publication' } }
}

/** "năm 2018", "năm 99". */
export function statedYear(article: Article, token: number): YearTail | null {
  const head = article.hitAt(token, HEAD)
  if (head?.value !== 'year') return null
  const year = yearAt(article, head.end)
  if (year > 0) return yearTo(head.end + 1, year)
  const short = digitsOf(article, head.end) === 2 ? article.numberAt(head.end) : 0
  // "6 tháng đầu năm 51 tỷ đồng"
  const counts = UNITS_AFTER_NUMBERS.has(article, head.end + 1) || NOUNS_AFTER_NUMBERS.has(article, head.end + 1)
  return short >= 30 && !counts ? yearTo(head.end + 1, 1900 + short) : null
}

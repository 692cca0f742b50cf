/** Single days and runs of days: "30.1.2023", "18-5- 2021", "25-27/9", "ngày 21 tháng 7 năm 1969", "21 và sáng 22-7". */
import type { Article } from '../../text/analyze.js'
import type { DayPart } from '../../types.js'
import { type Point, pointOf } from './mention.js'
import { monthAt } from './months.js'
import {
  digitsOf,
  fullYear,
  gapAfter,
  isDash,
  isSeparator,
  markAt,
  pastAnd,
  type Reading,
  reading,
  smallNumber,
  withTail,
  yearAt,
  yearTail,
} from './reading.js'
import { HEAD, PART, RELATIVE } from './words.js'

/** Most days in one list. */
const MOST_ITEMS = 8

/** Blanks around a separator: none, one stray on one side ("18-5- 2021"), or on both ("18 - 5 - 2021"). */
type Spacing = 'tight' | 'stray' | 'spaced'

/** A separator behind a number that belongs to the same numeric date. */
function joins(article: Article, token: number, spacing: Spacing): boolean {
  const mark = markAt(article, token)
  if (!isSeparator(mark)) return false
  const left = gapAfter(article, token - 1)
  const right = gapAfter(article, token)
  if (left + right === 0) return true
  if (spacing === 'tight' || left > 2 || right > 2) return false
  return left === 0 || right === 0 || (spacing === 'spaced' && isDash(mark))
}

/** "/2023" or, behind a date with the same separator, "/23"; the token past it, or null. */
function yearBehind(
  article: Article,
  token: number,
  separator: string,
  headed: boolean,
): { year: number; end: number } | null {
  if (!joins(article, token, headed ? 'spaced' : 'stray')) return null
  const year = yearAt(article, token + 1)
  if (year > 0) return { year, end: token + 2 }
  const mark = markAt(article, token)
  const short = digitsOf(article, token + 1) === 2 && gapAfter(article, token - 1) + gapAfter(article, token) === 0
  if (!short || mark !== separator || joins(article, token + 2, 'tight')) return null
  // "05-06-24 14:52": the clock of a stamp stands right behind.
  const stamped = article.isNumber(token + 2) && markAt(article, token + 3) === ':'
  if (!headed && mark !== '/' && !stamped) return null
  return { year: fullYear(article.numberAt(token + 1)), end: token + 2 }
}

/** Is the number at a token the beginning of something longer: "1/2/345", "10.5,3", "12/5/TT-BTC"? */
function goesOn(article: Article, end: number): boolean {
  const mark = markAt(article, end)
  if (mark === '' || gapAfter(article, end - 1) !== 0 || gapAfter(article, end) !== 0) return false
  const digits = article.isNumber(end + 1)
  // "(3-2-1930/3-2-2020)": behind a date with dashes a slash leads to another.
  if (mark === '/') return !isDashedDate(article, end + 1)
  if (mark === '.' || mark === ',') return digits
  if (mark === '%') return true
  return mark === '-' && !digits && article.word(end + 1) === article.word(end + 1).toUpperCase()
}

/** Do the digits of "3-2-2020" or "3.2.2020" begin at a token? */
export function isDashedDate(article: Article, token: number): boolean {
  const separator = markAt(article, token + 1)
  return (
    separator !== '/' &&
    isSeparator(separator) &&
    markAt(article, token + 3) === separator &&
    smallNumber(article, token, 31) > 0 &&
    smallNumber(article, token + 2, 12) > 0 &&
    yearAt(article, token + 4) > 0
  )
}

/** A day of a month. */
const onDay = ({ year, month, shift }: Point, day: number): Point => pointOf(year, month, day, shift)

/** 15-16/7/2020: the days before a month. */
function runOfDays(article: Article, token: number, first: number): Reading | null {
  const last = smallNumber(article, token + 2, 31)
  if (!isDash(markAt(article, token + 1)) || gapAfter(article, token + 1) > 2 || last <= first) return null
  const months = token + 3
  if (joins(article, months, 'tight')) {
    const month = smallNumber(article, months + 1, 12)
    // "12-10-20" is a day with a short year.
    if (
      month < 0 ||
      (isDash(markAt(article, months)) &&
        last <= 12 &&
        yearBehind(article, months + 2, markAt(article, months), true) === null)
    ) {
      return null
    }
    const year = yearBehind(article, months + 2, markAt(article, months), false)
    const end = year?.end ?? months + 2
    if (goesOn(article, end)) return null
    const tail = year === null ? yearTail(article, end, true) : null
    const from = tail === null ? pointOf(year?.year ?? null, month, first) : withTail(tail, month, first)
    return reading(token, tail?.end ?? end, 'day', from, onDay(from, last))
  }
  const month = monthAt(article, months)
  if (month === null || month.to !== null || month.unit !== 'month') return null
  return reading(token, month.end, 'day', onDay(month.from, first), onDay(month.from, last))
}

/**
 * A day with its month, or a run of days in one month, whose digits begin at a token.
 *
 * @param headed a word ("ngày", "sáng") says that a date follows: then dots and dashes are believed without a year
 */
export function dayAt(article: Article, token: number, headed: boolean): Reading | null {
  // 2023-01-31
  if (yearAt(article, token) > 0) {
    const month = smallNumber(article, token + 2, 12)
    const day = smallNumber(article, token + 4, 31)
    if (
      month < 0 ||
      day < 0 ||
      !isDash(markAt(article, token + 1)) ||
      !joins(article, token + 1, 'tight') ||
      !joins(article, token + 3, 'tight')
    ) {
      return null
    }
    return reading(token, token + 5, 'day', pointOf(yearAt(article, token), month, day))
  }
  const day = smallNumber(article, token, 31)
  if (day < 0) return null
  if (joins(article, token + 1, headed ? 'spaced' : 'stray')) {
    const month = smallNumber(article, token + 2, 12)
    const separator = markAt(article, token + 1)
    if (month > 0) {
      const year = yearBehind(article, token + 3, separator, headed)
      if (year !== null && !goesOn(article, year.end)) {
        return reading(token, year.end, 'day', pointOf(year.year, month, day))
      }
    }
    const run = runOfDays(article, token, day)
    if (run !== null) return run
    if (month < 0 || (!headed && separator !== '/') || (!headed && !joins(article, token + 1, 'tight'))) return null
    const end = token + 3
    if (goesOn(article, end)) return null
    const tail = yearTail(article, end, true)
    return reading(token, tail?.end ?? end, 'day', withTail(tail, month, day))
  }
  const run = runOfDays(article, token, day)
  if (run !== null) return run
  // "ngày 5, tháng 8, năm 2020"
  const comma = headed && markAt(article, token + 1) === ',' && article.isKey(token + 2, 'tháng')
  return dayOfMonth(article, token, day, comma ? token + 2 : token + 1, headed)
}

/** "21 tháng 7 năm 1969", with the day in digits or words; behind "ngày" also "25 tháng này". */
export function dayOfMonth(
  article: Article,
  token: number,
  day: number,
  months: number,
  headed: boolean,
): Reading | null {
  const near = headed ? article.hitAt(months, RELATIVE) : null
  if (near?.value.unit === 'month') {
    const shift = { unit: 'month', by: near.value.by, from: 'publication' } as const
    return reading(token, near.end, 'day', pointOf(null, null, day, shift))
  }
  const month = monthAt(article, months)
  if (month === null || month.to !== null || month.unit !== 'month') return null
  return reading(token, month.end, 'day', onDay(month.from, day))
}

/** Consecutive days of one month, or of two? */
function follows(a: Point, b: Point): boolean {
  if (a.month === null || b.month === null || a.day === null || b.day === null) return false
  return a.month === b.month ? b.day === a.day + 1 : b.month === (a.month % 12) + 1 && b.day === 1 && a.day >= 28
}

/**
 * A list of days: "21 và 22/6/2018", "14, 15 tháng 5 năm 2015", "21 và sáng 22-7", "22/7 và 25/7".
 * Consecutive days without parts are one interval, others an item each; null where no list stands.
 *
 * @param start the token of "ngày", of the part of the day or of the count before the first day
 */
export function dayList(article: Article, start: number, token: number, firstPart: DayPart | null): Reading[] | null {
  const items: { start: number; end: number; point: Point; part: DayPart | null }[] = []
  let at = token
  let itemStart = start
  let part = firstPart
  let complete = false
  while (items.length < MOST_ITEMS) {
    const whole = dayAt(article, at, true)
    if (whole !== null) {
      if (whole.to !== null && items.length > 0) return null
      if (whole.to !== null) return null
      items.push({ start: itemStart, end: whole.end, point: whole.from, part })
      complete = true
    } else {
      const day = smallNumber(article, at, 31)
      if (day < 0 || complete || joins(article, at + 1, 'tight')) break
      items.push({ start: itemStart, end: at + 1, point: pointOf(null, null, day), part })
    }
    const last = items[items.length - 1] as { end: number }
    // "đêm 17 rạng sáng 18/8" joins without a word.
    const next = article.isKey(last.end, 'rạng') ? last.end : pastAnd(article, last.end)
    if (next < 0) break
    itemStart = next
    const nextPart = article.hitAt(next, PART)
    part = nextPart?.value ?? null
    at = nextPart?.end ?? next
    const head = article.hitAt(at, HEAD)
    if (head?.value === 'day') at = head.end
    // "ngày 22/7, 5 xã": behind a whole date only another one goes on.
    if (complete && (dayAt(article, at, true) === null || dayAt(article, at, true)?.to !== null)) break
    if (!article.isNumber(at)) break
  }
  if (!complete || items.length < 2) return null
  for (let index = items.length - 2; index >= 0; index--) {
    const item = items[index] as (typeof items)[number]
    const next = (items[index + 1] as typeof item).point
    const month = item.point.month ?? next.month
    const { year, shift } = item.point.year === null && item.point.shift === undefined ? next : item.point
    const from = year !== null && (month ?? 0) > (next.month ?? 0) ? year - 1 : year
    item.point = pointOf(from, month, item.point.day, shift)
  }
  const first = items[0] as (typeof items)[number]
  const last = items[items.length - 1] as typeof first
  const run = items.every(
    (item, index) =>
      item.part === null && (index === 0 || follows((items[index - 1] as typeof item).point, item.point)),
  )
  if (run) return [reading(start, last.end, 'day', first.point, last.point)]
  return items.map(item => reading(item.start, item.end, 'day', item.point, null, item.part))
}

/** A day that leaves its month to what follows in a range: "từ ngày 1 đến …". */
export function dayAlone(article: Article, start: number, token: number): Reading | null {
  const day = smallNumber(article, token, 31)
  if (day < 0 || article.isKey(token + 1, 'tháng')) return null
  // The "8" of "8/2004" is a month.
  if (joins(article, token + 1, 'tight') && article.isNumber(token + 2)) return null
  return reading(start, token + 1, 'day', pointOf(null, null, day))
}

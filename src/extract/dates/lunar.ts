/**
 * Days of the lunar calendar: "mùng 3 Tết", "rằm tháng Giêng", "23 tháng Chạp", "ngày 10/3 âm lịch". None is converted:
 * at most the year is known, where the words name it.
 */
import type { Article, Hit } from '../../text/analyze.js'
import { pointOf } from './mention.js'
import { monthAt } from './months.js'
import { continues, markAt, NOWHERE, type Reading, reading, smallNumber, yearAt } from './reading.js'
import { CYCLE_YEAR, FULL_MOON, LUNAR_MARK, LUNAR_MONTH, NEW_YEAR_FEAST, NUMERAL } from './words.js'
import { countsSomething, cycleYear } from './years.js'

/** Lunar months from this one on reach into the next year. */
const LATE = 11
/** "28 Tết" is one of the last days before the feast; "mùng" opens the first. */
const EVE = 20

/** Is it a lunar day, which has no place in our calendar? */
export const isUnplaced = ({ unit, from }: Reading): boolean =>
  unit === 'day' && from.day === null && from.shift === undefined

/** "Quý Mão", "năm Quý Mão", "năm 2024", "2024" behind a day. */
function yearBehind(article: Article, token: number): Reading | null {
  if (!continues(article, token - 1)) return null
  const at = article.isKey(token, 'năm') ? token + 1 : token
  const cycle = article.hitAt(at, CYCLE_YEAR)
  if (cycle !== null) return cycleYear(article, token, cycle.value, cycle.end)
  const year = yearAt(article, at)
  return year < 1900 || countsSomething(article, at + 1)
    ? null
    : reading(token, at + 1, 'year', pointOf(year, null, null))
}

/** A day whose month is told; the year behind it is its value, but in the last months. */
function lunarDay(article: Article, token: number, end: number, month: number): Reading {
  const year = yearBehind(article, end)
  const past = year?.end ?? end
  return year === null || month >= LATE ? reading(token, past, 'day', NOWHERE) : { ...year, token }
}

/**
 * The lunar day whose number, or "rằm", stands at a token.
 *
 * @param headed "ngày", "mùng" or a part of the day stands before it
 */
export function lunarDayAt(article: Article, token: number, headed: boolean): Reading | null {
  const moon = article.hitAt(token, FULL_MOON)
  const numeral = moon === null && headed ? article.hitAt(token, NUMERAL) : null
  const day = moon !== null ? 15 : (numeral?.value ?? smallNumber(article, token, 30))
  const at = moon?.end ?? numeral?.end ?? token + 1
  if (day < 1 || !continues(article, at - 1)) return null
  const month = article.hitAt(at, LUNAR_MONTH)
  if (month !== null) return lunarDay(article, token, month.end, month.value)
  const feast = headed || day >= EVE ? article.hitAt(at, NEW_YEAR_FEAST) : null
  if (feast !== null) return moon === null ? lunarDay(article, token, feast.end, 1) : null
  const counted = moon === null ? null : monthAt(article, at)
  if (counted === null || counted.to !== null || counted.from.month === null) return null
  return counted.from.year === null
    ? lunarDay(article, token, counted.end, counted.from.month)
    : lunarOf({ ...counted, token }, counted.end, null)
}

/** "âm lịch" behind a date, in brackets or not. */
function markBehind(article: Article, end: number): Hit<true> | null {
  if (!continues(article, end - 1)) return null
  if (markAt(article, end) !== '(') return article.hitAt(end, LUNAR_MARK)
  const hit = article.hitAt(end + 1, LUNAR_MARK)
  return hit === null || markAt(article, hit.end) !== ')' ? null : { ...hit, end: hit.end + 1 }
}

export const isLunar = (article: Article, end: number): boolean => markBehind(article, end) !== null

/** A date of our calendar that turns out to be one of the other. */
function lunarOf(item: Reading, end: number, behind: Reading | null): Reading {
  const { from, to } = item
  const year = behind?.from ?? (from.year === null ? null : pointOf(from.year, null, null))
  const told = { ...item, end: behind?.end ?? end }
  return year === null || (from.month ?? 0) >= LATE
    ? { ...told, from: NOWHERE, to: to === null ? null : NOWHERE }
    : { ...told, unit: 'year', from: year, to: null, part: null }
}

/**
 * What a reading means with "âm lịch" or "năm Ất Mùi" behind it, or without; null for lunar months and years, which are
 * no dates of ours.
 */
export function inItsCalendar(article: Article, item: Reading): Reading | null {
  const mark = markBehind(article, item.end)
  if (item.unit !== 'day') return mark === null ? item : null
  if (mark === null && (item.from.year !== null || !article.isKey(item.end, 'năm'))) return item
  const end = mark?.end ?? item.end
  const year = yearBehind(article, end)
  // "ngày 10/2 năm Giáp Thìn 2024" may be of either calendar.
  return mark === null && year?.from.cycle === undefined ? item : lunarOf(item, end, year)
}

/** Stories of the past inside the news: their days leave out a year that is not that of publication. */
import type { DateCandidate } from '../../extract/dates/mention.js'
import type { Article } from '../../text/analyze.js'
import { type Day, dayNumber } from './calendar.js'
import { nearestYear } from './lenders.js'

/** An explicit day of another year, and where it was told. */
export interface PastDay {
  readonly day: Day
  readonly end: number
  readonly sentence: number
  /** Did it go on such a story itself? */
  readonly goesOn: boolean
}

/** A story of the past goes on with days of the same year: so many days later, so many characters on. */
const NEXT_DAYS = 31
const STORY_REACH = 600
/** Nearer to publication than this, a day is the news itself. */
const NEWS_DAYS = 10

/**
 * The year of a day that goes on a story of the past: "Ngày 14/8/1945, lệnh được ban hành; ngày 16/8, …". Null where it
 * is none, or may be the news itself.
 */
export function pastYear(
  { from, to, unit, part, mod, side, start }: DateCandidate,
  lastPast: PastDay | null,
  day: Day | null,
  sentence: number,
): number | null {
  if (lastPast === null || from.month === null || from.day === null || from.year !== null || from.shift !== undefined)
    return null
  if (unit !== 'day' || to !== null || part !== null || mod !== null || side !== null) return null
  if (start - lastPast.end > STORY_REACH) return null
  const { year } = lastPast.day
  const days = dayNumber({ year, month: from.month, day: from.day }) - dayNumber(lastPast.day)
  if (days < 1 || days > NEXT_DAYS) return null
  if (sentence === lastPast.sentence || lastPast.goesOn || day === null) return year
  const news = dayNumber({ year: nearestYear(day, from, to, null), month: from.month, day: from.day })
  return Math.abs(news - dayNumber(day)) > NEWS_DAYS ? year : null
}

/** "cuối tháng 8, đầu tháng 9/1945": the year of a month that the next one says; null where it says nothing. */
export function yearBehind(
  article: Article,
  { from, to, unit, end }: DateCandidate,
  next?: DateCandidate,
): number | null {
  if (unit !== 'month' || next?.unit !== 'month' || to !== null || next.from.year === null || from.year !== null)
    return null
  if (from.shift !== undefined || from.month === null || next.from.month === null || next.start - end > 4) return null
  if (!/^(?:,| và)? ?$/.test(article.text.slice(end, next.start))) return null
  if (next.from.month === from.month + 1) return next.from.year
  return from.month === 12 && next.from.month === 1 ? next.from.year - 1 : null
}

/** EDTF (ISO 8601-2): how the values of dates are written. https://www.loc.gov/standards/datetime/ */
import { type DateCandidate, type Point, pointOf } from '../../extract/dates/mention.js'
import type { DateBasis, DateMention, Granularity } from '../../types.js'
import { daysInMonth } from './calendar.js'

/** An expression with its points filled in. */
export interface Filled {
  readonly from: Point
  readonly to: Point | null
  readonly basis: DateBasis
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
const four = (year: number): string => (year < 1000 ? String(year).padStart(4, '0') : `${year}`)

/** "2023-01-30", "2023-01", "2023", "XXXX-07-22", "2023-01-31T19:27". A minute without a year is written as its day. */
export function edtfPoint({ year, month, day, hour, minute }: Point): string {
  let text = year === null ? 'XXXX' : four(year)
  if (month !== null) text += `-${two(month)}`
  if (day !== null) text += month === null ? `-XX-${two(day)}` : `-${two(day)}`
  if (hour !== undefined && year !== null && month !== null && day !== null) text += `T${two(hour)}:${two(minute ?? 0)}`
  return text
}

/** Does the day exist? A day without its year is tried in a leap year. */
export function exists({ year, month, day }: Point): boolean {
  return month === null || day === null || day <= daysInMonth(year ?? 2000, month)
}

/** First day of a point with its year. */
function firstDay({ year, month, day }: Point): string | null {
  return year === null ? null : `${four(year)}-${two(month ?? 1)}-${two(day ?? 1)}`
}

/** Last day of a point with its year. */
export function lastDay({ year, month, day }: Point): string | null {
  if (year === null) return null
  const last = month ?? 12
  return `${four(year)}-${two(last)}-${two(day ?? daysInMonth(year, last))}`
}

/** First and last month of the seasons 21 (xuân) to 24 (đông), by the lunar quarters; winter ends in the next year. */
const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 4],
  22: [5, 7],
  23: [8, 10],
  24: [11, 1],
}

/** How fine a filled expression is. */
export function granularityOf({ unit }: DateCandidate, { from, to }: Filled): Granularity {
  if (unit === 'half') return 'half'
  if (unit === 'quarter' && from.year === to?.year && (to?.month ?? 0) - (from.month ?? 0) === 2) return 'quarter'
  if (to !== null || unit === 'decade' || unit === 'season' || unit === 'months') return 'interval'
  if (from.hour !== undefined && from.year !== null) return 'minute'
  if (unit === 'day') return 'day'
  return unit === 'month' ? 'month' : 'year'
}

/** Value, first and last day of a filled expression. */
export function writtenOf(
  candidate: DateCandidate,
  filled: Filled,
): Pick<DateMention, 'value' | 'earliest' | 'latest'> {
  const { from, to } = filled
  if (candidate.unit === 'decade' && from.year !== null) {
    const decade = Math.floor(from.year / 10)
    return { value: `${decade}X`, earliest: `${decade}0-01-01`, latest: `${decade}9-12-31` }
  }
  if (candidate.unit === 'season' && from.year !== null && from.month !== null) {
    const [first, last] = SEASON_MONTHS[from.month] as readonly [number, number]
    const end = pointOf(last < first ? from.year + 1 : from.year, last, null)
    return { value: edtfPoint(from), earliest: firstDay({ ...from, month: first }), latest: lastDay(end) }
  }
  if (candidate.unit === 'day' && from.month === null) return { value: 'XXXX-XX-XX', earliest: null, latest: null }
  if (to === null) return { value: edtfPoint(from), earliest: firstDay(from), latest: lastDay(from) }
  const unknown = from.year === null || to.year === null
  return {
    value: `${edtfPoint(from)}/${edtfPoint(to)}`,
    earliest: unknown ? null : firstDay(from),
    latest: unknown ? null : lastDay(to),
  }
}

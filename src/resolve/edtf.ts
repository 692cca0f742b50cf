/** EDTF (ISO 8601-2): how the values of dates are written. https://www.loc.gov/standards/datetime/ */
import type { Point } from '../extract/dates/mention.js'
import { daysInMonth } from './calendar.js'

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
export function firstDay({ year, month, day }: Point): string | null {
  return year === null ? null : `${four(year)}-${two(month ?? 1)}-${two(day ?? 1)}`
}

/** Last day of a point with its year. */
export function lastDay({ year, month, day }: Point): string | null {
  if (year === null) return null
  const last = month ?? 12
  return `${four(year)}-${two(last)}-${two(day ?? daysInMonth(year, last))}`
}

/** First and last month of the seasons 21 (xuân) to 24 (đông), by the lunar quarters; winter ends in the next year. */
export const SEASON_MONTHS: Readonly<Record<number, readonly [number, number]>> = {
  21: [2, 4],
  22: [5, 7],
  23: [8, 10],
  24: [11, 1],
}

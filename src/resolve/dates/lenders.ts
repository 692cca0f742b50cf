/** Dates of the story that may lend their year to those without one. */

import type { DateCandidate, DateUnit, Point } from '../../extract/dates/mention.js'
import { lowerBound } from '../../source/lower-bound.js'
import { type Day, dayNumber, daysInMonth } from './calendar.js'

/** An explicit date or year of the story itself. */
export interface Lender {
  readonly candidate: DateCandidate
  readonly year: number
  readonly unit: DateUnit
  /** Where its day or month lies; null for a year. */
  readonly day: Day | null
}

/** Newspapers on the web are younger: an earlier date is history wherever a later one stands. */
export const HISTORY = 2000

/** The lenders of an article, in reading order. A year that is only mentioned must come twice. */
export function findLenders(candidates: readonly DateCandidate[]): Lender[] {
  const mentions = new Map<number, number>()
  for (const { lending, from, to } of candidates) {
    const year = (to ?? from).year
    if (lending !== 'never' && year !== null) mentions.set(year, (mentions.get(year) ?? 0) + 1)
  }
  const lenders: Lender[] = []
  for (const candidate of candidates) {
    const { year, month, day } = candidate.to ?? candidate.from
    if (candidate.lending === 'never' || year === null) continue
    if (candidate.lending === 'weak' && (mentions.get(year) as number) < 2) continue
    lenders.push({
      candidate,
      year,
      unit: candidate.unit,
      day:
        month === null || candidate.unit === 'season'
          ? null
          : { year, month, day: Math.min(day ?? 15, daysInMonth(year, month)) },
    })
  }
  const modern = lenders.filter(({ year }) => year >= HISTORY)
  return modern.length > 0 ? modern : lenders
}

/** Middle of a point in a given year, as a day number. */
function middle(point: Point, year: number): number {
  const month = point.month ?? 7
  return dayNumber({ year, month, day: Math.min(point.day ?? 15, daysInMonth(year, month)) })
}

/**
 * The year that puts an expression nearest to a day.
 *
 * @param side 1: it lies after that day ("tới"), -1: before ("vừa qua"); null: either
 * @example nearestYear({ year: 2014, month: 1, day: 15 }, 29 October, null) // 2013
 */
export function nearestYear(near: Day, from: Point, to: Point | null, side: -1 | 0 | 1 | null, slack = 0): number {
  const reference = dayNumber(near)
  let best = near.year
  let least = Number.POSITIVE_INFINITY
  const isLeapDay = from.day === 29 && from.month === 2
  const reach = isLeapDay ? 4 : 1
  for (let year = near.year - reach; year <= near.year + reach; year++) {
    if (isLeapDay && daysInMonth(year, 2) < 29) continue
    const start = middle(from, year)
    const end =
      to === null
        ? start
        : middle(to, to.month !== null && from.month !== null && to.month < from.month ? year + 1 : year)
    const distance = (start + end) / 2 - reference
    if ((side === 1 && distance < -slack) || (side === -1 && distance > slack)) continue
    if (Math.abs(distance) < least) {
      least = Math.abs(distance)
      best = year
    }
  }
  return best
}

/** The lender nearest in the text, or null. Lenders stand in reading order and do not overlap. */
export function nearestLender(lenders: readonly Lender[], candidate: DateCandidate): Lender | null {
  const at = lowerBound(lenders.length, index => (lenders[index] as Lender).candidate.start < candidate.start)
  const before = lenders[at - 1] ?? null
  const after = (lenders[at]?.candidate === candidate ? lenders[at + 1] : lenders[at]) ?? null
  if (before === null || after === null) return before ?? after
  return candidate.start - before.candidate.end <= after.candidate.start - candidate.end ? before : after
}

/** The years that lenders name as years. */
export function reviewedYears(lenders: readonly Lender[]): ReadonlySet<number> {
  const years = new Set<number>()
  for (const { unit, year } of lenders) if (unit === 'year') years.add(year)
  return years
}

/**
 * The year that a lender gives to an expression: beside a day or month the nearest one; beside a year that year, but
 * at the turn of two years of one review ("tổng kết năm 2020, nhiệm vụ năm 2021") the season decides.
 */
export function lentYear(reviewed: ReadonlySet<number>, lender: Lender, candidate: DateCandidate): number {
  const { from, to, unit, side } = candidate
  if (from.month === null) return lender.year
  // A deadline lies before or after what was told beside it.
  if (lender.day !== null)
    return unit === 'day' ? nearestYear(lender.day, from, to, candidate.mod === 'BEFORE' ? null : side) : lender.year
  if (unit !== 'day') return lender.year
  const first = reviewed.has(lender.year + 1) ? lender.year : reviewed.has(lender.year - 1) ? lender.year - 1 : null
  if (first === null) return lender.year
  return from.month >= 7 ? first : first + 1
}

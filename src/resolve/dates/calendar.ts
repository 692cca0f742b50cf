/** Days as whole numbers: no clock, no time zone. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A day of the calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MILLISECONDS = 86_400_000

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Days of a month, 1 to 12. Only February asks for the year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? getDaysInMonth(new Date(year, 1, 1)) : (DAYS[month - 1] ?? 31)
}

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS
}

export function dayOf(number: number): Day {
  const date = new Date(number * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 is Monday. */
export function weekdayOf(number: number): number {
  // 1970-01-01 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** A month so many months later. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + (month - 1) + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

/** The day that an ISO date or date-time names. */
export function isoDay(text: string): Day {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) }
}

import type { DateMod, DayPart } from '../../types.js'
import type { MentionBase } from '../mention-base.js'

/** A point that the words give by its distance from another: "hôm qua", "năm trước", "thứ sáu tuần này". */
export interface Shift {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly by: number
  /** 1 is Monday: "thứ sáu tuần trước". Counted in days: the nearest such day, with `by` 1 the next, with -1 the last. */
  readonly weekday?: number
  /** Counted from the day of publication, or from the day (the year) that the text named last. */
  readonly from: 'publication' | 'text'
}

/** A point in the calendar, as far as the words say it. */
export interface Point {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly hour?: number | undefined
  readonly minute?: number | undefined
  readonly shift?: Shift | undefined
  /** Place in the cycle of sixty lunar years, 0 for Giáp Tý: "năm Quý Mão" is 39. */
  readonly cycle?: number | undefined
}

/** A point without a clock. All of ours have all fields: a copy that has to grow costs more than reading the words. */
export function pointOf(year: number | null, month: number | null, day: number | null, shift?: Shift): Point {
  return { year, month, day, hour: undefined, minute: undefined, shift, cycle: undefined }
}

/** A point in a year. Field by field, so that it keeps its shape. */
export function inYear({ month, day, hour, minute, shift, cycle }: Point, year: number | null): Point {
  return { year, month, day, hour, minute, shift, cycle }
}

/** A point with a clock. */
export function atTime({ year, month, day, shift, cycle }: Point, hour: number, minute: number): Point {
  return { year, month, day, hour, minute, shift, cycle }
}

/** A point with nothing but its distance from another. */
export const shifted = (shift: Shift): Point => pointOf(null, null, null, shift)

/** What an expression measures in. `months`: some months of a year other than a quarter or a half. */
export type DateUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'months' | 'season' | 'year' | 'decade' | 'term'

/**
 * May the year of this date be the year of the whole story? A day, a month or a reviewed year of the story `strong`,
 * a year that is only mentioned `weak`; never that of a term, a deadline, a birth, a law or a cited document.
 */
export type Lending = 'strong' | 'weak' | 'never'

/** A calendar expression before its left-out parts are filled in. */
export interface DateCandidate extends MentionBase {
  readonly layer: 'date'
  readonly from: Point
  /** The end of an interval; null for a point. */
  readonly to: Point | null
  readonly unit: DateUnit
  readonly mod: DateMod | null
  readonly part: DayPart | null
  readonly lending: Lending
  /** "tới", "vừa qua" behind the date, "trước" before it: the side of the day of publication on which it lies. */
  readonly side: -1 | 0 | 1 | null
  /** A full date in the shape of a stamp: with a clock, or alone on its line. With seconds it is the page's own clock. */
  readonly stamp: 'article' | 'page' | null
  /** "9 tháng": a time only where the article stands so late in its year; else a duration, and no date. */
  readonly tentative?: boolean
}

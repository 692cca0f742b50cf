import type { DateMod, DayPart } from '../../types.js'
import type { MentionBase } from '../mentions.js'

/** A point in the calendar, as far as the words say it. */
export interface Point {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly hour?: number
  readonly minute?: number
}

/** A calendar expression before its left-out parts are filled in. */
export interface DateCandidate extends MentionBase {
  readonly layer: 'date'
  readonly from: Point
  /** The end of an interval; null for a point. */
  readonly to: Point | null
  readonly mod: DateMod | null
  readonly part: DayPart | null
}

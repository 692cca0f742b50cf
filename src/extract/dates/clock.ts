/** Times of day: "19:27", "8h30", "14 giờ 30 phút". */
import { clockMarks } from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'
import type { DayPart } from '../../types.js'
import { continues, digitsOf, gapAfter, markAt } from './reading.js'

/** A time of day as written. */
export interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute: number
  /** With a colon, as stamps have it. */
  readonly colon: boolean
  readonly seconds: boolean
}

function upTo(article: Article, token: number, most: number): number {
  const digits = digitsOf(article, token)
  if (digits === 0 || digits > 2) return -1
  const value = article.numberAt(token)
  return value <= most ? value : -1
}

/** The time of day that begins at a token, or null. */
export function clockAt(article: Article, token: number): Clock | null {
  const hour = upTo(article, token, 24)
  if (hour < 0 || !continues(article, token)) return null
  let at = token + 1
  let minute = 0
  let seconds = false
  const colon = markAt(article, at) === ':'
  if (colon) {
    minute = gapAfter(article, token) + gapAfter(article, at) > 0 ? -1 : upTo(article, at + 1, 59)
    if (minute < 0 || digitsOf(article, at + 1) !== 2) return null
    at += 2
    if (markAt(article, at) === ':' && upTo(article, at + 1, 59) >= 0) {
      seconds = true
      at += 2
    }
  } else if (
    article.isKey(at, 'giờ') ||
    ((article.isKey(at, 'h') || article.isKey(at, 'g')) && gapAfter(article, token) === 0)
  ) {
    at++
    const stated = continues(article, at - 1) ? upTo(article, at, 59) : -1
    const next = markAt(article, at + 1)
    // "15 giờ 30/6": the number belongs to the date.
    if (stated >= 0 && next !== '/' && next !== '.' && next !== '-' && !article.isKey(at + 1, 'tháng')) {
      minute = stated
      at++
    } else if (stated >= 0 && gapAfter(article, at - 1) === 0 && next !== '/') {
      minute = stated
      at++
    }
  } else return null
  const mark = markAt(article, at)
  if (mark === '’' || mark === "'") at++
  const meaning = at < article.tokens.count && continues(article, at - 1) ? clockMarks[article.keyOf(at)] : undefined
  if (meaning === 'minute') at++
  else if (meaning !== undefined && colon) {
    at++
    if (meaning === 'afternoon' && hour < 12) return { end: at, hour: hour + 12, minute, colon, seconds }
  }
  return { end: at, hour, minute, colon, seconds }
}

/** Past "GMT+7" or "(GMT+7)" behind a clock; the token itself where none stands. */
export function pastZone(article: Article, token: number): number {
  const bracket = markAt(article, token) === '('
  const at = bracket ? token + 1 : token
  if (!article.isKey(at, 'gmt') || markAt(article, at + 1) !== '+' || !article.isNumber(at + 2)) return token
  return bracket && markAt(article, at + 3) === ')' ? at + 4 : at + 3
}

/** "8 giờ tối" is 20:00, "10 giờ đêm" 22:00; "24 giờ" and "12 giờ đêm" are the end of their day. */
export function hourOf({ hour, minute }: Clock, part: DayPart | null): number {
  const late = part === 'AF' || part === 'EV' || (part === 'MI' && hour < 5) || (part === 'NI' && hour > 6)
  if (late && hour < 12) return hour + 12
  const closes = hour === 24 || (part === 'NI' && hour === 12)
  if (!closes) return hour
  return minute > 0 ? 0 : 24
}

/** A day with what goes with it: weekday, clock, part of the day, "ngày", a stamp's minute. */
import { lightPartners } from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import type { DayPart } from '../../types.js'
import { type Clock, clockAt, hourOf, pastZone } from './clock.js'
import { dayAlone, dayAt, dayList, dayOfMonth } from './days.js'
import { lunarDayAt } from './lunar.js'
import { atTime, type Shift, shifted } from './mention.js'
import {
  continues,
  isDash,
  kindsAt,
  markAt,
  one,
  type Reading,
  reading,
  statedYear,
  widened,
  withTail,
} from './reading.js'
import { COUNTERS, ORDINAL_CUES } from './word-sets.js'
import { FEAST_DAY, HEAD, NUMERAL, PART, RELATIVE, SIDE, WEEKDAY } from './words.js'

/** Past a comma, a dash, a bar or "lúc" between the pieces of a date; the token itself where none stands. */
function pastSoft(article: Article, token: number): number {
  if (!continues(article, token - 1)) return token
  const mark = markAt(article, token)
  if (mark === ',' || mark === '|' || mark === '(' || isDash(mark)) return token + 1
  return article.isKey(token, 'lúc') || article.isKey(token, 'vào') ? token + 1 : token
}

/** What stands before the day itself. */
interface Lead {
  at: number
  clock: Clock | null
  part: DayPart | null
  weekday: number | null
  /** "ngày", "hôm" */
  headed: 'ngày' | 'hôm' | null
  /** Does a bracket open between them: "thứ Hai (22/7)"? */
  bracket: boolean
}

const LEADS = RELATIVE.bit | PART.bit | WEEKDAY.bit | HEAD.bit

/** May the words of a day begin at a token? Asked by the bits of all their kinds at once. */
const mayLead = (article: Article, token: number): boolean => (kindsAt(article, token) & LEADS) !== 0

function leadAt(article: Article, token: number): Lead {
  const lead: Lead = { at: token, clock: null, part: null, weekday: null, headed: null, bracket: false }
  for (let step = 0; step < 5; step++) {
    const { at } = lead
    if (step > 0 && !continues(article, at - 1)) break
    if (!article.isNumber(at) && !mayLead(article, at)) break
    // "sáng" of "sáng nay" and "hôm" of "hôm qua" open no other day.
    if (article.hitAt(at, RELATIVE)?.value.unit === 'day') break
    const clock = lead.clock === null && lead.headed === null ? clockAt(article, at) : null
    if (clock !== null) {
      lead.clock = clock
      const next = pastSoft(article, clock.colon ? pastZone(article, clock.end) : clock.end)
      // "8h - 11h ngày 22/7": the day is that of the beginning.
      lead.at = next > clock.end ? (clockAt(article, next)?.end ?? next) : next
      continue
    }
    const part = lead.part === null ? article.hitAt(at, PART) : null
    if (part !== null && !(part.value === 'MO' && lightPartners.has(article.keyOf(at - 1)))) {
      lead.part = part.value
      lead.at = part.end
      continue
    }
    const weekday = lead.weekday === null ? article.hitAt(at, WEEKDAY) : null
    if (weekday !== null && (lead.headed !== null || !isOrdinal(article, at))) {
      lead.weekday = weekday.value
      lead.at = pastSoft(article, weekday.end)
      lead.bracket = lead.at > weekday.end && markAt(article, weekday.end) === '('
      continue
    }
    const head = lead.headed === null ? article.hitAt(at, HEAD) : null
    if (head?.value === 'day') {
      lead.headed = article.isKey(at, 'hôm') ? 'hôm' : 'ngày'
      lead.at = head.end
      continue
    }
    break
  }
  return lead
}

/** "lần thứ hai", "điều thứ tư" count. */
const isOrdinal = (article: Article, token: number): boolean =>
  continues(article, token - 1) && ORDINAL_CUES.has(article, token - 1)

const closed = (article: Article, bracket: boolean, end: number): number =>
  bracket && markAt(article, end) === ')' ? end + 1 : end

/** The day with the clock and the part of day that its lead names. */
function dressed(article: Article, token: number, day: Reading, lead: Lead): Reading {
  const end = closed(article, lead.bracket, day.end)
  if (day.to !== null) return widened(day, token, end)
  if (lead.clock !== null) {
    const from = atTime(day.from, hourOf(lead.clock, lead.part), lead.clock.minute)
    const stamped = lead.clock.colon && lead.headed === null && day.from.year !== null
    const stamp = !stamped ? null : lead.clock.seconds ? 'page' : 'article'
    return reading(token, end, day.unit, from, null, null, stamp)
  }
  const next = day.from.year === null ? -1 : pastSoft(article, end)
  const clock = next < 0 || !continues(article, next - 1) ? null : clockAt(article, next)
  if (clock?.colon) {
    const from = atTime(day.from, hourOf(clock, lead.part), clock.minute)
    return reading(token, clock.end, day.unit, from, null, null, clock.seconds ? 'page' : 'article')
  }
  return reading(token, end, day.unit, day.from, null, lead.part)
}

/** "sáng nay", "hôm qua (1-2)", "cùng ngày", "20 giờ tối nay". */
function relativeDay(article: Article, token: number, lead: Lead): Reading | null {
  const hit = article.hitAt(lead.at, RELATIVE)
  // "mấy hôm nay" is no day.
  if (hit === null || hit.value.unit !== 'day' || COUNTERS.has(article, token - 1)) return null
  const part = hit.value.part ?? lead.part
  // The date in digits behind it says the same, and more.
  let at = hit.end
  const mark = continues(article, at - 1) ? markAt(article, at) : ''
  if (mark === '(' || mark === ',') at++
  const head = article.hitAt(at, HEAD)
  if (head?.value === 'day') at = head.end
  const stated = continues(article, hit.end - 1) ? dayAt(article, at, true) : null
  // "sáng nay, 5/8, đoàn …", but "hôm nay, 5/8 xã …"
  const apart =
    mark === ',' && stated !== null && continues(article, stated.end - 1) && markAt(article, stated.end) === ''
  if (stated !== null && stated.to === null && !apart) {
    const end = closed(article, mark === '(', stated.end)
    if (lead.clock === null) return reading(token, end, stated.unit, stated.from, null, part)
    return reading(token, end, stated.unit, atTime(stated.from, hourOf(lead.clock, part), lead.clock.minute))
  }
  const from = shifted({ unit: 'day', by: hit.value.by, from: hit.value.from ?? 'publication' })
  if (lead.clock === null) return reading(token, hit.end, 'day', from, null, part)
  return reading(token, hit.end, 'day', atTime(from, hourOf(lead.clock, part), lead.clock.minute))
}

/** "thứ sáu tuần trước", "chủ nhật tới", "hôm thứ Hai". */
function weekdayAlone(article: Article, token: number, lead: Lead): Reading | null {
  if (lead.weekday === null) return null
  const week = article.hitAt(lead.at, RELATIVE)
  if (week?.value.unit === 'week') {
    const shift: Shift = { unit: 'week', by: week.value.by, weekday: lead.weekday, from: 'publication' }
    return reading(token, week.end, 'day', shifted(shift), null, lead.part)
  }
  const side = continues(article, lead.at - 1) ? article.hitAt(lead.at, SIDE) : null
  // "chủ nhật tới", but "đợt thi đua thứ tư tới đây"
  const follows = continues(article, token - 1) && isWord(article.tokens, token - 1)
  const opens = !follows || lead.headed !== null || lead.part !== null || article.isKey(token - 1, 'vào')
  if (side !== null && opens) {
    const unit = side.value === 0 ? 'week' : 'day'
    const shift: Shift = { unit, by: side.value, weekday: lead.weekday, from: 'publication' }
    return reading(token, lead.at, 'day', shifted(shift), null, lead.part)
  }
  // "thứ hai là …" is an ordinal: only "hôm" and a part of the day make it a weekday.
  if (lead.headed !== 'hôm' && lead.part === null) return null
  const end = markAt(article, lead.at - 1) === '' ? lead.at : lead.at - 1
  const by = lead.headed === 'hôm' ? -1 : 0
  const shift: Shift = { unit: 'day', by, weekday: lead.weekday, from: 'publication' }
  return reading(token, end, 'day', shifted(shift), null, lead.part)
}

/**
 * The day, the run or the list of days that begins at a token with a weekday, a clock, a part of the day, "ngày" or the
 * digits of the day.
 *
 * @param loose inside a range: the month may follow with its other end
 */
export function dayGroupAt(article: Article, token: number, loose: boolean): Reading[] | null {
  if (!article.isNumber(token) && !mayLead(article, token)) return null
  const lead = leadAt(article, token)
  const relative = relativeDay(article, token, lead)
  if (relative !== null) return [relative]
  const bare = lead.at === token
  // "hôm thứ Hai" may close its line.
  if (!continues(article, lead.at - 1) && !bare) return one(weekdayAlone(article, token, lead))
  const named = lead.headed === null && lead.part === null ? null : namedDay(article, lead)
  if (named !== null) return [{ ...named, token, part: named.unit === 'day' ? lead.part : null }]
  if (lead.headed !== null || lead.part !== null) {
    const list = dayList(article, token, lead.at, lead.part)
    if (list !== null) return list
  }
  const day = dayAt(article, lead.at, !bare || loose) ?? inWords(article, lead)
  if (day !== null && !countsDays(article, day)) {
    const shaped = dressed(article, token, day, lead)
    // "ngày 22/7 (thứ Hai)" adds nothing.
    return [shaped]
  }
  if (loose && lead.clock === null && (lead.headed !== null || lead.part !== null || bare)) {
    const alone = dayAlone(article, token, lead.at)
    return alone === null ? null : [reading(token, alone.end, 'day', alone.from, null, lead.part)]
  }
  return one(weekdayAlone(article, token, lead))
}

/** "mùng 3 Tết", "đêm rằm tháng Giêng", "ngày Giáng sinh năm 2016". */
function namedDay(article: Article, { at, headed }: Lead): Reading | null {
  const feast = headed === 'ngày' ? article.hitAt(at, FEAST_DAY) : null
  if (feast === null) return lunarDayAt(article, at, true)
  const [month, day] = feast.value
  const year = statedYear(article, feast.end)
  return reading(at, year?.end ?? feast.end, 'day', withTail(year, month, day))
}

/** "ngày mười một tháng mười". */
function inWords(article: Article, lead: Lead): Reading | null {
  const numeral = lead.headed === null ? null : article.hitAt(lead.at, NUMERAL)
  return numeral === null ? null : dayOfMonth(article, lead.at, numeral.value, numeral.end, true)
}

/** "ngày 2-3 lần", "ngày 5-7 ca" are rates. */
function countsDays(article: Article, day: Reading): boolean {
  if (day.from.year !== null || day.end - day.token !== 3) return false
  return (
    article.isKey(day.end, 'lần') ||
    article.isKey(day.end, 'buổi') ||
    article.isKey(day.end, 'ca') ||
    article.isKey(day.end, 'lượt')
  )
}

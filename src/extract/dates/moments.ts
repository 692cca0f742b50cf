/** Every kind of time that can begin at a token, with its bounds, and ranges of two. */
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import type { DateMod } from '../../types.js'
import { bareYear, labels } from './bare-years.js'
import { dayGroupAt } from './day-group.js'
import { dayAt, dayList } from './days.js'
import { endsFreely, isCount, isCued, standsAlone } from './digits.js'
import { isLunar, isUnplaced, lunarDayAt } from './lunar.js'
import { type Point, pointOf, shifted } from './mention.js'
import { bareMonthsAt, halfAt, monthOfYearAt, monthsAt, monthsOfYearAt, quartersAt } from './months.js'
import { completed, connector, isBarePair, leadsToShare, pastBracket } from './range-ends.js'
import {
  boundAt,
  continues,
  countAt,
  digitsOf,
  gapAfter,
  isDash,
  isSeparator,
  kindsAt,
  markAt,
  NOWHERE,
  one,
  type Reading,
  reading,
  smallNumber,
  widened,
} from './reading.js'
import { relativeAt, samePeriodAt, stretchAt } from './relative.js'
import { DOCUMENT_TAILS, NAMED_BY_DATES } from './word-sets.js'
import {
  DECADE,
  FEAST,
  FULL_MOON,
  HALF,
  HEAD,
  NOW,
  NUMERAL,
  OPENING,
  PART,
  RELATIVE,
  SAME_PERIOD,
  SEASON,
  WEEKDAY,
} from './words.js'
import { countedYearsAt, decadeAt, feastAt, seasonAt, termAt, yearPairAt, yearsAt } from './years.js'

/** How much is believed at a token. */
export interface Trust {
  /** A word before says that a time follows: bare "30/4", "2045", "6/2025" are believed. */
  readonly cued: boolean
  /** Inside a range: a day may leave its month to the other end. */
  readonly loose: boolean
}
const PLAIN: Trust = { cued: false, loose: false }
const CUED: Trust = { cued: true, loose: false }
const IN_RANGE: Trust = { cued: true, loose: true }

/** "2 ngày 15-16/7/2020", "hai ngày 27 và 28/6": the count belongs to days that have no "ngày" of their own. */
function countedDaysAt(article: Article, token: number): Reading[] | null {
  const count = countAt(article, token, 31)
  const head = count === null ? null : article.hitAt(count.end, HEAD)
  if (head?.value !== 'day') return null
  const mark = markAt(article, head.end)
  const at = mark === ',' || mark === '(' ? head.end + 1 : head.end
  const list = dayList(article, token, at, null)
  const run = list === null ? dayAt(article, at, true) : null
  const items = list ?? (run?.to ? [{ ...run, token }] : null)
  if (items === null || mark !== '(') return items
  return items.map((item, index) =>
    index === items.length - 1 && markAt(article, item.end) === ')' ? { ...item, end: item.end + 1 } : item,
  )
}

/** A time that begins with digits. Most numbers are none, and leave on the first lines. */
function numberMoment(article: Article, token: number, { cued, loose }: Trust): Reading[] | null {
  const digits = digitsOf(article, token)
  if (digits === 3 || digits > 4) return null
  const mark = markAt(article, token + 1)
  if (digits === 4) {
    const day = isDash(mark) && standsAlone(article, token, token + 5) ? dayGroupAt(article, token, false) : null
    if (day !== null && day[0]?.unit === 'day') return day
    const pair = yearPairAt(article, token, false)
    if (pair !== null && standsAlone(article, token, pair.end, loose) && !article.isKey(token - 1, 'số')) return [pair]
    const single = bareYear(article, token, cued, loose)
    return single === null ? null : [single]
  }
  if (article.isNumber(token + 1)) return null
  const glued = gapAfter(article, token) === 0
  if (mark !== '') {
    if (!isSeparator(mark) && mark !== ':' && mark !== 'h' && mark !== 'g' && !(loose && cued)) return null
    if (!glued && !cued && !isDash(mark) && mark !== '/') return null
  }
  if (mark === '') {
    const lunar = lunarDayAt(article, token, false)
    if (lunar !== null) return [lunar]
  }
  if (mark === '' || mark === 'h' || mark === 'g') {
    const head = article.hitAt(token + 1, HEAD)
    if (head === null && !article.isKey(token + 1, 'giờ') && mark === '' && !loose) return null
    if (head !== null) {
      const counted = countedMoment(article, token)
      if (counted !== null) return counted
    }
  }
  const group = dayGroupAt(article, token, loose)
  const first = group?.[0]
  if (group !== null && first !== undefined) {
    // "20/8-20/9/2022": the other end makes it a date.
    const dated = mark === '/' || first.from.year !== null
    const range = loose || group.length > 1 || !dated ? null : rangeFrom(article, first, false)
    if (range !== null && range.from.year !== null && standsAlone(article, token, range.end)) return [range]
    // A stamp is believed even where the page glued it to the name before it; "từ 1/4-30/6" goes on.
    const on = loose && isDash(markAt(article, first.end)) && article.isNumber(first.end + 1)
    if (first.stamp === null && !on && !standsAlone(article, token, first.end, loose)) return null
    const worded = first.end > token + 5 || !isSeparator(mark)
    // "tuần thứ 2 tháng 3/2024"
    if (article.isKey(token + 1, 'tháng') && isCount(article, token)) return null
    if (first.from.year !== null || first.from.hour !== undefined) return group
    if (worded && article.isKey(token + 1, 'tháng')) return NAMED_BY_DATES.has(article, token - 1) ? null : group
    const behindDash = loose && isDash(markAt(article, token - 1))
    if (labels(article, token, first.end) || isLunar(article, first.end)) return group
    if (!behindDash && range === null && !endsFreely(article, first.end)) return null
    if (!loose && range === null && leadsToShare(article, first.end)) return null
    if (!cued && !isCued(article, token)) return null
    // "nghỉ lễ 30/4 và 1/5"
    return (loose ? null : dayList(article, token, token, null)) ?? group
  }
  const month = monthOfYearAt(article, token, cued || (mark === '.' && isCued(article, token)))
  if (month === null || DOCUMENT_TAILS.has(article, token - 1) || isCount(article, token)) return null
  if (standsAlone(article, token, month.end, loose)) return [month]
  // "6/2021-12/2021"
  if (loose) return isDash(markAt(article, month.end)) && article.isNumber(month.end + 1) ? [month] : null
  const range = rangeFrom(article, month, false)
  return range !== null && standsAlone(article, token, range.end) ? [range] : null
}

/** A count before what it counts: "6 tháng đầu năm", "5 năm 2021-2025", "2 ngày 21 và 22/6", "37 năm qua". */
function countedMoment(article: Article, token: number): Reading[] | null {
  const count = countAt(article, token, 99)
  switch (article.hitAt(count?.end ?? token, HEAD)?.value) {
    case 'month':
    case 'quarter':
      return one(monthsOfYearAt(article, token) ?? bareMonthsAt(article, token) ?? stretchAt(article, token))
    case 'year':
      return one(countedYearsAt(article, token) ?? stretchAt(article, token))
    case 'day':
      return one(stretchAt(article, token)) ?? countedDaysAt(article, token)
    default:
      return null
  }
}

/** "nửa đầu năm 2025", "nửa đầu nhiệm kỳ 2020-2025": the term with a modifier. */
function halfOf(article: Article, token: number): Reading | null {
  const half = article.hitAt(token, HALF)
  if (half === null) return null
  const term = termAt(article, half.end)
  return term === null ? halfAt(article, token) : widened(term, token, term.end, half.value[0] === 1 ? 'START' : 'END')
}

/** Kinds of the words that name a time by themselves, but for days. */
const NAMED = FULL_MOON.bit | HALF.bit | SEASON.bit | FEAST.bit | DECADE.bit
/** Kinds of all words that a time begins with. */
const MOMENTS = NAMED | HEAD.bit | RELATIVE.bit | PART.bit | WEEKDAY.bit | NUMERAL.bit | SAME_PERIOD.bit

/** The times that begin at a token, without bounds before them. */
function momentAt(article: Article, token: number, trust: Trust): Reading[] | null {
  if (token < 0 || token >= article.tokens.count) return null
  if (article.isNumber(token)) return numberMoment(article, token, trust)
  const kinds = kindsAt(article, token)
  if ((kinds & MOMENTS) === 0) return null
  const head = article.hitAt(token, HEAD)
  const relative = relativeAt(article, token)
  if (relative !== null) return [relative]
  switch (head?.value) {
    case 'month':
      // "đường 30 tháng 4": the day before decides what the month belongs to.
      if (smallNumber(article, token - 1, 31) > 0 && !isCount(article, token - 1)) return null
      return monthsAt(article, token) ?? one(monthsOfYearAt(article, token))
    case 'quarter':
      return quartersAt(article, token) ?? one(monthsOfYearAt(article, token))
    case 'year':
      return yearsAt(article, token) ?? countedMoment(article, token)
    case 'term':
    case 'school-year':
      return one(termAt(article, token))
    default:
  }
  return (
    dayGroupAt(article, token, trust.loose && (head !== null || article.hitAt(token, PART) !== null)) ??
    ((kinds & NAMED) === 0
      ? null
      : one(
          lunarDayAt(article, token, false) ??
            halfOf(article, token) ??
            seasonAt(article, token) ??
            feastAt(article, token) ??
            decadeAt(article, token),
        )) ??
    countedMoment(article, token) ??
    ((kinds & SAME_PERIOD.bit) === 0 ? null : one(samePeriodAt(article, token, at => momentAt(article, at, CUED))))
  )
}

/** Times with the words before them that bound them: "đến hết tháng 6", "giữa tháng 2 năm nay", "đầu năm". */
function boundedAt(article: Article, token: number, trust: Trust = CUED): Reading[] | null {
  let at = token
  let mod: DateMod | null = null
  let limit = false
  for (let step = 0; step < 3; step++) {
    const bound = boundAt(article, at)
    if (bound === null || (step > 0 && !continues(article, at - 1))) break
    mod = bound.value.mod ?? mod
    limit ||= bound.value.limit
    at = bound.end
  }
  if (at === token || !continues(article, at - 1)) return null
  // "những ngày đầu của năm 2023"
  if (mod !== null && article.isKey(at, 'của')) at++
  const items = momentAt(article, at, trust)
  if (items === null) return wholeYear(article, token, at, mod, limit)
  const first = items[0] as Reading
  // "sau 5 năm (2016-2020)", "khoảng 2020": the bound is another word's.
  const number = article.isNumber(at)
  if (first.unit === 'term' && (number || mod === 'AFTER' || mod === 'APPROX')) return null
  if (number && first.unit === 'year' && first.to === null && mod === 'APPROX') return null
  items[0] = widened(first, token, first.end, mod ?? first.mod, limit)
  return items
}

/** "đầu năm", "đến cuối năm": the year that goes without saying. */
function wholeYear(article: Article, token: number, at: number, mod: DateMod | null, limit: boolean): Reading[] | null {
  const head = article.hitAt(at, HEAD)
  if (
    head?.value !== 'year' ||
    head.end > at + 1 ||
    mod === null ||
    mod === 'BEFORE' ||
    mod === 'AFTER' ||
    mod === 'APPROX'
  )
    return null
  if (
    article.isKey(head.end, 'mới') ||
    article.isKey(head.end, 'học') ||
    article.isKey(head.end, 'thứ') ||
    article.isNumber(head.end)
  )
    return null
  const here = shifted({ unit: 'year', by: 0, from: 'publication' })
  return [widened(reading(token, head.end, 'year', here), token, head.end, mod, limit)]
}

const UNITS_OF_RANGES = new Set(['day', 'month', 'quarter', 'half', 'months', 'year', 'week'])

/** A range whose first end is read: "… đến ngày 12/5/2020", "… - 1/5", "… đến nay"; null where none stands. */
export function rangeFrom(article: Article, a: Reading, opened: boolean): Reading | null {
  if (!UNITS_OF_RANGES.has(a.unit) || (a.to !== null && a.unit === 'day')) return null
  const link = connector(article, opened ? pastBracket(article, a.end) : a.end)
  if (link === null || (link.dash && !opened && a.part !== null)) return null
  const now = article.hitAt(link.at, NOW)
  // "7/2010 - nay", but "năm 2004 - nay là phường …"
  if (now !== null && !(link.dash && continues(article, now.end - 1) && isWord(article.tokens, now.end))) {
    const here = shifted({ unit: 'day', by: 0, from: 'publication' })
    return { ...a, end: now.end, to: here, mod: null, part: null, limit: true }
  }
  const items = boundedAt(article, link.at, IN_RANGE) ?? momentAt(article, link.at, IN_RANGE)
  const b = items?.[0]
  if (b === undefined || !UNITS_OF_RANGES.has(b.unit)) return null
  if (b.from.day !== null && b.from.month === null) return null
  // "ngày 22/7 - Ngày hội": both ends of a dash are dates of one kind.
  const stated = a.from.year !== null && b.from.year !== null
  if (link.dash && !opened && ((b.unit !== a.unit && !stated) || b.part !== null)) return null
  // "từ mùng 1 đến mùng 3 Tết"
  if (isUnplaced(b)) return a.unit === 'day' ? reading(a.token, b.end, 'day', NOWHERE, NOWHERE) : null
  if (isUnplaced(a) || a.from.cycle !== undefined || b.from.cycle !== undefined) return null
  const [from, to] = completed(a, b)
  if (from.day !== null && from.month === null) return null
  if (
    from.year !== null &&
    to.year !== null &&
    from.year * 372 + (from.month ?? 0) * 31 + (from.day ?? 0) > to.year * 372 + (to.month ?? 13) * 31 + (to.day ?? 31)
  )
    return null
  const strip = ({ year, month, day, shift }: Point): Point => pointOf(year, month, day, shift)
  return widened(reading(a.token, b.end, a.unit, strip(from), strip(to)), a.token, b.end, null, a.limit)
}

const isYears = (article: Article, token: number): boolean => article.hitAt(token, HEAD)?.value === 'year'

/** "từ năm học 2020-2021 đến năm học 2022-2023"; a single term keeps "từ" outside. */
function termsFrom(article: Article, token: number, first: Reading): Reading[] | null {
  const link = connector(article, first.end)
  const last = link === null ? null : termAt(article, link.at)
  return last === null ? null : [reading(token, last.end, 'term', first.from, last.to)]
}

/** The times that a trigger opens, ranges taken whole. */
export function timesAt(article: Article, token: number): Reading[] | null {
  const opening = article.hitAt(token, OPENING)
  const bound = boundAt(article, token)
  // "từ" alone opens a range, "từ nay đến" a deadline.
  if (opening !== null && bound === null) {
    const items = boundedAt(article, opening.end, IN_RANGE) ?? momentAt(article, opening.end, IN_RANGE)
    const first = items?.[0]
    if (items === null || first === undefined) return null
    if (
      first.unit === 'term' &&
      first.token === opening.end &&
      !article.isNumber(opening.end) &&
      !isYears(article, opening.end)
    )
      return termsFrom(article, token, first) ?? items
    if (first.unit === 'term' || (first.to !== null && first.unit === 'day' && article.isNumber(opening.end)))
      return [widened(first, token, first.end)]
    const range = rangeFrom(article, first, true)
    // "từ 1-7 đến 31-12", but "từ 2-3 lần", "từ 1.5 đến 2.3"
    const bare = isBarePair(article, opening.end, first)
    const mark = bare ? markAt(article, opening.end + 1) : '/'
    if (range !== null && (mark !== '.' || range.from.year !== null)) return [widened(range, token, range.end)]
    if (mark !== '/' || (bare && leadsToShare(article, first.end))) return null
    // A single date keeps "từ" outside; a day without its month is none.
    return first.from.day !== null && first.from.month === null && first.from.shift === undefined ? null : items
  }
  const items = bound === null ? momentAt(article, token, PLAIN) : boundedAt(article, token)
  const first = items?.[0]
  if (items === null || first === undefined) return one(looseRange(article, token))
  if (items.length > 1 || first.limit) return items
  return one(rangeFrom(article, first, false)) ?? items
}

/** "ngày 1 đến ngày 3 tháng 2": the first day alone is no date. */
function looseRange(article: Article, token: number): Reading | null {
  if (
    article.isNumber(token) ||
    (article.hitAt(token, HEAD)?.value !== 'day' &&
      article.hitAt(token, PART) === null &&
      article.hitAt(token, WEEKDAY) === null)
  )
    return null
  const a = dayGroupAt(article, token, true)?.[0]
  return a === undefined ? null : rangeFrom(article, a, false)
}

/** Calendar expressions → dates: missing years, the reference date, EDTF. */
import { type DateCandidate, inYear, type Point, pointOf, type Shift } from '../extract/dates/mention.js'
import type { Article } from '../text/analyze.js'
import type { ArticleRecord, DateBasis, DateMention } from '../types.js'
import { addMonths, type Day, dayNumber, dayOf, weekdayOf } from './dates/calendar.js'
import { edtfPoint, exists, type Filled, granularityOf, writtenOf } from './dates/edtf.js'
import {
  findLenders,
  HISTORY,
  type Lender,
  lentYear,
  nearestLender,
  nearestYear,
  reviewedYears,
} from './dates/lenders.js'
import { type PastDay, pastYear, yearBehind } from './dates/past-story.js'
import { findPublication } from './dates/publication.js'
import type { Setting } from './setting.js'

/** A date of the record, with its place in the clean view. */
export interface ResolvedDate extends Omit<DateMention, 'text'> {
  /** Is it the article's own stamp? */
  readonly inStamp: boolean
}

export interface ResolvedDates {
  readonly dates: readonly ResolvedDate[]
  readonly reference: ArticleRecord['referenceDate']
}

/** What resolution knows while it reads on. */
interface Reader {
  readonly text: string
  /** The day of publication, or the first full day that the story tells of. */
  readonly day: Day | null
  /** Does `day` come from outside the story? */
  readonly published: boolean
  readonly lenders: readonly Lender[]
  readonly reviewed: ReadonlySet<number>
  /** The last single day that was told, for "cùng ngày". */
  lastDay: Day | null
  /** The last explicit day of another year, and where: "Ngày 14/8/1945, …; ngày 16/8, …". */
  lastPast: PastDay | null
  /** The last year, or part of a year, that was told, and where: for "cùng kỳ". */
  lastYear: { year: number; end: number } | null
}

/** A deadline this many days past is the next year's: "trước ngày 30-6", printed in December. */
const PAST_DEADLINE = 45
/** "cùng kỳ" looks for its period at most this far back. */
const PERIOD_REACH = 600

/** The first full day of the story, near its head: what "hôm nay" is counted from when nothing dates the article. */
function openingDay(lenders: readonly Lender[]): Lender | null {
  const first = lenders.find(({ unit, candidate }) => unit === 'day' && candidate.to === null)
  return first === undefined || first.candidate.start > 2500 ? null : first
}

const pointOfDay = ({ year, month, day }: Day): Point => pointOf(year, month, day)

/** Days to the next (1), the last (-1) or the nearest weekday, which lies so many days on in the same week. */
function daysToWeekday(onward: number, side: number): number {
  const ahead = (onward + 7) % 7
  if (side > 0) return ahead === 0 ? 7 : ahead
  return side < 0 || ahead > 3 ? ahead - 7 : ahead
}

/** A shifted point from the day it is counted from. */
function shiftFrom(from: Day, shift: Shift, point: Point): [Point, Point | null] {
  const { hour } = point
  const minute = hour === undefined ? undefined : (point.minute ?? 0)
  const number = dayNumber(from)
  switch (shift.unit) {
    case 'day': {
      const by = shift.weekday === undefined ? shift.by : daysToWeekday(shift.weekday - weekdayOf(number), shift.by)
      return [{ ...pointOfDay(dayOf(number + by)), hour, minute }, null]
    }
    case 'week': {
      const monday = number - weekdayOf(number) + 1 + shift.by * 7
      if (shift.weekday !== undefined) return [{ ...pointOfDay(dayOf(monday + shift.weekday - 1)), hour, minute }, null]
      return [pointOfDay(dayOf(monday)), pointOfDay(dayOf(monday + 6))]
    }
    case 'month': {
      const { year, month } = addMonths(from.year, from.month, shift.by)
      const told = pointOf(year, month, point.day)
      // "ngày 31 tháng này" in a month of thirty days names only the month.
      return [exists(told) ? told : pointOf(year, month, null), null]
    }
    case 'quarter': {
      const first = addMonths(from.year, from.month - ((from.month - 1) % 3), shift.by * 3)
      const last = addMonths(first.year, first.month, 2)
      return [pointOf(first.year, first.month, null), pointOf(last.year, last.month, null)]
    }
    default:
      return [inYear(point, from.year + shift.by), null]
  }
}

/** The year of the cycle of sixty nearest to a year. 1984 was Giáp Tý. */
function cycleYear(cycle: number, near: number): number {
  const behind = (((near - 1984 - cycle) % 60) + 60) % 60
  return behind <= 30 ? near - behind : near + 60 - behind
}

/** What a shift is counted from: a day, or only a year (with null: nothing says). */
function originOf(
  shift: Shift,
  candidate: DateCandidate,
  reader: Reader,
): { day: Day | null; year: number | null; basis: DateBasis } {
  const { day, published, lastYear } = reader
  if (shift.from === 'text' && shift.unit === 'day') {
    return { day: reader.lastDay, year: null, basis: reader.lastDay === null ? 'unknown' : 'context' }
  }
  if (shift.from === 'text' && lastYear !== null && candidate.start - lastYear.end < PERIOD_REACH) {
    return { day: null, year: lastYear.year, basis: 'context' }
  }
  if (day !== null) return { day, year: day.year, basis: published ? 'published' : 'context' }
  const lender = shift.unit === 'year' ? nearestLender(reader.lenders, candidate) : null
  return lender === null
    ? { day: null, year: null, basis: 'unknown' }
    : { day: null, year: lender.year, basis: 'context' }
}

/** Fills an expression that is counted from somewhere; null where it then says nothing. */
function fillShifted(candidate: DateCandidate, reader: Reader): Filled | null {
  const { from, to } = candidate
  let basis: DateBasis = 'stated'
  const fill = (point: Point): [Point, Point | null] | null => {
    const { shift } = point
    if (shift === undefined) return [point, null]
    const origin = originOf(shift, candidate, reader)
    basis = origin.basis
    const stated = { ...point, shift: undefined }
    if (origin.day !== null) return shiftFrom(origin.day, shift, stated)
    if (shift.unit !== 'year') return null
    return [inYear(stated, origin.year === null ? null : origin.year + shift.by), null]
  }
  const first = fill(from)
  if (to === null) {
    if (first !== null) return { from: first[0], to: first[1], basis }
    return candidate.unit === 'day' && from.shift?.from === 'publication'
      ? { from: pointOf(null, null, null), to: null, basis }
      : null
  }
  const last = fill(to)
  if (first === null || (first[0].year === null && last?.[0].year === null)) return null
  if (last === null) return { from: first[0], to: null, basis: 'stated' }
  // "từ năm 2011 đến nay": the end is no finer than the beginning.
  const end = last[1] ?? last[0]
  const isNow = to.shift?.unit === 'day' && from.shift?.unit !== 'day' && candidate.unit !== 'day'
  const rounded = isNow ? pointOf(end.year, from.month === null ? null : end.month, null) : end
  // "từ năm 2023 đến nay", put online before 2023: the end says nothing.
  const written = edtfPoint(rounded)
  const over = isNow && edtfPoint(first[0]) >= written
  return { from: first[0], to: over || edtfPoint(first[0]) === written ? null : rounded, basis }
}

/** Does nothing but a blank, or a comma and a blank, part two expressions? */
function isBeside(text: string, { end }: DateCandidate, { start }: DateCandidate): boolean {
  const comma = text[end] === ',' ? 1 : 0
  return start - end === comma + 1 && text[end + comma] === ' '
}

/** "6 tháng đầu năm", "nửa cuối năm": those of the year that runs, but in its first weeks the end of the one before. */
function isOfThisYear({ unit, from }: DateCandidate, day: Day): boolean {
  return (unit === 'months' || unit === 'half') && (from.month === 1 || day.month > 2)
}

/** The year that the words leave out. */
function missingYear(
  candidate: DateCandidate,
  before: DateCandidate | undefined,
  reader: Reader,
): { year: number | null; basis: DateBasis } {
  const { from, to, side, mod } = candidate
  const year = before?.unit === 'year' && before.to === null ? before.from.year : null
  // "Tết Mậu Thân năm 1968, ngày 11.2": told of that year, unless it is the year under review.
  if (before !== undefined && year !== null && isBeside(reader.text, before, candidate)) {
    const far = reader.day === null ? before.lending === 'weak' : Math.abs(reader.day.year - year) > 1
    if (far) return { year, basis: 'context' }
  }
  if (reader.day !== null && reader.published) {
    const slack = mod === 'BEFORE' ? PAST_DEADLINE : 0
    const own = side === 0 || isOfThisYear(candidate, reader.day)
    return { year: own ? reader.day.year : nearestYear(reader.day, from, to, side, slack), basis: 'published' }
  }
  const lender = nearestLender(reader.lenders, candidate)
  return lender === null
    ? { year: null, basis: 'unknown' }
    : { year: lentYear(reader.reviewed, lender, candidate), basis: 'context' }
}

function fill(candidate: DateCandidate, before: DateCandidate | undefined, reader: Reader): Filled | null {
  const { from, to } = candidate
  if (from.shift !== undefined || to?.shift !== undefined) {
    const start = from.year === null && from.shift === undefined ? missingYear(candidate, before, reader) : null
    return fillShifted(start === null ? candidate : { ...candidate, from: inYear(from, start.year) }, reader)
  }
  if (from.cycle !== undefined) {
    const near = reader.day?.year ?? reader.lenders[0]?.year ?? null
    if (near === null) return null
    return {
      from: inYear(from, cycleYear(from.cycle, near)),
      to,
      basis: reader.published ? 'published' : 'context',
    }
  }
  if (from.year !== null) return { from, to, basis: 'stated' }
  // A day of the lunar calendar.
  if (candidate.unit === 'day' && from.month === null) return { from, to, basis: 'unknown' }
  const { year, basis } = missingYear(candidate, before, reader)
  // "ngày 29/2" beside a year that has none.
  const told = inYear(from, year)
  if (!exists(told)) return { from, to, basis: 'unknown' }
  if (to === null) return { from: told, to, basis }
  const next = year !== null && from.month !== null && to.month !== null && to.month < from.month ? year + 1 : year
  return { from: told, to: inYear(to, to.year ?? next), basis }
}

/** Drops candidates with a day that no calendar has, and says so. */
function existing(article: Article, candidates: readonly DateCandidate[], setting: Setting): DateCandidate[] {
  return candidates.filter(({ start, end, from, to }) => {
    if (exists(from) && (to === null || exists(to))) return true
    const evidence = article.evidence(start, end)
    setting.warnings.push({
      code: 'no-such-day',
      message: `"${evidence.text}" names a day that does not exist`,
      start: evidence.start,
      end: evidence.end,
    })
    return false
  })
}

/**
 * The dates of an article, in reading order.
 *
 * What the words leave out comes from the day of publication (the caller's, else the stamp's) as the nearest such day;
 * without one, from the nearest explicit date or year of the same story; else it stays open (XXXX). Never from the clock.
 */
export function resolveDates(article: Article, found: readonly DateCandidate[], setting: Setting): ResolvedDates {
  const all = existing(article, found, setting)
  const lenders = findLenders(all)
  const { day: published, reference, stamps } = findPublication(article, all, lenders, setting)
  const candidates = withoutDurations(all, published)
  const story = lenders.filter(({ candidate }) => !stamps.has(candidate))
  const opening = published === null ? openingDay(story) : null
  const reader: Reader = {
    text: article.text,
    day: published ?? opening?.day ?? null,
    published: published !== null,
    lenders: story,
    reviewed: reviewedYears(story),
    lastDay: null,
    lastPast: null,
    lastYear: null,
  }
  const dates: ResolvedDate[] = []
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as DateCandidate
    const past =
      reader.lastPast === null ? null : pastYear(candidate, reader.lastPast, reader.day, sentenceOf(article, candidate))
    const told = past ?? yearBehind(article, candidate, candidates[index + 1])
    const filled: Filled | null =
      told === null
        ? fill(candidate, candidates[index - 1], reader)
        : { from: inYear(candidate.from, told), to: null, basis: 'context' }
    if (filled === null) continue
    const { year, month, day } = filled.from
    if (day !== null && month !== null && year !== null && filled.to === null && isTold(candidate)) {
      reader.lastDay = { year, month, day }
      const isPast = year < (reader.day?.year ?? HISTORY) - 1 && article.text[candidate.start - 1] !== '('
      reader.lastPast = isPast
        ? {
            day: reader.lastDay,
            end: candidate.end,
            sentence: sentenceOf(article, candidate),
            goesOn: past !== null,
          }
        : null
    }
    const isPeriod = candidate.unit !== 'day' && candidate.unit !== 'term' && candidate.lending !== 'never'
    if (year !== null && isPeriod && filled.basis !== 'context') reader.lastYear = { year, end: candidate.end }
    const { value, earliest, latest } = writtenOf(candidate, filled)
    dates.push({
      id: `d${dates.length + 1}`,
      start: candidate.start,
      end: candidate.end,
      value,
      earliest,
      latest,
      granularity: granularityOf(candidate, filled),
      mod: candidate.mod,
      part: candidate.part,
      basis: filled.basis,
      rule: candidate.rule,
      certainty: filled.basis === 'stated' || filled.basis === 'unknown' ? 'stated' : 'inferred',
      inStamp: stamps.has(candidate),
    })
  }
  const textDay = opening === null || opening.day === null ? null : edtfPoint(pointOfDay(opening.day))
  return { dates, reference: reference ?? (textDay === null ? null : { value: textDay, basis: 'text' }) }
}

/** The last month of what names one: a month, a range of days, "9 tháng đầu năm". */
function lastMonth({ unit, from, to }: DateCandidate): number | null {
  if (unit !== 'month' && to === null) return null
  return unit === 'month' || unit === 'day' ? from.month : (to?.month ?? null)
}

/**
 * Without "9 tháng" where it is no time: so many months must just be over, the article having appeared then or in the
 * month after, or speak of the ninth month or of "9 tháng đầu năm" elsewhere.
 */
function withoutDurations(all: readonly DateCandidate[], published: Day | null): readonly DateCandidate[] {
  if (!all.some(({ tentative }) => tentative)) return all
  const said = new Set(all.filter(({ tentative }) => !tentative).map(lastMonth))
  return all.filter(({ tentative, to }) => {
    const last = to?.month ?? null
    return !tentative || said.has(last) || published?.month === last || (published?.month ?? 0) - 1 === last
  })
}

const sentenceOf = (article: Article, { start }: DateCandidate): number =>
  article.sentences.of[article.tokenAt(start)] ?? -1

/** A day that the story tells of, not one of a cited document or a deadline. */
function isTold({ lending, from, mod }: DateCandidate): boolean {
  return mod !== 'BEFORE' && (lending !== 'never' || from.year === null)
}

/**
 * When the article says that it appeared: its first stamp with a minute, else its first stamp.
 *
 * @example publishedAtOf(dates) // '2023-01-31T19:27+07:00'
 */
export function publishedAtOf(dates: readonly ResolvedDate[]): string | null {
  const stamps = dates.filter(({ inStamp }) => inStamp)
  const minute = stamps.find(({ granularity }) => granularity === 'minute')
  // Vietnam keeps UTC+7 the year round.
  return minute === undefined ? (stamps[0]?.value ?? null) : `${minute.value}+07:00`
}

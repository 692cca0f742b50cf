/** Calendar expressions without what stands around them: days, months, quarters, years, terms. */
import { atTime, type DateUnit, type Point, pointOf, type Shift, shifted } from '../extract/dates/mention.js'
import {
  beforeDays,
  beforeMonths,
  beforeYears,
  dayParts,
  daysOfText,
  englishMonths,
  englishWeekdays,
  fromTheEnd,
  namedByDays,
  nearDays,
  nearness,
  samePeriod,
  termWords,
} from '../knowledge/english-dates.js'
import {
  durationNouns,
  englishMeasures,
  englishNouns,
  englishPercents,
  numberedNouns,
} from '../knowledge/english-units.js'
import { englishScales } from '../knowledge/english-words.js'
import type { DayPart } from '../types.js'
import type { EnglishText } from './english-text.js'
import { cardinalOf, ordinalOf, yearOf } from './numbers.js'
import { phraseMap, phraseSet } from './phrases.js'

/** One expression: its offsets in the clean view, and what it says. */
export interface Expression {
  readonly start: number
  readonly end: number
  readonly from: Point
  readonly to: Point | null
  readonly unit: DateUnit
  readonly part: DayPart | null
  /** Is it in the shape of a stamp: a full date with a clock? */
  readonly clock: boolean
  readonly rule: string
}

const MONTHS = new Map(Object.entries(englishMonths))
const WEEKDAYS = new Map(Object.entries(englishWeekdays))
const PARTS = new Map(Object.entries(dayParts))
const NEAR_DAYS = new Map(Object.entries(nearDays))
const DAYS_OF_TEXT = phraseMap(daysOfText)
const NEARNESS = new Map(Object.entries(nearness))
const SAME_PERIOD = phraseMap(samePeriod)
const TERM_WORDS = phraseMap(termWords)
const BEFORE_YEARS: ReadonlySet<string> = new Set(beforeYears)
const BEFORE_DAYS: ReadonlySet<string> = new Set(beforeDays)
const BEFORE_MONTHS: ReadonlySet<string> = new Set(beforeMonths)
const FROM_THE_END: ReadonlySet<string> = new Set(fromTheEnd)
const SCALES: ReadonlySet<string> = new Set(Object.keys(englishScales))
const COUNTED = phraseSet([
  ...Object.keys(englishNouns),
  ...Object.keys(englishPercents),
  ...Object.keys(englishMeasures),
  ...durationNouns,
])
const NUMBERED: ReadonlySet<string> = new Set(numberedNouns)
const NAMED: ReadonlySet<string> = new Set(namedByDays)

/** "12/01/2024", "30.1.2023", "5-10-2024". */
const FULL_DAY = /(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/y
const SHORT_DAY = /(\d{1,2})\/(\d{1,2})(?![\d/])/y
/** A clock behind a day, and one before it. */
const CLOCK = /(?: ?[-–|,] ?| at | )([01]?\d|2[0-3])[:h]([0-5]\d)(?::[0-5]\d)?(?![\d:])/y
const CLOCK_BEFORE = /([01]?\d|2[0-3])[:h]([0-5]\d)(?::[0-5]\d)?(?: ?[-–|,] ?| )(?=\d)/y
/** "2020-2025", "2021 - 2030". */
const YEARS = /((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?![\d/-])/y
/** "Q1/2023", "Q1 2023". */
const SHORT_QUARTER = /Q(?:uarter )?([1-4])(?:[/ -]((?:19|20)\d\d))?(?!\d)/y
/** "30-31", "3 to 5", "27 and 28" behind the name of a month. */
const DAYS = /(\d{1,2})(?:st|nd|rd|th)?(?:( ?[-–] ?| to | and | through )(\d{1,2})(?:st|nd|rd|th)?)?(?!\d|[/:.,]\d|%)/y
const TO_DAY = /(?: to | ?[-–] ?| until | through )(?=\p{Lu})/uy
/** The year behind a day or a month. */
const YEAR = /,? ((?:19|20)\d\d)(?![\d/-])/y

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

const isDay = (day: number): boolean => day >= 1 && day <= 31
const isMonth = (month: number): boolean => month >= 1 && month <= 12

function make(
  start: number,
  end: number,
  unit: DateUnit,
  from: Point,
  rule: string,
  to: Point | null = null,
  clock = false,
): Expression {
  return { start, end, from, to, unit, part: null, clock, rule }
}

/** A clock behind a day makes it a minute. */
function withClock(text: string, day: Expression): Expression {
  const clock = day.to === null ? matchAt(CLOCK, text, day.end) : null
  if (clock === null) return day
  const from = atTime(day.from, Number(clock[1]), Number(clock[2]))
  return { ...day, from, end: day.end + clock[0].length, clock: day.from.year !== null, rule: 'date.clock' }
}

/** "30/1/2023", "19:27 30/01/2023"; "30/1" behind "on". */
function digitsAt(text: EnglishText, index: number): Expression | null {
  const start = text.startOf(index)
  const before = matchAt(CLOCK_BEFORE, text.text, start)
  const at = before === null ? start : start + before[0].length
  const full = matchAt(FULL_DAY, text.text, at)
  if (full !== null) {
    const day = pointOf(Number(full[4]), Number(full[3]), Number(full[1]))
    if (!isDay(day.day as number) || !isMonth(day.month as number)) return null
    const end = at + full[0].length
    if (before === null) return withClock(text.text, make(start, end, 'day', day, 'date.digits'))
    return make(start, end, 'day', atTime(day, Number(before[1]), Number(before[2])), 'date.clock', null, true)
  }
  const short = BEFORE_DAYS.has(text.key(index - 1)) ? matchAt(SHORT_DAY, text.text, start) : null
  if (short === null || !isDay(Number(short[1])) || !isMonth(Number(short[2]))) return null
  const end = start + short[0].length
  if (COUNTED.at(text, text.wordFrom(end)) !== null) return null
  return make(start, end, 'day', pointOf(null, Number(short[2]), Number(short[1])), 'date.digits')
}

/** "January 30, 2023", "January 30-31", "January 2023", "in January"; where `last`, no second day follows. */
function monthAt(text: EnglishText, index: number, last = false): Expression | null {
  const month = MONTHS.get(text.key(index))
  if (month === undefined || !text.isCapitalized(index)) return null
  const start = text.startOf(index)
  const dot = text.text[text.endOf(index)] === '.' ? 1 : 0
  const after = text.endOf(index) + dot
  const days = text.text[after] === ' ' ? matchAt(DAYS, text.text, after + 1) : null
  if (days !== null && isDay(Number(days[1]))) {
    const single = days[3] === undefined || !isDay(Number(days[3])) || Number(days[3]) <= Number(days[1])
    const end = after + 1 + (single && days[2] !== undefined ? days[0].indexOf(days[2]) : days[0].length)
    const year = matchAt(YEAR, text.text, end)
    const ofYear = year === null ? null : Number(year[1])
    const past = end + (year?.[0].length ?? 0)
    const from = pointOf(ofYear, month, Number(days[1]))
    const to = single ? null : pointOf(ofYear, month, Number(days[3]))
    const day = make(start, past, 'day', from, 'date.month-day', to)
    return (last ? null : daysAt(text, day)) ?? withClock(text.text, day)
  }
  const months = monthsAt(text, index, month)
  if (months !== null) return months
  const year = matchAt(YEAR, text.text, after)
  if (year !== null) {
    return make(start, after + year[0].length, 'month', pointOf(Number(year[1]), month, null), 'date.month')
  }
  // "May" and "March" are names and verbs elsewhere.
  return BEFORE_MONTHS.has(text.key(index - 1))
    ? make(start, text.endOf(index), 'month', pointOf(null, month, null), 'date.month')
    : null
}

/** "from January to September", "January-September 2023": the month behind the first; or null. */
function monthsAt(text: EnglishText, index: number, first: number): Expression | null {
  const before = text.key(index - 1)
  const joint = text.key(index + 1)
  const worded = (before === 'from' && joint === 'to') || (before === 'between' && joint === 'and')
  const at = worded ? index + 2 : /^ ?[-–] ?$/.test(text.gap(index + 1)) ? index + 1 : -1
  const last = at < 0 || !text.isCapitalized(at) ? undefined : MONTHS.get(text.key(at))
  if (last === undefined || last <= first || !text.sameSentence(index, at)) return null
  const half = last - first === 5 && (first === 1 || first === 7)
  return monthsOfYear(text, index, at + 1, first, last, half ? 'half' : 'months')
}

/** "October 13 to October 15, 2020": both days, where a second follows the first; or null. */
function daysAt(text: EnglishText, day: Expression): Expression | null {
  const joint = day.to === null && day.from.year === null ? matchAt(TO_DAY, text.text, day.end) : null
  const next = joint === null ? null : monthAt(text, text.wordFrom(day.end + joint[0].length), true)
  if (next === null || next.unit !== 'day' || next.to !== null || next.clock) return null
  const from = pointOf(next.from.year, day.from.month, day.from.day)
  return { ...day, end: next.end, from, to: next.from, rule: 'date.days' }
}

/** "30 January 2023", "30th of January". */
function dayMonthAt(text: EnglishText, index: number): Expression | null {
  const day = cardinalOf(text.key(index)) ?? ordinalOf(text.key(index))
  if (day === null || !isDay(day) || !/^\d/.test(text.key(index))) return null
  const at = text.key(index + 1) === 'of' ? index + 2 : index + 1
  const month = text.isJoined(index + 1) && text.isJoined(at) ? MONTHS.get(text.key(at)) : undefined
  if (month === undefined || !text.isCapitalized(at)) return null
  const end = text.endOf(at)
  const year = matchAt(YEAR, text.text, end)
  const from = pointOf(year === null ? null : Number(year[1]), month, day)
  return withClock(text.text, make(text.startOf(index), end + (year?.[0].length ?? 0), 'day', from, 'date.day-month'))
}

/** What follows "quarter", "half", "months": a year as a number, or by its distance; and where it ends. */
function yearBehind(
  text: EnglishText,
  index: number,
): { readonly end: number; readonly year: number | null; readonly shift: Shift | null } | null {
  let at = index
  if (text.key(at) === 'of' || text.key(at) === 'in') at++
  if (text.key(at) === 'the' || text.key(at) === 'year') at++
  const year = yearOf(text, at)
  if (year !== null && text.isJoined(at)) return { end: at + 1, year, shift: null }
  const near = NEARNESS.get(text.key(at))
  const word = near === undefined ? at : at + 1
  if (text.key(word) !== 'year' || word === index) return null
  if (near === undefined || near === 0) return { end: word + 1, year: null, shift: null }
  return { end: word + 1, year: null, shift: { unit: 'year', by: near, from: 'publication' } }
}

/** Months of a year, with the year that follows. */
function monthsOfYear(
  text: EnglishText,
  start: number,
  past: number,
  first: number,
  last: number,
  unit: DateUnit,
): Expression {
  const behind = yearBehind(text, past)
  const year = behind?.year ?? null
  const shift = behind?.shift ?? undefined
  const end = text.endOf((behind?.end ?? past) - 1)
  return make(
    text.startOf(start),
    end,
    unit,
    pointOf(year, first, null, shift),
    `date.${unit}`,
    pointOf(year, last, null, shift),
  )
}

/** "first quarter of 2023", "first nine months of the year", "last six months", "second half of 2024", "Q1/2023". */
function partOfYearAt(text: EnglishText, index: number): Expression | null {
  const quarter = matchAt(SHORT_QUARTER, text.text, text.startOf(index))
  if (quarter !== null) {
    const first = Number(quarter[1]) * 3 - 2
    const year = quarter[2] === undefined ? null : Number(quarter[2])
    const start = text.startOf(index)
    const end = start + quarter[0].length
    if (year === null) return monthsOfYear(text, index, text.wordFrom(end), first, first + 2, 'quarter')
    return make(start, end, 'quarter', pointOf(year, first, null), 'date.quarter', pointOf(year, first + 2, null))
  }
  const key = text.key(index)
  const isLast = FROM_THE_END.has(key)
  const ordinal = isLast ? null : ordinalOf(key)
  if (ordinal === null && !isLast) return null
  const next = text.key(index + 1)
  if (next === 'quarter' && (isLast || (ordinal as number) <= 4)) {
    // "last quarter" alone is the one before this.
    if (isLast && yearBehind(text, index + 2) === null) return null
    const number = ordinal ?? 4
    return monthsOfYear(text, index, index + 2, number * 3 - 2, number * 3, 'quarter')
  }
  if (next === 'half' && (isLast || ordinal === 1 || ordinal === 2)) {
    const cued = text.key(index - 1) === 'the' && BEFORE_MONTHS.has(text.key(index - 2))
    if (yearBehind(text, index + 2) === null && !cued) return null
    return ordinal === 1
      ? monthsOfYear(text, index, index + 2, 1, 6, 'half')
      : monthsOfYear(text, index, index + 2, 7, 12, 'half')
  }
  const count = cardinalOf(next)
  if (count === null || count < 2 || count > 11 || text.key(index + 2) !== 'months') return null
  if (ordinal !== null && ordinal !== 1) return null
  if (isLast && yearBehind(text, index + 3) === null) return null
  const unit = count === 6 ? 'half' : count === 3 ? 'quarter' : 'months'
  return isLast
    ? monthsOfYear(text, index, index + 3, 13 - count, 12, unit)
    : monthsOfYear(text, index, index + 3, 1, count, unit)
}

/** "2020-2025 term", "term 2020-2025", "2021-2025", "from 2021 to 2025", "between 2021 and 2025". */
function yearsAt(text: EnglishText, index: number): Expression | null {
  const word = TERM_WORDS.at(text, index)
  const at = word !== null && text.isJoined(word.end) ? word.end : index
  const years = matchAt(YEARS, text.text, text.startOf(at))
  if (years !== null && Number(years[1]) < Number(years[2])) {
    const past = text.wordFrom(text.startOf(at) + years[0].length)
    const behind = text.isJoined(past) ? TERM_WORDS.at(text, past) : null
    const unit = (at === index ? behind?.value : word?.value) ?? 'months'
    const end = behind === null || at !== index ? text.startOf(at) + years[0].length : text.endOf(behind.end - 1)
    const [from, to] = [Number(years[1]), Number(years[2])]
    return make(text.startOf(index), end, unit, pointOf(from, null, null), 'date.years', pointOf(to, null, null))
  }
  const before = text.key(index - 1)
  const joint = text.key(index + 1)
  const from = yearOf(text, index)
  const to = yearOf(text, index + 2)
  const isRange = (before === 'from' && joint === 'to') || (before === 'between' && joint === 'and')
  if (!isRange || from === null || to === null || from >= to) return null
  return make(
    text.startOf(index),
    text.endOf(index + 2),
    'months',
    pointOf(from, null, null),
    'date.years',
    pointOf(to, null, null),
  )
}

/** "in 2023", "2023": a year, where nothing is counted. */
function yearAt(text: EnglishText, index: number): Expression | null {
  const year = yearOf(text, index)
  if (year === null) return null
  const next = text.key(index + 1)
  const cued = BEFORE_YEARS.has(text.key(index - 1)) || !text.isJoined(index)
  if (text.isJoined(index + 1) && (SCALES.has(next) || (COUNTED.at(text, index + 1) !== null && !cued))) return null
  const before = text.text[text.startOf(index) - 1] ?? ' '
  const after = text.text[text.endOf(index)] ?? ' '
  if (/[/$\d]/.test(before) || (before === '-' && !BEFORE_YEARS.has(text.key(index - 1))) || /[-/%\d]/.test(after))
    return null
  if (!cued && !text.sameSentence(index - 1, index)) return null
  if (text.isJoined(index) && NUMBERED.has(text.key(index - 1))) return null
  if (/^\d+$/.test(text.key(index - 1)) || (text.isJoined(index + 1) && /^\d/.test(next))) return null
  return make(text.startOf(index), text.endOf(index), 'year', pointOf(year, null, null), 'date.year')
}

/** "last year", "this month", "next Friday", "the same period last year", "yesterday". */
function relativeAt(text: EnglishText, index: number): Expression | null {
  const key = text.key(index)
  const start = text.startOf(index)
  const days = NEAR_DAYS.get(key)
  if (days !== undefined) {
    const shift: Shift = { unit: 'day', by: days, from: 'publication' }
    const part = PARTS.get(text.key(index + 1))
    const told = part !== undefined && text.isJoined(index + 1)
    const day = make(start, text.endOf(told ? index + 1 : index), 'day', shifted(shift), 'date.relative')
    return told ? { ...day, part } : day
  }
  const told = DAYS_OF_TEXT.at(text, index)
  if (told !== null) {
    const shift: Shift = { unit: 'day', by: told.value, from: 'text' }
    return make(start, text.endOf(told.end - 1), 'day', shifted(shift), 'date.relative')
  }
  const period = SAME_PERIOD.at(text, index)
  if (period !== null) {
    const end = text.endOf(period.end - 1)
    const year = period.value === 'text' ? yearBehind(text, period.end) : null
    if (year !== null && year.year !== null) {
      return make(start, text.endOf(year.end - 1), 'year', pointOf(year.year, null, null), 'date.same-period')
    }
    return make(start, end, 'year', shifted({ unit: 'year', by: -1, from: period.value }), 'date.same-period')
  }
  const near = NEARNESS.get(key)
  if (near === undefined || !text.isJoined(index + 1)) return null
  const unit = text.key(index + 1)
  const end = text.endOf(index + 1)
  if (unit === 'week' || unit === 'month' || unit === 'quarter' || unit === 'year') {
    const from = unit === 'year' && key === 'previous' ? 'text' : 'publication'
    const point = shifted({ unit, by: near, from })
    return make(start, end, unit === 'week' ? 'week' : unit, point, 'date.relative')
  }
  const part = PARTS.get(unit)
  if (part !== undefined && near < 1) {
    const by = near === -1 && part === 'NI' ? -1 : 0
    return { ...make(start, end, 'day', shifted({ unit: 'day', by, from: 'publication' }), 'date.relative'), part }
  }
  const weekday = WEEKDAYS.get(unit)
  if (weekday === undefined || !text.isCapitalized(index + 1)) return null
  return make(start, end, 'day', shifted({ unit: 'day', by: near, weekday, from: 'publication' }), 'date.weekday')
}

/** "Monday, January 30, 2023"; "on Monday". */
function weekdayAt(text: EnglishText, index: number): Expression | null {
  const weekday = WEEKDAYS.get(text.key(index))
  if (weekday === undefined || !text.isCapitalized(index)) return null
  const behind = /^,? ?$/.test(text.gap(index + 1)) ? dayAt(text, index + 1) : null
  if (behind !== null && behind.unit === 'day') return { ...behind, start: text.startOf(index) }
  if (text.key(index - 1) !== 'on') return null
  const point = shifted({ unit: 'day', by: 0, weekday, from: 'publication' })
  return make(text.startOf(index), text.endOf(index), 'day', point, 'date.weekday')
}

/** A single day, unless it is the name of a street or a company. */
function dayAt(text: EnglishText, index: number): Expression | null {
  const day = digitsAt(text, index) ?? monthAt(text, index) ?? dayMonthAt(text, index)
  const next = day === null ? -1 : text.wordFrom(day.end)
  return next >= 0 && text.isCapitalized(next) && text.isJoined(next) && NAMED.has(text.key(next)) ? null : day
}

/** "morning of January 12", "morning on 12/1/2024". */
function partOfDayAt(text: EnglishText, index: number): Expression | null {
  const part = PARTS.get(text.key(index))
  const joint = text.key(index + 1)
  if (part === undefined || (joint !== 'of' && joint !== 'on') || !text.isJoined(index + 1)) return null
  const day = weekdayAt(text, index + 2) ?? dayAt(text, index + 2)
  if (day === null || day.unit !== 'day') return null
  return { ...day, start: text.startOf(index), part, rule: 'date.part-of-day' }
}

/**
 * The calendar expression that begins at a word, or null.
 *
 * @example expressionAt(text of "January 30, 2023", 0)?.from // { year: 2023, month: 1, day: 30, … }
 */
export function expressionAt(text: EnglishText, index: number): Expression | null {
  return (
    partOfDayAt(text, index) ??
    weekdayAt(text, index) ??
    dayAt(text, index) ??
    partOfYearAt(text, index) ??
    yearsAt(text, index) ??
    relativeAt(text, index) ??
    yearAt(text, index)
  )
}

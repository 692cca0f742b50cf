/** English words of dates. All lower case. */
import type { DateMod, DayPart } from '../types.js'

export const englishMonths: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** 1 is Monday. */
export const englishWeekdays: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
}

export const dayParts: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}

/** Days by their distance from today. */
export const nearDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

/** Before "week", "month", "quarter", "year", and before a month or a weekday. */
export const nearness: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

/** What stands before a date and belongs to it. Longer ones win; the value null changes nothing ("by 2025"). */
export const dateOpeners: Readonly<Record<string, DateMod | null>> = {
  'the end of': 'END',
  'end of': 'END',
  'by the end of': 'END',
  'before the end of': 'END',
  'at the end of': 'END',
  'towards the end of': 'END',
  late: 'END',
  'by late': 'END',
  'the beginning of': 'START',
  'beginning of': 'START',
  'the start of': 'START',
  early: 'START',
  'by early': 'START',
  'the middle of': 'MID',
  mid: 'MID',
  'by mid': 'MID',
  around: 'APPROX',
  about: 'APPROX',
  before: 'BEFORE',
  'prior to': 'BEFORE',
  'ahead of': 'BEFORE',
  after: 'AFTER',
  by: null,
  until: null,
  till: null,
  'no later than': null,
  'as of': null,
  through: null,
}

/** Openers that belong to what is counted by then, and not to the words of the date: "as of September 20". */
export const openersOutside: readonly string[] = [
  'as of',
  'at the end of',
  'the end of',
  'the beginning of',
  'the start of',
  'the middle of',
]

/** Openers that set a date in time to come. */
export const deadlineOpeners: readonly string[] = [
  'by',
  'until',
  'till',
  'before',
  'no later than',
  'prior to',
  'by the end of',
  'before the end of',
  'by late',
  'by mid',
  'by early',
]

/** Words that name two years as one time. */
export const termWords: Readonly<Record<string, 'term' | 'months'>> = {
  term: 'term',
  tenure: 'term',
  'office term': 'term',
  period: 'months',
  phase: 'months',
  stage: 'months',
  'school year': 'months',
  'academic year': 'months',
  'five year period': 'months',
}

/** Days by their distance from the day that the text named last. */
export const daysOfText: Readonly<Record<string, number>> = {
  'same day': 0,
  'previous day': -1,
  'following day': 1,
}

/** "the same period last year" and its like; the value says whose year it is counted from. */
export const samePeriod: Readonly<Record<string, 'text' | 'publication'>> = {
  'same period last year': 'publication',
  'same period of last year': 'publication',
  'same period in last year': 'publication',
  'same time last year': 'publication',
  'corresponding period last year': 'publication',
  'corresponding period of last year': 'publication',
  'same period of the previous year': 'text',
  'same period the previous year': 'text',
  'same period in the previous year': 'text',
  'same period a year ago': 'publication',
  'same period': 'text',
}

/** After these a bare year is a year. */
// biome-ignore format: words read best in rows
export const beforeYears: readonly string[] = [
  'in', 'by', 'of', 'for', 'during', 'since', 'from', 'until', 'till', 'to', 'year', 'years', 'early', 'mid', 'late', 'before', 'after',
  'end', 'with', 'and', 'than', 'over', 'the', 'fiscal', 'throughout', 'between', 'vision', 'through', 'on', 'against', 'around',
]

/** After these "3/2" is a day, and before them a bare month is one. */
export const beforeDays: readonly string[] = [
  'on',
  'dated',
  'of',
  'from',
  'to',
  'until',
  'before',
  'after',
  'by',
  'since',
  'till',
]
export const beforeMonths: readonly string[] = [
  ...beforeDays,
  'in',
  'during',
  'for',
  'this',
  'last',
  'next',
  'early',
  'mid',
  'late',
  'throughout',
  'over',
  'than',
  'with',
  'against',
]

/** Before "quarter", "half", "six months" these count from the end of a year. */
export const fromTheEnd: readonly string[] = ['last', 'final', 'remaining']

/** Between a post or a document and the years of its term: "for the 2020-2025 term", "of term 2020-2025". */
export const termJoints: readonly string[] = ['for', 'of', 'in']

/** Behind a day these make it a name: "30-4 Street", "February 3 Corporation". */
// biome-ignore format: words read best in rows
export const namedByDays: readonly string[] = [
  'street', 'square', 'avenue', 'boulevard', 'road', 'park', 'bridge', 'hospital', 'school', 'corporation', 'company', 'theater',
]

/** Said before the date of a cited document. */
export const issueWords: readonly string[] = ['dated', 'issued', 'promulgated', 'signed', 'adopted']

/** The phrases that dates are made of, as kinds of the lexicon. */
import {
  type Bound,
  bounds,
  type DateHead,
  dateHeads,
  dayParts,
  decadeWords,
  earthlyBranches,
  feastDays,
  feasts,
  fullMoons,
  halves,
  heavenlyStems,
  lunarMarks,
  lunarMonths,
  newYearFeasts,
  nowWords,
  numerals,
  type Relative,
  rangeOpenings,
  recurrences,
  relatives,
  samePeriod,
  seasons,
  sides,
  stretches,
  timeCues,
  weekdays,
} from '../../knowledge/date-words.js'
import { type Entry, entry, type Kind, kind } from '../../text/lexicon.js'
import type { DayPart } from '../../types.js'

export const HEAD = kind<DateHead>('date-head')
export const PART = kind<DayPart>('day-part')
export const WEEKDAY = kind<number>('weekday')
export const BOUND = kind<Bound>('date-bound')
export const OPENING = kind<true>('range-opening')
export const RELATIVE = kind<Relative>('relative-date')
export const SAME_PERIOD = kind<true>('same-period')
export const NOW = kind<true>('now')
export const STRETCH = kind<-1 | 1>('stretch')
export const SIDE = kind<-1 | 0 | 1>('date-side')
export const NUMERAL = kind<number>('numeral')
export const HALF = kind<readonly [number, number]>('half-year')
export const SEASON = kind<number>('season')
export const FEAST = kind<true>('feast')
export const FEAST_DAY = kind<readonly [month: number, day: number]>('feast-day')
export const FULL_MOON = kind<true>('full-moon')
export const LUNAR_MONTH = kind<number>('lunar-month')
export const NEW_YEAR_FEAST = kind<true>('new-year-feast')
export const LUNAR_MARK = kind<true>('lunar-mark')
/** The number of a year in the cycle of sixty: 0 is Giáp Tý (1984). */
export const CYCLE_YEAR = kind<number>('cycle-year')
export const DECADE = kind<true>('decade')
export const CUE = kind<true>('time-cue')
export const RECURRENCE = kind<true>('recurrence')

/** One entry for each phrase of a table keyed by what the phrases mean. */
function* meanings<K extends string, V>(
  of: Kind<V>,
  table: Readonly<Record<K, readonly string[]>>,
  meaningOf: (key: K) => V,
): Iterable<Entry> {
  for (const key of Object.keys(table) as K[]) for (const phrase of table[key]) yield entry(of, phrase, meaningOf(key))
}

/** One entry for each key of a table of phrases. */
function* phrases<V>(of: Kind<V>, table: Readonly<Record<string, V>>): Iterable<Entry> {
  for (const phrase of Object.keys(table)) yield entry(of, phrase, table[phrase] as V)
}

/** One entry for each phrase of a list. */
function* listed(of: Kind<true>, list: readonly string[]): Iterable<Entry> {
  for (const phrase of list) yield entry(of, phrase, true as const)
}

/** All phrases of the layer, made when the lexicon asks for them. */
export const vocabulary: Iterable<Entry> = {
  *[Symbol.iterator](): Iterator<Entry> {
    yield* meanings(HEAD, dateHeads, head => head)
    yield* meanings(PART, dayParts, part => part)
    yield* meanings(WEEKDAY, weekdays, Number)
    yield* meanings(NUMERAL, numerals, Number)
    yield* phrases(BOUND, bounds)
    yield* phrases(RELATIVE, relatives)
    yield* phrases(STRETCH, stretches)
    yield* phrases(SIDE, sides)
    yield* phrases(HALF, halves)
    yield* phrases(SEASON, seasons)
    yield* meanings(LUNAR_MONTH, lunarMonths, Number)
    yield* phrases(FEAST_DAY, feastDays)
    yield* listed(FULL_MOON, fullMoons)
    yield* listed(NEW_YEAR_FEAST, newYearFeasts)
    yield* listed(LUNAR_MARK, lunarMarks)
    yield* listed(OPENING, rangeOpenings)
    yield* listed(SAME_PERIOD, samePeriod)
    yield* listed(NOW, nowWords)
    yield* listed(FEAST, feasts)
    yield* listed(DECADE, decadeWords)
    yield* listed(CUE, timeCues)
    yield* listed(RECURRENCE, recurrences)
    for (let year = 0; year < 60; year++) {
      yield entry(CYCLE_YEAR, `${heavenlyStems[year % 10]} ${earthlyBranches[year % 12]}`, year)
    }
  },
}

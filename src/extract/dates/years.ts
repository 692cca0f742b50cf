/** Years, terms, school years, decades, feasts: "nhiệm kỳ 2020 – 2025", "5 năm (2021-2026)", "thập niên 1990". */
import type { Article } from '../../text/analyze.js'
import { endsFreely, standsAlone } from './digits.js'
import { type Point, pointOf } from './mention.js'
import {
  continues,
  countAt,
  digitsOf,
  gapAfter,
  isDash,
  markAt,
  NOWHERE,
  pastAnd,
  type Reading,
  reading,
  smallNumber,
  statedYear,
  widened,
  withTail,
  yearAt,
  yearTo,
} from './reading.js'
import { COUNTERS, NOUNS_AFTER_NUMBERS, UNITS_AFTER_NUMBERS } from './word-sets.js'
import { BOUND, CYCLE_YEAR, DECADE, FEAST, HEAD, OPENING, RELATIVE, SEASON, SIDE } from './words.js'

const yearPoint = (year: number): Point => pointOf(year, null, null)

/** Do numbers measure what stands behind them ("2020 người")? */
function measuresSomething(article: Article, end: number): boolean {
  if (!continues(article, end - 1) || end >= article.tokens.count) return false
  const mark = markAt(article, end)
  return mark === '%' || mark === '²' || UNITS_AFTER_NUMBERS.has(article, end)
}

/** Does a four-digit number measure or count what stands behind it ("2020 đảng viên")? */
export const countsSomething = (article: Article, end: number): boolean =>
  measuresSomething(article, end) || (continues(article, end - 1) && NOUNS_AFTER_NUMBERS.has(article, end))

/** In years; longer ones are histories. */
const LONGEST_STRETCH = 40

/**
 * Two years that name one stretch: "2020-2025", "2020 – 2025", "2020 đến năm 2025", "2025 2030", "2022-23", "2022/2023".
 *
 * @param named "nhiệm kỳ" or its like stands before: then a lost dash and a short second year are believed
 * @param headed "năm" stands before: then they are believed of neighbouring years
 */
export function yearPairAt(article: Article, token: number, named: boolean, headed = named): Reading | null {
  const bracketed = markAt(article, token - 1) === '('
  const first = bracketed ? oldYearAt(article, token) : yearAt(article, token)
  if (first < 0 || !continues(article, token)) return null
  let at = token + 1
  const dash = isDash(markAt(article, at))
  const next = headed ? first + 1 : -1
  const slash = markAt(article, at) === '/' && (named || yearAt(article, at + 1) === next)
  if (dash || slash) {
    at++
    if (isDash(markAt(article, at))) at++
  } else if (named || article.isKey(at, 'đến') || article.isKey(at, 'tới')) {
    const bound = article.hitAt(at, BOUND)
    if (bound?.value.limit && bound.value.mod === null) at = bound.end
  } else return null
  if (!continues(article, at - 1)) return null
  const head = article.hitAt(at, HEAD)
  if (head?.value === 'year') at = head.end
  let last = yearAt(article, at)
  if (last < 0 && dash && digitsOf(article, at) === 2 && gapAfter(article, at - 1) === 0) {
    const short = Math.floor(first / 100) * 100 + article.numberAt(at)
    if (named || short === next) last = short
  }
  if (last <= first || last - first > 400) return null
  // "1800 - 2000 đảng viên", but "năm 2021-2022 tổ chức …": a stretch of years is short.
  if (last - first > LONGEST_STRETCH ? countsSomething(article, at + 1) : measuresSomething(article, at + 1))
    return null
  return reading(token, at + 1, 'term', yearPoint(first), yearPoint(last))
}

/** What may stand between "nhiệm kỳ" and its years: "X", "lần thứ XI", "1", a comma, a colon. */
function pastOrdinal(article: Article, token: number): number {
  let at = token
  if (article.isKey(at, 'lần')) at++
  if (article.isKey(at, 'thứ')) at++
  if (
    smallNumber(article, at, 30) > 0 ||
    (/^[ivx]{1,5}$/.test(article.keyOf(at)) && article.tokens.kind[at] !== undefined)
  )
    at++
  return at
}

/** A term, a phase or a school year with its years; null without them ("nhiệm kỳ qua", "năm học mới"). */
export function termAt(article: Article, token: number): Reading | null {
  const head = article.hitAt(token, HEAD)
  if (head === null || (head.value !== 'term' && head.value !== 'school-year')) return null
  let at = head.end
  if (!article.isNumber(at) || yearAt(article, at) < 0) at = pastOrdinal(article, at)
  const mark = markAt(article, at)
  const bracket = mark === '('
  if (bracket || mark === ',' || mark === ':') at++
  if (article.hitAt(at, OPENING) !== null) at++
  // "giai đoạn 5 năm 2021-2025"
  if (smallNumber(article, at, 30) > 0 && article.isKey(at + 1, 'năm')) at++
  const year = article.hitAt(at, HEAD)
  if (year?.value === 'year') at = year.end
  const pair = yearPairAt(article, at, true)
  if (pair === null) return null
  return widened(pair, token, bracket && markAt(article, pair.end) === ')' ? pair.end + 1 : pair.end)
}

/** Years behind "năm": one, a stretch, or a list with an item each. */
export function yearsAt(article: Article, token: number): Reading[] | null {
  const head = article.hitAt(token, HEAD)
  if (head?.value !== 'year' || !continues(article, head.end - 1)) return null
  // "các năm: 2019, 2020"
  const begin = markAt(article, head.end) === ':' && yearAt(article, head.end + 1) > 0 ? head.end + 1 : head.end
  const cycle = article.hitAt(head.end, CYCLE_YEAR)
  if (cycle !== null) return [cycleYear(article, token, cycle.value, cycle.end)]
  const pair = yearPairAt(article, begin, false, true)
  if (pair !== null) return [widened(pair, token, pair.end)]
  let year = yearAt(article, begin)
  if (year < 0) return shortYear(article, token, begin) ?? oldYear(article, token, begin)
  const items = [reading(token, begin + 1, 'year', yearPoint(year))]
  for (let at = begin + 1; items.length < 8; ) {
    const next = pastAnd(article, at)
    const another = next < 0 ? -1 : yearAt(article, next)
    if (
      another < 0 ||
      Math.abs(another - year) > 40 ||
      countsSomething(article, next + 1) ||
      yearPairAt(article, next, false) !== null
    )
      break
    items.push(reading(next, next + 1, 'year', yearPoint(another)))
    year = another
    at = next + 1
  }
  return items
}

/** "năm 99": two digits late in the century, before a mark or the end. */
function shortYear(article: Article, token: number, at: number): Reading[] | null {
  if (digitsOf(article, at) !== 2 || article.isNumber(token - 1)) return null
  const short = article.numberAt(at)
  const next = markAt(article, at + 1)
  const ends = !continues(article, at) || next === '.' || next === ',' || next === ')' || next === ';'
  return short >= 30 && ends && gapAfter(article, at + 1) > 0
    ? [reading(token, at + 1, 'year', yearPoint(1900 + short))]
    : null
}

/** A year in four digits, those of the dynasties too: "(1698 - 2023)". */
function oldYearAt(article: Article, token: number): number {
  const year = digitsOf(article, token) === 4 ? article.numberAt(token) : -1
  return year >= 1000 ? year : -1
}

/** "năm 1698", "năm 938": a year of the dynasties, where nothing is counted. */
function oldYear(article: Article, token: number, at: number): Reading[] | null {
  const digits = digitsOf(article, at)
  if (digits < 3 || digits > 4 || article.isNumber(token - 1) || COUNTERS.has(article, token - 1)) return null
  const year = article.numberAt(at)
  if (year < 200 || year >= 1800 || !standsAlone(article, at, at + 1) || countsSomething(article, at + 1)) return null
  return endsFreely(article, at + 1) ? [reading(token, at + 1, 'year', yearPoint(year))] : null
}

/** A lunar year by its name; a year in digits behind it settles which. */
export function cycleYear(article: Article, token: number, cycle: number, past: number): Reading {
  const at =
    article.isKey(past, 'năm') || markAt(article, past) === '(' || isDash(markAt(article, past)) ? past + 1 : past
  const year = oldYearAt(article, at)
  if (year < 0 || !continues(article, past - 1) || countsSomething(article, at + 1))
    return reading(token, past, 'year', { ...NOWHERE, cycle })
  const end = markAt(article, past) === '(' && markAt(article, at + 1) === ')' ? at + 2 : at + 1
  return reading(token, end, 'year', yearPoint(year))
}

/** "Tết Nguyên đán Giáp Ngọ 2014", "Tết Mậu Thân năm 1968", "Tết Quý Mão". */
export function feastAt(article: Article, token: number): Reading | null {
  const feast = article.hitAt(token, FEAST)
  // "vụ Đông Xuân 2022 - 2023" is a crop.
  if (feast === null || article.isKey(token - 1, 'đông')) return null
  const cycle = article.hitAt(feast.end, CYCLE_YEAR)
  if (cycle !== null) return cycleYear(article, token, cycle.value, cycle.end)
  const at = article.isKey(feast.end, 'năm') ? feast.end + 1 : feast.end
  const year = yearAt(article, at)
  return year > 1900 && !countsSomething(article, at + 1) ? reading(token, at + 1, 'year', yearPoint(year)) : null
}

/** A season with its year: "mùa Xuân năm 1975". */
export function seasonAt(article: Article, token: number): Reading | null {
  const season = article.hitAt(token, SEASON)
  if (season === null) return null
  const relative = article.hitAt(season.end, RELATIVE)
  // "mùa hè này"
  const here = continues(article, season.end - 1) && article.hitAt(season.end, SIDE)?.value === 0
  // The code of the season stands where a month would.
  if (here || relative?.value.unit === 'year') {
    const shift = { unit: 'year', by: relative?.value.by ?? 0, from: 'publication' } as const
    return reading(token, relative?.end ?? season.end, 'season', pointOf(null, season.value, null, shift))
  }
  const bare = yearAt(article, season.end)
  const stated = bare > 0 ? yearTo(season.end + 1, bare) : statedYear(article, season.end)
  return stated === null ? null : reading(token, stated.end, 'season', withTail(stated, season.value, null))
}

/** "thập niên 1990", "những năm 90". */
export function decadeAt(article: Article, token: number): Reading | null {
  const decade = article.hitAt(token, DECADE)
  if (decade === null) return null
  const at = decade.end
  const short = digitsOf(article, at) === 2 ? article.numberAt(at) : -1
  const year = short >= 10 && short % 10 === 0 ? 1900 + short : yearAt(article, at)
  if (year < 0 || year % 10 !== 0 || countsSomething(article, at + 1) || isDash(markAt(article, at + 1))) return null
  return reading(token, at + 1, 'decade', yearPoint(year))
}

/** "5 năm 2021-2025", "5 năm (2021-2026)": the count belongs to the stretch; that of an anniversary does not. */
export function countedYearsAt(article: Article, token: number): Reading | null {
  const count = countAt(article, token, 20)
  if (count === null) return null
  const head = article.hitAt(count.end, HEAD)
  if (head?.value !== 'year') return null
  const bracket = markAt(article, head.end) === '('
  const pair = yearPairAt(article, bracket ? head.end + 1 : head.end, false)
  if (pair === null) return null
  return widened(pair, token, bracket && markAt(article, pair.end) === ')' ? pair.end + 1 : pair.end)
}

/** Months, quarters and other parts of a year: "tháng 12.2025", "quý III/2024", "6 tháng đầu năm". */
import { romanQuarters } from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'
import type { DateUnit, Point } from './mention.js'
import {
  continues,
  countAt,
  gapAfter,
  isDash,
  isKey,
  isSeparator,
  markAt,
  NOWHERE,
  pastAnd,
  type Reading,
  reading,
  smallNumber,
  yearAt,
  yearTail,
} from './reading.js'
import { BOUND, HALF, HEAD, NUMERAL, RELATIVE } from './words.js'

/** The number behind "tháng": digits, or a word where the place makes it one ("tháng Năm", not "tháng năm"). */
function monthNumber(article: Article, token: number): { value: number; end: number } | null {
  const value = smallNumber(article, token, 12)
  if (value > 0) return { value, end: token + 1 }
  const hit = article.hitAt(token, NUMERAL)
  if (hit === null || hit.value > 12) return null
  // "những tháng năm hào hùng", "ba tháng một lần".
  if (
    (hit.value === 5 || hit.value === 1) &&
    article.keyOf(token) === article.word(token) &&
    yearTail(article, hit.end) === null
  )
    return null
  return hit
}

/** Words that make "tháng 2 lần" a rate. */
function countsTimes(article: Article, token: number): boolean {
  return (
    isKey(article, token, 'lần') ||
    isKey(article, token, 'buổi') ||
    isKey(article, token, 'kỳ') ||
    isKey(article, token, 'triệu')
  )
}

/** A month, or a run of months, that "tháng" opens at a token. */
export function monthAt(article: Article, token: number): Reading | null {
  const head = article.hitAt(token, HEAD)
  if (head?.value !== 'month' || isKey(article, token - 1, 'mạng')) return null
  const first = monthNumber(article, head.end)
  if (first === null || countsTimes(article, first.end)) return null
  const tail = yearTail(article, first.end)
  if (tail !== null) return reading(token, tail.end, 'month', { month: first.value, day: null, ...tail.point })
  // "tháng 7-8/2022", "tháng 7, 8", "tháng 1 và tháng 2 năm 1999"
  const dash = isDash(markAt(article, first.end)) && gapAfter(article, first.end) < 3 ? first.end + 1 : -1
  let next = dash > 0 ? dash : pastAnd(article, first.end)
  if (next > 0) {
    const again = article.hitAt(next, HEAD)
    if (again?.value === 'month') next = again.end
    const last = monthNumber(article, next)
    const free = again?.value === 'month' || dash > 0 || endsMonth(article, next)
    if (last !== null && free && last.value > first.value && (dash > 0 || last.value === first.value + 1)) {
      const year = yearTail(article, last.end)
      const point: Point = { month: first.value, day: null, ...(year?.point ?? { year: null }) }
      return reading(token, year?.end ?? last.end, 'month', point, { ...point, month: last.value })
    }
  }
  return reading(token, first.end, 'month', { ...NOWHERE, month: first.value })
}

/** "tháng 7, 8": does the bare number name a month, and count nothing? */
function endsMonth(article: Article, token: number): boolean {
  if (!article.isNumber(token)) return false
  if (yearTail(article, token + 1) !== null) return true
  const mark = markAt(article, token + 1)
  return (
    (mark !== '' && !isSeparator(mark) && mark !== '%' && mark !== ':' && !article.isNumber(token + 1)) || mark === '.'
  )
}

/** "12/2025" without "tháng". */
export function monthOfYearAt(article: Article, token: number): Reading | null {
  const month = smallNumber(article, token, 12)
  const mark = markAt(article, token + 1)
  if (month < 0 || !isSeparator(mark) || gapAfter(article, token) + gapAfter(article, token + 1) > 0) return null
  const year = yearAt(article, token + 2)
  if (year < 1900) return null
  return reading(token, token + 3, 'month', { year, month, day: null })
}

const quarterOf = (number: number, year: Pick<Point, 'year' | 'shift'>): [Point, Point] => [
  { ...year, month: number * 3 - 2, day: null },
  { ...year, month: number * 3, day: null },
]

function quarterNumber(article: Article, token: number): number {
  const digit = smallNumber(article, token, 4)
  if (digit > 0) return digit
  if (token >= article.tokens.count) return -1
  const roman = romanQuarters[article.keyOf(token)]
  if (roman !== undefined) return roman
  const word = article.hitAt(token, NUMERAL)
  return word !== null && word.value <= 4 ? word.value : -1
}

/** Quarters behind "quý": one item each ("quý I, II/2024", "quý I và quý II"). */
export function quartersAt(article: Article, token: number): Reading[] | null {
  const items: { start: number; end: number; number: number }[] = []
  let at = token
  let tail = null
  while (items.length < 4) {
    const head = article.hitAt(at, HEAD)
    if (head !== null && head.value !== 'quarter') break
    if (head === null && items.length === 0) return null
    const number = quarterNumber(article, head?.end ?? at)
    if (number < 0) break
    const end = (head?.end ?? at) + 1
    items.push({ start: at, end, number })
    tail = yearTail(article, end)
    if (tail !== null) break
    at = pastAnd(article, end)
    if (at < 0 || (!isKey(article, at, 'quý') && !isKey(article, at, 'quí') && article.isNumber(at))) break
  }
  if (items.length === 0) return null
  return items.map(({ start, end, number }, index) => {
    const [from, to] = quarterOf(number, tail?.point ?? { year: null })
    return reading(start, index === items.length - 1 && tail !== null ? tail.end : end, 'quarter', from, to)
  })
}

const unitOfMonths = (count: number): DateUnit => (count === 6 ? 'half' : count === 3 ? 'quarter' : 'months')

/** The year behind "đầu", "của": "năm 2018", "năm", "năm nay", "2018"; null where none stands. */
function wholeYear(article: Article, token: number): { end: number; point: Pick<Point, 'year' | 'shift'> } | null {
  const of = isKey(article, token, 'của') ? token + 1 : token
  const bare = yearAt(article, of)
  if (bare > 0) return { end: of + 1, point: { year: bare } }
  const relative = article.hitAt(of, RELATIVE)
  if (relative !== null && relative.value.unit === 'year') {
    return {
      end: relative.end,
      point: { year: null, shift: { unit: 'year', by: relative.value.by, from: relative.value.from ?? 'publication' } },
    }
  }
  const head = article.hitAt(of, HEAD)
  if (head?.value !== 'year') return null
  const year = yearAt(article, head.end)
  return year > 0 ? { end: head.end + 1, point: { year } } : { end: head.end, point: { year: null } }
}

/**
 * Counted months of a year: "6 tháng đầu năm 2018", "7 tháng của năm 2022", "Hai tháng đầu năm". "6 tháng" alone is a
 * duration.
 */
export function monthsOfYearAt(article: Article, token: number): Reading | null {
  const count = countAt(article, token, 12)
  if (count === null || !continues(article, count.end - 1)) return null
  const head = article.hitAt(count.end, HEAD)
  if (head?.value !== 'month') return null
  const bound = article.hitAt(head.end, BOUND)
  const rest = isKey(article, head.end, 'còn') && isKey(article, head.end + 1, 'lại')
  let first = 1
  let last = count.value
  let year = null
  if (bound?.value.mod === 'START') year = wholeYear(article, bound.end)
  else if (bound?.value.mod === 'END' || rest) {
    year = wholeYear(article, bound?.end ?? head.end + 2)
    first = 13 - count.value
    last = 12
  } else {
    const tail = yearTail(article, head.end)
    // "9 tháng năm 2023", "9 tháng/2023"; "9 tháng, 2023" is two things.
    if (tail !== null && markAt(article, head.end) !== ',' && (tail.point.year !== null || tail.point.shift?.by === 0))
      year = tail
  }
  if (year === null) return null
  const point: Point = { ...NOWHERE, ...year.point }
  return reading(token, year.end, unitOfMonths(count.value), { ...point, month: first }, { ...point, month: last })
}

/** "nửa đầu năm 2025"; "nửa đầu tháng 7" is the month with a modifier. */
export function halfAt(article: Article, token: number): Reading | null {
  const half = article.hitAt(token, HALF)
  if (half === null) return null
  const [first, last] = half.value
  const month = monthAt(article, half.end)
  if (month !== null) return { ...month, token, mod: first === 1 ? 'START' : 'END' }
  const inName = isKey(article, half.end - 1, 'đầu') && isKey(article, half.end - 2, 'năm')
  const year = wholeYear(article, half.end)
  if (year === null && !inName) return null
  const point: Point = { ...NOWHERE, ...(year?.point ?? {}) }
  return reading(token, year?.end ?? half.end, 'half', { ...point, month: first }, { ...point, month: last })
}

/** Months, quarters and other parts of a year: "tháng 12.2025", "quý III/2024", "6 tháng đầu năm". */
import { everyWords, romanQuarters } from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'
import { WORD_TITLE } from '../../text/tokens.js'
import { type DateUnit, type Point, pointOf } from './mention.js'
import {
  continues,
  countAt,
  gapAfter,
  isDash,
  isSeparator,
  markAt,
  pastAnd,
  type Reading,
  reading,
  relativeYear,
  smallNumber,
  statedYear,
  widened,
  withTail,
  type YearTail,
  yearAt,
  yearTail,
  yearTo,
} from './reading.js'
import { AFTER_REVIEWED_MONTHS, BEFORE_REVIEWED_MONTHS, COUNTERS } from './word-sets.js'
import { BOUND, HALF, HEAD, NUMERAL, SIDE } from './words.js'

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
    article.isKey(token, 'lần') ||
    article.isKey(token, 'buổi') ||
    article.isKey(token, 'kỳ') ||
    article.isKey(token, 'triệu')
  )
}

/** A month, or a run of months in one year, that "tháng" opens at a token. */
export function monthAt(article: Article, token: number): Reading | null {
  const head = article.hitAt(token, HEAD)
  if (head?.value !== 'month' || article.isKey(token - 1, 'mạng')) return null
  const first = monthNumber(article, head.end)
  if (first === null || countsTimes(article, first.end)) return null
  const tail = yearTail(article, first.end)
  if (tail !== null) return reading(token, tail.end, 'month', withTail(tail, first.value, null))
  // "tháng 7-8/2022"
  if (isDash(markAt(article, first.end)) && gapAfter(article, first.end) < 3) {
    const again = article.hitAt(first.end + 1, HEAD)
    const last = monthNumber(article, again?.value === 'month' ? again.end : first.end + 1)
    if (last !== null && last.value > first.value) {
      const year = yearTail(article, last.end)
      const point = withTail(year, first.value, null)
      return reading(token, year?.end ?? last.end, 'month', point, withTail(year, last.value, null))
    }
  }
  return reading(token, first.end, 'month', pointOf(null, first.value, null))
}

/**
 * The months that "tháng" opens: consecutive ones are one interval ("tháng 7, 8", "tháng 1 và tháng 2 năm 1999"), others
 * an item each ("tháng 3, 6, 9").
 */
export function monthsAt(article: Article, token: number): Reading[] | null {
  const single = monthAt(article, token)
  if (single === null || single.to !== null || single.from.month === null) return single === null ? null : [single]
  const items = [single]
  for (let last: Reading = single; items.length < 12 && last.from.year === null && last.from.shift === undefined; ) {
    const next = pastAnd(article, last.end)
    if (next < 0) break
    const headed = article.hitAt(next, HEAD)?.value === 'month'
    const another = headed ? monthAt(article, next) : bareMonth(article, next)
    if (another === null || another.to !== null || (another.from.month as number) <= (last.from.month as number)) break
    items.push(another)
    last = another
  }
  if (items.length === 1) return items
  const last = items[items.length - 1] as Reading
  const { year, shift } = last.from
  const run = items.every((item, index) => item.from.month === (single.from.month as number) + index)
  if (run) return [reading(token, last.end, 'month', pointOf(year, single.from.month, null, shift), last.from)]
  return items.map(item => reading(item.token, item.end, 'month', pointOf(year, item.from.month, null, shift)))
}

/** The bare number of "tháng 7, 8" and what dates it. */
function bareMonth(article: Article, token: number): Reading | null {
  const month = smallNumber(article, token, 12)
  if (month < 0 || !endsMonth(article, token)) return null
  const tail = yearTail(article, token + 1)
  return reading(token, tail?.end ?? token + 1, 'month', withTail(tail, month, null))
}

/** "tháng 7, 8": does the bare number name a month, and count nothing? */
function endsMonth(article: Article, token: number): boolean {
  if (!article.isNumber(token)) return false
  if (yearTail(article, token + 1) !== null || article.hitAt(token + 1, SIDE) !== null) return true
  if (!continues(article, token) || article.isKey(token + 1, 'và')) return true
  const mark = markAt(article, token + 1)
  return (
    (mark !== '' && !isSeparator(mark) && mark !== '%' && mark !== ':' && !article.isNumber(token + 1)) || mark === '.'
  )
}

/** "12/2025" without "tháng". */
export function monthOfYearAt(article: Article, token: number, cued: boolean): Reading | null {
  const month = smallNumber(article, token, 12)
  const mark = markAt(article, token + 1)
  // "5.2022" may be any number.
  if (
    month < 0 ||
    !isSeparator(mark) ||
    (mark === '.' && !cued) ||
    gapAfter(article, token) + gapAfter(article, token + 1) > 0
  )
    return null
  const year = yearAt(article, token + 2)
  if (year < 1900) return null
  return reading(token, token + 3, 'month', pointOf(year, month, null))
}

const quarterOf = (number: number, year: YearTail | null): [Point, Point] => [
  withTail(year, number * 3 - 2, null),
  withTail(year, number * 3, null),
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

/** "Quý" that ends the name of a person, with a count behind it. */
function isNamesEnd(article: Article, token: number): boolean {
  const { kind } = article.tokens
  if (kind[token] !== WORD_TITLE || kind[token - 1] !== WORD_TITLE || !continues(article, token - 1)) return false
  return article.isNumber(token + 1) && yearTail(article, token + 2) === null
}

/** Quarters behind "quý": one item each ("quý I, II/2024", "quý I và quý II"). */
export function quartersAt(article: Article, token: number): Reading[] | null {
  const items: { start: number; end: number; number: number }[] = []
  // "mỗi quý một lần", "bà Phạm Thị Quý 2 năm liền"
  if (everyWords.has(article.keyOf(token - 1)) || isNamesEnd(article, token)) return null
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
    if (at < 0 || (!article.isKey(at, 'quý') && !article.isKey(at, 'quí') && article.isNumber(at))) break
  }
  const [only] = items
  if (only === undefined) return null
  // "quý I-II/2024"
  const last = isDash(markAt(article, only.end)) ? quarterNumber(article, only.end + 1) : -1
  if (items.length === 1 && tail === null && last > only.number) {
    const year = yearTail(article, only.end + 2)
    return [
      reading(token, year?.end ?? only.end + 2, 'quarter', quarterOf(only.number, year)[0], quarterOf(last, year)[1]),
    ]
  }
  return items.map(({ start, end, number }, index) => {
    const [from, to] = quarterOf(number, tail)
    return reading(start, index === items.length - 1 && tail !== null ? tail.end : end, 'quarter', from, to)
  })
}

const unitOfMonths = (count: number): DateUnit => (count === 6 ? 'half' : count === 3 ? 'quarter' : 'months')

/** The year behind "đầu", "của": "năm 2018", "năm", "năm nay", "2018"; null where none stands. */
function wholeYear(article: Article, token: number): YearTail | null {
  const of = article.isKey(token, 'của') ? token + 1 : token
  const bare = yearAt(article, of)
  if (bare > 0) return yearTo(of + 1, bare)
  const told = relativeYear(article, of) ?? statedYear(article, of)
  if (told !== null) return told
  const head = article.hitAt(of, HEAD)
  return head?.value === 'year' ? { end: head.end, year: null } : null
}

/**
 * Counted months or quarters of a year: "6 tháng đầu năm 2018", "7 tháng của năm 2022", "2 quý đầu năm", "tháng cuối
 * năm".
 */
export function monthsOfYearAt(article: Article, token: number): Reading | null {
  const counted = countAt(article, token, 12)
  if (counted === null && article.hitAt(token, HEAD) === null) return null
  const head = article.hitAt(counted?.end ?? token, HEAD)
  if (head === null || (head.value !== 'month' && head.value !== 'quarter') || !continues(article, head.token - 1))
    return null
  const bound = article.hitAt(head.end, BOUND)
  const count = (counted?.value ?? 1) * (head.value === 'quarter' ? 3 : 1)
  if (count > 12) return null
  // "tháng đầu năm", but "mấy tháng đầu năm"
  if (counted === null && (bound === null || COUNTERS.has(article, token - 1))) return null
  const rest = article.isKey(head.end, 'còn') && article.isKey(head.end + 1, 'lại')
  let first = 1
  let last = count
  let year = null
  if (bound?.value.mod === 'START') year = wholeYear(article, bound.end)
  else if (bound?.value.mod === 'END' || rest) {
    year = wholeYear(article, bound?.end ?? head.end + 2)
    first = 13 - count
    last = 12
  } else {
    const tail = yearTail(article, head.end)
    // "9 tháng năm 2023", "9 tháng/2023"; "9 tháng, 2023" is two things.
    if (tail !== null && markAt(article, head.end) !== ',' && (tail.year !== null || tail.shift?.by === 0)) year = tail
  }
  if (year === null) return null
  const from = withTail(year, first, null)
  if (count === 1) return reading(token, year.end, 'month', from)
  return reading(token, year.end, unitOfMonths(count), from, withTail(year, last, null))
}

/** "Thu ngân sách 9 tháng đạt …", "lũy kế 8 tháng": the months of the year that are over, if so many are. */
export function bareMonthsAt(article: Article, token: number): Reading | null {
  const count = smallNumber(article, token, 11)
  const head = article.hitAt(token + 1, HEAD)
  if (count < 2 || head?.value !== 'month' || !continues(article, token)) return null
  const end = article.isKey(head.end, 'qua') ? head.end + 1 : head.end
  if (!AFTER_REVIEWED_MONTHS.has(article, end) && !BEFORE_REVIEWED_MONTHS.has(article, token - 1)) return null
  const months = reading(token, end, unitOfMonths(count), pointOf(null, 1, null), pointOf(null, count, null))
  return { ...months, tentative: true }
}

/** "nửa đầu năm 2025"; "nửa đầu tháng 7" is the month with a modifier. */
export function halfAt(article: Article, token: number): Reading | null {
  const half = article.hitAt(token, HALF)
  if (half === null) return null
  const [first, last] = half.value
  const month = monthAt(article, half.end)
  if (month !== null) return widened(month, token, month.end, first === 1 ? 'START' : 'END')
  const inName = article.isKey(half.end - 1, 'đầu') && article.isKey(half.end - 2, 'năm')
  const year = wholeYear(article, half.end)
  if (year === null && !inName) return null
  const from = withTail(year, first, null)
  return reading(token, year?.end ?? half.end, 'half', from, withTail(year, last, null))
}

/** What stands between the ends of a range, and what one end says for the other. */
import type { Article } from '../../text/analyze.js'
import { isDashedDate } from './days.js'
import type { Point } from './mention.js'
import { continues, isDash, markAt, type Reading } from './reading.js'
import { BOUND } from './words.js'

/** Past "đến", "tới", "-" between the ends of a range, and whether it is a dash; null where none stands. */
export function connector(article: Article, token: number): { at: number; dash: boolean } | null {
  if (!continues(article, token - 1)) return null
  if (markAt(article, token) === '/' && isDashedDate(article, token + 1)) return { at: token + 1, dash: true }
  if (isDash(markAt(article, token))) {
    return continues(article, token)
      ? { at: isDash(markAt(article, token + 1)) ? token + 2 : token + 1, dash: true }
      : null
  }
  const bound = article.hitAt(token, BOUND)
  return bound?.value.limit && bound.value.mod !== 'BEFORE' && bound.value.mod !== 'END'
    ? { at: bound.end, dash: false }
    : null
}

/** Does another number follow that is no end of a range: "từ 2/3 đến 3/4 số hộ"? */
export function leadsToShare(article: Article, token: number): boolean {
  const link = connector(article, token)
  return link !== null && article.isNumber(link.at)
}

/** Past "(phiên trù bị)" behind the first end of a range. */
export function pastBracket(article: Article, token: number): number {
  if (markAt(article, token) !== '(') return token
  for (let at = token + 1; at < token + 8; at++) if (markAt(article, at) === ')') return at + 1
  return token
}

/** What one end of a range leaves out, the other end says. */
export function completed(a: Reading, b: Reading): [Point, Point] {
  const last = b.to ?? b.from
  let from = a.from
  let to = last
  if (from.month === null && from.day !== null) from = { ...from, month: last.month }
  const settled = (point: Point): boolean => point.year !== null || point.shift !== undefined
  if (!settled(from) && settled(to)) {
    const { year, shift } = to
    const before = year !== null && from.month !== null && to.month !== null && from.month > to.month ? year - 1 : year
    // "từ tháng 11 đến tháng 2 năm sau"
    const by = (shift?.by ?? 0) - (from.month !== null && to.month !== null && from.month > to.month ? 1 : 0)
    from = { ...from, year: before, shift: shift === undefined || shift.unit !== 'year' ? undefined : { ...shift, by } }
  } else if (settled(from) && !settled(to) && from.year !== null) {
    to = { ...to, year: from.month !== null && to.month !== null && from.month > to.month ? from.year + 1 : from.year }
  }
  return [from, to]
}

/** "1-7", "1.5": two numbers that only a second end makes a date. */
export function isBarePair(article: Article, token: number, { unit, from, to, end }: Reading): boolean {
  return article.isNumber(token) && unit === 'day' && to === null && from.year === null && end === token + 3
}

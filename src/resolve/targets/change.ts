/** Direction of a difference. A level reached has none. */
import { COMMA, codeAt, PLUS, SEMICOLON } from '../../extract/quantities/marks.js'
import { isSigned } from '../../extract/quantities/quantity-at.js'
import { BASELINE, JOINER, LINK, PLAN_NOUN } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import type { Comparator, Target } from '../../types.js'
import type { Clause } from './clause.js'

/** The figure before, as far as a list or an equivalent takes after it. */
export interface Before {
  readonly change: Target['change']
  readonly count: boolean
  /** Percent, points, times. */
  readonly relative: boolean
}

/** Does a figure say a size by comparison: percent, points, times? */
export const isRelative = ({ unitKind, unit }: Pick<Target, 'unitKind' | 'unit'>): boolean =>
  unitKind === 'percent' || unitKind === 'percentage-point' || unit === 'lần'

/** Is the plan named right after the figure: "vượt 120 tỷ đồng so với dự toán"? */
function exceedsPlan(article: Article, token: number): boolean {
  for (let at = token; at < token + 3; at++) {
    if (article.hitAt(at, PLAN_NOUN) !== null || article.hitAt(at, BASELINE)?.value) return true
  }
  return false
}

/** Is a figure joined to the one before by "và", or by a mark alone? */
function joins(article: Article, { figure, previous }: Clause): boolean {
  if (article.hitBefore(figure.token, JOINER, 2) !== null) return true
  const mark = codeAt(article, figure.token - 1)
  return previous?.endToken === figure.token - 1 && (mark === COMMA || mark === SEMICOLON)
}

/** The direction, and the comparator where passing a level says "more than". */
export function changeOf(
  article: Article,
  clause: Clause,
  before: Before | null,
): { change: Target['change']; comparator: Comparator } {
  const { figure, link, left, edge } = clause
  const { comparator } = figure
  const relative = isRelative(figure)
  if (isSigned(article, figure.number))
    return { change: codeAt(article, figure.number - 1) === PLUS ? 'increase' : 'decrease', comparator }
  switch (link?.type) {
    case 'up':
      return { change: 'increase', comparator }
    case 'down':
      return { change: 'decrease', comparator }
    case 'exceed':
      // "đạt và vượt 20/22 chỉ tiêu": so many of them.
      if (figure.kind === 'ratio') return { change: null, comparator }
      if (relative || exceedsPlan(article, figure.endToken)) return { change: 'increase', comparator }
      return { change: null, comparator: comparator === 'eq' ? 'gt' : comparator }
    case 'equal':
      return { change: before !== null && left.from >= left.to ? before.change : null, comparator }
    case undefined: {
      if (left.from >= left.to) {
        // "tăng lần lượt 5,4% và 17,2%", "tăng 5% số vụ và 10% số người": one verb for both.
        const joined = relative && before?.relative === true && joins(article, clause)
        const counts = figure.unitKind === 'count' && before?.count === true
        const member = edge === 'bracket' ? relative : counts || joined
        return { change: member && before !== null && clause.previous !== null ? before.change : null, comparator }
      }
      // "giảm tỷ lệ hộ nghèo bình quân 1%/năm": the direction stands before what is measured.
      if (figure.unitKind === 'count' || figure.kind === 'rank') return { change: null, comparator }
      const verb = article.hitAt(left.from, LINK)
      if (verb?.value === 'up' && verb.end < left.to) return { change: 'increase', comparator }
      if (verb?.value === 'down' && verb.end < left.to) return { change: 'decrease', comparator }
      return { change: null, comparator }
    }
    default:
      return { change: null, comparator }
  }
}

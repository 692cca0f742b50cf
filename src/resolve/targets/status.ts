/** Is a figure planned or reached? The nearest word before it in the sentence says so, else the time it holds for. */
import { BASELINE, BOUND, NOUN, OPENER, PLAN, RESULT, STANDING, TASK } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import type { Target } from '../../types.js'
import type { Clause } from './clause.js'

const REACH = 90

function parted(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (article.word(at) === ',' || article.word(at) === ';') return true
  return false
}

/** What the sentence says before the figure; null where it says nothing. */
export function statedStatus(
  article: Article,
  token: number,
  start: number,
  previousEnd = -1,
): 'target' | 'result' | null {
  const floor = Math.max(start, token - REACH)
  for (let at = token; at >= floor; at--) {
    const plan = article.hitAt(at, PLAN)
    const result = article.hitAt(at, RESULT)
    // The longer phrase at one place says more: "chưa đạt" against "chưa".
    if (result !== null && (plan === null || result.end >= plan.end)) return 'result'
    if (plan?.value) {
      // "so với kế hoạch đề ra": the plan is what it is compared with.
      let compared = false
      for (let back = 1; back <= 4 && !compared; back++)
        compared = at - back >= floor && article.hitAt(at - back, BASELINE) !== null
      // "đạt 105% chỉ tiêu được giao", "43 phiếu đề nghị": part of what the figure before counts.
      const told = previousEnd >= 0 && at >= previousEnd && at < previousEnd + 4 && !parted(article, previousEnd, at)
      const noun = article.hitBefore(at, NOUN, 4)
      const modifies = noun !== null && article.isNumber(noun.token - 1)
      if (!compared && !told && !modifies) return 'target'
    }
  }
  return null
}

/** Does the sentence go on with what the one before it said ("Trong đó, …", "Cụ thể: …")? */
export function continues(article: Article, start: number): boolean {
  const opener = article.hitAt(start, OPENER)
  if (opener === null) return false
  const mark = article.word(opener.end)
  return mark === ',' || mark === ':' || opener.end - opener.token >= 2
}

/**
 * Planned or reached.
 *
 * @param before the figure before, where it stands in this sentence or its sentence goes on in this one
 * @param ahead is the figure's time still to come?
 */
export function statusOf(article: Article, clause: Clause, before: Target | null, ahead: boolean): Target['status'] {
  const { figure, link, start, previous } = clause
  if (link?.type === 'lack' || article.hitAt(figure.endToken, STANDING) !== null) return 'result'
  const stated = statedStatus(article, figure.token, start, previous?.endToken)
  if (stated !== null) return stated
  if (ahead || article.hitAt(figure.token, BOUND) !== null) return 'target'
  if (before !== null && previous !== null) return before.status
  // "Nâng tỷ lệ … lên trên 95%": a task, where nobody is said to have done it.
  if (previous === null && article.hitAt(start, TASK) !== null && clause.left.to > start) return 'target'
  if (before !== null) {
    const last = start - 1
    return (last < 0 ? null : statedStatus(article, last, article.sentenceStart(last))) ?? before.status
  }
  return 'result'
}

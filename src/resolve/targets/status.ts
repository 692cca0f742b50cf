/** Is a figure planned or reached? The nearest word before it in the sentence says so, else the time it holds for. */
import { BASELINE, OPENER, PLAN, RESULT } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'

const REACH = 90

/** What the sentence says before the figure; null where it says nothing. */
export function statedStatus(article: Article, token: number, start: number): 'target' | 'result' | null {
  const floor = Math.max(start, token - REACH)
  for (let at = token; at >= floor; at--) {
    const plan = article.hitAt(at, PLAN)
    const result = article.hitAt(at, RESULT)
    // The longer phrase at one place says more: "chưa đạt" against "chưa".
    if (result !== null && (plan === null || result.end >= plan.end)) return 'result'
    if (plan !== null) {
      // "so với kế hoạch đề ra": the plan is what it is compared with.
      let compared = false
      for (let back = 1; back <= 4 && !compared; back++)
        compared = at - back >= floor && article.hitAt(at - back, BASELINE) !== null
      if (!compared) return 'target'
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

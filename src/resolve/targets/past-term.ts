/** "Nhiệm kỳ qua" in an article that names the years of its terms: the last that was over when it appeared. */
import { ENDED_TERM } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import type { Target } from '../../types.js'
import type { DateSpan, DateSpans } from './date-spans.js'

const TERM = /nhiệm kỳ/
const YEARS = /^(\d{4})\/(\d{4})$/
/** The words stand so near before or after a figure. */
const REACH = 40

/** The term that is over: one for an article, found when first asked. */
export class PastTerm {
  #period: Target['period'] | undefined

  constructor(
    readonly article: Article,
    readonly dates: DateSpans,
    readonly year: number,
  ) {}

  /** The term, where the sentence around a token says "nhiệm kỳ qua"; or null. */
  around(token: number, start: number, end: number): Target['period'] {
    const last = Math.min(end, token + REACH)
    for (let at = Math.max(start, token - REACH); at < last; at++)
      if (this.article.hitAt(at, ENDED_TERM) !== null) {
        if (this.#period === undefined) this.#period = this.#find()
        return this.#period
      }
    return null
  }

  #find(): Target['period'] {
    let latest: DateSpan | null = null
    let ended = 0
    for (const span of this.dates.spans) {
      const until = Number(YEARS.exec(span.date.value)?.[2] ?? Number.NaN)
      if (!(until <= this.year && until > ended)) continue
      if (!TERM.test(this.article.key.slice(span.date.start, span.date.end))) continue
      latest = span
      ended = until
    }
    return latest === null ? null : { edtf: latest.date.value, dateId: latest.date.id }
  }
}

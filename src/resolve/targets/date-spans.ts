/** Dates of the record as spans of tokens. */
import type { Article } from '../../text/analyze.js'
import type { ResolvedDate } from '../dates.js'

export interface DateSpan {
  readonly date: ResolvedDate
  readonly token: number
  readonly end: number
}

/** Dates in reading order, found by token. */
export class DateSpans {
  readonly spans: readonly DateSpan[]

  constructor(article: Article, dates: readonly ResolvedDate[]) {
    this.spans = dates.map(date => ({ date, token: article.tokenAt(date.start), end: article.tokenAt(date.end) }))
  }

  /** Index of the first span that begins at a token or later. */
  from(token: number): number {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle] as DateSpan).token < token) low = middle + 1
      else high = middle
    }
    return low
  }

  startingAt(token: number): DateSpan | null {
    const span = this.spans[this.from(token)]
    return span !== undefined && span.token === token ? span : null
  }

  covering(token: number): DateSpan | null {
    const span = this.spans[this.from(token + 1) - 1]
    return span !== undefined && span.token <= token && token < span.end ? span : null
  }
}

/** Dates of the record as spans of tokens. */
import type { Article } from '../../text/analyze.js'
import type { ResolvedDate } from '../dates.js'

export interface DateSpan {
  readonly date: ResolvedDate
  readonly token: number
  readonly end: number
  /** May a figure hold for this time? Found out once, when first asked: all figures of a sentence ask. */
  holds: boolean | null
}

/** Dates in reading order, found by token. */
export class DateSpans {
  readonly spans: readonly DateSpan[]
  /** For each token, 1 where a span begins: asked at every word, so that few searches are left. */
  readonly #begins: Uint8Array

  constructor(article: Article, dates: readonly ResolvedDate[]) {
    const spans: DateSpan[] = []
    this.spans = spans
    this.#begins = new Uint8Array(article.tokens.count + 1)
    for (const date of dates) {
      const token = article.tokenAt(date.start)
      this.#begins[token] = 1
      spans.push({ date, token, end: article.tokenAt(date.end), holds: null })
    }
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
    return this.#begins[token] === 1 ? (this.spans[this.from(token)] as DateSpan) : null
  }

  /** The span that ends just before a token. */
  endingAt(token: number): DateSpan | null {
    const span = this.spans[this.from(token) - 1]
    return span !== undefined && span.end === token ? span : null
  }

  covering(token: number): DateSpan | null {
    const span = this.spans[this.from(token + 1) - 1]
    return span !== undefined && span.token <= token && token < span.end ? span : null
  }
}

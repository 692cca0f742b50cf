/** Dates of the record as spans of tokens. */
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { ResolvedDate } from '../dates.js'

export interface DateSpan {
  readonly date: ResolvedDate
  readonly token: number
  readonly end: number
  /** May a figure hold for this time? Found out once, when first asked: all figures of a sentence ask. */
  holds: boolean | null
  /** Does it frame its sentence? Found out once too. */
  frames: boolean | null
}

/** Dates in reading order, found by token. */
export class DateSpans {
  readonly spans: readonly DateSpan[]
  /** The answer given last: asked word by word, the next is mostly the same. */
  #last = 0

  constructor(article: Article, dates: readonly ResolvedDate[]) {
    this.spans = dates.map(date => ({
      date,
      token: article.tokenAt(date.start),
      end: article.tokenAt(date.end),
      holds: null,
      frames: null,
    }))
  }

  /** Index of the first span that begins at a token or later. */
  from(token: number): number {
    const { spans } = this
    const last = this.#last
    const reached = last === spans.length || (spans[last] as DateSpan).token >= token
    if (reached && (last === 0 || (spans[last - 1] as DateSpan).token < token)) return last
    this.#last = lowerBound(spans.length, index => (spans[index] as DateSpan).token < token)
    return this.#last
  }

  startingAt(token: number): DateSpan | null {
    const span = this.spans[this.from(token)]
    return span !== undefined && span.token === token ? span : null
  }

  /** The span that ends just before a token. */
  endingAt(token: number): DateSpan | null {
    const span = this.spans[this.from(token) - 1]
    return span !== undefined && span.end === token ? span : null
  }

  /** The date of an id: "d3" is the third of the record. */
  of(id: string): ResolvedDate | null {
    const date = this.spans[Number(id.slice(1)) - 1]?.date
    return date?.id === id ? date : null
  }

  covering(token: number): DateSpan | null {
    const span = this.spans[this.from(token + 1) - 1]
    return span !== undefined && span.token <= token && token < span.end ? span : null
  }
}

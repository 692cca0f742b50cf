/** Dates by their place, as clauses ask for them. */
import type { ResolvedDate } from '../../resolve/dates.js'
import { lowerBound } from '../../source/lower-bound.js'

/** The dates of an article, in reading order. */
export class DateSpans {
  readonly #byId: ReadonlyMap<string, ResolvedDate>

  constructor(readonly dates: readonly ResolvedDate[]) {
    this.#byId = new Map(dates.map(date => [date.id, date]))
  }

  of(id: string | null): ResolvedDate | null {
    return id === null ? null : (this.#byId.get(id) ?? null)
  }

  /** The dates that begin at or after an offset and before another. */
  between(from: number, to: number): ResolvedDate[] {
    const { dates } = this
    const found: ResolvedDate[] = []
    let at = lowerBound(dates.length, index => (dates[index] as ResolvedDate).start < from)
    for (; at < dates.length && (dates[at] as ResolvedDate).start < to; at++) found.push(dates[at] as ResolvedDate)
    return found
  }
}

/** Calendar expressions → dates: missing years, the reference date. */
import type { DateCandidate } from '../extract/dates/mention.js'
import type { Article } from '../text/analyze.js'
import type { ArticleRecord, DateMention } from '../types.js'
import type { Setting } from './setting.js'

/** A date of the record, with its place in the clean view. */
export interface ResolvedDate extends Omit<DateMention, 'text'> {
  /** Does it stand in a stamp of the article's structure? */
  readonly inStamp: boolean
}

export interface ResolvedDates {
  readonly dates: readonly ResolvedDate[]
  readonly reference: ArticleRecord['referenceDate']
}

export function resolveDates(_article: Article, _candidates: readonly DateCandidate[], _setting: Setting): ResolvedDates {
  return { dates: [], reference: null }
}

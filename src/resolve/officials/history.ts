/** Elections told of long ago, which are none of the news. */
import type { PostMention } from '../../extract/people/mention.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import { HISTORY } from '../dates/lenders.js'
import type { ResolvedDate } from '../dates.js'

/** Who was elected so many years before the news is none of it. */
const NEWS_YEARS = 2

/** How many dates, which are in reading order, begin from one offset up to another? */
function countIn(dates: readonly ResolvedDate[], from: number, to: number): number {
  const before = (offset: number): number =>
    lowerBound(dates.length, index => (dates[index] as ResolvedDate).start < offset)
  return before(to) - before(from)
}

/** Tells what is history in one article. */
export class History {
  /** The dates that are not long past. */
  readonly #recent: readonly ResolvedDate[]

  /**
   * @param dates in reading order
   * @param today the day on which the article speaks, ISO; null where that is not known
   */
  constructor(
    readonly article: Article,
    readonly dates: readonly ResolvedDate[],
    today: string | null,
  ) {
    const year = Math.max(HISTORY, today === null ? 0 : Number.parseInt(today, 10)) - NEWS_YEARS
    this.#recent = dates.filter(({ latest }) => latest === null || Number.parseInt(latest, 10) > year)
  }

  /** Are all days and years of the post's sentence, or else those before it in its paragraph, long past? */
  tells({ token, start, end }: PostMention): boolean {
    const { article, dates } = this
    const from = article.startOf(article.sentenceStart(token))
    const past = Math.max(end, article.endOf(article.sentenceEnd(token) - 1))
    if (countIn(dates, from, past) > 0) return countIn(this.#recent, from, past) === 0
    const block = article.blockOf(token)?.start ?? from
    return countIn(dates, block, start) > 0 && countIn(this.#recent, block, start) === 0
  }
}

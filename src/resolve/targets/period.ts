/** The time that a figure holds for, and what it is compared with. */
import type { QuantityMention } from '../../extract/quantities/mention.js'
import { BASELINE, PLAN_NOUN, TIME_CUE } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import type { Target } from '../../types.js'
import type { DateSpan, DateSpans } from './date-spans.js'

/** A time phrase frames its paragraph where it stands so near the beginning of a sentence. */
const FRAME_REACH = 9
const SENTENCES_BACK = 6
const BASELINE_REACH = 14

/** What a word close before a time makes of it. */
function cueBefore(article: Article, span: DateSpan, floor: number): 'compared' | 'until' | 'named' | null {
  for (let at = span.token; at > Math.max(floor, span.token - 4); at--) {
    const cue = article.hitBefore(at, TIME_CUE, 3)
    if (cue !== null && cue.token >= floor && (cue.value === 'compared' || cue.value === 'until')) return cue.value
    const word = article.word(at - 1)
    if (word === ',' || word === ';') break
  }
  for (let at = span.token - 1; at >= Math.max(floor, span.token - 12); at--) {
    if (article.word(at) === ',' && span.token - at > 3) break
    if (article.hitAt(at, TIME_CUE)?.value === 'named') return 'named'
  }
  return null
}

/** May a figure hold for this time? Not for the time compared with, the day of a meeting, the date of a document. */
export function holds(article: Article, span: DateSpan, floor: number): boolean {
  const { date } = span
  if (date.inStamp || date.granularity === 'minute') return false
  for (let at = span.token; at < span.end; at++) {
    const cue = article.hitAt(at, TIME_CUE)?.value
    if (cue === 'vague') return false
    if (cue === 'compared') return false
  }
  const cue = cueBefore(article, span, floor)
  if (cue === 'compared') return false
  const until = cue === 'until' || article.hitAt(span.token, TIME_CUE)?.value === 'until'
  if (date.granularity === 'day') return until
  if (cue === 'named' && /nhiệm kỳ|khóa/.test(article.key.slice(date.start, date.end))) return false
  return !/cùng kỳ/.test(article.key.slice(date.start, date.end))
}

const asPeriod = (span: DateSpan): NonNullable<Target['period']> => ({ edtf: span.date.value, dateId: span.date.id })

/** The time in the figure's own sentence: right after it, else the nearest before it, else later in its clause. */
function inSentence(
  article: Article,
  dates: DateSpans,
  figure: QuantityMention,
  start: number,
  end: number,
): Target['period'] {
  let later: DateSpan | null = null
  for (let index = dates.from(figure.endToken); index < dates.spans.length; index++) {
    const span = dates.spans[index] as DateSpan
    if (span.token >= end) break
    let clear = true
    for (let at = figure.endToken; at < span.token && clear; at++) {
      const mark = article.word(at)
      clear = mark !== ';' && mark !== ',' && mark !== ':' && !article.isNumber(at)
    }
    if (!clear || span.token - figure.endToken > 16) break
    if (holds(article, span, start)) later = span
    break
  }
  if (later !== null && later.token - figure.endToken <= 8) return asPeriod(later)
  for (let index = dates.from(figure.token) - 1; index >= 0; index--) {
    const span = dates.spans[index] as DateSpan
    if (span.token < start) break
    if (holds(article, span, start)) return asPeriod(span)
  }
  return later === null ? null : asPeriod(later)
}

/** The time phrase that frames the paragraph: at the beginning of this or an earlier sentence of the same block. */
function frame(article: Article, dates: DateSpans, start: number): Target['period'] {
  const { sentences } = article
  const own = sentences.of[start] as number
  if (own < 0) return null
  const block = sentences.block[own]
  for (
    let sentence = own - 1;
    sentence >= Math.max(0, own - SENTENCES_BACK) && sentences.block[sentence] === block;
    sentence--
  ) {
    const first = sentences.first[sentence] as number
    const span = dates.spans[dates.from(first)]
    if (span === undefined || span.token >= (sentences.last[sentence] as number)) continue
    if (span.token - first <= FRAME_REACH && holds(article, span, first)) return asPeriod(span)
  }
  return null
}

/** The period of a figure. */
export function periodOf(
  article: Article,
  dates: DateSpans,
  figure: QuantityMention,
  start: number,
  end: number,
): Target['period'] {
  return inSentence(article, dates, figure, start, end) ?? frame(article, dates, start)
}

/** What a figure is compared with: "so với cùng kỳ năm 2021", "52% dự toán". */
export function baselineOf(
  article: Article,
  dates: DateSpans,
  figure: QuantityMention,
  end: number,
): Target['baseline'] {
  const last = Math.min(end, figure.endToken + BASELINE_REACH)
  let from = -1
  if (article.hitAt(figure.endToken, PLAN_NOUN) !== null) from = figure.endToken
  else {
    for (let at = figure.endToken; at < last; at++) {
      const mark = article.word(at)
      if (mark === ';' || mark === ',' || article.isNumber(at)) break
      const hit = article.hitAt(at, BASELINE)
      if (hit !== null) {
        from = hit.end
        break
      }
    }
  }
  if (from < 0) return null
  let to = from
  let edtf: string | null = null
  while (to < Math.min(end, from + BASELINE_REACH)) {
    const span = dates.startingAt(to)
    if (span !== null) {
      edtf ??= span.date.value
      to = Math.max(span.end, to + 1)
      continue
    }
    const mark = article.word(to)
    if (mark === ',' || mark === ';' || mark === '.' || mark === ')' || mark === '(' || article.keyOf(to) === 'và')
      break
    to++
  }
  to = Math.min(to, end)
  return to > from ? { text: article.text.slice(article.startOf(from), article.endOf(to - 1)), edtf } : null
}

/** The time that a figure holds for, and what it is compared with. */
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  codeAt,
  Marks,
  OPEN_BRACKET,
  PERCENT,
  SEMICOLON,
} from '../../extract/quantities/marks.js'
import type { QuantityMention } from '../../extract/quantities/mention.js'
import {
  BASELINE,
  CLAUSE_WORD,
  CONTINUER,
  COUNTS,
  JOINER,
  LINK,
  NOW,
  OPENER,
  PLAN,
  PLAN_NOUN,
  TIME_CUE,
  TURN,
  WHOLE_YEAR,
} from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import type { Target } from '../../types.js'
import { type Clause, headAt, stripFront } from './clause.js'
import type { DateSpan, DateSpans } from './date-spans.js'
import type { Header } from './header.js'
import type { PastTerm } from './past-term.js'

const SENTENCES_BACK = 12
/** A time after a figure belongs to it within so many tokens of its clause. */
const LATER_REACH = 16
/** A time before a series of figures still holds so many tokens on. */
const BEFORE_REACH = 160
const BASELINE_REACH = 14
const ASIDE_REACH = 16
/** Most tokens between a day and the verb that says what was counted on it. */
const COUNTS_REACH = 12
/** "cả năm" stands so near before its figure. */
const WHOLE_YEAR_REACH = 16
/** "2024" */
const YEAR_LENGTH = 4
/** A time so near after a figure is its own, whatever was told before. */
const CLOSE = 8
/** "2024-08-20" */
const DAY_LENGTH = 10
const AFTER_BASELINE = new Marks(',;.()…')

/** What tells the years of a time that says "qua", "đến nay". */
const TOLD = /\d{4}|tháng|quý|^từ /

/** What a word close before a time makes of it. */
function cueBefore(article: Article, span: DateSpan, floor: number): 'compared' | 'until' | 'named' | null {
  for (let at = span.token; at > Math.max(floor, span.token - 4); at--) {
    const cue = article.hitBefore(at, TIME_CUE, 3)
    if (cue !== null && cue.token >= floor && (cue.value === 'compared' || cue.value === 'until')) return cue.value
    const mark = codeAt(article, at - 1)
    if (mark === COMMA || mark === SEMICOLON) break
  }
  for (let at = span.token - 1; at >= Math.max(floor, span.token - 12); at--) {
    if (codeAt(article, at) === COMMA && span.token - at > 3) break
    if (article.hitAt(at, TIME_CUE)?.value === 'named') return 'named'
  }
  return null
}

/** Does a time stand deep in a bracket: "(theo chuẩn nghèo giai đoạn 2021-2025)"? */
function isAside(article: Article, span: DateSpan, floor: number): boolean {
  for (let at = span.token - 1; at >= Math.max(floor, span.token - ASIDE_REACH); at--) {
    const mark = codeAt(article, at)
    if (mark === CLOSE_BRACKET) return false
    // "(chiếm 37% năm 2024)".
    if (mark === PERCENT) return false
    if (mark === OPEN_BRACKET) return span.token - at > 2
  }
  return false
}

/** From a day to a day. */
const DAYS = /^(\d{4})-\d\d-\d\d\/(\d{4})-\d\d-\d\d$/

/** Are the days of a range years apart? */
function spansYears(edtf: string): boolean {
  const days = DAYS.exec(edtf)
  return days !== null && Number(days[2]) - Number(days[1]) > 1
}

/** "ngày 11-9 toàn tỉnh ghi nhận 3.971 ca": the day of a count. */
function isCountedOn(article: Article, span: DateSpan): boolean {
  const last = Math.min(article.sentenceEnd(span.token), span.end + COUNTS_REACH)
  for (let at = span.end; at < last && codeAt(article, at) !== SEMICOLON; at++) {
    const counts = article.hitAt(at, COUNTS)
    if (counts !== null) return article.isNumber(counts.end)
  }
  return false
}

/** May a figure hold for this time? Not for the time compared with, the day of a meeting, the date of a document. */
function mayHold(article: Article, span: DateSpan, floor: number): boolean {
  const { date } = span
  if (date.value.includes('X')) return false
  if (date.inStamp) return false
  if (isAside(article, span, floor)) return false
  // "ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2022)": an anniversary.
  if (spansYears(date.value) && codeAt(article, span.token - 1) === OPEN_BRACKET) return false
  // "(cùng kỳ năm 2020 tăng 2,97%)": an earlier figure in a bracket of its own.
  const compared = article.hitAt(span.token, TIME_CUE)?.value === 'compared'
  if (compared && codeAt(article, span.token - 1) === OPEN_BRACKET) return true
  for (let at = span.token; at < span.end; at++) {
    const cue = article.hitAt(at, TIME_CUE)?.value
    if (cue === 'compared') return false
    // "5 năm qua" has no years of its own, "9 tháng qua" and "từ đầu năm đến nay" have.
    if (cue === 'vague' && !TOLD.test(article.key.slice(date.start, date.end))) return false
  }
  const cue = cueBefore(article, span, floor)
  // "Phó Bí thư Đảng ủy, nhiệm kỳ 2025-2030, với …": the term of a post.
  if (codeAt(article, span.token - 1) === COMMA && article.hitAt(span.token, TIME_CUE)?.value === 'named') return false
  if (cue === 'compared') return false
  const until = cue === 'until' || article.hitAt(span.token, TIME_CUE)?.value === 'until'
  if (date.granularity === 'day' || date.granularity === 'minute') return until || isCountedOn(article, span)
  if (cue === 'named' && /nhiệm kỳ|khóa/.test(article.key.slice(date.start, date.end))) return false
  return !/cùng kỳ/.test(article.key.slice(date.start, date.end))
}

/** The same, found out once: a span stands in one sentence, whose first token is `floor`. */
function holds(article: Article, span: DateSpan, floor: number): boolean {
  span.holds ??= mayHold(article, span, floor)
  return span.holds
}

/** The day, where the hour is said too. */
const asPeriod = ({ date: { id, value, granularity } }: DateSpan): NonNullable<Target['period']> => ({
  edtf: granularity === 'minute' ? value.slice(0, DAY_LENGTH) : value,
  dateId: id,
})

/** The time told after a figure, in its own clause. */
function timeAfter(article: Article, dates: DateSpans, { figure, start, end }: Clause): DateSpan | null {
  let later: DateSpan | null = dates.spans[dates.from(figure.endToken)] ?? null
  if (later !== null && (later.token >= end || later.token - figure.endToken > LATER_REACH)) later = null
  for (let at = figure.endToken; later !== null && at < later.token; at++) {
    const mark = codeAt(article, at)
    // A headline without its full stop: a capital opener begins another sentence.
    // "bằng 6% so với tổng số đảng viên cuối năm 2018", "(theo chuẩn giai đoạn 2021-2025)": another thing's time.
    // "đạt 9,8 triệu đồng (năm 2008)": its own.
    const own = at === figure.endToken && at + 1 === later.token && codeAt(article, later.end) === CLOSE_BRACKET
    // "75 triệu đồng và tỷ lệ hộ nghèo đến năm 2030": that of the next.
    const next = at > figure.endToken && article.hitAt(at - 1, JOINER) !== null && headAt(article, at) !== null
    if (next || article.hitAt(at, BASELINE)?.value || (mark === OPEN_BRACKET && !own)) {
      later = null
      break
    }
    const parted = isCapitalized(article.tokens, at) && article.hitAt(at, OPENER) !== null
    if (parted || mark === SEMICOLON || mark === COMMA || mark === COLON || article.isNumber(at)) later = null
  }
  return later !== null && holds(article, later, start) ? later : null
}

/** The nearest time before a figure that reaches it. */
function timeBefore(
  article: Article,
  dates: DateSpans,
  { figure, start }: Clause,
  firstFigure: number,
): DateSpan | null {
  let first: DateSpan | null = null
  for (let index = dates.from(figure.token) - 1, past = figure.token; index >= 0; index--) {
    const span = dates.spans[index] as DateSpan
    if (span.token < start || figure.token - span.token > BEFORE_REACH) break
    while (past > span.end && codeAt(article, past - 1) !== SEMICOLON) past--
    if (!holds(article, span, start)) continue
    // "Nhiệm kỳ 2020-2025, …: thu nhập đến năm 2025 đạt …; | thu ngân sách đạt …": the time of one indicator of a list.
    if (past <= span.end || framesOwn(article, dates, span, start)) return span
    if (span.token < firstFigure) first = span
  }
  return first
}

/** Does a time frame its sentence: at the beginning, or between commas ("… cho thấy, năm 2023, huyện có …")? */
function frames(article: Article, dates: DateSpans, span: DateSpan, first: number): boolean {
  if (stripFront(article, dates, first, span.end) === span.end) return true
  const next = codeAt(article, span.end)
  if (next !== COMMA && next !== COLON) return false
  // "Bà Nga cho biết 6 tháng đầu năm 2024, …".
  if (article.hitBefore(span.token, TURN, 2)?.value === 'said') return true
  // "Kế hoạch đề ra mục tiêu phấn đấu đến năm 2030, …".
  if (article.hitBefore(span.token, PLAN, 3)?.value === true) return true
  for (let at = span.token - 1; at >= Math.max(first, span.token - 4); at--) {
    const mark = codeAt(article, at)
    if (mark === COMMA || mark === COLON) return true
  }
  return false
}

/** The same of its own sentence, found out once. */
function framesOwn(article: Article, dates: DateSpans, span: DateSpan, start: number): boolean {
  span.frames ??= frames(article, dates, span, start)
  return span.frames
}

const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/

/** "Thu chi 5 tháng đầu năm 2026 của tỉnh có nhiều chuyển biến. …": the only time of the sentence that opens a paragraph. */
function opensReview(article: Article, dates: DateSpans, span: DateSpan, sentence: number): boolean {
  const { sentences } = article
  const next = dates.spans[dates.from(span.end)]
  const alone = next === undefined || next.token >= (sentences.last[sentence] as number)
  return alone && MONTHS.test(span.date.value) && sentences.block[sentence - 1] !== sentences.block[sentence]
}

/** The time phrase that frames the paragraph: at the beginning of this or an earlier sentence of the same block. */
function frame(article: Article, dates: DateSpans, start: number): Target['period'] {
  const { sentences } = article
  const own = sentences.of[start] as number
  // "Đến nay, …": another time than that of the sentences before.
  if (own < 0 || article.hitAt(start, TIME_CUE)?.value === 'vague') return null
  // "Trong đó, …" may open a paragraph of its own: it goes on with the sentence before.
  const before = own > 0 && article.hitAt(start, CONTINUER) !== null ? own - 1 : own
  const block = sentences.block[before]
  for (
    let sentence = own - 1;
    sentence >= Math.max(0, own - SENTENCES_BACK) && sentences.block[sentence] === block;
    sentence--
  ) {
    const first = sentences.first[sentence] as number
    const span = dates.spans[dates.from(first)]
    if (span === undefined || span.token >= (sentences.last[sentence] as number)) continue
    const framing = frames(article, dates, span, first) || opensReview(article, dates, span, sentence)
    if (framing && holds(article, span, first)) return asPeriod(span)
  }
  return null
}

/** The time that a header gives to the lines of its list: the last that it names. */
function headerPeriod(article: Article, dates: DateSpans, { start, end }: Header): Target['period'] {
  for (let index = dates.from(end) - 1; index >= 0; index--) {
    const span = dates.spans[index] as DateSpan
    if (span.token < start) break
    if (holds(article, span, start)) return asPeriod(span)
  }
  return null
}

/** "Năm 2020, xã có 4 chi bộ, đến nay có 9 chi bộ": does a clause between two tokens tell of now? */
function isNow(article: Article, dates: DateSpans, from: number, to: number): boolean {
  // "kế hoạch vốn năm 2019 đến nay", "sau 3 năm (2019-2022) đến nay": up to now, but of that year.
  for (let at = from + 1; at < to; at++) if (article.hitAt(at, NOW) !== null && dates.covering(at) === null) return true
  return false
}

/**
 * The period of a figure.
 *
 * @param firstFigure where the first figure of the sentence begins
 * @param carried that of the figure before, where its sentence goes on
 */
export function periodOf(
  article: Article,
  dates: DateSpans,
  clause: Clause,
  firstFigure: number,
  pastTerm: PastTerm,
  carried: Target['period'],
  header: Header | null,
): Target['period'] {
  const { figure, start, end } = clause
  const after = timeAfter(article, dates, clause)
  // "đạt 69% chỉ tiêu giao năm 2021": the plan's year, unless the words before name another.
  const ofPlan = article.hitAt(figure.endToken, PLAN_NOUN) !== null
  if (after !== null && !ofPlan && after.token - figure.endToken <= CLOSE) return asPeriod(after)
  const before = timeBefore(article, dates, clause, firstFigure)
  if (before !== null) return isNow(article, dates, before.end, figure.token) ? null : asPeriod(before)
  if (after !== null && !ofPlan) return asPeriod(after)
  return (
    pastTerm.around(figure.token, start, end) ??
    frame(article, dates, start) ??
    carried ??
    (header === null ? null : headerPeriod(article, dates, header)) ??
    (after === null ? null : asPeriod(after))
  )
}

/** "… 6 tháng đầu năm 2024 …; dự kiến cả năm đạt 8%": the year of those months, or else the one in hand. */
export function ofWholeYear(
  article: Article,
  { figure, previous, start }: Clause,
  period: Target['period'],
  now: string,
): Target['period'] {
  if (period !== null && period.edtf.length <= YEAR_LENGTH) return period
  const floor = Math.max(previous?.endToken ?? start, figure.number - WHOLE_YEAR_REACH)
  for (let at = floor; at < figure.number; at++) {
    if (article.hitAt(at, WHOLE_YEAR) === null) continue
    const edtf = (period?.edtf ?? now).slice(0, YEAR_LENGTH)
    return edtf === '' ? period : { edtf, dateId: null }
  }
  return period
}

const isCompared = (article: Article, token: number): boolean => article.hitAt(token, TIME_CUE)?.value === 'compared'

/** What a figure is compared with: "so với cùng kỳ năm 2021", "52% dự toán". */
export function baselineOf(
  article: Article,
  dates: DateSpans,
  figure: QuantityMention,
  end: number,
): Target['baseline'] {
  const last = Math.min(end, figure.endToken + BASELINE_REACH)
  let from = -1
  // "20/22 chỉ tiêu Nghị quyết": the plan says which.
  if (article.hitAt(figure.endToken, PLAN_NOUN) !== null && figure.unitKind !== 'count') from = figure.endToken
  // "98,5% cùng kỳ".
  else if (dates.startingAt(figure.endToken) !== null && isCompared(article, figure.endToken)) from = figure.endToken
  else {
    for (let at = figure.endToken; at < last; at++) {
      const mark = codeAt(article, at)
      if (mark === SEMICOLON || mark === COMMA || article.isNumber(at)) break
      const hit = article.hitAt(at, BASELINE)
      if (hit?.value) {
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
    // "95% kế hoạch | trước ngày 31/12": a deadline, no plan of that day.
    if (span !== null && to > from && article.hitAt(to, TIME_CUE)?.value === 'until') break
    if (span !== null) {
      edtf ??= span.date.value
      to = Math.max(span.end, to + 1)
      continue
    }
    if (AFTER_BASELINE.has(codeAt(article, to)) || article.hitAt(to, JOINER) !== null) break
    if (to > from && article.hitAt(to, CLAUSE_WORD) !== null) break
    // "85% kế hoạch năm tăng 11,8%", "so với năm 2020 nhưng giảm 7 bậc": the next figure begins.
    const link = to > from ? article.hitAt(to, LINK)?.value : undefined
    if (link === 'up' || link === 'down' || link === 'level' || article.isKey(to, 'nhưng')) break
    to++
  }
  to = Math.min(to, end)
  return to > from ? { text: article.text.slice(article.startOf(from), article.endOf(to - 1)), edtf } : null
}

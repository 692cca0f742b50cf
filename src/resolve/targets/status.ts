/** Is a figure planned or reached? The nearest word before it in the sentence says so, else the time it holds for. */
import { COMMA, codeAt, SEMICOLON } from '../../extract/quantities/marks.js'
import {
  BASELINE,
  BOUND,
  FORECAST,
  LATER_PLAN,
  LINK,
  NOUN,
  PHRASE_END,
  PLAN,
  PLAN_AIM,
  PLAN_NOUN,
  PLANNED_THING,
  RESULT,
  SETS,
  STANDING,
  TASK,
  WEAK_PLAN,
} from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import type { Target } from '../../types.js'
import { type Clause, headAt } from './clause.js'
import type { DateSpans } from './date-spans.js'
import type { Header } from './header.js'
import { namesPlan } from './phrases.js'

/** "2024" */
const YEAR_LENGTH = 4
/** The verb of what is counted stands so near after it. */
const PREDICATE_REACH = 14
/** The plan that a figure is compared with stands so near before it. */
const PLAN_REACH = 5
/** Words so near after a figure may say which of its things are meant. */
const WHICH_REACH = 8

function parted(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = codeAt(article, at)
    if (mark === COMMA || mark === SEMICOLON) return true
  }
  return false
}

/** Does a phrase that looks like a plan and is none cover these tokens: "thực hiện | mục tiêu"? */
function isCovered(article: Article, token: number, end: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 4); at--) {
    const hit = article.hitAt(at, PLAN)
    if (hit?.value === false && hit.end >= end) return true
  }
  return false
}

/** "2020-08", "2020" → months since year 0; of a year, its last. */
function monthOf(edtf: string): number {
  return Number.parseInt(edtf, 10) * 12 + (edtf[4] === '-' ? Number.parseInt(edtf.slice(5), 10) : 12)
}

/** Is a time over, or will it be within a month? */
const isOver = (edtf: string, now: string): boolean => monthOf(edtf.slice(edtf.indexOf('/') + 1)) <= monthOf(now) + 1

/** Is a time still to come when the article appears? An interval of years that has begun is not. */
function isAhead(dates: DateSpans, { edtf, dateId }: NonNullable<Target['period']>, now: string): boolean {
  const year = Number.parseInt(now, 10)
  const first = Number.parseInt(edtf, 10)
  const slash = edtf.indexOf('/')
  if (slash < 0) {
    if (first !== year || now.length <= YEAR_LENGTH) return first > year
    // "đến tháng 12 năm 2024", "đến cuối năm 2024", in July.
    if (edtf.length > YEAR_LENGTH) return edtf.slice(0, now.length) > now
    return dateId !== null && dates.of(dateId)?.mod === 'END' && !isOver(edtf, now)
  }
  if (first >= year && Number.parseInt(edtf.slice(slash + 1), 10) > year) return true
  // "6 tháng cuối năm", in July.
  return slash > YEAR_LENGTH && now.length > YEAR_LENGTH && monthOf(edtf) >= monthOf(now) - 1 && !isOver(edtf, now)
}

/** Does a plan word plan nothing: a forecast of a time that is over, "đã bảo đảm 86% định lượng thịt"? */
function isWeak(article: Article, at: number, over: boolean, reached: boolean): boolean {
  if (over && article.hitAt(at, FORECAST) !== null) return true
  return article.hitAt(at, WEAK_PLAN) !== null && (reached || article.hitBefore(at, RESULT, 2) !== null)
}

/**
 * What the words from `floor` up to a figure say; null where they say nothing.
 *
 * @param over the figure holds for a time that is over soon: "dự kiến năm 2018 đạt 7,3%" is an estimate then, no plan
 * @param reached the figure before was reached
 */
function statedStatus(
  article: Article,
  token: number,
  floor: number,
  previousEnd: number,
  over = false,
  reached = false,
): Target['status'] | null {
  for (let at = token; at >= floor; at--) {
    const plan = article.hitAt(at, PLAN)
    const result = article.hitAt(at, RESULT)
    // The longer phrase at one place says more: "chưa đạt" against "chưa".
    if (result !== null && (plan === null || result.end >= plan.end)) {
      // "kết nạp đảng viên mới | đạt 7%": the word belongs to the noun before.
      const noun = article.hitBefore(at + 1, NOUN, 4)
      // "cần hoàn thành 5 chỉ tiêu chưa đạt; …": it says which the figure before counts.
      const near = previousEnd >= 0 && at < previousEnd + WHICH_REACH
      const which = near && !parted(article, previousEnd, at) && parted(article, at, token)
      if ((noun === null || noun.token === at) && !which) return 'result'
    }
    if (plan?.value && !isWeak(article, at, over, reached)) {
      // "so với kế hoạch đề ra": the plan is what it is compared with.
      let compared = false
      for (let back = 1; back <= 4 && !compared; back++)
        compared = at - back >= floor && article.hitAt(at - back, BASELINE)?.value === true
      // "đạt 105% chỉ tiêu được giao", "43 phiếu đề nghị": part of what the figure before counts.
      const told = previousEnd >= 0 && at >= previousEnd && at < previousEnd + 4 && !parted(article, previousEnd, at)
      const noun = article.hitBefore(at, NOUN, 4)
      const modifies = noun !== null && article.isNumber(noun.token - 1) && noun.token - 1 < previousEnd
      // "kết quả thực hiện các chỉ tiêu": part of a longer phrase that plans nothing; "tổng mức đầu tư tăng".
      const thing = article.hitAt(at, PLANNED_THING)
      const next = thing === null ? undefined : article.hitAt(plan.end, LINK)?.value
      if (isCovered(article, at, plan.end) || next === 'up' || next === 'down') continue
      // "các chỉ tiêu đề ra đều đạt": only what it sets stands after it.
      const sets = article.isNumber(plan.end) || headAt(article, plan.end) !== null
      if (plan.end - at === 2 && article.isKey(plan.end - 1, 'ra') && !sets) continue
      // "3 cầu | tổng mức đầu tư 130 tỷ đồng": right before its figure it belongs to it.
      const own = thing !== null && plan.end === token
      if (own || (!compared && !told && !modifies)) return 'target'
    }
  }
  return null
}

/** "100% hộ dân | sẽ có điện", "80% hồ sơ phải được giải quyết": does the predicate of what is counted plan it? */
function isPlannedAfter(article: Article, { figure, link, left, end }: Clause): boolean {
  if (link !== null || left.to > left.from || (figure.unitKind !== 'percent' && figure.unitKind !== 'count'))
    return false
  for (let at = figure.endToken; at < Math.min(end, figure.endToken + PREDICATE_REACH); at++) {
    const mark = codeAt(article, at)
    if (mark === COMMA || mark === SEMICOLON || article.isNumber(at) || article.hitAt(at, RESULT) !== null) return false
    if (article.hitAt(at, LATER_PLAN) !== null) return true
  }
  return false
}

/** "Kế hoạch năm 2024, tỉnh trồng 3.500 ha": does the year of a plan open the sentence? */
function opensPlan(article: Article, dates: DateSpans, { start, previous }: Clause): boolean {
  const plan = previous === null ? article.hitAt(start, PLAN_NOUN) : null
  const time = plan === null ? null : dates.covering(plan.end)
  return time !== null && codeAt(article, time.end) === COMMA
}

/** "so với kế hoạch giao 3.000 ha": is the figure that of the plan compared with? */
function isCompared(article: Article, { figure, start, link }: Clause): boolean {
  if (link !== null) return false
  for (let at = figure.token - 1; at >= Math.max(start, figure.token - PLAN_REACH); at--) {
    if (!isWord(article.tokens, at) || article.isNumber(at)) return false
    if (article.hitAt(at, PLAN_NOUN) !== null && article.hitBefore(at, BASELINE, 2)?.value === true) return true
  }
  return false
}

/** "giao tổng kế hoạch vốn là 340 tỷ đồng", "Dự toán thu … được tỉnh giao 850 tỷ đồng": is what is planned the subject? */
function isOfPlan(article: Article, { figure, left, link, previous, start }: Clause): boolean {
  // "phân bổ chỉ tiêu 305 tàu".
  if (link === null && figure.kind !== 'ratio' && article.hitBefore(figure.token, PLAN_AIM, 3) !== null) return true
  // "chỉ tiêu giảm 350 hộ nghèo", but "102% kế hoạch, giảm 350 hộ".
  const moves = link?.type === 'up' || link?.type === 'down'
  const aim = moves ? article.hitBefore(link.token, PLAN_AIM, 3) : null
  if (aim !== null && aim.token > (previous?.endToken ?? -1) && article.hitBefore(aim.token, BASELINE, 2) === null)
    return !article.isKey(aim.token - 1, 'vượt')
  // "Đại hội thông qua 18 chỉ tiêu": what is set.
  if (figure.kind === 'number' && article.hitAt(figure.unitToken, PLAN_AIM) !== null) {
    for (let at = figure.token - 1; at >= Math.max(start, figure.token - PLAN_REACH); at--)
      if (article.hitAt(at, SETS) !== null) return true
  }
  const told = link === null ? figure.token : link.end
  if (!article.isKey(told - 1, link === null ? 'giao' : 'là')) return false
  for (let at = left.from; at < left.to; at++)
    if (article.hitAt(at, PLAN_NOUN) !== null && article.hitBefore(at, BASELINE, 2)?.value !== true) return true
  return false
}

/** What a header says of the lines of its list: "Mục tiêu đến năm 2030:", "Kết quả đạt được:". */
function headerStatus(
  article: Article,
  dates: DateSpans,
  { start, end }: Header,
  period: Target['period'],
  now: string,
): Target['status'] | null {
  if (period !== null && isAhead(dates, period, now)) return 'target'
  return statedStatus(article, end - 1, start, -1)
}

/** The status of a figure, and the word for it that the next figure of the sentence takes over. */
export interface Standing {
  readonly status: Target['status']
  readonly said: Target['status'] | null
  /** Is it the figure of a plan that the words name? */
  readonly ofPlan?: true
}

/**
 * Planned or reached.
 *
 * @param before the standing of the figure before, where it stands in this sentence or its sentence goes on in this one
 * @param sameTime does the figure hold for the time of the figure before?
 * @param header of the list that the figure stands in
 * @param underPlans does the figure stand under a heading over plans?
 * @param now when the article appeared, a month or a year: a figure of a time still to come is planned
 */
export function standingOf(
  article: Article,
  dates: DateSpans,
  clause: Clause,
  before: Standing | null,
  sameTime: boolean,
  header: Header | null,
  underPlans: boolean,
  period: Target['period'],
  now: string,
): Standing {
  const { figure, link, start, previous } = clause
  const floor = previous?.endToken ?? start
  const over = period !== null && isOver(period.edtf, now)
  // "Dự toán năm 2024 là 850 tỷ đồng; 6 tháng đầu năm thực hiện 460 tỷ đồng": a plan does not reach over into what is past.
  const goesOn = sameTime || !over || before?.status !== 'target'
  const said =
    statedStatus(
      article,
      figure.token,
      floor,
      floor === start ? -1 : floor,
      over,
      previous !== null && before?.status === 'result',
    ) ??
    (previous !== null
      ? goesOn
        ? (before?.said ?? null)
        : null
      : header === null
        ? null
        : headerStatus(article, dates, header, period, now))
  if (link?.type === 'lack' || article.hitAt(figure.endToken, STANDING) !== null) return { status: 'result', said }
  if (isCompared(article, clause)) return { status: 'target', said: 'result' }
  if (namesPlan(article, clause)) return { status: 'target', said }
  if (isOfPlan(article, clause)) return { status: 'target', said: 'target', ofPlan: true }
  // "Dự toán là 850 tỷ đồng, đạt 54% dự toán": what was reached of it.
  if (previous !== null && before?.ofPlan === true && article.hitAt(figure.endToken, PLAN_NOUN) !== null)
    return { status: 'result', said: 'result' }
  if (said !== null) return { status: said, said }
  // "Dự toán kinh phí cho đề án khoảng 2.280 tỷ đồng".
  const budget = figure.unitKind === 'money' && link === null && article.hitAt(clause.left.from, PLAN_NOUN) !== null
  if (budget && clause.left.from < clause.left.to) return { status: 'target', said }
  if (opensPlan(article, dates, clause)) return { status: 'target', said: 'target' }
  if (isPlannedAfter(article, clause)) return { status: 'target', said }
  const ahead = period !== null && isAhead(dates, period, now)
  if (ahead || article.hitAt(figure.token, BOUND) !== null) return { status: 'target', said }
  if (before !== null && previous !== null) return { status: goesOn ? before.status : 'result', said }
  // "Nâng tỷ lệ … lên trên 95%": a task, where nobody is said to have done it.
  const grows = link?.type === 'up' || link?.type === 'down' || link?.type === 'exceed'
  const task = article.hitAt(start, TASK)
  if (
    previous === null &&
    task !== null &&
    task.end >= (article.hitAt(start, PHRASE_END)?.end ?? 0) &&
    clause.left.to > start &&
    !grows
  )
    return { status: 'target', said }
  if (underPlans && !over) return { status: 'target', said }
  if (before === null) return { status: 'result', said }
  if (before.ofPlan) return before
  const last = start - 1
  const framed = last < 0 ? null : statedStatus(article, last, article.sentenceStart(last), -1)
  return { status: framed ?? before.status, said }
}

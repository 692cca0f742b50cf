/** Figures → targets: indicator, status, change, baseline, period. */
import type { QuantityMention } from '../extract/quantities/mention.js'
import { NEGATION, STANDING } from '../extract/quantities/vocabulary.js'
import type { Article } from '../text/analyze.js'
import type { Target } from '../types.js'
import type { ResolvedDate } from './dates.js'
import type { Setting } from './setting.js'
import { certaintyOf } from './targets/certainty.js'
import { changeOf, isRelative } from './targets/change.js'
import { type Clause, clauseOf, continues, type Span } from './targets/clause.js'
import { DateSpans } from './targets/date-spans.js'
import { Headers } from './targets/header.js'
import { indicatorOf } from './targets/indicator.js'
import { organizationNow, organizationOf } from './targets/organization.js'
import { PastTerm } from './targets/past-term.js'
import { baselineOf, ofWholeYear, periodOf } from './targets/period.js'
import { action, inBracket, isNextMember } from './targets/phrases.js'
import { type Standing, standingOf } from './targets/status.js'

/** A day, or days. */
const DAY = /^\d{4}-\d\d-\d\d/

/** The month in which the article appeared, or else the year; '' where nothing says so. */
function appearedIn(setting: Setting, dates: readonly ResolvedDate[]): string {
  const published = setting.options.publishedAt ?? dates.find(date => date.inStamp)?.value
  if (published !== undefined) return published.slice(0, 7)
  // News tells of days at hand: the latest day named is near the day of publication.
  let latest = ''
  for (const { value } of dates) if (DAY.test(value) && value > latest) latest = value
  return latest.slice(0, 4)
}

/**
 * Every figure of an article as a target or a result, in reading order.
 *
 * @param quantities what stands after overlaps were settled, in reading order
 * @param dates dates of the record: periods and baselines point at them
 */
export function resolveTargets(
  article: Article,
  quantities: readonly QuantityMention[],
  dates: readonly ResolvedDate[],
  setting: Setting,
): Target[] {
  if (quantities.length === 0) return []
  const spans = new DateSpans(article, dates)
  const headers = new Headers(article)
  const now = appearedIn(setting, dates)
  const pastTerm = new PastTerm(article, spans, Number.parseInt(now, 10))
  const targets: Target[] = []
  let previous: QuantityMention | null = null
  let last: Target | null = null
  // Of the sentence in hand.
  let firstFigure = 0
  let lastClause: Clause | null = null
  // What is done to all members of a list: "kỷ luật | 15 tổ chức đảng và 214 đảng viên".
  let verb = null as Span | null
  // The last figure whose status may go on: one that "stands already" inside a plan says nothing of the next.
  let governing = null as Standing | null
  for (const figure of quantities) {
    const clause = clauseOf(article, spans, figure, previous)
    const { start, end, link } = clause
    if (clause.previous === null) firstFigure = figure.token
    const sameBlock = previous !== null && article.blockOf(previous.token) === article.blockOf(figure.token)
    const goesOn = sameBlock && continues(article, start)
    const before = clause.previous !== null && last !== null ? last : null
    const carried = before?.indicator ?? (sameBlock && last !== null ? last.indicator : null)

    const { change, comparator } = changeOf(
      article,
      clause,
      before === null
        ? null
        : { change: before.change, count: before.unitKind === 'count', relative: isRelative(before) },
    )
    const header = headers.of(figure.number)
    const told = periodOf(
      article,
      spans,
      clause,
      firstFigure,
      pastTerm,
      goesOn && last !== null ? last.period : null,
      header,
    )
    const period = ofWholeYear(article, clause, told, now)
    const stands = clause.previous !== null || goesOn ? governing : null
    const sameTime = last !== null && last.period?.edtf === period?.edtf
    const standing = standingOf(
      article,
      spans,
      clause,
      stands,
      sameTime,
      header,
      headers.plans(figure.number),
      period,
      now,
    )

    const organization: string | null =
      before === null ? organizationOf(article, spans, clause) : organizationNow(article, clause, before.organization)

    verb =
      lastClause !== null && isNextMember(article, clause) ? (verb ?? action(article, spans, lastClause.left)) : null

    const indicator = indicatorOf(article, spans, clause, carried, verb) || null
    // "So với kế hoạch giao 3.000 ha, diện tích gieo trồng đạt 2.450 ha": said with the figure after.
    if (indicator !== null && before !== null && before.indicator === null) before.indicator = indicator

    const evidence = article.evidence(figure.start, figure.end)
    const target: Target = {
      id: `t${targets.length + 1}`,
      start: evidence.start,
      end: evidence.end,
      text: evidence.text,
      rule: figure.rule,
      certainty: 'stated',
      kind: figure.kind,
      value: figure.value,
      of: figure.of,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      unitKind: figure.unitKind,
      currency: figure.currency,
      comparator,
      change,
      negated: link?.type === 'level' && article.hitBefore(link.token, NEGATION, 3) !== null,
      indicator,
      baseline: baselineOf(article, spans, figure, end),
      period,
      organization,
      status: standing.status,
    }
    target.certainty = certaintyOf(article, clause, target)
    targets.push(target)
    previous = figure
    last = target
    lastClause = clause
    const next: Standing =
      article.hitAt(figure.endToken, STANDING) === null
        ? standing
        : { status: governing?.status ?? standing.status, said: standing.said }
    // What stands in a bracket says nothing of the figures after it.
    const same = governing !== null && governing.status === next.status && governing.said === next.said
    if (!same && (governing === null || !inBracket(article, clause))) governing = next
  }
  return targets
}

/** Figures → targets: indicator, status, change, baseline, period. */
import type { QuantityMention } from '../extract/quantities/mention.js'
import type { Article } from '../text/analyze.js'
import type { Target } from '../types.js'
import type { ResolvedDate } from './dates.js'
import type { Setting } from './setting.js'
import { changeOf } from './targets/change.js'
import { clauseOf } from './targets/clause.js'
import { DateSpans } from './targets/date-spans.js'
import { indicatorOf } from './targets/indicator.js'
import { baselineOf, periodOf } from './targets/period.js'
import { continues, statedStatus } from './targets/status.js'

const lastYear = (edtf: string): number => Number(edtf.slice(edtf.indexOf('/') + 1).slice(0, 4))

/** The year in which the article appeared; NaN where nothing says so. */
function yearOf(setting: Setting, dates: readonly ResolvedDate[]): number {
  const published = setting.options.publishedAt ?? dates.find(date => date.inStamp)?.value ?? ''
  return Number(published.slice(0, 4) || Number.NaN)
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
  const spans = new DateSpans(article, dates)
  const year = yearOf(setting, dates)
  const targets: Target[] = []
  let previous: QuantityMention | null = null
  let last: Target | null = null
  for (const figure of quantities) {
    const clause = clauseOf(article, spans, figure, previous)
    const { start, end, link } = clause
    const sameBlock = previous !== null && article.blockOf(previous.token) === article.blockOf(figure.token)
    const goesOn = sameBlock && continues(article, start)
    const before = clause.previous !== null && last !== null ? last : null
    const carried = before?.indicator ?? (sameBlock && last !== null ? last.indicator : null)

    const { change, comparator } = changeOf(
      article,
      clause,
      before === null ? null : { change: before.change, count: before.unitKind === 'count' },
    )
    const period = periodOf(article, spans, figure, start, end) ?? (goesOn && last !== null ? last.period : null)
    let status = statedStatus(article, figure.token, start)
    if (status === null && goesOn && last !== null) status = last.status
    if (status === null) status = period !== null && lastYear(period.edtf) > year ? 'target' : 'result'
    const nay = link === null ? '' : article.keyOf(link.token - 1)

    const target: Target = {
      id: `t${targets.length + 1}`,
      ...article.evidence(figure.start, figure.end),
      rule: figure.rule,
      certainty: figure.unitKind === 'money' && figure.unitToken === figure.unitEnd ? 'inferred' : 'stated',
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
      negated: link?.type === 'level' && (nay === 'chưa' || nay === 'không'),
      indicator: indicatorOf(article, spans, clause, carried),
      baseline: baselineOf(article, spans, figure, end),
      period,
      organization: null,
      status,
    }
    targets.push(target)
    previous = figure
    last = target
  }
  return targets
}

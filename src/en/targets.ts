/** Figures → targets: what is measured, since when, against what, planned or reached. */
import type { ResolvedDate } from '../resolve/dates.js'
import type { Target } from '../types.js'
import { bodyAt } from './bodies.js'
import type { EnglishText } from './english-text.js'
import type { Figure } from './quantities.js'
import { type Clause, clauseOf } from './targets/clause.js'
import { DateSpans } from './targets/date-spans.js'
import { indicatorOf } from './targets/indicator.js'
import { changeOf, statusOf } from './targets/standing.js'
import { baselineOf, periodOf } from './targets/time.js'

/** The body that opens the sentence or its part, as written. */
function organizationOf(text: EnglishText, clause: Clause): string | null {
  const start = text.key(clause.start) === 'the' ? clause.start + 1 : clause.start
  const body = bodyAt(text, start)
  return body === null ? null : text.line(body.start, body.end)
}

/** Every figure of an article as a target or a result, in reading order. */
export function resolveEnglishTargets(
  text: EnglishText,
  figures: readonly Figure[],
  dates: readonly ResolvedDate[],
): Target[] {
  const spans = new DateSpans(dates)
  const clauses = figures.map((figure, index) => {
    const before = figures[index - 1]
    return clauseOf(
      text,
      figure,
      before !== undefined && text.sameSentence(before.number, figure.number) ? before : null,
    )
  })
  const compared = new Set<ResolvedDate>()
  figures.forEach((figure, index) => {
    const { date } = baselineOf(text, figure, (clauses[index] as Clause).end, spans, null)
    if (date !== null) compared.add(date)
  })
  const targets: Target[] = []
  let previous: Figure | null = null
  let last: Target | null = null
  for (const [index, figure] of figures.entries()) {
    const clause = clauses[index] as Clause
    const sameBlock = previous !== null && text.word(previous.number)?.block === text.word(figure.number)?.block
    const sameSentence = previous !== null && text.sameSentence(previous.number, figure.number)
    const carried: Target | null = sameBlock ? last : null
    const listed: Target | null = sameSentence ? last : null
    const own = periodOf(text, figure, clause, spans, compared)
    const period = own ?? carried?.period ?? null
    const { baseline } = baselineOf(text, figure, clause.end, spans, period)
    const evidence = text.evidence(figure.from, figure.to)
    const target: Target = {
      id: `t${targets.length + 1}`,
      ...evidence,
      rule: `quantity.${figure.kind}`,
      certainty: 'stated',
      kind: figure.kind,
      value: figure.value,
      of: figure.of,
      min: figure.min,
      max: figure.max,
      unit: figure.unit,
      unitKind: figure.unitKind,
      currency: figure.currency,
      comparator: figure.comparator,
      change: changeOf(text, figure, clause, listed),
      negated: text.key(figure.start - 1) === 'not' || text.key(figure.start - 2) === 'not',
      indicator: indicatorOf(text, figure, clause, listed, spans) || null,
      baseline,
      period,
      organization: clause.goesOn ? (last?.organization ?? null) : organizationOf(text, clause),
      status: statusOf(text, figure, clause, spans.of(own?.dateId ?? null), listed),
    }
    targets.push(target)
    previous = figure
    last = target
  }
  return targets
}

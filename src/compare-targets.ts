/** Results against the plans that the same article states. */
import { betterLow, planNouns, plannedUnits } from './knowledge/target-words.js'
import type { ArticleRecord, Evidence, Target } from './types.js'

/** Was a plan met? `unknown` where the words leave it open: "đạt trên 95% kế hoạch", "khoảng 100%". */
export type Verdict = 'met' | 'not-met' | 'unknown'

/** One side of a comparison: the figure of the record, and where it stands. */
export interface ComparedFigure {
  /** Id in `record.targets`. */
  readonly id: string
  readonly evidence: Evidence
}

/** A result and the plan that it is measured by. */
export interface TargetComparison {
  readonly verdict: Verdict
  /**
   * How the article states both: `share` "đạt 110% chỉ tiêu", `excess` "vượt 5% dự toán", `ratio` "18/20 chỉ tiêu", `pair`
   * "đạt 97% (chỉ tiêu là 95%)".
   */
  readonly stated: 'share' | 'excess' | 'ratio' | 'pair'
  /** What is measured, as the record names it. */
  readonly indicator: string | null
  /** What was reached; where only the share or the excess is stated, the same figure as `target`. */
  readonly result: ComparedFigure
  readonly target: ComparedFigure
}

/** A figure as the least and the most that it may be. */
interface Bounds {
  readonly low: number
  readonly high: number
}

/** The whole plan, in percent. */
const WHOLE = 100
/** Figures of one thing stand so near: value, share of the plan, growth. */
const NEAR = 3
const isPlanned = (unit: string | null): boolean =>
  unit !== null && plannedUnits.some(noun => unit === noun || unit.startsWith(`${noun} `))

const figureOf = ({ id, start, end, text }: Target): ComparedFigure => ({ id, evidence: { start, end, text } })

const isPlan = (baseline: Target['baseline']): boolean =>
  baseline !== null && planNouns.some(noun => baseline.text.toLowerCase().startsWith(noun))

const wantsLess = ({ indicator, comparator }: Target): boolean =>
  comparator === 'lt' || comparator === 'lte' || betterLow.some(word => indicator?.toLowerCase().includes(word))

/** "Gần 12" is less than 12, "khoảng 12" may be either side of it. */
function boundsOf({ value, min, max, comparator }: Target): Bounds | null {
  if (value === null) return min === null && max === null ? null : { low: min ?? -Infinity, high: max ?? Infinity }
  switch (comparator) {
    case 'gte':
    case 'gt':
      return { low: value, high: Infinity }
    case 'lte':
    case 'lt':
      return { low: -Infinity, high: value }
    case 'nearly':
      return { low: -Infinity, high: value - Number.EPSILON * Math.max(1, Math.abs(value)) }
    case 'approx':
      return { low: value * 0.98, high: value * 1.02 }
    default:
      return { low: value, high: value }
  }
}

function verdictOf(reached: Bounds | null, goal: number, less: boolean): Verdict {
  if (reached === null) return 'unknown'
  if (less ? reached.high <= goal : reached.low >= goal) return 'met'
  return (less ? reached.low > goal : reached.high < goal) ? 'not-met' : 'unknown'
}

/** The goal of a plan: its value, or the end of its range that has to be reached. */
function goalOf(plan: Target, less: boolean): number | null {
  return plan.value ?? (less ? plan.max : plan.min)
}

/** The figure itself that a share of the plan tells of: "kết nạp 350 đảng viên, đạt 116% chỉ tiêu". */
function absolute(targets: readonly Target[], at: number): Target {
  const share = targets[at] as Target
  for (let before = at - 1; before >= Math.max(0, at - NEAR); before--) {
    const figure = targets[before] as Target
    if (figure.indicator !== share.indicator) break
    if (figure.unitKind !== 'percent' && figure.status === 'result' && figure.change === null) return figure
  }
  return share
}

/** The plan stated beside a result, of the same thing in the same unit and for the same time. */
function planBeside(targets: readonly Target[], at: number): Target | null {
  const result = targets[at] as Target
  const near = targets.slice(Math.max(0, at - NEAR), at + NEAR + 1)
  const plans = near.filter(
    figure =>
      figure.status === 'target' &&
      figure.change === null &&
      figure.unit === result.unit &&
      figure.indicator?.toLowerCase() === result.indicator?.toLowerCase() &&
      (figure.period === null || result.period === null || figure.period.edtf === result.period.edtf),
  )
  return plans.length === 1 ? (plans[0] as Target) : null
}

function compareAt(targets: readonly Target[], at: number): TargetComparison | null {
  const figure = targets[at] as Target
  if (figure.status !== 'result') return null
  const { indicator, change, unit, unitKind, negated } = figure
  const itself = figureOf(figure)
  if (figure.kind === 'ratio' && figure.of !== null && figure.value !== null) {
    // "9/6 công trình": more than all can only be more than planned.
    const more = figure.value > figure.of
    const verdict = figure.value >= figure.of ? 'met' : 'not-met'
    if (!negated && (more || isPlanned(unit)))
      return { verdict, stated: 'ratio', indicator, result: itself, target: itself }
  }
  // "chưa đạt 85% kế hoạch": not met, whether 85 % of the plan or a plan of 85 % is meant.
  if (negated) {
    const short = isPlan(figure.baseline) && unitKind === 'percent' && (figure.value ?? 0) <= WHOLE
    return short ? { verdict: 'not-met', stated: 'share', indicator, result: itself, target: itself } : null
  }
  if (isPlan(figure.baseline)) {
    const less = wantsLess({ ...figure, comparator: 'eq' })
    if (change !== null) {
      const verdict = (change === 'increase') !== less ? 'met' : 'not-met'
      return { verdict, stated: 'excess', indicator, result: figureOf(absolute(targets, at)), target: itself }
    }
    if (unitKind === 'percent') {
      const verdict = verdictOf(boundsOf(figure), WHOLE, less)
      return { verdict, stated: 'share', indicator, result: figureOf(absolute(targets, at)), target: itself }
    }
  }
  if (change !== null || indicator === null) return null
  const plan = planBeside(targets, at)
  if (plan === null) return null
  const less = wantsLess(plan)
  const goal = goalOf(plan, less)
  const verdict = goal === null ? 'unknown' : verdictOf(boundsOf(figure), goal, less)
  return { verdict, stated: 'pair', indicator, result: itself, target: figureOf(plan) }
}

/**
 * Pairs the results of an article with the plans that it states beside them, and says whether they were met.
 *
 * Only what the article states is compared: a share of the plan, more or less than planned, so many of so many, or a plan
 * beside its result. In reading order of the results.
 *
 * @param record what `parseArticle` returned
 * @example
 * const record = parseArticle('Huyện kết nạp 121 đảng viên, đạt 110% chỉ tiêu.')
 * compareTargets(record)[0] // { verdict: 'met', stated: 'share', result: { id: 't1', … }, target: { id: 't2', … }, … }
 */
export function compareTargets(record: Pick<ArticleRecord, 'targets'>): TargetComparison[] {
  const comparisons: TargetComparison[] = []
  for (let at = 0; at < record.targets.length; at++) {
    const comparison = compareAt(record.targets, at)
    if (comparison !== null) comparisons.push(comparison)
  }
  return comparisons
}

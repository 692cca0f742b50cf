/** When a figure holds, and what it is compared with. */
import {
  baselineOpeners,
  baselines,
  comparedOpeners,
  indicatorEdges,
  plans,
} from '../../knowledge/english-target-words.js'
import type { ResolvedDate } from '../../resolve/dates.js'
import type { Target } from '../../types.js'
import type { EnglishText } from '../english-text.js'
import { phraseSet } from '../phrases.js'
import type { Figure } from '../quantities.js'
import type { Clause } from './clause.js'
import type { DateSpans } from './date-spans.js'
import { behindOf } from './indicator.js'

const BASELINES = phraseSet(baselines)
const BASELINE_OPENERS = phraseSet(baselineOpeners)
const COMPARED = phraseSet(comparedOpeners)
const EDGES: ReadonlySet<string> = new Set(indicatorEdges)
const PLANS: ReadonlySet<string> = new Set(plans)
/** Words between a figure and what it is compared with, at most. */
const REACH = 8
/** Characters between the word that compares and its date, at most. */
const NEAR = 24

/** What a figure is compared with, behind it in its clause; and the date that says so. */
export function baselineOf(
  text: EnglishText,
  figure: Figure,
  end: number,
  spans: DateSpans,
  period: Target['period'],
): { readonly baseline: Target['baseline']; readonly date: ResolvedDate | null } {
  const plan = figure.unitKind === 'percent' ? behindOf(text, figure.past, end, spans) : null
  if (plan !== null && PLANS.has(plan.split(' ').pop() as string)) {
    return { baseline: { text: plan, edtf: null }, date: null }
  }
  for (let word = figure.past; word < Math.min(end, figure.past + REACH); word++) {
    const known = BASELINES.at(text, word)
    if (known !== null) {
      const year = /^\d{4}/.exec(period?.edtf ?? '')?.[0]
      const edtf = year === undefined ? null : String(Number(year) - 1)
      return { baseline: { text: text.line(word, known.end), edtf }, date: null }
    }
    const opener = BASELINE_OPENERS.at(text, word)
    if (opener !== null) return comparedWith(text, opener.end, spans)
    if (text.key(word) === 'and' || /^\d/.test(text.key(word)) || (!text.isJoined(word) && word > figure.past)) break
  }
  return { baseline: null, date: null }
}

/** The time behind "compared with", "over", "than". */
function comparedWith(text: EnglishText, word: number, spans: DateSpans): ReturnType<typeof baselineOf> {
  const from = text.key(word) === 'the' ? word + 1 : word
  const [date] = spans.between(text.startOf(word) - 1, text.startOf(from) + NEAR)
  if (date === undefined || !text.sameSentence(word - 1, text.wordFrom(date.start)))
    return { baseline: null, date: null }
  const surface = text.text.slice(text.startOf(from), date.end).replace(/\s+/g, ' ')
  return { baseline: { text: surface, edtf: date.value.includes('X') ? null : date.value }, date }
}

const DAY = /^[\dX]{4}-[\dX]{2}-[\dX]{2}/

/** May a figure hold for a date: a period, a deadline, a day until which something was counted? */
function isPeriod(text: EnglishText, { value, start, mod, inStamp }: ResolvedDate): boolean {
  if (inStamp) return false
  if (!DAY.test(value)) return true
  const word = text.wordFrom(start)
  const key = text.key(word - 1)
  return (
    mod === 'BEFORE' ||
    text.key(word) === 'by' ||
    text.key(word) === 'until' ||
    (key === 'of' && text.key(word - 2) === 'as')
  )
}

/** "higher than the previous year", "compared with 2022". */
const isCompared = (text: EnglishText, { start }: ResolvedDate): boolean => {
  const first = text.wordFrom(start)
  for (let word = first; word > first - 4; word--) {
    if (COMPARED.before(text, word, 4) !== null) return true
    if (!EDGES.has(text.key(word - 1))) return false
  }
  return false
}

const isSamePeriod = ({ rule }: ResolvedDate): boolean => rule === 'date.same-period'

/**
 * The time of a figure: in its clause, else before it in its sentence, else behind; or null.
 *
 * @param compared dates that some figure is compared with: they are the time of none
 */
export function periodOf(
  text: EnglishText,
  figure: Figure,
  clause: Clause,
  spans: DateSpans,
  compared: ReadonlySet<ResolvedDate>,
): Target['period'] {
  const sentence = text.sentenceStart(figure.number)
  const fits = (date: ResolvedDate): boolean =>
    isPeriod(text, date) && !isCompared(text, date) && !compared.has(date) && !isSamePeriod(date)
  const of = (date: ResolvedDate): Target['period'] => ({ edtf: date.value, dateId: date.id })
  const before = spans.between(text.startOf(sentence), figure.from).filter(fits)
  const behind = spans.between(figure.to, text.endOf(clause.end - 1)).filter(fits)
  const inClause = before.filter(date => date.end > text.startOf(clause.start))
  const near = inClause[inClause.length - 1] ?? behind[0] ?? before[before.length - 1]
  if (near !== undefined) return of(near)
  const later = spans.between(figure.to, text.endOf(text.sentenceEnd(figure.number) - 1)).filter(fits)
  return later[0] === undefined || later[0].granularity === 'interval' ? null : of(later[0])
}

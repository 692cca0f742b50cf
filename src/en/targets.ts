/** Figures → targets: what is measured, since when, against what, planned or reached. */
import {
  baselineOpeners,
  baselines,
  beforeSubjects,
  changeAdverbs,
  changeBehind,
  changeWords,
  clauseJoints,
  clauseOpenersBehindComma,
  comparedOpeners,
  doingEndings,
  doingVerbs,
  goesOnOpeners,
  havingVerbs,
  indicatorEdges,
  linkVerbs,
  modalVerbs,
  notTargetCues,
  phraseEnds,
  plans,
  targetCues,
} from '../knowledge/english-target-words.js'
import type { ResolvedDate } from '../resolve/dates.js'
import type { Target } from '../types.js'
import { bodyAt } from './bodies.js'
import type { EnglishText } from './english-text.js'
import { phraseMap, phraseSet } from './phrases.js'
import type { Figure } from './quantities.js'

const CHANGE = phraseMap(
  Object.fromEntries(
    (['increase', 'decrease'] as const).flatMap(change => changeWords[change].map(word => [word, change] as const)),
  ),
)
const CHANGE_BEHIND = phraseMap(changeBehind)
const BASELINES = phraseSet(baselines)
const BASELINE_OPENERS = phraseSet(baselineOpeners)
const COMPARED = phraseSet(comparedOpeners)
const LINKS = phraseSet(linkVerbs)
const GOES_ON = phraseSet(goesOnOpeners)
const TARGET_CUES = phraseSet(targetCues)
const NO_CUES = phraseSet(notTargetCues)
const DOING: ReadonlySet<string> = new Set(doingVerbs)

/** Words between a figure and what bears on it, at most. */
const REACH = 40
/** Words of an indicator, at most. */
const LONGEST = 14

/** Adverbs and articles that no indicator begins with or ends in. */
const EDGES: ReadonlySet<string> = new Set(indicatorEdges)
const ENDS_PHRASE: ReadonlySet<string> = new Set(phraseEnds)
const PARTING: ReadonlySet<string> = new Set(clauseJoints)
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(clauseOpenersBehindComma)
const BEFORE_SUBJECTS: ReadonlySet<string> = new Set(beforeSubjects)
const HAVING: ReadonlySet<string> = new Set(havingVerbs)
const ADVERBS: ReadonlySet<string> = new Set(changeAdverbs)
const MODALS: ReadonlySet<string> = new Set(modalVerbs)
const PLANS: ReadonlySet<string> = new Set(plans)

/** The part of a sentence that a figure stands in. */
interface Clause {
  /** First word; and the word just past it. */
  readonly start: number
  readonly end: number
  /** Does it go on after another figure, without a subject of its own? */
  readonly goesOn: boolean
}

/** Dates by their place, as clauses ask for them. */
class DateSpans {
  constructor(
    readonly text: EnglishText,
    readonly dates: readonly ResolvedDate[],
  ) {}

  /** The dates that begin at or after an offset and before another. */
  between(from: number, to: number): ResolvedDate[] {
    let low = 0
    let high = this.dates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.dates[middle] as ResolvedDate).start < from) low = middle + 1
      else high = middle
    }
    const found: ResolvedDate[] = []
    for (let at = low; at < this.dates.length && (this.dates[at] as ResolvedDate).start < to; at++) {
      found.push(this.dates[at] as ResolvedDate)
    }
    return found
  }
}

/** Does a clause begin at a word: after a semicolon, after ", and" and the like with a subject before the figure? */
function clauseOf(text: EnglishText, figure: Figure, previous: Figure | null): Clause {
  const first = text.sentenceStart(figure.number)
  const end = text.sentenceEnd(figure.number)
  let start = Math.max(first, figure.start - REACH)
  for (let word = figure.start; word > start; word--) {
    const gap = text.gap(word)
    if (/[;:]/.test(gap)) {
      start = word
      break
    }
  }
  const isBehind = previous !== null && previous.past > start && previous.past <= figure.start
  if (!isBehind) return { start, end: endOfClause(text, figure, end), goesOn: false }
  // What stands between the two figures: "or", "and up", "equal to" go on; a subject begins a clause.
  const from = (previous as Figure).past
  const goesOn = isContinued(text, from, figure.start) && (figure.noun === null || figure.start > from)
  if (goesOn) return { start, end: endOfClause(text, figure, end), goesOn }
  return { start: ownStart(text, from, figure.start), end: endOfClause(text, figure, end), goesOn }
}

/** Where a clause begins between two figures: at the last comma or "while", else at the first "and". */
function ownStart(text: EnglishText, from: number, to: number): number {
  for (let word = to; word > from; word--) {
    if (text.gap(word).startsWith(',') || (PARTING.has(text.key(word - 1)) && text.key(word - 1) !== 'and')) return word
  }
  for (let word = from; word < to; word++) if (text.key(word) === 'and') return word + 1
  return from
}

/** Do the words between two figures only go on what was said: "to", "or", "and up", ", equal to"? */
function isContinued(text: EnglishText, from: number, to: number): boolean {
  if (to <= from || (to === from + 1 && text.key(from) === 'to')) return true
  for (let at = to - 1; at >= Math.max(from, to - 4); at--) {
    const hit = GOES_ON.at(text, at)
    if (hit !== null && hit.end <= to) return to - hit.end <= 1
  }
  return false
}

/** Word just past the clause: the next semicolon, or comma with a conjunction, behind a figure. */
function endOfClause(text: EnglishText, figure: Figure, end: number): number {
  for (let word = figure.past; word < Math.min(end, figure.past + REACH); word++) {
    const gap = text.gap(word)
    if (/[;:]/.test(gap)) return word
    if (gap.startsWith(',') && CLAUSE_OPENERS.has(text.key(word))) return word
  }
  return Math.min(end, figure.past + REACH)
}

/** Up or down, where the figure is the size of a difference. */
function changeOf(text: EnglishText, figure: Figure): Target['change'] {
  if (figure.kind === 'ratio' || figure.kind === 'rank') return null
  let at = figure.start
  const by = text.key(at - 1) === 'by' ? at - 1 : at
  // "rose to 5", "fell to": a level; "increase of 5", "up 5".
  if (text.key(at - 1) === 'to' || text.key(at - 1) === 'from') return null
  at = ADVERBS.has(text.key(by - 1)) ? by - 1 : by
  const before = CHANGE.before(text, at)
  if (before !== null) {
    const counted = figure.unitKind === 'count' || figure.unitKind === 'measure' || figure.unitKind === 'money'
    // "reduce 120 poor households", "up 5 projects"; but "raised VND 3 billion" is a sum.
    const verb = text.key(before.start)
    return counted && by === figure.start && /^(?:raise|cut|expand|improve|gain)/.test(verb) ? null : before.value
  }
  const past = figure.past
  const behind = text.isJoined(past) ? CHANGE_BEHIND.at(text, past) : null
  return behind?.value ?? null
}

/** What a figure is compared with, behind it in its clause. */
function baselineOf(
  text: EnglishText,
  figure: Figure,
  end: number,
  spans: DateSpans,
  period: Target['period'],
): { baseline: Target['baseline']; past: number } {
  const none = { baseline: null, past: figure.past }
  const plan = figure.unitKind === 'percent' ? behindOf(text, figure.past, end) : null
  if (plan !== null && PLANS.has(plan.split(' ').pop() as string)) {
    return { baseline: { text: plan, edtf: null }, past: figure.past }
  }
  for (let word = figure.past; word < Math.min(end, figure.past + 8); word++) {
    const known = BASELINES.at(text, word)
    if (known !== null) {
      const year = /^\d{4}/.exec(period?.edtf ?? '')?.[0]
      const surface = text.line(word, known.end)
      return {
        baseline: { text: surface, edtf: year === undefined ? null : String(Number(year) - 1) },
        past: known.end,
      }
    }
    const opener = BASELINE_OPENERS.at(text, word)
    if (opener === null) {
      if (text.key(word) === 'and' || /^\d/.test(text.key(word)) || (!text.isJoined(word) && word > figure.past)) break
      continue
    }
    const from = text.key(opener.end) === 'the' ? opener.end + 1 : opener.end
    const date = spans.between(text.startOf(opener.end) - 1, text.startOf(from) + 24)[0]
    if (
      date !== undefined &&
      date.start <= text.startOf(from) + 24 &&
      text.sameSentence(figure.number, text.wordFrom(date.start))
    ) {
      const surface = text.text.slice(text.startOf(from), date.end).replace(/\s+/g, ' ')
      return {
        baseline: { text: surface, edtf: date.value.includes('X') ? null : date.value },
        past: text.wordFrom(date.end),
      }
    }
    return none
  }
  return none
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

/** The time of a figure: in its clause, else before it in its sentence, else behind. */
function periodOf(
  text: EnglishText,
  figure: Figure,
  clause: Clause,
  spans: DateSpans,
  baselineDates: ReadonlySet<string>,
): Target['period'] {
  const sentence = text.sentenceStart(figure.number)
  const fits = (date: ResolvedDate): boolean =>
    isPeriod(text, date) && !isCompared(text, date) && !baselineDates.has(date.id) && !isSamePeriod(date)
  const of = (date: ResolvedDate): Target['period'] => ({ edtf: date.value, dateId: date.id })
  const before = spans.between(text.startOf(sentence), figure.from).filter(fits)
  const behind = spans.between(figure.to, text.endOf(clause.end - 1)).filter(fits)
  const inClause = before.filter(date => date.end > text.startOf(clause.start))
  const near = inClause[inClause.length - 1] ?? behind[0] ?? before[before.length - 1]
  if (near !== undefined) return of(near)
  const later = spans.between(figure.to, text.endOf(text.sentenceEnd(figure.number) - 1)).filter(fits)
  return later[0] === undefined || later[0].granularity === 'interval' ? null : of(later[0])
}

/** "higher than the previous year", "compared with 2022". */
const isCompared = (text: EnglishText, { start }: ResolvedDate): boolean => {
  let word = text.wordFrom(start)
  for (let steps = 0; steps < 3 && EDGES.has(text.key(word - 1)); steps++) word--
  return COMPARED.before(text, word, 4) !== null
}

const isSamePeriod = ({ rule }: ResolvedDate): boolean => rule === 'date.same-period'

/** Planned, or reached. */
function statusOf(
  text: EnglishText,
  figure: Figure,
  clause: Clause,
  period: Target['period'],
  spans: DateSpans,
  last: Target | null,
): Target['status'] {
  if (clause.goesOn && last !== null) return last.status
  let cued = -1
  for (let word = text.sentenceStart(figure.number); word < figure.start; ) {
    const none = NO_CUES.at(text, word)
    const cue = none === null ? TARGET_CUES.at(text, word) : null
    if (cue !== null) cued = cue.end
    word = Math.max(word + 1, none?.end ?? cue?.end ?? 0)
  }
  if (cued >= 0 && cued <= figure.start && !isReported(text, cued, figure.start)) return 'target'
  for (let word = figure.past; word < Math.min(clause.end, figure.past + 10); word++) {
    if (text.key(word) === 'that' || text.key(word) === 'which') break
    if (MODALS.has(text.key(word))) return 'target'
  }
  const date = period === null ? undefined : spans.dates.find(({ id }) => id === period.dateId)
  if (date !== undefined && /^by /i.test(text.text.slice(date.start, date.start + 3))) {
    // A deadline is a plan, unless the clause tells what was done.
    if (!hasPast(text, clause.start, figure.start)) return 'target'
  }
  return 'result'
}

/** After "asked", "said", a clause with "had" tells of what was done: "pledged that it had". */
function isReported(text: EnglishText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.key(at) === 'had' && text.key(at + 1) !== 'to') return true
  return false
}

function hasPast(text: EnglishText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const key = text.key(at)
    if (LINKS.at(text, at) !== null && /(?:ed|was|were|had|rose|fell|grew|hit|stood)$/.test(key)) return true
  }
  return false
}

/** Is a word a verb of doing, as far as its letters tell? */
const isDoing = (text: EnglishText, word: number): boolean =>
  !text.isCapitalized(word) && (doingEndings.test(text.key(word)) || DOING.has(text.key(word)))

/** The words without articles and adverbs at their edges, and without dates at the front. */
function trimmed(text: EnglishText, from: number, to: number): string {
  let start = from
  let end = to
  while (start < end && EDGES.has(text.key(start))) start++
  while (end > start && EDGES.has(text.key(end - 1))) end--
  return text.line(Math.max(start, end - LONGEST), end)
}

/** The first word of the noun phrase that ends before a word: back to a comma, a conjunction or a date. */
function phraseStart(text: EnglishText, from: number, past: number, dates: DateSpans): number {
  for (let word = past - 1; word > from; word--) {
    if (/[,;:()“”"]/.test(text.gap(word))) return word
    if (BEFORE_SUBJECTS.has(text.key(word - 1))) return word
  }
  const date = dates.between(text.startOf(from), text.startOf(past)).find(({ start }) => start - text.startOf(from) < 8)
  return date === undefined ? from : Math.min(past, text.wordFrom(date.end))
}

/** The noun phrase behind a percentage or a sum: "of the public investment plan", "in foreign direct investment". */
function behindOf(text: EnglishText, figurePast: number, end: number): string | null {
  const past = pastBracket(text, figurePast)
  const key = text.key(past)
  if ((key !== 'of' && key !== 'in' && key !== 'worth') || (past === figurePast && !text.isJoined(past))) return null
  let to = past + 1
  while (to < Math.min(end, past + 10) && (to === past + 1 || text.isJoined(to)) && !ENDS_PHRASE.has(text.key(to))) to++
  const phrase = trimmed(text, past + 1, to)
  return phrase === '' || /^\d/.test(phrase) ? null : phrase
}

/** Past a sum in another currency in brackets behind a figure: "(410 million USD)". */
function pastBracket(text: EnglishText, past: number): number {
  if (!/^ ?\($/.test(text.gap(past))) return past
  for (let at = past + 1; at < past + 6; at++) if (text.gap(at).startsWith(')')) return at
  return past
}

/** The noun phrase of plain words behind a figure that is no sum: "grassroots Party organizations were ranked …". */
function nounBehind(text: EnglishText, past: number, end: number): string | null {
  let to = past
  while (to < Math.min(end, past + 6) && text.isJoined(to) && !ENDS_PHRASE.has(text.key(to)) && !isDoing(text, to)) to++
  return to === past ? null : trimmed(text, past, to) || null
}

/** The words that name what is measured. */
function indicatorOf(
  text: EnglishText,
  figure: Figure,
  clause: Clause,
  last: Target | null,
  dates: DateSpans,
): string | null {
  if (clause.goesOn && last !== null) return last.indicator
  const before = figure.start
  const noun = figure.noun ?? null
  // "growth in production value of 9.5 percent", "coverage of 94.5 percent", "the admission of 125 Party members".
  if (
    (text.key(before - 1) === 'of' || text.key(before - 1) === 'at' || text.key(before - 1) === 'for') &&
    text.isJoined(before)
  ) {
    const phrase = ofPhrase(text, clause.start, before - 1, dates)
    if (phrase !== '') return noun === null ? phrase : `${phrase} ${text.key(before - 1)} ${noun}`
  }
  // "below 0.3 percent" behind a noun phrase: "a rate of poor households below 0.3 percent".
  const verb = linkBefore(text, clause.start, before)
  if (verb !== null && !(figure.noun !== null && isDoing(text, before - 1) && verb.end < before)) {
    const start = phraseStart(text, clause.start, verb.start, dates)
    const phrase = trimmed(text, start, verb.start)
    const held = HAVING.has(text.key(verb.start)) ? behindOf(text, figure.past, clause.end) : null
    if (held !== null) return held
    if (phrase !== '' && noun === null) return phrase
    if (noun !== null) return `${text.line(verb.start, verb.end)} ${noun}`
  }
  const doing = doingBefore(text, clause.start, before)
  if (doing !== null) {
    const object = noun ?? behindOf(text, figure.past, clause.end) ?? nounBehind(text, figure.past, clause.end)
    const between = trimmed(text, doing + 1, before)
    const middle = between === '' || noun === null ? '' : ` ${between}`
    return [text.key(doing) === '' ? null : text.line(doing, doing + 1), middle.trim() || null, object]
      .filter(part => part !== null)
      .join(' ')
  }
  if (figure.unitKind === 'percent' || figure.unitKind === 'money') {
    const behind = behindOf(text, figure.past, clause.end) ?? nounBehind(text, figure.past, clause.end)
    if (behind !== null) return behind
  }
  if (noun !== null)
    return trimmed(text, text.wordFrom(figure.to) - noun.split(' ').length, Math.min(clause.end, figure.past + 8))
  const phrase = ofPhrase(text, clause.start, before, dates)
  return phrase === '' ? (last?.indicator ?? null) : phrase
}

/** The noun phrase that ends before a word: "health insurance coverage", "growth in production value". */
function ofPhrase(text: EnglishText, from: number, past: number, dates: DateSpans): string {
  const start = phraseStart(text, from, past, dates)
  let first = start
  for (let word = start; word < past; word++) {
    // Behind the verb that asks for it: "strives for growth in …", "aims at growth".
    if (TARGET_CUES.at(text, word) !== null || LINKS.at(text, word) !== null) first = word + 1
    if (['for', 'at', 'with'].includes(text.key(word)) && first === word) first = word + 1
  }
  return trimmed(text, first, past)
}

/** The verb that links a figure with what is measured, nearest before it in its clause. */
function linkBefore(text: EnglishText, from: number, before: number): { start: number; end: number } | null {
  for (let word = before - 1; word >= from; word--) {
    const hit = LINKS.at(text, word)
    if (hit !== null && hit.end <= before) return before - hit.end <= 4 ? { start: word, end: hit.end } : null
    if (/[;]/.test(text.gap(word + 1))) return null
  }
  return null
}

/** A verb of doing just before a figure: "admitted 134 Party members", "to disburse 100 percent". */
function doingBefore(text: EnglishText, from: number, before: number): number | null {
  for (let word = before - 1; word >= Math.max(from, before - 4); word--) {
    if (isDoing(text, word)) return word
  }
  return null
}

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
  const spans = new DateSpans(text, dates)
  const targets: Target[] = []
  let previous: Figure | null = null
  let last: Target | null = null
  for (const figure of figures) {
    const sameBlock = previous !== null && text.word(previous.number)?.block === text.word(figure.number)?.block
    const sameSentence = previous !== null && text.sameSentence(previous.number, figure.number)
    const clause = clauseOf(text, figure, sameSentence ? previous : null)
    const carried: Target | null = sameBlock ? last : null
    const listed: Target | null = sameSentence ? last : null
    const first = periodOf(text, figure, clause, spans, new Set())
    const { baseline } = baselineOf(text, figure, clause.end, spans, first ?? carried?.period ?? null)
    const baselineIds = new Set(
      baseline === null
        ? []
        : spans
            .between(figure.to, text.endOf(clause.end - 1))
            .map(({ id }) => id)
            .slice(0, 1),
    )
    const own = baseline === null ? first : periodOf(text, figure, clause, spans, baselineIds)
    const period = own ?? carried?.period ?? null
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
      change: changeOf(text, figure),
      negated: text.key(figure.start - 1) === 'not' || text.key(figure.start - 2) === 'not',
      indicator: indicatorOf(text, figure, clause, listed, spans) || null,
      baseline,
      period,
      organization: clause.goesOn ? (last?.organization ?? null) : organizationOf(text, clause),
      status: statusOf(text, figure, clause, own, spans, listed),
    }
    targets.push(target)
    previous = figure
    last = target
  }
  return targets
}

/** The words that name what a figure measures. */
import {
  aimJoints,
  beforeSubjects,
  doingEndings,
  doingVerbs,
  havingVerbs,
  indicatorEdges,
  linkVerbs,
  phraseEnds,
  targetCues,
} from '../../knowledge/english-target-words.js'
import type { Target } from '../../types.js'
import type { EnglishText } from '../english-text.js'
import { phraseSet } from '../phrases.js'
import type { Figure } from '../quantities.js'
import type { Clause } from './clause.js'
import type { DateSpans } from './date-spans.js'

const LINKS = phraseSet(linkVerbs)
const TARGET_CUES = phraseSet(targetCues)
const DOING: ReadonlySet<string> = new Set(doingVerbs)
const EDGES: ReadonlySet<string> = new Set(indicatorEdges)
const ENDS_PHRASE: ReadonlySet<string> = new Set(phraseEnds)
const BEFORE_SUBJECTS: ReadonlySet<string> = new Set(beforeSubjects)
const AIM_JOINTS: ReadonlySet<string> = new Set(aimJoints)
const HAVING: ReadonlySet<string> = new Set(havingVerbs)
/** Words of an indicator, at most. */
const LONGEST = 14

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

/** The word past a phrase without the date at its end: "exports in June". */
function pastWithoutDate(text: EnglishText, from: number, past: number, dates: DateSpans): number {
  const date = dates.between(text.startOf(from), text.startOf(past)).pop()
  const first = date === undefined || date.end < text.endOf(past - 1) ? past : text.wordFrom(date.start)
  return first > from ? first : past
}

/** The first word of the noun phrase that ends before a word: back to a comma, a conjunction or a date. */
function phraseStart(text: EnglishText, from: number, past: number, dates: DateSpans): number {
  for (let word = past - 1; word > from; word--) {
    if (!text.isJoined(word) && /[,;:()“”"]/.test(text.gap(word))) return word
    if (BEFORE_SUBJECTS.has(text.key(word - 1))) return word
  }
  const date = dates.between(text.startOf(from), text.startOf(past)).find(({ start }) => start - text.startOf(from) < 8)
  return date === undefined ? from : Math.min(past, text.wordFrom(date.end))
}

/** The noun phrase behind a percentage or a sum: "of the public investment plan", "in foreign direct investment". */
export function behindOf(text: EnglishText, figurePast: number, end: number, dates: DateSpans): string | null {
  const past = pastBracket(text, figurePast)
  const key = text.key(past)
  if ((key !== 'of' && key !== 'in' && key !== 'worth') || (past === figurePast && !text.isJoined(past))) return null
  let to = past + 1
  while (to < Math.min(end, past + 10) && (to === past + 1 || text.isJoined(to)) && !ENDS_PHRASE.has(text.key(to))) to++
  const date = dates.between(text.startOf(past), text.startOf(to)).pop()
  if (date !== undefined && date.end >= text.endOf(to - 1)) to = text.wordFrom(date.start)
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

/** The noun phrase that ends before a word: "health insurance coverage", "growth in production value". */
function ofPhrase(text: EnglishText, from: number, past: number, dates: DateSpans): string {
  const start = phraseStart(text, from, past, dates)
  let first = start
  for (let word = start; word < past; word++) {
    // Behind the verb that asks for it: "strives for growth in …", "aims at growth".
    if (TARGET_CUES.at(text, word) !== null || LINKS.at(text, word) !== null) first = word + 1
    if (AIM_JOINTS.has(text.key(word)) && first === word) first = word + 1
  }
  return trimmed(text, first, past)
}

/** Past the words behind a counted noun that tell of it, short of the next sum: "9 wards and 3 towns", "worth VND 5". */
function pastNoun(text: EnglishText, figure: Figure, clause: Clause): number {
  let past = figure.past
  const last = Math.min(clause.end, figure.past + 8)
  while (past < last && !text.gap(past).startsWith(',') && !/^\d/.test(text.key(past + 1))) past++
  return past
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

/**
 * The words that name what is measured, or null.
 *
 * @param last the figure before it in the same sentence
 */
export function indicatorOf(
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
    // "must be kept at 57.5 percent": what is kept stands before the verb.
    const isVerb = phrase === text.line(before - 2, before - 1) && isDoing(text, before - 2)
    if (phrase !== '' && !isVerb) return noun === null ? phrase : `${phrase} ${text.key(before - 1)} ${noun}`
  }
  // "below 0.3 percent" behind a noun phrase: "a rate of poor households below 0.3 percent".
  const verb = linkBefore(text, clause.start, before)
  if (verb !== null && !(figure.noun !== null && isDoing(text, before - 1) && verb.end < before)) {
    const start = phraseStart(text, clause.start, verb.start, dates)
    const phrase = trimmed(text, start, pastWithoutDate(text, start, verb.start, dates))
    const held = HAVING.has(text.key(verb.start)) ? behindOf(text, figure.past, clause.end, dates) : null
    if (held !== null) return held
    if (phrase !== '' && noun === null) return phrase
    if (noun !== null) return `${text.line(verb.start, verb.end)} ${noun}`
  }
  const doing = doingBefore(text, clause.start, before)
  if (doing !== null) {
    const object = noun ?? behindOf(text, figure.past, clause.end, dates) ?? nounBehind(text, figure.past, clause.end)
    const between = trimmed(text, doing + 1, before)
    const middle = between === '' || noun === null ? '' : ` ${between}`
    return [text.key(doing) === '' ? null : text.line(doing, doing + 1), middle.trim() || null, object]
      .filter(part => part !== null)
      .join(' ')
  }
  if (figure.unitKind === 'percent' || figure.unitKind === 'money') {
    const behind = behindOf(text, figure.past, clause.end, dates) ?? nounBehind(text, figure.past, clause.end)
    if (behind !== null) return behind
  }
  // "200,000 tonnes of durians".
  const measured = figure.unitKind === 'measure' ? behindOf(text, figure.past, clause.end, dates) : null
  if (measured !== null) return measured
  if (noun !== null)
    return trimmed(text, text.wordFrom(figure.to) - noun.split(' ').length, pastNoun(text, figure, clause))
  const phrase = ofPhrase(text, clause.start, before, dates)
  return phrase === '' ? (last?.indicator ?? null) : phrase
}

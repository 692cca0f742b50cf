/** The part of a sentence that a figure stands in. */
import {
  baselineOpeners,
  baselines,
  clauseJoints,
  clauseOpenersBehindComma,
  goesOnOpeners,
} from '../../knowledge/english-target-words.js'
import type { EnglishText } from '../english-text.js'
import { phraseSet } from '../phrases.js'
import type { Figure } from '../quantities.js'

const GOES_ON = phraseSet(goesOnOpeners)
const BASELINES = phraseSet(baselines)
const COMPARED = phraseSet([...baselines, ...baselineOpeners])
const PARTING: ReadonlySet<string> = new Set(clauseJoints)
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(clauseOpenersBehindComma)
/** Words between a figure and what bears on it, at most. */
const REACH = 40

/** In words of the text. */
export interface Clause {
  /** First word; and the word just past it. */
  readonly start: number
  readonly end: number
  /** Does it go on after another figure, without a subject of its own? */
  readonly goesOn: boolean
}

/**
 * The clause of a figure: from a semicolon, or from the figure before it where words with a subject follow that.
 *
 * @param previous the figure before it in the same sentence
 */
export function clauseOf(text: EnglishText, figure: Figure, previous: Figure | null): Clause {
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
  const goesOn =
    (isContinued(text, from, figure.start) || isComparedAgain(text, previous as Figure, figure)) &&
    (figure.noun === null || figure.start > from)
  if (goesOn) return { start, end: endOfClause(text, figure, end), goesOn }
  return { start: ownStart(text, from, figure.start), end: endOfClause(text, figure, end), goesOn }
}

/** "7 percent from May and 12 percent year on year", "8 percent year on year to US$24 billion". */
function isComparedAgain(text: EnglishText, { past, unitKind }: Figure, figure: Figure): boolean {
  const joint = figure.start - 1
  if (text.key(joint) === 'and') return unitKind === figure.unitKind && COMPARED.at(text, past) !== null
  return text.key(joint) === 'to' && BASELINES.at(text, past)?.end === joint
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

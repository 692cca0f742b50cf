/** Planned or reached, up or down. */
import {
  changeAdverbs,
  changeBehind,
  changeWords,
  linkVerbs,
  modalVerbs,
  notTargetCues,
  pastEndings,
  raisingVerbs,
  targetCues,
} from '../../knowledge/english-target-words.js'
import type { ResolvedDate } from '../../resolve/dates.js'
import type { Target } from '../../types.js'
import type { EnglishText } from '../english-text.js'
import { phraseMap, phraseSet } from '../phrases.js'
import type { Figure } from '../quantities.js'
import type { Clause } from './clause.js'

const CHANGE = phraseMap(
  Object.fromEntries(
    (['increase', 'decrease'] as const).flatMap(change => changeWords[change].map(word => [word, change] as const)),
  ),
)
const CHANGE_BEHIND = phraseMap(changeBehind)
const LINKS = phraseSet(linkVerbs)
const TARGET_CUES = phraseSet(targetCues)
const NO_CUES = phraseSet(notTargetCues)
const ADVERBS: ReadonlySet<string> = new Set(changeAdverbs)
const MODALS: ReadonlySet<string> = new Set(modalVerbs)
/** Words between a figure and the verb behind it, at most. */
const REACH = 10

/**
 * Up or down, where the figure is the size of a difference.
 *
 * @param last the figure before it in the same sentence
 */
export function changeOf(text: EnglishText, figure: Figure, clause: Clause, last: Target | null): Target['change'] {
  if (figure.kind === 'ratio' || figure.kind === 'rank') return null
  const { start, past, unitKind } = figure
  // "rose 7.1 percent from May and 12.4 percent year on year".
  if (clause.goesOn && last !== null && text.key(start - 1) === 'and') return last.change
  // "rose to 5", "fell from 6": a level.
  if (text.key(start - 1) === 'to' || text.key(start - 1) === 'from') return null
  const by = text.key(start - 1) === 'by' ? start - 1 : start
  const before = CHANGE.before(text, ADVERBS.has(text.key(by - 1)) ? by - 1 : by)
  if (before === null) return text.isJoined(past) ? (CHANGE_BEHIND.at(text, past)?.value ?? null) : null
  // "up 5 projects", "raised by VND 3 billion"; but "raised VND 3 billion" is a sum.
  const counted = unitKind === 'count' || unitKind === 'measure' || unitKind === 'money'
  return counted && by === start && raisingVerbs.test(text.key(before.start)) ? null : before.value
}

/**
 * Planned, or reached.
 *
 * @param date that the figure holds for
 * @param last the figure before it in the same sentence
 */
export function statusOf(
  text: EnglishText,
  figure: Figure,
  clause: Clause,
  date: ResolvedDate | null,
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
  const told = hasPast(text, clause.start, Math.min(clause.end, figure.past + REACH))
  // "set a target of 2,100; 1,134 people were admitted": another clause tells of what was done.
  const isDone = told && cued < clause.start && text.gap(clause.start).includes(';')
  if (cued >= 0 && cued <= figure.start && !isReported(text, cued, figure.start) && !isDone) return 'target'
  for (let word = figure.past; word < Math.min(clause.end, figure.past + REACH); word++) {
    if (text.key(word) === 'that' || text.key(word) === 'which') break
    if (MODALS.has(text.key(word))) return 'target'
  }
  if (date !== null && /^by /i.test(text.text.slice(date.start, date.start + 3))) {
    // A deadline is a plan, unless the clause tells what was done.
    if (!told) return 'target'
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
    if (LINKS.at(text, at) !== null && pastEndings.test(text.key(at))) return true
  }
  return false
}

/** Calendar expressions with what stands around them → candidates that the core resolves. */
import type { DateCandidate, Lending } from '../extract/dates/mention.js'
import { dateOpeners, deadlineOpeners, issueWords, openersOutside } from '../knowledge/english-dates.js'
import { modalVerbs, targetCues } from '../knowledge/english-target-words.js'
import type { DateMod } from '../types.js'
import { type Expression, expressionAt } from './calendar-words.js'
import type { Claims } from './claims.js'
import type { EnglishText } from './english-text.js'
import { phraseMap, phraseSet } from './phrases.js'

const OPENERS = phraseMap(dateOpeners)
const OUTSIDE = phraseSet(openersOutside)
const DEADLINES = phraseSet(deadlineOpeners)
const MODALS: ReadonlySet<string> = new Set(modalVerbs)
const PLANS = phraseSet(targetCues)
const ISSUED: ReadonlySet<string> = new Set(issueWords)

/** What stands before an expression and belongs to it. */
interface Opening {
  readonly start: number
  readonly mod: DateMod | null
  readonly deadline: boolean
}

function openingOf(text: EnglishText, index: number, { start, rule }: Expression): Opening {
  // "by the 30th of January", "by the first quarter of 2024"; but "by the 2024 Land Law".
  const at = text.key(index - 1) === 'the' && rule !== 'date.year' ? index - 1 : index
  const opener = text.isJoined(at) ? OPENERS.before(text, at) : null
  if (opener === null) return { start, mod: null, deadline: false }
  const from = opener.start
  const inside = OUTSIDE.before(text, at)?.start !== from
  const deadline = DEADLINES.before(text, at)?.start === from
  // "about 2024" of a year may be about the year; "around" of a day is rare: both are what the words say.
  return { start: inside ? text.startOf(from) : start, mod: opener.value, deadline }
}

/** May its year be that of the story? Never that of a term, a deadline, a cited document. */
function lendingOf(text: EnglishText, index: number, { unit, to, clock }: Expression, deadline: boolean): Lending {
  if (deadline || unit === 'term' || ISSUED.has(text.key(index - 1))) return 'never'
  if (unit === 'months' && to?.month === null) return 'never'
  if (clock) return 'strong'
  return unit === 'year' ? 'weak' : 'strong'
}

/** Does the sentence tell of what is to come? */
function isPlanned(text: EnglishText, index: number): boolean {
  const end = text.sentenceEnd(index)
  for (let word = text.sentenceStart(index); word < end; word++) {
    if (MODALS.has(text.key(word)) || PLANS.at(text, word) !== null) return true
  }
  return false
}

/** All calendar expressions of a text outside what is claimed, in reading order; what they cover is claimed too. */
export function findDates(text: EnglishText, claims: Claims): DateCandidate[] {
  const found: DateCandidate[] = []
  for (let index = 0; index < text.count; ) {
    const expression = claims.has(text.startOf(index)) ? null : expressionAt(text, index)
    if (expression === null) {
      index++
      continue
    }
    const { end, from, to, unit, part, clock, rule } = expression
    const { start, mod, deadline } = openingOf(text, index, expression)
    found.push({
      layer: 'date',
      rule,
      start: Math.max(start, found[found.length - 1]?.end ?? 0),
      end,
      from,
      to,
      unit,
      mod,
      part,
      lending: lendingOf(text, index, expression, deadline),
      side: deadline && isPlanned(text, index) ? 1 : null,
      stamp: clock ? 'article' : null,
    })
    claims.add(start, end)
    index = Math.max(index + 1, text.wordFrom(end))
  }
  return found
}

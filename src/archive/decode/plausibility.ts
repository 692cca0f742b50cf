/** How much a text looks like Vietnamese: which of its words with letters beyond ASCII are syllables. */
import { onsets, rimes } from '../../knowledge/syllables.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const SYLLABLES = new Set(['', ...onsets].flatMap(onset => rimes.map(rime => onset + rime)))
/** Before a stop a syllable has the tone of "á" or "ạ", or none in writing. */
const STOP = /(?:[ptck]|ch)$/
const STOP_TONES = ['', '\u0301', '\u0323']

/** A letter with a mark of its own, such as ê, that carries the tone. */
const TONE_ON_MARKED = /[\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]|\u0323[\u0302\u0306]/
const MARKED = /[ăâêôơư]/

/** Is it one Vietnamese syllable, in any case of letters? */
export function isSyllable(word: string): boolean {
  const known = verdicts.get(word)
  if (known !== undefined) return known
  if (verdicts.size >= MOST_VERDICTS) verdicts.clear()
  const verdict = judge(word)
  verdicts.set(word, verdict)
  return verdict
}

/** The same few thousand words come again and again, and taking letters apart is slow. */
const verdicts = new Map<string, boolean>()
const MOST_VERDICTS = 20_000

function judge(word: string): boolean {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONES, '').normalize('NFC').toLowerCase()
  // Where a vowel has a mark, the tone stands on it: "tối", never "tôí".
  if (tones.length > 0 && MARKED.test(bare) && !TONE_ON_MARKED.test(apart)) return false
  return SYLLABLES.has(bare) && (!STOP.test(bare) || STOP_TONES.includes(tones[0] ?? ''))
}

/** What was counted in a text. */
export interface Weight {
  /** All words. */
  readonly words: number
  /** Words with a letter beyond ASCII that are Vietnamese syllables. */
  readonly good: number
  /** Words with something beyond ASCII that are not. */
  readonly bad: number
}

/** Letters, and whatever else bytes may become; blanks, quotes, dashes, arrows and bullets part words in every encoding. */
function isInWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  return code !== 0xa0 && !(code >= 0x2000 && code <= 0x2bff)
}

/** Counts the words of a text in NFC. */
export function weigh(text: string): Weight {
  let [words, good, bad] = [0, 0, 0]
  let start = 0
  let isAscii = true
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isInWord(code)) {
      if (code >= 0x80) isAscii = false
      continue
    }
    if (at > start) words++
    if (!isAscii && isSyllable(text.slice(start, at))) good++
    else if (!isAscii) bad++
    start = at + 1
    isAscii = true
  }
  return { words, good, bad }
}

/** Larger is more like Vietnamese: a word that is none weighs against two that are some. */
export const scoreOf = ({ good, bad }: Weight): number => good - 2 * bad

/** The part of the words beyond ASCII that are syllables. */
export const shareOf = ({ good, bad }: Weight): number => (good === 0 ? 0 : good / (good + bad))

/** How much a text looks like Vietnamese: which of its words with letters beyond ASCII are syllables. */
import { onsets, rimes } from '../../knowledge/syllables.js'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const SYLLABLE = new RegExp(`^(?:${onsets.join('|')})?(?:${rimes.join('|')})$`)
/** Before a stop a syllable has the tone of "á" or "ạ", or none in writing. */
const STOP = /(?:[ptck]|ch)$/
const STOP_TONES = ['', '\u0301', '\u0323']

/** A letter with a mark of its own, such as ê, that carries the tone. */
const TONE_ON_MARKED = /[\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]|\u0323[\u0302\u0306]/
const MARKED = /[ăâêôơư]/

/** Is it one Vietnamese syllable, in any case of letters? */
export function isSyllable(word: string): boolean {
  const apart = word.normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONES, '').normalize('NFC').toLowerCase()
  // Where a vowel has a mark, the tone stands on it: "tối", never "tôí".
  if (tones.length > 0 && MARKED.test(bare) && !TONE_ON_MARKED.test(apart)) return false
  return SYLLABLE.test(bare) && (!STOP.test(bare) || STOP_TONES.includes(tones[0] ?? ''))
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

const WORD = /[A-Za-z\u0080-\uffff]+/g
/** Blanks, quotes, dashes, arrows and bullets: they part words in every encoding. */
const PARTING = /[\u00a0\u2000-\u2bff]/
const BEYOND_ASCII = /[^\0-\x7f]/

/** Counts the words of a text in NFC. */
export function weigh(text: string): Weight {
  let [words, good, bad] = [0, 0, 0]
  for (const [run] of text.matchAll(WORD)) {
    for (const word of BEYOND_ASCII.test(run) ? run.split(PARTING) : [run]) {
      if (word === '') continue
      words++
      if (!BEYOND_ASCII.test(word)) continue
      if (isSyllable(word)) good++
      else bad++
    }
  }
  return { words, good, bad }
}

/** Larger is more like Vietnamese: a word that is none weighs against two that are some. */
export const scoreOf = ({ good, bad }: Weight): number => good - 2 * bad

/** The part of the words beyond ASCII that are syllables. */
export const shareOf = ({ good, bad }: Weight): number => (good === 0 ? 0 : good / (good + bad))

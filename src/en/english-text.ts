/** Blocks of a clean text → its words, as every later stage reads them. */
import type { Block } from '../clean/block.js'
import { lowerBound } from '../source/lower-bound.js'
import type { SourceText } from '../source/source-text.js'
import { Article } from '../text/analyze.js'
import { Lexicon } from '../text/lexicon.js'
import type { Evidence } from '../types.js'
import { type Term, termsOf } from './language.js'
import { isPossessive, wordKey } from './word-key.js'

/** A word; offsets into the clean view. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As it is compared: "people" for "People's". */
  readonly key: string
  readonly possessive: boolean
  readonly capitalized: boolean
  /** Index of the sentence, over the whole text. */
  readonly sentence: number
  /** Index of the block. */
  readonly block: number
  /** Part of the name of a company or the like. */
  readonly organization: boolean
}

/** Most characters that compromise is given at once. */
const STRETCH = 1000
/** Longer runs are no sentences: what is asked of a whole sentence stays bounded. */
const LONGEST_SENTENCE = 4000
/** Kinds of blocks in which nothing is looked for. */
const UNREAD = new Set(['furniture', 'pasted', 'source', 'byline', 'section'])

/** "(VFF)", "(PPC)": the abbreviation of what stands before it is no word of its own. */
const isBracketed = (text: string, start: number, word: string): boolean =>
  text[start - 1] === '(' && text[start + word.length] === ')' && /^[A-Z]{2,8}$/.test(word)

/** No phrase of the Vietnamese core is asked of an English text. */
const NO_PHRASES = new Lexicon([])

/** Past the end of a stretch that begins at `start`: after a full stop, else at a blank, else where it is full. */
function endOfStretch(text: string, start: number, end: number): number {
  if (end - start <= STRETCH) return end
  const piece = text.slice(start, start + STRETCH)
  const stop = piece.lastIndexOf('. ')
  if (stop > STRETCH / 2) return start + stop + 2
  const blank = piece.lastIndexOf(' ')
  return start + (blank > STRETCH / 2 ? blank + 1 : STRETCH)
}

const LONGEST_JOINT = 14
/** What stands between the words of one phrase: a blank, a hyphen, an abbreviation and its full stop, "(VFF)". */
const JOINT = /^(?: \([A-Z]{2,8}\)(?:['’]s)? |['’]? |\. ?| ?[-–] ?)$/

/** The text as the English stages see it. */
export class EnglishText {
  readonly words: readonly Word[]
  /** The same text as the stages of the core see it: evidence, blocks, dates. */
  readonly article: Article

  constructor(
    readonly source: SourceText,
    readonly blocks: readonly Block[],
  ) {
    this.article = new Article(source, blocks, NO_PHRASES)
    const words: Word[] = []
    let sentence = -1
    blocks.forEach((block, index) => {
      if (UNREAD.has(block.kind)) return
      sentence++
      let opened = block.start
      for (let from = block.start; from < block.end; ) {
        const past = endOfStretch(source.text, from, block.end)
        const terms = termsOf(source.text.slice(from, past))
        for (const term of terms) {
          if (!isBracketed(source.text, from + term.at, term.text)) words.push(this.#word(term, from, sentence, index))
        }
        const further = terms[terms.length - 1]?.sentence ?? 0
        const closed = /[.!?] $/.test(source.text.slice(past - 2, past))
        if (further > 0) opened = from
        sentence += closed || past - opened > LONGEST_SENTENCE ? further + 1 : further
        if (closed || past - opened > LONGEST_SENTENCE) opened = past
        from = past
      }
    })
    this.words = words
  }

  #word({ at, text, sentence, organization }: Term, from: number, firstSentence: number, block: number): Word {
    return {
      start: from + at,
      end: from + at + text.length,
      key: wordKey(text),
      possessive: isPossessive(text),
      capitalized: /^\p{Lu}/u.test(text),
      sentence: firstSentence + sentence,
      block,
      organization,
    }
  }

  get text(): string {
    return this.source.text
  }

  get count(): number {
    return this.words.length
  }

  word(index: number): Word | undefined {
    return this.words[index]
  }

  /** A word as it is compared; '' outside the text. */
  key(index: number): string {
    return this.words[index]?.key ?? ''
  }

  /** Offset where a word begins; the end of the text past the last. */
  startOf(index: number): number {
    return this.words[index]?.start ?? this.text.length
  }

  /** Offset just past a word. */
  endOf(index: number): number {
    return this.words[index]?.end ?? 0
  }

  /** What stands between a word and the one before. */
  gap(index: number): string {
    const before = this.words[index - 1]
    const word = this.words[index]
    return before === undefined || word === undefined ? '\n' : this.text.slice(before.end, word.start)
  }

  /** May a word go on the phrase of the one before: nothing but a blank or a hyphen between them? */
  isJoined(index: number): boolean {
    const before = this.words[index - 1]
    const word = this.words[index]
    if (before === undefined || word === undefined || word.start - before.end > LONGEST_JOINT) return false
    return word.start === before.end + 1 && this.text.charCodeAt(before.end) === 0x20
      ? true
      : JOINT.test(this.gap(index))
  }

  isCapitalized(index: number): boolean {
    return this.words[index]?.capitalized ?? false
  }

  /** The words up to, not including, `end` as written, on one line. */
  line(from: number, end: number): string {
    return end > from ? this.text.slice(this.startOf(from), this.endOf(end - 1)).replace(/\s+/g, ' ') : ''
  }

  /** First word at an offset or after it. */
  wordFrom(offset: number): number {
    return lowerBound(this.words.length, index => (this.words[index] as Word).start < offset)
  }

  /** First word of the sentence of a word. */
  sentenceStart(index: number): number {
    const sentence = this.words[index]?.sentence
    return sentence === undefined ? index : lowerBound(index, at => (this.words[at] as Word).sentence < sentence)
  }

  /** Word just past the sentence of a word. */
  sentenceEnd(index: number): number {
    const sentence = this.words[index]?.sentence
    return sentence === undefined
      ? index
      : lowerBound(this.words.length, at => (this.words[at] as Word).sentence <= sentence)
  }

  sameSentence(a: number, b: number): boolean {
    return this.words[a] !== undefined && this.words[a]?.sentence === this.words[b]?.sentence
  }

  /** Evidence for a stretch of the clean view, cut from the caller's own string. */
  evidence(start: number, end: number): Evidence {
    return this.article.evidence(start, end)
  }
}

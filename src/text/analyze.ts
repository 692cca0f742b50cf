/** Blocks of a clean text → what every rule reads: tokens, phrases of the lexicon, sentences. */

import type { Block } from '../clean/block.js'
import { foldKey } from '../source/fold.js'
import { lowerBound } from '../source/lower-bound.js'
import type { SourceText } from '../source/source-text.js'
import type { Evidence } from '../types.js'
import type { Hits, Kind, Lexicon, Phrase } from './lexicon.js'
import { findSentences, type Sentences } from './sentences.js'
import { NUMBER, scan, type Tokens } from './tokens.js'

/** A phrase of the lexicon at a place in the text. */
export interface Hit<V> {
  /** First token, and the token just past the last. */
  readonly token: number
  readonly end: number
  readonly value: V
}

/**
 * The text as rules see it. All offsets are into the clean view `text`; `key` is its folded form of the same length
 * (lower case, old tone placement): match on `key`, cut from `text`.
 */
export class Article {
  readonly text: string
  readonly tokens: Tokens
  readonly hits: Hits
  readonly sentences: Sentences

  constructor(
    readonly source: SourceText,
    readonly blocks: readonly Block[],
    readonly lexicon: Lexicon,
    readonly key = foldKey(source.text),
  ) {
    const { text } = source
    this.text = text
    this.tokens = scan(text, key, lexicon)
    this.hits = lexicon.find(this.tokens)
    this.sentences = findSentences(text, key, this.tokens, blocks)
  }

  /** Evidence for a stretch of the clean view, cut from the caller's own string. */
  evidence(start: number, end: number): Evidence {
    const from = this.source.startInInput(start)
    const to = this.source.endInInput(end)
    return { start: from, end: to, text: this.source.input.slice(from, to) }
  }

  /** Offset where a token begins; the end of the text past the last token. */
  startOf(token: number): number {
    return token < this.tokens.count ? (this.tokens.start[token] as number) : this.text.length
  }

  /** Offset just past a token. */
  endOf(token: number): number {
    return token < 0 ? 0 : (this.tokens.end[token] as number)
  }

  /** A token as the text has it; '' outside the text. */
  word(token: number): string {
    return token >= 0 && token < this.tokens.count
      ? this.text.slice(this.tokens.start[token], this.tokens.end[token])
      : ''
  }

  /** The tokens up to, not including, `end` as the text has them, on one line. */
  line(token: number, end: number): string {
    const { tokens, text } = this
    const written = text.slice(this.startOf(token), this.endOf(end - 1))
    for (let next = token + 1; next < end; next++) {
      const gap = (tokens.start[next] as number) - (tokens.end[next - 1] as number)
      if (gap > 1 || (gap === 1 && text.charCodeAt(tokens.end[next - 1] as number) !== 0x20))
        return written.replace(/\s+/g, ' ')
    }
    return written
  }

  /** A token folded; '' outside the text. */
  keyOf(token: number): string {
    return token >= 0 && token < this.tokens.count
      ? this.key.slice(this.tokens.start[token], this.tokens.end[token])
      : ''
  }

  /** Is the token this mark, such as ","? Each mark is a token of its own, so its first character tells. */
  isMark(token: number, mark: string): boolean {
    return token >= 0 && token < this.tokens.count && String.fromCharCode(this.tokens.first[token] as number) === mark
  }

  /** Is the token this folded word? No string is cut to be compared. */
  isKey(token: number, key: string): boolean {
    if (token < 0 || token >= this.tokens.count) return false
    const end = this.tokens.end[token] as number
    // Few words are as long. Unlike `startsWith`, `endsWith` is a call, which keeps the many askers small.
    return end - (this.tokens.start[token] as number) === key.length && this.key.endsWith(key, end)
  }

  isNumber(token: number): boolean {
    return token >= 0 && token < this.tokens.count && this.tokens.kind[token] === NUMBER
  }

  /** The number that a digit token writes. */
  numberAt(token: number): number {
    return Number(this.word(token))
  }

  /** Do two neighbouring tokens stand without a space between them? */
  isGlued(left: number): boolean {
    return left >= 0 && left < this.tokens.count && this.tokens.gap[left] === 0
  }

  /** Calls back at each phrase of the lexicon, in order of their first tokens. `entry` is its index there. */
  eachPhrase(found: (entry: number, token: number, end: number) => void): void {
    for (let token = 0; token < this.tokens.count; token++) {
      for (const { entry, length } of this.#phrasesAt(token)) found(entry, token, token + length)
    }
  }

  /** Does any phrase of the lexicon begin at a token? */
  isPhrase(token: number): boolean {
    return this.hits.node[token] !== 0
  }

  /** The longest phrase of a kind that begins at a token, or null. */
  hitAt<V>(token: number, kind: Kind<V>): Hit<V> | null {
    if (token < 0 || token >= this.tokens.count) return null
    // Most questions are answered here: no phrase of this kind begins at the token.
    return ((this.hits.bits[token] as number) & kind.bit) === 0 ? null : this.#longest(token, kind)
  }

  #longest<V>(token: number, kind: Kind<V>): Hit<V> | null {
    const phrases = this.#phrasesAt(token)
    let at = 0
    while (at < phrases.length && (phrases[at] as Phrase).kind !== kind) at++
    if (at === phrases.length) return null
    const { length, value } = phrases[at] as Phrase
    return { token, end: token + length, value: value as V }
  }

  #phrasesAt(token: number): readonly Phrase[] {
    return this.lexicon.phrasesAt[this.hits.node[token] as number] as readonly Phrase[]
  }

  /** The longest phrase of a kind that ends just before `past`, looking back at most `reach` tokens; or null. */
  hitBefore<V>(past: number, kind: Kind<V>, reach = 6): Hit<V> | null {
    if (past < 0 || past > this.tokens.count || ((this.hits.ends[past] as number) & kind.bit) === 0) return null
    for (let token = Math.max(0, past - reach); token < past; token++) {
      const hit = this.hitAt(token, kind)
      if (hit !== null && hit.end === past) return hit
    }
    return null
  }

  /** The token that begins at or after an offset. */
  tokenAt(offset: number): number {
    const { count, start } = this.tokens
    return lowerBound(count, token => (start[token] as number) < offset)
  }

  /** First token of the sentence of a token. */
  sentenceStart(token: number): number {
    const sentence = this.sentences.of[token] ?? -1
    return sentence < 0 ? token : (this.sentences.first[sentence] as number)
  }

  /** Token just past the sentence of a token. */
  sentenceEnd(token: number): number {
    const sentence = this.sentences.of[token] ?? -1
    return sentence < 0 ? token + 1 : (this.sentences.last[sentence] as number)
  }

  /** The block that a token stands in, or null. */
  blockOf(token: number): Block | null {
    const sentence = this.sentences.of[token] ?? -1
    return sentence < 0 ? null : (this.blocks[this.sentences.block[sentence] as number] ?? null)
  }
}

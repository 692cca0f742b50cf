/** Small tables of phrases that are looked up at known places, so that their frequent words need no hits in the lexicon. */

import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'

/** A phrase found at a token. */
export interface Found<V> {
  /** Token just past the phrase. */
  readonly end: number
  readonly value: V
}

const PIECES = /\p{L}+|\p{N}+|[^\s]/gu

/** Does a folded word stand among the next `reach` tokens? A cheap question before a costly one. */
export function isWordNear(article: Article, token: number, word: string, reach: number): boolean {
  for (let at = token; at < token + reach; at++) if (article.isKey(at, word)) return true
  return false
}

/** One of 256 marks of a word, by its first character and its length: most words are told from others by it. */
const markOf = (first: number, length: number): number => (first * 31 + length) & 0xff

/** The mark of a token; -1 outside the text. */
function markAt(article: Article, token: number): number {
  const { tokens } = article
  if (token < 0 || token >= tokens.count) return -1
  const start = tokens.start[token] as number
  return markOf(article.key.charCodeAt(start), (tokens.end[token] as number) - start)
}

/** A phrase by its words. */
interface Row<V> {
  readonly words: readonly string[]
  readonly value: V
}

/** Phrases by the marks of their first words; the longest wins. Built on first use. */
export class PhraseTable<V> {
  #byFirst: readonly (readonly Row<V>[] | undefined)[] | null = null
  /** Which marks the last words have. */
  readonly #lasts = new Uint8Array(256)
  readonly #rows: () => Iterable<readonly [string, V]>

  constructor(rows: () => Iterable<readonly [string, V]>) {
    this.#rows = rows
  }

  #table() {
    const byFirst: (Row<V>[] | undefined)[] = new Array(256).fill(undefined)
    for (const [phrase, value] of this.#rows()) {
      const words = foldKey(phrase).match(PIECES) ?? []
      const first = words[0]
      const last = words[words.length - 1]
      if (first === undefined || last === undefined) continue
      const mark = markOf(first.charCodeAt(0), first.length)
      const same = byFirst[mark]
      if (same === undefined) byFirst[mark] = [{ words, value }]
      else same.push({ words, value })
      this.#lasts[markOf(last.charCodeAt(0), last.length)] = 1
    }
    for (const rows of byFirst) rows?.sort((a, b) => b.words.length - a.words.length)
    this.#byFirst = byFirst
    return byFirst
  }

  /** The longest phrase that begins at a token and ends before `limit`. */
  at(article: Article, token: number, limit = article.tokens.count): Found<V> | null {
    const rows = (this.#byFirst ?? this.#table())[markAt(article, token)]
    if (rows === undefined) return null
    next: for (const { words, value } of rows) {
      if (token + words.length > limit) continue
      for (let index = 0; index < words.length; index++) {
        if (!article.isKey(token + index, words[index] as string)) continue next
      }
      return { end: token + words.length, value }
    }
    return null
  }

  /** The longest phrase that ends just before `past`; its first token. */
  before(article: Article, past: number, reach = 6): { readonly token: number; readonly value: V } | null {
    if (this.#byFirst === null) this.#table()
    if (this.#lasts[markAt(article, past - 1)] !== 1) return null
    for (let token = Math.max(0, past - reach); token < past; token++) {
      const found = this.at(article, token, past)
      if (found !== null && found.end === past) return { token, value: found.value }
    }
    return null
  }
}

/** A table of phrases that carry nothing. */
export function phrases(list: readonly string[]): PhraseTable<true> {
  return new PhraseTable<true>(() => list.map(phrase => [phrase, true as const] as const))
}

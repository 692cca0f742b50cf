/** Phrases of a table, looked up at a word. */
import type { EnglishText } from './english-text.js'
import { wordKeys } from './word-key.js'

/** A phrase at a place: the word just past it, and what its row carries. */
export interface PhraseHit<V> {
  readonly end: number
  readonly value: V
}

interface Row<V> {
  readonly keys: readonly string[]
  /** For each key: does a comma stand before it? */
  readonly commas: readonly boolean[]
  readonly value: V
}

const COMMA = /^, ?$/

/** Do the words from `start` on write a row? */
function stands<V>(text: EnglishText, { keys, commas }: Row<V>, start: number): boolean {
  for (let index = 0; index < keys.length; index++) {
    const word = start + index
    if (text.key(word) !== keys[index]) return false
    if (index > 0 && !(commas[index] ? COMMA.test(text.gap(word)) : text.isJoined(word))) return false
  }
  return true
}

/** Phrases by their first words, the longest first. */
export class Phrases<V> {
  readonly #rows = new Map<string, Row<V>[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: V]>) {
    for (const [phrase, value] of entries) {
      const keys = wordKeys(phrase)
      const commas = phrase.split(/[ -]/).map((_, index, words) => words[index - 1]?.endsWith(',') ?? false)
      const rows = this.#rows.get(keys[0] as string)
      if (rows === undefined) this.#rows.set(keys[0] as string, [{ keys, commas, value }])
      else rows.push({ keys, commas, value })
    }
    for (const rows of this.#rows.values()) rows.sort((a, b) => b.keys.length - a.keys.length)
  }

  /** The longest phrase that begins at a word, all of it in one clause; or null. */
  at(text: EnglishText, word: number): PhraseHit<V> | null {
    const rows = this.#rows.get(text.key(word))
    if (rows === undefined) return null
    const row = rows.find(each => stands(text, each, word))
    return row === undefined ? null : { end: word + row.keys.length, value: row.value }
  }

  /** The longest phrase that ends just before a word; or null. `start` is its first word. */
  before(text: EnglishText, word: number, reach = 6): { readonly start: number; readonly value: V } | null {
    for (let start = Math.max(0, word - reach); start < word; start++) {
      const rows = this.#rows.get(text.key(start))
      const row = rows?.find(each => each.keys.length === word - start && stands(text, each, start))
      if (row !== undefined) return { start, value: row.value }
    }
    return null
  }
}

/** A table without values. */
export const phraseSet = (phrases: Iterable<string>): Phrases<true> =>
  new Phrases([...phrases].map(phrase => [phrase, true] as const))

/** A table of a record. */
export const phraseMap = <V>(table: Readonly<Record<string, V>>): Phrases<V> => new Phrases(Object.entries(table))

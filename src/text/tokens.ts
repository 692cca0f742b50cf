/** The scanner: one pass over the characters, struct of arrays, no object a token. */
import { classOf, classTable, DIGIT, LOWER, NEWLINE, PUNCTUATION, SPACE, UPPER } from './characters.js'

/** Token kinds. A word is a run of letters, a number a run of digits, all else one character each. */
export const WORD_LOWER = 0
/** First letter a capital: "Tân". */
export const WORD_TITLE = 1
/** Two letters or more, all capitals: "UBND". */
export const WORD_UPPER = 2
/** A capital after the first letter: "ThS", "QĐi". */
export const WORD_MIXED = 3
export const NUMBER = 4
export const SYMBOL = 5

/** What the scanner needs of the lexicon: the id of a syllable that the lexicon knows, else -1. */
export interface Syllables {
  idOf(key: string, start: number, end: number, hash: number): number
}

/** Tokens of one text, as parallel arrays. `start` and `end` are offsets into the clean view. */
export interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  /** First character. A mark is a token of its own, and no word or number begins with one: it tells which mark it is. */
  readonly first: Uint16Array
  /** Characters up to the next token; `FAR` where a line ends between them, or the text. */
  readonly gap: Uint8Array
  /** Lexicon id of the folded token, -1 where the lexicon does not know it. */
  readonly id: Int32Array
}

/** Tokens on two lines, or with more than a few blanks between them. */
export const FAR = 9
const MOST_BLANKS = 4

const HASH_SEED = 0x811c9dc5 | 0
function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Room for so many tokens, in one piece of memory. */
function room(size: number) {
  const memory = new ArrayBuffer(16 * size)
  return {
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, 4 * size, size),
    id: new Int32Array(memory, 8 * size, size),
    first: new Uint16Array(memory, 12 * size, size),
    kind: new Uint8Array(memory, 14 * size, size),
    gap: new Uint8Array(memory, 15 * size, size),
  }
}

/** The same tokens with twice the room. */
function grown(columns: ReturnType<typeof room>): ReturnType<typeof room> {
  const larger = room(2 * columns.start.length)
  larger.start.set(columns.start)
  larger.end.set(columns.end)
  larger.id.set(columns.id)
  larger.first.set(columns.first)
  larger.kind.set(columns.kind)
  larger.gap.set(columns.gap)
  return larger
}

const isLetter = (code: number): boolean => {
  const itsClass = classOf(code)
  return itsClass === LOWER || itsClass === UPPER
}
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

/**
 * Scans a clean text and its key (same length) into tokens. An apostrophe between letters stays inside a word
 * ("H'Kim").
 */
export function scan(text: string, key: string, syllables: Syllables): Tokens {
  const table = classTable()
  const tableSize = table.length
  const length = text.length
  let columns = room(((length * 3) >> 3) + 16)
  let { start, end, id, first, kind, gap } = columns
  let count = 0
  let at = 0
  let newline = -1
  while (at < length) {
    const opening = text.charCodeAt(at)
    const itsClass = opening < tableSize ? (table[opening] as number) : classOf(opening)
    if (itsClass === SPACE || itsClass === NEWLINE) {
      if (itsClass === NEWLINE) newline = at
      at++
      continue
    }
    if (count === start.length) {
      columns = grown(columns)
      ;({ start, end, id, first, kind, gap } = columns)
    }
    if (count > 0) {
      const past = end[count - 1] as number
      gap[count - 1] = at - past > MOST_BLANKS || newline >= past ? FAR : at - past
    }
    const from = at
    let hash = hashStep(HASH_SEED, key.charCodeAt(at))
    let tokenKind = SYMBOL
    at++
    if (itsClass === LOWER || itsClass === UPPER) {
      let capitals = itsClass - LOWER
      for (; at < length; at++) {
        const code = text.charCodeAt(at)
        const codeClass = code < tableSize ? (table[code] as number) : classOf(code)
        if (codeClass === LOWER || codeClass === UPPER) capitals += codeClass - LOWER
        else if (!isApostrophe(code) || at + 1 >= length || !isLetter(text.charCodeAt(at + 1))) break
        hash = hashStep(hash, key.charCodeAt(at))
      }
      if (capitals === 0) tokenKind = WORD_LOWER
      else if (capitals === 1 && itsClass === UPPER) tokenKind = WORD_TITLE
      else tokenKind = capitals === at - from ? WORD_UPPER : WORD_MIXED
    } else if (itsClass === DIGIT) {
      tokenKind = NUMBER
      for (; at < length; at++) {
        const code = text.charCodeAt(at)
        if (code < 0x30 || code > 0x39) break
        hash = hashStep(hash, code)
      }
    } else if (itsClass === PUNCTUATION && opening >= 0xd800 && opening <= 0xdbff && at < length) {
      // A surrogate pair is one symbol; a lone half stays alone.
      const low = text.charCodeAt(at)
      if (low >= 0xdc00 && low <= 0xdfff) at++
    }
    start[count] = from
    end[count] = at
    first[count] = opening
    kind[count] = tokenKind
    gap[count] = FAR
    id[count] = syllables.idOf(key, from, at, hash)
    count++
  }
  return { count, start, end, id, first, kind, gap }
}

/** Is the token a word whose first letter is a capital? */
export function isCapitalized(tokens: Tokens, token: number): boolean {
  const kind = tokens.kind[token]
  return kind === WORD_TITLE || kind === WORD_UPPER || kind === WORD_MIXED
}

/** Is the token a word? */
export function isWord(tokens: Tokens, token: number): boolean {
  return (tokens.kind[token] as number) <= WORD_MIXED
}

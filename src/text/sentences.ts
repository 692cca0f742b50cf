/** Sentences: runs of tokens inside one block, ended by a closing mark that closes nothing smaller. */
import { dottedAbbreviations } from '../knowledge/abbreviations.js'
import { isCapitalized, isWord, NUMBER, SYMBOL, type Tokens } from './tokens.js'

/** A stretch of the clean view, as the article's structure gives it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Sentences of one text, as parallel arrays over tokens. */
export interface Sentences {
  readonly count: number
  /** First token. */
  readonly first: Int32Array
  /** Token just past the last. */
  readonly last: Int32Array
  /** Index of the block that the sentence stands in. */
  readonly block: Int32Array
  /** For each token, its sentence; -1 outside all blocks. */
  readonly of: Int32Array
}

const FULL_STOP = 0x2e
const isClosing = (code: number): boolean => code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026
const AFTER_CLOSING = /["”’')\]»]/
const OPENING = /["“‘'([«*+•–-]/

/** Does a sentence end with this token? `next` is the token after it, in the same block. */
function endsSentence(text: string, key: string, tokens: Tokens, token: number, next: number): boolean {
  const end = tokens.end[token] as number
  // "30.1.2023", "TX.Tân Uyên", "1.500": nothing ends without a space after the mark.
  if (end === (tokens.start[next] as number)) return false
  if (text.charCodeAt(end - 1) === FULL_STOP && token > 0) {
    const before = token - 1
    const from = tokens.start[before] as number
    if ((tokens.end[before] as number) === end - 1 && isWord(tokens, before)) {
      const word = key.slice(from, end - 1)
      if (word.length === 1 && isCapitalized(tokens, before)) return false
      if (dottedAbbreviations.has(word) && (isCapitalized(tokens, before) || word.length <= 2)) return false
    }
  }
  return (
    isCapitalized(tokens, next) ||
    tokens.kind[next] === NUMBER ||
    OPENING.test(text[tokens.start[next] as number] as string)
  )
}

/** Splits the tokens of each block into sentences. Blocks come in reading order and do not overlap. */
export function findSentences(text: string, key: string, tokens: Tokens, blocks: readonly Stretch[]): Sentences {
  const first: number[] = []
  const last: number[] = []
  const block: number[] = []
  const of = new Int32Array(tokens.count).fill(-1)
  const { count, start, end, kind } = tokens
  const close = (from: number, past: number, index: number): void => {
    if (past === from) return
    for (let token = from; token < past; token++) of[token] = first.length
    first.push(from)
    last.push(past)
    block.push(index)
  }
  let at = 0
  for (let index = 0; index < blocks.length; index++) {
    const stretch = blocks[index] as Stretch
    while (at < count && (start[at] as number) < stretch.start) at++
    let from = at
    for (; at < count && (start[at] as number) < stretch.end; at++) {
      if (kind[at] !== SYMBOL || !isClosing(text.charCodeAt(start[at] as number))) continue
      // Quotes and brackets that close right after the mark belong to the sentence.
      let past = at + 1
      while (
        past < count &&
        start[past] === end[past - 1] &&
        AFTER_CLOSING.test(text[start[past] as number] as string)
      ) {
        past++
      }
      if (past >= count || (start[past] as number) >= stretch.end) continue
      if (past > at + 1 ? isCapitalized(tokens, past) : endsSentence(text, key, tokens, at, past)) {
        at = past - 1
        close(from, past, index)
        from = past
      }
    }
    close(from, at, index)
  }
  return {
    count: first.length,
    first: new Int32Array(first),
    last: new Int32Array(last),
    block: new Int32Array(block),
    of,
  }
}

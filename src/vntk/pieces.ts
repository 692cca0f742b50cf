/** Cuts a text into what vntk is given at a time. */
import { splitSentences } from '../index.js'

/** vntk's cost grows with the square of what it is given: longer sentences are cut at a blank. In characters. */
const MOST = 1000

/** A stretch of the text. */
export interface Piece {
  readonly start: number
  readonly text: string
}

/** The sentences of a text, the longest in parts. */
export function* piecesOf(text: string): Generator<Piece> {
  for (const { start, end } of splitSentences(text)) {
    let from = start
    while (end - from > MOST) {
      const most = text.slice(from, from + MOST)
      const blank = most.lastIndexOf(' ')
      const piece = blank > 0 ? most.slice(0, blank) : most
      yield { start: from, text: piece }
      from += piece.length
    }
    yield { start: from, text: text.slice(from, end) }
  }
}

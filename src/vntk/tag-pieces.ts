/** Feeds a text to one of vntk's taggers, and says where in it each word stands that comes back. */
import { normalizeText } from '../index.js'
import { alignWords } from './align.js'
import { piecesOf } from './pieces.js'

/** What vntk says of a word, and where that stands in the caller's text. */
export interface TaggedWord<Row> {
  readonly row: Row
  readonly start: number
  readonly end: number
}

/** A character of two code units, which vntk would take for two words. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/**
 * The words of each piece of a text. vntk gets the clean view, in composed letters: it breaks decomposed ones.
 *
 * @param text the caller's text
 * @param tag what vntk says of a piece, a row a word
 * @param wordOf the word of a row
 * @throws VntkError `misaligned`
 */
export function* tagPieces<Row>(
  text: string,
  tag: (piece: string) => Row[],
  wordOf: (row: Row) => string,
): Generator<TaggedWord<Row>[]> {
  const source = normalizeText(text)
  const fed = source.text.replace(PAIR, '\ufffd ')
  for (const piece of piecesOf(fed)) {
    // Without the blank, vntk tries to read the beginning as an address of the web, in time exponential in its length.
    const rows = tag(` ${piece.text}`)
    const spans = alignWords(piece.text, rows.map(wordOf))
    yield spans.map(([from, to], index) => {
      const start = piece.start + from
      const end = piece.start + to
      const cutsPair = fed[end - 1] !== source.text[end - 1]
      return {
        row: rows[index] as Row,
        start: source.startInInput(start),
        end: source.endInInput(cutsPair ? end + 1 : end),
      }
    })
  }
}

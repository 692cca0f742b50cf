/** Cuts a stream of bytes into lines, rows of CSV or elements of a JSON array, one at a time. */
import type { Bytes } from './bytes.js'

/** A part, and the byte that ended it: -1 at the end of the stream. */
export interface Part {
  /** null for a part over the limit, which is not kept. */
  readonly bytes: Uint8Array | null
  readonly end: number
}

/** Where the next part ends in a chunk, at or behind `from`; -1 where none does. Chunks come in order and whole. */
type Cutter = (chunk: Uint8Array, from: number) => number

const NEWLINE = 0x0a
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
export const OPEN = 0x5b
export const CLOSE = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/** Ends at every line feed. */
export const lines: Cutter = (chunk, from) => chunk.indexOf(NEWLINE, from)

/** Ends at line feeds outside quotes; quotes count where they open a field. After `most` bytes a quote is given up. */
export function rows(delimiter: number, most: number): Cutter {
  let quoted = false
  let mayOpen = true
  let length = 0
  return (chunk, from) => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number
      length++
      if (byte === QUOTE && (quoted || mayOpen)) {
        quoted = !quoted
        // A doubled quote closes, and opens again.
        mayOpen = true
      } else if (!quoted || length > most) {
        quoted = false
        mayOpen = byte === delimiter || byte === NEWLINE
        if (byte === NEWLINE) {
          length = 0
          return at
        }
      }
    }
    return -1
  }
}

/** Ends at the bracket that opens the array, at the commas between its elements, and at the bracket that closes it. */
export function elements(): Cutter {
  let depth = 0
  let quoted = false
  let escaped = false
  return (chunk, from) => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number
      if (escaped) escaped = false
      else if (byte === QUOTE) quoted = !quoted
      else if (quoted) escaped = byte === BACKSLASH
      else if (byte === OPEN || byte === OPEN_OBJECT) {
        if (depth++ === 0) return at
      } else if (byte === CLOSE || byte === CLOSE_OBJECT) {
        if (--depth === 0) return at
      } else if (byte === COMMA && depth === 1) return at
    }
    return -1
  }
}

/** The parts of a stream. Only the one in hand is in memory, and of a part over `most` bytes nothing. */
export async function* split(stream: Bytes, nextEnd: Cutter, most: number): AsyncGenerator<Part> {
  let kept: Uint8Array[] = []
  let size = 0
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= most) kept.push(piece)
    else kept = []
  }
  const take = (end: number): Part => {
    const part = { bytes: size <= most ? Buffer.concat(kept) : null, end }
    kept = []
    size = 0
    return part
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = nextEnd(chunk, 0); end >= 0; end = nextEnd(chunk, from)) {
      keep(chunk.subarray(from, end))
      yield take(chunk[end] as number)
      from = end + 1
    }
    keep(chunk.subarray(from))
  }
  yield take(-1)
}

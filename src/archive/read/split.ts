/** Cuts a stream of bytes into lines, rows of CSV or elements of a JSON array, one at a time. */
import type { Bytes } from './bytes.js'

/** A part, and the byte that ended it: -1 at the end of the stream. */
export interface Part {
  /** null for a part over the limit, which is not kept. */
  readonly bytes: Uint8Array | null
  readonly end: number
}

/** Is told every byte, and says whether that one ends a part. */
type Cutter = (byte: number) => boolean

const NEWLINE = 0x0a
const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
export const OPEN = 0x5b
export const CLOSE = 0x5d

/** Ends at every line feed. */
export const lines: Cutter = byte => byte === NEWLINE

/** Ends at line feeds outside quotes; quotes count where they open a field. After `most` bytes a quote is given up. */
export function rows(delimiter: number, most: number): Cutter {
  let quoted = false
  let mayOpen = true
  let length = 0
  return byte => {
    length++
    if (byte === QUOTE && (quoted || mayOpen)) {
      quoted = !quoted
      // A doubled quote closes, and opens again.
      mayOpen = true
      return false
    }
    if (quoted && length <= most) return false
    quoted = false
    mayOpen = byte === delimiter || byte === NEWLINE
    if (byte !== NEWLINE) return false
    length = 0
    return true
  }
}

/** Ends at the bracket that opens the array, at the commas between its elements, and at the bracket that closes it. */
export function elements(): Cutter {
  let depth = 0
  let quoted = false
  let escaped = false
  return byte => {
    if (quoted) {
      if (escaped) escaped = false
      else if (byte === BACKSLASH) escaped = true
      else if (byte === QUOTE) quoted = false
      return false
    }
    if (byte === QUOTE) quoted = true
    else if (byte === OPEN || byte === 0x7b) return depth++ === 0
    else if (byte === CLOSE || byte === 0x7d) return --depth === 0
    else if (byte === COMMA) return depth === 1
    return false
  }
}

/** The parts of a stream. Only the one in hand is in memory, and of a part over `most` bytes nothing. */
export async function* split(stream: Bytes, endsAt: Cutter, most: number): AsyncGenerator<Part> {
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
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number
      if (!endsAt(byte)) continue
      keep(chunk.subarray(from, at))
      yield take(byte)
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  yield take(-1)
}

import { lowerBound } from './lower-bound.js'

/**
 * What the caller gave, and the clean view that every later stage reads.
 *
 * The two differ by a sparse map kept while cleaning, never by a diff afterwards:
 * evidence is always cut from the caller's own string.
 */
export interface SourceText {
  /** The caller's string, untouched. */
  readonly input: string
  /** The clean view: NFC, Đ/đ for Ð/ð, plain spaces, "\n" line ends, nothing invisible. */
  readonly text: string
  /** Offset in `input` of the character that begins at `at` in `text`. */
  startInInput(at: number): number
  /** Offset in `input` just past the character that ends at `at` in `text`. */
  endInInput(at: number): number
}

const LINE_ENDS = String.raw`\u0085\u000b\u000c\u2028\u2029`
/** Icelandic eth, African D: typed for Đ. */
const ETHS = String.raw`\u00d0\u0189\u00f0`
const SPACES = String.raw`\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`
const INVISIBLE = String.raw`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\ufffc`

/** What the clean view may write otherwise: most texts have nothing of it. Its last alternative is combining marks. */
const IRREGULAR = new RegExp(String.raw`\r\n?|[${LINE_ENDS}${ETHS}${SPACES}]|[${INVISIBLE}]+|[\u0300-\u036f]+`, 'g')
/** Quotation marks and dashes end below; nearly all texts stay below. */
const TABLE_SIZE = 0x2070
let table: Uint8Array | null = null

/** For each character below `TABLE_SIZE`: 1 where the clean view may write it otherwise. Made on first use. */
function irregularTable(): Uint8Array {
  const irregular = new Uint8Array(TABLE_SIZE)
  for (const [run] of String.fromCharCode(...irregular.keys()).matchAll(IRREGULAR))
    for (const character of run) irregular[character.charCodeAt(0)] = 1
  return irregular
}

/** The next stretch that the clean view may write otherwise. The table leads there sooner than the pattern. */
function nextIrregular(input: string, from: number): RegExpExecArray | null {
  table ??= irregularTable()
  const irregular = table
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code < TABLE_SIZE && irregular[code] === 0) continue
    IRREGULAR.lastIndex = at
    return IRREGULAR.exec(input)
  }
  return null
}

/** A letter that marks compose with. */
const BASE = /[A-Za-z\u00c0-\u00cf\u00d1-\u0188\u018a-\u1eff]/

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

function cleaned(irregular: string): string {
  const first = irregular.charCodeAt(0)
  if (first === 0xd0 || first === 0x189) return 'Đ'
  if (first === 0xf0) return 'đ'
  if (first === 0xd || first === 0x85 || first === 0xb || first === 0xc || first === 0x2028 || first === 0x2029)
    return '\n'
  if (first === 0xa0 || first === 0x1680 || first === 0x202f || first === 0x205f || first === 0x3000) return ' '
  return first >= 0x2000 && first <= 0x200a ? ' ' : ''
}

/**
 * Cleans a text and remembers where each of its characters came from.
 *
 * @example readSource('Thi\u0323 uy\u0309').text // 'Thị uỷ'
 */
export function readSource(input: string): SourceText {
  let match = nextIrregular(input, 0)
  if (match === null) return { input, text: input, startInInput: at => at, endInInput: at => at }

  const pieces: string[] = []
  // One row for each stretch whose length changed: where it stands in the clean view and in the input.
  const cleanStart: number[] = []
  const cleanEnd: number[] = []
  const inputStart: number[] = []
  const inputEnd: number[] = []
  let from = 0
  let length = 0
  for (; match !== null; match = nextIrregular(input, IRREGULAR.lastIndex)) {
    const [irregular] = match
    const marks = isMark(irregular.charCodeAt(0))
    const start = marks ? match.index - 1 : match.index
    if (marks && (start < from || !BASE.test(input[start] as string))) continue
    const end = match.index + irregular.length
    const now = marks ? input.slice(start, end).normalize('NFC') : cleaned(irregular)
    pieces.push(input.slice(from, start), now)
    length += start - from
    from = end
    if (now.length !== end - start) {
      cleanStart.push(length)
      cleanEnd.push(length + now.length)
      inputStart.push(start)
      inputEnd.push(end)
    }
    length += now.length
  }
  pieces.push(input.slice(from))

  /** Index of the last row whose `column` is at most `at`, or -1. */
  const lastRow = (column: readonly number[], at: number): number =>
    lowerBound(column.length, row => (column[row] as number) <= at) - 1
  return {
    input,
    text: pieces.join(''),
    startInInput(at) {
      const row = lastRow(cleanStart, at)
      if (row < 0) return at
      const end = cleanEnd[row] as number
      return at < end ? (inputStart[row] as number) : (inputEnd[row] as number) + (at - end)
    },
    endInInput(at) {
      // The character before `at` decides, so that invisible characters after it stay outside.
      const row = lastRow(cleanStart, at - 1)
      if (row < 0) return at
      const end = cleanEnd[row] as number
      return at <= end ? (inputEnd[row] as number) : (inputEnd[row] as number) + (at - end)
    },
  }
}

/**
 * The clean view of a text with its offset map, as the parser reads it.
 *
 * @param input any string
 * @returns the clean text, and the two maps from its offsets (UTF-16) to those of `input`
 * @example
 * const { text, startInInput } = normalizeText('Ðảng uỷ')
 * text // 'Đảng uỷ'
 */
export const normalizeText = readSource

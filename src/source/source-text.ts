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

/**
 * The places where the clean view may differ from the input. Each alternative is one character class, repeated at most
 * once over the same characters, so the scan is linear.
 */
const IRREGULAR = new RegExp(
  [
    String.raw`\r\n?|[\u0085\u000b\u000c\u2028\u2029]`, // line ends
    String.raw`[A-Za-z\u00c0-\u00cf\u00d1-\u0188\u018a-\u1eff][\u0300-\u036f]+`, // a letter and its combining marks
    String.raw`[\u00d0\u0189\u00f0]`, // Icelandic eth, African D: typed for Đ
    String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`, // Unicode spaces
    String.raw`[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\ufffc]+`, // invisible
  ].join('|'),
  'g',
)

function cleaned(irregular: string): string {
  const first = irregular.charCodeAt(0)
  if (irregular.length > 1 && irregular.charCodeAt(1) >= 0x300 && irregular.charCodeAt(1) <= 0x36f) {
    return irregular.normalize('NFC')
  }
  if (first === 0xd0 || first === 0x189) return 'Đ'
  if (first === 0xf0) return 'đ'
  if (first === 0xd || first === 0x85 || first === 0xb || first === 0xc || first === 0x2028 || first === 0x2029)
    return '\n'
  if (first === 0xa0 || first === 0x1680 || first === 0x202f || first === 0x205f || first === 0x3000) return ' '
  return first >= 0x2000 && first <= 0x200a ? ' ' : ''
}

/** Marks, odd spaces, odd line ends and invisible characters: what makes a text worth the closer look. */
function isSuspect(code: number): boolean {
  if (code < 0x80) return code === 0xd || code === 0xb || code === 0xc
  if (code < 0x300)
    return code === 0x85 || code === 0xa0 || code === 0xad || code === 0xd0 || code === 0xf0 || code === 0x189
  if (code < 0x2000) return code <= 0x36f || code === 0x1680
  if (code < 0x2070) return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f
  return code === 0x3000 || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xfffc
}

/** `isSuspect` for the characters of usual text, made on first use. */
let suspects: Uint8Array | null = null

/** Where the closer look begins: one before the first suspect character, which may be its mark. -1 in a clean text. */
function firstSuspect(input: string): number {
  suspects ??= Uint8Array.from({ length: 0x2070 }, (_, code) => (isSuspect(code) ? 1 : 0))
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (code < suspects.length ? suspects[code] === 1 : isSuspect(code)) return Math.max(0, at - 1)
  }
  return -1
}

/**
 * Cleans a text and remembers where each of its characters came from.
 *
 * @example readSource('Thi\u0323 uy\u0309').text // 'Thị uỷ'
 */
export function readSource(input: string): SourceText {
  const suspect = firstSuspect(input)
  if (suspect < 0) return { input, text: input, startInInput: at => at, endInInput: at => at }

  const pieces: string[] = []
  // One row for each stretch whose length changed: where it stands in the clean view and in the input.
  const cleanStart: number[] = []
  const cleanEnd: number[] = []
  const inputStart: number[] = []
  const inputEnd: number[] = []
  let from = 0
  let length = 0
  IRREGULAR.lastIndex = suspect
  for (let match = IRREGULAR.exec(input); match !== null; match = IRREGULAR.exec(input)) {
    const was = match[0]
    const now = cleaned(was)
    if (now === was) continue
    pieces.push(input.slice(from, match.index), now)
    length += match.index - from
    from = match.index + was.length
    if (now.length !== was.length) {
      cleanStart.push(length)
      cleanEnd.push(length + now.length)
      inputStart.push(match.index)
      inputEnd.push(from)
    }
    length += now.length
  }
  pieces.push(input.slice(from))

  /** Index of the last row whose `column` is at most `at`, or -1. */
  const lastRow = (column: readonly number[], at: number): number => {
    let low = 0
    let high = column.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((column[middle] as number) <= at) low = middle + 1
      else high = middle
    }
    return low - 1
  }
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

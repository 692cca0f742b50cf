/** Public tokens and sentences of any text, with offsets into the caller's string. */
import { abbreviatedUnits } from '../knowledge/abbreviations.js'
import { foldKey } from '../source/fold.js'
import { readSource, type SourceText } from '../source/source-text.js'
import type { Evidence } from '../types.js'
import { findSentences } from './sentences.js'
import { isWord, NUMBER, scan, type Tokens } from './tokens.js'

/** What a token is. */
export type TokenKind = 'word' | 'number' | 'date' | 'time' | 'ratio' | 'document-symbol' | 'place' | 'symbol'

export interface Token extends Evidence {
  kind: TokenKind
}

/**
 * Sticky shapes asked at a digit, in this order: the first that matches is one token. All repetitions are bounded.
 *
 * - document-symbol: "21-KL/TW", "05-CT/ TW", "1792/CT - TTg", "02/2021/NĐ-CP", "131/2020/QH14"
 * - date: "30.1.2023", "18-5- 2021", "9/12/2022"
 * - time: "19:27", "20h00"
 * - ratio: "7/25"; number: "1.500,5", "7,84"
 */
const SHAPES: readonly (readonly [TokenKind, RegExp])[] = [
  [
    'document-symbol',
    /\d{1,5}\p{L}?(?: ?\/ ?\d{4}(?!\d))?(?: ?[-–] ?\p{Lu}\p{L}{0,5} ?\/ ?\p{Lu}[\p{L}\d.]{0,11}| ?\/ ?(?:\p{Lu}\p{L}{0,5} ?[-–/] ?\p{Lu}[\p{L}\d.]{0,11}|\p{Lu}{2}\p{L}{0,4}\d{0,3}))(?:-\p{Lu}[\p{L}\d]{0,11}){0,3}(?![\p{L}\p{N}])/uy,
  ],
  ['date', /\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?\d{4}(?![\p{L}\p{N}])/uy],
  ['time', /\d{1,2}(?::\d{2}(?::\d{2})?|[hg]\d{2})(?![\p{L}\p{N}])/uy],
  ['ratio', /\d{1,9}\/\d{1,9}(?![/\p{N}])/uy],
  ['number', /\d{1,3}(?:\.\d{3}){1,6}(?:,\d{1,9})?(?!\p{N})|\d{1,15}[.,]\d{1,9}(?![.,]?\p{N})/uy],
]

/** The name after an abbreviated unit: "Tân Uyên" in "TX.Tân Uyên", "Thủ Dầu Một" in "TP. Thủ Dầu Một". */
const PLACE_NAME = /\. ?\p{Lu}\p{L}{0,6}(?: \p{Lu}\p{L}{0,6}){0,2}(?![\p{L}\p{N}])/uy

const NO_SYLLABLES = { idOf: () => -1 }

function shapeAt(text: string, tokens: Tokens, token: number): { kind: TokenKind; end: number } | null {
  const start = tokens.start[token] as number
  if (tokens.kind[token] === NUMBER) {
    for (const [kind, shape] of SHAPES) {
      shape.lastIndex = start
      if (shape.test(text)) return { kind, end: shape.lastIndex }
    }
    return { kind: 'number', end: tokens.end[token] as number }
  }
  const end = tokens.end[token] as number
  if (text[end] === '.' && abbreviatedUnits.has(text.slice(start, end).toUpperCase())) {
    PLACE_NAME.lastIndex = end
    if (PLACE_NAME.test(text)) return { kind: 'place', end: PLACE_NAME.lastIndex }
  }
  return null
}

function evidence(source: SourceText, start: number, end: number): Evidence {
  const from = source.startInInput(start)
  const to = source.endInInput(end)
  return { start: from, end: to, text: source.input.slice(from, to) }
}

/**
 * The tokens of a text: syllables, numbers and symbols, and the shapes that Vietnamese papers print as one thing –
 * document symbols, dates, times, ratios, numbers with separators, places after an abbreviation.
 *
 * @param text any string
 * @returns tokens in reading order; `text.slice(token.start, token.end) === token.text` (UTF-16 offsets)
 * @example tokenize('Chỉ thị 05-CT/ TW').map((token) => token.text) // ['Chỉ', 'thị', '05-CT/ TW']
 */
export function tokenize(text: string): Token[] {
  const source = readSource(text)
  const tokens = scan(source.text, source.text, NO_SYLLABLES)
  const found: Token[] = []
  for (let token = 0; token < tokens.count; ) {
    const start = tokens.start[token] as number
    const shape = shapeAt(source.text, tokens, token)
    const end = shape?.end ?? (tokens.end[token] as number)
    const kind = shape?.kind ?? (isWord(tokens, token) ? 'word' : 'symbol')
    found.push({ kind, ...evidence(source, start, end) })
    // A shape may end inside a longer token ("20h00" in "20h00ngày"): what is left of it is skipped with it.
    do token++
    while (token < tokens.count && (tokens.start[token] as number) < end)
  }
  return found
}

/**
 * The sentences of a text. Line ends always part them; "TX.", "TP.", "đ/c.", "ThS.", "30.1.2023" and "1.500" never do.
 *
 * @param text any string
 * @returns sentences in reading order; `text.slice(start, end) === sentence.text` (UTF-16 offsets)
 * @example splitSentences('TX.Tân Uyên họp. Ông Trí dự.').length // 2
 */
export function splitSentences(text: string): Evidence[] {
  const source = readSource(text)
  const tokens = scan(source.text, source.text, NO_SYLLABLES)
  const lines: { start: number; end: number }[] = []
  for (let start = 0; start < source.text.length; ) {
    const newline = source.text.indexOf('\n', start)
    const end = newline < 0 ? source.text.length : newline
    lines.push({ start, end })
    start = end + 1
  }
  const { count, first, last } = findSentences(source.text, foldKey(source.text), tokens, lines)
  return Array.from({ length: count }, (_, sentence) =>
    evidence(
      source,
      tokens.start[first[sentence] as number] as number,
      tokens.end[(last[sentence] as number) - 1] as number,
    ),
  )
}

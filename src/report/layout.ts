/** Text in columns for a terminal: safe characters, display width, wrapping, colour. */

/** Where a report is printed. */
export interface Page {
  /** Columns of the terminal. */
  readonly width: number
  readonly color: boolean
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** A piece of text with one style. */
export interface Cell {
  readonly text: string
  readonly style?: Style
}

/** Cells in columns, or one cell over the whole width. */
export type Row = readonly (Cell | string)[] | { readonly span: Cell | string }

// SGR codes: on, off.
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
}

/** Space between two columns. */
const GAP = 2
/** A column is not squeezed below this. */
const NARROWEST = 8

/** Controls would move the cursor or colour the terminal, and marks of direction would reorder the line. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** A text as it may be shown in one line: NFC, so that each Vietnamese letter is one column, and no control characters. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(CONTROL, '\ufffd').trim()
}

/** Words of an article in quotation marks. */
export function quoted(text: string): string {
  return `“${printable(text)}”`
}

/**
 * Columns that a text takes in a terminal.
 *
 * @example displayWidth('Thị uỷ') // 6, composed or decomposed
 */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width++
    else if (!ZERO_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}

/** A text in its style, or plain where there is no colour. */
export function paint(text: string, style: Style | undefined, page: Page): string {
  if (style === undefined || !page.color || text === '') return text
  const [on, off] = CODES[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}

/**
 * A text in lines of at most `width` columns, broken at spaces; a longer word is cut. Spaces before the first word
 * indent all lines.
 */
export function wrap(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? ''
  const room = Math.max(2, width - indent.length)
  const lines: string[] = []
  let line = ''
  let used = 0
  const close = (): void => {
    lines.push(line === '' ? '' : indent + line)
    line = ''
    used = 0
  }
  for (const word of text.slice(indent.length).split(' ')) {
    const wordWidth = displayWidth(word)
    if (line !== '' && used + 1 + wordWidth > room) close()
    if (line !== '') {
      line += ' '
      used++
    }
    if (wordWidth <= room) {
      line += word
      used += wordWidth
      continue
    }
    for (const character of word) {
      const characterWidth = displayWidth(character)
      if (used + characterWidth > room && line !== '') close()
      line += character
      used += characterWidth
    }
  }
  close()
  return lines
}

const cellOf = (cell: Cell | string): Cell => (typeof cell === 'string' ? { text: cell } : cell)
const isSpan = (row: Row): row is { readonly span: Cell | string } => 'span' in row

/** Widths of the columns: as wide as their cells, the widest squeezed until all fit into the room. */
function columnWidths(rows: readonly Row[], room: number): number[] {
  const widths: number[] = []
  for (const row of rows) {
    if (isSpan(row)) continue
    row.forEach((cell, column) => {
      widths[column] = Math.min(room, Math.max(widths[column] ?? 0, displayWidth(cellOf(cell).text)))
    })
  }
  // A column without words takes no room, nor a gap.
  let excess = widths.reduce((sum, width) => sum + (width > 0 ? width + GAP : 0), -GAP) - room
  for (; excess > 0; excess--) {
    const widest = Math.max(...widths)
    if (widest <= NARROWEST) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

/**
 * Rows in aligned columns, indented. What does not fit its column goes on below: nothing is cut off.
 *
 * @returns lines without trailing spaces
 */
export function grid(rows: readonly Row[], indent: number, page: Page): string[] {
  const margin = ' '.repeat(indent)
  const widths = columnWidths(rows, page.width - indent)
  const lines: string[] = []
  for (const row of rows) {
    if (isSpan(row)) {
      const { text, style } = cellOf(row.span)
      for (const line of wrap(text, page.width - indent)) lines.push(margin + paint(line, style, page))
      continue
    }
    const cells = row.map((cell, column) => {
      const { text, style } = cellOf(cell)
      return { style, lines: wrap(text, widths[column] as number) }
    })
    const height = Math.max(0, ...cells.map(cell => cell.lines.length))
    for (let at = 0; at < height; at++) {
      // Blanks are owed until the next text, so that no line ends with them.
      let line = ''
      let owed = margin
      cells.forEach((cell, column) => {
        const text = cell.lines[at] ?? ''
        if (text !== '') {
          line += owed + paint(text, cell.style, page)
          owed = ''
        }
        const columnWidth = widths[column] as number
        if (columnWidth > 0) owed += ' '.repeat(columnWidth - displayWidth(text) + GAP)
      })
      lines.push(line)
    }
  }
  return lines
}

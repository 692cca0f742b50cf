/** Tables as CSV: RFC 4180, UTF-8 with a byte order mark, without which Excel garbles Vietnamese. */
import { stringify } from 'csv-stringify/sync'
import type { Cell, Table } from './table.js'

/** A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers. */
const OPTIONS = {
  record_delimiter: '\r\n',
  escape_formulas: true,
  // Of line ends the library quotes the delimiter of records alone.
  quoted_match: /[\r\n]/,
  cast: { boolean: String },
} as const

/** What a file begins with: the mark and the names of the columns. */
export function csvHead<Source>({ columns }: Table<Source>): string {
  return `\ufeff${stringify([columns.map(({ name }) => name)], OPTIONS)}`
}

/** Rows of a table. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], OPTIONS)
}

/** Entries as lines of JSON. What the archive says stands beside the record, which stays as its schema wants it. */
import type { ArchiveError } from '../entry.js'
import type { KeptArticle } from './keep-text.js'
import type { Cell, Table } from './table.js'

/** The line of an article. */
export function recordLine({ id, source, position, encoding, textSha256, textLength, record }: KeptArticle): string {
  return `${JSON.stringify({ id, source, position, encoding, textSha256, textLength, record })}\n`
}

/** The line of a place that gave no record. */
export function errorLine({ source, position, code, reason }: ArchiveError): string {
  return `${JSON.stringify({ source, position, code, reason })}\n`
}

/** Rows of a table, each a line with the names of its columns. */
export function rowLines<Source>({ columns }: Table<Source>, rows: readonly (readonly Cell[])[]): string {
  return rows
    .map(row => `${JSON.stringify(Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])))}\n`)
    .join('')
}

/** What a chunk of entries gives to the files of a run, in each format. Made where the entries are: in a worker. */
import type { ArchiveArticle, ArchiveEntry, ArchiveError } from '../entry.js'
import { csvHead, csvRows } from './csv.js'
import { type KeepText, type KeptArticle, keepText } from './keep-text.js'
import { errorLine, recordLine } from './ndjson.js'
import type { Cell } from './table.js'
import { TABLES } from './tables.js'
import { type Tally, tallyOf } from './tally.js'

/** How a run writes. */
export const FORMATS = ['ndjson', 'csv', 'parquet'] as const
export type Format = (typeof FORMATS)[number]

/** The files that grow with every part, and what each begins with. */
export function growingFiles(format: Format): { readonly name: string; readonly head: string }[] {
  const errors = { name: 'errors.ndjson', head: '' }
  if (format === 'ndjson') return [{ name: 'records.ndjson', head: '' }, errors]
  if (format === 'csv') return [...TABLES.map(table => ({ name: `${table.name}.csv`, head: csvHead(table) })), errors]
  return [errors]
}

/** A share of the output of a run. */
export interface Piece {
  /** Bytes to append, by file. */
  readonly bytes: Readonly<Record<string, Uint8Array>>
  /** Rows by table; where files hold a part each, as Parquet's do. */
  readonly rows: Readonly<Record<string, readonly Cell[][]>>
  readonly tally: Tally
}

const encoder = new TextEncoder()
const utf8 = (texts: readonly string[]): Uint8Array => encoder.encode(texts.join(''))

/** The entries as the files want them. */
export function pieceOf(entries: readonly ArchiveEntry[], format: Format, keep: KeepText): Piece {
  const errors = entries.filter((entry): entry is ArchiveError => entry.kind === 'error')
  const found = entries.filter((entry): entry is ArchiveArticle => entry.kind === 'article')
  const articles: KeptArticle[] = found.map(article => keepText(article, keep))
  const tally = tallyOf(entries)
  const complaints = { 'errors.ndjson': utf8(errors.map(errorLine)) }
  if (format === 'ndjson') {
    return { bytes: { 'records.ndjson': utf8(articles.map(recordLine)), ...complaints }, rows: {}, tally }
  }
  const tables = TABLES.map(({ name, cells }) => ({ name, rows: articles.flatMap(cells) }))
  if (format === 'parquet') {
    return { bytes: complaints, rows: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])), tally }
  }
  const files = tables.map(({ name, rows }) => [`${name}.csv`, utf8([csvRows(rows)])])
  return { bytes: { ...Object.fromEntries(files), ...complaints }, rows: {}, tally }
}

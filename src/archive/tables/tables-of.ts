/** The tables across articles in memory, for archives that fit there. */
import type { ArchiveEntry } from '../entry.js'
import { AcrossArticles, type Rows, type RowsOf } from './across.js'
import type { RecordEntry } from './seen.js'
import { memorySpool } from './spool.js'

/** Records with ids; `parseArchive` gives such entries, and its error entries are passed over. */
export type RecordSource = Iterable<RecordEntry | ArchiveEntry> | AsyncIterable<RecordEntry | ArchiveEntry>

/** All tables. */
export type Tables = { readonly [Name in keyof RowsOf]: readonly RowsOf[Name][] }

/**
 * Makes the tables across the articles of a small archive. For a large one `writeTables` writes them to files.
 *
 * @throws Error for two entries of one id
 * @example
 * const { careers } = await tablesOf(parseArchive('archive'))
 * careers[0] // { name: 'Phan Hữu Lộc', title: 'Bí thư', organization: 'Huyện uỷ Gò Dầu', heldFirst: '2024-06-20', … }
 */
export async function tablesOf(entries: RecordSource): Promise<Tables> {
  const tables = {
    careers: [] as RowsOf['careers'][],
    directives: [] as RowsOf['directives'][],
    edges: [] as RowsOf['edges'][],
    targets: [] as RowsOf['targets'][],
    duplicates: [] as RowsOf['duplicates'][],
    keywords: [] as RowsOf['keywords'][],
  }
  const keep = ([name, rows]: Rows): void => {
    for (const row of rows) (tables[name] as unknown[]).push(row)
  }
  const across = new AcrossArticles(memorySpool())
  for await (const entry of entries) {
    if (!('record' in entry)) continue
    if (across.has(entry.id)) throw new Error(`two entries have the id "${entry.id}"`)
    for (const rows of across.add(entry)) keep(rows)
  }
  for (const rows of across.finish()) keep(rows)
  return tables
}

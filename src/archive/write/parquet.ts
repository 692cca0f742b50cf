/** Rows of a table as one Parquet file, by the user's own hyparquet-writer. */
import { BatchFailure } from '../run/failure.js'
import type { Cell, ColumnType, Table } from './table.js'

/** What writes Parquet. */
export type ParquetLibrary = typeof import('hyparquet-writer')

/**
 * Loads the library, which is no dependency of ours.
 *
 * @throws BatchFailure that says what to install
 */
export async function loadParquet(): Promise<ParquetLibrary> {
  try {
    return await import('hyparquet-writer')
  } catch (cause) {
    const message = 'Parquet is written by a package of its own: npm install hyparquet-writer'
    throw new BatchFailure('missing', message, { cause })
  }
}

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Record<
  ColumnType,
  string
>

/** The bytes of a file with these rows. The same rows give the same bytes. */
export function parquetBytes<Source>(
  { parquetWriteBuffer }: ParquetLibrary,
  { columns }: Table<Source>,
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    type: TYPES[type],
    data: rows.map(row => row[index] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}

/** Rows on their way to the disk: a file a table, or a folder of Parquet files. */
import { closeSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { csvHead, csvRows } from '../write/csv.js'
import { rowLines } from '../write/ndjson.js'
import { type ParquetLibrary, parquetBytes } from '../write/parquet.js'
import type { Format } from '../write/piece.js'
import type { Cell, Table } from '../write/table.js'

/** A file for writing that may be let go of at any time. */
export class OpenFile {
  #file: number | null

  constructor(path: string) {
    this.#file = openSync(path, 'w')
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file as number, bytes, done)
  }

  /** Waits until all lies on the disk, and closes. */
  finish(): void {
    fsyncSync(this.#file as number)
    this.release()
  }

  /** Closes, whatever is written. */
  release(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

/** Where the rows of a table go, so many at once. */
interface Sink {
  readonly rowsAtOnce: number
  write(rows: readonly Cell[][]): void
  finish(): void
  release(): void
}

function textSink(folder: string, table: Table<never>, format: 'csv' | 'ndjson'): Sink {
  const file = new OpenFile(join(folder, `${table.name}.${format}`))
  if (format === 'csv') file.write(csvHead(table))
  return {
    rowsAtOnce: 1000,
    write: rows => file.write(format === 'csv' ? csvRows(rows) : rowLines(table, rows)),
    finish: () => file.finish(),
    release: () => file.release(),
  }
}

/** Files of so many rows each, in a folder of the table's name. */
function parquetSink(folder: string, table: Table<never>, parquet: ParquetLibrary): Sink {
  mkdirSync(join(folder, table.name))
  let parts = 0
  const write = (rows: readonly Cell[][]): void => {
    const file = new OpenFile(join(folder, table.name, `part-${String(++parts).padStart(6, '0')}.parquet`))
    try {
      file.write(parquetBytes(parquet, table, rows))
      file.finish()
    } finally {
      file.release()
    }
  }
  // A table without rows has its columns all the same.
  const finish = () => {
    if (parts === 0) write([])
  }
  return { rowsAtOnce: 50_000, write, finish, release: () => {} }
}

/** One table in a folder. */
export class TableFile {
  /** Rows so far. */
  count = 0
  readonly #sink: Sink
  readonly #waiting: Cell[][] = []

  /** @param parquet what writes Parquet, where that is the format */
  constructor(folder: string, table: Table<never>, format: Format, parquet: ParquetLibrary | null) {
    this.#sink =
      parquet === null
        ? textSink(folder, table, format === 'csv' ? 'csv' : 'ndjson')
        : parquetSink(folder, table, parquet)
  }

  add(row: Cell[]): void {
    this.count++
    if (this.#waiting.push(row) === this.#sink.rowsAtOnce) this.#flush()
  }

  #flush(): void {
    if (this.#waiting.length > 0) this.#sink.write(this.#waiting.splice(0))
  }

  /** Writes what waits, and all to the disk. */
  finish(): void {
    this.#flush()
    this.#sink.finish()
  }

  release(): void {
    this.#sink.release()
  }
}

/** Records → the tables across them, in files. Nothing is there before everything is. */
import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { ArchiveEntry, ArchiveError } from '../entry.js'
import { errorEntry } from '../read/failure.js'
import { nodeDisk } from '../run/disk.js'
import { BatchFailure, onDisk } from '../run/failure.js'
import { begin, checkApart } from '../run/start.js'
import { errorLine } from '../write/ndjson.js'
import { loadParquet, type ParquetLibrary } from '../write/parquet.js'
import type { Format } from '../write/piece.js'
import type { Table } from '../write/table.js'
import { AcrossArticles, type Rows, type TableName } from './across.js'
import { ACROSS } from './columns.js'
import { readRecords } from './read-records.js'
import type { RecordEntry } from './seen.js'
import { fileSpool, type Spool } from './spool.js'
import { OpenFile, TableFile } from './table-files.js'
import type { RecordSource } from './tables-of.js'

/** Options of `writeTables`. */
export interface TablesOptions {
  /** The folder for the tables; it is made, and must not hold anything. */
  readonly out: string
  /** Default "csv". */
  readonly format?: Format
  /** When it is aborted, nothing is written. */
  readonly signal?: AbortSignal
  /** Is told how many articles and errors there were so far. */
  readonly onProgress?: (progress: TablesProgress) => void
}

/** How far the reading is. */
export interface TablesProgress {
  readonly articles: number
  readonly errors: number
}

/** What the tables came to. */
export interface TablesSummary extends TablesProgress {
  readonly firstError: ArchiveError | null
  /** Articles whose records hold no text: they have no keywords, and are compared by the hash of their text alone. */
  readonly withoutText: number
  /** Rows of each table. */
  readonly rows: Readonly<Record<TableName, number>>
  /** Were the tables written? Else the run was stopped. */
  readonly finished: boolean
}

const NAMES = Object.keys(ACROSS) as TableName[]
/** Rows between two looks at whether the run shall stop. */
const ROWS_BETWEEN = 1000

/** One run, in the folder that it makes. */
class Run {
  readonly #spool: Spool
  readonly #across: AcrossArticles
  readonly #files = new Map<TableName, TableFile>()
  readonly #errorFile: OpenFile
  #errors = 0
  #firstError: ArchiveError | null = null

  constructor(
    private readonly folder: string,
    private readonly options: TablesOptions,
    parquet: ParquetLibrary | null,
  ) {
    const { format = 'csv' } = options
    this.#spool = fileSpool(this.#spoolPath)
    this.#across = new AcrossArticles(this.#spool)
    this.#errorFile = new OpenFile(join(folder, 'errors.ndjson'))
    for (const name of NAMES) {
      this.#files.set(name, new TableFile(folder, ACROSS[name] as Table<never>, format, parquet))
    }
  }

  get #spoolPath(): string {
    return join(this.folder, 'words.tmp')
  }

  summary(finished: boolean): TablesSummary {
    const counts = NAMES.map(name => [name, this.#files.get(name)?.count ?? 0] as const)
    return {
      articles: this.#across.articles,
      errors: this.#errors,
      firstError: this.#firstError,
      withoutText: this.#across.withoutText,
      rows: Object.fromEntries(counts) as Record<TableName, number>,
      finished,
    }
  }

  /** @throws BatchFailure when there are entries, and no record among them */
  async read(entries: RecordSource): Promise<void> {
    for await (const entry of entries) {
      await onDisk(this.options.out, () => this.#take(entry))
      this.options.onProgress?.({ articles: this.#across.articles, errors: this.#errors })
      if (this.options.signal?.aborted) return
    }
    if (this.#across.articles === 0 && this.#firstError !== null) throw nothingRead(this.#firstError)
  }

  async #take(entry: RecordEntry | ArchiveEntry): Promise<void> {
    if (!('record' in entry)) this.#complain(entry)
    else if (this.#across.has(entry.id)) this.#complain(repeated(entry))
    else for (const rows of this.#across.add(entry)) await this.#write(rows)
  }

  /** Writes what all articles together give, and all to the disk. */
  async finish(): Promise<void> {
    for (const rows of this.#across.finish()) {
      await this.#write(rows)
      if (this.options.signal?.aborted) return
    }
    for (const file of this.#files.values()) file.finish()
    this.#errorFile.finish()
    this.#spool.close()
    rmSync(this.#spoolPath)
  }

  release(): void {
    for (const file of this.#files.values()) file.release()
    this.#errorFile.release()
    this.#spool.close()
  }

  async #write([name, rows]: Rows): Promise<void> {
    const table = ACROSS[name] as Table<unknown>
    const file = this.#files.get(name) as TableFile
    for (const row of rows) {
      for (const cells of table.cells(row)) file.add(cells)
      if (file.count % ROWS_BETWEEN !== 0) continue
      await otherWork()
      if (this.options.signal?.aborted) return
    }
  }

  #complain(error: ArchiveError): void {
    this.#errors++
    this.#firstError ??= error
    this.#errorFile.write(errorLine(error))
  }
}

/** An entry with the id of one before it: counted twice, it would make one article two witnesses. */
function repeated({
  id,
  source = id,
  position = 0,
}: RecordEntry | Extract<ArchiveEntry, { kind: 'article' }>): ArchiveError {
  return errorEntry({ source, position }, 'malformed', `has the id "${id}" of an article before it, and is left out`)
}

function nothingRead({ source, position, reason }: ArchiveError): BatchFailure {
  return new BatchFailure('source', `no record was read; ${source}, line ${position + 1}: ${reason}`)
}

const isPaths = (source: readonly string[] | RecordSource): source is readonly string[] =>
  Array.isArray(source) && source.every(each => typeof each === 'string')

/** Is the folder free? It may be there, if it is empty. */
function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
    throw error
  }
}

/** Gives the finished folder its name; an empty one that has it goes. */
async function putInPlace(made: string, folder: string): Promise<void> {
  await nodeDisk.syncFolder(made)
  if (await nodeDisk.exists(folder)) rmdirSync(folder)
  await nodeDisk.rename(made, folder)
  await nodeDisk.syncFolder(dirname(folder))
}

/**
 * Makes the tables across the articles of an archive, and writes them into a folder: careers, directives, edges, targets,
 * duplicates, keywords, and a line in `errors.ndjson` for each line that is no record. The folder appears when all is
 * written, and not at all when the run is broken off.
 *
 * @param source paths of files of records, as `runBatch` and the command `batch` write them, or the entries themselves
 * @throws BatchFailure, whose `kind` says what stood in the way
 * @example
 * const { rows } = await writeTables('records.ndjson', { out: 'tables' })
 * rows.careers // 20415
 */
export async function writeTables(
  source: string | readonly string[] | RecordSource,
  options: TablesOptions,
): Promise<TablesSummary> {
  const { out, format, signal } = options
  const folder = resolve(out)
  const paths = typeof source === 'string' ? [source] : isPaths(source) ? source : null
  if (paths !== null) checkApart(paths, out, [])
  const parquet = format === 'parquet' ? await loadParquet() : null
  if (!(await onDisk(out, async () => isFree(folder)))) {
    throw new BatchFailure('exists', `${out} is not empty: choose another folder`)
  }
  const entries = paths === null ? (source as RecordSource) : await begin(readRecords(paths))
  const made = await onDisk(out, async () => {
    mkdirSync(dirname(folder), { recursive: true })
    return mkdtempSync(`${folder}.unfinished-`)
  })
  try {
    const run = await onDisk(out, async () => new Run(made, options, parquet))
    try {
      await run.read(entries)
      if (!signal?.aborted) await onDisk(out, () => run.finish())
    } finally {
      run.release()
    }
    if (signal?.aborted) return run.summary(false)
    await onDisk(out, () => putInPlace(made, folder))
    return run.summary(true)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** The files of a run: opened where the checkpoint says, grown by whole parts. */
import { join } from 'node:path'
import { type ParquetLibrary, parquetBytes } from '../write/parquet.js'
import { type Format, growingFiles, type Piece } from '../write/piece.js'
import type { Cell } from '../write/table.js'
import { TABLES } from '../write/tables.js'
import { type Checkpoint, replaceFile } from './checkpoint.js'
import type { Disk, DiskFile } from './disk.js'
import { BatchFailure } from './failure.js'

const partName = (part: number): string => `part-${String(part).padStart(6, '0')}.parquet`

/** The names that a run of this format takes in its folder, besides that of its checkpoint. */
export function namesOf(format: Format): string[] {
  const growing = growingFiles(format).map(({ name }) => name)
  return format === 'parquet' ? [...growing, ...TABLES.map(({ name }) => name)] : growing
}

const NOTHING = new Uint8Array()

interface Growing {
  readonly name: string
  readonly file: DiskFile
  readonly head: Uint8Array
  length: number
}

/** The open files of a run. */
export class Outputs {
  /** Rows of the part in hand, by table. */
  private readonly rows = new Map<string, Cell[][]>(TABLES.map(({ name }) => [name, []]))

  private constructor(
    private readonly disk: Disk,
    private readonly folder: string,
    private readonly parquet: ParquetLibrary | null,
    private readonly growing: readonly Growing[],
  ) {}

  /**
   * Opens, and cuts back what no checkpoint covers.
   *
   * @throws BatchFailure when a file is shorter than its checkpoint says
   */
  static async open(
    disk: Disk,
    folder: string,
    format: Format,
    { files }: Checkpoint,
    parquet: ParquetLibrary | null,
  ): Promise<Outputs> {
    const growing: Growing[] = []
    const outputs = new Outputs(disk, folder, parquet, growing)
    try {
      for (const { name, head } of growingFiles(format)) {
        const file = await disk.open(join(folder, name))
        const length = files[name] ?? 0
        growing.push({ name, file, head: new TextEncoder().encode(head), length })
        const size = await file.size()
        if (size < length) {
          throw new BatchFailure(
            'changed',
            `${join(folder, name)} has ${size} bytes, and its checkpoint says ${length}`,
          )
        }
        await file.truncate(length)
      }
      if (parquet !== null) for (const { name } of TABLES) await disk.makeFolder(join(folder, name))
      await disk.syncFolder(folder)
      return outputs
    } catch (error) {
      await outputs.close()
      throw error
    }
  }

  /** Takes a share of the part in hand. Bytes go to the disk at once, so that a part takes no memory; rows wait for its end. */
  async add({ bytes, rows }: Piece): Promise<void> {
    for (const it of this.growing) await this.append(it, bytes[it.name] ?? NOTHING)
    if (this.parquet === null) return
    for (const [name, kept] of this.rows) for (const row of rows[name] ?? []) kept.push(row)
  }

  /** Writes the rows of the part in hand, where each part has files of its own. */
  async writeTables(part: number): Promise<void> {
    if (this.parquet === null) return
    for (const table of TABLES) {
      const bytes = parquetBytes(this.parquet, table, this.rows.get(table.name) ?? [])
      await replaceFile(this.disk, join(this.folder, table.name), partName(part), bytes)
      this.rows.set(table.name, [])
    }
  }

  /**
   * Waits until all that was appended lies on the disk. It counts once a checkpoint says so.
   *
   * @returns the length of each growing file
   */
  async sync(): Promise<Checkpoint['files']> {
    for (const it of this.growing) {
      await this.append(it, NOTHING)
      await it.file.sync()
    }
    return Object.fromEntries(this.growing.map(({ name, length }) => [name, length]))
  }

  /** A file that is still empty gets its head first. */
  private async append(it: Growing, bytes: Uint8Array): Promise<void> {
    const all = it.length === 0 ? Buffer.concat([it.head, bytes]) : bytes
    if (all.length === 0) return
    await it.file.append(all)
    it.length += all.length
  }

  async close(): Promise<void> {
    for (const { file } of this.growing) await file.close()
  }
}

/** The files of a run: opened where the checkpoint says, grown by whole parts. */
import { join } from 'node:path'
import { type ParquetLibrary, parquetBytes } from '../write/parquet.js'
import { type Format, growingFiles, type Piece } from '../write/piece.js'
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

interface Growing {
  readonly name: string
  readonly file: DiskFile
  readonly head: Uint8Array
  length: number
}

/** The open files of a run. */
export class Outputs {
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

  /** Writes a part and waits until it lies on the disk. It counts once the checkpoint says so. */
  async append(part: number, pieces: readonly Piece[]): Promise<Checkpoint['files']> {
    for (const it of this.growing) {
      const bytes = pieces.flatMap(piece => piece.bytes[it.name] ?? [])
      const all = Buffer.concat(it.length === 0 ? [it.head, ...bytes] : bytes)
      if (all.length === 0) continue
      await it.file.append(all)
      await it.file.sync()
      it.length += all.length
    }
    if (this.parquet !== null && pieces.length > 0) {
      for (const table of TABLES) {
        const rows = pieces.flatMap(piece => piece.rows[table.name] ?? [])
        const bytes = parquetBytes(this.parquet, table, rows)
        await replaceFile(this.disk, join(this.folder, table.name), partName(part), bytes)
      }
    }
    return Object.fromEntries(this.growing.map(({ name, length }) => [name, length]))
  }

  async close(): Promise<void> {
    for (const { file } of this.growing) await file.close()
  }
}

/** A whole archive into files: read → chunk → parse → commit, part by part. */
import { readArchive } from '../read/read-archive.js'
import type { ReadOptions } from '../read/read-options.js'
import { loadParquet } from '../write/parquet.js'
import { addTallies } from '../write/tally.js'
import { type Checkpoint, writeCheckpoint } from './checkpoint.js'
import { bytesOf, type Chunk, chunksOf, type Item, LIMITS } from './chunks.js'
import { type Crew, openCrew } from './crew.js'
import { type Disk, nodeDisk } from './disk.js'
import { onDisk } from './failure.js'
import { inOrder } from './in-order.js'
import {
  articleOptionsOf,
  type BatchOptions,
  type BatchProgress,
  describeRun,
  readOptionsOf,
  workersOf,
} from './options.js'
import { namesOf, Outputs } from './outputs.js'
import { begin, behind, checkApart, findStart } from './start.js'
import { survive } from './survive.js'

/** What a run came to. */
export interface BatchSummary extends BatchProgress {
  /** Is the whole archive done? Else the run was stopped, and can be resumed. */
  readonly finished: boolean
  /** Entries that earlier runs had done. */
  readonly resumedFrom: number
}

/** What a run needs of the world. */
export interface World {
  readonly disk: Disk
  readonly read: (sources: readonly string[], options: ReadOptions) => AsyncIterable<Item>
  readonly openCrew: (workers: number) => Promise<Crew>
  readonly limits: typeof LIMITS
}

/** `runBatch` in a given world. */
export async function runBatchIn(
  { disk, read, openCrew, limits }: World,
  sources: readonly string[],
  options: BatchOptions,
): Promise<BatchSummary> {
  const { out, format = 'ndjson', keepText = 'hash', resume = false, signal, onProgress } = options
  const workers = workersOf(options)
  const task = { options: articleOptionsOf(options), format, keepText }
  const run = describeRun(sources, { ...options, format, keepText })
  const parquet = format === 'parquet' ? await loadParquet() : null
  const names = namesOf(format)
  checkApart(sources, out, names)
  const start = await onDisk(out, () => findStart(disk, out, run, { resume, names }))

  let checkpoint = start
  let { entries, tally } = start
  let bytes = 0
  const state = (): BatchSummary => {
    return { entries, bytes, tally, finished: checkpoint.finished, resumedFrom: start.entries }
  }

  const writeParts = async (items: AsyncIterable<Item>, crew: Crew, outputs: Outputs): Promise<void> => {
    const commit = (next: Partial<Checkpoint>) =>
      onDisk(out, async () => {
        const files = await outputs.sync()
        checkpoint = { ...checkpoint, ...next, entries, files, tally }
        await writeCheckpoint(disk, out, checkpoint)
      })
    const parse = (chunk: Chunk) => survive(chunk.items, share => crew.run('piece', { ...task, items: share }))
    for await (const { input: chunk, result: pieces } of inOrder(chunksOf(items, limits), parse, crew.width)) {
      for (const piece of pieces) {
        await onDisk(out, () => outputs.add(piece))
        tally = addTallies(tally, piece.tally)
      }
      entries += chunk.items.length
      bytes += chunk.bytes
      onProgress?.(state())
      if (!chunk.endsPart) continue
      const { source, position } = chunk.items.at(-1) as Item
      const parts = checkpoint.parts + 1
      await onDisk(out, () => outputs.writeTables(parts))
      await commit({ parts, last: { source, position } })
      if (signal?.aborted) return
    }
    await commit({ finished: true })
  }

  if (start.finished) return state()
  const all = await begin(read(sources, readOptionsOf(options)))
  const items = behind(all, start, item => {
    bytes += bytesOf(item)
  })
  const crew = await openCrew(workers)
  try {
    const outputs = await onDisk(out, async () => {
      await disk.makeFolder(out)
      await writeCheckpoint(disk, out, start)
      return Outputs.open(disk, out, format, start, parquet)
    })
    await writeParts(items, crew, outputs).finally(() => outputs.close())
  } finally {
    await crew.close()
  }
  return state()
}

/**
 * Reads an archive and writes what it says into a folder: NDJSON, CSV or Parquet, and a line for each place that gave no
 * record. The work is committed in parts: a run that was broken off, however hard, goes on with `resume`, and its output
 * is byte for byte that of a run that was not.
 *
 * @param sources paths of files and folders, globs, or "-" for stdin
 * @throws BatchFailure, whose `kind` says why the run does not begin or go on; TypeError for an option that is no number or
 *   no date
 * @example
 * const { tally } = await runBatch('archive', { out: 'tables', format: 'csv' })
 * tally.articles // 20415
 */
export function runBatch(sources: string | readonly string[], options: BatchOptions): Promise<BatchSummary> {
  const world: World = { disk: nodeDisk, read: readArchive, openCrew, limits: LIMITS }
  return runBatchIn(world, typeof sources === 'string' ? [sources] : sources, options)
}

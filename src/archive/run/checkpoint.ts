/**
 * What of a run is safe on the disk, and how it comes to be.
 *
 *  1. A run first writes a checkpoint that says: nothing done yet. Only then it makes other files.
 *  2. A part is a stretch of the archive that depends on the archive alone. Its bytes are appended to the growing files
 *     as they come.
 *  3. To commit it, each growing file is synced.
 *  4. A table that has a file for each part gets "part-000001.parquet.tmp", synced, renamed, and its folder synced.
 *  5. Then "checkpoint.json.tmp" is written with the new lengths and counts, synced, renamed over "checkpoint.json", and
 *     the folder synced. The rename is the commit: before it the part is not there, after it the part is.
 *  6. To resume, each growing file is cut back to the length in the checkpoint, which undoes a part that was half
 *     written; files of a part that was not committed are written again under the same names.
 *  7. Then the archive is read from its beginning, as many entries as the checkpoint counts are passed over unparsed,
 *     and the next part begins where it would have begun. So the files are the same, however often a run was broken off.
 */
import { join } from 'node:path'
import type { Place } from '../entry.js'
import type { Tally } from '../write/tally.js'
import type { Disk } from './disk.js'
import { BatchFailure } from './failure.js'
import type { RunDescription } from './options.js'

/** What is safe. */
export interface Checkpoint {
  /** Version of this file. */
  readonly version: 1
  readonly run: RunDescription
  readonly finished: boolean
  readonly parts: number
  readonly entries: number
  /** The last entry that is done. */
  readonly last: Place | null
  /** Bytes of each growing file. */
  readonly files: Readonly<Record<string, number>>
  readonly tally: Tally
}

const NAME = 'checkpoint.json'

/** The checkpoint in a folder; null when there is none. */
export async function readCheckpoint(disk: Disk, folder: string): Promise<Checkpoint | null> {
  const path = join(folder, NAME)
  const text = await disk.readText(path)
  if (text === null) return null
  try {
    return JSON.parse(text) as Checkpoint
  } catch (error) {
    throw new BatchFailure('changed', `${path} is no checkpoint of ours: ${(error as Error).message}`)
  }
}

/** Puts a file in place at once: there is the old one or the new one, whenever the power goes. */
export async function replaceFile(disk: Disk, folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name)
  const file = await disk.open(`${path}.tmp`)
  try {
    await file.truncate(0)
    await file.append(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await disk.rename(`${path}.tmp`, path)
  await disk.syncFolder(folder)
}

/** Commits. */
export function writeCheckpoint(disk: Disk, folder: string, checkpoint: Checkpoint): Promise<void> {
  return replaceFile(disk, folder, NAME, new TextEncoder().encode(`${JSON.stringify(checkpoint, null, 1)}\n`))
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/**
 * A run goes on only as what it began as.
 *
 * @throws BatchFailure that names what differs, with both values
 */
export function checkSameRun(folder: string, before: RunDescription, now: RunDescription): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  const name = names.find(name => show(before[name]) !== show(now[name]))
  if (name === undefined) return
  const difference = `${name} was ${show(before[name])} and is ${show(now[name])}`
  throw new BatchFailure('changed', `the run in ${folder} cannot go on, since it began otherwise: ${difference}`)
}

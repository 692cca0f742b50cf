/** Where a run begins: before the first entry, or behind the last that an earlier run has done. */
import { isAbsolute, join, relative } from 'node:path'
import picomatch from 'picomatch'
import type { Place } from '../entry.js'
import { NOTHING } from '../write/tally.js'
import { type Checkpoint, checkSameRun, readCheckpoint } from './checkpoint.js'
import type { Item } from './chunks.js'
import type { Disk } from './disk.js'
import { BatchFailure } from './failure.js'
import type { RunDescription } from './options.js'

/**
 * A run must not read what it writes.
 *
 * @throws BatchFailure when a source holds the output
 */
export function checkApart(sources: readonly string[], folder: string, names: readonly string[]): void {
  const holds = (source: string): boolean => {
    const within = relative(source, folder)
    if (!within.startsWith('..') && !isAbsolute(within)) return true
    return names.some(name => picomatch(source)(join(folder, name)))
  }
  const source = sources.find(source => source !== '-' && holds(source))
  if (source === undefined) return
  throw new BatchFailure('option', `${folder} lies in ${source}, so that the run would read what it writes`)
}

/**
 * The checkpoint in the folder, or that of a run that has done nothing.
 *
 * @param names what a run would write in the folder
 * @throws BatchFailure when the folder holds what must not be written over, or a run that began otherwise
 */
export async function findStart(
  disk: Disk,
  folder: string,
  run: RunDescription,
  { resume, names }: { readonly resume: boolean; readonly names: readonly string[] },
): Promise<Checkpoint> {
  const before = await readCheckpoint(disk, folder)
  if (before !== null) {
    if (!resume) throw new BatchFailure('exists', `${folder} holds a run already: resume it, or choose another folder`)
    checkSameRun(folder, before.run, run)
    return before
  }
  for (const path of names.map(name => join(folder, name))) {
    if (!(await disk.exists(path))) continue
    throw new BatchFailure('exists', `${path} is there already, and belongs to no run: choose another folder`)
  }
  return { version: 1, run, finished: false, parts: 0, entries: 0, last: null, files: {}, tally: NOTHING }
}

/**
 * The items, the first of which is at hand: a source that is missing and a bad option come to light here, before anything
 * is written.
 *
 * @throws BatchFailure
 */
export async function begin<Thing>(items: AsyncIterable<Thing>): Promise<AsyncIterable<Thing>> {
  const iterator = items[Symbol.asyncIterator]()
  const first = await iterator.next().catch((cause: Error) => {
    throw new BatchFailure(cause instanceof TypeError ? 'option' : 'source', cause.message, { cause })
  })
  async function* all() {
    try {
      for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  }
  return all()
}

const nameOf = (place: Place | null): string => (place === null ? 'none' : `${place.source}, ${place.position}`)

/**
 * The items behind those that are done. `passed` is told of each that is passed over.
 *
 * @throws BatchFailure when the archive is not as it was
 */
export async function* behind(
  items: AsyncIterable<Item>,
  { entries, last }: Checkpoint,
  passed: (item: Item) => void,
): AsyncGenerator<Item> {
  const changed = (found: Place | null) => {
    const difference = `entry ${entries} was ${nameOf(last)} and is ${nameOf(found)}`
    return new BatchFailure('changed', `the archive has changed since the run began: ${difference}`)
  }
  let count = 0
  for await (const item of items) {
    if (count >= entries) {
      yield item
      continue
    }
    count++
    passed(item)
    if (count === entries && nameOf(item) !== nameOf(last)) throw changed(item)
  }
  if (count < entries) throw changed(null)
}

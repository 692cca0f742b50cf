/** Paths, folders and globs → files, in an order that does not depend on the disk. */
import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import picomatch from 'picomatch'
import type { ArchiveError } from '../entry.js'
import { errorEntry, failureOf, ReadFailure } from './failure.js'

/** A file that was found. */
export interface FoundFile {
  readonly path: string
  readonly size: number
}

type Found = FoundFile | ArchiveError

const join = (folder: string, name: string): string =>
  folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`

async function isFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  // A link that leads nowhere is told of when its turn comes.
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}

/** The paths in a folder so that those of all files below come sorted by code unit. */
async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder === '' ? '.' : folder, { withFileTypes: true })
  const keyed = await Promise.all(
    entries.map(async entry => {
      const path = join(folder, entry.name)
      return { path, key: (await isFolder(entry, path)) ? `${path}/` : path }
    }),
  )
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ path }) => path)
}

/** What is wanted of a path and what lies below it: all, or what a pattern matches, so many levels down. */
type Wanted = 'all' | { readonly matches: (path: string) => boolean; readonly levels: number }

async function* walk(path: string, wanted: Wanted, above: readonly string[]): AsyncGenerator<Found> {
  const onDisk = path === '' ? '.' : path
  const isWanted = wanted === 'all' || wanted.matches(path)
  let isFolder = false
  try {
    const found = await stat(onDisk)
    isFolder = found.isDirectory()
    if (isFolder) {
      const below = isWanted ? 'all' : { ...wanted, levels: wanted.levels - 1 }
      if (below !== 'all' && below.levels < 0) return
      const real = await realpath(onDisk)
      if (above.includes(real)) throw new ReadFailure('symlink-loop', `leads back to ${real}, which it lies in`)
      for (const child of await pathsIn(path)) yield* walk(child, below, [...above, real])
    } else if (isWanted) {
      if (!found.isFile()) throw new ReadFailure('unreadable', 'is a socket, pipe or device, not a file')
      yield { path, size: found.size }
    }
  } catch (error) {
    const { code, message } = failureOf(error)
    if (isWanted || isFolder) yield errorEntry({ source: path, position: 0 }, code, message)
  }
}

/** A path or glob that was asked for, and that finds something. */
export interface Asked {
  readonly path: string
  /** null for the path of a file or folder. */
  readonly matches: ((path: string) => boolean) | null
  files(): AsyncGenerator<Found>
}

const levelsOf = (path: string): number => (path === '' ? 0 : path.split('/').length)

/** "pages/" → "pages". */
function withoutSlash(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(0, end)
}

/**
 * Looks whether there is something to find, so that a mistyped path fails before hours of work.
 *
 * @throws Error for a path that is missing and a pattern that matches nothing
 */
export async function ask(given: string): Promise<Asked> {
  const path = withoutSlash(given)
  const exists = await lstat(path).then(
    () => true,
    () => false,
  )
  if (exists) return { path, matches: null, files: () => walk(path, 'all', []) }
  const { base, isGlob } = picomatch.scan(path)
  if (!isGlob) throw new Error(`${given}: no such file or folder`)
  const matches = picomatch(path)
  const levels = path.includes('**') ? Number.POSITIVE_INFINITY : levelsOf(path) - levelsOf(base)
  const files = (): AsyncGenerator<Found> => walk(base, { matches, levels }, [])
  for await (const found of files()) if ('path' in found) return { path, matches, files }
  throw new Error(`${given}: matches no file`)
}

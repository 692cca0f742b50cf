/** An archive → the articles in it, one after another, and what of it gave none. */
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { ArchiveError, RawArticle } from '../entry.js'
import { errorEntry } from './failure.js'
import { type Asked, ask } from './find-files.js'
import type { Entries, Settings } from './input.js'
import { readInput } from './read-input.js'
import { type ReadOptions, settingsOf } from './read-options.js'
import { readReady } from './ready.js'
import type { ArchiveSource, ByteSource } from './source.js'

const STDIN = '-'

const isByteSource = (source: unknown): source is ByteSource =>
  typeof source === 'string' || (source instanceof Readable && !source.readableObjectMode)

const isListOfBytes = (source: ArchiveSource): source is readonly ByteSource[] =>
  Array.isArray(source) && source.every(isByteSource)

/** "a/b/c" → "a", "a/b", "a/b/c". */
function* withFoldersOf(path: string): Generator<string> {
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) yield path.slice(0, slash)
  yield path
}

/** Knows which paths lie under what was read before, so that none is read twice. */
class ReadBefore {
  readonly #paths = new Set<string>()
  readonly #patterns: ((path: string) => boolean)[] = []

  add({ path, matches }: Asked): void {
    if (matches === null) this.#paths.add(path)
    else this.#patterns.push(matches)
  }

  has(path: string): boolean {
    for (const each of withFoldersOf(path)) {
      if (this.#paths.has(each) || this.#patterns.some(matches => matches(each))) return true
    }
    return false
  }
}

async function* readFound(asked: Asked, before: ReadBefore, settings: Settings): Entries {
  let isEmpty = true
  for await (const found of asked.files()) {
    isEmpty = false
    if ('kind' in found) {
      if (!before.has(found.source)) yield found
    } else if (!before.has(found.path)) {
      const { path, size } = found
      yield* readInput({ source: path, path, size, bytes: createReadStream(path), depth: 0 }, settings)
    }
  }
  if (isEmpty) yield errorEntry({ source: asked.path, position: 0 }, 'no-article', 'is a folder without files')
}

async function* readBytes(sources: readonly ByteSource[], settings: Settings): Entries {
  const found: (Asked | Readable)[] = []
  for (const source of sources) {
    if (source === STDIN) found.push(process.stdin)
    else found.push(typeof source === 'string' ? await ask(source) : source)
  }
  const before = new ReadBefore()
  for (const each of found) {
    if (each instanceof Readable) {
      yield* readInput({ source: STDIN, bytes: each, depth: 0 }, settings)
    } else {
      yield* readFound(each, before, settings)
      before.add(each)
    }
  }
}

/**
 * The articles of an archive, still undecoded, and an error for each place that holds none. What a file is, is told by
 * its content: text, HTML, JSON, NDJSON, CSV, WARC; gzip or zstd of them; ZIP files of all of these. The order is that of
 * the sources, within a folder or glob that of the paths by code unit, and within a file its own.
 *
 * Memory does not grow with the archive: one article is in hand at a time, and the next is read when it is asked for.
 *
 * @throws TypeError for a bad option; Error, before anything is read, for a path that is missing or a pattern that matches
 *   nothing
 * @example for await (const raw of readArchive(['2019.zip', 'pages/**' + '/*.html'])) …
 */
export async function* readArchive(
  source: ArchiveSource,
  options: ReadOptions = {},
): AsyncGenerator<RawArticle | ArchiveError> {
  const settings = settingsOf(options)
  if (isByteSource(source)) yield* readBytes([source], settings)
  else if (isListOfBytes(source)) yield* readBytes(source, settings)
  else yield* readReady(source, settings)
}

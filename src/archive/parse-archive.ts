/** An archive → its articles, parsed, one after another. */
import type { ArticleOptions } from './decode/article-of.js'
import type { ArchiveEntry } from './entry.js'
import { readArchive } from './read/read-archive.js'
import type { ArchiveSource } from './read/source.js'
import { type Chunk, chunksOf, type Item } from './run/chunks.js'
import { type Crew, openCrew } from './run/crew.js'
import { inOrder } from './run/in-order.js'
import { type ArchiveOptions, articleOptionsOf, readOptionsOf, workersOf } from './run/options.js'
import { survive } from './run/survive.js'

/** The entries of items, by a crew that is sent home when the caller has had enough. */
export async function* parseItems(
  items: AsyncIterable<Item>,
  options: ArticleOptions,
  crew: Crew,
): AsyncGenerator<ArchiveEntry> {
  const work = ({ items }: Chunk) => survive(items, share => crew.run('entries', { items: share, options }))
  try {
    for await (const { result } of inOrder(chunksOf(items), work, crew.width)) yield* result.flat()
  } finally {
    await crew.close()
  }
}

/**
 * Reads an archive and parses each article in it. Entries come in the order of the sources, whatever the number of
 * workers; no more is read than the caller takes, but for what workers have in hand. Leaving the loop ends the workers.
 *
 * @param source paths of files and folders, globs, "-" for stdin, streams, or articles in hand
 * @throws TypeError for a bad option; Error for a path that is missing and a pattern that matches nothing
 * @example
 * for await (const entry of parseArchive('archive/2019.zip')) {
 *   if (entry.kind === 'article') console.log(entry.record.metadata.title)
 *   else console.error(entry.source, entry.position, entry.reason)
 * }
 */
export async function* parseArchive(source: ArchiveSource, options: ArchiveOptions = {}): AsyncGenerator<ArchiveEntry> {
  const articleOptions = articleOptionsOf(options)
  const crew = await openCrew(workersOf(options))
  yield* parseItems(readArchive(source, readOptionsOf(options)), articleOptions, crew)
}

/** An archive → the articles in it, one after another, and what of it gave none. */
import type { ArchiveError, RawArticle } from '../entry.js'
import type { ReadOptions } from './read-options.js'
import type { ArchiveSource } from './source.js'

/**
 * The articles of an archive, still undecoded, and an error for each place that holds none. The order is that of the
 * sources, and within a folder or glob that of the paths by code unit.
 *
 * @throws TypeError for a bad option; Error for a path that is missing and a pattern that matches nothing
 */
// biome-ignore lint/correctness/useYield: a stub
export async function* readArchive(
  _source: ArchiveSource,
  _options: ReadOptions = {},
): AsyncGenerator<RawArticle | ArchiveError> {
  throw new Error('not written yet')
}

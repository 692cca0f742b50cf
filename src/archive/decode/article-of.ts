/** One article as it lies in the archive → its record, or why there is none. */
import type { ArchiveEntry, RawArticle } from '../entry.js'
import type { FieldNames } from '../read/read-options.js'

/** Options of `articleOf`. */
export interface ArticleOptions {
  /** As in `ReadOptions`. */
  readonly encoding?: string
  readonly fields?: FieldNames
  /** Date of publication of articles that state none in a field. */
  readonly publishedAt?: string
  /** Newspaper of articles that state none in a field. */
  readonly newspaper?: string
}

/** Decodes and parses one article. Never throws for content. */
export function articleOf(_raw: RawArticle, _options: ArticleOptions = {}): ArchiveEntry {
  throw new Error('not written yet')
}

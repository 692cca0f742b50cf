/** How pages are parsed: the one place where the archive meets src/html. */
import type { ArticleRecord, ParseOptions } from '../../index.js'

/** A page that holds no article. */
export class NoArticleError extends Error {}

export function parsePage(_html: string, _options: ParseOptions): ArticleRecord {
  throw new NoArticleError('is a page; pages are not read yet')
}

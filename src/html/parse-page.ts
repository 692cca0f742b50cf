/** A saved page → the record of its article. */
import { parseArticle } from '../index.js'
import { checkOptions } from '../options.js'
import type { ArticleRecord, ParseOptions } from '../types.js'
import { type Page, readPage } from './read-page.js'

/**
 * Reads the article on one page of a newspaper's site into a record; `record.text` is the article as plain text, which
 * all offsets index.
 *
 * What the caller says wins, then what the page shows, then what its metadata says.
 *
 * @param html the whole page, decoded
 * @param options as of `parseArticle`; `url` also tells which site's rules to read by
 * @throws TypeError that says what came, for anything but a string, or for bad or unknown options
 * @throws NoArticleError for a page that holds no article
 * @example
 * const record = parsePage(html, { url: 'https://baotayninh.vn/go-dau-a123.html' })
 * record.metadata.newspaper // 'Báo Tây Ninh'
 */
export function parsePage(html: string, options?: ParseOptions | null): ArticleRecord {
  const given = checkOptions(options)
  const page = readPage(html, { url: given.url })
  const { url, publishedAt, newspaper } = given
  const known: ParseOptions = { ...given, url: url ?? page.url }
  const record = parseArticle({ body: page.text }, known)

  // The text is asked first: metadata speaks only where the article itself is silent.
  const missing: ParseOptions = {
    publishedAt: publishedAt ?? (record.metadata.publishedAt === null ? page.publishedAt : null),
    newspaper: newspaper ?? (record.metadata.newspaper === null ? page.newspaper : null),
  }
  const changes = missing.publishedAt !== (publishedAt ?? null) || missing.newspaper !== (newspaper ?? null)
  return withMetadata(changes ? parseArticle({ body: page.text }, { ...known, ...missing }) : record, page)
}

/** The record with the page's word on what its text does not say. */
function withMetadata(record: ArticleRecord, page: Page): ArticleRecord {
  const { title, authors, sections } = record.metadata
  return {
    ...record,
    metadata: {
      ...record.metadata,
      title: title ?? page.title,
      authors: authors.length > 0 ? authors : [...page.authors],
      sections: sections.length > 0 ? sections : [...page.sections],
    },
  }
}

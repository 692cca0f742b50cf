/** What resolution knows besides the article. */
import type { KnownDocument } from '../knowledge/known-documents.js'
import type { Article } from '../text/analyze.js'
import type { ArticleRecord, ParseOptions, Warning } from '../types.js'
import { newspaperOf } from './newspapers.js'

/** The caller's word, and a place for warnings. */
export interface Setting {
  readonly options: ParseOptions
  readonly metadata: ArticleRecord['metadata']
  /** The caller's documents, beside the catalogue. */
  readonly documents: readonly KnownDocument[]
  /** Resolution says here what it doubts; nothing is swallowed. */
  readonly warnings: Warning[]
}

/** What is known before any layer is resolved. */
export function startSetting(
  article: Article,
  options: ParseOptions,
  metadata: Setting['metadata'],
  documents: Setting['documents'],
): Setting {
  const warnings: Warning[] = []
  if (article.tokens.count === 0) warnings.push({ code: 'empty-input', message: 'the text is empty or blank' })
  return { options, metadata: { ...metadata, newspaper: newspaperOf(article, options, metadata) }, documents, warnings }
}

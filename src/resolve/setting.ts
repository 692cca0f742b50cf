/** What resolution knows besides the article. */
import type { ArticleRecord, ParseOptions, Warning } from '../types.js'

/** The caller's word, and a place for warnings. */
export interface Setting {
  readonly options: ParseOptions
  readonly metadata: ArticleRecord['metadata']
  /** Resolution says here what it doubts; nothing is swallowed. */
  readonly warnings: Warning[]
}

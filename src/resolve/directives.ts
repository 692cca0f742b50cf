/** Citations → documents: one entry a document, short forms resolved left to right, relations. */
import type { CitationMention } from '../extract/citations/mention.js'
import type { Article } from '../text/analyze.js'
import type { Directive } from '../types.js'
import type { ResolvedDate } from './dates.js'
import type { Setting } from './setting.js'

export function resolveDirectives(
  _article: Article,
  _citations: readonly CitationMention[],
  _dates: readonly ResolvedDate[],
  _setting: Setting,
): Directive[] {
  return []
}

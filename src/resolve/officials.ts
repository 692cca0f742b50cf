/** Names and posts → officials: one entry a person over the whole article. */
import type { PersonMention } from '../extract/people/mention.js'
import type { Article } from '../text/analyze.js'
import type { Official } from '../types.js'
import type { ResolvedDate } from './dates.js'
import type { Setting } from './setting.js'

export function resolveOfficials(
  _article: Article,
  _people: readonly PersonMention[],
  _dates: readonly ResolvedDate[],
  _setting: Setting,
): Official[] {
  return []
}

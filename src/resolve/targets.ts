/** Figures → targets: indicator, status, change, baseline, period. */
import type { QuantityMention } from '../extract/quantities/mention.js'
import type { Article } from '../text/analyze.js'
import type { Target } from '../types.js'
import type { ResolvedDate } from './dates.js'
import type { Setting } from './setting.js'

export function resolveTargets(
  _article: Article,
  _quantities: readonly QuantityMention[],
  _dates: readonly ResolvedDate[],
  _setting: Setting,
): Target[] {
  return []
}

/** How sure a figure's reading is: stated, helped by context, or one of two that remain. */
import type { QuantityMention } from '../../extract/quantities/mention.js'
import { mayPartThousands } from '../../extract/quantities/numbers.js'
import { FILLER, LINK, MERGER, NOUN, PLAN } from '../../extract/quantities/vocabulary.js'
import { shareNouns } from '../../knowledge/target-words.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import type { Certainty, Target } from '../../types.js'
import type { Clause } from './clause.js'

const PERCENT_SIGN = '%'
/** A share above it is as likely a decimal typed with a dot: "1.234%". */
const MOST_PERCENT = 1000
const REACH = 48

/** Is the difference of a share said in percent, so that it may be meant in points: "tỷ lệ hộ nghèo giảm 1,5%"? */
function mayBePoints({ change, unit, indicator }: Target): boolean {
  if (change === null || indicator === null || !unit?.startsWith(PERCENT_SIGN)) return false
  const named = indicator.toLowerCase()
  return shareNouns.some(noun => named.startsWith(noun))
}

/** May the digits part thousands or open decimals: "1.234%", "1,250 đảng viên"? */
function hasTwoReadings(article: Article, { kind, number, value, unitKind }: QuantityMention): boolean {
  if (kind !== 'number' || value === null) return false
  if (unitKind === 'percent') return value >= MOST_PERCENT && !Number.isInteger(Math.log10(value))
  return unitKind === 'count' && mayPartThousands(article, number) && Number.isInteger(value)
}

/** May "trên" say where: "triển khai trên 35 xã"? Not after a word that leads to a count: "có trên 35 xã". */
function maySayWhere(article: Article, { token, unitToken, comparator }: QuantityMention): boolean {
  if (comparator !== 'gt' || !article.isKey(token, 'trên')) return false
  const family = article.hitAt(unitToken, NOUN)?.value
  if ((family !== 'place' && family !== 'group') || !isWord(article.tokens, token - 1)) return false
  return article.hitBefore(token, LINK, 4) === null && article.hitBefore(token, FILLER, 4) === null
}

/** Is a merger all that says that a figure is planned: "sau sắp xếp, tỉnh có 124 xã"? It may be over. */
function mayBeOver(article: Article, { start, figure }: Clause, { status, period }: Target): boolean {
  if (status !== 'target' || period !== null) return false
  let merged = false
  for (let at = Math.max(start, figure.token - REACH); at < figure.token; at++) {
    if (article.hitAt(at, MERGER) !== null) merged = true
    else if (article.hitAt(at, PLAN)?.value) return false
  }
  return merged
}

/**
 * How sure the reading of a figure is. Ambiguous: percent that may be points, digits whose dot or comma may be either,
 * "trên" that may say where, a merger that may be over.
 */
export function certaintyOf(article: Article, clause: Clause, target: Target): Certainty {
  const { figure } = clause
  if (mayBePoints(target) || hasTwoReadings(article, figure)) return 'ambiguous'
  if (maySayWhere(article, figure) || mayBeOver(article, clause, target)) return 'ambiguous'
  // "14.600 tỷ": the đồng is understood.
  return figure.unitKind === 'money' && figure.unitToken === figure.unitEnd ? 'inferred' : 'stated'
}

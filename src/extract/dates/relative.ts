/** Times counted from another: "năm nay", "tháng trước", "37 năm qua", "cùng kỳ năm trước". */
import { notAPeriod } from '../../knowledge/date-words.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import { type Shift, shifted } from './mention.js'
import { continues, countAt, type Reading, reading, widened } from './reading.js'
import { COUNTERS } from './word-sets.js'
import { HEAD, RELATIVE, SAME_PERIOD, STRETCH } from './words.js'

/** A week, month, quarter or year by its distance. Days are read with their lead, in the day group. */
export function relativeAt(article: Article, token: number): Reading | null {
  const hit = article.hitAt(token, RELATIVE)
  if (hit === null || hit.value.unit === 'day') return null
  // "5 năm trước", "những năm tới", "năm sau đó"
  if (article.isNumber(token - 1) || COUNTERS.has(article, token - 1)) return null
  if (article.isKey(hit.end, 'đó') || article.isKey(hit.end, 'đây')) return null
  const { unit, by, from } = hit.value
  return reading(token, hit.end, unit, shifted({ unit, by, from: from ?? 'publication' }))
}

/** "37 năm qua", "6 tháng tới": a stretch up to the day of publication, or from it. */
export function stretchAt(article: Article, token: number): Reading | null {
  const count = countAt(article, token, 99)
  if (count === null) return null
  const head = article.hitAt(count.end, HEAD)
  if (head === null || (head.value !== 'year' && head.value !== 'month' && head.value !== 'day')) return null
  const stretch = article.hitAt(head.end, STRETCH)
  const { value: unit } = head
  if (stretch === null) return agoAt(article, token, head.end, { unit, by: -count.value, from: 'publication' })
  const side = stretch.value
  // Whole months and days: those before the current one. Years: from the year that lies so far back.
  const near = shifted({ unit, by: unit === 'year' ? 0 : side, from: 'publication' })
  const far = shifted({ unit, by: side * count.value, from: 'publication' })
  return reading(
    token,
    stretch.end,
    unit === 'year' ? 'term' : unit === 'month' ? 'months' : 'day',
    side < 0 ? far : near,
    side < 0 ? near : far,
  )
}

/** "20 năm trước", "một tháng trước đây": the year, month or day so far back; nothing where none is named to count from. */
function agoAt(article: Article, token: number, at: number, shift: Shift): Reading | null {
  if (!article.isKey(at, 'trước')) return null
  const end = article.isKey(at + 1, 'đây') ? at + 2 : at + 1
  // "15 ngày trước hội nghị"
  if (continues(article, end - 1) && isWord(article.tokens, end)) return null
  return reading(token, end, shift.unit, shifted(shift), shifted(shift))
}

/**
 * "cùng kỳ năm 2021", "cùng kỳ quý I/2024", "cùng kỳ": the same stretch of another year.
 *
 * @param behind what is read behind the words
 */
export function samePeriodAt(
  article: Article,
  token: number,
  behind: (token: number) => readonly Reading[] | null,
): Reading | null {
  const hit = article.hitAt(token, SAME_PERIOD)
  // "vô cùng kỳ diệu", "cùng kỳ vọng"
  if (hit === null || article.isKey(token - 1, 'vô') || notAPeriod.has(article.keyOf(hit.end))) return null
  const at = article.isKey(hit.end, 'của') ? hit.end + 1 : hit.end
  const items = behind(at)
  const item = items?.[0]
  if (item !== undefined && item.unit !== 'day') return widened(item, token, item.end)
  return reading(token, hit.end, 'year', shifted({ unit: 'year', by: -1, from: 'text' }))
}

/** Readings → candidates: what is no date after all, and whose year may be the story's. */
import type { Article } from '../../text/analyze.js'
import { isWord, WORD_LOWER, WORD_MIXED, WORD_UPPER } from '../../text/tokens.js'
import { inItsCalendar } from './lunar.js'
import type { DateCandidate, Lending } from './mention.js'
import { timesAt } from './moments.js'
import { continues, markAt, type Reading } from './reading.js'
import { RECURRENCE, SIDE } from './words.js'

/** "thứ 6 hằng tuần" comes again and again. */
const recurs = (article: Article, end: number): boolean =>
  continues(article, end - 1) && article.hitAt(end, RECURRENCE) !== null

/** Does the date follow the number or symbol of a document, or "ban hành"? Then it is the document's. */
function isDocuments(article: Article, token: number): boolean {
  let before = token - 1
  const mark = markAt(article, before)
  if (mark === ',' || mark === '(') before--
  const { kind } = article.tokens
  if (article.isKey(before, 'hành') || article.isKey(before, 'ký')) return true
  const glue = markAt(article, before - 1)
  if (kind[before] === WORD_UPPER || kind[before] === WORD_MIXED) return glue === '/' || glue === '-'
  return (
    article.isNumber(before) && (article.isKey(before - 1, 'số') || glue === '/' || isWord(article.tokens, before - 1))
  )
}

/** "sinh năm 1967", "(SN 2011)", "Luật Đất đai năm 2024", "so với năm 2015". */
function isAnothers(article: Article, token: number): boolean {
  if (article.isKey(token - 1, 'sinh') || article.isKey(token - 1, 'sn')) return true
  if (article.isKey(token - 1, 'với') && article.isKey(token - 2, 'so')) return true
  for (let before = token - 1; before > token - 8 && before >= 0 && isWord(article.tokens, before); before--) {
    if (article.isKey(before, 'luật') || article.isKey(before, 'lệnh')) return true
  }
  return false
}

const NEVER = new Set(['term', 'decade', 'season', 'week'])

function lendingOf(article: Article, item: Reading): Lending {
  const point = item.to ?? item.from
  if (NEVER.has(item.unit) || item.limit || point.year === null || item.mod === 'BEFORE' || item.mod === 'AFTER')
    return 'never'
  if (isDocuments(article, item.token) || isAnothers(article, item.token)) return 'never'
  if (item.unit !== 'year' || item.mod !== null) return 'strong'
  // "nhiệm vụ năm 2023" speaks of the story's year, "năm 2003, UBND tỉnh …" tells of any.
  const before = item.token - 1
  const inside = article.tokens.kind[before] === WORD_LOWER || markAt(article, before) === ')'
  const framed = inside && !article.isKey(before, 'từ')
  return framed ? 'strong' : 'weak'
}

/** The candidates that a trigger opens, under the id of the rule that was asked. */
export function candidatesAt(article: Article, token: number, rule: string): DateCandidate[] | null {
  const items = timesAt(article, token)
  if (items === null) return null
  const found: DateCandidate[] = []
  for (const told of items) {
    const item = inItsCalendar(article, told)
    if (item === null || recurs(article, item.end)) continue
    const { from, to, unit, mod, part, end } = item
    const behind = continues(article, end - 1) ? article.hitAt(end, SIDE) : null
    found.push({
      layer: 'date',
      rule,
      start: article.startOf(item.token),
      end: article.endOf(end - 1),
      from,
      to,
      unit,
      mod,
      // A part of the day belongs to a single day without a clock.
      part: to === null && from.hour === undefined ? part : null,
      lending: lendingOf(article, item),
      side: mod === 'BEFORE' ? 1 : (behind?.value ?? null),
      stamp: stampOf(article, item),
      tentative: item.tentative,
    })
  }
  return found
}

/** In a stamp of the page a date needs no clock. */
function stampOf(article: Article, item: Reading): DateCandidate['stamp'] {
  if (item.stamp !== null) return item.stamp
  const dated = item.unit === 'day' && item.to === null && item.from.year !== null
  return dated && article.blockOf(item.token)?.kind === 'stamp' ? 'article' : null
}

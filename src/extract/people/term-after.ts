/** The term in which a post is held, where it stands right after the post. */
import { andWords, newAndOld } from '../../knowledge/joints.js'
import type { Article } from '../../text/analyze.js'

const ROMAN = /^[IVXL]{1,6}$/

const isOrdinal = (article: Article, token: number): boolean =>
  article.isNumber(token) || ROMAN.test(article.word(token))

/** Token past the other ordinals of a list: "các khóa XI, XII và XIII". */
function pastOrdinals(article: Article, token: number): number {
  let end = token
  while (
    (article.isMark(end, ',') || andWords.includes(article.keyOf(end))) &&
    isOrdinal(article, end + 1) &&
    !article.isMark(end + 2, '/')
  )
    end += 2
  return end
}

/** "khóa XIV", "khóa 14", "nhiệm kỳ 2015-2020", "giai đoạn 2010 - 2015" at a token: its value and end. */
function termAt(article: Article, first: number): { value: string; end: number } | null {
  const token = article.isKey(first, 'các') ? first + 1 : first
  if (article.isKey(token, 'khóa')) {
    if (!isOrdinal(article, token + 1)) return null
    return { value: article.word(token + 1), end: pastOrdinals(article, token + 2) }
  }
  if (!article.isNumber(token + 2)) return null
  const isTerm = article.isKey(token, 'nhiệm') && (article.isKey(token + 1, 'kỳ') || article.isKey(token + 1, 'kì'))
  if (!isTerm && !(article.isKey(token, 'giai') && article.isKey(token + 1, 'đoạn'))) return null
  const dash = article.word(token + 3)
  const from = article.word(token + 2)
  if ((dash === '-' || dash === '–') && article.isNumber(token + 4))
    return { value: `${from}-${article.word(token + 4)}`, end: token + 5 }
  return { value: from, end: token + 3 }
}

/**
 * The terms after a post, commas and brackets between them passed over: ", khoá XIV, nhiệm kỳ 2015-2020", "(mới), nhiệm kỳ …".
 *
 * @returns the first term, or null, and the token where the next thing begins
 */
export function termAfter(article: Article, token: number): { readonly value: string | null; readonly end: number } {
  let value: string | null = null
  let end = token
  if (article.isMark(end, '(') && newAndOld.has(article.keyOf(end + 1)) && article.isMark(end + 2, ')')) end += 3
  for (let count = 0; count < 3; count++) {
    const bracket = article.isMark(end, '(')
    const joined = bracket || article.isMark(end, ',') || (count > 0 && andWords.includes(article.keyOf(end)))
    const found = termAt(article, joined ? end + 1 : end)
    if (found === null) break
    value ??= found.value
    end = found.end
    if (bracket && article.isMark(end, ')')) end++
  }
  return { value, end }
}

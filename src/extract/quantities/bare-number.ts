/** Numbers without a unit that what stands before them names: a label, a subject that is a number of things, a list. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord } from '../../text/tokens.js'
import { CLOSE_BRACKET, COLON, codeAt, DOT, Marks, OPEN_BRACKET, PERCENT, SEMICOLON } from './marks.js'
import { digitsAt, namedBefore } from './numbers.js'
import { HEAD, LABEL, LINK, OPENER } from './vocabulary.js'

/** What may stand after a bare number that a label names. */
const LABEL_END = new Marks(',;.)(')
/** A label or a subject begins within so many tokens before its number. */
const LABEL_REACH = 18
/** Places of a list stand within so many tokens after the words that say what is listed. */
const LIST_REACH = 64

/** Is a number without unit named by what stands before it: a label, a subject that is a number of things, a list? */
export function isLabelled(article: Article, token: number, end: number, start: number, limit: number): boolean {
  if (token - 1 < start || (end < limit && !LABEL_END.has(codeAt(article, end)) && !article.isKey(end, 'và')))
    return false
  if (codeAt(article, token - 1) === COLON) {
    if (token - 2 < start || !isWord(article.tokens, token - 2)) return false
    // "tham nhũng: 5 (6,8%)".
    if (isShared(article, end)) return true
    // "Số phiếu hợp lệ: 52".
    if (countsBefore(article, token - 1, start)) return true
    // "Khiển trách: 05, cảnh cáo: 02": one of several labels.
    for (let at = end; at < Math.min(limit, end + 8); at++)
      if (codeAt(article, at) === COLON && article.isNumber(at + 1)) return true
    for (let at = token - 2; at > Math.max(start, token - 10); at--)
      if (codeAt(article, at) === COLON && article.isNumber(at + 1)) return true
    return false
  }
  if (article.hitBefore(token, LABEL, 3) !== null) return true
  if (isShared(article, end)) return namedBefore(article, token) === null
  // "số đảng viên hoàn thành xuất sắc nhiệm vụ là 5.183".
  if (article.hitBefore(token, LINK, 3)?.value === 'level') return countsBefore(article, token - 1, start)
  return isListed(article, token, end, start, limit)
}

/** Does the share follow in a bracket: "trễ hạn 130 (1,1%)"? */
export function isShared(article: Article, end: number): boolean {
  if (codeAt(article, end) !== OPEN_BRACKET) return false
  const share = digitsAt(article, end + 1)
  return share !== null && codeAt(article, share.end) === PERCENT && codeAt(article, share.end + 1) === CLOSE_BRACKET
}

/** Does a number of things open the clause before a token: "số phiếu hợp lệ", "tổng số hộ"? */
function countsBefore(article: Article, token: number, start: number): boolean {
  for (let at = token - 1; at >= Math.max(start, token - LABEL_REACH); at--) {
    if (LABEL_END.has(codeAt(article, at))) return false
    if (!article.isKey(at, 'số') || article.hitAt(at, HEAD) === null || article.isNumber(at + 1)) continue
    // "được đánh số là 1284" counts nothing.
    if (at === start || !isWord(article.tokens, at - 1) || article.isKey(at - 1, 'tổng')) return true
    return article.hitBefore(at, OPENER, 3) !== null
  }
  return false
}

/** "Dĩ An 110; Thuận An 95": places of a list that words before a colon open. */
function isListed(article: Article, token: number, end: number, start: number, limit: number): boolean {
  if (!isCapitalized(article.tokens, token - 1) || !isCapitalized(article.tokens, token - 2)) return false
  if (codeAt(article, end) !== SEMICOLON && !(end + 1 >= limit && codeAt(article, end) === DOT)) return false
  let parted = codeAt(article, end) === SEMICOLON && end + 2 < limit && isCapitalized(article.tokens, end + 1)
  for (let at = token - 2; at >= Math.max(start, token - LIST_REACH); at--) {
    const mark = codeAt(article, at)
    if (mark === SEMICOLON && article.isNumber(at - 1)) parted = true
    if (mark === COLON) return parted
  }
  return false
}

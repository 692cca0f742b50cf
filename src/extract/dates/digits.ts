/** Digits that may be a time: what must stand beside them, and what must not. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, NUMBER, SYMBOL, WORD_LOWER } from '../../text/tokens.js'
import { continues, digitsOf, gapAfter, isDash, isSeparator, kindsAt, markAt } from './reading.js'
import { AFTER_BARE_DATES, BEFORE_COUNTS, DOCUMENT_TAILS } from './word-sets.js'
import { BOUND, CUE, HEAD, LUNAR_MONTH, NEW_YEAR_FEAST, OPENING, PART } from './words.js'

/** Do digits stand by themselves: not inside a number, a symbol, an address? */
export function standsAlone(article: Article, token: number, end: number, behindDash = false): boolean {
  if (!behindDash && gapAfter(article, token - 1) === 0) {
    const before = markAt(article, token - 1)
    if (before === '' || before === '/' || before === '.' || before === '_' || before === '=' || before === '%')
      return false
    if (isWord(article.tokens, token - 1) || article.isNumber(token - 1)) return false
    if (isDash(before) && gapAfter(article, token - 2) === 0) return false
  }
  if (gapAfter(article, end - 1) !== 0) return true
  const after = markAt(article, end)
  if (isWord(article.tokens, end) || article.isNumber(end)) return false
  if (after === '%' || after === '=' || after === '_') return false
  const next = gapAfter(article, end)
  if (after === '.' || after === ',')
    return !(next === 0 && (article.isNumber(end + 1) || !isCapitalized(article.tokens, end + 1)))
  return !(next === 0 && (after === '/' || after === '-'))
}

/** "lần 3", "tuần thứ 2", "số 1": the number counts, and opens no date. */
export const isCount = (article: Article, token: number): boolean =>
  continues(article, token - 1) && BEFORE_COUNTS.has(article, token - 1)

/** Does nothing that is counted follow: a mark, the end, or a word that may follow a time? */
export function endsFreely(article: Article, end: number): boolean {
  if (!continues(article, end - 1) || end >= article.tokens.count || !isWord(article.tokens, end)) return true
  return isCapitalized(article.tokens, end) || AFTER_BARE_DATES.has(article, end)
}

export const isCued = (article: Article, token: number): boolean =>
  article.hitBefore(token, CUE, 3) !== null || article.hitBefore(token, OPENING, 2) !== null

/** "Festival Cồng chiêng 2022,": a recent year that closes a name, with a capital among the words before it. */
export function isTitled(article: Article, token: number): boolean {
  const year = article.numberAt(token)
  const { tokens } = article
  if (year < 1990 || year > 2049 || (continues(article, token) && isWord(tokens, token + 1))) return false
  if (
    DOCUMENT_TAILS.has(article, token - 1) ||
    tokens.kind[token - 1] !== WORD_LOWER ||
    article.hitAt(token - 1, BOUND) !== null
  )
    return false
  for (let before = token - 2; before > token - 6 && before >= 0 && isWord(tokens, before); before--) {
    if (isCapitalized(tokens, before) && before !== article.sentenceStart(token)) return true
  }
  return false
}

/** Kinds of the words behind a number that make it a time. */
const AFTER_DIGITS = HEAD.bit | LUNAR_MONTH.bit | NEW_YEAR_FEAST.bit

/**
 * May a time begin with the digits of a token? Most numbers leave here, on what stands beside them. Behind "ngày",
 * "tháng", "năm" and parts of a day the word before has read them already.
 */
export function mayBeginTime(article: Article, token: number): boolean {
  const digits = digitsOf(article, token)
  if (digits === 3 || digits > 4 || digits === 0) return false
  const { tokens, hits } = article
  const before = token - 1
  if (before >= 0 && continues(article, before)) {
    if (tokens.kind[before] === SYMBOL) {
      // Inside a number, a date, a clock: "2.500", "/2021", "-2025".
      if (gapAfter(article, before) === 0 && article.isNumber(before - 1) && gapAfter(article, before - 1) === 0)
        return digits === 4 && isCount(article, before - 1)
    } else if (hits.node[before] !== 0) {
      if (article.hitAt(before, PART) !== null) return false
      const head = article.hitAt(before, HEAD)
      if (head !== null && head.end === token) return false
    }
  }
  if (digits === 4) {
    const first = article.text.charCodeAt(article.startOf(token))
    return first === 49 || first === 50
  }
  const next = token + 1
  if (next >= tokens.count || tokens.kind[next] === NUMBER) return false
  if (tokens.kind[next] === SYMBOL) {
    const mark = markAt(article, next)
    return (isSeparator(mark) || mark === ':') && (article.isNumber(next + 1) || isDash(mark))
  }
  return (
    (kindsAt(article, next) & AFTER_DIGITS) !== 0 ||
    article.isKey(next, 'giờ') ||
    article.isKey(next, 'h') ||
    article.isKey(next, 'g')
  )
}

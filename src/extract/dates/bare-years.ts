/** Years without "năm", and what makes a bare number of days or years a time: births, labels of lines. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord } from '../../text/tokens.js'
import { endsFreely, isCount, isCued, isTitled, standsAlone } from './digits.js'
import { pointOf } from './mention.js'
import { continues, gapAfter, isDash, markAt, type Reading, reading, yearAt } from './reading.js'
import { DOCUMENT_TAILS } from './word-sets.js'
import { countsSomething } from './years.js'

/** "sinh 1970", "SN 1970", "sinh: 1970". */
function bornIn(article: Article, token: number): boolean {
  const word = markAt(article, token - 1) === ':' ? token - 2 : token - 1
  return article.isKey(word, 'sinh') || article.isKey(word, 'sn')
}

/** Does a time open its line, with a colon behind it: "- 1999: vào ngành", "01/03: họp giao ban"? */
export function labels(article: Article, token: number, end: number): boolean {
  if (markAt(article, end) !== ':' || gapAfter(article, end - 1) > 1) return false
  const mark = markAt(article, token - 1)
  const first = isDash(mark) || mark === '+' || mark === '*' || mark === '•' ? token - 1 : token
  return gapAfter(article, first - 1) === 9
}

/** A four-digit number alone: only where it stands for a year ("(2018)", "lần II - 2025", "so với 2015"). */
export function bareYear(article: Article, token: number, cued: boolean, loose: boolean): Reading | null {
  const year = yearAt(article, token)
  if (year < 1900 || year > 2100 || countsSomething(article, token + 1)) return null
  const before = markAt(article, token - 1)
  // "lần thứ 3 - 2024", "lần III/2024", but "số 3/2024", "quý V/2024"
  const counted =
    (isDash(before) || before === '/') &&
    isCount(article, token - 2) &&
    !article.isKey(token - 3, 'số') &&
    !article.isKey(token - 3, 'quý')
  if (!standsAlone(article, token, token + 1, loose || counted)) return null
  const found = reading(token, token + 1, 'year', pointOf(year, null, null))
  if (counted) return found
  if (before === '(') return markAt(article, token + 1) === ')' ? found : null
  if (bornIn(article, token) || labels(article, token, token + 1)) return found
  // "(năm 2023: 10,5%, 2024: 8%)"
  if ((before === ',' || before === ';') && markAt(article, token + 1) === ':' && article.isNumber(token + 2))
    return found
  if (cued || isCued(article, token)) return endsFreely(article, token + 1) ? found : null
  const links = article.isKey(token + 1, 'là') || isDash(markAt(article, token + 1))
  if (links && article.isKey(token + 2, 'năm')) return found
  if (!continues(article, token - 1)) return null
  if (isTitled(article, token)) return found
  const named = isDash(before) ? token - 2 : token - 1
  if (named < 0 || !isWord(article.tokens, named) || !isCapitalized(article.tokens, named)) return null
  if (DOCUMENT_TAILS.has(article, named)) return null
  // "Hơn 2000 thí sinh": the capital is the sentence's, not a name's.
  const opens = named === article.sentenceStart(token)
  return opens && !endsFreely(article, token + 1) ? null : found
}

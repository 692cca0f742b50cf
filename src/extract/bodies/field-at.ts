/** What a Sở, a Ban, a Phòng is in charge of, and the proper names of companies and schools: where they end. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, NUMBER, SYMBOL } from '../../text/tokens.js'
import { nameAt } from '../names/name-at.js'
import { BODY, BODY_STOP, FIELD, UNIT } from './vocabulary.js'

const JOINTS = new Set(['và', '&', '-', '–', ','])

/** Does a token begin something else: another body, a unit of administration, a word that never belongs to a name? */
function isBoundary(article: Article, token: number): boolean {
  const body = article.hitAt(token, BODY)
  if (body !== null && (body.end - token > 1 || isCapitalized(article.tokens, token))) return true
  return article.hitAt(token, UNIT)?.value != null
}

/**
 * Token just past the field that begins at a token, or the token itself. A field is a run of known terms and of words
 * with capitals: "Tài nguyên và Môi trường", "Quản lý nhà và thị trường bất động sản", "Hợp tác kinh tế đa phương".
 */
export function fieldEnd(article: Article, token: number, limit: number): number {
  let end = token
  for (let next = token; next < limit; ) {
    const joint = JOINTS.has(article.keyOf(next)) && end > token
    const at = joint ? next + 1 : next
    const hit = article.hitAt(at, FIELD)
    const capital = isCapitalized(article.tokens, at)
    if (end > token && isBoundary(article, at)) break
    if (hit !== null && hit.end <= limit) {
      if (end > token) {
        // "Sở Xây dựng tổ chức …" is a verb; "Sở Tài chính, kinh tế …" is the next thing of a list.
        if (!joint && hit.value === 'verb' && !capital) break
        if (joint && article.keyOf(next) === ',' && !continuesAfterComma(article, at, hit.end)) break
      }
      end = hit.end
    } else if (
      capital &&
      !(joint && article.keyOf(next) === ',') &&
      article.sentences.of[at] === article.sentences.of[token]
    ) {
      if (nameAt(article, at, true) !== null && end > token) break
      end = at + 1
    } else break
    next = end
  }
  return end
}

/** After a comma a field goes on only towards "và": "Văn hóa, Thể thao và Du lịch". */
function continuesAfterComma(article: Article, token: number, end: number): boolean {
  return isCapitalized(article.tokens, token) && article.keyOf(end) === 'và' && article.hitAt(end + 1, FIELD) !== null
}

const NAME_JOINTS = new Set(['-', '–', '&', '/', '.'])

/** Token just past a proper name: a run of words with capitals and figures, "Sản xuất - Xuất nhập khẩu Bình Dương", "3/2". */
export function properNameEnd(article: Article, token: number, limit: number): number {
  const { tokens, sentences } = article
  let end = token
  while (end < limit && sentences.of[end] === sentences.of[token]) {
    const key = article.keyOf(end)
    const kind = tokens.kind[end]
    if (end > token && isBoundary(article, end)) break
    if (isCapitalized(tokens, end) || kind === NUMBER) {
      if (end > token && nameAt(article, end, false) !== null && !isNameJoint(article, end - 1)) break
      end++
    } else if (end > token && NAME_JOINTS.has(key) && isNameJoint(article, end) && isPartOfName(article, end + 1))
      end += 2
    else {
      // "Sản xuất", "Công nghiệp": the second syllable of a known term is small.
      const field = article.hitAt(end - 1, FIELD) ?? article.hitAt(end, FIELD)
      if (end > token && field !== null && field.end > end && field.value !== 'verb') end = field.end
      else if (end > token && isCapitalized(tokens, end - 1) && isPair(article, end - 1)) end++
      else if (key === 'và' && end > token && isCapitalized(tokens, end + 1)) end += 2
      else break
    }
  }
  return end
}

/** Dashes and points inside a name; a point only when glued ("S.C.C"). */
function isNameJoint(article: Article, token: number): boolean {
  const key = article.keyOf(token)
  if (!NAME_JOINTS.has(key)) return false
  return key === '.' || key === '/' ? article.isGlued(token - 1) && article.isGlued(token) : true
}

function isPartOfName(article: Article, token: number): boolean {
  return isCapitalized(article.tokens, token) || article.isNumber(token)
}

/** A capital word and a small one that are no stop: "Sản xuất", "Dầu khí". Two small words in a row end the name. */
function isPair(article: Article, token: number): boolean {
  return (
    article.hitAt(token + 1, BODY_STOP) === null &&
    isCapitalized(article.tokens, token + 2) &&
    isWord(article.tokens, token + 1)
  )
}

/**
 * Token just past the task of a Ban Chỉ đạo: any words up to a stop, a comma outside known terms, a unit of
 * administration, a body in capitals. "về phòng, chống tham nhũng, tiêu cực", "35", "cổ phần hóa".
 */
export function taskEnd(article: Article, token: number, limit: number): number {
  let end = token
  while (end < limit && article.sentences.of[end] === article.sentences.of[token]) {
    const field = article.hitAt(end, FIELD)
    if (field !== null && field.end <= limit) {
      end = field.end
      continue
    }
    if (article.hitAt(end, BODY_STOP) !== null || isBoundary(article, end)) break
    if (article.tokens.kind[end] === SYMBOL && !(article.keyOf(end) === '-' || article.keyOf(end) === '/')) break
    if (isCapitalized(article.tokens, end) && nameAt(article, end, false) !== null) break
    end++
  }
  // Nothing ends with "về", "và", a dash.
  while (end > token && (article.tokens.kind[end - 1] === SYMBOL || LOOSE_ENDS.has(article.keyOf(end - 1)))) end--
  return end
}

const LOOSE_ENDS = new Set(['và', 'về', 'các', 'những'])

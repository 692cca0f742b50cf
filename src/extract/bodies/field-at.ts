/** What a Sở, a Ban, a Phòng is in charge of, and the proper names of companies and schools: where they end. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, NUMBER, SYMBOL, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import { nameAt } from '../names/name-at.js'
import { HEAD, HONORIFIC, PREFIX, ROLE_VERB } from '../people/vocabulary.js'
import { PHRASE_END } from '../quantities/vocabulary.js'
import { endsName } from './figure-at.js'
import { knownPlaceAt } from './place-at.js'
import { BODY, BODY_STOP, CENTRAL, FIELD, FUSED_PLACE, TASK_OPENER, UNIT } from './vocabulary.js'

const FIELD_JOINTS: ReadonlySet<string> = new Set(['và', '&', '-', '–', ','])
const NAME_JOINTS: ReadonlySet<string> = new Set(['-', '–', '&', '/', '.'])
/** Words that nothing ends with. */
const LOOSE_ENDS: ReadonlySet<string> = new Set(['và', 'về', 'các', 'những'])

/** Does a token begin something else: another body, a post, a unit of administration? */
function isBoundary(article: Article, token: number): boolean {
  const body = article.hitAt(token, BODY)
  const capital = isCapitalized(article.tokens, token)
  // "ấp Phước Hội cho biết": one capital with nothing in capitals behind it ends a name and begins no body.
  const { kind } = article.tokens
  const goesOn = kind[token] === WORD_UPPER || (body !== null && isCapitalized(article.tokens, body.end))
  const begins = body?.value && (body.end - token > 1 || goesOn)
  if (begins && (capital || !body.value.inner)) return true
  if (capital && (article.hitAt(token, HEAD) ?? article.hitAt(token, PREFIX)) !== null) return true
  return article.hitAt(token, UNIT)?.value != null
}

function sameSentence(article: Article, left: number, right: number): boolean {
  return article.sentences.of[left] === article.sentences.of[right]
}

/**
 * Token just past the field that begins at a token, or the token itself. A field is a run of known terms and of words
 * with capitals: "Tài nguyên và Môi trường", "Quản lý chất lượng và hạ tầng kỹ thuật", "Hợp tác kinh tế đa phương".
 *
 * @param limit token that the field may not reach beyond
 */
export function fieldEnd(article: Article, token: number, limit: number): number {
  let end = token
  while (end < limit) {
    const joint = end > token && isFieldJoint(article, end)
    const at = joint ? end + 1 : end
    if (at >= limit || !sameSentence(article, token, at)) break
    // "Công an tỉnh" is no part of a field, "Bộ Công an" is: the first word may be a body's too.
    if (end > token && isBoundary(article, at)) break
    const hit = article.hitAt(at, FIELD)
    const central = article.hitAt(at, CENTRAL)
    // "Ủy ban Nhà nước" is no committee on houses.
    if (hit !== null && central !== null && central.end > hit.end) break
    if (hit !== null && hit.end <= limit) {
      if (end > token && !continuesField(article, end, joint, hit.value, at, hit.end)) break
      end = hit.end
    } else if (joint) {
      if (article.isMark(end, ',') || !isAbbreviation(article, at)) break
      end = at + 1
    } else if (isPlainCapital(article, at, end === token)) {
      end = at + 1
      if (end < limit && isPlainSecond(article, end)) end++
    } else if (isFigure(article, token, at)) end = at + 1
    else break
  }
  return end
}

/** Most tokens are told by their kind: a joint is a mark or "và". */
function isFieldJoint(article: Article, token: number): boolean {
  const kind = article.tokens.kind[token]
  return (kind === SYMBOL || kind === WORD_LOWER) && FIELD_JOINTS.has(article.keyOf(token))
}

/**
 * Does a term go on with the field before it? "Sở Xây dựng tổ chức …" is a verb; after a comma a list goes on only
 * towards "và".
 */
function continuesField(
  article: Article,
  end: number,
  joint: boolean,
  term: 'noun' | 'verb' | 'whole',
  at: number,
  past: number,
): boolean {
  const capital = isCapitalized(article.tokens, at)
  if (!joint) return capital || term === 'noun'
  if (!article.isMark(end, ',')) return true
  return capital && article.isKey(past, 'và') && article.hitAt(past + 1, FIELD) !== null
}

/** "GD và ĐT": letters that stand for a field. */
function isAbbreviation(article: Article, token: number): boolean {
  return article.tokens.kind[token] === WORD_UPPER && article.word(token).length <= 4
}

/** "Đội Quản lý thị trường số 2", "TAND khu vực 1", "Phòng PC06": figures that belong to the name. */
function isFigure(article: Article, from: number, token: number): boolean {
  if (article.isKey(token, 'số')) return token > from && article.isNumber(token + 1)
  if (!article.isNumber(token) || token === from) return false
  if (article.isKey(token - 1, 'số') || article.isKey(token - 1, 'vực') || article.isGlued(token - 1)) return true
  // "Vụ Địa bàn 4", "Trung tâm Đăng kiểm 2"
  return endsName(article, token)
}

/** The small second syllable after a capital that no table knows: "Địa phương", "Nghiệp vụ". */
function isPlainSecond(article: Article, token: number): boolean {
  const { kind } = article.tokens
  if (kind[token] !== WORD_LOWER || kind[token - 1] === WORD_UPPER) return false
  return article.hitAt(token, BODY_STOP) === null && !isBoundary(article, token)
}

/** A capital word of a field that no table knows; not a place, not a person. */
function isPlainCapital(article: Article, token: number, first: boolean): boolean {
  if (!isCapitalized(article.tokens, token) || article.hitAt(token, UNIT)?.value != null) return false
  if ((article.hitAt(token, CENTRAL) ?? article.hitAt(token, FUSED_PLACE) ?? knownPlaceAt(article, token)) !== null)
    return false
  return nameAt(article, token, !first) === null
}

/**
 * Token just past a proper name, or the token itself: words with capitals, figures, dashes between them, and small
 * second syllables. "Thương mại - Xuất nhập khẩu Tây Ninh", "3/2", "Cơ khí Dầu khí".
 */
export function properNameEnd(article: Article, token: number, limit: number): number {
  const { tokens } = article
  let end = token
  while (end < limit && sameSentence(article, token, end)) {
    if (end > token && isBoundary(article, end)) break
    const place = end > token ? knownPlaceAt(article, end) : null
    if (place !== null && place.end <= limit && nameAt(article, end, false) === null) end = place.end
    else if (isCapitalized(tokens, end) || tokens.kind[end] === NUMBER) {
      if (end > token && nameAt(article, end, false) !== null && !NAME_JOINTS.has(article.keyOf(end - 1))) break
      end = termEnd(article, end, limit)
    } else if (end > token && isNameJoint(article, end) && isPartOfName(article, end + 1))
      end = termEnd(article, end + 1, limit)
    else if (end > token && isSecondSyllable(article, end)) end++
    else if (end > token && smallWordsEnd(article, token, end, limit) > end)
      end = smallWordsEnd(article, token, end, limit)
    else if (end > token && article.isKey(end, 'và') && isCapitalized(tokens, end + 1) && !isBoundary(article, end + 1))
      end += 2
    else break
  }
  return end
}

/** Past the known term that begins at a token ("Xuất nhập khẩu", "Đầu tư"), or past the token alone. */
function termEnd(article: Article, token: number, limit: number): number {
  // "Giám đốc Bệnh viện": the word for the body alone.
  const body = article.hitAt(token, BODY)
  if (body?.value && body.end <= limit) return body.end
  const term = article.hitAt(token, FIELD)
  return term !== null && term.end <= limit ? term.end : token + 1
}

/** Dashes and points inside a name; a point or a slash only when glued ("S.C.C", "3/2"). */
function isNameJoint(article: Article, token: number): boolean {
  if (article.tokens.kind[token] !== SYMBOL) return false
  const key = article.keyOf(token)
  if (!NAME_JOINTS.has(key)) return false
  return key === '.' || key === '/' ? article.isGlued(token - 1) && article.isGlued(token) : true
}

function isPartOfName(article: Article, token: number): boolean {
  if (article.isNumber(token)) return true
  return isCapitalized(article.tokens, token) && !isBoundary(article, token) && nameAt(article, token, false) === null
}

/** Most small words between a capital that begins a word and the next capital: "Trái cây sinh học OCOP". */
const MOST_SMALL_WORDS = 3

/** Past the small words that go on with a capital that begins a word, where the name goes on after them. */
function smallWordsEnd(article: Article, first: number, token: number, limit: number): number {
  const { tokens } = article
  if (!isCapitalized(tokens, token - 1) || tokens.kind[token - 1] === WORD_UPPER) return token
  // After two capitals small words are what the body does: "HTX Minh Tâm tham gia Hội chợ".
  if (token - 1 > first && isCapitalized(tokens, token - 2) && article.hitAt(token - 2, BODY) === null) return token
  for (let end = token; end < limit && end <= token + MOST_SMALL_WORDS; end++) {
    if (end > token && isCapitalized(tokens, end)) return isPartOfName(article, end) ? end : token
    if (tokens.kind[end] !== WORD_LOWER || LOOSE_ENDS.has(article.keyOf(end))) break
    if (article.hitAt(end, BODY_STOP) !== null || isBoundary(article, end)) break
  }
  return token
}

/** One small word after a capital, with the name going on or ending right after it: "Sản xuất -", "Dầu khí.". */
function isSecondSyllable(article: Article, token: number): boolean {
  const { tokens } = article
  if (!isWord(tokens, token) || !isCapitalized(tokens, token - 1) || article.hitAt(token, BODY_STOP) !== null)
    return false
  if (LOOSE_ENDS.has(article.keyOf(token)) || article.hitAt(token, ROLE_VERB) !== null) return false
  const next = token + 1
  if (isCapitalized(tokens, next)) return true
  // "Cơ khí Dầu khí." ends in a word of two syllables; after two capitals a small word is a verb ("ấp Tân Dũng kể.").
  const begins = !isCapitalized(tokens, token - 2) || article.hitAt(token - 2, BODY) !== null
  return begins && tokens.kind[token - 1] !== WORD_UPPER && tokens.kind[next] === SYMBOL && !article.isKey(next, ',')
}

/**
 * Token just past the task of a Ban Chỉ đạo, or the token itself: a number ("35", "số 2"), a field ("phòng, chống tham
 * nhũng, tiêu cực"), or free words after "về" up to a stop ("về tổng kết Nghị quyết số 18-NQ/TW").
 *
 * @param headed does a post stand before, so that a verb tells the task and not what the body does?
 */
export function taskEnd(article: Article, token: number, limit: number, headed = false): number {
  if (article.isNumber(token)) return token + 1
  if (article.isKey(token, 'số') && article.isNumber(token + 1)) return token + 2
  const opener =
    article.isKey(token, 'về') ||
    (article.hitAt(token, TASK_OPENER) !== null && (headed || opensTask(article, token))) ||
    (headed && article.hitAt(token, PHRASE_END)?.value === 'verb' && article.hitAt(token, ROLE_VERB) === null)
  if (!opener) return fieldEnd(article, token, limit)
  const { tokens } = article
  let end = token + 1
  while (end < limit && sameSentence(article, token, end)) {
    const field = article.hitAt(end, FIELD)
    if (field !== null && field.end <= limit) end = field.end
    else if (article.hitAt(end, HONORIFIC) !== null && isCapitalized(tokens, end + 1)) break
    else if (article.hitAt(end, BODY_STOP) !== null || (isBoundary(article, end) && !isSymbolOfDocument(article, end)))
      break
    else if (article.isMark(end, ',') && article.hitAt(end + 1, FIELD) !== null && !isBoundary(article, end + 1)) end++
    else if (tokens.kind[end] === SYMBOL && !isNameJoint(article, end)) break
    else if (isCapitalized(tokens, end) && (knownPlaceAt(article, end) ?? nameAt(article, end, false)) !== null) break
    else end++
  }
  while (end > token && (tokens.kind[end - 1] === SYMBOL || LOOSE_ENDS.has(article.keyOf(end - 1)))) end--
  return end
}

/** "thực hiện Chương trình …" names a task, "thực hiện nghiêm …" is what the body does. */
function opensTask(article: Article, token: number): boolean {
  const past = article.hitAt(token, TASK_OPENER)?.end ?? token
  return isCapitalized(article.tokens, past)
}

/** The "TW" of "18-NQ/TW". */
function isSymbolOfDocument(article: Article, token: number): boolean {
  return article.isMark(token - 1, '/') && article.isGlued(token - 1)
}

/** Where the title of a document begins and ends. */

import { bodyAt } from '../../extract/bodies/body-at.js'
import { type IssuerPhrase, issuerAt } from '../../extract/citations/issuer.js'
import { CLOSING_QUOTES, isOneOf, OPENING_QUOTES } from '../../extract/citations/marks.js'
import type { CitationMention } from '../../extract/citations/mention.js'
import { PhraseTable, phrases } from '../../extract/citations/phrases.js'
import { namedTypeAt } from '../../extract/citations/vocabulary.js'
import { nameAt } from '../../extract/names/name-at.js'
import { HEAD } from '../../extract/people/vocabulary.js'
import {
  clauseOpeners,
  clauseSubjects,
  clauseVerbs,
  countingVerbs,
  dayParts,
  documentParts,
  issuingVerbs,
  lastOfSubject,
  noSubjectStops,
  notSubjects,
  plainSubjectIntroducers,
  predicateWords,
  relationVerbs,
  subjectIntroducers,
  subjectOpeners,
  subjectStops,
} from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, NUMBER, SYMBOL, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import { type Surroundings, textOf } from './cited.js'

const INTRODUCERS = phrases(subjectIntroducers)
const DIRECTIONS = phrases(notSubjects)
const COUNTING: ReadonlySet<string> = new Set(countingVerbs)
/** Those that go inside quotation marks: “Về …”; “Quy định về …” is the title itself. */
const PLAIN_INTRODUCERS = phrases(plainSubjectIntroducers)
const OPENERS = phrases(subjectOpeners)
const STOPS = phrases(subjectStops)
const NO_STOPS = phrases(noSubjectStops)
const CLAUSE_SUBJECTS = phrases(clauseSubjects)
const PREDICATES = phrases(predicateWords)
const CLAUSE_OPENERS = phrases(clauseOpeners)
const ISSUING = phrases(issuingVerbs)
const PARTS = phrases(documentParts)
const LAST = phrases(lastOfSubject)
const DAY_PARTS = phrases(dayParts)
/** Begin a new clause after a body: "…, UBND tỉnh đã …". */
export const CLAUSE_VERBS = phrases(clauseVerbs)
const RELATIONS = new PhraseTable(() => Object.entries(relationVerbs))

/** Tokens that a title may have. */
const LONGEST_TITLE = 110

export interface Subject {
  readonly text: string
  /** Token just past the title and its quotation mark. */
  readonly past: number
}

/** Token of the quotation mark that closes the one at `token`, or -1. Quotes inside quotes are counted. */
function closingQuote(where: Surroundings, token: number, limit: number): number {
  const { article } = where
  const mark = isOneOf(article, token, `"'`) ? article.word(token) : null
  let depth = 0
  for (let at = token; at < limit; at++) {
    if (mark !== null) {
      // A typist's “"…”” closes with the curled mark.
      if (at > token && (article.isMark(at, mark) || (mark === '"' && article.isMark(at, '”')))) return at
    } else if (isOneOf(article, at, '“«‘')) depth++
    else if (isOneOf(article, at, "”»’'") && --depth <= 0) return at
  }
  return -1
}

/** The words between two tokens without marks at the end; null where nothing is left. */
function titleText(where: Surroundings, from: number, past: number): string | null {
  let end = past
  while (end > from && isOneOf(where.article, end - 1, ',;:.…–-')) end--
  return end > from ? textOf(where.article, from, end) : null
}

/** Does a title end before the comma at a token, because another clause begins after it? */
function isClauseAfter(where: Surroundings, comma: number): boolean {
  const { article } = where
  const next = comma + 1
  if (NO_STOPS.at(article, next) !== null) return false
  if (CLAUSE_OPENERS.at(article, next) !== null || where.dateAt(next) !== null) return true
  const verb = CLAUSE_VERBS.at(article, next)
  if (verb !== null && !isCapitalized(article.tokens, next)) {
    // "…, tổ chức ngày 27-6": the event at which it was heard.
    if (where.isDated(verb.end)) return true
    // "…, ban hành Nghị quyết mới"
    if (namedTypeAt(article, verb.end) !== null) return true
    // "…, xây dựng, chỉnh đốn Đảng" goes on; "…, đã", "…, cần trên 500 tỷ" does not.
    return STOPS.at(article, next) !== null && NO_STOPS.at(article, next) === null
  }
  if (!isCapitalized(article.tokens, next)) return false
  const body = issuerAt(article, next, false)
  return (body !== null && CLAUSE_VERBS.at(article, body.end) !== null) || isHolderAt(article, next)
}

/** Does a person with a post act at a token: "Giám đốc Sở Nội vụ Trần Huy Mẫu đề nghị"? */
function isHolderAt(article: Article, token: number): boolean {
  const head = article.hitAt(token, HEAD)
  if (head === null) return false
  const name = nameAt(article, bodyAt(article, head.end)?.end ?? head.end, true)
  return name !== null && article.tokens.kind[name.end] === WORD_LOWER && !article.isKey(name.end, 'và')
}

/** Does a body follow that is one of several in a list? */
function isListed(where: Surroundings, token: number): boolean {
  const { article } = where
  const body = isCapitalized(article.tokens, token) ? issuerAt(article, token, false) : null
  return body !== null && article.isMark(body.end, ',')
}

/** Where a title ends that holds a citation: "tiếp tục thực hiện Chỉ thị 05" ends with it. */
function endAtCitation(where: Surroundings, from: number, comma: number, token: number, past: number): number {
  const { article } = where
  const before = article.isKey(token - 1, 'các') ? token - 2 : token - 1
  // "… của Đảng và Kết luận số 40": the next of a list.
  if (isOneOf(article, before, ',;(') || article.isKey(before, 'và')) return before
  // "…, đẩy mạnh thực hiện Chỉ thị 05" is another clause.
  return comma > from && RELATIONS.at(article, comma + 1) !== null ? comma : past
}

/** Past the citations that end a quoted title: “Thực hiện Chỉ thị 36-CT/TW và Kế hoạch 60-KH/TU | ngày …”; or `limit`. */
function pastCitations(where: Surroundings, from: number, limit: number): number {
  const { article, citations } = where
  let past = limit
  for (let next = where.citationFrom(from); next < citations.length; next++) {
    const citation = citations[next] as CitationMention
    const joined =
      past < limit && past + 1 === citation.token && (article.isKey(past, 'và') || article.isMark(past, ','))
    if (citation.token >= limit || (past < limit && !joined)) break
    if (citation.form === 'numbered') past = citation.past
  }
  return past
}

/** What a mark inside a title does: ends it before or after some token, or lets it go on from one. */
type Turn = { readonly end: number } | { readonly next: number }

/** The turn that a punctuation mark gives to a title. */
function turnAt(where: Surroundings, at: number, limit: number): Turn {
  const { article } = where
  switch (article.word(at)) {
    case ',':
      return LAST.before(article, at) !== null || isClauseAfter(where, at) ? { end: at } : { next: at + 1 }
    case ';':
      // "Chủ tịch, Phó Chủ tịch; Ủy ban Kiểm tra, Chủ nhiệm": a list goes on.
      return isListed(where, at + 1) ? { next: at + 1 } : { end: at }
    case '.':
      // "TP.HCM", "1.500", "TP. Đà Nẵng": a mark inside a word or behind a short one ends nothing.
      return article.isGlued(at - 1) && (article.isGlued(at) || article.tokens.kind[at - 1] === WORD_UPPER)
        ? { next: at + 1 }
        : { end: at }
    case ')':
    case ':':
    case '…':
    case '?':
    case '!':
      return { end: at }
    case '(': {
      let close = at + 1
      while (close < limit && close < at + 14 && !article.isMark(close, ')')) close++
      const own = !article.isMark(close, ')') || where.citationAt(at + 1) !== null || where.dateAt(at + 1) !== null
      return own ? { end: at } : { next: close + 1 }
    }
    case '-':
    case '–': {
      const apart = !article.isGlued(at) && !article.isGlued(at - 1)
      const name = isCapitalized(article.tokens, at + 1) && !isCapitalized(article.tokens, at - 1)
      return apart && (name || article.isMark(at + 2, ':')) ? { end: at } : { next: at + 1 }
    }
  }
  if (isOneOf(article, at, OPENING_QUOTES)) {
    const close = closingQuote(where, at, limit)
    // A plain mark that nothing closes closes a quotation that began before the title.
    if (close < 0) return { end: isOneOf(article, at, CLOSING_QUOTES) ? at : limit }
    // A quotation with a capital is a title in the title, and ends it: “phê duyệt “Đề án …””.
    return isCapitalized(article.tokens, at + 1) ? { end: close + 1 } : { next: close + 1 }
  }
  return isOneOf(article, at, CLOSING_QUOTES) ? { end: at } : { next: at + 1 }
}

/** Does a kind of document stand at a token that names one, not a plan that counts ("Kế hoạch 5 năm")? */
function isNextDocument(where: Surroundings, token: number): boolean {
  const type = namedTypeAt(where.article, token)
  return type !== null && (!where.article.isNumber(type.end) || where.citationAt(token)?.form === 'numbered')
}

/** Does the next document follow "và": "Kế hoạch của …", "Điểm 12 của Thông báo số …", "ban hành Quyết định số …"? */
function isNextAt(where: Surroundings, token: number): boolean {
  const { article } = where
  if (isNextDocument(where, token)) return true
  const part = PARTS.at(article, token)
  if (part !== null) return article.isNumber(part.end) && article.isKey(part.end + 1, 'của')
  const verb = ISSUING.at(article, token)
  return verb !== null && where.citationAt(verb.end)?.form === 'numbered'
}

/** Where a title without quotation marks ends. */
function titleEnd(where: Surroundings, from: number, limit: number): number {
  const { article } = where
  const { tokens } = article
  const { citations } = where
  let next = where.citationFrom(from)
  let comma = -1
  for (let at = from; at < limit; at++) {
    const kind = tokens.kind[at] as number
    if (kind === NUMBER) continue
    if (kind === SYMBOL) {
      const turn = turnAt(where, at, limit)
      if ('end' in turn) return turn.end
      if (article.isMark(at, ',')) comma = at
      at = turn.next - 1
      continue
    }
    if (at === from) continue
    while (next < citations.length && (citations[next] as CitationMention).token < at) next++
    const citation = citations[next]
    if (citation?.token === at && citation.form !== 'described' && citation.form !== 'short')
      return endAtCitation(where, from, comma, at, citation.past)
    if (article.isKey(at - 1, 'và') && isNextAt(where, at)) return at - 1
    if (DAY_PARTS.at(article, at) !== null && where.isDated(at)) return at
    if ((article.isKey(at, 'và') || article.isKey(at, 'với')) && LAST.before(article, at) !== null) return at
    const counts = article.isNumber(at + 1) && COUNTING.has(article.keyOf(at))
    if (!counts && STOPS.at(article, at) === null) continue
    const kept = NO_STOPS.at(article, at) ?? NO_STOPS.at(article, at - 1) ?? NO_STOPS.at(article, at - 2)
    if (kept === null) {
      // "…, Chi bộ ấp 3 đã tổ chức": the clause begins at its subject.
      const subject =
        isCapitalized(tokens, comma + 1) || (at - comma < 7 && CLAUSE_SUBJECTS.at(article, comma + 1) !== null)
      const clause = comma > from && subject && PREDICATES.at(article, at) !== null
      return clause ? comma : at
    }
    at = Math.max(at, kept.end - 1)
  }
  return limit
}

/** Do words that lead to a title, or a title in quotation marks, stand at a token? */
export function beginsSubject(where: Surroundings, token: number): boolean {
  return (
    INTRODUCERS.at(where.article, token) !== null ||
    OPENERS.at(where.article, token) !== null ||
    isOneOf(where.article, token, OPENING_QUOTES)
  )
}

/**
 * The issuer without the title that a body with a task seems to take in: "Ban Chỉ đạo về thực hiện …" after a symbol
 * is the body and the title, unless another title follows.
 */
export function endBeforeSubject(where: Surroundings, issuer: IssuerPhrase): IssuerPhrase {
  const { article } = where
  if (INTRODUCERS.at(article, issuer.end) !== null || isOneOf(article, issuer.end, OPENING_QUOTES)) return issuer
  for (let token = issuer.token + 1; token < issuer.end; token++) {
    if (INTRODUCERS.at(article, token) === null) continue
    return { ...issuer, end: token, body: issuer.body === null ? null : { ...issuer.body, end: token } }
  }
  return issuer
}

/** The title that begins at a token, with the words that lead to it; or null. */
export function subjectAt(where: Surroundings, token: number): Subject | null {
  const { article } = where
  const limit = Math.min(article.sentenceEnd(token), token + LONGEST_TITLE)
  if (token >= limit) return null
  if (DIRECTIONS.at(article, token, limit) !== null) return null
  const led = INTRODUCERS.at(article, token, limit)
  const from = led?.end ?? token
  if (isOneOf(article, from, OPENING_QUOTES)) {
    const close = closingQuote(where, from, Math.min(article.tokens.count, from + LONGEST_TITLE))
    if (close < 0) return null
    const inner = PLAIN_INTRODUCERS.at(article, from + 1, close)
    // A quoted word is no title: “nóng”.
    const first = inner?.end ?? from + 1
    if (led === null && inner === null && close - first < 3) return null
    const text = titleText(where, first, pastCitations(where, first, close))
    return text === null ? null : { text, past: close + 1 }
  }
  if (led === null && OPENERS.at(article, token, limit) === null) return null
  const past = titleEnd(where, from, limit)
  const text = titleText(where, from, past)
  return text === null ? null : { text, past }
}

/** What stands between two mentions: a comma, a dash, "gồm các đồng chí:", "được bầu giữ chức". */
import { bodyAt } from '../../extract/bodies/body-at.js'
import { BODY } from '../../extract/bodies/vocabulary.js'
import {
  APPOINTMENT,
  BIOGRAPHY,
  DEGREE,
  ENDING,
  JOINT,
  LIST_OPENER,
  OFFICE,
  PLURAL,
  POST_LINK,
  RANK,
  REMOVAL,
} from '../../extract/people/vocabulary.js'
import { exampleWord } from '../../knowledge/joints.js'
import { holdingWords, type PostLink, stillWords } from '../../knowledge/role-verbs.js'
import type { Article } from '../../text/analyze.js'
import { SYMBOL } from '../../text/tokens.js'

/**
 * - next: nothing, or a bracket that says where ("(huyện Ba Vì)")
 * - comma, dash, semicolon, colon, and, bracket: that mark or "và", "kiêm" being a comma
 * - list: a post is opened for its holders ("gồm các đồng chí:", "là")
 * - link: a person is said to hold what follows
 * - far: anything else
 */
export interface Gap {
  readonly kind: 'next' | 'comma' | 'dash' | 'semicolon' | 'colon' | 'and' | 'bracket' | 'list' | 'link' | 'far'
  readonly status: PostLink['status'] | null
}

const gap = (kind: Gap['kind'], status: Gap['status'] = null): Gap => ({ kind, status })
export const FAR = gap('far')
const NEXT = gap('next')
const COMMA = gap('comma')
const DASH = gap('dash')
const SEMICOLON = gap('semicolon')
const COLON = gap('colon')
const BRACKET = gap('bracket')
const AND = gap('and')
const LIST = gap('list')
const MARKS: Readonly<Record<string, Gap>> = {
  ',': COMMA,
  ';': SEMICOLON,
  ':': COLON,
  '-': DASH,
  '–': DASH,
  '—': DASH,
  '(': BRACKET,
}

/** The gap that a mark or a joining word alone makes, or null. */
function joint(article: Article, token: number): Gap | null {
  const word = article.hitAt(token, JOINT)
  if (word !== null) return word.value === 'and' ? AND : word.value === 'post' ? COMMA : null
  return article.tokens.kind[token] === SYMBOL ? (MARKS[article.word(token)] ?? null) : null
}
/** Most tokens of a bracket that is passed over, and of the words that link a person to a post. */
const LONGEST_BRACKET = 12
const LONGEST_LINK = 45
/** Most tokens that tell of a life between a name and a post. */
const LONGEST_LIFE = 18

/** Token past a bracket that opens at a token and closes soon, or the token itself. */
export function pastBracket(article: Article, token: number, limit: number): number {
  if (!article.isMark(token, '(')) return token
  for (let next = token + 1; next < limit && next < token + LONGEST_BRACKET; next++) {
    if (article.isMark(next, ')')) return next + 1
  }
  return token
}

/** The gap between the token past one mention and the first token of the next. */
export function gapBetween(article: Article, past: number, token: number): Gap {
  if (article.sentences.of[past - 1] !== article.sentences.of[token]) return FAR
  let from = pastBracket(article, past, token)
  // The bracket of an apposition closes: "A (Phó Bí thư Thị ủy), B".
  if (article.isMark(from, ')')) from++
  const count = token - from
  if (count <= 0) return NEXT
  const first = count <= 2 ? joint(article, from) : null
  if (first !== null) {
    if (count === 1) return first
    const second = article.hitAt(from + 1, JOINT)
    if (second?.value === 'and') return first === SEMICOLON ? SEMICOLON : AND
    if (second?.value === 'post') return COMMA
    if (article.isMark(from + 1, '(')) return BRACKET
    // "A, ,Phó Chủ tịch": a mark typed twice.
    if (first === joint(article, from + 1)) return first
  }
  if (count > LONGEST_LINK) return FAR
  if (isBetweenPosts(article, from, token)) return COMMA
  if (count <= LONGEST_LIFE && tellsOfLife(article, from, token)) return COMMA
  return linkAt(article, from, token)
}

/** "ông A, Đại tá, Chỉ huy trưởng …", "cách chức Chủ tịch UBND tỉnh và xóa tư cách Phó Chủ tịch …": no more than a comma. */
function isBetweenPosts(article: Article, from: number, token: number): boolean {
  const comma = article.isMark(from, ',')
  if (!comma && article.hitAt(from, JOINT)?.value !== 'and') return false
  if (article.hitAt(from + 1, REMOVAL)?.end === token) return true
  if (!comma || !article.isMark(token - 1, ',')) return false
  // "ông A, Thường trực Đảng ủy, Phó Chủ tịch UBND xã": a committee that he sits in.
  const committee = article.hitAt(from + 1, BODY)?.value?.needsOwner ? bodyAt(article, from + 1) : null
  return (article.hitAt(from + 1, RANK) ?? article.hitAt(from + 1, DEGREE) ?? committee)?.end === token - 1
}

/** ", sinh năm 1970, quê Bình Dương," or "(SN 1970," between a name and a post. */
function tellsOfLife(article: Article, from: number, token: number): boolean {
  if (!article.isMark(token - 1, ',') || !(article.isMark(from, ',') || article.isMark(from, '('))) return false
  for (let at = from + 1; at < token; at++) {
    if (article.hitAt(at, BIOGRAPHY) !== null) return true
    if (article.isMark(at, ';')) return false
  }
  return false
}

function linkAt(article: Article, from: number, token: number): Gap {
  const colon = article.isMark(token - 1, ':')
  let last = colon ? token - 1 : token
  if (last === from) return COLON
  // "(nay là Đại tướng, Bộ trưởng Bộ Quốc phòng)": a rank of the holder's comes first.
  if (article.isMark(last - 1, ',')) last = article.hitBefore(last - 1, RANK, 3)?.token ?? last
  for (let at = Math.max(from, last - 8); at < last; at++) {
    const link = article.hitAt(at, POST_LINK)
    if (link !== null && link.end === last) {
      if (last - from <= 2 && article.hitAt(at, LIST_OPENER) !== null) return gap('list', link.value)
      return gap('link', link.value)
    }
  }
  const held = officesHeldAt(article, from, last)
  if (held !== null) return held
  if (token - from <= 6) {
    for (let at = from; at < last; at++) {
      const opener = article.hitAt(at, LIST_OPENER)
      if (opener !== null && opener.end === last) return LIST
    }
  }
  return FAR
}

/** Most words that say more of the offices: "nhiều vị trí quan trọng khác nhau như". */
const MOST_SAID = 6

/** "từng giữ nhiều vị trí quan trọng như", "đã kinh qua các chức vụ": the posts of a life come next. */
function officesHeldAt(article: Article, from: number, last: number): Gap | null {
  let office = last
  let past = last
  for (; office > from && last - office <= MOST_SAID + 4; office--) {
    const hit = article.hitAt(office, OFFICE)
    if (hit === null) continue
    past = hit.end
    if (article.hitBefore(office, PLURAL, 2) !== null) break
  }
  if (office === from || last - office > MOST_SAID + 4) return null
  if (past < last && !article.isKey(last - 1, exampleWord) && !article.isMark(last, ':')) return null
  let held = false
  let still = false
  for (let at = from; at < office; at++) {
    const word = article.keyOf(at)
    held ||= holdingWords.has(word)
    still ||= stillWords.has(word)
  }
  return held ? gap('link', still ? 'incumbent' : 'former') : null
}

/** Is a word of appointing among the tokens before a mention? It looks back to the mention before, and not far. */
export function isAppointed(article: Article, from: number, token: number): boolean {
  for (let at = Math.max(from, token - 10); at < token; at++) {
    if (article.hitAt(at, APPOINTMENT) !== null) return true
  }
  return false
}

/** Does a word of replacing stand right before a mention: "thay cho đồng chí A"? */
export function isReplaced(article: Article, token: number): boolean {
  return article.hitBefore(token, ENDING, 4) !== null
}

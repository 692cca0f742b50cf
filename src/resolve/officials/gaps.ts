/** What stands between two mentions: a comma, a dash, "gồm các đồng chí:", "được bầu giữ chức". */
import { APPOINTMENT, BIOGRAPHY, ENDING, LIST_OPENER, POST_LINK } from '../../extract/people/vocabulary.js'
import { andWords, postJoints } from '../../knowledge/joints.js'
import type { PostLink } from '../../knowledge/role-verbs.js'
import type { Article } from '../../text/analyze.js'

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
const FAR = gap('far')
const MARKS: Readonly<Record<string, Gap>> = {
  ',': gap('comma'),
  ';': gap('semicolon'),
  ':': gap('colon'),
  '-': gap('dash'),
  '–': gap('dash'),
  '—': gap('dash'),
  '(': gap('bracket'),
  ...Object.fromEntries(andWords.map(word => [word, gap('and')])),
  ...Object.fromEntries(postJoints.map(word => [word, gap('comma')])),
}
/** Most tokens of a bracket that is passed over, and of the words that link a person to a post. */
const LONGEST_BRACKET = 12
const LONGEST_LINK = 30
/** Most tokens that tell of a life between a name and a post. */
const LONGEST_LIFE = 18

/** Token past a bracket that opens at a token and closes soon, or the token itself. */
export function pastBracket(article: Article, token: number, limit: number): number {
  if (article.word(token) !== '(') return token
  for (let next = token + 1; next < limit && next < token + LONGEST_BRACKET; next++) {
    if (article.word(next) === ')') return next + 1
  }
  return token
}

/** The gap between the token past one mention and the first token of the next. */
export function gapBetween(article: Article, past: number, token: number): Gap {
  if (article.sentences.of[past - 1] !== article.sentences.of[token]) return FAR
  let from = pastBracket(article, past, token)
  // The bracket of an apposition closes: "A (Phó Bí thư Thị ủy), B".
  if (article.word(from) === ')') from++
  const count = token - from
  if (count <= 0) return gap('next')
  if (count === 1) return MARKS[article.keyOf(from)] ?? linkAt(article, from, token)
  if (count === 2 && MARKS[article.keyOf(from)] !== undefined) {
    const second = article.keyOf(from + 1)
    if (andWords.includes(second)) return gap(article.keyOf(from) === ';' ? 'semicolon' : 'and')
    if (postJoints.includes(second)) return gap('comma')
    if (second === '(') return gap('bracket')
  }
  if (count > LONGEST_LINK) return FAR
  if (count <= LONGEST_LIFE && tellsOfLife(article, from, token)) return gap('comma')
  return linkAt(article, from, token)
}

/** ", sinh năm 1970, quê Bình Dương," or "(SN 1970," between a name and a post. */
function tellsOfLife(article: Article, from: number, token: number): boolean {
  const first = article.word(from)
  if ((first !== ',' && first !== '(') || article.word(token - 1) !== ',') return false
  for (let at = from + 1; at < token; at++) {
    if (article.hitAt(at, BIOGRAPHY) !== null) return true
    if (article.word(at) === ';') return false
  }
  return false
}

function linkAt(article: Article, from: number, token: number): Gap {
  const colon = article.word(token - 1) === ':'
  const last = colon ? token - 1 : token
  if (last === from) return gap('colon')
  for (let at = Math.max(from, last - 8); at < last; at++) {
    const link = article.hitAt(at, POST_LINK)
    if (link !== null && link.end === last) {
      if (last - from <= 2 && article.hitAt(at, LIST_OPENER) !== null) return gap('list', link.value)
      return gap('link', link.value)
    }
  }
  if (token - from <= 6) {
    for (let at = from; at < last; at++) {
      const opener = article.hitAt(at, LIST_OPENER)
      if (opener !== null && opener.end === last) return gap('list')
    }
  }
  return FAR
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

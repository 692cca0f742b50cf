/** Posts: head, modifiers, and the body that they govern. */
import { halvesBeforeStatus } from '../../knowledge/joints.js'
import type { Article } from '../../text/analyze.js'
import { WORD_UPPER } from '../../text/tokens.js'
import type { Status } from '../../types.js'
import { bodyAt, placeAt } from '../bodies/body-at.js'
import { fieldEnd } from '../bodies/field-at.js'
import { nameAt } from '../names/name-at.js'
import { FAMILY_NAME } from '../names/vocabulary.js'
import type { At, Rule } from '../rule.js'
import { governsAt, LONGEST_BODY } from './governs.js'
import type { NameMention, PersonMention, PostMention } from './mention.js'
import { bareName } from './names.js'
import { termAfter } from './term-after.js'
import { titleAsRecorded } from './titles.js'
import { HEAD, HONORIFIC, NO_POST, PLURAL, type PostHead, PREFIX, STATUS_WORD, SUFFIX } from './vocabulary.js'

const RULE = 'person.post'

/** Is the token inside a longer phrase that is no post: "Đoàn Chủ tịch", "Ban Bí thư"? */
function insideOther(article: Article, token: number, headEnd: number): boolean {
  for (let first = Math.max(0, token - 3); first <= token; first++) {
    const hit = article.hitAt(first, NO_POST)
    if (hit !== null && hit.end > token && (first < token || hit.end > headEnd)) return true
  }
  return false
}

/** What stands before a post: status, number, words of address. */
interface Before {
  readonly token: number
  readonly status: Status | null
  readonly plural: boolean
}

function readBefore(article: Article, head: number): Before {
  const sentence = article.sentences.of[head]
  let token = head
  let status: Status | null = null
  let plural = false
  const word = article.hitBefore(token, STATUS_WORD, 2)
  // "chính quyền Chủ tịch": half of another word.
  if (
    word !== null &&
    article.sentences.of[word.token] === sentence &&
    !halvesBeforeStatus.has(article.keyOf(word.token - 1))
  ) {
    status = word.value
    token = word.token
  }
  const honorific = article.hitBefore(token, HONORIFIC, 3)
  if (honorific !== null && article.sentences.of[honorific.token] === sentence) {
    plural ||= honorific.value.plural === true
    token = honorific.token
  }
  const number = token - 1
  if (number >= 0 && article.sentences.of[number] === sentence) {
    plural ||= article.hitBefore(token, PLURAL, 1) !== null || article.isNumber(number)
  }
  return { token, status, plural }
}

/** The post whose title begins at a token, or null. */
export function postAt(article: Article, token: number): PostMention | null {
  const prefix = article.hitAt(token, PREFIX)
  let hit = article.hitAt(token, HEAD)
  let headToken = token
  const afterPrefix = prefix === null ? null : article.hitAt(prefix.end, HEAD)
  // "Phó" + "Chủ tịch nước" is longer than "Phó Chủ tịch".
  if (prefix !== null && afterPrefix !== null && (hit === null || hit.end < afterPrefix.end)) {
    headToken = prefix.end
    hit = afterPrefix
  }
  if (hit === null || insideOther(article, token, hit.end)) return null
  const entry = hit.value
  const abbreviated =
    article.endOf(hit.end - 1) - article.startOf(headToken) <= 3 || isAbbreviation(entry, article, headToken, hit.end)
  if (abbreviated && article.tokens.kind[headToken] !== WORD_UPPER) return null
  let next = hit.end
  let acting = false
  let suffixEnd = next
  for (let suffix = article.hitAt(next, SUFFIX); suffix !== null; suffix = article.hitAt(next, SUFFIX)) {
    // "Thường trực Ban Bí thư" after a head is the body that it belongs to only where the head has no body of its own.
    acting ||= suffix.value === 'acting'
    if (suffix.value === 'title') suffixEnd = suffix.end
    next = suffix.end
  }
  // "Phó Giám đốc (phụ trách) Sở Y tế"
  const inBrackets = article.isMark(next, '(') ? article.hitAt(next + 1, SUFFIX) : null
  if (inBrackets?.value === 'acting' && article.isMark(inBrackets.end, ')')) {
    acting = true
    next = inBrackets.end + 1
  }
  let worksOnField = false
  // "Trợ lý Công tác Dân vận Bộ CHQS tỉnh": what the holder works on is a part of the title.
  if (entry.takesField && bodyAt(article, next) === null) {
    const field = fieldEnd(article, next, Math.min(next + LONGEST_BODY, article.sentenceEnd(next)))
    if (field > next && bodyAt(article, field) !== null) {
      next = field
      suffixEnd = field
      worksOnField = true
    }
  }
  const governs = governsAt(article, entry, headToken, hit.end, next)
  if (governs.organization === null && governs.implied === null && (entry.needsBody || (abbreviated && !entry.alone)))
    return null
  const { text, key } = article
  const before = readBefore(article, token)
  const term = termAfter(article, governs.end)
  // "Đại biểu Quốc hội khóa XV tỉnh Bình Dương": where the deputy was elected.
  const seat = term.value === null && !entry.seat ? null : placeAt(article, term.end)
  const start = article.startOf(token)
  const headStart = article.startOf(headToken)
  const headEnd = article.endOf(hit.end - 1)
  const prefixEnd = headToken > token ? article.endOf(headToken - 1) : start
  const suffixStart = suffixEnd > hit.end ? article.startOf(hit.end) : headEnd
  const titleEnd = suffixEnd > hit.end ? article.endOf(suffixEnd - 1) : headEnd
  return {
    layer: 'person',
    rule: RULE,
    kind: 'post',
    start,
    end: article.endOf(governs.end - 1),
    token: before.token,
    past: pastPlaces(article, seat?.unit ? seat.end : term.end),
    title: titleAsRecorded(
      text.slice(start, prefixEnd),
      text.slice(headStart, headEnd),
      entry.head,
      text.slice(suffixStart, titleEnd),
      worksOnField,
    ),
    titleKey: joined(key.slice(start, prefixEnd), entry.key, key.slice(suffixStart, titleEnd)),
    organization: governs.organization,
    unitBefore: governs.unitBefore,
    unit: entry.unit,
    impliedOrganization: governs.implied,
    status: before.status ?? (acting ? 'acting' : null),
    plural: before.plural,
    term: term.value,
    alone: entry.alone,
    member: entry.needsBody,
    system: entry.system,
    level: entry.level,
  }
}

/** Token past the places that say where a body is: "khu phố 3, phường Hiệp Thành, TP.Thủ Dầu Một". */
function pastPlaces(article: Article, token: number): number {
  let end = token
  for (let count = 0; count < 3 && article.isMark(end, ','); count++) {
    const place = placeAt(article, end + 1)
    if (place === null || place.unit === null || place.name === null) break
    end = place.end
  }
  return end
}

const joined = (prefix: string, head: string, suffix: string): string =>
  `${prefix}${prefix === '' ? '' : ' '}${head}${suffix === '' ? '' : ' '}${suffix}`

function isAbbreviation(entry: PostHead, article: Article, token: number, end: number): boolean {
  return article.endOf(end - 1) - article.startOf(token) < entry.head.length - 2
}

/** Is the trigger the rest of a title that began earlier: the "Bí thư" of "Phó Bí thư"? */
function isContinued(article: Article, token: number): boolean {
  for (let first = Math.max(0, token - 4); first < token; first++) {
    if (article.sentences.of[first] !== article.sentences.of[token]) continue
    const head = article.hitAt(first, HEAD)
    if (head !== null && head.end > token && !insideOther(article, first, head.end)) return true
    const prefix = article.hitAt(first, PREFIX)
    if (prefix !== null && prefix.end === token) return true
    if (prefix !== null) {
      const after = article.hitAt(prefix.end, HEAD)
      if (after !== null && after.end > token && prefix.end < token) return true
    }
  }
  return false
}

/** A name that only its place after a post tells: "Tổng thống Mỹ Joe Mẫu", "Bí thư Huyện ủy Bù Đăng Ksor Ví". */
function nameAfter(article: Article, post: PostMention): NameMention | null {
  if (post.organization === null && !post.alone) return null
  if (
    article.hitAt(post.past, FAMILY_NAME) !== null ||
    // In a line of capitals all that follows looks like a name.
    article.tokens.kind[post.past] === WORD_UPPER ||
    article.sentences.of[post.past] !== article.sentences.of[post.token]
  )
    return null
  const name = nameAt(article, post.past, true)
  return name === null ? null : bareName(article, name, true)
}

/** One rule for all posts: it begins at a head, or at the "Phó" before it. */
export const posts: Rule<PersonMention> = {
  id: RULE,
  triggers: [HEAD, PREFIX],
  match(article, { token, value }: At) {
    // At one token both kinds may begin: then the head asks for both.
    if (value === true && article.hitAt(token, HEAD) !== null) return null
    const post = isContinued(article, token) ? null : postAt(article, token)
    const name = post === null ? null : nameAfter(article, post)
    return post !== null && name !== null ? [post, name] : post
  },
  examples: [
    { text: 'Phó Bí thư Thường trực Tỉnh ủy phát biểu.', finds: ['Phó Bí thư Thường trực Tỉnh ủy'] },
    { text: 'Trưởng ban Tổ chức Tỉnh ủy báo cáo.', finds: ['Trưởng ban Tổ chức Tỉnh ủy'] },
    { text: 'Thay mặt Đoàn Chủ tịch, ban tổ chức cảm ơn các đại biểu.', finds: [] },
  ],
}

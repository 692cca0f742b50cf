/** Names of people, with the honorifics, ranks and degrees before them. */
import { onceWord, passiveWords, timeOpeners } from '../../knowledge/joints.js'
import { ranks } from '../../knowledge/ranks-and-degrees.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, WORD_LOWER } from '../../text/tokens.js'
import { PLACE } from '../bodies/vocabulary.js'
import { type NamePhrase, nameAt } from '../names/name-at.js'
import { FAMILY_NAME, MIDDLE_NAME, NOT_IN_NAME, PLACE_LIKE_NAME } from '../names/vocabulary.js'
import type { At, Rule } from '../rule.js'
import type { NameMention } from './mention.js'
import {
  APPOINTMENT,
  DEGREE,
  FILLER,
  GLUED,
  HEAD,
  HONORIFIC,
  POST_LINK,
  PREFIX,
  PRONOUN,
  RANK,
  ROLE_VERB,
} from './vocabulary.js'

const RULE = 'person.name'

const RANK_WORDS: ReadonlySet<string> = new Set(ranks.map(rank => rank.toLowerCase()))

/** What stands before a name: "đồng chí Đại tá, PGS.TS". */
interface Address {
  /** First token of it. */
  token: number
  /** Token where the name begins. */
  name: number
  honorific: string | null
  plural: boolean
  accused: boolean
  rank: string | null
  degrees: string[]
}

const BEFORE_POSTS = ',-–('

/** Most words of address before one name. */
const MOST_ADDRESSES = 5

/** Reads words of address from a token on. */
function addressAt(article: Article, token: number): Address {
  const address: Address = {
    token,
    name: token,
    honorific: null,
    plural: false,
    accused: false,
    rank: null,
    degrees: [],
  }
  const written = (end: number): string => article.text.slice(article.startOf(address.name), article.endOf(end - 1))
  for (let count = 0; count < MOST_ADDRESSES; count++) {
    const honorific = article.hitAt(address.name, HONORIFIC)
    const rank = article.hitAt(address.name, RANK)
    const degree = article.hitAt(address.name, DEGREE)
    if (honorific !== null) {
      address.honorific ??= written(honorific.end)
      address.plural ||= honorific.value.plural === true
      address.accused ||= honorific.value.accused === true
      address.name = honorific.end
    } else if (rank !== null) {
      address.rank ??= written(rank.end)
      address.name = rank.end
    } else if (degree !== null && (isCapitalized(article.tokens, address.name) || degree.end - address.name > 1)) {
      address.degrees.push(written(degree.end))
      address.name = degree.end
    } else break
    if (article.sentences.of[address.name] !== article.sentences.of[token]) break
    // "PGS. TS", "các đồng chí: Nguyễn …", "Đại tá, PGS.TS …": a mark between words of address or before the first name.
    const mark = article.word(address.name)
    if (degree !== null && (mark === '.' || mark === '-')) address.name++
    else if (mark === ':' && address.plural) address.name++
    else if (
      mark === ',' &&
      (article.hitAt(address.name + 1, DEGREE) ?? article.hitAt(address.name + 1, RANK)) !== null
    )
      address.name++
  }
  return address
}

/** Is the token a capital word that could be a given name ("ông Mẫu")? */
function isGivenName(article: Article, token: number): boolean {
  return (
    isCapitalized(article.tokens, token) &&
    article.hitAt(token, NOT_IN_NAME) === null &&
    article.hitAt(token, HEAD) === null &&
    article.hitAt(token, PREFIX) === null &&
    article.endOf(token) - article.startOf(token) <= 7
  )
}

/** "Đồng chí Mai Sơn, Ủy viên …": a name that a place bears too is a person's where a word of address and a post say so. */
function asPlace(article: Article, { name, honorific }: Address): NamePhrase | null {
  const place = honorific === null ? null : article.hitAt(name, PLACE_LIKE_NAME)
  if (place === null || place.end - name < 2 || !BEFORE_POSTS.includes(article.word(place.end))) return null
  const post = article.hitAt(place.end + 1, HEAD) ?? article.hitAt(place.end + 1, PREFIX)
  return post === null ? null : { token: name, end: place.end }
}

/** The mention of a name that begins at a token after words of address; `glued` letters of its first token are not its own. */
function nameMention(article: Article, address: Address, glued = 0): NameMention | null {
  const cued = address.name > address.token || glued > 0
  let phrase = nameAt(article, address.name, cued) ?? asPlace(article, address)
  let short = false
  if (
    phrase === null &&
    cued &&
    isGivenName(article, address.name) &&
    article.sentences.of[address.name] === article.sentences.of[address.token]
  ) {
    if (address.honorific === null || article.hitAt(address.name, PLACE_LIKE_NAME) !== null) return null
    phrase = { token: address.name, end: address.name + 1 }
    short = true
  }
  if (phrase === null) return null
  if (
    cued &&
    !short &&
    phrase.end - phrase.token === 2 &&
    article.hitAt(phrase.token, FAMILY_NAME) === null &&
    address.rank === null
  )
    short = true
  return {
    layer: 'person',
    rule: RULE,
    kind: 'name',
    start: article.startOf(phrase.token) + glued,
    end: article.endOf(phrase.end - 1),
    token: address.token,
    past: phrase.end,
    honorific: address.honorific,
    plural: address.plural,
    accused: address.accused,
    rank: address.rank,
    degrees: address.degrees,
    short,
    pronoun: false,
    certain: true,
  }
}

/** The mention of a name without words of address. */
export function bareName(article: Article, { token, end }: NamePhrase, certain: boolean): NameMention {
  return {
    layer: 'person',
    rule: RULE,
    kind: 'name',
    start: article.startOf(token),
    end: article.endOf(end - 1),
    token,
    past: end,
    honorific: null,
    plural: false,
    accused: false,
    rank: null,
    degrees: [],
    short: false,
    pronoun: false,
    certain,
  }
}

/** "Hai Bà Trưng", "Kỳ Anh": a capital word of address after another capital word is a part of a name. */
const isInsideName = (article: Article, token: number): boolean =>
  isCapitalized(article.tokens, token) &&
  isCapitalized(article.tokens, token - 1) &&
  article.sentences.of[token - 1] === article.sentences.of[token] &&
  article.hitAt(token, HONORIFIC)?.end === token + 1

/** Words of address that begin a mention; one that another stands before is read from there. */
const afterAddress: Rule<NameMention> = {
  id: RULE,
  triggers: [HONORIFIC, RANK, DEGREE],
  match(article, { token, end }) {
    // "bà con", "anh hùng lao động": a small word follows, and most honorifics go with none.
    if (article.tokens.kind[end] === WORD_LOWER && (article.hitAt(end, HONORIFIC) ?? article.hitAt(end, RANK)) === null)
      return null
    const before = article.hitBefore(token, HONORIFIC, 4) ?? article.hitBefore(token, RANK, 2)
    if (before !== null && article.sentences.of[before.token] === article.sentences.of[token]) return null
    if (isInsideName(article, token)) return null
    return nameMention(article, addressAt(article, token))
  },
  examples: [
    { text: 'Đồng chí Đại tá Lò Văn Mẫu dự hội nghị.', finds: ['Lò Văn Mẫu'] },
    { text: 'PGS.TS Vưu Thị Ví trình bày, ông Mẫu phát biểu.', finds: ['Vưu Thị Ví', 'Mẫu'] },
    { text: 'Ông bà ta vẫn dạy như thế.', finds: [] },
  ],
}

/** A family name that no word of address stands before. */
const byFamilyName: Rule<NameMention> = {
  id: RULE,
  triggers: [FAMILY_NAME],
  match(article, { token, value }: At) {
    if (!isCapitalized(article.tokens, token)) return null
    const honorific = article.hitBefore(token, HONORIFIC, 4)
    if (honorific !== null && !isInsideName(article, honorific.token)) return null
    // "Phó Thư ký" begins like a name.
    if (article.hitAt(token, HEAD) !== null && (article.hitAt(token, HEAD)?.end ?? 0) > token + 1) return null
    if (article.isMark(token - 1, ':') && article.hitBefore(token - 1, HONORIFIC, 4) !== null) return null
    const phrase = nameAt(article, token, true)
    if (phrase === null) return null
    // "Thái Bình", "Lâm Đồng": a place and nothing more.
    if (article.hitAt(token, PLACE)?.end === phrase.end) return null
    const syllables = phrase.end - phrase.token
    const middle = article.hitAt(token + 1, MIDDLE_NAME) !== null
    // "Hai Bà Trưng Nguyễn Duy Mẫu": the name begins at the next syllable.
    const another =
      article.hitAt(token + 1, FAMILY_NAME)?.value === 'common' && article.hitAt(token + 2, MIDDLE_NAME) !== null
    if (value === 'rare' && !middle && syllables > 2 && another) return null
    const certain = value === 'common' ? syllables >= 2 : middle && syllables >= 3
    return bareName(article, phrase, certain)
  },
  examples: [
    { text: 'Bí thư Thị ủy Võ Văn Mẫu chủ trì.', finds: ['Võ Văn Mẫu'] },
    { text: 'Đoàn công tác đến Hà Nội và Cao Bằng.', finds: [] },
  ],
}

/** Two words run together: "ôngTrần Văn Mẫu". */
const glued: Rule<NameMention> = {
  id: RULE,
  triggers: [GLUED],
  match(article, { token, value }: At) {
    const length = value as number
    const letter = article.text[article.startOf(token) + length]
    if (letter === undefined || letter === letter.toLowerCase()) return null
    const address: Address = {
      token,
      name: token,
      honorific: article.text.slice(article.startOf(token), article.startOf(token) + length),
      plural: false,
      accused: false,
      rank: null,
      degrees: [],
    }
    // "Đại tướngTrần": the first word of the rank or of the address stands before.
    const before = article.keyOf(token - 1)
    if (before !== '' && article.sentences.of[token - 1] === article.sentences.of[token]) {
      const whole = `${article.word(token - 1)} ${address.honorific}`
      if (RANK_WORDS.has(`${before} ${(address.honorific as string).toLowerCase()}`)) {
        address.rank = whole
        address.honorific = null
        address.token = token - 1
      }
    }
    return nameMention(article, address, length)
  },
  examples: [{ text: 'Hội nghị nghe ôngTrần Văn Mẫu báo cáo.', finds: ['Trần Văn Mẫu'] }],
}

/** Most tokens of an occasion before a pronoun: "Phát biểu tại buổi lễ". */
const TO_SUBJECT = 8
/** Most small words between a pronoun and its verb. */
const MOST_FILLERS = 4

/** Does what follows a word of address say what someone does or becomes: "đã được bầu", "cũng yêu cầu"? */
function actsNext(article: Article, token: number): boolean {
  let at = token
  for (let count = 0; count < MOST_FILLERS; count++) {
    const filler = article.hitAt(at, FILLER)
    if (filler === null) break
    at = filler.end
  }
  if (tellsOfLife(article, at)) return true
  const verb = article.hitAt(at, ROLE_VERB)
  if (verb !== null) return verb.value !== null && verb.value !== 'attendee'
  return (
    (article.hitAt(at, POST_LINK) ?? article.hitAt(at, APPOINTMENT)) !== null ||
    (article.isKey(at, passiveWords.received) && isAppointed(article, at + 1))
  )
}

/** Most tokens of the body that appoints: "được Hội đồng nhân dân tỉnh Phú Yên bầu". */
const LONGEST_ELECTOR = 12

function isAppointed(article: Article, token: number): boolean {
  const limit = Math.min(token + LONGEST_ELECTOR, article.sentenceEnd(token))
  for (let at = token; at < limit; at++) if (article.hitAt(at, APPOINTMENT) !== null) return true
  return false
}

/** Most tokens of a life before the posts of it. */
const LONGEST_LIFE = 20

/** "Ông sinh năm 1965, quê Thái Bình, từng kinh qua các vị trí …" */
function tellsOfLife(article: Article, token: number): boolean {
  const limit = Math.min(token + LONGEST_LIFE, article.sentenceEnd(token))
  for (let at = token; at < limit; at++) {
    if (article.isMark(at, ',') && article.isKey(at + 1, onceWord)) return true
  }
  return false
}

const BEFORE_SUBJECTS = ',;:-–"“'

/** "Năm 2010, ông được bầu …", "Đồng chí nhấn mạnh …": a word of address without a name, as the subject of its clause. */
const byPronoun: Rule<NameMention> = {
  id: RULE,
  triggers: [PRONOUN],
  match(article, { token, end }) {
    if (article.tokens.kind[end] !== WORD_LOWER || !actsNext(article, end)) return null
    // "Năm 1996 ông …", "Phát biểu tại buổi lễ đồng chí …": a time or an occasion may stand before without a comma.
    const start = article.sentenceStart(token)
    const told = token - start <= TO_SUBJECT && article.hitAt(start, ROLE_VERB)?.value === 'speaker'
    const timed = token - start <= 2 && timeOpeners.has(article.keyOf(token - 1))
    const first = token === start || article.isNumber(token - 1) || told || timed || article.isKey(end, onceWord)
    if (!first && !BEFORE_SUBJECTS.includes(article.word(token - 1))) return null
    const name = bareName(article, { token, end }, true)
    return { ...name, honorific: article.text.slice(name.start, name.end), short: true, pronoun: true }
  },
  examples: [
    { text: 'Năm 2010, ông được bầu làm Chủ tịch UBND tỉnh.', finds: ['ông'] },
    { text: 'Tại đây, đồng chí cũng yêu cầu các xã vào cuộc.', finds: ['đồng chí'] },
    { text: 'Ông bà ta dạy con cháu; nhiều bà cho biết như thế.', finds: [] },
  ],
}

export const nameRules: readonly Rule<NameMention>[] = [afterAddress, byFamilyName, glued, byPronoun]

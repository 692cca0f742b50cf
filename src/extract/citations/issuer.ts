/** Where the name of an issuer begins and ends: a body, an office, two bodies of the centre. */
import { afterNumber, centralCommittee } from '../../knowledge/citation-words.js'
import { issuingOffices, issuingPlaces, signersForOthers } from '../../knowledge/issuers.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_LOWER } from '../../text/tokens.js'
import { type BodyPhrase, bodyAt } from '../bodies/body-at.js'
import { PhraseTable, phrases } from './phrases.js'
import { namedTypeAt } from './vocabulary.js'

const OFFICES = new PhraseTable<'whole' | 'headed'>(function* () {
  for (const office of issuingOffices.whole) yield [office, 'whole']
  for (const office of issuingOffices.headed) yield [office, 'headed']
})
const FOR_OTHERS = phrases(signersForOthers)
const PLACES = phrases(issuingPlaces)
const AFTER = phrases(afterNumber)

/** The Central Committee as plenums name it. */
export const CENTRAL_COMMITTEE = phrases(centralCommittee)

/** Tokens that an issuer's name may have. */
const LONGEST_NAME = 30
/** Words in capitals that may follow "của" without being a body that we know. */
const LONGEST_UNKNOWN = 8
/** Words in small letters inside such a name. */
const MOST_SMALL = 4

/** An issuer as written: `token` up to, not including, `end`. */
export interface IssuerPhrase {
  readonly token: number
  readonly end: number
  readonly central: boolean
  /** The body in it; null for an office or a name that we do not know. */
  readonly body: BodyPhrase | null
}

/** Past the words in capitals from a token on. */
function pastCapitals(article: Article, token: number, limit: number): number {
  let end = token
  while (
    end < limit &&
    isWord(article.tokens, end) &&
    isCapitalized(article.tokens, end) &&
    namedTypeAt(article, end) === null
  )
    end++
  return end
}

/**
 * Words in capitals after "của": "Tổng cục Thuế" before we know it as a body. After one capital the name may go on in
 * small letters: "Trường tiểu học Lê Quý Mẫu", "Bí thư Tỉnh ủy".
 */
function unknownAt(article: Article, token: number): IssuerPhrase | null {
  const limit = Math.min(article.sentenceEnd(token), token + LONGEST_UNKNOWN)
  let end = pastCapitals(article, token, limit)
  if (end === token + 1 && article.tokens.kind[end] === WORD_LOWER) {
    let next = end
    const reach = Math.min(limit, end + MOST_SMALL)
    while (next < reach && article.tokens.kind[next] === WORD_LOWER && AFTER.at(article, next) === null) next++
    if (isCapitalized(article.tokens, next)) end = bodyAt(article, next)?.end ?? pastCapitals(article, next, limit)
  }
  return end > token ? { token, end, central: false, body: null } : null
}

/** Past "Trung ương Đoàn" of "Ban Bí thư Trung ương Đoàn": the centre of a mass organization, not the Party's. */
function pastOwnCentre(article: Article, body: BodyPhrase): number {
  const { end } = body
  if (body.level !== 'central' || !isCapitalized(article.tokens, end)) return end
  for (let token = end - 1; token > body.token && token > end - 4; token--) {
    const centre = isCapitalized(article.tokens, token) ? bodyAt(article, token) : null
    if (centre !== null && centre.end > end) return centre.end
  }
  return end
}

/**
 * The issuer whose name begins at a token, or null.
 *
 * @param free may it begin with any word in capitals, as after "của", not only as a body that we know?
 */
export function issuerAt(article: Article, token: number, free: boolean): IssuerPhrase | null {
  const { tokens } = article
  if (token >= tokens.count || !isWord(tokens, token)) return null
  const capital = isCapitalized(tokens, token)
  if (!capital && !free) return null
  const limit = Math.min(article.sentenceEnd(token), token + LONGEST_NAME)
  // "của chủ tịch UBND tỉnh": small letters only where an owner is expected.
  const office = OFFICES.at(article, token, limit)
  if (office?.value === 'whole') {
    const { end } = office
    return { token, end, central: true, body: null }
  }
  const own = bodyAt(article, token)
  const headed = office === null ? null : bodyAt(article, office.end)
  // "Thường trực Tỉnh ủy" is a body of its own; "Chủ tịch UBND tỉnh" an office and its body.
  const body = own !== null && (headed === null || own.end >= headed.end) ? own : headed
  if (body === null || body.end > limit) {
    if (office !== null) return null
    const place = free ? PLACES.at(article, token, limit) : null
    if (place !== null) return { token, end: place.end, central: false, body: null }
    return free && capital ? unknownAt(article, token) : null
  }
  // "của bộ", "của sở": a small word of one syllable is no name.
  if (!capital && body.end === token + 1) return null
  let end = pastOwnCentre(article, body)
  const central = body.level === 'central'
  if (central && (article.isMark(end, ',') || article.isKey(end, 'và'))) {
    // "Bộ Chính trị, Ban Bí thư": two bodies of the centre stay together; ", Thường trực Ban Bí thư …" is who signed.
    const second =
      isCapitalized(tokens, end + 1) && OFFICES.at(article, end + 1) === null ? bodyAt(article, end + 1) : null
    if (second?.level === 'central' && second.system === body.system && second.end - second.token > 1) end = second.end
  } else if (article.isKey(end, 'và') && isCapitalized(tokens, end + 1)) {
    // "của Công an huyện và Hội Nông dân huyện về …": where the title follows, both have issued it.
    const second = bodyAt(article, end + 1)
    if (second !== null && article.isKey(second.end, 'về')) end = second.end
  }
  return { token, end, central, body }
}

/**
 * The office that ends just before `past` and issues what its holder signs: "Thủ tướng Chính phủ", "Chủ tịch UBND
 * tỉnh"; not the body alone, and not one that signs for others ("Phó Chủ tịch UBND tỉnh").
 */
export function officeBefore(article: Article, past: number): IssuerPhrase | null {
  for (let token = Math.max(article.sentenceStart(past - 1), past - LONGEST_NAME); token < past; token++) {
    if (!isCapitalized(article.tokens, token) || OFFICES.at(article, token, past) === null) continue
    const found = issuerAt(article, token, false)
    if (found?.end !== past) continue
    return article.isKey(token - 1, 'phó') || FOR_OTHERS.at(article, token) !== null ? null : found
  }
  return null
}

/** The longest issuer whose name ends just before `past`, or null. */
export function issuerBefore(article: Article, past: number): IssuerPhrase | null {
  const from = Math.max(article.sentenceStart(past - 1), past - LONGEST_NAME)
  for (let token = from; token < past; token++) {
    if (!isCapitalized(article.tokens, token)) continue
    const found = issuerAt(article, token, false)
    if (found !== null && found.end === past) return found
  }
  return null
}

/** What a post governs: where the body after a head begins and ends, and what the head itself says of it. */
import { schoolWord } from '../../knowledge/family-names.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import type { System } from '../../types.js'
import { type BodyPhrase, bodyAt, placeAt } from '../bodies/body-at.js'
import { fieldEnd, properNameEnd } from '../bodies/field-at.js'
import { BODY } from '../bodies/vocabulary.js'
import { nameAt } from '../names/name-at.js'
import { FAMILY_NAME, FAMOUS_NAME } from '../names/vocabulary.js'
import type { Governed } from './mention.js'
import {
  COUNTRY,
  DEGREE,
  HEAD,
  HONORIFIC,
  NEIGHBOURHOOD,
  type PostHead,
  PREFIX,
  RANK,
  SCHOOL,
  STATUS_WORD,
} from './vocabulary.js'

/** Most tokens of a body after a head. */
export const LONGEST_BODY = 30

/** What a head governs. */
export interface Governs {
  readonly organization: Governed | null
  readonly unitBefore: string | null
  readonly implied: string | null
  /** Token just past it. */
  readonly end: number
}

const NOTHING = (end: number): Governs => ({ organization: null, unitBefore: null, implied: null, end })

function governed(body: BodyPhrase): Governs {
  return { organization: { token: body.token, end: body.end, body }, unitBefore: null, implied: null, end: body.end }
}

/** A body made of words that the body reader takes for something else: the "Tỉnh ủy" of "Tỉnh ủy viên". */
function committeeIn(token: number, end: number, entry: PostHead): BodyPhrase {
  const lacks = entry.organization === 'Đảng ủy' || entry.organization === 'Chi ủy' ? 'owner' : 'name'
  return {
    token,
    end,
    system: entry.system ?? 'party',
    level: entry.level,
    place: null,
    lacks,
    headEnd: end,
    owner: null,
  }
}

/** Does the text at a token begin with the folded words of a unit? */
function beginsWith(article: Article, token: number, unitKey: string): boolean {
  return article.key.startsWith(unitKey, article.startOf(token))
}

/** Ministers: the field alone names the ministry. */
function ministry(article: Article, next: number): Governs {
  const body = beginsWith(article, next, 'bộ ') ? bodyAt(article, next) : null
  if (body !== null) return governed(body)
  if (article.hitAt(next, COUNTRY) !== null && isCapitalized(article.tokens, next)) return country(article, next)
  if (nameAt(article, next, true) !== null && fieldEnd(article, next, next + 1) === next) return NOTHING(next)
  const limit = Math.min(next + LONGEST_BODY, article.sentenceEnd(next))
  const end = nameAt(article, next, false) !== null ? next : fieldEnd(article, next, limit)
  if (end === next) return NOTHING(next)
  return { organization: { token: next, end, body: null }, unitBefore: 'Bộ', implied: null, end }
}

/** Token past a neighbourhood with its number or its name ("ấp 3", "tổ dân phố Tân Lập"), or the token itself. */
function neighbourhoodEnd(article: Article, token: number): number {
  const unit = article.hitAt(token, NEIGHBOURHOOD)
  if (unit === null) return token
  if (article.isNumber(unit.end)) return unit.end + 1
  const name = properName(article, unit.end, false)
  // "chi nhánh tỉnh Quảng Trị", "Chi nhánh NHCSXH tỉnh Đắk Lắk"
  const place = placeAt(article, name)
  if (place?.unit && place.name !== null) return place.end
  return name === unit.end ? token : name
}

/** Systems whose bodies bear names of their own after what they do: "HTX nông nghiệp Minh Mẫu". */
const NAMED: ReadonlySet<System> = new Set(['enterprise', 'other', 'mass'])

/**
 * A body to its end: with the name of a person that a school bears ("Trường THPT Võ Minh Mẫu"), the neighbourhood of a cell
 * ("Chi bộ ấp 3"), a country, and without the next person of a list ("Quân khu 7 và Thiếu tướng …").
 */
function whole(article: Article, body: BodyPhrase | null): BodyPhrase | null {
  if (body === null) return null
  for (let token = body.token + 1; token < body.end; token++) {
    const ranked =
      (article.hitAt(token, RANK) ?? article.hitAt(token, HONORIFIC) ?? article.hitAt(token, DEGREE)) !== null
    if (ranked && article.isKey(token - 1, 'và')) return { ...body, end: token - 1 }
    // "Báo Tây Ninh Trần Văn Mẫu": the holder of the post.
    if (
      body.end - token === 3 &&
      token >= (body.headEnd ?? token) &&
      body.place === null &&
      article.hitBefore(token, SCHOOL, 4) === null &&
      nameAt(article, token, false)?.end === body.end
    ) {
      return { ...body, end: token }
    }
  }
  // "Trường Tiểu học Tân Lân 1"
  const school = body.headEnd !== undefined && article.hitBefore(body.headEnd, SCHOOL, 4) !== null
  if (school && body.end > (body.headEnd as number) && article.isNumber(body.end) && article.numberAt(body.end) <= 20)
    return { ...body, end: body.end + 1, lacks: null }
  if (body.place !== null) return body
  // "Phòng Giáo dục Mầm non" bears no name.
  if ((school || article.keyOf(body.token) === schoolWord) && article.hitBefore(body.end, SCHOOL, 4) !== null) {
    const name = nameAt(article, body.end, false)
    return name === null ? body : { ...body, end: name.end, lacks: null }
  }
  const famous = article.hitAt(body.end, FAMOUS_NAME)
  if (famous !== null && isCapitalized(article.tokens, body.end) && NAMED.has(body.system))
    return { ...body, end: famous.end, lacks: null }
  const country = article.hitAt(body.end, COUNTRY)
  if (
    country !== null &&
    isCapitalized(article.tokens, country.end - 1) &&
    body.level === 'central' &&
    nameAt(article, body.end, false) === null
  ) {
    return { ...body, end: country.end }
  }
  // The body reader may have taken the unit, or a part of it, and left its number or its name.
  for (let from = Math.max(body.token + 1, body.end - 3); from <= body.end; from++) {
    const end = neighbourhoodEnd(article, from)
    if (end > body.end) return { ...body, end, lacks: null }
  }
  if (NAMED.has(body.system) && body.lacks !== 'name') {
    const end = properName(article, body.end, false)
    if (end > body.end && article.hitAt(body.end, FAMILY_NAME) === null) return { ...body, end, lacks: null }
  }
  return body
}

/** A body with the one that it belongs to, unless the next post begins there: "Đảng ủy, Bộ trưởng Ngoại giao". */
function bodyWithParent(article: Article, token: number): BodyPhrase | null {
  const body = whole(article, bodyAt(article, token, { headed: true }))
  if (body === null || !article.hitAt(token, BODY)?.value?.parted) return body
  const withParent = bodyAt(article, token, { parent: true, headed: true })
  return withParent !== null && withParent.end > body.end ? withParent : body
}

function country(article: Article, next: number): Governs {
  let end = article.hitAt(next, COUNTRY)?.end ?? next
  // "Đại sứ Việt Nam tại Philippines".
  if (article.isKey(end, 'tại')) end = article.hitAt(end + 1, COUNTRY)?.end ?? end
  return { organization: { token: next, end, body: null }, unitBefore: null, implied: null, end }
}

/** Heads with their unit in them: "Trưởng ban" – "Ban Tổ chức Tỉnh ủy". */
function unitOfHead(article: Article, head: PostHead, headEnd: number, next: number): Governs {
  const { unit, unitKey, unitLength } = head
  if (next === headEnd) {
    const own = bodyWithParent(article, next)
    if (own !== null && beginsWith(article, next, unitKey)) return governed(own)
    const whole = bodyWithParent(article, headEnd - unitLength)
    if (whole !== null && whole.end > headEnd) return governed(whole)
  }
  const body = bodyWithParent(article, next)
  if (body === null) {
    const place = next === headEnd ? placeAt(article, next) : null
    // Hamlets have names and numbers of their own: "Trưởng buôn Ea Mẫu", "Trưởng ấp 3".
    const hamlet = unit === unitKey
    const end =
      place !== null ? place.end : hamlet && article.isNumber(next) ? next + 1 : properName(article, next, !hamlet)
    if (end === next) return NOTHING(next)
    return { organization: { token: next, end, body: null }, unitBefore: unit, implied: null, end }
  }
  if (beginsWith(article, next, unitKey)) return governed(body)
  return { organization: { token: body.token, end: body.end, body }, unitBefore: unit, implied: null, end: body.end }
}

/** Token just past a run of capitals that is no person's name, or the token itself. */
function properName(article: Article, token: number, wary = true): number {
  if (!isCapitalized(article.tokens, token)) return token
  // A person's name: surely where a family name begins it, and where nothing but a name can stand.
  if (
    nameAt(article, token, false) !== null ||
    (wary && article.hitAt(token, FAMILY_NAME) !== null && nameAt(article, token, true) !== null)
  )
    return token
  if (article.hitAt(token, HONORIFIC) ?? article.hitAt(token, RANK) ?? article.hitAt(token, DEGREE)) return token
  if (article.hitAt(token, HEAD) ?? article.hitAt(token, PREFIX)) return token
  const end = properNameEnd(article, token, Math.min(token + 12, article.sentenceEnd(token)))
  const namesake =
    article.hitBefore(end, SCHOOL, 4) === null ? article.hitAt(end, FAMOUS_NAME) : nameAt(article, end, false)
  return namesake?.end ?? end
}

/** "Phó Tham mưu trưởng - Bộ Tư lệnh Quân khu 5": a dash parts a title from its body; another title begins a post of its own. */
function bodyAfterDash(article: Article, { alone, unit, unitKey }: PostHead, token: number): BodyPhrase | null {
  if (alone || !(article.isMark(token, '-') || article.isMark(token, '–'))) return null
  const next = token + 1
  if ((article.hitAt(next, HEAD) ?? article.hitAt(next, PREFIX) ?? article.hitAt(next, STATUS_WORD)) !== null)
    return null
  if (!isCapitalized(article.tokens, next) || (unit !== null && !beginsWith(article, next, unitKey))) return null
  return bodyWithParent(article, next)
}

/** What the head of a post governs, read from the token past the head and its modifiers. */
export function governsAt(article: Article, entry: PostHead, head: number, headEnd: number, next: number): Governs {
  // A title that ends a headline governs nothing of the next paragraph.
  const goesOn = article.sentences.of[next] === article.sentences.of[head]
  if (entry.organization !== null) {
    if (!entry.fused) {
      return {
        organization: { token: head, end: head + 2, body: committeeIn(head, head + 2, entry) },
        unitBefore: null,
        implied: null,
        end: next,
      }
    }
    const body = goesOn ? bodyAt(article, next) : null
    if (body !== null) return { ...governed(body), unitBefore: entry.organization }
    const party = goesOn && entry.organization === 'Trung ương' && article.word(next) === 'Đảng'
    return {
      organization: null,
      unitBefore: null,
      implied: party ? 'Trung ương Đảng' : entry.organization,
      end: party ? next + 1 : next,
    }
  }
  if (!goesOn) return NOTHING(next)
  const parted = bodyAfterDash(article, entry, next)
  if (parted !== null) return governed(parted)
  if (entry.head === 'Bộ trưởng' || entry.head === 'Thứ trưởng') return ministry(article, next)
  if (entry.unit !== null) return unitOfHead(article, entry, headEnd, next)
  const body = bodyWithParent(article, next)
  if (body !== null && neighbourhoodEnd(article, next) <= body.end) return governed(body)
  if (
    article.hitAt(next, COUNTRY) !== null &&
    isCapitalized(article.tokens, next) &&
    nameAt(article, next, false) === null
  )
    return country(article, next)
  const neighbourhood = neighbourhoodEnd(article, next)
  if (neighbourhood > next)
    return {
      organization: { token: next, end: neighbourhood, body: null },
      unitBefore: null,
      implied: null,
      end: neighbourhood,
    }
  const place = placeAt(article, next)
  if (place !== null)
    return {
      organization: { token: next, end: place.end, body: null },
      unitBefore: null,
      implied: null,
      end: place.end,
    }
  if (entry.alone) return NOTHING(next)
  const name = properName(article, next)
  // "Thường vụ Huyện ủy": what the body reader does not know, of a body that it knows.
  const owner = name === next ? null : bodyAt(article, name)
  if (owner !== null) return governed({ ...owner, token: next })
  const end = name === next ? next : Math.max(name, neighbourhoodEnd(article, name))
  return end === next
    ? NOTHING(next)
    : { organization: { token: next, end, body: null }, unitBefore: null, implied: null, end }
}

/** Where the name of a body begins and ends: "Ban Thường vụ Thị uỷ Trảng Bàng", "UBND TX.Tân Uyên", "Sở Y tế tỉnh". */
import { type BodyFamily, ownerWords } from '../../knowledge/bodies.js'
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized, WORD_UPPER } from '../../text/tokens.js'
import type { Level, System } from '../../types.js'
import { nameAt } from '../names/name-at.js'
import { HEAD, PREFIX, STATUS_WORD } from '../people/vocabulary.js'
import { fieldEnd, properNameEnd, taskEnd } from './field-at.js'
import { looseEnd } from './loose-words.js'
import { bareNameAt, knownPlaceAt, type PlacePhrase, placeAt } from './place-at.js'
import { BODY, CENTRAL, UNIT } from './vocabulary.js'

export type { PlacePhrase } from './place-at.js'
export { placeAt } from './place-at.js'

/**
 * What a body lacks: 'name' – its place without a unit ("Tỉnh ủy"), 'unit' – the name of its last unit word
 * ("UBND tỉnh"), 'place' – unit and name ("Sở Xây dựng", "UBND"), 'owner' – the body that it belongs to ("Đảng ủy",
 * "Ban Thường vụ"); null – nothing.
 */
export type Lack = 'name' | 'unit' | 'place' | 'owner' | null

/** A body as written. */
export interface BodyPhrase {
  readonly token: number
  readonly end: number
  readonly system: System
  readonly level: Level | null
  /** The place in its name, if any. */
  readonly place: PlacePhrase | null
  readonly lacks: Lack
  /** Token just past the words that say what kind of body it is: past "Ban Thường vụ". */
  readonly headEnd?: number
  /** First token of the body that it belongs to: "Tỉnh ủy" in "Ban Tổ chức Tỉnh ủy"; null where it names none. */
  readonly owner?: number | null
}

export interface BodyOptions {
  /** Does the body that a comma parts from its own parent take the parent in ("Vụ Tổ chức, Ban Tổ chức Trung ương")? */
  readonly parent?: boolean
  /** Does a post stand before, so that small words are of the name and not what the body does? */
  readonly headed?: boolean
}

/** Most tokens of a body. */
const LONGEST = 30

/** A body, or an unfinished part of one. */
interface Reading {
  readonly end: number
  readonly system: System | null
  readonly level: Level | null
  readonly place: PlacePhrase | null
  readonly lacks: Lack
  /** First token of the body that it belongs to; null where it names none. */
  readonly owner: number | null
  /** Does anything but a place follow the head? */
  readonly named: boolean
}

/** All readings have one shape, which keeps them fast. */
function reading(
  end: number,
  system: System | null,
  level: Level | null,
  place: PlacePhrase | null,
  lacks: Lack,
  owner: number | null,
  named: boolean,
): Reading {
  return { end, system, level, place, lacks, owner, named }
}

/**
 * The body whose name begins at a token, or null. It ends before a person's name, a verb, a comma.
 *
 * @example bodyAt(article, 2) // in "Bí thư Thị uỷ Võ Văn Mẫu": "Thị uỷ"
 */
export function bodyAt(article: Article, token: number, options: BodyOptions = {}): BodyPhrase | null {
  if (token < 0 || token >= article.tokens.count) return null
  const head = article.hitAt(token, BODY)
  if (!head?.value || head.value.inner || isSyllable(article, head)) return null
  const limit = Math.min(token + LONGEST, article.sentenceEnd(token))
  const own = readBody(article, head.value, head.end, limit, 0, options.headed ?? false)
  // "Hội nghị", "ban đầu", "phòng khi": a word of one syllable is a body by what follows.
  const small = !isCapitalized(article.tokens, token)
  if (own.end === head.end && head.value.takes.length > 0 && (head.value.weak || (small && head.end - token === 1)))
    return null
  const parent =
    options.parent && own.named && own.owner === null && own.place === null
      ? parentAt(article, head.value, own.end, limit)
      : null
  const { end, level, place, lacks } = parent ?? own
  return {
    token,
    end,
    system: own.system ?? parent?.system ?? 'other',
    level,
    place,
    lacks,
    headEnd: head.end,
    owner: parent ? pastAbbreviation(article, own.end) + 1 : own.owner,
  }
}

/** "Tư vấn", "đầu tư": a syllable that "TƯ" is written like. Such short forms stand in capitals. */
function isSyllable(article: Article, { token, end, value }: Hit<BodyFamily | null>): boolean {
  if (end - token > 1 || value === null || article.tokens.kind[token] === WORD_UPPER) return false
  return value.takes.length === 0 || value.capitals
}

/** Owners inside owners: "Ban Chấp hành" – "Đảng bộ" – "cơ quan" – "Tổng cục Thuế" – … */
const DEEPEST = 5

function readBody(
  article: Article,
  family: BodyFamily,
  headEnd: number,
  limit: number,
  depth: number,
  headed: boolean,
): Reading {
  const own = readParts(article, family, headEnd, limit, depth, headed)
  const end = family.seated ? seatEnd(article, own.end, limit) : numberEnd(article, family, own.end, limit)
  return end === own.end ? own : { ...own, end, lacks: null }
}

/** "Văn phòng đại diện Báo Sao Việt tại Đắk Lắk", "VKSND cấp cao tại Đà Nẵng": token past where it sits. */
function seatEnd(article: Article, token: number, limit: number): number {
  if (!article.isKey(token, 'tại')) return token
  const place = placeAt(article, token + 1)?.end ?? properNameEnd(article, token + 1, limit)
  return place <= token + 1 || place > limit ? token : place
}

/** "Tổ đại biểu HĐND tỉnh số 5": token past the number of one of many alike. */
function numberEnd(article: Article, family: BodyFamily, token: number, limit: number): number {
  const many = family.weak || family.takes.includes('task')
  return many && token + 2 <= limit && article.isKey(token, 'số') && article.isNumber(token + 1) ? token + 2 : token
}

function readParts(
  article: Article,
  family: BodyFamily,
  headEnd: number,
  limit: number,
  depth: number,
  headed: boolean,
): Reading {
  let end = headEnd
  let { system, level } = family
  for (const part of family.takes) {
    if (end >= limit) break
    if (part === 'field') {
      // After a name in capitals a field has them too: "Công ty Cao su Mẫu tổ chức …" is a verb.
      if (end === headEnd || isCapitalized(article.tokens, end)) end = fieldEnd(article, end, limit)
      // "Công ty cổ phần xi măng Sao Mẫu"
      if (family.proper && end > headEnd && isCapitalized(article.tokens, end)) end = nameEnd(article, end, limit)
      if (headed && !family.takes.includes('name')) end = looseEnd(article, end, limit, end > headEnd)
    } else if (part === 'name') {
      if (end === headEnd) end = nameEnd(article, end, limit)
      else if (family.proper) end = Math.max(end, properNameEnd(article, headEnd, limit))
      if (headed) end = looseEnd(article, end, limit, end > headEnd)
    } else if (part === 'task') {
      const central = article.hitAt(end, CENTRAL)
      if (central !== null && central.end < limit && isCapitalized(article.tokens, end)) {
        level = 'central'
        end = central.end
      }
      end = taskEnd(article, end, limit, headed)
    } else if (part === 'place') {
      // "Hội Nông dân Việt Nam tỉnh"
      const country = article.hitAt(end, CENTRAL)
      const place =
        bodyPlaceAt(article, family, pastAbbreviation(article, end), limit) ??
        (country === null ? null : bodyPlaceAt(article, family, country.end, limit))
      if (place === null) continue
      level ??= place.level ?? levelOfShared(family, place)
      const lacks = place.name === null ? 'unit' : null
      return reading(wideEnd(article, family, place, limit), system, level, place, lacks, null, end > headEnd)
    } else {
      // "Đoàn giám sát của HĐND tỉnh", "Ủy ban Kinh tế của Quốc hội", "Trung tâm Khuyến nông thuộc Sở Nông nghiệp"
      const joined = (end > headEnd || family.takes.includes('task')) && ownerWords.has(article.keyOf(end))
      const from = joined ? end + 1 : pastAbbreviation(article, end)
      const owner = ownerAt(article, from, limit, depth, headed)
      if (owner === null) continue
      const second =
        part === 'owners' && article.isKey(owner.end, 'và')
          ? ownerAt(article, owner.end + 1, limit, depth, headed)
          : null
      const last = second ?? owner
      const lacks = level === 'central' ? null : last.lacks
      return reading(last.end, system ?? last.system, level ?? last.level, last.place, lacks, from, true)
    }
  }
  const central = family.takes.length > 0 ? article.hitAt(end, CENTRAL) : null
  // "Hội Nông dân Việt Nam", "Ban Tổ chức Trung ương", "TAND tối cao".
  if (central !== null && (isCapitalized(article.tokens, end) || isSmallEnding(article, end, headEnd))) {
    // "Hội đồng Trị sự Trung ương Giáo hội Phật giáo Việt Nam"
    const owner = isCapitalized(article.tokens, central.end)
      ? ownerAt(article, central.end, limit, depth, headed)
      : null
    const end = owner?.end ?? central.end
    return reading(
      end,
      system ?? owner?.system ?? null,
      'central',
      null,
      null,
      owner === null ? null : central.end,
      true,
    )
  }
  const named = end > headEnd
  // "khu phố Bình Hòa 2, phường Lái Thiêu", "ấp 3 xã Tân Hưng"
  const around = family.inner && named ? widerPlaceAt(article, end, limit, null) : null
  if (around !== null) return reading(widestEnd(article, around, limit), system, level, around, null, null, named)
  return reading(end, system, level, null, lackOf(family, level, named), null, named)
}

/** "TAND tối cao", "Ủy ban ATGT quốc gia": endings that go in small letters. */
function isSmallEnding(article: Article, token: number, headEnd: number): boolean {
  return article.isKey(token, 'tối') || (token > headEnd && article.isKey(token, 'quốc'))
}

/** Past the short form that a body is given where it is named first: "Ủy ban Kiểm tra (UBKT) | Tỉnh ủy". */
function pastAbbreviation(article: Article, token: number): number {
  if (!article.isMark(token, '(')) return token
  // "Cục Cảnh sát giao thông (C08), Bộ Công an"
  const coded = article.isNumber(token + 2) && isCapitalized(article.tokens, token + 1)
  if (!coded && article.tokens.kind[token + 1] !== WORD_UPPER) return token
  const past = coded ? token + 3 : token + 2
  return article.isMark(past, ')') ? past + 1 : token
}

/** "Thành ủy Tây Ninh" is the city's, "Sở Y tế Tây Ninh" the province's. */
function levelOfShared(family: BodyFamily, { known }: PlacePhrase): Level {
  return known?.province && (!family.bare || known.province.unit === 'thành phố') ? 'province' : 'district'
}

/** What a body lacks when no owner and no place followed. */
function lackOf(family: BodyFamily, level: Level | null, named: boolean): Lack {
  if (level === 'central') return null
  if (family.bare) return 'name'
  // The name of a company, a school or a cell is enough: "HĐQT Vietcombank", "chi bộ 3".
  if (named && family.takes.includes('name')) return null
  if (family.needsOwner || family.system === null) return 'owner'
  return family.takes.includes('place') ? 'place' : null
}

/** Past a proper name; a person's name of three syllables is none, "Hoàng Gia" is. */
function nameEnd(article: Article, token: number, limit: number): number {
  const person = nameAt(article, token, false)
  return person !== null && person.end - token > 2 ? token : properNameEnd(article, token, limit)
}

/** The body that the one before belongs to. */
function ownerAt(article: Article, token: number, limit: number, depth: number, headed: boolean): Reading | null {
  if (depth >= DEEPEST || token >= limit) return null
  const head = article.hitAt(token, BODY)
  if (!head?.value || head.end > limit || isSyllable(article, head)) return null
  // "Văn phòng bộ": a small word of one syllable is an owner by its name only ("chi bộ" + "khoa Vật lý").
  const small = head.end - token === 1 && !isCapitalized(article.tokens, token)
  const named = isCapitalized(article.tokens, head.end) || (head.value.inner && article.isNumber(head.end))
  if (small && !named) return null
  return readBody(article, head.value, head.end, limit, depth + 1, headed)
}

/** The parent that follows after a comma: "Vụ Tổ chức, Ban Tổ chức Trung ương". It has a name of its own. */
function parentAt(article: Article, family: BodyFamily, end: number, limit: number): Reading | null {
  if (!family.parted) return null
  const comma = pastAbbreviation(article, end)
  if (!article.isMark(comma, ',') || !isCapitalized(article.tokens, comma + 1)) return null
  // "…, Bộ trưởng" is the next post.
  const next = comma + 1
  if ((article.hitAt(next, HEAD) ?? article.hitAt(next, PREFIX) ?? article.hitAt(next, STATUS_WORD)) !== null)
    return null
  const higher = article.hitAt(next, BODY)?.value
  if (!higher || higher === family || higher.inner) return null
  const parent = ownerAt(article, next, limit, 0, true)
  if (parent === null || !(parent.named || parent.level !== null) || parent.lacks === 'owner') return null
  // "Trung đoàn 174, Sư đoàn 5, Quân khu 7"
  return parent.place === null ? (parentAt(article, higher, parent.end, limit) ?? parent) : parent
}

const RANK: Readonly<Record<string, number>> = { commune: 1, district: 2, province: 3 }

function bodyPlaceAt(article: Article, family: BodyFamily, token: number, limit: number): PlacePhrase | null {
  // "TAND khu vực 2 - Tây Ninh"
  let from = article.isMark(token, '-') && article.isNumber(token - 1) ? token + 1 : token
  // "VKSND khu vực 5, tỉnh Quảng Trị"
  if (article.isMark(token, ',') && article.isNumber(token - 1) && article.isKey(token - 2, 'vực')) {
    const around = placeAt(article, token + 1)
    if (around?.unit && around.name !== null) from = token + 1
  }
  // "Đoàn ĐBQH của tỉnh"
  if (article.hitAt(token + 1, UNIT)?.value != null && article.isKey(token, 'của')) from = token + 1
  const place = (family.bare ? bareNameAt(article, from) : null) ?? placeAt(article, from)
  const dashed = from > token && article.isMark(token, '-')
  return place === null || place.end > limit || (dashed && place.name === null) ? null : place
}

/** Where a place ends with the wider one after it: "xã Tân Hưng, huyện Bàu Bàng". */
function wideEnd(article: Article, family: BodyFamily, place: PlacePhrase, limit: number): number {
  // "Chi cục Thuế khu vực Tân An - Thủ Thừa"
  if (place.unit === null && article.isMark(place.end, '-') && article.keyOf(place.token - 1) === 'vực')
    return knownPlaceAt(article, place.end + 1)?.end ?? place.end
  // "Huyện ủy Châu Thành, tỉnh Long An": the committee says the unit.
  if (place.unit === null && family.bare && family.level === 'district')
    return widestEnd(article, { ...place, level: family.level }, limit)
  if (place.unit === null || place.name === null) return place.end
  return widestEnd(article, place, limit)
}

/** Past the places around a place, each wider than the one before: ", huyện Xuyên Mộc, tỉnh Bà Rịa - Vũng Tàu". */
function widestEnd(article: Article, place: PlacePhrase, limit: number): number {
  const wider = widerPlaceAt(article, place.end, limit, place.level)
  return wider === null ? place.end : widestEnd(article, wider, limit)
}

/** The place of a higher level, with its unit and name, that follows with a comma or without: ", huyện Xuyên Mộc". */
function widerPlaceAt(article: Article, token: number, limit: number, level: Level | null): PlacePhrase | null {
  const wider = placeAt(article, article.isMark(token, ',') ? token + 1 : token)
  if (wider === null || wider.unit === null || wider.name === null || wider.end > limit) return null
  return (RANK[wider.level ?? ''] ?? 0) > (RANK[level ?? ''] ?? 0) ? wider : null
}

/** Where the name of a body begins and ends: "Ban Thường vụ Thị uỷ Trảng Bàng", "UBND TX.Tân Uyên", "Sở Xây dựng tỉnh". */
import type { BodyFamily } from '../../knowledge/bodies.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import type { Level, System } from '../../types.js'
import { nameAt } from '../names/name-at.js'
import { fieldEnd, properNameEnd, taskEnd } from './field-at.js'
import { bareNameAt, type PlacePhrase, placeAt } from './place-at.js'
import { BODY, CENTRAL } from './vocabulary.js'

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
}

export interface BodyOptions {
  /** Does the body that a comma parts from its own parent take the parent in ("Vụ Tổ chức, Ban Tổ chức Trung ương")? */
  readonly parent?: boolean
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
}

/**
 * The body whose name begins at a token, or null. It ends before a person's name, a verb, a comma.
 *
 * @example bodyAt(article, 2) // in "Bí thư Thị uỷ Võ Văn Mẫu": "Thị uỷ"
 */
export function bodyAt(article: Article, token: number, options: BodyOptions = {}): BodyPhrase | null {
  if (token < 0 || token >= article.tokens.count) return null
  const head = article.hitAt(token, BODY)
  if (head === null || head.value.inner) return null
  const limit = Math.min(token + LONGEST, article.sentenceEnd(token))
  let reading = readBody(article, head.value, head.end, limit, 0)
  if (options.parent && article.keyOf(reading.end) === ',') {
    const parent = parentAt(article, reading.end + 1, limit)
    if (parent !== null) reading = { ...parent, system: reading.system ?? parent.system }
  }
  return {
    token,
    end: reading.end,
    system: reading.system ?? 'other',
    level: reading.level,
    place: reading.place,
    lacks: reading.lacks,
  }
}

/** Owners inside owners: "Ban Chấp hành" – "Đảng bộ" – "cơ quan" – "Tổng cục Hải quan" – … */
const DEEPEST = 5

function readBody(
  article: Article,
  family: BodyFamily,
  headEnd: number,
  limit: number,
  depth: number,
): Reading {
  let end = headEnd
  let { system, level } = family
  let lacks: Lack = family.needsOwner ? 'owner' : family.bare ? 'name' : family.takes.includes('place') ? 'place' : null
  let named = false
  for (const part of family.takes) {
    if (end >= limit) break
    if (part === 'field') {
      const past = fieldEnd(article, end, limit)
      named ||= past > end
      end = past
    } else if (part === 'name') {
      const past = named || nameAt(article, end, false) !== null ? end : properNameEnd(article, end, limit)
      if (past > end) lacks = null
      end = past
    } else if (part === 'task') {
      end = taskTo(article, end, limit)
    } else if (part === 'owner' || part === 'owners') {
      const owner = ownerAt(article, end, limit, depth)
      if (owner === null) continue
      const second =
        part === 'owners' && article.keyOf(owner.end) === 'và' ? ownerAt(article, owner.end + 1, limit, depth) : null
      const last = second ?? owner
      return { ...last, system: system ?? last.system, level: level ?? last.level }
    } else {
      const place = bodyPlaceAt(article, family, end, limit)
      if (place === null) continue
      level ??= place.level
      return { end: place.wide, system, level, place, lacks: place.name !== null ? null : 'unit' }
    }
  }
  const central = article.hitAt(end, CENTRAL)
  if (central !== null && isCentral(article, family, end, central.end)) {
    return { end: central.end, system, level: 'central', place: null, lacks: null }
  }
  if (level === 'central') lacks = null
  return { end, system, level, place: null, lacks }
}

/** "Hội Nông dân Việt Nam", "Ban Tổ chức Trung ương"; "TT" and "VN" only in capitals. */
function isCentral(article: Article, family: BodyFamily, token: number, _end: number): boolean {
  return family.takes.length > 0 && (isCapitalized(article.tokens, token) || article.keyOf(token) === 'tối')
}

/** The free words of a task, and before or after them "Trung ương". */
function taskTo(article: Article, token: number, limit: number): number {
  const central = article.hitAt(token, CENTRAL)
  return taskEnd(article, central?.end ?? token, limit)
}

/** The body that the one before belongs to. */
function ownerAt(article: Article, token: number, limit: number, depth: number): Reading | null {
  if (depth >= DEEPEST || token >= limit) return null
  const head = article.hitAt(token, BODY)
  if (head === null || head.end > limit) return null
  // "Văn phòng bộ", "Ban tổ chức đội": a small word of one syllable is no owner.
  if (head.end - token === 1 && !isCapitalized(article.tokens, token)) return null
  return readBody(article, head.value, head.end, limit, depth + 1)
}

/** The parent that follows after a comma: a body in capitals that has a name of its own. */
function parentAt(article: Article, token: number, limit: number): Reading | null {
  if (!isCapitalized(article.tokens, token)) return null
  return ownerAt(article, token, limit, 0)
}

/** A place with where the wider place after it ends: "xã Hòa Hội, huyện Xuyên Mộc". */
interface WidePlace extends PlacePhrase {
  readonly wide: number
}

const RANK: Readonly<Record<string, number>> = { commune: 1, district: 2, province: 3 }

function bodyPlaceAt(article: Article, family: BodyFamily, token: number, limit: number): WidePlace | null {
  const place = (family.bare ? bareNameAt(article, token) : null) ?? placeAt(article, token)
  if (place === null || place.end > limit) return null
  // A bare name that is a person's: "Giám đốc Công an Hà Văn Mẫu".
  let wide = place.end
  if (place.unit !== null && place.name !== null) {
    const next = article.keyOf(wide) === ',' ? wide + 1 : wide
    const wider = placeAt(article, next)
    if (
      wider?.unit &&
      wider.name !== null &&
      wider.end <= limit &&
      (RANK[wider.level ?? ''] ?? 0) > (RANK[place.level ?? ''] ?? 0)
    ) {
      wide = wider.end
    }
  }
  return { ...place, wide }
}

/** Where the name of an administrative place begins and ends: "TX.Tân Uyên", "xã Hòa Hội", "quận 8", "tỉnh". */
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized, NUMBER, SYMBOL, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import type { Level } from '../../types.js'
import { nameAt } from '../names/name-at.js'
import { FAMILY_NAME, FAMOUS_NAME } from '../names/vocabulary.js'
import { HEAD, PREFIX } from '../people/vocabulary.js'
import { endsName } from './figure-at.js'
import { BODY, BODY_STOP, FUSED_PLACE, type KnownPlace, PLACE, UNIT } from './vocabulary.js'

/** An administrative place as written: its unit word, if any, and its name, if any ("tỉnh" alone has no name). */
export interface PlacePhrase {
  readonly token: number
  readonly end: number
  /**
   * Normal form of the unit: 'tỉnh', 'thành phố', 'thị xã', 'huyện', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu';
   * null for a bare name.
   */
  readonly unit: string | null
  /** "Tân Uyên"; null for the unit word alone ("của tỉnh"). */
  readonly name: string | null
  /** Told by the unit word, or by the only kind of place of this name; null where a province and a district fit. */
  readonly level: Level | null
  /** First token of the name; `end` where there is none. */
  readonly nameToken: number
  /** The entry of the gazetteer, if the name is known. */
  readonly known: KnownPlace | null
}

/** Most syllables of the name of a commune that no table knows: "Trừ Văn Thố", "Ninh Thạnh Lợi A". */
const LONGEST_NAME = 4

/** Number of capitalised words from a token on, in one sentence, up to a limit. */
function capitalRun(article: Article, token: number, limit: number): number {
  const { tokens, sentences } = article
  let count = 0
  while (
    count < limit &&
    token + count < tokens.count &&
    isCapitalized(tokens, token + count) &&
    sentences.of[token + count] === sentences.of[token]
  ) {
    count++
  }
  return count
}

/** Is every word of the stretch capitalised (dashes apart)? */
function inCapitals(article: Article, token: number, end: number): boolean {
  for (let each = token; each < end; each++) {
    if (article.tokens.kind[each] !== SYMBOL && !isCapitalized(article.tokens, each)) return false
  }
  return true
}

/**
 * The name of the gazetteer that begins at a token. "Thái Bình" is none in "Thái Bình Minh": one more capital syllable
 * is too little for another name.
 */
export function knownPlaceAt(article: Article, token: number): Hit<KnownPlace> | null {
  const hit = article.hitAt(token, PLACE)
  return hit === null || !inCapitals(article, token, hit.end) || goesOn(article, token, hit.end) ? null : hit
}

/** Does exactly one capital syllable that begins nothing else follow a name in the same sentence? */
function goesOn(article: Article, token: number, next: number): boolean {
  const { tokens, sentences } = article
  if (sentences.of[next] !== sentences.of[token] || capitalRun(article, next, 2) !== 1) return false
  if (tokens.kind[token] === WORD_UPPER || tokens.kind[next] === WORD_UPPER) return false
  return (
    (article.hitAt(next, HEAD) ??
      article.hitAt(next, PREFIX) ??
      article.hitAt(next, BODY) ??
      article.hitAt(next, UNIT)) === null
  )
}

/** Where an unknown name after a unit word ends: before the name of a person, if one follows. */
function unknownNameEnd(article: Article, token: number, level: Level | null): number {
  const run = capitalRun(article, token, LONGEST_NAME + 3)
  // One syllable is too little ("UBND tỉnh Quyết định …"), and in a line of capitals no end can be seen.
  if (run < 2 || beginsElse(article, token)) return token
  const famous = level === 'province' ? null : article.hitAt(token, FAMOUS_NAME)
  if (famous !== null && famous.end - token <= run) return famous.end
  const person = nameAt(article, token, false)
  // "UBND xã Lê Văn Mẫu Trần Thị Ví": a commune named after a man, and its chairwoman.
  if (person !== null && level === 'commune' && run > LONGEST_NAME && nameAt(article, person.end, false) !== null)
    return person.end
  // "Chủ tịch UBND tỉnh Võ Văn Mẫu"; a commune may be named "Hoàng Mai", or "Trừ Văn Thố" like a man.
  if (person !== null && (level !== 'commune' || person.end - token >= 3)) return token
  // All provinces are known: what is left is a person ("tỉnh Thái Bình Minh") or abroad ("tỉnh Svay Rieng").
  if (level === 'province' && article.hitAt(token, FAMILY_NAME) !== null) return token
  let end = Math.min(run, LONGEST_NAME)
  for (let next = 1; next < end; next++) {
    const at = token + next
    if (beginsElse(article, at) || (next > 1 && next + 1 < run && nameAt(article, at, run > LONGEST_NAME) !== null))
      end = next
  }
  return end < 2 ? token : token + end
}

/**
 * Does a token begin a post, a body or a phrase that no name has: "HĐND tỉnh Nghị quyết", "UBND xã Tân Lập Chủ tịch"?
 * One syllable tells little: there are a xã Phú Cần and a xã Hòa Hội.
 */
function beginsElse(article: Article, token: number): boolean {
  if (article.tokens.kind[token] === WORD_UPPER && article.word(token).length > 1) return true
  if ((article.hitAt(token, HEAD) ?? article.hitAt(token, PREFIX)) !== null) return true
  const hit = article.hitAt(token, BODY_STOP) ?? article.hitAt(token, BODY)
  return hit !== null && hit.end - token > 1
}

/** The level of a bare name: known where only one kind of place bears it. */
function levelOf(known: KnownPlace): Level | null {
  if (known.province !== null) return known.districts.length === 0 ? 'province' : null
  return known.districts.length > 0 ? 'district' : null
}

/** A city of the first level has a province's name and the unit of one. */
function levelOfCity(known: KnownPlace | null): Level | null {
  if (known === null) return null
  if (known.province?.unit === 'thành phố') return 'province'
  return known.districts.length > 0 ? 'district' : null
}

/**
 * The administrative place that begins at a token, or null.
 *
 * @example placeAt(article, 2) // in "UBND TX.Tân Uyên": unit 'thị xã', name 'Tân Uyên'
 */
export function placeAt(article: Article, token: number): PlacePhrase | null {
  const { tokens } = article
  if (token < 0 || token >= tokens.count) return null
  const fused = article.hitAt(token, FUSED_PLACE)
  if (fused !== null) return phrase(token, fused.end, 'thành phố', fused.value.name, 'province', token, fused.value)
  const hit = article.hitAt(token, UNIT)
  if (hit !== null) {
    if (hit.value === null) return null
    const { unit, level, short } = hit.value
    let next = hit.end
    const dotted = short && article.isGlued(next - 1) && article.isMark(next, '.')
    if (dotted) next++
    if (short && tokens.kind[token] === WORD_LOWER) return null
    // "Q. 8", "H.Phú Giáo": one letter is a unit only before its point.
    if (short && !dotted && hit.end === token + 1 && article.word(token).length === 1) return null
    const named = unitWithName(article, token, next, unit, level)
    if (named !== null) return named
    return short && dotted ? null : phrase(token, hit.end, unit, null, level, hit.end, null)
  }
  const known = knownPlaceAt(article, token)
  if (known === null || known.value.guarded) return null
  return bareName(article, token, known)
}

/** All phrases have one shape, which keeps reading them fast. */
function phrase(
  token: number,
  end: number,
  unit: string | null,
  name: string | null,
  level: Level | null,
  nameToken: number,
  known: KnownPlace | null,
): PlacePhrase {
  return { token, end, unit, name, level, nameToken, known }
}

function bareName(article: Article, token: number, { end, value }: Hit<KnownPlace>): PlacePhrase {
  return phrase(token, end, null, article.line(token, end), levelOf(value), token, value)
}

/** The unit at `token` with the name that begins at `name`; null where none does. */
function unitWithName(
  article: Article,
  token: number,
  name: number,
  unit: string,
  level: Level | null,
): PlacePhrase | null {
  if (article.tokens.kind[name] === NUMBER) {
    const numbered = (unit === 'quận' || unit === 'phường') && article.numberAt(name) <= 30
    return numbered ? phrase(token, name + 1, unit, article.word(name), level, name, null) : null
  }
  if (!isCapitalized(article.tokens, name)) return null
  const known = knownPlaceAt(article, name)
  if (known !== null) {
    const { value } = known
    const end = pastFigure(article, known.end, level)
    return phrase(token, end, unit, article.line(name, end), level ?? levelOfCity(value), name, value)
  }
  const past = unknownNameEnd(article, name, level)
  if (past === name) return null
  const end = pastFigure(article, past, level)
  return phrase(token, end, unit, article.line(name, end), level ?? 'district', name, null)
}

/** Communes that were one before differ by a figure: "phường Móng Cái 3". */
function pastFigure(article: Article, token: number, level: Level | null): number {
  return level === 'commune' && endsName(article, token) ? token + 1 : token
}

/** The place that a bare name after a committee is, guarded names too: "Huyện ủy" + "Dương Minh Châu". */
export function bareNameAt(article: Article, token: number): PlacePhrase | null {
  const known = knownPlaceAt(article, token)
  return known === null ? null : bareName(article, token, known)
}

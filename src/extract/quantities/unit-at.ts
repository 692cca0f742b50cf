/** The unit after a number: percent, money, a measure, or the counted noun phrase up to where it ends. */
import type { NounFamily } from '../../knowledge/countable-nouns.js'
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_MIXED, WORD_TITLE, WORD_UPPER } from '../../text/tokens.js'
import type { UnitKind } from '../../types.js'
import { postAt } from '../people/posts.js'
import { HEAD as POST, STATUS_WORD } from '../people/vocabulary.js'
import { COMMA, codeAt, EN_DASH, HYPHEN, SLASH } from './marks.js'
import { digitsAt } from './numbers.js'
import { AFTER, DENOMINATOR, HEAD, MEASURE, NAMED, NOUN, PAIR, PHRASE_END, UNCOUNTED } from './vocabulary.js'

export interface UnitPhrase {
  /** Token just past the unit. */
  readonly end: number
  readonly unit: string
  readonly kind: UnitKind
  readonly currency: string | null
  /** Is the counted noun in our table? */
  readonly known: boolean
}

/** A counted noun phrase has at most so many words; an unknown noun fewer. */
const LONGEST = 9
const LONGEST_UNKNOWN = 4
const LONGEST_MODIFIER = 4
const ROMAN = /^[IVX]{1,4}$/

/** The token past a power of ten that opens a denominator: "/100 dân", "/10.000 dân"; or the token itself. */
function roundAt(article: Article, token: number): number {
  const digits = digitsAt(article, token)
  return digits !== null && digits.value > 1 && Number.isInteger(Math.log10(digits.value)) ? digits.end : token
}

/** The denominators of a rate from a slash on: "/người/năm", "/ người/ năm". */
function rateFrom(article: Article, from: number): { end: number; text: string } {
  let end = from
  let text = ''
  for (let parts = 0; parts < 3 && codeAt(article, end) === SLASH; parts++) {
    const over = article.hitAt(roundAt(article, end + 1), DENOMINATOR)
    if (over === null) break
    text += `/${article.text.slice(article.startOf(end + 1), article.endOf(over.end - 1)).toLowerCase()}`
    end = over.end
  }
  return { end, text }
}

/** Percent, money or a measure at a token. */
function measureAt(article: Article, token: number): UnitPhrase | null {
  const hit = article.hitAt(token, MEASURE)
  if (hit === null) return null
  const { unit, kind, currency } = hit.value
  // "5 m", "3 đ", "tạ": one letter is a unit only where no letter follows that makes it a name.
  const rate = rateFrom(article, hit.end)
  return {
    end: rate.end,
    unit: unit + rate.text,
    kind: rate.text === '' ? kind : 'rate',
    currency: currency ?? null,
    known: true,
  }
}

/** The đồng that "225.000 tỷ" and "25 triệu/người/năm" leave out. */
export function dongAt(article: Article, token: number): UnitPhrase {
  const rate = rateFrom(article, token)
  const kind = rate.text === '' ? 'money' : 'rate'
  return { end: rate.end, unit: `đồng${rate.text}`, kind, currency: 'VND', known: true }
}

/** May this family of nouns be joined with that one in one count? */
const joins = (one: NounFamily, other: NounFamily): boolean =>
  one === other ||
  (one === 'body' && other === 'person') ||
  (one === 'person' && other === 'party') ||
  (one === 'party' && other === 'person')

const sameWords = (article: Article, one: Hit<NounFamily>, other: Hit<NounFamily>): boolean =>
  article.key.slice(article.startOf(one.token), article.endOf(one.end - 1)) ===
  article.key.slice(article.startOf(other.token), article.endOf(other.end - 1))

/** Is the word a mere name: a capital that no noun of ours explains? */
function isName(article: Article, token: number): boolean {
  const kind = article.tokens.kind[token]
  if (kind !== WORD_TITLE && kind !== WORD_UPPER && kind !== WORD_MIXED) return false
  return !article.isKey(token, 'đảng')
}

/** Lower case, as a unit is written, but abbreviations and symbols as they stand: "HSSV". */
function written(article: Article, token: number, end: number): string {
  let text = ''
  let from = article.startOf(token)
  for (let at = token; at < end; at++) {
    const kind = article.tokens.kind[at]
    const past = article.endOf(at)
    const piece = article.text.slice(from, past)
    text += kind === WORD_UPPER || kind === WORD_MIXED ? piece : piece.toLowerCase()
    from = past
  }
  return text
}

/** Holders of a post are counted with their body, but without the name of its place: "2 | chủ tịch UBND xã". */
function countedPostAt(article: Article, token: number, limit: number): UnitPhrase | null {
  const status = article.hitAt(token, STATUS_WORD)
  const organization = postAt(article, status?.end ?? token)?.organization ?? null
  if (organization === null || organization.end > limit) return null
  const place = organization.body?.place ?? null
  const end = place?.name == null ? organization.end : Math.min(organization.end, place.nameToken)
  return { end, unit: written(article, token, end), kind: 'count', currency: null, known: true }
}

/** Does a number follow some words of the same clause? */
function leadsToNumber(article: Article, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST); at++) {
    if (article.isNumber(at)) return at > from
    if (!isWord(article.tokens, at)) return false
  }
  return false
}

/** The counted noun phrase at a token, or null where none stands. */
export function countedNounAt(article: Article, token: number, limit: number): UnitPhrase | null {
  if (token >= limit || !isWord(article.tokens, token)) return null
  if (article.hitAt(token, POST) !== null || article.hitAt(token, STATUS_WORD) !== null) {
    const post = countedPostAt(article, token, limit)
    if (post !== null) return post
  }
  const uncounted = article.hitAt(token, UNCOUNTED)
  const noun = article.hitAt(token, NOUN)
  if (uncounted !== null && (noun === null || noun.end <= uncounted.end)) return null
  // "giải ngân" is no prize.
  const stop = article.hitAt(token, PHRASE_END)
  if (stop?.value === 'verb' && noun !== null && stop.end > noun.end) return null
  if (noun === null) {
    if (stop !== null) return null
    // An abbreviation may be counted ("120 HSSV"), a name may not.
    if (isCapitalized(article.tokens, token) && article.tokens.kind[token] === WORD_TITLE) return null
  }
  let family = noun?.value ?? null
  // The family of a noun that says which: "chi bộ | ấp, khu phố".
  let within: NounFamily | null = null
  let end = noun === null ? token + 1 : noun.end
  let modifiers = 0
  const longest = token + (noun === null ? LONGEST_UNKNOWN : LONGEST)
  while (end < limit && end < longest) {
    if (article.hitAt(end, AFTER) !== null) break
    const mark = codeAt(article, end)
    const and = article.isKey(end, 'và')
    const pair = article.hitAt(end - 2, PAIR) ?? article.hitAt(end - 1, PAIR)
    if (mark === COMMA && pair !== null && pair.end > end && pair.end <= limit) {
      end = pair.end
      continue
    }
    if (mark === COMMA || and || mark === HYPHEN || mark === EN_DASH) {
      // Coordinated kinds stay: "cán bộ, đảng viên"; a new count or clause does not.
      const next = article.hitAt(end + 1, NOUN)
      if (
        next === null ||
        next.end > limit ||
        family === null ||
        !(joins(family, next.value) || within === next.value) ||
        isCapitalized(article.tokens, end + 1) ||
        // "26 đảng viên, đảng viên dưới 35 tuổi …": another clause.
        (mark === COMMA && end === noun?.end && sameWords(article, noun, next)) ||
        // "nữ 359 đồng chí, đảng viên khối doanh nghiệp 20 đồng chí": what the next number counts.
        (mark === COMMA && leadsToNumber(article, next.end, limit)) ||
        // "12.345 người, dân số …": a measure of its own.
        (article.hitAt(end + 1, HEAD)?.end ?? 0) > next.end
      )
        break
      if (mark !== COMMA && article.isGlued(end - 1) && !and) break
      if (within !== next.value) family = next.value
      end = next.end
      modifiers = 0
      continue
    }
    if (!isWord(article.tokens, end)) break
    const next = article.hitAt(end, NOUN)
    const stop = article.hitAt(end, PHRASE_END)
    if (stop !== null && (next === null || next.end <= stop.end || next.end === end + 1)) break
    if (isName(article, end) && (next === null || article.tokens.kind[end] === WORD_TITLE)) {
      if (article.tokens.kind[end] === WORD_TITLE || article.tokens.kind[end] === WORD_MIXED) break
    }
    modifiers++
    if (modifiers > LONGEST_MODIFIER) break
    if (next?.value === 'place') within = 'place'
    end = next === null ? end + 1 : next.end
  }
  // "1.200 học sinh | lớp 12", "59 xã | khu vực III": a word with a number of its own is a name.
  const shortest = noun === null ? token + 1 : noun.end
  if (end > shortest && end < limit) {
    const number = ROMAN.test(article.word(end - 1)) ? end - 1 : end
    const named = article.isNumber(number) || number < end ? article.hitBefore(number, NAMED, 3) : null
    if (named !== null && named.token >= shortest) end = named.token
  }
  return { end, unit: written(article, token, end), kind: 'count', currency: null, known: noun !== null }
}

/** What a label before a colon counts: "Đảng bộ cơ sở: 558"; null where the label is no counted noun ("Khiển trách: 05"). */
export function labelUnit(article: Article, colon: number): string | null {
  let from = colon
  while (from > 0 && colon - from < LONGEST && isWord(article.tokens, from - 1)) from--
  const noun = countedNounAt(article, from, colon)
  return noun?.known && noun.end === colon ? noun.unit : null
}

/** The unit at a token: a measure, or else a counted noun. */
export function unitAt(article: Article, token: number, limit: number): UnitPhrase | null {
  if (token >= limit) return null
  const measure = measureAt(article, token)
  const noun = article.hitAt(token, NOUN)
  if (measure !== null && (noun === null || noun.end <= measure.end)) return measure
  const counted = countedNounAt(article, token, limit)
  if (counted === null) return null
  const rate = rateFrom(article, counted.end)
  if (rate.text === '') return counted
  return { end: rate.end, unit: counted.unit + rate.text, kind: 'rate', currency: null, known: counted.known }
}

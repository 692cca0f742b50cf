/** Numerals as Vietnamese prints them: dots part thousands, a comma opens the decimals, scale words multiply. */
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import { COMMA, codeAt, DOT } from './marks.js'
import { HEAD, NAMED, SCALE } from './vocabulary.js'

/** A number without its scale words, and the token just past it. */
export interface Digits {
  readonly value: number
  readonly end: number
  /** Is it written with neither dots nor a comma? */
  readonly plain: boolean
}

/** A number and the token just past it. */
export interface Numeral extends Digits {
  /** Was a scale word ("triệu", "tỷ") read? */
  readonly scaled: boolean
}

/** Longer runs of digits are phone numbers and the like. */
const MAX_DIGITS = 12
/** "1.234.567.890.123,45" has six groups. */
const MAX_GROUPS = 7

const ZERO = 0x30
const SPACE = 0x20
const MOST_DECIMALS = 6
const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6]

const lengthOf = (article: Article, token: number): number =>
  (article.tokens.end[token] as number) - (article.tokens.start[token] as number)

/** Is the token a dot or comma inside a numeral: digits glued on both sides? */
export function isSeparator(article: Article, token: number): boolean {
  if (!article.isGlued(token - 1) || !article.isGlued(token)) return false
  if (!article.isNumber(token - 1) || !article.isNumber(token + 1)) return false
  const code = codeAt(article, token)
  return code === DOT || code === COMMA
}

/** The word that makes a name of a number at a token ("khu phố 3"), or null; "dân số 900" is a noun of its own. */
export function namedBefore(article: Article, token: number): Hit<number> | null {
  const named = article.hitBefore(token, NAMED, 4)
  // "Nông Cống 190 chỉ tiêu": the second half of a place's name.
  const half = named !== null && named.end === named.token + 1 && isCapitalized(article.tokens, named.token)
  if (named === null || (half && isCapitalized(article.tokens, named.token - 1))) return null
  const head = article.hitBefore(token, HEAD, 4)
  return head !== null && head.token < named.token ? null : named
}

/**
 * Is the token a group of thousands after a space: "500" in "1 500 tỷ đồng"? Not where the number before has a word of its
 * own ("lớp 12 345 em") or is no first group.
 */
export function isGroup(article: Article, token: number): boolean {
  if (!followsSpace(article, token) || isSeparator(article, token + 1)) return false
  // Back to the first group, which has one to three digits and no zero in front.
  let first = token - 1
  while (token - first < MAX_GROUPS && followsSpace(article, first)) first--
  if (lengthOf(article, first) > 3 || followsSpace(article, first)) return false
  if (codeAt(article, first) === ZERO || article.isGlued(first - 1)) return false
  return namedBefore(article, first) === null
}

/** Are there three digits right after another number and one space? */
function followsSpace(article: Article, token: number): boolean {
  if (!article.isNumber(token) || !article.isNumber(token - 1) || lengthOf(article, token) !== 3) return false
  const end = article.endOf(token - 1)
  return article.startOf(token) === end + 1 && article.text.charCodeAt(end) === SPACE
}

/** The digits of one token, written on at the end of a whole number: 1, then "500" → 1500. */
function wholeAt(article: Article, token: number, before: number): number {
  let value = before
  const end = article.tokens.end[token] as number
  for (let at = article.tokens.start[token] as number; at < end; at++)
    value = value * 10 + article.text.charCodeAt(at) - ZERO
  return value
}

/** Are the groups up to `past` thousands: at most three digits, then three each? */
function areThousands(article: Article, token: number, past: number): boolean {
  if (lengthOf(article, token) > 3 || (codeAt(article, token) === ZERO && past > token + 1)) return false
  for (let group = token + 2; group < past; group += 2) if (lengthOf(article, group) !== 3) return false
  return true
}

/**
 * The digits that begin at a token, without scale words. null for what is no number: "0274.3755.286", "30.1.2023".
 *
 * @example "1.234,5" → 1234.5; "0.56" → 0.56; "05" → 5
 */
export function digitsAt(article: Article, token: number): Digits | null {
  if (!article.isNumber(token) || lengthOf(article, token) > MAX_DIGITS) return null
  let end = token + 1
  let commas = 0
  let dots = 0
  while (isSeparator(article, end)) {
    if (codeAt(article, end) === DOT) dots++
    else commas++
    end += 2
    if (end - token > 2 * MAX_GROUPS) return null
  }
  const padded = codeAt(article, token) === ZERO
  if (end === token + 1 && isGroup(article, end)) {
    let value = wholeAt(article, token, 0)
    for (; isGroup(article, end) && end - token < MAX_GROUPS; end++) value = wholeAt(article, end, value)
    return { value, end, plain: false }
  }
  if (end === token + 1) {
    // Zero-padded counts have two digits, at most three.
    if (padded && lengthOf(article, token) > 3) return null
    return { value: wholeAt(article, token, 0), end, plain: true }
  }
  const last = end - 1
  // Dots part thousands, and so do several commas, an English habit; one comma opens the decimals, and so does a dot
  // that parts no thousands ("0.56"), a habit of typing.
  const groups = commas === 0 || (dots === 0 && commas > 1)
  const whole = groups && areThousands(article, token, end)
  if (!whole && commas + dots > 1) {
    if (commas > 1 || codeAt(article, last - 1) !== COMMA || !areThousands(article, token, last - 1)) return null
  }
  let value = 0
  for (let group = token; group < (whole ? end : last); group += 2) value = wholeAt(article, group, value)
  if (!whole) {
    const places = lengthOf(article, last)
    if (places > MOST_DECIMALS) return null
    // Both are whole numbers, so that the quotient is the number nearest to what is written.
    value = wholeAt(article, last, value) / (POWERS_OF_TEN[places] as number)
  }
  return { value, end, plain: false }
}

/** May the comma of a numeral part thousands: three digits after at most three? */
export function mayPartThousands(article: Article, token: number): boolean {
  if (!isSeparator(article, token + 1) || codeAt(article, token + 1) !== COMMA || isSeparator(article, token + 3))
    return false
  return codeAt(article, token) !== ZERO && lengthOf(article, token) <= 3 && lengthOf(article, token + 2) === 3
}

/** A number is rounded to what its decimals can say, so that 2,4 triệu is 2400000 exactly. */
const exact = (value: number): number =>
  value < 1e14 && Number.isInteger(value) ? value : Number(value.toPrecision(14))

/** Scale words from a token on: "nghìn tỷ" multiplies by 10¹². */
function scaleAt(article: Article, token: number): { factor: number; end: number } | null {
  let factor = 1
  let end = token
  for (let words = 0; words < 3; words++) {
    const scale = article.hitAt(end, SCALE)
    if (scale === null) break
    factor *= scale.value
    end = scale.end
  }
  return end === token ? null : { factor, end }
}

/**
 * The number that begins at a token, with its scale words.
 *
 * @example "1.500 tỷ 250 triệu" → 1500250000000
 */
export function numeralAt(article: Article, token: number): Numeral | null {
  const digits = digitsAt(article, token)
  if (digits === null) return null
  let { value, end } = digits
  let scaled = false
  const scale = scaleAt(article, end)
  if (scale !== null) {
    value *= scale.factor
    end = scale.end
    scaled = true
    // "1.500 tỷ 250 triệu": a smaller part follows.
    const next = digitsAt(article, end)
    const nextScale = next === null ? null : scaleAt(article, next.end)
    if (next !== null && nextScale !== null && nextScale.factor < scale.factor && next.value < 1000) {
      value += next.value * nextScale.factor
      end = nextScale.end
    }
  }
  return { value: scaled ? exact(value) : value, end, scaled, plain: digits.plain && !scaled }
}

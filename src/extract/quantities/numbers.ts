/** Numerals as Vietnamese prints them: dots part thousands, a comma opens the decimals, scale words multiply. */
import type { Article } from '../../text/analyze.js'
import { SCALE } from './vocabulary.js'

/** A number and the token just past it. */
export interface Numeral {
  readonly value: number
  readonly end: number
  /** Was a scale word ("triệu", "tỷ") read? */
  readonly scaled: boolean
  /** Is it written with neither dots nor a comma? */
  readonly plain: boolean
}

const DOT = 0x2e
const COMMA = 0x2c
/** Longer runs of digits are phone numbers and the like. */
const MAX_DIGITS = 12
/** "1.234.567.890.123,45" has six groups. */
const MAX_GROUPS = 7

const codeOf = (article: Article, token: number): number =>
  article.text.charCodeAt(article.tokens.start[token] as number)
const lengthOf = (article: Article, token: number): number =>
  (article.tokens.end[token] as number) - (article.tokens.start[token] as number)

/** Is the token a dot or comma inside a numeral: digits glued on both sides? */
export function isSeparator(article: Article, token: number): boolean {
  if (!article.isGlued(token - 1) || !article.isGlued(token)) return false
  if (!article.isNumber(token - 1) || !article.isNumber(token + 1)) return false
  const code = codeOf(article, token)
  return code === DOT || code === COMMA
}

/**
 * The digits that begin at a token, without scale words. null for what is no number: "0274.3755.286", "30.1.2023".
 *
 * @example "1.234,5" → 1234.5; "0.56" → 0.56; "05" → 5
 */
export function digitsAt(article: Article, token: number): { value: number; end: number; plain: boolean } | null {
  if (!article.isNumber(token) || lengthOf(article, token) > MAX_DIGITS) return null
  let end = token + 1
  let commas = 0
  let dots = 0
  while (isSeparator(article, end)) {
    if (codeOf(article, end) === DOT) dots++
    else commas++
    end += 2
    if (end - token > 2 * MAX_GROUPS) return null
  }
  const first = article.word(token)
  if (end === token + 1) {
    // Zero-padded counts have two digits, at most three.
    if (first.length > 3 && first.startsWith('0')) return null
    return { value: Number(first), end, plain: true }
  }
  const last = end - 1
  const groupsAreThousands = (past: number): boolean => {
    if (lengthOf(article, token) > 3 || (first.startsWith('0') && past > token + 1)) return false
    for (let group = token + 2; group < past; group += 2) if (lengthOf(article, group) !== 3) return false
    return true
  }
  let whole = first
  let decimals = ''
  if (commas === 0 && groupsAreThousands(end)) {
    for (let group = token + 2; group < end; group += 2) whole += article.word(group)
  } else if (commas === 1 && codeOf(article, last - 1) === COMMA && groupsAreThousands(last - 1)) {
    for (let group = token + 2; group < last - 1; group += 2) whole += article.word(group)
    decimals = article.word(last)
  } else if (commas === 1 && dots === 0) {
    decimals = article.word(last)
  } else if (dots === 0 && commas > 1 && groupsAreThousands(end)) {
    // English habit: "1,234,567".
    for (let group = token + 2; group < end; group += 2) whole += article.word(group)
  } else if (dots === 1 && commas === 0) {
    // A typing habit: "0.56%", "4.2%".
    decimals = article.word(last)
  } else return null
  if (decimals.length > 6) return null
  return { value: Number(decimals === '' ? whole : `${whole}.${decimals}`), end, plain: false }
}

/** A number is rounded to what its decimals can say, so that 2,4 triệu is 2400000 exactly. */
const exact = (value: number): number => Number(value.toPrecision(14))

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

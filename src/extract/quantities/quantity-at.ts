/** One figure: where it begins and ends, what it is worth, and why many a number is none. */
import type { Article } from '../../text/analyze.js'
import { isWord, NUMBER, SYMBOL, WORD_UPPER } from '../../text/tokens.js'
import type { TargetKind } from '../../types.js'
import { isLabelled, isShared } from './bare-number.js'
import { comparatorAround } from './comparator-at.js'
import {
  COLON,
  COMMA,
  codeAt,
  DOT,
  isDash,
  Marks,
  OPEN_BRACKET,
  PERCENT,
  PERMILLE,
  PLUS,
  SLASH,
  UNDERSCORE,
} from './marks.js'
import type { QuantityMention } from './mention.js'
import {
  type Digits,
  digitsAt,
  isGroup,
  isSeparator,
  mayPartThousands,
  type Numeral,
  namedBefore,
  numeralAt,
} from './numbers.js'
import { countedNounAt, dongAt, labelUnit, type UnitPhrase, unitAt } from './unit-at.js'
import { LINK, MEASURE, NOUN, RANK } from './vocabulary.js'

const RULE = 'quantity'

/** The characters that may be glued to the left of a figure. ≥, ≤ and ≈ stand beyond the table of marks. */
const OPENING = new Marks('("“‘\'«*><~±…$,;')
const isOpening = (code: number): boolean => OPENING.has(code) || code === 0x2265 || code === 0x2264 || code === 0x2248

/** Does the token stand free on its left, so that a figure may begin at it? */
function beginsFigure(article: Article, token: number): boolean {
  if (token === 0) return true
  if (!article.isGlued(token - 1)) return !isGroup(article, token)
  const left = codeAt(article, token - 1)
  if (isSigned(article, token)) return true
  if (isOpening(left)) return left !== COMMA || !isSeparator(article, token - 1)
  // "120 hộ/450 khẩu": a second count after a slash.
  if (left === SLASH) return isWord(article.tokens, token - 2)
  // "Khiển trách:05".
  return left === COLON && token > 1 && isWord(article.tokens, token - 2)
}

/** "(+6,2%)", "(-67%)": a sign inside a bracket says the direction of a difference. */
export function isSigned(article: Article, token: number): boolean {
  const sign = codeAt(article, token - 1)
  if (sign !== PLUS && !isDash(sign)) return false
  return codeAt(article, token - 2) === OPEN_BRACKET && article.isGlued(token - 1) && article.isGlued(token - 2)
}

/** What the digits say: one number, two bounds, or a part and its whole. */
interface Amount {
  readonly value: number | null
  readonly of: number | null
  readonly min: number | null
  readonly max: number | null
  readonly end: number
  readonly unit: UnitPhrase | null
  readonly scaled: boolean
  readonly plain: boolean
}

const isYear = (value: number, plain: boolean): boolean => plain && value >= 1900 && value <= 2100
const isDayAndMonth = (one: Digits, two: Digits): boolean =>
  one.plain && two.plain && one.value <= 31 && two.value <= 12

/** Is the figure followed by what goes on with a date, a symbol or a code: "15-5-2016", "06-KH/TU", "12/2024/QĐ"? */
function goesOn(article: Article, end: number): boolean {
  if (end === 0 || !article.isGlued(end - 1)) return false
  const mark = codeAt(article, end)
  if (!isDash(mark) && mark !== SLASH && mark !== UNDERSCORE && mark !== COLON && mark !== DOT) return false
  return article.isGlued(end) && (article.isNumber(end + 1) || (mark !== DOT && isWord(article.tokens, end + 1)))
}

/** "8 - 8,5%", "8% - 8,5%", "120 triệu đến 130 triệu đồng": the second bound from its connector on. */
function rangeFrom(article: Article, first: Numeral, own: UnitPhrase | null, limit: number): Amount | null {
  const at = own?.end ?? first.end
  if (at + 1 >= limit || !article.isNumber(at + 1)) return null
  const spoken = !isDash(codeAt(article, at))
  if (spoken && !article.isKey(at, 'đến') && !article.isKey(at, 'tới')) return null
  const second = numeralAt(article, at + 1)
  if (second === null) return null
  let end = second.end
  // "từ 56 - 60/60 điểm": the whole of a score after the bounds.
  if (codeAt(article, end) === SLASH && article.isNumber(end + 1)) {
    const whole = digitsAt(article, end + 1)
    if (whole === null || whole.value < second.value || isDayAndMonth(second, whole)) return null
    end = whole.end
  } else if (goesOn(article, end)) return null
  const unit = unitAt(article, end, limit)
  if (unit === null && !second.scaled) return null
  if (own !== null && unit !== null && own.unit !== unit.unit && !unit.unit.startsWith(own.unit) && own.kind !== 'rate')
    return null
  if (spoken && own === null && unit !== null && unit.kind === 'count' && article.isKey(at - 2, 'năm')) return null
  let low = first.value
  // "1,2 - 1,5 triệu": the scale is said once.
  if (second.scaled && !first.scaled && low < second.value) {
    const digits = digitsAt(article, at + 1)
    if (digits !== null && digits.value > 0) low = Number(((low * second.value) / digits.value).toPrecision(14))
  }
  if (low >= second.value || (isYear(low, first.plain) && isYear(second.value, second.plain))) return null
  const scaled = second.scaled
  return { value: null, of: null, min: low, max: second.value, end, unit, scaled, plain: first.plain && second.plain }
}

/** "7/25 chỉ tiêu", "9.000/8.000 tỷ đồng", "70%/60%". */
function ratioFrom(article: Article, first: Numeral, limit: number): Amount | null {
  const percent = codeAt(article, first.end) === PERCENT
  const slash = percent ? first.end + 1 : first.end
  if (codeAt(article, slash) !== SLASH || !article.isNumber(slash + 1) || slash + 1 >= limit) return null
  const second = numeralAt(article, slash + 1)
  if (second === null || goesOn(article, second.end)) return null
  let from = second.end
  // "2/3 số hộ".
  if (article.isKey(from, 'số') && article.hitAt(from + 1, NOUN) !== null) from++
  const unit = unitAt(article, from, limit)
  if (percent && unit?.kind !== 'percent') return null
  if (isDayAndMonth(first, second) && unit !== null && !unit.known && article.isGlued(first.end)) {
    // A day and a month is no fraction, unless the noun is one that comes in parts or in numbers.
    if (first.value >= second.value || second.value > 10) return null
  }
  let value = first.value
  if (second.scaled && !first.scaled) {
    const digits = digitsAt(article, slash + 1)
    if (digits !== null && digits.value > 0) value = Number(((value * second.value) / digits.value).toPrecision(14))
  }
  return {
    value,
    of: second.value,
    min: null,
    max: null,
    end: second.end,
    unit,
    scaled: second.scaled,
    plain: first.plain && second.plain,
  }
}

/** "5.432 ha/5.500 ha": the unit said twice. */
function wholeAfter(article: Article, first: Numeral, own: UnitPhrase | null, limit: number): Amount | null {
  if (own === null || own.end + 1 >= limit || codeAt(article, own.end) !== SLASH) return null
  const second = numeralAt(article, own.end + 1)
  const unit = second === null ? null : unitAt(article, second.end, limit)
  if (second === null || unit === null || unit.unit !== own.unit) return null
  const { scaled } = second
  return { value: first.value, of: second.value, min: null, max: null, end: second.end, unit, scaled, plain: false }
}

/** Does a word before the number make a name of it: "khu phố 3"? */
function isNamed(article: Article, token: number, start: number, value: number): boolean {
  // "Trung ương 4, 5, 6 và 7": the last of several numbers of one name.
  let at = token
  for (let more = 0; more < 6 && at - 2 > start && article.isNumber(at - 2); more++) {
    if (codeAt(article, at - 1) !== COMMA && !article.isKey(at - 1, 'và')) break
    at -= 2
  }
  const named = namedBefore(article, at)
  if (named === null || named.token < start || value > named.value) return false
  // "trong số 70 ủy viên", "tổng số 58 xã": the longer phrase counts.
  const link = article.hitBefore(at, LINK, 4)
  return link === null || link.token >= named.token
}

/** No unit can follow a number that this mark follows: rejects most numbers of an article at once. */
function endsBare(article: Article, end: number, limit: number): boolean {
  if (end >= limit) return true
  if (article.tokens.kind[end] !== SYMBOL) return article.tokens.kind[end] === NUMBER
  const mark = codeAt(article, end)
  return mark !== PERCENT && mark !== PERMILLE && mark !== SLASH && !isDash(mark)
}

/** What the digits at a token say: a part and its whole, two bounds, or one number. */
function amountAt(article: Article, first: Numeral, limit: number): { kind: TargetKind; amount: Amount } | null {
  const ratio = ratioFrom(article, first, limit)
  if (ratio !== null) return { kind: 'ratio', amount: ratio }
  const unit = unitAt(article, first.end, limit)
  const whole = wholeAfter(article, first, unit, limit)
  if (whole !== null) return { kind: 'ratio', amount: whole }
  const range = rangeFrom(article, first, unit, limit)
  if (range !== null) return { kind: 'range', amount: range }
  if (goesOn(article, first.end)) {
    if (codeAt(article, first.end) !== SLASH || article.hitAt(first.end + 1, NOUN) === null) return null
  }
  const { value, end, scaled, plain } = first
  return { kind: 'number', amount: { value, of: null, min: null, max: null, end, unit, scaled, plain } }
}

/** The figure whose digits begin at a token, or null. */
export function quantityAt(article: Article, token: number): QuantityMention | null {
  if (!beginsFigure(article, token)) return null
  const first = numeralAt(article, token)
  if (first === null) return null
  const limit = article.sentenceEnd(token)
  const start = article.sentenceStart(token)
  const bare = !first.scaled && endsBare(article, first.end, limit)
  // A rank stands after "thứ", "hạng", "vị trí": words, never right after a mark or another number.
  const afterWord = token > start && isWord(article.tokens, token - 1)
  if (bare && !afterWord && (token === start || codeAt(article, token - 1) !== COLON)) return null
  const rank = afterWord ? article.hitBefore(token, RANK, 5) : null
  if (bare && rank === null && afterWord && !isLabelled(article, token, first.end, start, limit)) return null
  if (first.plain && rank === null && isWord(article.tokens, first.end) && article.hitAt(first.end, MEASURE) === null) {
    // "năm 2023 huyện …", "khu phố 3 có …".
    if (isNamed(article, token, start, first.value)) return null
  }
  const read = amountAt(article, first, limit)
  if (read === null) return null
  const { amount } = read
  let { kind } = read

  const ordinal = kind === 'ratio' && token > start && article.isKey(token - 1, 'thứ')
  let { unit } = amount
  if (rank !== null || ordinal) {
    if (kind === 'number') unit = null
    else if (kind === 'range') return null
    else unit = countedNounAt(article, amount.end, limit)
    kind = 'rank'
  } else if (unit === null) {
    if (amount.scaled && (amount.value ?? amount.max ?? 0) >= 1e6) unit = dongAt(article, amount.end)
    else if (kind === 'ratio') {
      if (first.plain && first.value <= 31 && amount.plain && (amount.of ?? 0) <= 12) return null
      // "số phiếu 298/300".
      const noun = article.hitBefore(token, NOUN, 3)
      const things = noun !== null && article.isKey(noun.token - 1, 'số')
      const told = things || codeAt(article, token - 1) === COLON || isShared(article, amount.end)
      if (article.hitBefore(token, LINK, 4) === null && !told) return null
    } else if (!isLabelled(article, token, amount.end, start, limit)) return null
  }
  const counted = unit === null || unit.kind === 'count'
  if (kind !== 'rank' && counted && amount.plain) {
    if (isNamed(article, token, start, amount.value ?? amount.max ?? 0)) return null
    if (unit !== null && !unit.known && isYear(amount.value ?? 0, true)) return null
    // "tàu HQ 571 cập cảng": a code.
    if (unit !== null && !unit.known && afterWord && article.tokens.kind[token - 1] === WORD_UPPER) return null
  }

  let { value } = amount
  // "1,250 đảng viên": things that are counted one by one have no decimals.
  const family = article.hitAt(amount.end, NOUN)?.value
  const whole =
    kind === 'number' && unit?.kind === 'count' && family !== undefined && family !== 'aim' && family !== 'score'
  if (whole && value !== null && !amount.scaled && mayPartThousands(article, token)) value = Math.round(value * 1000)

  const unitEnd = unit?.end ?? amount.end
  // "Đảng bộ cơ sở: 558": the label names what is counted.
  const label =
    unit === null && kind === 'number' && codeAt(article, token - 1) === COLON ? labelUnit(article, token - 1) : null
  // "khoảng từ 7,5 - 8,5%": the "từ" of a range belongs to it.
  const begin = kind === 'range' && token > start && article.isKey(token - 1, 'từ') ? token - 1 : token
  const comparison = comparatorAround(article, begin, unitEnd, start, value ?? amount.max ?? 0, counted)
  let from = comparison.token
  if (kind === 'rank') from = rank?.token ?? token - 1
  else if (from === token && isSigned(article, token)) from = token - 1
  const { comparator } = comparison
  if (kind === 'ratio' && unit?.unit === 'điểm') kind = 'score'
  return {
    layer: 'quantity',
    rule: `${RULE}.${kind}`,
    start: article.startOf(from),
    end: article.endOf(comparison.end - 1),
    kind,
    value,
    of: amount.of,
    min: kind === 'range' ? amount.min : comparator === 'gte' || comparator === 'gt' ? value : null,
    max: kind === 'range' ? amount.max : comparator === 'lte' || comparator === 'lt' ? value : null,
    unit: unit?.unit ?? label,
    unitKind: label !== null ? 'count' : (unit?.kind ?? null),
    currency: unit?.currency ?? null,
    comparator,
    token: from,
    endToken: comparison.end,
    number: token,
    unitToken: Math.min(amount.end, unitEnd),
    unitEnd,
  }
}

/** Numbers in words where a unit leaves no doubt: "hai mươi lăm phần trăm", "gấp rưỡi", "một nửa số hộ". */
import type { Article, Hit } from '../../text/analyze.js'
import type { At, Rule } from '../rule.js'
import { comparatorAround } from './comparator-at.js'
import type { QuantityMention } from './mention.js'
import { unitAt } from './unit-at.js'
import { DIGIT_WORD, HALF, PERCENT_WORDS, TIMES } from './vocabulary.js'

/** "chín mươi chín" has three words. */
const MOST_WORDS = 3
const TEN = 10

/** The number in words that ends before a token: tens, then ones. "mươi" multiplies what stands before it. */
function numberBefore(article: Article, past: number): Hit<number> | null {
  let token = past
  while (past - token < MOST_WORDS && article.hitAt(token - 1, DIGIT_WORD) !== null) token--
  if (token === past) return null
  const digitAt = (at: number): number => (article.hitAt(at, DIGIT_WORD) as Hit<number>).value
  // "trong năm | hai phần trăm": two digits make no number without a ten.
  while (past - token > 1 && digitAt(token) !== TEN && digitAt(token + 1) !== TEN) token++
  let value = 0
  for (let at = token; at < past; at++) value = digitAt(at) === TEN && value > 0 ? value * TEN : value + digitAt(at)
  return { token, end: past, value }
}

type Words = Pick<QuantityMention, 'kind' | 'value' | 'of' | 'unit' | 'unitKind'> & {
  /** First token of the number, its unit, the token just past the unit. */
  readonly token: number
  readonly unitToken: number
  readonly end: number
}

/** The mention with the comparator around it. */
function mention(article: Article, rule: string, words: Words): QuantityMention {
  const { token, end, value, unitToken, ...figure } = words
  const start = article.sentenceStart(token)
  const around = comparatorAround(article, token, end, start, value ?? 0, words.unitKind === 'count')
  const { comparator } = around
  return {
    ...figure,
    layer: 'quantity',
    rule,
    start: article.startOf(around.token),
    end: article.endOf(around.end - 1),
    value,
    min: comparator === 'gte' || comparator === 'gt' ? value : null,
    max: comparator === 'lte' || comparator === 'lt' ? value : null,
    currency: null,
    comparator,
    token: around.token,
    endToken: around.end,
    number: token,
    unitToken,
    unitEnd: end,
  }
}

export const percentInWords: Rule<QuantityMention> = {
  id: 'quantity.percent-in-words',
  triggers: [PERCENT_WORDS],
  match: (article, { token: unitToken, end }) => {
    const number = numberBefore(article, unitToken)
    if (number === null) return null
    const { token, value } = number
    const words: Words = { kind: 'number', value, of: null, unit: '%', unitKind: 'percent', token, unitToken, end }
    return mention(article, percentInWords.id, words)
  },
  examples: [
    { text: 'Tỷ lệ này đạt hơn hai mươi lăm phần trăm.', finds: ['hơn hai mươi lăm phần trăm'] },
    { text: 'Phần trăm còn lại do dân đóng góp.', finds: [] },
  ],
}

export const times: Rule<QuantityMention> = {
  id: 'quantity.times-in-words',
  triggers: [TIMES],
  match: (article, at) => {
    const { token, end, value } = at as At<number>
    const words: Words = {
      kind: 'number',
      value,
      of: null,
      unit: 'lần',
      unitKind: 'count',
      token: token + 1,
      unitToken: end,
      end,
    }
    return mention(article, times.id, words)
  },
  examples: [
    { text: 'Doanh thu tăng gấp rưỡi so với năm trước.', finds: ['rưỡi'] },
    { text: 'Việc gấp, huyện họp ngay.', finds: [] },
  ],
}

export const half: Rule<QuantityMention> = {
  id: 'quantity.half',
  triggers: [HALF],
  match: (article, { token, end: past }) => {
    const unit = unitAt(article, past, article.sentenceEnd(token))
    if (unit === null || !unit.known) return null
    const { end, kind: unitKind } = unit
    // "một nửa | số hộ".
    const unitToken = token + 2
    const words: Words = { kind: 'ratio', value: 1, of: 2, unit: unit.unit, unitKind, token, unitToken, end }
    return mention(article, half.id, words)
  },
  examples: [
    { text: 'Một nửa số hộ trong ấp đã vay vốn.', finds: ['Một nửa số hộ'] },
    { text: 'Đội nhà ghi một nửa số bàn ấy.', finds: [] },
  ],
}

/** Calendar expressions. Each rule waits for one kind of word; what it opens is read by one grammar (moments.ts). */
import { dateHeads } from '../../knowledge/date-words.js'
import { NUMBER, SYMBOL } from '../../text/tokens.js'
import type { Example, Extractor, Rule, Trigger } from '../rule.js'
import { candidatesAt } from './candidates.js'
import { mayBeginTime } from './digits.js'
import type { DateCandidate } from './mention.js'
import {
  BOUND,
  DECADE,
  FEAST,
  FULL_MOON,
  HALF,
  NUMERAL,
  OPENING,
  PART,
  RELATIVE,
  SAME_PERIOD,
  SEASON,
  vocabulary,
  WEEKDAY,
} from './words.js'

type Examples = readonly (readonly [text: string, ...finds: string[]])[]

/** A rule that reads what its triggers open. Examples: the text, then what must be found (nothing: a near miss). */
function rule(id: string, triggers: readonly Trigger[], examples: Examples): Rule<DateCandidate> {
  return {
    id,
    triggers,
    match: (article, { token }) => candidatesAt(article, token, id),
    examples: examples.map(([text, ...finds]): Example => ({ text, finds })),
  }
}

/**
 * The same for words that are no time by themselves: they leave at once where neither a number, a word of dates nor a
 * bracket follows ("đến thăm", "tối đa").
 */
function ruleOfOpeners(id: string, triggers: readonly Trigger[], examples: Examples): Rule<DateCandidate> {
  return {
    ...rule(id, triggers, examples),
    match(article, { token, end }) {
      const { tokens, hits } = article
      if (end >= tokens.count) return null
      const kind = tokens.kind[end] as number
      const known = kind === NUMBER || kind === SYMBOL || hits.node[end] !== 0
      return known ? candidatesAt(article, token, id) : null
    },
  }
}

/** The same at counts in words. Before digits "năm" is the year and no five. */
function ruleOfCounts(id: string, examples: Examples): Rule<DateCandidate> {
  const opener = ruleOfOpeners(id, [NUMERAL], examples)
  return { ...opener, match: (article, at) => (article.isNumber(at.end) ? null : opener.match(article, at)) }
}

/** The same at numbers: nearly all of them are none. */
function ruleOfNumbers(id: string, examples: Examples): Rule<DateCandidate> {
  return {
    ...rule(id, ['number'], examples),
    match: (article, { token }) => (mayBeginTime(article, token) ? candidatesAt(article, token, id) : null),
  }
}

const rules: readonly Rule<DateCandidate>[] = [
  ruleOfOpeners(
    'date.day',
    [{ phrases: dateHeads.day }],
    [
      ['Kết luận số 21-KL/TW ngày 25-10-2021 của Trung ương', 'ngày 25-10-2021'],
      ['hai điểm cầu, ngày 14, 15 tháng 5 năm 2015', 'ngày 14, 15 tháng 5 năm 2015'],
      ['hội xuân mùng 3 Tết, giỗ Tổ ngày 10/3 âm lịch', 'mùng 3 Tết', 'ngày 10/3 âm lịch'],
      ['đời sống ngày càng nâng cao, ngày 2-3 lần'],
    ],
  ),
  ruleOfOpeners(
    'date.month',
    [{ phrases: dateHeads.month }],
    [
      ['công nhận vào tháng 12.2025', 'tháng 12.2025'],
      ['hoàn thành trong tháng 7, 8.', 'tháng 7, 8'],
      ['Cách mạng Tháng Tám, họp mỗi tháng 2 lần'],
    ],
  ),
  rule(
    'date.quarter',
    [{ phrases: dateHeads.quarter }],
    [['tăng trưởng quý I/2024 và quý II', 'quý I/2024', 'quý II'], ['quý vị đại biểu']],
  ),
  ruleOfOpeners(
    'date.year',
    [{ phrases: dateHeads.year }],
    [
      ['nhiệm vụ năm 2023', 'năm 2023'],
      ['chủ đề các năm 2012 và 2013', 'các năm 2012', '2013'],
      ['năm xã, 5 năm qua đi'],
    ],
  ),
  rule(
    'date.term',
    [{ phrases: [...dateHeads.term, ...dateHeads['school-year']] }],
    [
      ['Đại hội lần thứ I, nhiệm kỳ 2025 2030', 'nhiệm kỳ 2025 2030'],
      ['giai đoạn từ năm 2010-2015', 'giai đoạn từ năm 2010-2015'],
      ['giai đoạn mới, nhiệm kỳ qua, năm học'],
    ],
  ),
  ruleOfOpeners(
    'date.part-of-day',
    [PART],
    [
      ['Sáng 30.1.2023, Thị uỷ họp', 'Sáng 30.1.2023'],
      ['trong ngày 21 và sáng 22-7', 'sáng 22-7'],
      ['chủ động, sáng tạo, tối đa 50 người, chiều dài 5km'],
    ],
  ),
  rule(
    'date.weekday',
    [WEEKDAY],
    [
      ['Thứ Năm, 28/06/2018, 08:00', 'Thứ Năm, 28/06/2018, 08:00'],
      ['thứ sáu tuần trước', 'thứ sáu tuần trước'],
      ['lần thứ tư; thứ ba là tăng cường; thứ 6 hằng tuần'],
    ],
  ),
  ruleOfOpeners(
    'date.bound',
    [BOUND],
    [
      ['tầm nhìn đến 2045', 'đến 2045'],
      ['từ nay đến cuối năm 2018', 'từ nay đến cuối năm 2018'],
      ['trước mắt, đến 5/7 xã, cuối cùng, sau 5 năm'],
    ],
  ),
  ruleOfOpeners(
    'date.range',
    [OPENING],
    [
      ['từ ngày 23/3 đến ngày 12/5/2020', 'từ ngày 23/3 đến ngày 12/5/2020'],
      ['từ 12 đến 14/7', 'từ 12 đến 14/7'],
      ['từ 15-18 tiêu chí, từ 2-3 lần, từ 25 đến 30 đảng viên'],
    ],
  ),
  rule(
    'date.relative',
    [RELATIVE],
    [
      ['sáng nay, hôm qua (1-2)', 'sáng nay', 'hôm qua (1-2)'],
      ['Lễ hội năm nay', 'năm nay'],
      ['5 năm trước, những năm tới'],
    ],
  ),
  rule('date.same-period', [SAME_PERIOD], [['tăng 5% so với cùng kỳ năm 2021', 'cùng kỳ năm 2021']]),
  ruleOfOpeners('date.half', [HALF], [['nửa đầu năm 2025', 'nửa đầu năm 2025']]),
  rule(
    'date.named',
    [FEAST, SEASON, DECADE],
    [
      ['Tết Nguyên đán Giáp Ngọ 2014, mùa Xuân năm 1975', 'Tết Nguyên đán Giáp Ngọ 2014', 'mùa Xuân năm 1975'],
      ['quà Tết, những năm qua'],
    ],
  ),
  rule(
    'date.full-moon',
    [FULL_MOON],
    [['hội xuân đêm rằm tháng Giêng', 'rằm tháng Giêng'], ['trăng rằm, cúng rằm hằng tháng']],
  ),
  ruleOfCounts('date.count', [
    ['Hai tháng đầu năm 2018', 'Hai tháng đầu năm 2018'],
    ['Năm tháng đầu năm 2018', 'Năm tháng đầu năm 2018'],
    ['ba tháng, hai năm liền'],
  ]),
  ruleOfNumbers('date.number', [
    ['Hương bưởi lần II - 2025 (22:17 15-04-2025)', '2025', '22:17 15-04-2025'],
    ['phát triển 5 năm (2021-2026)', '5 năm (2021-2026)'],
    ['7/25 chỉ tiêu, Tổng Công ty 3/2, 2020 người, 0912.345.678, 178/2024/NĐ-CP, đường 30 tháng 4'],
  ]),
]

export const dates: Extractor = { vocabulary, rules }

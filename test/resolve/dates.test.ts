import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import type { ParseOptions } from '../../src/types.js'

const PROSE =
  'Hội nghị đánh giá kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị của địa phương trong thời gian qua.'
const read = (text: string, options: ParseOptions = {}) => parseArticle(text, options)

describe('the reference date', () => {
  const stamped = `Huyện sơ kết công tác xây dựng Đảng ở cơ sở\n\nThứ Năm, 05/07/2018, 08:00\n\nSáng 3/7, Huyện ủy họp. ${PROSE}`

  it.each([
    ['the caller', stamped, { publishedAt: '2018-07-04' }, '2018-07-03', 'published', 'caller'],
    ['the stamp', stamped, {}, '2018-07-03', 'published', 'stamp'],
    ['the story', `Sáng 24/2/2019, huyện họp. Chiều 25/2, xã họp. ${PROSE}`, {}, '2019-02-25', 'context', 'text'],
    ['nobody', `Sáng 3/7, Huyện ủy họp. ${PROSE}`, {}, 'XXXX-07-03', 'unknown', undefined],
  ] as const)('comes from %s', (_, text, options, value, basis, reference) => {
    const record = read(text, options)
    expect(record.dates.at(-1)).toMatchObject({ value, basis })
    expect(record.referenceDate?.basis).toBe(reference)
  })

  it('is the story, with a warning, where the stamp lies years away from it', () => {
    const story = `Ngày 12/11, tỉnh họp bàn kế hoạch năm 2012. Ngày 15/10/2011, Thủ tướng chỉ đạo; vốn giao năm 2011 còn thiếu. ${PROSE}`
    const record = read(`Siết chặt đầu tư công ở địa phương\n\nThứ Năm, 28/06/2018, 08:00\n\n${story}`)
    expect(record.dates[1]).toMatchObject({ text: 'Ngày 12/11', value: '2011-11-12', basis: 'context' })
    expect(record.warnings.map(({ code }) => code)).toContain('stamp-disagrees')
  })

  it.each([
    ['more than a year after it', '2021-07-04', '2021-07-03', ['stamp-disagrees']],
    ['more than a year before it', '2016-07-04', '2016-07-03', ['stamp-disagrees']],
    ['a month from it', '2018-08-04', '2018-07-03', []],
    ['a year from it', '2019-07-05', '2019-07-03', []],
  ])('is the caller, who is warned of a stamp more than a year away: %s', (_, publishedAt, value, codes) => {
    const record = read(stamped, { publishedAt })
    expect(record.dates.at(-1)?.value).toBe(value)
    expect(record.referenceDate).toEqual({ value: publishedAt, basis: 'caller' })
    expect(record.warnings.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    'Thứ Năm, 05/07/2018, 08:00',
    'Thứ Năm, 05/07/2018, 08:00 (GMT+7)',
    '08:00 | 05/07/2018',
    '08:00 - Thứ năm, 05/07/2018',
    '05.07.2018 - 08:00',
    '5-7-2018 8:00 SA',
    '08:00 GMT+7, Thứ 5, ngày 05/07/2018',
    'Thứ Năm, ngày 5 tháng 7 năm 2018, 08:00',
  ])('is the stamp in whatever order: %s', stamp => {
    const record = read(stamped.replace('Thứ Năm, 05/07/2018, 08:00', stamp))
    expect(record.referenceDate).toEqual({ value: '2018-07-05T08:00', basis: 'stamp' })
    expect(record.metadata.publishedAt).toBe('2018-07-05T08:00+07:00')
    expect(record.dates.at(-1)?.value).toBe('2018-07-03')
  })
})

describe('publication as the article states it', () => {
  it.each([
    [
      'a stamp below the title',
      'Huyện họp sơ kết công tác đầu năm\n\nCập nhật ngày: 31/01/2023 - 19:27\n\nSáng 30.1, huyện họp.',
      '2023-01-31T19:27+07:00',
    ],
    ['a stamp at the foot', `Huyện họp sơ kết\n\n${PROSE}\n\nNgày đăng: 22:17 15-04-2025`, '2025-04-15T22:17+07:00'],
    ['a stamp without a clock', `Huyện họp sơ kết công tác đầu năm\n\n22/07/2020\n\n${PROSE}`, '2020-07-22'],
    ['the time of an event', `Huyện họp sơ kết\n\n${PROSE} Lễ khai mạc lúc 19 giờ ngày 22/07/2020.`, null],
    [
      'the clock of the page, where there is another',
      `Thứ Sáu, 10/7/2025, 09:52:10\n\nHuyện họp sơ kết công tác đầu năm\n\n04/07/2025 16:20\n\n${PROSE}`,
      '2025-07-04T16:20+07:00',
    ],
  ])('%s', (_, text, publishedAt) => {
    expect(read(text).metadata.publishedAt).toBe(publishedAt)
  })
})

describe('the parts of a date', () => {
  it.each([
    ['năm 2023', '2023-01-01', '2023-12-31', 'year'],
    ['tháng 2/2024', '2024-02-01', '2024-02-29', 'month'],
    ['quý II/2023', '2023-04-01', '2023-06-30', 'quarter'],
    ['6 tháng đầu năm 2022', '2022-01-01', '2022-06-30', 'half'],
    ['9 tháng đầu năm 2022', '2022-01-01', '2022-09-30', 'interval'],
    ['nhiệm kỳ 2020-2025', '2020-01-01', '2025-12-31', 'interval'],
    ['19 giờ ngày 22/7/2020', '2020-07-22', '2020-07-22', 'minute'],
    ['sáng 22/7', null, null, 'day'],
    ['mùng 3 Tết', null, null, 'day'],
    ['từ mùng 1 đến mùng 3 Tết', null, null, 'interval'],
    ['mùng 3 Tết Quý Mão 2023', '2023-01-01', '2023-12-31', 'year'],
    ['thập niên 1990', '1990-01-01', '1999-12-31', 'interval'],
    ['mùa đông năm 2001', '2001-11-01', '2002-01-31', 'interval'],
  ])('%s spans %s to %s', (text, earliest, latest, granularity) => {
    expect(read(`Kết quả ${text}.`).dates).toMatchObject([{ earliest, latest, granularity }])
  })
})

describe('a day that does not exist', () => {
  const doubts = (text: string) => read(text).warnings.filter(({ code }) => code === 'no-such-day')

  it('is told with its place', () => {
    const [warning] = doubts('Kết quả ngày 31-2-2023 ra sao.')
    expect(warning?.message).toContain('ngày 31-2-2023')
    expect(warning).toMatchObject({ start: 8, end: 22 })
  })

  it.each([
    ['a leap day of another year', 'Kết quả ngày 29/2/2023 ra sao.', ['ngày 29/2/2023']],
    ['a day without its year', 'Sáng 31/4, xã họp; chiều 30.2, ấp họp.', ['Sáng 31/4', 'chiều 30.2']],
    ['the end of a range', 'Từ ngày 28/11 đến ngày 31/11/2022, xã ra quân.', ['Từ ngày 28/11 đến ngày 31/11/2022']],
    ['none: a leap day', 'Kết quả ngày 29/2/2024 ra sao; ngày 29/2, xã họp.', []],
    ['none: the lunar calendar has it', 'Giỗ bà ngày 30/2 âm lịch.', []],
    ['none: a share', 'Đạt 31/4 chỉ tiêu.', []],
  ])('%s', (_, text, told) => {
    const found = doubts(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(told)
  })
})

it('does not ask the machine for its time zone or its clock', () => {
  const zone = process.env.TZ
  const values = ['Pacific/Apia', 'America/Sao_Paulo', 'UTC'].map(name => {
    process.env.TZ = name
    return read('Ngày mai, 30/12/2011 và hôm nay.', { publishedAt: '2011-12-29' }).dates.map(({ value }) => value)
  })
  process.env.TZ = zone
  expect(new Set(values.map(String)).size).toBe(1)
})

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

  it('warns where the caller and the stamp lie more than a year apart', () => {
    const record = read(stamped, { publishedAt: '2021-07-04' })
    expect(record.dates.at(-1)?.value).toBe('2021-07-03')
    expect(record.warnings.map(({ code }) => code)).toContain('stamp-disagrees')
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
    ['thập niên 1990', '1990-01-01', '1999-12-31', 'interval'],
    ['mùa đông năm 2001', '2001-11-01', '2002-01-31', 'interval'],
  ])('%s spans %s to %s', (text, earliest, latest, granularity) => {
    expect(read(`Kết quả ${text}.`).dates).toMatchObject([{ earliest, latest, granularity }])
  })
})

it('says which day does not exist', () => {
  const [warning] = read('Kết quả ngày 31-2-2023 ra sao.').warnings.filter(({ code }) => code === 'no-such-day')
  expect(warning?.message).toContain('ngày 31-2-2023')
  expect(warning).toMatchObject({ start: 8, end: 22 })
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

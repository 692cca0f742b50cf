import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { linesIn } from '../lines.js'
import { readPhrases } from '../phrases.js'

describe('phrases', () => {
  it.each(readPhrases('targets'))('$text', ({ text, publishedAt, expected }) => {
    expect(linesIn.targets(text, publishedAt)).toEqual(expected)
  })
})

describe('periods', () => {
  const periods = (text: string): (string | null)[] =>
    parseArticle(text, { publishedAt: '2024-07-10' }).targets.map(target => target.period?.edtf ?? null)

  it('takes the time that opens the paragraph', () => {
    expect(periods('Năm 2023, huyện có nhiều khởi sắc. Thu ngân sách đạt 120 tỷ đồng.')).toEqual(['2023'])
  })

  it('never takes the time of another paragraph', () => {
    expect(periods('Năm 2023, huyện có nhiều khởi sắc.\n\nThu ngân sách đạt 120 tỷ đồng.')).toEqual([null])
  })

  it('never takes the time that is compared with', () => {
    expect(periods('Thu ngân sách tăng 12% so với năm 2022.')).toEqual([null])
  })

  it('takes the deadline after the figure', () => {
    expect(periods('Xã sẽ hoàn thành 19/19 tiêu chí vào năm 2025.')).toEqual(['2025'])
  })

  it('never takes the day of a meeting', () => {
    expect(periods('Ngày 5/7/2024, hội nghị thông qua chỉ tiêu kết nạp 30 đảng viên.')).toEqual([null])
  })

  it('points at the date of the record', () => {
    const record = parseArticle('Năm 2023, thu ngân sách đạt 120 tỷ đồng.', { publishedAt: '2024-07-10' })
    expect(record.targets[0]?.period?.dateId).toBe(record.dates[0]?.id)
  })
})

describe('organizations', () => {
  it.each([
    ['Năm 2023, Đảng bộ huyện Tân Phú đã kết nạp 120 đảng viên.', 'Đảng bộ huyện Tân Phú'],
    ['UBND tỉnh giao chỉ tiêu giải ngân 5.000 tỷ đồng.', 'UBND tỉnh'],
    ['Phấn đấu đến năm 2025, Đảng bộ tỉnh có 70% chi bộ vững mạnh.', 'Đảng bộ tỉnh'],
    ['Trong 6 tháng, Hội Liên hiệp Phụ nữ huyện Gò Dầu vận động 1,2 tỷ đồng.', 'Hội Liên hiệp Phụ nữ huyện Gò Dầu'],
    ['Chi cục Kiểm lâm cho biết, diện tích rừng là 1.250ha.', null],
    ['Hội nghị có 45 ý kiến phát biểu.', null],
    ['Theo báo cáo của UBND thành phố, thu ngân sách đạt 20 tỷ đồng.', null],
  ])('%s', (text, organization) => {
    expect(parseArticle(text).targets.map(target => target.organization)).toEqual([organization])
  })
})

describe('organizations of one sentence', () => {
  it.each([
    ['Đảng bộ huyện có 45 chi bộ; kết nạp 12 đảng viên.', ['Đảng bộ huyện', 'Đảng bộ huyện']],
    [
      'Công ty TNHH An Phú ủng hộ 500 triệu đồng; người dân trong tỉnh ủng hộ 320 triệu đồng.',
      ['Công ty TNHH An Phú', null],
    ],
    ['Sở Y tế tiếp nhận 5 tấn gạo; Sở Công Thương tiếp nhận 3 tấn gạo.', ['Sở Y tế', 'Sở Công Thương']],
  ])('%s', (text, organizations) => {
    expect(parseArticle(text).targets.map(target => target.organization)).toEqual(organizations)
  })
})

describe('certainty', () => {
  it.each([
    ['Tỷ lệ hộ nghèo giảm 1,5%.', 'ambiguous'],
    ['Tỷ lệ hộ nghèo giảm 1,5 điểm phần trăm.', 'stated'],
    ['Tỷ lệ hộ nghèo giảm còn 1,5%.', 'stated'],
    ['Thu ngân sách tăng 1,5%.', 'stated'],
    ['Tỷ lệ giải ngân đạt 42%, cao hơn 3% so với cùng kỳ.', 'stated ambiguous'],
    ['Đảng bộ có 1,250 đảng viên.', 'ambiguous'],
    ['Đảng bộ có 1.250 đảng viên.', 'stated'],
    ['Diện tích là 1,250 ha.', 'stated'],
    ['Bình quân mỗi xã đạt 16,125 tiêu chí.', 'stated'],
    ['Lượng truy cập tăng 1.234%.', 'ambiguous'],
    ['Mô hình được triển khai trên 35 xã.', 'ambiguous'],
    ['Toàn tỉnh có trên 35 xã về đích.', 'stated'],
    ['Sau sắp xếp, tỉnh có 124 xã, phường.', 'ambiguous'],
    ['Dự kiến sau sắp xếp, tỉnh có 124 xã, phường.', 'stated'],
    ['Chi thường xuyên là 14.600 tỷ.', 'inferred'],
  ])('%s: %s', (text, certainty) => {
    expect(
      parseArticle(text)
        .targets.map(target => target.certainty)
        .join(' '),
    ).toBe(certainty)
  })

  it('reads a comma in a count as one of thousands', () => {
    expect(parseArticle('Đảng bộ có 1,250 đảng viên.').targets[0]?.value).toBe(1250)
  })
})

describe('the whole text', () => {
  it('cuts evidence from the given string', () => {
    const text = 'Thu ngân sa\u0301ch đạt hơn\u00a0120 ty\u0309 đồng.'
    for (const { start, end, text: cut } of parseArticle(text).targets) expect(text.slice(start, end)).toBe(cut)
    expect(parseArticle(text).targets[0]?.value).toBe(120e9)
  })
})

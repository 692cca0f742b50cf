import { describe, expect, it } from 'vitest'
import { compareTargets, parseArticle } from '../src/index.js'

/** "met share: 121 đảng viên / 110%" */
function compare(text: string): string[] {
  return compareTargets(parseArticle(text, { publishedAt: '2024-07-10' })).map(
    ({ verdict, stated, result, target }) => `${verdict} ${stated}: ${result.evidence.text} / ${target.evidence.text}`,
  )
}

describe('a share of the plan', () => {
  it.each([
    ['Huyện kết nạp 121 đảng viên, đạt 110% chỉ tiêu.', ['met share: 121 đảng viên / 110%']],
    ['Thu ngân sách đạt 620 tỷ đồng, bằng 62% dự toán.', ['not-met share: 620 tỷ đồng / 62%']],
    ['Tỷ lệ giải ngân đạt 100% kế hoạch.', ['met share: 100% / 100%']],
    ['Thu ngân sách đạt trên 95% dự toán.', ['unknown share: trên 95% / trên 95%']],
    ['Thu ngân sách đạt trên 100% dự toán.', ['met share: trên 100% / trên 100%']],
    ['Thu ngân sách đạt gần 100% dự toán.', ['not-met share: gần 100% / gần 100%']],
    ['Thu ngân sách đạt khoảng 100% dự toán.', ['unknown share: khoảng 100% / khoảng 100%']],
    ['Tổng thu đạt 54% so với cùng kỳ năm trước.', []],
    ['Năm 2025, huyện phấn đấu giải ngân đạt 100% kế hoạch.', []],
    ['Tỷ lệ giải ngân chưa đạt 85% kế hoạch.', ['not-met share: 85% / 85%']],
    ['Tỷ lệ giải ngân không đạt 85%.', []],
    ['Thu nội địa đạt 102% so với kế hoạch.', ['met share: 102% / 102%']],
    ['Nợ xấu bằng 80% so với kế hoạch.', ['met share: 80% / 80%']],
  ])('%s', (text, expected) => {
    expect(compare(text)).toEqual(expected)
  })
})

describe('more or less than planned', () => {
  it.each([
    ['Thu ngân sách đạt 840 tỷ đồng, vượt 5% dự toán.', ['met excess: 840 tỷ đồng / 5%']],
    ['Thu nội địa vượt 120 tỷ đồng so với kế hoạch.', ['met excess: 120 tỷ đồng / 120 tỷ đồng']],
    ['Sản lượng lúa thấp hơn 3% so với kế hoạch.', ['not-met excess: 3% / 3%']],
    ['Tỷ lệ hộ nghèo thấp hơn 0,4% so với chỉ tiêu.', ['met excess: 0,4% / 0,4%']],
    ['Sản lượng lúa tăng 3% so với cùng kỳ.', []],
  ])('%s', (text, expected) => {
    expect(compare(text)).toEqual(expected)
  })
})

describe('so many of so many', () => {
  it.each([
    ['Đảng bộ xã đạt 18/20 chỉ tiêu.', ['not-met ratio: 18/20 chỉ tiêu / 18/20 chỉ tiêu']],
    ['Xã đạt 19/19 tiêu chí.', ['met ratio: 19/19 tiêu chí / 19/19 tiêu chí']],
    ['Huyện có 9/6 công trình hoàn thành.', ['met ratio: 9/6 công trình / 9/6 công trình']],
    ['Huyện gieo trồng 8.560/8.500 ha.', ['met ratio: 8.560/8.500 ha / 8.560/8.500 ha']],
    ['Huyện có 96/99 chi bộ họp đúng kỳ.', []],
    ['Tờ trình có 45/50 phiếu thuận.', []],
  ])('%s', (text, expected) => {
    expect(compare(text)).toEqual(expected)
  })
})

describe('a plan beside its result', () => {
  it.each([
    ['Tỷ lệ hộ sử dụng nước sạch đạt 97,4% (chỉ tiêu nghị quyết là 95%).', ['met pair: 97,4% / 95%']],
    ['Kim ngạch xuất khẩu đạt 1,9 tỷ USD (kế hoạch là 2,2 tỷ USD).', ['not-met pair: 1,9 tỷ USD / 2,2 tỷ USD']],
    ['Tỷ lệ thất nghiệp là 2,1% (chỉ tiêu là dưới 3%).', ['met pair: 2,1% / dưới 3%']],
    ['Tỷ lệ che phủ rừng đạt 41,2%, trong khi nghị quyết đề ra là 42%.', ['not-met pair: 41,2% / 42%']],
    ['Tỷ lệ hộ nghèo còn 4,5% (kế hoạch 5%).', ['met pair: 4,5% / 5%']],
    ['Thu ngân sách năm 2023 đạt 58 tỷ đồng, năm 2024 phấn đấu đạt 63 tỷ đồng.', []],
    ['Tỷ lệ che phủ rừng đạt 41%; tỷ lệ đô thị hóa phấn đấu đạt 45%.', []],
  ])('%s', (text, expected) => {
    expect(compare(text)).toEqual(expected)
  })

  it('points into the record and the text', () => {
    const text = 'Huyện kết nạp 121 đảng viên, đạt 110% chỉ tiêu.'
    const record = parseArticle(text)
    for (const { result, target } of compareTargets(record)) {
      for (const { id, evidence } of [result, target]) {
        expect(record.targets.find(figure => figure.id === id)).toMatchObject(evidence)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { findStructure } from '../../src/clean/structure.js'
import { readSource } from '../../src/source/source-text.js'

/** Each line of a text with what it was taken for. */
const kinds = (text: string): string[] => {
  const source = readSource(text)
  return findStructure(source.text).blocks.map(({ kind, start, end }) => `${kind}: ${source.text.slice(start, end)}`)
}
const metadata = (text: string) => findStructure(readSource(text).text).metadata

const LEAD =
  'BTNO - Sáng 12.1, Huyện uỷ Gò Dầu tổ chức hội nghị tổng kết công tác xây dựng Đảng, có đông đủ cấp uỷ cơ sở về dự.'
const PROSE =
  'Năm qua, kinh tế của huyện giữ được đà tăng, đời sống người dân khá hơn, quốc phòng và an ninh vững; nhiều tuyến đường mới mở giúp hàng nông sản đi xa, và các chi bộ đã bàn kỹ từng việc trước khi làm, phân người theo dõi, cuối tháng kiểm lại với dân.'

describe('a whole page', () => {
  it('is taken apart line by line', () => {
    const page = [
      'Thời Sự - Chính trị   Xây dựng Đảng',
      'Gò Dầu: Một năm nhiều việc khó',
      'Cập nhật ngày: 12/01/2024 - 17:35',
      LEAD,
      'Ông Lê Văn Mẫu- Bí thư Huyện uỷ phát biểu chỉ đạo tại hội nghị.',
      'Giữ đà tăng trưởng',
      PROSE,
      'Ngọc Trâm',
      'Theo Báo Tây Ninh Online',
      'Trả lời',
      'Email của bạn sẽ không được hiển thị công khai.',
    ]
    expect(kinds(page.join('\n\n')).map(line => line.split(':')[0])).toEqual([
      'section',
      'title',
      'stamp',
      'lead',
      'caption',
      'heading',
      'body',
      'byline',
      'source',
      'furniture',
      'furniture',
    ])
  })

  it('leaves the menu above and the contact lines below to the page', () => {
    const page = [
      'Đăng nhập',
      'Thứ Sáu, 10/7/2025, 09:52:10',
      'TIN TỨC',
      'Hội Nông dân huyện bầu Chủ tịch mới',
      '04/07/2025 16:20',
      LEAD,
      PROSE,
      'Chia sẻ:',
      'Tin liên quan',
      'Khai mạc hội thi nông dân giỏi',
      'Trụ sở: 12 đường Lê Duẩn',
    ]
    expect(kinds(page.join('\n')).map(line => line.split(':')[0])).toEqual([
      'furniture',
      'furniture',
      'section',
      'title',
      'stamp',
      'lead',
      'body',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  it('goes on after a box of related headlines, as long as its byline is to come', () => {
    const page = [
      'Một nhan đề đủ dài để đọc',
      LEAD,
      'Tin liên quan',
      'Nhan đề của bài khác',
      PROSE,
      'MINH TÂM – AN BÌNH',
    ]
    expect(kinds(page.join('\n')).map(line => line.split(':')[0])).toEqual([
      'title',
      'lead',
      'furniture',
      'furniture',
      'body',
      'byline',
    ])
  })

  it('sees another story pasted in below the byline', () => {
    const page = [
      'Một nhan đề đủ dài để đọc',
      LEAD,
      PROSE,
      'MINH TÂM – AN BÌNH',
      'Bài khác dán vào cuối trang này',
      PROSE,
    ]
    expect(kinds(page.join('\n')).map(line => line.split(':')[0])).toEqual([
      'title',
      'lead',
      'body',
      'byline',
      'pasted',
      'pasted',
    ])
  })

  it('reads nothing out of an address', () => {
    const [, , body, address] = kinds(
      `Một nhan đề đủ dài để đọc\n${LEAD}\nXem thêm tại https://baotayninh.vn/a-12/3/2024.html`,
    )
    expect([body, address]).toEqual(['body: Xem thêm tại ', 'furniture: https://baotayninh.vn/a-12/3/2024.html'])
  })
})

describe('the title', () => {
  it.each([
    ['the first headline', `Huyện uỷ Gò Dầu họp\n${LEAD}`, 'Huyện uỷ Gò Dầu họp'],
    ['without signs of Markdown', `# Huyện uỷ Gò Dầu họp\n\n${LEAD}`, 'Huyện uỷ Gò Dầu họp'],
    ['without a quotation mark that never closes', `"Huyện uỷ Gò Dầu họp\n${LEAD}`, 'Huyện uỷ Gò Dầu họp'],
    ['with its quotation', `“Học nghị quyết” ở Gò Dầu\n${LEAD}`, '“Học nghị quyết” ở Gò Dầu'],
    ['none where the text begins with prose', `${PROSE}\n${PROSE}`, null],
    ['none in an empty text', '', null],
  ])('%s', (_, text, title) => {
    expect(metadata(text).title).toBe(title)
  })
})

describe('the credits', () => {
  const article = (...lines: string[]): string => ['Huyện uỷ Gò Dầu họp', LEAD, PROSE, ...lines].join('\n')
  it.each([
    ['capitals, two names', ['THU THẢO – VĂN DŨNG'], ['Thu Thảo', 'Văn Dũng'], null],
    ['one name', ['Việt Khánh'], ['Việt Khánh'], null],
    ['initials and pen names stay', ['HLam'], ['HLam'], null],
    ['an opening', ['Tin, ảnh: Hoài An'], ['Hoài An'], null],
    ['signs of Markdown', ['**Long Hồ - Nguyễn Nam**'], ['Long Hồ', 'Nguyễn Nam'], null],
    ['and', ['An Bình và Minh Tâm'], ['An Bình', 'Minh Tâm'], null],
    ['a source', ['Theo TTXVN'], [], 'TTXVN'],
    ['a source in brackets', ['(Theo Báo Long An)'], [], 'Báo Long An'],
    ['an author and his site', ['Theo Văn Chính – www.chinhphu.vn'], ['Văn Chính'], 'www.chinhphu.vn'],
    ['captions below a byline', ['Thu Hà', 'Các đại biểu chụp ảnh lưu niệm.'], ['Thu Hà'], null],
    // Near misses.
    ['a sentence is no source', ['Theo đó, huyện sẽ mở thêm ba tuyến đường.'], [], null],
    ['a plain word is no byline', ['Hết'], [], null],
    ['a headline of another story is no byline', ['Tin liên quan', 'Thanh Hoá Nghệ An'], [], null],
  ])('%s: %j', (_, lines, authors, from) => {
    const { authors: found, republishedFrom } = metadata(article(...lines))
    expect([found, republishedFrom]).toEqual([authors, from])
  })
})

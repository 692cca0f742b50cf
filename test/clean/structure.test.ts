import { describe, expect, it } from 'vitest'
import { findStructure } from '../../src/clean/structure.js'
import { parseArticle } from '../../src/index.js'
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
    ['an author and his site', ['Theo Minh Đức – www.dangcongsan.vn'], ['Minh Đức'], 'www.dangcongsan.vn'],
    ['captions below a byline', ['Thu Hà', 'Các đại biểu chụp ảnh lưu niệm.'], ['Thu Hà'], null],
    // Near misses.
    ['the author named on the page', ['Tác giả bài viết: Hoài An'], ['Hoài An'], null],
    ['text and picture by two', ['Tin: An Bình. Ảnh: HLam'], ['An Bình', 'HLam'], null],
    ['what he did in brackets', ['Minh Tâm (tổng hợp)'], ['Minh Tâm'], null],
    ['with his office', ['Lê Thị Mẫu - Văn phòng Huyện uỷ'], ['Lê Thị Mẫu'], null],
    ['one syllable beside a whole name', ['HOÀI AN - TÂM'], ['Hoài An', 'Tâm'], null],
    ['initials beside a whole name', ['HOÀI AN - PV'], ['Hoài An', 'PV'], null],
    ['behind the end mark', ['./.', 'Hoài An'], ['Hoài An'], null],
    ['an author and his paper in brackets', ['Theo Hoài An (Báo Long An)'], ['Hoài An'], 'Báo Long An'],
    ['an author and his agency', ['Hoài An/TTXVN'], ['Hoài An'], 'TTXVN'],
    ['the source behind a name', ['Hoài An (theo Báo Long An)'], ['Hoài An'], 'Báo Long An'],
    ['author and source on two lines', ['Tác giả: Hoài An', 'Nguồn tin: Báo Long An'], ['Hoài An'], 'Báo Long An'],
    ['words and drawings by two', ['Bài và ảnh: HOÀI AN – Đồ hoạ: TÂM'], ['Hoài An', 'Tâm'], null],
    ['with his province', ['Hoài An (Vĩnh Long)'], ['Hoài An'], null],
    ['above a list of names', ['Hoài An', 'Bài viết liên quan', 'Lễ hội lớn ở huyện', 'Tin Vui'], ['Hoài An'], null],
    ['a source and its address', ['Nguồn NLĐ: https://nld.vn/a-1.htm'], [], 'NLĐ'],
    ['a source and its day', ['Nguồn: Báo Long An, ngày 15/10/2021'], [], 'Báo Long An'],
    ['a source by its domain', ['(Nguồn: baolongan.vn)'], [], 'baolongan.vn'],
    ['a sentence is no source', ['Theo đó, huyện sẽ mở thêm ba tuyến đường.'], [], null],
    ['a plain word is no byline', ['Hết'], [], null],
    ['what was done is no name', ['ST'], [], null],
    ['a paper signs for no person', ['Báo Long An'], [], null],
    ['an office alone is no person', ['Văn phòng Huyện uỷ'], [], null],
    ['a caption with a post is no byline', ['Lê Văn Mẫu, Bí thư Huyện uỷ'], [], null],
    ['tags are no names', ['Tags: Gò Dầu, Lê Duẩn'], [], null],
    ['a headline of another story is no byline', ['Tin liên quan', 'Thanh Hoá Nghệ An'], [], null],
  ])('%s: %j', (_, lines, authors, from) => {
    const { authors: found, republishedFrom } = metadata(article(...lines))
    expect([found, republishedFrom]).toEqual([authors, from])
  })
})

describe('the stamp', () => {
  const TITLE = 'Huyện uỷ Gò Dầu tổng kết công tác xây dựng Đảng'
  const kindOf = (line: string): string | undefined => kinds([TITLE, line, LEAD, PROSE].join('\n'))[1]?.split(':', 1)[0]

  it.each([
    'Thứ hai, 12/5/2014 | 08:00 GMT+7',
    '12/05/2014 08:00:00',
    '08:12 | 05/06/2013',
    '(Cập nhật: 15-10-2021)',
    "Thứ sáu, 26/04/2019 - 11:21'",
    'Cập nhật lúc 09h05, ngày 15/10/2021 (GMT+7)',
    '08/08/2022 10:11 SA',
    'Thứ Sáu, ngày 15 tháng 10 năm 2021',
    '15 Tháng Mười, 2021',
    'Được đăng: 15 Tháng 10 2021',
    'Gửi lúc: 05/12/2013 15:42:27 | Lượt xem: 7.370',
    'Thursday, 18/07/2024',
  ])('%s', line => {
    expect(kindOf(line)).toBe('stamp')
  })

  it.each([
    ['a place heads a letter', 'Gò Dầu, ngày 15 tháng 10 năm 2021'],
    ['an event is told', 'Khai giảng ngày 05/09/2022'],
    ['a name and a day without a clock', 'Đồng Khởi 17/01/1960'],
    ['a year alone', 'Cập nhật năm 2022'],
  ])('is none where %s', (_, line) => {
    expect(kindOf(line)).not.toBe('stamp')
  })

  it.each([
    ['the author before a bar', 'BBT | 18:43 15/04/2025', ['BBT'], []],
    ['the author with what he did', 'HOÀI AN (thực hiện) 10/10/2018 03:09', ['Hoài An'], []],
    ['the author by his label', 'Tác giả: Hoài An – Ngày: 15/10/2021', ['Hoài An'], []],
    ['the author and a counter', 'Post by: Hoài An - 15/10/2021 | Lượt xem: 203', ['Hoài An'], []],
    ['the section before it', 'Chính trị 28-05-2024', [], ['Chính trị']],
    ['the section behind it', '15:20 | Thứ Sáu, 15/10/2021 | Chính trị', [], ['Chính trị']],
  ])('names %s', (_, line, authors, sections) => {
    const found = metadata([TITLE, line, LEAD, PROSE, PROSE, PROSE].join('\n'))
    expect([found.title, found.authors, found.sections]).toEqual([TITLE, authors, sections])
  })

  it('may have the author above it, once or twice', () => {
    const page = [TITLE, 'Hoài An', 'Hoài An', '04/11/2025 14:21 GMT+7', LEAD, PROSE, PROSE, PROSE]
    expect(metadata(page.join('\n')).authors).toEqual(['Hoài An'])
  })

  it('may have the author with a bar in its place', () => {
    expect(metadata([TITLE, 'Hoài An |', LEAD, PROSE, PROSE, PROSE].join('\n')).authors).toEqual(['Hoài An'])
  })

  it('and the author behind the title run into one line with the text are read too', () => {
    const line = `Cổng huyện Gò Dầu ${TITLE} BBT | 18:43 15/04/2025 ${PROSE}`
    expect(metadata(`${TITLE}\n${line}`).authors).toEqual(['BBT'])
  })

  it.each([
    [
      'the one below the title',
      ['Thứ sáu, 29/03/2024, 03:46', TITLE, '26/04/2019 11:21', LEAD],
      '2019-04-26T11:21+07:00',
    ],
    ['the one with a label', ['Thứ 5, 18/07/2024', 'Ngày đăng: 21/01/2021', TITLE, LEAD], '2021-01-21'],
    ['the only one, above the title', ['13/10/2020, 20:56', TITLE, LEAD], '2020-10-13T20:56+07:00'],
    ['the one with a minute', ['Thứ Ba, 26/11/2024', '2/1/2018 17:52', TITLE, LEAD], '2018-01-02T17:52+07:00'],
    ['the page clock, where there is no other', ['12/10/2021 10:01:33', TITLE, LEAD], '2021-10-12T10:01+07:00'],
    ['a labelled one with seconds', [TITLE, 'Ngày cập nhật 15/10/2021 | 09:05:00', LEAD], '2021-10-15T09:05+07:00'],
  ])('of two is %s', (_, lines, publishedAt) => {
    expect(parseArticle(lines.join('\n')).metadata).toMatchObject({ title: TITLE, publishedAt })
  })
})

describe('above the title', () => {
  const TITLE = 'Huyện uỷ Gò Dầu tổng kết công tác xây dựng Đảng'
  it.each([
    ['a menu', ['Trang chủ', 'Giới thiệu', 'Văn bản', 'Liên hệ', TITLE], []],
    ['a breadcrumb without its home', ['Trang chủ > Tin tức > Xây dựng Đảng', TITLE], ['Tin tức', 'Xây dựng Đảng']],
    ['a section parted by a clock', ['Thời sự', 'Thứ Sáu, 15/10/2021, 08:30', '.', TITLE], ['Thời sự']],
    ['a section of a name unknown', ['Vấn đề quan tâm', '2/1/2018 17:52', TITLE], []],
    ['the name of a list', ['Tin mới', TITLE], []],
    ['a switch of the page', ['Xem với cỡ chữ', '1387 lượt xem', TITLE], []],
  ])('stands %s', (_, above, sections) => {
    expect(metadata([...above, LEAD, PROSE].join('\n'))).toMatchObject({ title: TITLE, sections })
  })

  it('a short title is no menu', () => {
    expect(metadata(['Tin buồn', LEAD, PROSE].join('\n')).title).toBe('Tin buồn')
  })
})

describe('signs of Markdown', () => {
  it('images and links alone are furniture, and the line behind an image its caption', () => {
    const page = [
      'Một nhan đề đủ dài để đọc',
      LEAD,
      '![](https://x.vn/2021/10/a.jpg)',
      '*Sau lễ trao quà*',
      '[Xem](/b)',
      PROSE,
    ]
    expect(kinds(page.join('\n')).map(line => line.split(':')[0])).toEqual([
      'title',
      'lead',
      'furniture',
      'caption',
      'furniture',
      'body',
    ])
  })
})

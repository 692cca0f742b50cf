/** Which statements are one row, which rows are one person, and what a row says. */
import { describe, expect, test } from 'vitest'
import { tablesOf } from '../../../src/archive/tables/tables-of.js'
import { entriesOf, type Story } from './stories.js'

const careersOf = async (stories: readonly Story[]) => (await tablesOf(entriesOf(stories))).careers

/** "p1 Lê Văn Mẫu | Chủ tịch | UBND huyện Gò Dầu: a b" */
const rowsOf = async (stories: readonly Story[]) =>
  (await careersOf(stories)).map(
    ({ person, name, title, organization, articles }) =>
      `${person} ${name} | ${title} | ${organization ?? '–'}: ${articles.join(' ')}`,
  )

const CASES: readonly (readonly [what: string, stories: readonly Story[], rows: readonly string[]])[] = [
  [
    'the same name, post and place, however written',
    [
      ['2024-01-10', 'Ông Lê Văn Hoà, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Lê Văn Hòa, Chủ tịch Ủy ban nhân dân huyện Gò Dầu phát biểu.'],
    ],
    ['p1 Lê Văn Hoà | Chủ tịch | UBND huyện Gò Dầu: a b'],
  ],
  [
    'one name, and two posts that no article links: two persons',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Gò Dầu phát biểu.'],
    ],
    ['p1 Lê Văn Mẫu | Chủ tịch | UBND huyện Gò Dầu: a', 'p2 Lê Văn Mẫu | Bí thư | Huyện uỷ Gò Dầu: b'],
  ],
  [
    'an article that links them: one person',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Gò Dầu phát biểu.'],
      ['2024-03-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu được bầu giữ chức Bí thư Huyện uỷ Gò Dầu.'],
    ],
    ['p1 Lê Văn Mẫu | Chủ tịch | UBND huyện Gò Dầu: a c', 'p1 Lê Văn Mẫu | Bí thư | Huyện uỷ Gò Dầu: b c'],
  ],
  [
    'districts of one name in two provinces',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Long An'],
    ],
    ['p1 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: a', 'p2 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: b'],
  ],
  [
    'a district of that name somewhere: it is that of the only province told',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.'],
    ],
    ['p1 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: a b'],
  ],
  [
    'and of neither where two are told',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Long An'],
      ['2024-03-10', 'Ông Lê Văn Mẫu, Bí thư Huyện uỷ Châu Thành phát biểu.'],
    ],
    [
      'p1 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: a',
      'p2 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: b',
      'p3 Lê Văn Mẫu | Bí thư | Huyện uỷ Châu Thành: c',
    ],
  ],
  [
    'a body that no words place: each article for itself',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Bí thư Chi bộ khu phố 3 phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Chi bộ khu phố 3 phát biểu.', 'Báo Tây Ninh'],
    ],
    ['p1 Lê Văn Mẫu | Bí thư | Chi bộ khu phố 3: a', 'p2 Lê Văn Mẫu | Bí thư | Chi bộ khu phố 3: b'],
  ],
  [
    'a company without a name',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Giám đốc Công ty phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Giám đốc Công ty phát biểu.', 'Báo Tây Ninh'],
    ],
    ['p1 Lê Văn Mẫu | Giám đốc | Công ty: a', 'p2 Lê Văn Mẫu | Giám đốc | Công ty: b'],
  ],
  [
    "the province's own body, which its newspaper names without the province",
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Bí thư Tỉnh uỷ phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Bí thư Tỉnh uỷ Tây Ninh phát biểu.'],
    ],
    ['p1 Lê Văn Mẫu | Bí thư | Tỉnh uỷ: a b'],
  ],
  [
    'and its government',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND tỉnh phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND tỉnh Tây Ninh phát biểu.'],
      ['2024-03-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND tỉnh phát biểu.', 'Báo Long An'],
    ],
    ['p1 Lê Văn Mẫu | Chủ tịch | UBND tỉnh: a b', 'p2 Lê Văn Mẫu | Chủ tịch | UBND tỉnh: c'],
  ],
  [
    'a district of the province next door, which is written behind it',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Châu Thành, tỉnh Long An phát biểu.', 'Báo Tây Ninh'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Châu Thành phát biểu.', 'Báo Tây Ninh'],
      ['2024-03-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Châu Thành phát biểu.', 'Báo Long An'],
    ],
    [
      'p1 Lê Văn Mẫu | Chủ tịch | UBND huyện Châu Thành, tỉnh Long An: a c',
      'p2 Lê Văn Mẫu | Chủ tịch | UBND huyện Châu Thành: b',
    ],
  ],
  [
    'a commune of the province next door, whose district is written behind it',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND xã Long Thuận, huyện Bến Cầu phát biểu.', 'Báo Long An'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND xã Long Thuận, huyện Bến Cầu phát biểu.', 'Báo Tây Ninh'],
    ],
    ['p1 Lê Văn Mẫu | Chủ tịch | UBND xã Long Thuận, huyện Bến Cầu: a b'],
  ],
  [
    'a guest of another province in its newspaper',
    [
      [
        '2024-01-10',
        'Ông Lê Văn Mẫu, Bí thư Tỉnh uỷ Bình Dương đến thăm. Ông Trần Hữu Phước, Bí thư Huyện uỷ Gò Dầu và ông Đỗ Quang ' +
          'Nghĩa, Bí thư Huyện uỷ Châu Thành cùng dự.',
        'Báo Tây Ninh',
      ],
      ['2024-02-10', 'Ông Đỗ Quang Nghĩa, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Tây Ninh'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Bí thư Huyện uỷ Châu Thành phát biểu.', 'Báo Long An'],
    ],
    [
      'p1 Lê Văn Mẫu | Bí thư | Tỉnh uỷ Bình Dương: a',
      'p2 Trần Hữu Phước | Bí thư | Huyện uỷ Gò Dầu: a',
      'p3 Đỗ Quang Nghĩa | Bí thư | Huyện uỷ Châu Thành: a b',
      'p4 Đỗ Quang Nghĩa | Bí thư | Huyện uỷ Châu Thành: c',
    ],
  ],
  [
    'the Front, in long and in short',
    [
      ['2024-01-10', 'Bà Lê Thị Mẫu, Chủ tịch Uỷ ban MTTQ Việt Nam tỉnh phát biểu.', 'Báo Tây Ninh'],
      ['2024-01-11', 'Bà Lê Thị Mẫu, Chủ tịch Uỷ ban MTTQ tỉnh phát biểu.', 'Báo Tây Ninh'],
      ['2024-01-12', 'Bà Lê Thị Mẫu, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tây Ninh phát biểu.'],
      ['2024-01-13', 'Bà Lê Thị Mẫu, Chủ tịch UBMTTQVN tỉnh Tây Ninh phát biểu.'],
    ],
    ['p1 Lê Thị Mẫu | Chủ tịch | Uỷ ban MTTQ Việt Nam tỉnh: a b c d'],
  ],
  [
    'a post of the country that needs no body',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Thủ tướng Chính phủ phát biểu.'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Thủ tướng phát biểu.'],
    ],
    ['p1 Lê Văn Mẫu | Thủ tướng | Chính phủ: a b'],
  ],
  [
    'and one that needs it: deputy of which minister?',
    [
      ['2024-01-10', 'Ông Lê Văn Mẫu, Thứ trưởng phát biểu.'],
      ['2024-02-10', 'Ông Lê Văn Mẫu, Thứ trưởng phát biểu.'],
    ],
    ['p1 Lê Văn Mẫu | Thứ trưởng | –: a', 'p2 Lê Văn Mẫu | Thứ trưởng | –: b'],
  ],
  [
    'a misprint between articles that have the name right',
    [
      ['2024-01-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Đỗ Quang Nghỉa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    ['p1 Đỗ Quang Nghĩa | Chủ tịch | UBND huyện Gò Dầu: a b c'],
  ],
  [
    'and the misprinted person in another post',
    [
      ['2024-01-10', 'Ông Đỗ Quang Nghĩa, Phó Bí thư Huyện uỷ Gò Dầu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Đỗ Quang Nghỉa, Phó Bí thư Huyện uỷ Gò Dầu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Phó Bí thư Huyện uỷ Gò Dầu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    [
      'p1 Đỗ Quang Nghĩa | Phó Bí thư | Huyện uỷ Gò Dầu: a b c',
      'p1 Đỗ Quang Nghĩa | Chủ tịch | UBND huyện Gò Dầu: a b c',
    ],
  ],
  [
    'a successor whose name is nearly the same',
    [
      ['2020-01-10', 'Ông Nguyễn Văn Minh, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2021-01-10', 'Ông Nguyễn Văn Minh, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Nguyễn Văn Linh, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    ['p1 Nguyễn Văn Minh | Chủ tịch | UBND huyện Gò Dầu: a b', 'p2 Nguyễn Văn Linh | Chủ tịch | UBND huyện Gò Dầu: c'],
  ],
  [
    'deputies whose names are nearly the same',
    [
      ['2024-01-10', 'Bà Nguyễn Thị Hồng, Phó Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Bà Nguyễn Thị Hằng, Phó Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-03-10', 'Bà Nguyễn Thị Hồng, Phó Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    [
      'p1 Nguyễn Thị Hồng | Phó Chủ tịch | UBND huyện Gò Dầu: a c',
      'p2 Nguyễn Thị Hằng | Phó Chủ tịch | UBND huyện Gò Dầu: b',
    ],
  ],
  ...['Thứ trưởng Bộ Nội vụ', 'Bí thư Trung ương Đảng', 'Uỷ viên Thường trực HĐND huyện Gò Dầu'].map(
    (post): (typeof CASES)[number] => [
      `nor is a misprint told of a post that several have: ${post}`,
      [
        ['2024-01-10', `Bà Nguyễn Thị Hồng, ${post} phát biểu.`],
        ['2024-02-10', `Bà Nguyễn Thị Hằng, ${post} phát biểu.`],
        ['2024-03-10', `Bà Nguyễn Thị Hồng, ${post} phát biểu.`],
      ],
      [expect.stringMatching(/^p1 Nguyễn Thị Hồng .*: a c$/), expect.stringMatching(/^p2 Nguyễn Thị Hằng .*: b$/)],
    ],
  ),
  [
    'a misprint where nothing tells the province',
    [
      ['2024-01-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Châu Thành phát biểu.'],
      ['2024-02-10', 'Ông Đỗ Quang Nghỉa, Chủ tịch UBND huyện Châu Thành phát biểu.'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Châu Thành phát biểu.'],
    ],
    [
      'p1 Đỗ Quang Nghĩa | Chủ tịch | UBND huyện Châu Thành: a c',
      'p2 Đỗ Quang Nghỉa | Chủ tịch | UBND huyện Châu Thành: b',
    ],
  ],
  [
    'a misprint in another district',
    [
      ['2024-01-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Đỗ Quang Nghỉa, Chủ tịch UBND huyện Phú Giáo phát biểu.'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    ['p1 Đỗ Quang Nghĩa | Chủ tịch | UBND huyện Gò Dầu: a c', 'p2 Đỗ Quang Nghỉa | Chủ tịch | UBND huyện Phú Giáo: b'],
  ],
  [
    'another name in the same post at the same time',
    [
      ['2024-01-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-02-10', 'Ông Trần Hữu Phước, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-03-10', 'Ông Đỗ Quang Nghĩa, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    ],
    ['p1 Đỗ Quang Nghĩa | Chủ tịch | UBND huyện Gò Dầu: a c', 'p2 Trần Hữu Phước | Chủ tịch | UBND huyện Gò Dầu: b'],
  ],
]

test.each(CASES)('%s', async (_, stories, rows) => {
  expect(await rowsOf(stories)).toEqual(rows)
})

describe('what a row says', () => {
  const stories: readonly Story[] = [
    ['2024-03-10', 'Ông Lê Văn Mẫu, nguyên Chủ tịch UBND huyện Gò Dầu đến dự.'],
    ['2022-01-10', 'Ông Lê Văn Mẫu được bầu giữ chức Chủ tịch UBND huyện Gò Dầu.'],
    ['2023-06-01', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
    [null, 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
  ]

  test('times and statuses by the days of the articles, undated ones last', async () => {
    expect(await careersOf(stories)).toMatchObject([
      {
        status: 'former',
        statuses: ['elect', 'incumbent', 'former'],
        firstSeen: '2022-01-10',
        lastSeen: '2024-03-10',
        heldFirst: '2022-01-10',
        heldLast: '2023-06-01',
        formerFirst: '2024-03-10',
        articles: ['b', 'c', 'a', 'd'],
        province: 'Tây Ninh',
        basis: 'body',
        identified: true,
        namesakes: 0,
      },
    ])
  })

  test('namesakes', async () => {
    const careers = await careersOf([
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu phát biểu.'],
      ['2024-01-10', 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Phú Giáo phát biểu.'],
      ['2024-01-10', 'Ông Trần Hữu Phước, Chủ tịch UBND huyện Dầu Tiếng phát biểu.'],
    ])
    expect(careers.map(({ namesakes }) => namesakes)).toEqual([1, 1, 0])
  })
})

/** Which citations are one document, and what is told of it. */
import { expect, test } from 'vitest'
import { tablesOf } from '../../../src/archive/tables/tables-of.js'
import { entriesOf, type Story } from './stories.js'

/** Citations, one an article, → the articles of each document. */
async function documentsOf(citations: readonly string[], newspapers: readonly (string | undefined)[] = []) {
  const stories = citations.map((citation, at): Story => {
    const story = ['2024-02-10', `Hội nghị quán triệt ${citation}.`] as const
    const newspaper = newspapers[at]
    return newspaper === undefined ? story : [...story, newspaper]
  })
  const { directives } = await tablesOf(entriesOf(stories))
  return directives.map(({ articles }) => articles.join('')).sort()
}

test.each([
  [
    'one symbol of the centre, with and without its date',
    [
      'Kết luận số 21-KL/TW ngày 25-10-2021 của Ban Chấp hành Trung ương Đảng',
      'Kết luận số 21-KL/TW của Trung ương khóa XIII',
    ],
    ['ab'],
  ],
  [
    'a number of the State with its year',
    ['Nghị định số 73/2023/NĐ-CP', 'Nghị định 73/2023/NĐ-CP của Chính phủ'],
    ['ab'],
  ],
  [
    'number, body and day; the symbol once',
    [
      'Nghị quyết số 09 ngày 11.12.2023 của Tỉnh uỷ Tây Ninh',
      'Nghị quyết số 09-NQ/TU ngày 11.12.2023 của Tỉnh ủy Tây Ninh',
    ],
    ['ab'],
  ],
  [
    'a year is that of the only day in it',
    [
      'Nghị quyết số 09-NQ/TU ngày 11.12.2023 của Tỉnh uỷ Tây Ninh',
      'Nghị quyết số 09-NQ/TU năm 2023 của Tỉnh uỷ Tây Ninh',
    ],
    ['ab'],
  ],
  [
    'and of neither of two days',
    [
      'Nghị quyết số 09-NQ/TU ngày 11.12.2020 của Tỉnh uỷ Tây Ninh',
      'Nghị quyết số 09-NQ/TU ngày 1.2.2020 của Tỉnh uỷ Tây Ninh',
      'Nghị quyết số 09-NQ/TU năm 2020 của Tỉnh uỷ Tây Ninh',
    ],
    ['a', 'b', 'c'],
  ],
  [
    'two provinces',
    [
      'Nghị quyết số 09-NQ/TU ngày 11.12.2023 của Tỉnh uỷ Tây Ninh',
      'Nghị quyết số 09-NQ/TU ngày 11.12.2023 của Tỉnh ủy Bình Dương',
    ],
    ['a', 'b'],
  ],
  [
    'the year in the symbol of what a province lays down',
    [
      'Nghị quyết số 12/2023/NQ-HĐND của HĐND tỉnh Tây Ninh',
      'Nghị quyết số 12/2023/NQ-HĐND ngày 2.3.2023 của HĐND tỉnh Tây Ninh',
      'Nghị quyết số 12/2023/NQ-HĐND của HĐND tỉnh Long An',
      'Nghị quyết số 12/2023/NQ-HĐND',
    ],
    ['ab', 'c', 'd'],
  ],
  [
    'districts of one name, whose province nothing tells',
    ['Kế hoạch số 31-KH/HU năm 2024 của Huyện uỷ Châu Thành', 'Kế hoạch số 31-KH/HU năm 2024 của Huyện uỷ Châu Thành'],
    ['a', 'b'],
  ],
  [
    'two types of one number',
    ['Nghị quyết số 09 ngày 11.12.2023 của Tỉnh uỷ Tây Ninh', 'Chỉ thị số 09 ngày 11.12.2023 của Tỉnh uỷ Tây Ninh'],
    ['a', 'b'],
  ],
  [
    'a day and a body for a document of the centre that no catalogue has',
    [
      'Kết luận số 999-KL/TW ngày 1.2.2023 của Ban Bí thư',
      'Kết luận số 999-KL/TW ngày 1.2.2023 của Ban Bí thư',
      'Kết luận số 999-KL/TW',
    ],
    ['ab', 'c'],
  ],
  ['a number alone', ['Nghị quyết số 09', 'Nghị quyết số 09'], ['a', 'b']],
  [
    'a number and a body without a date',
    ['Nghị quyết số 09 của Tỉnh uỷ Tây Ninh', 'Nghị quyết số 09 của Tỉnh uỷ Tây Ninh'],
    ['a', 'b'],
  ],
  [
    'the congress of some district',
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XII', 'Nghị quyết Đại hội Đảng bộ huyện lần thứ XII'],
    ['a', 'b'],
  ],
  [
    'the congress of the Party',
    ['Nghị quyết Đại hội XIII của Đảng', 'Nghị quyết Đại hội lần thứ XIII của Đảng'],
    ['ab'],
  ],
  ['a law of a year', ['Luật Đất đai năm 2024', 'Luật Đất đai 2024'], ['ab']],
])('%s', async (_, citations, documents) => {
  expect(await documentsOf(citations)).toEqual(documents)
})

test('districts of one name in two provinces issue two documents', async () => {
  const citation = 'Nghị quyết số 05-NQ/HU ngày 10.1.2024 của Huyện uỷ Châu Thành'
  expect(await documentsOf([citation, citation, citation], ['Báo Tây Ninh', 'Báo Long An', 'Báo Tây Ninh'])).toEqual([
    'ac',
    'b',
  ])
})

test('a district of the province next door, which is written behind it', async () => {
  const citation = 'Kế hoạch số 31-KH/HU ngày 2.1.2024 của Huyện uỷ Châu Thành'
  const papers = ['Báo Tây Ninh', 'Báo Tây Ninh', 'Báo Long An']
  expect(await documentsOf([`${citation}, tỉnh Long An`, citation, citation], papers)).toEqual(['ac', 'b'])
})

test('a government, with and without its province', async () => {
  const citation = 'Kế hoạch số 31/KH-UBND ngày 2.1.2024 của UBND tỉnh'
  const papers = ['Báo Tây Ninh', undefined, 'Báo Long An']
  expect(await documentsOf([citation, `${citation} Tây Ninh`, citation], papers)).toEqual(['ab', 'c'])
})

test('what tells no province is that of the only one told', async () => {
  const citation = 'Kế hoạch số 31-KH/HU năm 2024 của Huyện uỷ Châu Thành'
  expect(await documentsOf([citation, citation, citation], [undefined, 'Báo Tây Ninh'])).toEqual(['abc'])
  expect(await documentsOf([citation, citation, citation], [undefined, 'Báo Tây Ninh', 'Báo Long An'])).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('what is told of a document', async () => {
  const { directives, edges } = await tablesOf(
    entriesOf([
      ['2024-03-10', 'Nghị quyết số 09-NQ/TU năm 2023 của Tỉnh uỷ Tây Ninh. Nghị quyết 09 rất cần.', 'Báo Tây Ninh'],
      [
        '2024-02-10',
        'Kế hoạch số 31-KH/HU ngày 2.1.2024 của Huyện uỷ Gò Dầu thực hiện Nghị quyết số 09 ngày 11.12.2023 của Tỉnh uỷ Tây Ninh về phát triển du lịch.',
      ],
    ]),
  )
  const [resolution, plan] = directives
  expect(resolution).toMatchObject({
    id: 'NQ:09-NQ/TU@tinh-uy-tay-ninh@2023',
    symbol: '09-NQ/TU',
    issuedOn: '2023-12-11',
    issuerBody: 'Tỉnh uỷ Tây Ninh',
    issuerProvince: 'Tây Ninh',
    subject: 'phát triển du lịch',
    identified: true,
    mentions: 3,
    firstCited: '2024-02-10',
    lastCited: '2024-03-10',
    newspapers: ['Báo Tây Ninh'],
    articles: ['b', 'a'],
  })
  expect(edges).toEqual([
    {
      from: plan?.id,
      relation: 'implements',
      to: resolution?.id,
      firstSeen: '2024-02-10',
      lastSeen: '2024-02-10',
      articles: ['b'],
    },
  ])
})

test('documents of one id have ids of their own', async () => {
  const { directives } = await tablesOf(
    entriesOf([
      ['2024-01-10', 'Nghị quyết số 09.'],
      ['2024-01-11', 'Nghị quyết số 09.'],
    ]),
  )
  expect(directives.map(({ id }) => id)).toEqual(['NQ:9@?@?', 'NQ:9@?@?~2'])
})

import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

const read = (body: string) => parseArticle({ title: 'Tin địa phương', body })

test('one name with a post of two places stays two persons, with a warning for each', () => {
  const { officials, warnings, text } = read(
    `Ông Lê Văn Mẫu, Chủ tịch UBND huyện Châu Thành chủ trì. Ông Lê Văn Mẫu, Chủ tịch UBND huyện Tân Châu cho biết kết quả.`,
  )
  expect(officials.map(({ positions }) => positions.map(({ organization }) => organization))).toEqual([
    ['UBND huyện Châu Thành'],
    ['UBND huyện Tân Châu'],
  ])
  expect(officials.flatMap(({ positions }) => positions.map(({ certainty }) => certainty))).toEqual([
    'ambiguous',
    'ambiguous',
  ])
  expect(warnings.map(({ code, start, end }) => [code, text?.slice(start, end)])).toEqual([
    ['same-name-two-posts', 'Lê Văn Mẫu'],
    ['same-name-two-posts', 'Lê Văn Mẫu'],
  ])
})

test.each([
  [
    'two entries of one list',
    'Dự có các đồng chí: Lê Văn Mẫu, Bí thư Huyện ủy Tân Châu; Phạm Hữu Thử, Chủ tịch UBND huyện; Lê Văn Mẫu, Chủ tịch Hội Nông dân huyện.',
  ],
  [
    'a man and a woman',
    'Ông Lê Thanh Mẫu, Bí thư Huyện ủy Tân Châu chủ trì. Bà Lê Thanh Mẫu, Chủ tịch Hội Nông dân huyện nêu ý kiến.',
  ],
])('%s are two persons, with a warning', (_why, body) => {
  const { officials, warnings } = read(body)
  const namesakes = officials.filter(({ name }) => name.endsWith(' Mẫu'))
  expect(namesakes.map(({ positions }) => positions.length)).toEqual([1, 1])
  expect(warnings.map(({ code }) => code)).toEqual(['same-name-two-posts', 'same-name-two-posts'])
})

test.each([
  [
    'a former post elsewhere',
    'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Châu Thành, nguyên Chủ tịch UBND huyện Tân Châu dự.',
  ],
  [
    'the same post, told shorter',
    'Ông Lê Văn Mẫu, Chủ tịch UBND huyện Tân Châu dự. Ông Lê Văn Mẫu, Chủ tịch UBND huyện nêu.',
  ],
  [
    'a name that a list gives again without a post',
    'Dự có các đồng chí: Lê Văn Mẫu, Bí thư Huyện ủy Tân Châu; lãnh đạo các phòng. Đồng chí Lê Văn Mẫu phát biểu.',
  ],
  [
    'two words of address for a man',
    'Ông Lê Thanh Mẫu, Bí thư Huyện ủy Tân Châu dự. Anh Lê Thanh Mẫu, Phó Trưởng đoàn khảo sát huyện, nêu ý kiến.',
  ],
  [
    'posts of two bodies',
    'Ông Lê Văn Mẫu, Bí thư Huyện ủy Tân Châu dự. Ông Lê Văn Mẫu, Chủ tịch HĐND huyện Tân Châu nêu.',
  ],
])('%s is one person', (_why, body) => {
  const { officials, warnings } = read(body)
  expect(officials).toHaveLength(1)
  expect(warnings).toEqual([])
})

test('a place that two of the article could be is ambiguous, one that it names most is inferred', () => {
  const certainty = (body: string) => read(body).officials[0]?.positions[0]?.certainty
  const post = 'Ông Lê Văn Mẫu, Chủ tịch UBND huyện phát biểu.'
  expect(certainty(`${post}\nHuyện Gò Dầu và huyện Tân Biên cùng dự.`)).toBe('ambiguous')
  expect(certainty(`${post}\nHuyện Gò Dầu dẫn đầu; huyện Gò Dầu và huyện Tân Biên cùng dự.`)).toBe('inferred')
})

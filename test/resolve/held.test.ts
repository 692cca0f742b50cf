/** Since when, until when and in which term a post is held, as far as the text says. */
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** "2010 – 2015", with the term in brackets; "…" where the text says nothing. */
function held(body: string, publishedAt = '2026-02-01'): string {
  const { officials } = parseArticle({ title: 'Tin địa phương', body }, { publishedAt })
  const { status, since, until, term } = officials[0]?.positions[0] ?? {}
  return `${status} ${since ?? '…'} – ${until ?? '…'}${term == null ? '' : ` (${term})`}`
}

test.each([
  [
    'years in brackets after a former post',
    'Ông Trần Văn Mẫu, nguyên Bí thư Tỉnh ủy Long An (2010 - 2015) dự.',
    'former 2010 – 2015',
  ],
  [
    'a period of a former post',
    'Nguyên Chủ tịch UBND tỉnh Long An giai đoạn 2015 – 2020 Trần Văn Mẫu dự.',
    'former 2015 – 2020',
  ],
  [
    'from a year to a year',
    'Ông Trần Văn Mẫu từng giữ chức Bí thư Huyện ủy Tân Hưng từ năm 2005 đến năm 2010.',
    'former 2005 – 2010',
  ],
  [
    'from a month to a month',
    'Bà Lê Thị Ví, nguyên Giám đốc Sở Y tế tỉnh Long An (từ tháng 3-2015 đến tháng 6-2020).',
    'former 2015-03 – 2020-06',
  ],
  ['until a year', 'Ông Trần Văn Mẫu, nguyên Bí thư Tỉnh ủy Long An đến năm 2020, dự.', 'former … – 2020'],
  [
    'until a month, and so no more',
    'Ông Trần Văn Mẫu làm Bí thư Tỉnh ủy Long An cho đến tháng 6/2025.',
    'former … – 2025-06',
  ],
  [
    'since a year, and still',
    'Ông Trần Văn Mẫu, Bí thư Tỉnh ủy Long An từ năm 2020 đến nay, dự.',
    'incumbent 2020 – …',
  ],
  [
    'given up from a day on',
    'Ông Trần Văn Mẫu thôi giữ chức Bí thư Huyện ủy Tân Hưng từ ngày 1/7/2025.',
    'former … – 2025-07-01',
  ],
  [
    'appointed from a day on, for some years',
    'Bà Lê Thị Ví được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế tỉnh Long An, thời hạn 5 năm, kể từ ngày 1-2-2026.',
    'elect 2026-02-01 – …',
  ],
  [
    'a term is no time of its own',
    'Ông Trần Văn Mẫu, nguyên Chủ tịch HĐND tỉnh Long An nhiệm kỳ 2016-2021 dự.',
    'former … – … (2016-2021)',
  ],
  [
    'from a month to a month, before the name',
    'Từ tháng 1-2016 đến tháng 2-2020, ông Trần Văn Mẫu là Phó Bí thư Huyện ủy Tân Hưng.',
    'former 2016-01 – 2020-02',
  ],
  [
    'since a month, before the name',
    'Từ tháng 3-2021 đến nay, ông Trần Văn Mẫu là Phó Giám đốc Sở Y tế tỉnh Long An.',
    'incumbent 2021-03 – …',
  ],
  [
    'since a year of a life told',
    'Ông Trần Văn Mẫu sinh năm 1970. Năm 2019, ông được bầu làm Phó Bí thư Huyện ủy Tân Hưng.',
    'incumbent 2019 – …',
  ],
  ['a term and a number of it', 'Ông Trần Văn Mẫu, Phó Chủ tịch HĐND tỉnh Long An khóa X dự.', 'incumbent … – … (X)'],
])('%s', (_why, body, expected) => {
  expect(held(body)).toBe(expected)
})

test.each([
  ['a plan after an office', 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Long An đến năm 2030 muốn có thêm 50 trường.'],
  [
    'the time of what was done, not of the office beside the name',
    'Từ năm 2015 đến năm 2020, ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Long An, dự ba hội nghị.',
  ],
  ['a year of birth', 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Long An (sinh năm 1970) dự.'],
  ['a day of the story', 'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Long An, ngày 3-2 dự lễ.'],
  [
    'a period of what the board works for',
    'Ông Trần Văn Mẫu, Chủ tịch UBND tỉnh Long An, giai đoạn 2021-2025 được khen.',
  ],
])('near miss: %s', (_why, body) => {
  expect(held(body)).toMatch(/^incumbent … – …/)
})

/** A measure against a person is plain only with name, act and body in one sentence: this is about real people. */
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

/** "stated: khởi tố", or null where nobody is disciplined. */
function measure(body: string): string | null {
  const { officials } = parseArticle({ title: 'Tin địa phương', body })
  const told = officials[0]?.roles.find(({ role }) => role === 'disciplined')
  return told === undefined ? null : `${told.certainty}: ${told.evidence.text}`
}

const POST = 'Ông Trần Văn Mẫu, Chủ tịch UBND xã Tân Lân'

test.each([
  [
    'who acts stands in the sentence',
    `Ban Thường vụ Huyện ủy cách chức ông Trần Văn Mẫu, Chủ tịch UBND xã Tân Lân.`,
    'cách chức',
  ],
  ['whose post it was stands in the sentence', `${POST} bị khởi tố.`, 'bị khởi tố'],
  ['the given name, and a court', `${POST} hầu chuyện bà con. Ông Mẫu bị Tòa án tuyên phạt 3 năm tù.`, 'tuyên phạt'],
  [
    'proposed before, and decided',
    `Theo đề nghị của Ủy ban Kiểm tra, Tỉnh ủy khai trừ ông Trần Văn Mẫu, Chủ tịch UBND xã Tân Lân.`,
    'khai trừ',
  ],
  [
    'told without a body first, then with one',
    `${POST} đã nghỉ. Ông Mẫu bị bắt. Công an tỉnh bắt tạm giam ông Mẫu.`,
    'bắt tạm giam',
  ],
])('stated: %s', (_why, body, words) => {
  expect(measure(body)).toBe(`stated: ${words}`)
})

test.each([
  ['no body in the sentence', `${POST} đi vắng. Ông Mẫu bị kỷ luật.`, 'bị kỷ luật'],
  ['the title alone, and no name', `${POST} đi vắng. Chủ tịch UBND xã bị khiển trách.`, 'bị khiển trách'],
  [
    'only asked for',
    'Ủy ban Kiểm tra đề nghị Ban Thường vụ Tỉnh ủy xem xét, thi hành kỷ luật ông Trần Văn Mẫu, Bí thư Huyện ủy Tân Hưng.',
    'thi hành kỷ luật',
  ],
  ['only asked for, in the passive', `${POST} bị đề nghị truy tố.`, 'bị đề nghị truy tố'],
])('ambiguous: %s', (_why, body, words) => {
  expect(measure(body)).toBe(`ambiguous: ${words}`)
})

test.each([
  ['a measure that was not taken', `${POST} không bị kỷ luật.`],
  ['a measure in the next sentence, against others', `${POST} chủ trì. Huyện ủy kỷ luật 3 đảng viên.`],
  ['a lesson learnt', `${POST} nghiêm túc rút kinh nghiệm trước Huyện ủy.`],
  ['who decides on others', `${POST} ký quyết định kỷ luật 2 cán bộ.`],
])('near miss: %s', (_why, body) => {
  expect(measure(body)).toBeNull()
})

test('other roles are stated', () => {
  const { officials } = parseArticle({ title: 'Tin địa phương', body: `${POST} chủ trì và phát biểu.` })
  expect(officials[0]?.roles.map(({ role, certainty }) => [role, certainty])).toEqual([
    ['chair', 'stated'],
    ['speaker', 'stated'],
  ])
})

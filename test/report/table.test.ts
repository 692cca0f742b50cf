/** The table view: every value of a record with the words that it was read from. */
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/report/layout.js'
import { formatRecord, readableFigure } from '../../src/report/table.js'
import type { Target } from '../../src/types.js'
import { sampleRecord } from '../record/sample.js'

const table = formatRecord(sampleRecord, null, { width: 140, color: false })
const ESCAPE = '\u001b'

test.each([
  ['an official', ['o1', 'Lê Văn Mẫu', '“Lê Văn Mẫu”']],
  ['a rank, a degree, an honorific', ['Đại tá', 'TS', 'đồng chí']],
  ['a post', ['Bí thư', 'Huyện uỷ Sông Hương', 'term 2020-2025', 'stated', '“Bí thư Huyện uỷ Sông Hương”']],
  ['a role', ['speaker', '“phát biểu”']],
  ['a directive', ['Chỉ thị 05-CT/TW', '2016-05-15', 'Bộ Chính trị, term XII', 'stated', '“Chỉ thị số 05-CT/TW”']],
  ['a date', ['d1', '2023-01-30', 'approx', 'morning', 'stated', '“Sáng 30.1.2023”']],
  ['money', ['t1', '> 1 500 000 000 000 đồng', 'Thu', 'result', '“trên 1.500 tỷ đồng”']],
  ['a ratio', ['t2', '7/25 chỉ tiêu', 'result', '“7/25 chỉ tiêu”']],
  ['a warning', ['date-disagrees', 'The stamp says another day.', '5–14']],
])('%s stands in one line with its evidence', (_, words) => {
  const lines = table.split('\n')
  expect(lines.some(line => words.every(word => line.includes(word)))).toBe(true)
})

test.each(['“học tập”', 'known as ct-05-2016', 'continues CT:3@?', '2023-01-31 (caller)', 'Thu Thảo'])(
  '%s is told, too',
  words => {
    expect(table).toContain(words)
  },
)

test.each([60, 80, 140])('nothing runs over a page of %i columns, and nothing is cut off', width => {
  const narrow = formatRecord(sampleRecord, 'article.txt', { width, color: false })
  for (const line of narrow.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')
  const wide = formatRecord(sampleRecord, 'article.txt', { width: 1000, color: false })
  expect(letters(narrow)).toBe(letters(wide))
})

test('colours say nothing that words do not say', () => {
  const coloured = formatRecord(sampleRecord, null, { width: 140, color: true })
  expect(coloured).toContain(`${ESCAPE}[`)
  expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(table)
})

test('an empty record shows its empty layers', () => {
  const empty = {
    ...sampleRecord,
    metadata: {
      title: null,
      authors: [],
      publishedAt: null,
      sections: [],
      newspaper: null,
      republishedFrom: null,
      url: null,
    },
    referenceDate: null,
    officials: [],
    directives: [],
    dates: [],
    targets: [],
    paragraphs: [],
    warnings: [],
  }
  const lines = formatRecord(empty, null, { width: 80, color: false }).split('\n')
  expect(lines.filter(line => line !== '')).toEqual([
    '(no title)',
    'Officials (0)',
    'Directives (0)',
    'Dates (0)',
    'Targets (0)',
  ])
})

describe('readableFigure', () => {
  const plain = sampleRecord.targets[1] as Target
  const number: Partial<Target> = { kind: 'number', of: null, max: null, unit: '%' }
  test.each<[string, Partial<Target>]>([
    ['≥ 85 %', { ...number, value: 85, comparator: 'gte' }],
    ['< 0.3 %', { ...number, value: 0.3, comparator: 'lt' }],
    ['nearly 12 %', { ...number, value: 12, comparator: 'nearly' }],
    ['about 82 000 000 đồng/người/năm', { ...number, value: 82_000_000, unit: 'đồng/người/năm', comparator: 'approx' }],
    ['1250 ha', { ...number, value: 1250, unit: 'ha' }],
    ['12 345.678 km²', { ...number, value: 12345.678, unit: 'km²' }],
    ['125–130 đảng viên', { kind: 'range', value: null, of: null, min: 125, max: 130, unit: 'đảng viên' }],
    ['7/25 chỉ tiêu', {}],
    ['rank 9/63', { kind: 'rank', value: 9, of: 63, unit: null }],
    ['rank 3', { kind: 'rank', value: 3, of: null, unit: null }],
  ])('%s', (figure, target) => {
    expect(readableFigure({ ...plain, ...target })).toBe(figure)
  })
})

/** What any cell looks like in a CSV file: a reader gets back the same rows, and a spreadsheet no formula. */
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvHead, csvRows } from '../../../src/archive/write/csv.js'
import { table } from '../../../src/archive/write/table.js'

const readBack = (csv: string): string[][] => parse(csv, { record_delimiter: ['\r\n', '\n', '\r'] })

test.each(['a; b', 'a, b', 'a "b" c', 'two\nlines', 'two\r\nlines', 'an old\rMac', 'a\u2028b', ' Huyện uỷ ', ''])(
  '%j',
  cell => {
    expect(
      readBack(
        csvRows([
          ['before', cell, 'after'],
          ['next', '', ''],
        ]),
      ),
    ).toEqual([
      ['before', cell, 'after'],
      ['next', '', ''],
    ])
  },
)

test.each(['=1+1', '+84', '-5 %', '@SUM(A1)'])('%s is no formula', cell => {
  expect(readBack(csvRows([[cell]]))).toEqual([[`'${cell}`]])
})

test('numbers and truths stay what they are, and null is nothing', () => {
  expect(csvRows([[-5, 0.5, true, false, null, 'x']])).toBe('-5,0.5,true,false,,x\r\n')
})

test('a byte order mark and the names of the columns', () => {
  expect(csvHead(table('t', () => [], [['article_id', 'text', () => null]]))).toBe('\ufeffarticle_id\r\n')
})

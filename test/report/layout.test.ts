/** Text in columns: width as a terminal counts it, wrapping, safe characters. */
import { describe, expect, test } from 'vitest'
import { displayWidth, grid, paint, printable, wrap } from '../../src/report/layout.js'

const page = { width: 40, color: false }
const ESCAPE = '\u001b'

test.each([
  ['ASCII', 'nghi quyet', 10],
  ['composed Vietnamese letters', 'Nghị quyết', 10],
  ['decomposed ones', 'Nghị quyết'.normalize('NFD'), 10],
  ['an invisible joiner', 'Thị\u200buỷ', 5],
  ['letters of double width', '中央', 4],
  ['nothing', '', 0],
])('%s: %j takes the columns it shows in', (_, text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test.each([
  ['line ends and runs of spaces', ' Thị uỷ\n\n  Hoà  Sơn ', 'Thị uỷ Hoà Sơn'],
  ['an escape sequence that would colour the terminal', 'a\u001b[31mb', 'a\ufffd[31mb'],
  ['a mark that would turn the line around', 'a\u202eb', 'a\ufffdb'],
  ['decomposed letters', 'uỷ'.normalize('NFD'), 'uỷ'],
])('makes %s printable', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})

test.each([
  ['at spaces', 'một hai ba bốn', 7, ['một hai', 'ba bốn']],
  ['not where it fits', 'một hai', 7, ['một hai']],
  ['inside a word longer than the line', 'https://example.org x', 8, ['https://', 'example.', 'org x']],
  ['between letters of double width', '中中中', 5, ['中中', '中']],
  ['under its indent', '  một hai ba', 9, ['  một hai', '  ba']],
  ['never into nothing', '', 5, ['']],
])('wraps %s', (_, text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

describe('grid', () => {
  test('aligns columns by what the eye sees', () => {
    const decomposed = 'Bí thư'.normalize('NFD')
    const [first, second] = grid(
      [
        [decomposed, 'a'],
        ['Chủ tịch', 'b'],
      ],
      2,
      page,
    ) as [string, string]
    expect(displayWidth(first.slice(0, first.indexOf('a')))).toBe(second.indexOf('b'))
  })

  test('squeezes the widest column, goes on below and keeps within the page', () => {
    const words = 'một hai ba bốn năm sáu bảy tám chín mười'
    const lines = grid([['o1', words, 'cuối']], 2, page)
    expect(lines.length).toBe(2)
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(page.width)
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('bảy')
    expect(lines[0]).toContain('cuối')
  })

  test('squeezes columns of one width alike', () => {
    const words = 'một hai ba bốn năm sáu bảy tám'
    const [first = ''] = grid([['o1', words, words]], 0, page)
    const second = first.lastIndexOf('một')
    expect(second - first.indexOf('một')).toBeGreaterThan(15)
    expect(page.width - second).toBeGreaterThan(15)
  })

  test('lets one cell run over all columns, with its own indent kept below', () => {
    const lines = grid([['a', 'b'], { span: `  ${'chữ '.repeat(20)}`.trimEnd() }], 0, page)
    expect(lines.length).toBe(4)
    for (const line of lines.slice(1)) expect(line).toMatch(/^ {2}chữ/)
  })

  test('leaves no spaces at the end of a line', () => {
    for (const line of grid(
      [
        ['a', '', ''],
        ['bbb', 'c', ''],
      ],
      2,
      page,
    ))
      expect(line).toBe(line.trimEnd())
  })
})

test('colour adds nothing but colour', () => {
  const coloured = paint('Bí thư', 'bold', { width: 40, color: true })
  expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe('Bí thư')
  expect(coloured).not.toBe('Bí thư')
  expect(paint('', 'bold', { width: 40, color: true })).toBe('')
})

/** The texts that are timed: the fixture articles, long texts made of them, and texts that mean no good. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../src/index.js'
import { root } from './packed.js'

const folder = join(root, 'fixtures/articles')

export const articles = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(join(folder, name), 'utf8'))

export const characters = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0)

/** A string stored in one piece, as one read from a file is. */
const flat = (text: string) => Buffer.from(text, 'utf16le').toString('utf16le')

/** Running text alone: behind a comment form or a source line, the rest of a page is not read, and costs nothing. */
const bodies = articles.map(text =>
  parseArticle(text)
    .paragraphs.filter(({ kind }) => kind === 'lead' || kind === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n\n'),
)

/** `length` characters of the articles' running text, beginning with another article for another `shift`. */
export function longText(length: number, shift = 0): string {
  const first = shift % bodies.length
  const round = `${[...bodies.slice(first), ...bodies.slice(0, first)].join('\n\n')}\n\n`
  return flat(round.repeat(Math.ceil(length / round.length)).slice(0, length))
}

const names = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Minh',
  'Nam',
  'Phúc',
  'Quang',
  'Sơn',
  'Thảo',
]
const nameOf = (i: number) => [i, i / 14, i / 196, i / 2744].map(n => names[Math.floor(n) % names.length]).join(' ')
const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('')

/** Texts that ask for more than linear work where a rule looks around without a bound. */
export const adversaries: Record<string, (scale: number) => string> = {
  'digits, 1,000,000': scale => '1'.repeat(1e6 * scale),
  'dashes, 1,000,000': scale => '-'.repeat(1e6 * scale),
  'spaces, 1,000,000': scale => ' '.repeat(1e6 * scale),
  'line breaks, 1,000,000': scale => '\n'.repeat(1e6 * scale),
  'combining marks, 1,000,000': scale => `a${'\u0301'.repeat(1e6 * scale)}`,
  '"Bí thư " × 100,000': scale => 'Bí thư '.repeat(1e5 * scale),
  '"Nghị quyết số " × 100,000': scale => 'Nghị quyết số '.repeat(1e5 * scale),
  '"Nguyễn " × 100,000': scale => 'Nguyễn '.repeat(1e5 * scale),
  'nested brackets, 100,000': scale => '('.repeat(1e5 * scale) + ')'.repeat(1e5 * scale),
  'open quotation marks, 100,000': scale => '“'.repeat(1e5 * scale),
  '"ngày 1/1, ", 1 MB in one line': scale => 'ngày 1/1, '.repeat(1e5 * scale),
  '"7/25 chỉ tiêu, ", 1 MB in one line': scale => '7/25 chỉ tiêu, '.repeat(7e4 * scale),
  'one paragraph without a full stop': scale => longText(1e6 * scale).replace(/[.\n]+/g, ' '),
  'persons, 20,000 different': scale =>
    times(2e4 * scale, i => `Đồng chí Lê ${nameOf(i)}, Bí thư Huyện uỷ, phát biểu.\n`),
  'deputies without a body, 10,000 different': scale =>
    times(1e4 * scale, i => `Phó Chủ tịch Lê ${nameOf(i)} dự. Phó Chủ tịch UBND tỉnh Tây Ninh họp.\n`),
  'old elections, 10,000 in one paragraph': scale =>
    times(1e4 * scale, i => `Năm 2001, ông Lê ${nameOf(i)} họp. Ông được bầu làm Bí thư Huyện uỷ Gò Dầu. `),
  'documents, 20,000 different': scale => times(2e4 * scale, i => `Thực hiện Chỉ thị số ${i}-CT/TU của Tỉnh uỷ.\n`),
  ...Object.fromEntries(
    [
      '18-NQ/TW, ',
      'Nghị quyết 18 “về ',
      'Luật sửa đổi một số điều của Luật Giá, ',
      'Chỉ thị 15,16,17,',
      'Thực hiện Nghị quyết số 18-NQ/TW, Huyện ủy ban hành Kế hoạch số 5-KH/HU, ',
      'khiển trách 1, ',
      '9 tháng đạt 5%, ',
      '(tăng 5% (',
      'nông, lâm, thủy sản, ',
      '12 xã, ',
      'tỷ lệ đạt 5% và ',
    ].map(unit => [`"${unit}", 1 MB`, (scale: number) => unit.repeat((1e6 * scale) / unit.length)]),
  ),
}

/** Articles of an archive → entries: what becomes of their fields, and what is refused. */
import { describe, expect, it } from 'vitest'
import { type ArticleOptions, articleOf } from '../../../src/archive/decode/article-of.js'
import { isoOf } from '../../../src/archive/decode/publication-date.js'
import type { ArchiveArticle, ArchiveEntry, RawArticle } from '../../../src/archive/entry.js'
import { ENCODERS } from './encoders.js'

const TEXT =
  'Gò Dầu tổng kết công tác xây dựng Đảng\n\nSáng 12.1, ông Phan Hữu Lộc, Bí thư Huyện ủy Gò Dầu chủ trì hội nghị.\n\n' +
  'Năm 2024, huyện phấn đấu kết nạp ít nhất 130 đảng viên.'

const ofBytes = (bytes: Uint8Array, kind: 'text' | 'html' = 'text'): RawArticle => ({
  source: 'tin.txt',
  position: 0,
  content: { kind, bytes },
})
const ofFields = (fields: Record<string, unknown>): RawArticle => ({
  source: 'tin.csv',
  position: 3,
  id: 'tin.csv#3',
  content: { kind: 'fields', fields },
})

const article = (entry: ArchiveEntry): ArchiveArticle => {
  if (entry.kind === 'error') throw new Error(entry.reason)
  return entry
}
const recordOf = (fields: Record<string, unknown>, options?: ArticleOptions) =>
  article(articleOf(ofFields(fields), options)).record

describe('text', () => {
  it.each(Object.keys(ENCODERS))('in %s gives the record of the text, and the text', name => {
    const entry = article(articleOf(ofBytes((ENCODERS[name] as (text: string) => Buffer)(TEXT))))
    expect(entry).toMatchObject({ source: 'tin.txt', position: 0, encoding: { name } })
    expect(entry.record).toMatchObject({ id: 'tin.txt', text: TEXT, metadata: { title: TEXT.split('\n')[0] } })
    expect(entry.record.officials[0]).toMatchObject({ name: 'Phan Hữu Lộc' })
  })

  it('takes date and newspaper from the options', () => {
    const { record } = article(
      articleOf(ofBytes(Buffer.from(TEXT)), { publishedAt: '2024-01-12', newspaper: 'Báo Tây Ninh' }),
    )
    expect(record.referenceDate).toEqual({ value: '2024-01-12', basis: 'caller' })
    expect(record.metadata.newspaper).toBe('Báo Tây Ninh')
  })

  it.each([
    ['nothing', '', 'no-article', /^is empty$/],
    ['blanks', ' \n\t ', 'no-article', /^is empty$/],
    ['half a letter', Buffer.from([0xe1, 0xba]), 'undecodable', /^is no UTF-8/],
    ['zeros', 'Hội nghị\0', 'binary', /zero characters/],
  ])('%s is refused', (_, content, code, reason) => {
    expect(articleOf(ofBytes(Buffer.from(content as string)))).toEqual({
      kind: 'error',
      source: 'tin.txt',
      position: 0,
      code,
      reason: expect.stringMatching(reason),
    })
  })

  it('in another encoding than the stated one is refused', () => {
    expect(articleOf(ofBytes(Buffer.from([0xa7, 0xb6, 0x6e, 0x67])), { encoding: 'utf-8' })).toMatchObject({
      code: 'undecodable',
      reason: 'is not valid utf-8',
    })
  })
})

describe('the fields of a row', () => {
  it.each([
    [{ text: TEXT }, TEXT],
    [{ Content: TEXT }, TEXT],
    [{ 'Nội dung': TEXT }, TEXT],
    [{ noi_dung: TEXT, ghi_chu: 'x' }, TEXT],
    [{ body: 'Thân bài.', title: 'Tít', sapo: 'Sapo.' }, 'Tít\n\nSapo.\n\nThân bài.'],
    [{ content: 'Thân bài.', tieu_de: 'Tít' }, 'Tít\n\nThân bài.'],
    [{ content: 'Tít\nThân bài.', title: 'Tít' }, 'Tít\nThân bài.'],
    [{ content: 'Tít dài hơn\nThân bài.', title: 'Tít' }, 'Tít\n\nTít dài hơn\nThân bài.'],
    [{ content: 'BTNO - Sapo dài. Thân bài.', summary: 'Sapo dài.' }, 'BTNO - Sapo dài. Thân bài.'],
    [{ text: TEXT, body: 'x' }, TEXT],
    [{ text: TEXT.normalize('NFD') }, TEXT],
    [{ text: '', body: 'Thân bài.' }, 'Thân bài.'],
  ])('%j', (fields, text) => expect(recordOf(fields).text).toBe(text))

  it('give id, date, newspaper and address', () => {
    const record = recordOf({
      ID: 4711,
      text: TEXT,
      ngay_dang: '12/1/2024 17:35',
      toa_soan: 'Báo Tây Ninh',
      link: 'https://baotayninh.vn/x',
    })
    expect(record).toMatchObject({
      id: '4711',
      referenceDate: { value: '2024-01-12T17:35', basis: 'caller' },
      metadata: { newspaper: 'Báo Tây Ninh', url: 'https://baotayninh.vn/x' },
    })
  })

  it('win over the options, which fill in for them', () => {
    const options = { publishedAt: '2020-02-02', newspaper: 'Báo Long An' }
    expect(recordOf({ text: TEXT, date: '2024-01-12' }, options)).toMatchObject({
      id: 'tin.csv#3',
      referenceDate: { value: '2024-01-12' },
      metadata: { newspaper: 'Báo Long An' },
    })
    expect(recordOf({ text: TEXT, date: '' }, options).referenceDate?.value).toBe('2020-02-02')
  })

  it('are found under the names that are told', () => {
    const fields = { a: TEXT, text: 'x', b: 'k1' }
    expect(recordOf(fields, { fields: { text: 'a', id: 'b' } })).toMatchObject({ id: 'k1', text: TEXT })
  })

  it.each([
    [{ text: 5 }, 'bad-field', 'field "text" must be a string, and is the number 5'],
    [{ 'Nội dung': ['x'] }, 'bad-field', 'field "Nội dung" must be a string, and is an array'],
    [{ text: TEXT, title: { vi: 'x' } }, 'bad-field', 'field "title" must be a string, and is an object'],
    [{ text: TEXT, id: true }, 'bad-field', 'field "id" must be a string, and is the boolean true'],
    [{ text: TEXT, date: 'hôm qua' }, 'bad-field', 'field "date" is no date: "hôm qua"'],
    [{ text: TEXT, date: '31/2/2024' }, 'bad-field', 'field "date" is no date: "31/2/2024"'],
    [{ text: ' ' }, 'no-article', 'field "text" is empty'],
    [{ text: null }, 'no-article', 'field "text" is empty'],
    [{ title: 'x', n: 1 }, 'no-article', 'has no field for the text; its fields are "title", "n"'],
  ])('%j is refused', (fields, code, reason) => {
    expect(articleOf(ofFields(fields))).toEqual({ kind: 'error', source: 'tin.csv', position: 3, code, reason })
  })

  it('that are told and missing are refused', () => {
    expect(articleOf(ofFields({ text: TEXT }), { fields: { text: 'bai' } })).toMatchObject({
      code: 'bad-field',
      reason: 'has no field "bai"',
    })
    expect(recordOf({ text: TEXT }, { fields: { newspaper: 'bao' } }).metadata.newspaper).toBe(null)
  })

  it('that were saved as UTF-8 by a program that misread them are repaired together', () => {
    const entry = article(articleOf(ofFields({ title: '§¶ng', text: '§¶ng bé huyÖn häp phiªn th­êng kú.', id: 'é' })))
    expect(entry.record).toMatchObject({ id: 'é', text: 'Đảng\n\nĐảng bộ huyện họp phiên thường kỳ.' })
    expect(entry.encoding).toEqual({ name: 'tcvn3 in utf-8', certainty: 'likely' })
  })

  it('say what their bytes were read in', () => {
    const encoding = { name: 'vni', certainty: 'likely' } as const
    const raw: RawArticle = {
      source: 'a.csv',
      position: 0,
      content: { kind: 'fields', fields: { text: TEXT }, encoding },
    }
    expect(articleOf(raw)).toMatchObject({ encoding })
    expect(articleOf(ofFields({ text: TEXT }))).toMatchObject({ encoding: null })
  })
})

describe('pages', () => {
  const [title = '', ...paragraphs] = TEXT.split('\n\n')
  const markup = paragraphs.map(text => `<p>${text}</p>`).join('')
  const page = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${markup}</article></body></html>`

  it.each(['utf-8', 'utf-16le', 'windows-1258', 'tcvn3', 'vni'])('in %s give the record of their text', name => {
    const entry = article(articleOf(ofBytes((ENCODERS[name] as (text: string) => Buffer)(page), 'html')))
    expect(entry).toMatchObject({ encoding: { name }, record: { id: 'tin.txt', text: TEXT, metadata: { title } } })
  })

  it('take the address that a WARC gives', () => {
    const content = { kind: 'html', bytes: Buffer.from(page), url: 'https://baotayninh.vn/x' } as const
    expect(articleOf({ source: 'a.warc', position: 2, id: 'a.warc#2', content })).toMatchObject({
      record: { id: 'a.warc#2', metadata: { url: 'https://baotayninh.vn/x', newspaper: 'Báo Tây Ninh' } },
    })
  })

  it.each([
    [{ html: page }],
    [{ html: page, text: 'x' }],
    [{ content: page }],
    [{ title, content: markup }],
    [{ title, content: `<h2>${title}</h2>${markup}` }],
    [{ title, content: paragraphs.join('<br><br/>\n') }],
    [{ title, content: `${paragraphs.join('\n')}<br>` }],
    [{ title, sapo: paragraphs[0], content: `<div>${paragraphs[1]}</div>`, url: 'https://baotayninh.vn/x' }],
  ])('in a field: %j', fields => expect(recordOf(fields).text).toBe(TEXT))

  it('escape what is put into them', () => {
    expect(recordOf({ title: 'Tăng <5% & hơn', content: markup }).metadata.title).toBe('Tăng <5% & hơn')
  })

  it('without an article are refused', () => {
    expect(
      articleOf(ofBytes(Buffer.from('<html><body><a href="/">Trang chủ</a></body></html>'), 'html')),
    ).toMatchObject({
      code: 'no-article',
    })
  })
})

it.each([
  ['2024-01-12', '2024-01-12'],
  ['2024-01-12T17:35:00+07:00', '2024-01-12T17:35:00+07:00'],
  ['2024-01-12 17:35:00', '2024-01-12T17:35:00'],
  ['2024-01-12 17:35:00.123 +0700', '2024-01-12T17:35:00.123+07:00'],
  ['2024-01-12T10:35Z', '2024-01-12T10:35Z'],
  ['12/1/2024', '2024-01-12'],
  ['12-01-2024', '2024-01-12'],
  ['1.2.2024, 7:05', '2024-02-01T07:05'],
  ['12/1-2024', '12/1-2024'],
  ['2024/01/12', '2024/01/12'],
  ['tháng 1', 'tháng 1'],
])('the date %s is %s', (given, iso) => expect(isoOf(given)).toBe(iso))

it('a mistake in the options is thrown, not made an entry', () => {
  const raw = ofBytes(Buffer.from(TEXT))
  expect(() => articleOf(raw, { encoding: 'klingon-8' })).toThrow(TypeError)
  expect(() => articleOf(raw, { publishedAt: 'hôm qua' })).toThrow(TypeError)
})

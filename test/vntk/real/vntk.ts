/** The adapter against the real vntk: offsets, words, names, and who sees whom in the fixture articles. */
import { createRequire } from 'node:module'
import fc from 'fast-check'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Evidence, normalizeText, parseArticle, splitSentences } from '../../../src/index.js'
import type { VntkModule } from '../../../src/vntk/import-vntk.js'
import { loadVntk, type Vntk } from '../../../src/vntk/index.js'
import { readFixtures } from '../../expected.js'
import { vntkPath } from './folder.js'

const skipped = inject('skipped')
const fixtures = readFixtures()
const articleOf = (id: string): string => fixtures.find(fixture => fixture.id === id)?.text as string

/** Characters a second. */
function speed(text: string, run: () => void): number {
  const started = performance.now()
  run()
  return Math.round(text.length / ((performance.now() - started) / 1000))
}

describe.skipIf(skipped !== null)(`vntk${skipped === null ? '' : `: skipped, ${skipped}`}`, () => {
  let vntk: Vntk
  let speedAsItComes: number

  beforeAll(async () => {
    // Before the adapter touches the dictionary.
    const asItComes: VntkModule = createRequire(import.meta.url)(vntkPath)
    const text = articleOf('appointment-list')
    speedAsItComes = speed(text, () => {
      for (const sentence of splitSentences(text)) asItComes.ner().tag(sentence.text)
    })
    vntk = await loadVntk()
  })

  it('is faster with its dictionary as a set', () => {
    const text = articleOf('appointment-list')
    const now = speed(text, () => vntk.entities(text))
    console.log(
      `names: ${now} characters/s, ${speedAsItComes} as vntk comes: ${(now / speedAsItComes).toFixed(1)} times as fast`,
    )
    expect(vntk.entities(text).length).toBeGreaterThan(0)
  })

  describe('offsets', () => {
    /** Each is what the text has at its place, and they stand one after another. */
    function expectInPlace(text: string, found: readonly Evidence[]): void {
      let past = 0
      for (const { start, end, text: said } of found) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end)).toBe(said)
        past = end
      }
    }

    /** The words are all of the text but its white space and what nobody sees. */
    function expectAll(text: string, words: readonly Evidence[]): void {
      const seen = (part: string): string => normalizeText(part).text.replace(/\s/g, '')
      expect(words.map(word => seen(word.text)).join('')).toBe(seen(text))
    }

    it.each(
      fixtures.flatMap(({ id, text }) => [
        [id, text],
        [`${id} in decomposed letters`, text.normalize('NFD')],
        [`${id} with other blanks and line ends`, text.replaceAll('\n', '\r\n').replaceAll(' ', '\u00a0\u200b')],
      ]),
    )('of %s', (_, text) => {
      const words = vntk.tokenize(text as string)
      expectInPlace(text as string, words)
      expectAll(text as string, words)
      expectInPlace(text as string, vntk.entities(text as string))
    })

    it('of what chance makes', () => {
      const piece = fc.oneof(
        fc.constantFrom(...splitSentences(articleOf('resolution-study')).map(({ text }) => text)),
        fc.constantFrom('\n', '😀', '\ud83d', '\u0323', 'ÿ', '==>', '21-KL/TW', 'https://baotayninh.vn', 'Ông'),
        fc.string({ unit: 'binary', maxLength: 6 }),
      )
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
          const text = pieces.join(' ')
          expectInPlace(text, vntk.tokenize(text))
          expectInPlace(text, vntk.entities(text))
        }),
        { numRuns: 100 },
      )
    })

    it.each(['9', 'A', '*'])('of a sentence that begins with sixty times %s, which vntk alone never ends', mark => {
      const text = `${mark.repeat(60)} Ghi chú`
      expectInPlace(text, vntk.tokenize(text))
    })
  })

  it.each([
    ['Bí thư Huyện uỷ Gò Dầu họp.', 'Bí thư | Huyện uỷ | Gò | Dầu | họp | .'],
    ['Kết luận số 21-KL/TW', 'Kết luận | số | 21 | - | KL | / | TW'],
    ['Sáng 12.1, Đảng bộ kết nạp 12 đảng viên.', 'Sáng | 12.1 | , | Đảng bộ | kết nạp | 12 | đảng viên | .'],
  ])('words of %j', (text, words) => {
    const joined = (given: string): string =>
      vntk
        .tokenize(given)
        .map(token => token.text.normalize('NFC'))
        .join(' | ')
    expect(joined(text)).toBe(words)
    expect(joined(text.normalize('NFD'))).toBe(words)
  })

  it('names', () => {
    const text = 'Sáng 12.1, ông Phan Hữu Lộc, Bí thư Huyện uỷ Gò Dầu quán triệt.'
    expect(vntk.entities(text)).toEqual([
      { kind: 'person', start: 15, end: 27, text: 'Phan Hữu Lộc' },
      { kind: 'place', start: 36, end: 51, text: 'Huyện uỷ Gò Dầu' },
    ])
    expect(vntk.entities(text.normalize('NFD')).map(name => name.text.normalize('NFC'))).toEqual([
      'Phan Hữu Lộc',
      'Huyện uỷ Gò Dầu',
    ])
  })

  it('who sees whom', () => {
    const text = articleOf('appointment-list')
    const { both, onlyRecord, onlyVntk } = vntk.crossCheck(parseArticle(text), text)
    expect(both.map(person => person.name)).toEqual([
      'Lâm Quốc Khải',
      'Nguyễn Thị Minh Hà',
      'Trịnh Bá Sơn',
      'Đoàn Vũ',
      'Mai Văn Đức',
      'Phạm Thị Thanh Tuyền',
      'Võ Thành Nhân',
      'Lý Thị Bích Hạnh',
      'Trần Hữu Phước',
    ])
    expect(onlyRecord.map(({ name, vntk }) => [name, ...vntk.map(entity => entity.text)])).toEqual([
      ['Bùi Xuân Trường', 'chuẩn y đồng chí Bùi Xuân Trường'],
      ['Nguyễn Lê Hoàng Phương Uyên', 'đồng chí Nguyễn Lê', 'Hoàng Phương Uyên'],
    ])
    expect(onlyVntk.map(({ name, record }) => [name, ...record.map(mention => mention.text)])).toEqual([
      ['Đoàn', 'Đoàn Vũ'],
      ['Quyết'],
      ['Phú Giáo'],
      ['Hoàng Phương Uyên', 'Nguyễn Lê Hoàng Phương Uyên'],
      ['Chí Minh'],
      ['Bàu Bàng'],
      ['Bá Sơn', 'Trịnh Bá Sơn'],
    ])
  })
})

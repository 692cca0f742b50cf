import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences, tokenize } from '../../src/index.js'

describe('tokens', () => {
  it.each([
    ['Kết luận số 21-KL/TW', ['Kết', 'luận', 'số', '21-KL/TW']],
    ['Chỉ thị 05-CT/ TW', ['Chỉ', 'thị', '05-CT/ TW']],
    ['Chỉ thị 1792/CT - TTg', ['Chỉ', 'thị', '1792/CT - TTg']],
    ['Nghị định 02/2021/NĐ-CP', ['Nghị', 'định', '02/2021/NĐ-CP']],
    ['Luật số 31/2024/QH15', ['Luật', 'số', '31/2024/QH15']],
    ['Sáng 30.1.2023', ['Sáng', '30.1.2023']],
    ['ngày 18-5- 2021', ['ngày', '18-5- 2021']],
    ['đạt 7/25 chỉ tiêu', ['đạt', '7/25', 'chỉ', 'tiêu']],
    ['thu 1.500,5 tỷ đồng', ['thu', '1.500,5', 'tỷ', 'đồng']],
    ['hết năm 2023.', ['hết', 'năm', '2023', '.']],
    ['lúc 19:27', ['lúc', '19:27']],
    ['TX.Tân Uyên họp', ['TX.Tân Uyên', 'họp']],
    ['TP. Thủ Dầu Một đón khách', ['TP. Thủ Dầu Một', 'đón', 'khách']],
    ["bà H'Kim nói", ['bà', "H'Kim", 'nói']],
    ['tăng 12% (5km²)', ['tăng', '12', '%', '(', '5', 'km²', ')']],
    // Near misses: nothing is joined over a comma, a list or a word.
    ['các năm 2022, 2023', ['các', 'năm', '2022', ',', '2023']],
    ['UBND P. họp', ['UBND', 'P', '.', 'họp']],
    ['mục 2/ Về nhân sự', ['mục', '2', '/', 'Về', 'nhân', 'sự']],
  ])('%s', (text, tokens) => {
    expect(tokenize(text).map(token => token.text)).toEqual(tokens)
  })

  it('names what each token is', () => {
    expect(tokenize('Ngày 30.1.2023, 7/25, 05-CT/TW, 1.500, 19:27, TX.Tân Uyên').map(token => token.kind)).toEqual([
      'word',
      'date',
      'symbol',
      'ratio',
      'symbol',
      'document-symbol',
      'symbol',
      'number',
      'symbol',
      'time',
      'symbol',
      'place',
    ])
  })

  it('cuts every token and sentence from the given string, in order and without overlap, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'Bí thư',
      'Thị uỷ',
      'uỷ'.normalize('NFD'),
      '21-KL/TW',
      '30.1.2023',
      '7/25',
      '\r\n',
      '\u00a0',
      '\u200b',
      '😀',
      '\ud83d',
      'TX.',
      '. ',
      '"',
      '1.500,5',
      'Ðảng',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }), parts => {
        const text = parts.join('')
        for (const found of [tokenize(text), splitSentences(text)]) {
          let end = 0
          for (const each of found) {
            expect(text.slice(each.start, each.end)).toBe(each.text)
            expect(each.start).toBeGreaterThanOrEqual(end)
            expect(each.end).toBeGreaterThan(each.start)
            end = each.end
          }
        }
        // Nothing to read is lost.
        const letters = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, '')
        expect(
          letters(
            tokenize(text)
              .map(token => token.text)
              .join(''),
          ),
        ).toBe(letters(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('sentences', () => {
  it.each([
    ['two plain ones', 'Hội nghị bế mạc. Đại biểu ra về.', ['Hội nghị bế mạc.', 'Đại biểu ra về.']],
    [
      'a place after its abbreviation',
      'Đảng bộ TX. Tân Uyên và TP.Dĩ An họp.',
      ['Đảng bộ TX. Tân Uyên và TP.Dĩ An họp.'],
    ],
    ['honorifics and degrees', 'Đ/c. Lan và ThS. Minh báo cáo.', ['Đ/c. Lan và ThS. Minh báo cáo.']],
    ['dates and numbers', 'Ngày 30.1.2023 thu 1.500 tỷ.', ['Ngày 30.1.2023 thu 1.500 tỷ.']],
    ['initials', 'Ảnh: T. Bình chụp.', ['Ảnh: T. Bình chụp.']],
    [
      'a quote closes with its mark',
      'Ông nói: “Làm ngay.” Mọi người vỗ tay.',
      ['Ông nói: “Làm ngay.”', 'Mọi người vỗ tay.'],
    ],
    ['a year before a new sentence', 'Đó là năm 2023. Năm nay khác.', ['Đó là năm 2023.', 'Năm nay khác.']],
    ['lines part sentences', 'Tiêu đề\nNội dung', ['Tiêu đề', 'Nội dung']],
    ['a semicolon parts none', 'Thu 5 tỷ; chi 3 tỷ.', ['Thu 5 tỷ; chi 3 tỷ.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, sentences) => {
    expect(splitSentences(text).map(sentence => sentence.text)).toEqual(sentences)
  })
})

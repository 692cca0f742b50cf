import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/source-text.js'

describe('the clean view', () => {
  it.each([
    ['composed text is left alone', 'Thị uỷ Trảng Bàng', 'Thị uỷ Trảng Bàng'],
    ['decomposed letters are composed', 'Thị uỷ'.normalize('NFD'), 'Thị uỷ'],
    ['eth is typed for Đ', 'Ðảng bộ, ðồng chí', 'Đảng bộ, đồng chí'],
    ['spaces of all kinds are plain', 'Ông\u00a0Lê\u2009Minh\u3000Đạt', 'Ông Lê Minh Đạt'],
    ['soft hyphens and zero-width characters go', 'Tân\u200b Uy\u00adên\ufeff', 'Tân Uyên'],
    ['every line end is one', 'một\r\nhai\rba\u2028bốn', 'một\nhai\nba\nbốn'],
    ['tabs and emoji stay', 'Tin\t😀 mới', 'Tin\t😀 mới'],
    ['what follows a rare sign is read too', '● Thị\u00a0uỷ → Ðảng', '● Thị uỷ → Đảng'],
    ['a lone surrogate stays', 'a\ud83db', 'a\ud83db'],
  ])('%s', (_, input, clean) => {
    expect(readSource(input).text).toBe(clean)
  })
})

describe('the offset map', () => {
  /** The stretch of the input that a piece of the clean view came from. */
  const cut = (input: string, piece: string): string => {
    const source = readSource(input)
    const at = source.text.indexOf(piece)
    return input.slice(source.startInInput(at), source.endInInput(at + piece.length))
  }
  it.each([
    ['whole decomposed words', 'Thị uỷ họp'.normalize('NFD'), 'uỷ', 'uỷ'.normalize('NFD')],
    ['a piece after removed characters', '\u200b\u200bÔng Trí', 'Trí', 'Trí'],
    ['removed characters inside a piece', 'Tân\u00ad Uyên.', 'Tân Uyên', 'Tân\u00ad Uyên'],
    ['removed characters after a piece stay outside', 'Tân Uyên\u200b.', 'Tân Uyên', 'Tân Uyên'],
    ['removed characters before a piece stay outside', 'TX.\u200bTân', 'Tân', 'Tân'],
    ['two line ends become one', 'một\r\nhai', 'hai', 'hai'],
  ])('%s', (_, input, piece, came) => {
    expect(cut(input, piece)).toBe(came)
  })

  it('goes back to the character that each clean character came from', () => {
    const letters = fc.constantFrom(
      'a',
      'ệ',
      'e\u0323\u0302',
      'u\u031b',
      'Ð',
      '\u00ad',
      '\u200b',
      '\r\n',
      '\r',
      ' ',
      '\u00a0',
      '😀',
      '\ud83d',
      '\u0301',
      '1',
    )
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), pieces => {
        const input = pieces.join('')
        const source = readSource(input)
        let previousEnd = 0
        for (let at = 0; at < source.text.length; at++) {
          const start = source.startInInput(at)
          const end = source.endInInput(at + 1)
          expect(start).toBeGreaterThanOrEqual(Math.min(previousEnd, start))
          expect(end).toBeGreaterThan(start)
          // Cleaning the stretch again gives (at least) the character.
          expect(readSource(input.slice(start, end)).text).toContain(source.text[at])
          previousEnd = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('cleans a clean text to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), input => {
        const once = readSource(input).text
        // A base letter may meet a mark only after something between them is gone: one more pass settles it.
        const twice = readSource(once).text
        expect(readSource(twice).text).toBe(twice)
      }),
    )
  })
})

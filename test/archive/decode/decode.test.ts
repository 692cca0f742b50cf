/** Bytes → text: what is read in which encoding, how sure that is, and what is left alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readAs, statedEncoding } from '../../../src/archive/decode/charsets.js'
import { decode } from '../../../src/archive/decode/decode.js'
import { ENCODERS, LETTERS, TCVN3_LETTERS, tcvn3Case } from './encoders.js'

const ARTICLES = fileURLToPath(new URL('../../../fixtures/articles/', import.meta.url))
const articles = readdirSync(ARTICLES)
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(ARTICLES + file, 'utf8').normalize('NFC'))

const encode = (name: string, text: string): Buffer => (ENCODERS[name] as (text: string) => Buffer)(text)
const textIn = (name: string, text: string): string => (name === 'tcvn3' ? tcvn3Case(text) : text)
/** As a program saves it that takes the bytes for windows-1252, or for Latin-1. */
const savedWrongly = (bytes: Uint8Array, as = 'windows-1252'): Buffer =>
  Buffer.from(iconv.decode(Buffer.from(bytes), as))

const names = Object.keys(ENCODERS)
const legacy = ['windows-1258', 'tcvn3', 'vni']

describe('a stated encoding', () => {
  it.each(names)('%s gives back any run of Vietnamese letters', name => {
    const letters = name === 'tcvn3' ? TCVN3_LETTERS : LETTERS
    const text = fc
      .array(fc.constantFrom(...letters, ...'abcdeghiklmnopqrstuvxyAEIOUY 0123.,;:-"()\n'), { maxLength: 400 })
      .map(chars => chars.join(''))
    fc.assert(
      fc.property(text, given => {
        expect(readAs(encode(name, given), name)).toBe(given)
      }),
    )
  })

  it('has all the letters that Vietnamese has', () => {
    expect(LETTERS).toHaveLength(2 * (12 * 6 - 6 + 1))
    expect(TCVN3_LETTERS).toHaveLength(12 * 6 - 6 + 1 + 7)
  })

  it.each([
    ['utf-8', 'a7b66e67'],
    ['utf-16le', '00d8'],
    ['windows-1252', '4181'],
    ['tcvn3', '41ff'],
  ])('%s fails on bytes that it does not have (%s)', (name, hex) => {
    expect(decode(Buffer.from(hex, 'hex'), name, false)).toEqual({ failure: `is not valid ${name}` })
  })

  it.each([
    ['UTF8', 'utf-8'],
    ['utf-16LE', 'utf-16le'],
    ['ABC', 'tcvn3'],
    ['TCVN 5712', 'tcvn3'],
    ['VNI-Windows', 'vni'],
    ['windows-1258', 'windows-1258'],
    [undefined, 'auto'],
  ])('%s is known as %s', (given, known) => expect(statedEncoding(given)).toBe(known))

  it('that nobody knows is an error that names it', () => {
    expect(() => statedEncoding('klingon-8')).toThrow(/encoding must be .* and is "klingon-8"/)
  })
})

describe('an encoding that is found', () => {
  it.each(names)('%s: whole articles, their paragraphs and their sentences', name => {
    for (const article of articles) {
      for (const part of [article, ...article.split('\n'), ...article.split(/[.\n]/)]) {
        if (part.trim().length < 13) continue
        const text = textIn(name, part)
        expect(decode(encode(name, text), 'auto', false)).toMatchObject({ text })
      }
    }
  })

  it.each(names)('%s: says what it is', name => {
    const certainty = name === 'utf-8' ? 'certain' : 'likely'
    const text = textIn(name, articles[0] as string)
    expect(decode(encode(name, text), 'auto', false)).toEqual({ text, encoding: { name, certainty } })
  })

  it('of few words is a guess', () => {
    expect(decode(encode('tcvn3', 'Đảng bộ'), 'auto', false)).toEqual({
      text: 'Đảng bộ',
      encoding: { name: 'tcvn3', certainty: 'guessed' },
    })
  })

  it.each([
    ['efbbbf4869', 'Hi', 'utf-8'],
    ['fffe48006900', 'Hi', 'utf-16le'],
    ['feff00480069', 'Hi', 'utf-16be'],
  ])('is stated by a byte order mark, which is no part of the text (%s)', (hex, text, name) => {
    expect(decode(Buffer.from(hex, 'hex'), 'auto', false)).toEqual({ text, encoding: { name, certainty: 'stated' } })
  })

  it('gives NFC', () => {
    const bytes = Buffer.from('Đảng bộ huyện'.normalize('NFD'))
    expect(decode(bytes, 'auto', false)).toMatchObject({ text: 'Đảng bộ huyện' })
  })

  it('is UTF-8 for ASCII', () => {
    expect(decode(Buffer.from('Hoi nghi tong ket'), 'auto', false)).toMatchObject({
      encoding: { name: 'utf-8', certainty: 'certain' },
    })
  })

  it('reads capitals of the fonts for capitals as the small letters that TCVN3 has', () => {
    expect(decode(Buffer.from('4849b66e67', 'hex'), 'auto', false)).toMatchObject({ failure: expect.any(String) })
    expect(decode(Buffer.from('48e94920 4e4748de'.replace(' ', ''), 'hex'), 'auto', false)).toMatchObject({
      text: 'HộI NGHị',
    })
  })

  it('keeps signs that stand beside letters in TCVN3', () => {
    const bytes = Buffer.concat([
      encode('tcvn3', 'rộng 30 m'),
      Buffer.from([0xb2]),
      encode('tcvn3', ' – đất ở huyện Củ Chi'),
    ])
    expect(decode(bytes, 'auto', false)).toMatchObject({ text: 'rộng 30 m² – đất ở huyện Củ Chi' })
  })
})

describe('text saved as UTF-8 by a program that misread it', () => {
  it.each(['tcvn3', 'vni'])('%s: whole articles and paragraphs', name => {
    for (const article of articles) {
      for (const part of [article, ...article.split('\n').filter(line => line.length > 60)]) {
        const text = textIn(name, part)
        for (const as of ['windows-1252', 'latin1']) {
          expect(decode(savedWrongly(encode(name, text), as), 'auto', false)).toEqual({
            text,
            encoding: { name: `${name} in utf-8`, certainty: 'likely' },
          })
        }
      }
    }
  })

  it('UTF-8 itself', () => {
    for (const text of articles) {
      expect(decode(savedWrongly(encode('utf-8', text), 'latin1'), 'auto', false)).toEqual({
        text,
        encoding: { name: 'utf-8 in utf-8', certainty: 'likely' },
      })
    }
  })

  it('among signs that no byte gives', () => {
    expect(decode(Buffer.from('● §¶ng bé huyÖn → 2024'), 'auto', false)).toMatchObject({
      text: '● Đảng bộ huyện → 2024',
    })
  })

  it('with a loss is undecodable', () => {
    expect(decode(Buffer.from('§¶ng bé huyÖn häp phiªn th­êng kú \ufffd'), 'auto', false)).toEqual({
      failure: expect.stringMatching(/^looks like tcvn3 saved as UTF-8/),
    })
  })

  it('behind a byte order mark', () => {
    expect(decode(Buffer.from('\ufeff§¶ng bé huyÖn'), 'auto', false)).toMatchObject({ text: 'Đảng bộ huyện' })
  })

  it('is left as it is where the caller states the encoding', () => {
    expect(decode(Buffer.from('§¶ng bé'), 'utf-8', false)).toMatchObject({ text: '§¶ng bé' })
  })
})

const FOREIGN = {
  english:
    'The café on Hàng Bạc street – naïve façade and all – was described in § 12 of the council’s résumé. It cost £ 30.',
  french:
    'Le comité a décidé d’élever le niveau de la coopérative à l’été dernier. La réunion a été présidée par le maire, né à ' +
    'Orléans, où le thé est servi dès l’entrée. Là, il a dû répéter que la société était prête.',
  german: 'Der Bürgermeister eröffnete die Ausstellung über Flüsse und Wälder; die Gäste müssen früh kommen, heißt es.',
  spanish: 'El año pasado, el señor alcalde inauguró la estación de la región; la población creció según los datos.',
  russian: 'Председатель районного комитета открыл совещание и подвёл итоги работы за прошлый год.',
}

describe('near misses', () => {
  it.each(Object.entries(FOREIGN))('%s in UTF-8 stays what it is', (_, text) => {
    expect(decode(Buffer.from(text), 'auto', false)).toEqual({
      text,
      encoding: { name: 'utf-8', certainty: 'certain' },
    })
    for (const word of text.split(' ')) expect(decode(Buffer.from(word), 'auto', false)).toMatchObject({ text: word })
  })

  it.each(Object.entries(FOREIGN))('%s in one byte a letter is never taken for old Vietnamese', (name, text) => {
    const bytes = iconv.encode(
      text.replace('Hàng Bạc', 'Hang Bac'),
      name === 'russian' ? 'windows-1251' : 'windows-1252',
    )
    const found = decode(bytes, 'auto', false)
    if ('failure' in found) expect(found.failure).toMatch(/^is no UTF-8, and reads as Vietnamese in none of/)
    else expect(found.encoding).toEqual({ name: 'windows-1252', certainty: 'guessed' })
  })

  it('English with a few accents is windows-1252', () => {
    const text = 'The minister’s visit to the Café de Paris and the whole of the old town took two days.'
    expect(decode(iconv.encode(text, 'windows-1252'), 'auto', false)).toEqual({
      text,
      encoding: { name: 'windows-1252', certainty: 'guessed' },
    })
  })

  it('short Vietnamese with few marks stays what it is', () => {
    for (const text of ['Bà Lê Thô', 'né', 'thé', 'ông', 'xã đã có', 'à, thì ra là thế']) {
      expect(decode(Buffer.from(text), 'auto', false)).toMatchObject({ text, encoding: { name: 'utf-8' } })
    }
  })

  it('UTF-8 that was cut in a letter is undecodable, not some other encoding', () => {
    const bytes = Buffer.from(articles[0] as string)
    const cut = bytes.indexOf(Buffer.from('ả')) + 2
    expect(decode(bytes.subarray(0, cut), 'auto', false)).toEqual({ failure: expect.stringMatching(/^is no UTF-8/) })
  })

  it('bytes at random are undecodable', () => {
    const bytes = Buffer.from(Array.from({ length: 500 }, (_, index) => 0x80 + ((index * 37) % 128)))
    expect(decode(bytes, 'auto', false)).toHaveProperty('failure')
  })
})

describe('pages', () => {
  const body = 'Sáng 12/1, Huyện ủy Gò Dầu tổ chức hội nghị tổng kết công tác xây dựng Đảng năm 2023.'
  const page = (charset: string | null, text: string): string =>
    `<html><head>${charset === null ? '' : `<meta charset="${charset}">`}<title>x</title></head><body><p>${text}</p></body></html>`

  it.each([
    ['its own word for it', 'windows-1258', 'windows-1258'],
    ['content over a wrong word', 'tcvn3', 'windows-1252'],
    ['content over a wrong word', 'vni', 'iso-8859-1'],
    ['content over a wrong word', 'utf-8', 'windows-1252'],
    ['content where nothing is said', 'vni', null],
  ])('%s: %s called %s', (_, name, charset) => {
    const text = page(charset, body)
    expect(decode(encode(name, text), 'auto', true)).toMatchObject({ text, encoding: { name } })
  })

  it('windows-1252 with numeric entities', () => {
    const text = page(
      'windows-1252',
      'xã ta đ&#227; c&#243; ngh&#7883; quyết'.replace('đ', '&#273;').replace('ế', '&#7871;'),
    )
    expect(decode(iconv.encode(text, 'windows-1252'), 'auto', true)).toMatchObject({
      text,
      encoding: { name: 'windows-1252' },
    })
  })

  it('another language in the charset that it names', () => {
    const text = page('windows-1251', FOREIGN.russian)
    expect(decode(iconv.encode(text, 'windows-1251'), 'auto', true)).toEqual({
      text,
      encoding: { name: 'windows-1251', certainty: 'guessed' },
    })
  })

  it('old letters as numeric entities', () => {
    const text = page(
      null,
      '§¶ng bé huyÖn'.replace(/[^\0-\x7f]/g, char => `&#${char.charCodeAt(0)};`),
    )
    expect(decode(Buffer.from(text), 'auto', true)).toMatchObject({ text: page(null, 'Đảng bộ huyện') })
  })

  it('scripts and attributes do not count', () => {
    const noise = `<script>var a = "${'é'.repeat(500)}"</script>`
    const bytes = Buffer.concat([Buffer.from(noise, 'latin1'), encode('tcvn3', page(null, body))])
    expect(decode(bytes, 'auto', true)).toMatchObject({ encoding: { name: 'tcvn3' } })
  })
})

it('agrees with the spread of ASCII over all one-byte encodings', () => {
  const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('')
  for (const name of legacy) expect(readAs(Buffer.from(ascii), name)).toBe(ascii)
})

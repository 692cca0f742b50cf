/** What the adapter makes of vntk's words, by a stand-in for vntk: the real one is asked by `npm run test:vntk`. */
import { describe, expect, it } from 'vitest'
import { adaptVntk } from '../../src/vntk/adapt.js'
import { standIn } from './stand-in.js'

/** What was found, and what the caller's text has in its place. */
const withCuts = (text: string, found: { start: number; end: number; text: string }[]): [string, string][] =>
  found.map(({ start, end, text: said }) => [said, text.slice(start, end)])

describe('tokenize', () => {
  const vntk = adaptVntk(standIn(['Bí thư', 'Huyện uỷ', '21 - KL / TW']))

  it.each<[text: string, tokens: string]>([
    ['Bí thư Huyện uỷ họp.', 'word Bí thư, word Huyện uỷ, word họp, symbol .'],
    ['Bí thư họp. Họp 2 giờ.', 'word Bí thư, word họp, symbol ., word Họp, number 2, word giờ, symbol .'],
    ['số 21-KL/TW', 'word số, word 21-KL/TW'],
    ['họp 😀 dự', 'word họp, symbol 😀, word dự'],
    ['họp😀😀', 'word họp, symbol 😀, symbol 😀'],
    ['Bí\u00a0thư\r\nhọp', 'word Bí\u00a0thư, word họp'],
    ['Huyện\u200b uỷ', 'word Huyện\u200b uỷ'],
    ['', ''],
    ['\n \n', ''],
  ])('%j', (text, tokens) => {
    const found = vntk.tokenize(text)
    expect(found.map(({ kind, text: said }) => `${kind} ${said}`).join(', ')).toBe(tokens)
    for (const [said, cut] of withCuts(text, found)) expect(said).toBe(cut)
  })

  it('gives decomposed letters composed, and offsets into what came', () => {
    const text = 'Bí thư Huyện uỷ họp.'.normalize('NFD')
    const found = vntk.tokenize(text)
    expect(found.map(token => token.text.normalize('NFC'))).toEqual(['Bí thư', 'Huyện uỷ', 'họp', '.'])
    for (const [said, cut] of withCuts(text, found)) expect(said).toBe(cut)
  })

  it('does not hide what vntk drops', () => {
    const dropping = standIn()
    dropping.wordTokenizer = () => ({ tag: text => text.trim().split(' ').slice(1) })
    expect(() => adaptVntk(dropping).tokenize('Bí thư họp')).toThrow(/^vntk gave "thư" where the text has "Bí thư họp"/)
  })
})

describe('what vntk is given', () => {
  it('is a sentence at a time, after a blank', () => {
    const vntk = standIn()
    adaptVntk(vntk).tokenize('Bí thư họp. Ông Lộc dự.\nTP.Bến Tre họp.')
    expect(vntk.given).toEqual([' Bí thư họp.', ' Ông Lộc dự.', ' TP.Bến Tre họp.'])
  })

  it.each([
    ['with blanks', 'họp '.repeat(5000)],
    ['without any', 'họp,'.repeat(5000)],
    ['of nothing but blanks between two words', `họp${' '.repeat(20_000)}họp`],
    ['of characters of two code units', '😀'.repeat(5000)],
  ])('is never long: a sentence %s', (_, text) => {
    const vntk = standIn()
    const tokens = adaptVntk(vntk).tokenize(text)
    expect(Math.max(...vntk.given.map(given => given.length))).toBeLessThan(1100)
    expect(tokens.map(token => token.text).join('')).toBe(text.replaceAll(' ', ''))
  })
})

describe('entities', () => {
  const vntk = adaptVntk(
    standIn([], { 'Ông Phan Hữu Lộc': 'PER', 'Gò Dầu': 'LOC', 'Huyện uỷ': 'ORG', Tết: 'MISC', Tâm: 'PER' }),
  )

  it.each<[text: string, entities: string]>([
    ['Ông Phan Hữu Lộc, Huyện uỷ Gò Dầu.', 'person Ông Phan Hữu Lộc, organization Huyện uỷ, place Gò Dầu'],
    ['Sau Tết, Tâm Tâm về.', 'other Tết, person Tâm, person Tâm'],
    // A name ends with the sentence.
    ['Gò Dầu\nGò Dầu', 'place Gò Dầu, place Gò Dầu'],
    ['Huyện họp.', ''],
  ])('%j', (text, entities) => {
    const found = vntk.entities(text)
    expect(found.map(({ kind, text: said }) => `${kind} ${said}`).join(', ')).toBe(entities)
    for (const [said, cut] of withCuts(text, found)) expect(said).toBe(cut)
  })

  it('stand in decomposed text as well', () => {
    const text = 'Sáng nay, Ông Phan Hữu Lộc dự.'.normalize('NFD')
    expect(vntk.entities(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
      'Ông Phan Hữu Lộc',
    ])
  })

  it.each([
    ['begins inside a name', 'I-PER', 'person Lộc'],
    ['is of no kind that we know', 'B-TIME', 'other Lộc'],
  ])('a label that %s', (_, label, entity) => {
    const odd = standIn()
    odd.ner = () => ({ tag: () => [['Lộc', 'Np', 'B-NP', label]] })
    expect(
      adaptVntk(odd)
        .entities('Lộc')
        .map(({ kind, text }) => `${kind} ${text}`),
    ).toEqual([entity])
  })
})

describe('the dictionary', () => {
  it('answers as before, from a set', () => {
    const lower_words = ['bí thư', 'huyện ủy', '']
    const dictionary = { lower_words, has: (_: string): boolean => false }
    adaptVntk({ ...standIn(), dictionary: () => dictionary })
    const { has } = dictionary
    expect(['Bí thư', 'HUYỆN ỦY', 'huyện', ''].map(has)).toEqual([true, true, false, false])
    adaptVntk({ ...standIn(), dictionary: () => dictionary })
    expect(dictionary.has).toBe(has)
  })

  it('that shows no words stays as it is', () => {
    const has = (): boolean => true
    const dictionary = { has }
    adaptVntk({ ...standIn(), dictionary: () => dictionary })
    expect(dictionary.has).toBe(has)
  })
})

import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/source-text.js'
import { Article } from '../../src/text/analyze.js'
import { entry, kind, Lexicon } from '../../src/text/lexicon.js'

const TITLE = kind<string>('title')
const BODY = kind<string>('body')
const lexicon = new Lexicon([
  entry(TITLE, 'Bí thư', 'BT'),
  entry(TITLE, 'Phó Bí thư', 'PBT'),
  entry(TITLE, 'Phó Bí thư Thường trực', 'PBTTT'),
  entry(BODY, 'Thường trực', 'TT'),
  entry(BODY, 'Thị ủy', 'TU'),
  entry(BODY, 'đ/c', 'đc'),
])
const read = (text: string): Article =>
  new Article(readSource(text), [{ kind: 'body', start: 0, end: text.length }], lexicon)
const found = (text: string): string[] => {
  const article = read(text)
  const all: string[] = []
  article.eachPhrase((index, token, end) => {
    all.push(`${token}-${end} ${String(lexicon.entries[index]?.value)}`)
  })
  return all
}

describe('phrases of the lexicon', () => {
  it.each([
    ['the longest of each kind from each token', 'Phó Bí thư Thường trực', ['0-5 PBTTT', '1-3 BT', '3-5 TT']],
    ['case and tone placement do not matter', 'BÍ THƯ thị uỷ', ['0-2 BT', '2-4 TU']],
    ['marks are part of a phrase, spaces are not', 'Đ / C', ['0-3 đc']],
    ['a phrase that breaks off is none', 'Phó Bí mật', []],
  ])('%s', (_, text, hits) => {
    expect(found(text)).toEqual(hits)
  })

  it('finds a phrase by the token after it', () => {
    const article = read('ông Phó Bí thư Thị ủy')
    expect(article.hitBefore(4, TITLE)?.value).toBe('PBT')
    expect(article.hitBefore(4, BODY)).toBeNull()
  })

  it('lets a later entry of the same kind and phrase win', () => {
    const own = new Lexicon([entry(TITLE, 'Bí thư', 'ours'), entry(TITLE, 'bí thư', 'theirs')])
    const article = new Article(readSource('Bí thư'), [], own)
    expect(article.hitAt(0, TITLE)?.value).toBe('theirs')
  })

  it('knows more syllables than its first table holds', () => {
    const syllables = Array.from({ length: 3000 }, (_, index) => `x${String.fromCharCode(0x4e00 + index)}`)
    const many = new Lexicon(syllables.map((syllable, index) => entry(TITLE, syllable, String(index))))
    const article = new Article(readSource(syllables.join(' ')), [], many)
    expect(syllables.filter((_, token) => article.hitAt(token, TITLE)?.value !== String(token))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { makeGrammar } from '../../src/create-parser.js'
import { nameAt } from '../../src/extract/names/name-at.js'
import { readSource } from '../../src/source/source-text.js'
import { Article } from '../../src/text/analyze.js'

const { lexicon } = makeGrammar()

function articleOf(text: string): Article {
  const source = readSource(text)
  return new Article(source, [{ kind: 'body', start: 0, end: source.text.length }], lexicon)
}

/** The name at the token after `|`, or null. */
function nameIn(marked: string, cued: boolean): string | null {
  const at = marked.indexOf('|')
  const article = articleOf(marked.replace('|', ''))
  const name = nameAt(article, article.tokenAt(at), cued)
  return name && article.text.slice(article.startOf(name.token), article.endOf(name.end - 1))
}

describe('a name without a cue', () => {
  test.each([
    ['three syllables', 'gồm |Võ Văn Mẫu và', 'Võ Văn Mẫu'],
    ['two syllables, a common family', 'gồm |Tô Mẫu, Bí thư', 'Tô Mẫu'],
    ['four syllables', 'theo |Nguyễn Thị Tuyết Ví thì', 'Nguyễn Thị Tuyết Ví'],
    ['all capitals', 'ÔNG |BÙI MINH MẪU, BÍ THƯ', 'BÙI MINH MẪU'],
    ['a rare family with a telling middle name', 'gặp |Vưu Thị Ví ở', 'Vưu Thị Ví'],
    ['before a post', '|Trần Văn Mẫu Bí thư', 'Trần Văn Mẫu'],
    ['before an abbreviation', '|Trần Văn Mẫu UBND', 'Trần Văn Mẫu'],
  ])('%s', (_why, text, name) => {
    expect(nameIn(text, false)).toBe(name)
  })

  test.each([
    ['a province', 'về |Hà Nội họp'],
    ['a district named after a man', 'huyện |Dương Minh Châu'],
    ['a rare family that is a word', 'ở |Kim Long nay'],
    ['a small word', 'có |cao điểm'],
    ['one syllable', 'ông |Trần nói'],
  ])('near miss: %s', (_why, text) => {
    expect(nameIn(text, false)).toBeNull()
  })
})

describe('a name after an honorific, a rank or a post', () => {
  test.each([
    ['a minority', 'ông |Y Thử Niê nói', 'Y Thử Niê'],
    ['an apostrophe', "bà |H'Ví Byă nói", "H'Ví Byă"],
    ['a rare family', 'ông |Bành Hải Mẫu nói', 'Bành Hải Mẫu'],
    ['a foreigner', 'ông |Men Vimau nói', 'Men Vimau'],
    ['six syllables', 'bà |Công Tằng Tôn Nữ Thị Ví nói', 'Công Tằng Tôn Nữ Thị Ví'],
  ])('%s', (_why, text, name) => {
    expect(nameIn(text, true)).toBe(name)
  })

  test('two names run together part', () => {
    expect(nameIn('gồm |Nguyễn Văn Mẫu Trần Thị Ví', true)).toBe('Nguyễn Văn Mẫu')
  })
})

import { describe, expect, test } from 'vitest'
import { citations } from '../../src/extract/citations/index.js'
import { createParser, parseArticle } from '../../src/index.js'
import type { Directive } from '../../src/types.js'
import { readPhrases } from '../phrases.js'

/** One line a document: surfaces = code and symbol | date | issuer | term | title | certainty; what is null is left out. */
function line({ mentions, typeCode, symbol, number, issuedOn, issuer, term, subject, certainty }: Directive): string {
  const parts = [
    [typeCode, symbol ?? number].filter(part => part !== null).join(' '),
    issuedOn,
    issuer && `của ${issuer}`,
    term && `khóa ${term}`,
    subject && `về ${subject}`,
    certainty === 'stated' ? null : certainty,
  ]
  return `${mentions.map(({ text }) => text).join(' + ')} = ${parts.filter(part => part !== null).join(' | ')}`
}

describe('phrases of fixtures/phrases/directives.txt', () => {
  test.each(readPhrases('directives'))('$why', ({ text, publishedAt, expected }) => {
    expect(parseArticle(text, { publishedAt }).directives.map(line)).toEqual(expected)
  })
})

describe('examples that the rules carry', () => {
  const parser = createParser()
  const examples = citations.rules.flatMap(rule => rule.examples.map(example => ({ id: rule.id, ...example })))
  test.each(examples)('$id: $text', ({ id, text, finds }) => {
    const found = parser.parse(text).directives.flatMap(({ mentions }) => mentions.map(mention => mention.text))
    expect(found).toEqual(finds)
    expect(id).toMatch(/^citation\./)
  })
})

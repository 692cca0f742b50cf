import { describe, expect, test } from 'vitest'
import { citations } from '../../src/extract/citations/index.js'
import { documentsIn, linesIn } from '../lines.js'
import { readPhrases } from '../phrases.js'

describe('phrases of fixtures/phrases/directives.txt', () => {
  test.each(readPhrases('directives'))('$why', ({ text, publishedAt, expected }) => {
    expect(linesIn.directives(text, publishedAt)).toEqual(expected)
  })
})

describe('examples that the rules carry', () => {
  const examples = citations.rules.flatMap(rule => rule.examples.map(example => ({ id: rule.id, ...example })))
  test.each(examples)('$id: $text', ({ id, text, finds }) => {
    expect(documentsIn(text)).toEqual(finds)
    expect(id).toMatch(/^citation\./)
  })
})

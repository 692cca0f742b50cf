import { parse as parseEdtf } from 'edtf'
import { describe, expect, it } from 'vitest'
import { dates } from '../../src/extract/dates/index.js'
import { parseArticle } from '../../src/index.js'
import { dateLine, foundByDateRule } from '../lines.js'
import { readPhrases } from '../phrases.js'

describe('dates in phrases', () => {
  it.each(readPhrases('dates').map(phrase => [phrase.why, phrase] as const))(
    '%s',
    (_, { text, publishedAt, expected }) => {
      const found = parseArticle(text, { publishedAt }).dates
      expect(found.map(dateLine)).toEqual(expected.map(line => line.replace(/\s+/g, ' ')))
      for (const { value, start, end, text: surface, earliest, latest } of found) {
        expect(() => parseEdtf(value, { level: 3 }), value).not.toThrow()
        expect(text.slice(start, end)).toBe(surface)
        expect(earliest === null || latest === null || earliest <= latest).toBe(true)
      }
    },
  )
})

describe('examples of the date rules', () => {
  const examples = dates.rules.flatMap(rule => rule.examples.map(example => ({ rule, ...example })))
  it.each(examples)('$rule.id: $text', ({ rule, text, finds }) => {
    expect(foundByDateRule(rule, text)).toEqual(finds)
  })
})

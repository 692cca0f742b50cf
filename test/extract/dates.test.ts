import { parse as parseEdtf } from 'edtf'
import { describe, expect, it } from 'vitest'
import { dates } from '../../src/extract/dates/index.js'
import { indexRules, runRules } from '../../src/extract/run-rules.js'
import { parseArticle } from '../../src/index.js'
import { settleOverlaps } from '../../src/resolve/overlaps.js'
import { readSource } from '../../src/source/source-text.js'
import { Article } from '../../src/text/analyze.js'
import { Lexicon } from '../../src/text/lexicon.js'
import { readPhrases } from '../phrases.js'

describe('dates in phrases', () => {
  it.each(readPhrases('dates').map(phrase => [phrase.why, phrase] as const))(
    '%s',
    (_, { text, publishedAt, expected }) => {
      const found = parseArticle(text, { publishedAt }).dates
      expect(found.map(date => [`${date.text} =`, date.value, date.mod, date.part].filter(Boolean).join(' '))).toEqual(
        expected.map(line => line.replace(/\s+/g, ' ')),
      )
      for (const { value, start, end, text: surface, earliest, latest } of found) {
        expect(() => parseEdtf(value, { level: 3 }), value).not.toThrow()
        expect(text.slice(start, end)).toBe(surface)
        expect(earliest === null || latest === null || earliest <= latest).toBe(true)
      }
    },
  )
})

describe('examples of the date rules', () => {
  const all = indexRules(dates.rules)
  const lexicon = new Lexicon([...dates.vocabulary, ...all.vocabulary])
  for (const rule of dates.rules) {
    const book = {
      ...all,
      byKind: new Map([...all.byKind].map(([kind, rules]) => [kind, rules.filter(one => one === rule)])),
    }
    const own = { ...book, atNumber: all.atNumber.filter(one => one === rule) }
    it.each(rule.examples)(`${rule.id}: $text`, ({ text, finds }) => {
      const article = new Article(readSource(text), [{ kind: 'body', start: 0, end: text.length }], lexicon)
      const { kept } = settleOverlaps(runRules(article, own))
      expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(finds)
    })
  }
})

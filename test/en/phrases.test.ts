/** What is read out of single sentences of English editions: one file of cases a layer, near misses beside the rest. */
import { parse as parseEdtf } from 'edtf'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/en/index.js'
import { articleRecordSchema } from '../../src/record/schema.js'
import type { ArticleRecord } from '../../src/types.js'
import { dateLine, directiveLine, officialLine } from '../lines.js'
import { readPhrases } from '../phrases.js'
import { lineOf } from '../resolve/target-line.js'

const layers: Record<string, (record: ArticleRecord) => string[]> = {
  dates: ({ dates }) => dates.map(dateLine),
  directives: ({ directives }) => directives.map(directiveLine),
  officials: ({ officials }) => officials.map(officialLine),
  targets: ({ targets }) => targets.map(lineOf),
}

describe.each(Object.keys(layers))('%s', layer => {
  const linesOf = layers[layer] as (typeof layers)[string]

  it.each(readPhrases(`../english/phrases/${layer}`).map(phrase => [phrase.why, phrase] as const))(
    '%s',
    (_, { text, publishedAt, expected }) => {
      const record = parseArticle(text, { language: 'en', publishedAt })
      expect(linesOf(record)).toEqual(expected.map(line => line.replace(/\s+/g, ' ')))
      expect(articleRecordSchema.safeParse(record).error?.issues ?? []).toEqual([])
      for (const { value, start, end, text: surface } of record.dates) {
        expect(() => parseEdtf(value, { level: 3 }), value).not.toThrow()
        expect(text.slice(start, end)).toBe(surface)
      }
    },
  )
})

/** What holds for every text: the promises of the README, on the fixture articles and on what chance makes of them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, normalizeTonePlacement, parseArticle } from '../src/index.js'
import { articleRecordSchema } from '../src/record/schema.js'
import { readFixtures } from './expected.js'

const fixtures = readFixtures()
const SEPARATORS = ['\n', '\r\n', ' ', '; ', ', ', ' - ', '\u00a0', '\u200b', '(', '“', '😀', '\ud83d', '']

/** Pieces of articles in any order, with odd characters between them. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...fixtures.flatMap(({ text }) => text.split(/(?<=[.;\n])\s*/).filter(piece => piece !== '')),
        ),
      },
      { weight: 2, arbitrary: fc.constantFrom(...SEPARATORS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(' '))

function* evidencesOf(thing: unknown): Generator<{ start: number; end: number; text?: string }> {
  if (typeof thing !== 'object' || thing === null) return
  if ('start' in thing && 'end' in thing) yield thing as { start: number; end: number; text?: string }
  for (const part of Object.values(thing)) yield* evidencesOf(part)
}

/** The record without places in the text, its strings composed: what must not depend on how letters are encoded. */
function valuesOf(record: ArticleRecord): unknown {
  return JSON.parse(
    JSON.stringify(record, (key, value) =>
      ['start', 'end', 'fullStart', 'fullEnd'].includes(key)
        ? undefined
        : typeof value === 'string'
          ? value.normalize('NFC')
          : value,
    ),
  )
}

describe('for every text', () => {
  const holds = (check: (text: string) => void, runs = 150): void => {
    for (const { text } of fixtures) check(text)
    fc.assert(fc.property(anyText, check), { numRuns: runs })
  }

  it('evidence is the stretch of the given string that it says', () => {
    holds(text => {
      for (const { start, end, text: cut } of evidencesOf(parseArticle(text))) {
        expect(end).toBeGreaterThanOrEqual(start)
        if (cut !== undefined) expect(text.slice(start, end)).toBe(cut)
      }
    })
  })

  it('the record keeps to the schema', () => {
    holds(text => {
      const { error } = articleRecordSchema.safeParse(parseArticle(text))
      expect(error?.issues ?? []).toEqual([])
    })
  })

  it('the record is the same each time', () => {
    holds(text => {
      expect(parseArticle(text)).toEqual(parseArticle(text))
    }, 40)
  })

  it('no string is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => void parseArticle(text)),
      { numRuns: 300 },
    )
  })

  it('composed and decomposed letters give the same values', () => {
    for (const { text } of fixtures) {
      expect(valuesOf(parseArticle(text.normalize('NFD')))).toEqual(valuesOf(parseArticle(text.normalize('NFC'))))
    }
  })

  it('old and new placement of tone marks give the same values', () => {
    const folded = (record: ArticleRecord): string => normalizeTonePlacement(JSON.stringify(record))
    holds(text => {
      expect(folded(parseArticle(normalizeTonePlacement(text)))).toBe(folded(parseArticle(text)))
    }, 60)
  })

  it('ids are unique, and what refers to them exists', () => {
    holds(text => {
      const { officials, directives, dates, targets } = parseArticle(text)
      for (const layer of [officials, directives, dates, targets]) {
        const ids = layer.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }
      const known = new Set([...directives, ...dates].map(({ id }) => id))
      const references = [
        ...directives.flatMap(({ relations }) => relations.map(({ directive }) => directive)),
        ...targets.flatMap(({ period }) => period?.dateId ?? []),
      ]
      expect(references.filter(id => !known.has(id))).toEqual([])
    })
  })

  it('each layer is in reading order of the first mention', () => {
    holds(text => {
      const { officials, directives, dates, targets } = parseArticle(text)
      const firsts = [
        officials.map(({ mentions }) => mentions[0]?.start ?? 0),
        directives.map(({ mentions }) => mentions[0]?.start ?? 0),
        dates.map(({ start }) => start),
        targets.map(({ start }) => start),
      ]
      for (const starts of firsts) expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
  })

  it('the time zone of the machine does not matter', () => {
    const zone = process.env.TZ
    const records = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(each => {
      process.env.TZ = each
      return fixtures.map(({ text, expected }) => parseArticle(text, { publishedAt: expected.publishedAt }))
    })
    process.env.TZ = zone
    expect(records[1]).toEqual(records[0])
    expect(records[2]).toEqual(records[0])
  })
})

describe('a text with nothing in it', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0\n'],
    ['another language', 'The committee met on Tuesday.\nNothing else happened.'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['halves of surrogate pairs', '\ud83d\ude00\ud83d \udc00'],
  ])('%s gives a valid record', (_, text) => {
    const record = parseArticle(text)
    expect(articleRecordSchema.safeParse(record).success).toBe(true)
    expect(record.officials).toEqual([])
    expect(record.directives).toEqual([])
    expect(record.targets).toEqual([])
  })

  it.each(['', '  \n '])('%j is said to be empty', text => {
    expect(parseArticle(text).warnings.map(({ code }) => code)).toEqual(['empty-input'])
  })
})

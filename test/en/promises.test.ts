/** What holds for every text given to the English entry, on the fixture articles and on what chance makes of them. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseArticle } from '../../src/en/index.js'
import { articleRecordSchema } from '../../src/record/schema.js'
import { readFixtures } from '../expected.js'

const fixtures = readFixtures(new URL('../../fixtures/english/', import.meta.url))
const SEPARATORS = [
  '\n',
  '\r\n',
  '\u00a0',
  '; ',
  ', ',
  ' - ',
  '\u200b',
  '(',
  '“',
  '’s ',
  '😀',
  '\ud83d',
  '\ude00',
  'é',
  'e\u0301',
  '',
]

/** Pieces of articles in any order, with odd characters between them. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          ...fixtures.flatMap(({ text }) => text.split(/(?<=[.;,\n])\s*/).filter(piece => piece !== '')),
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom(...SEPARATORS) },
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

describe('for every text', () => {
  const holds = (check: (text: string) => void, runs = 120): void => {
    for (const { text } of fixtures) for (const form of ['NFC', 'NFD'] as const) check(text.normalize(form))
    for (const { text } of fixtures) check(text.replaceAll('\n', '\r\n').replaceAll('. ', '.\u00a0'))
    for (const { text } of fixtures) check(text.replaceAll(' ', ' \t').replaceAll('-', '\u2011'))
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
      expect(articleRecordSchema.safeParse(parseArticle(text)).error?.issues ?? []).toEqual([])
    })
  })

  it('the record is the same each time', () => {
    holds(text => {
      expect(parseArticle(text)).toEqual(parseArticle(text))
    }, 30)
  })

  it('no string is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => void parseArticle(text)),
      { numRuns: 200 },
    )
  })

  it('each layer is in reading order, its ids unique, and what refers to them exists', () => {
    holds(text => {
      const { officials, directives, dates, targets } = parseArticle(text)
      for (const layer of [officials, directives, dates, targets]) {
        expect(new Set(layer.map(({ id }) => id)).size).toBe(layer.length)
      }
      const firsts = [
        officials.map(({ mentions }) => mentions[0]?.start ?? 0),
        directives.map(({ mentions }) => mentions[0]?.start ?? 0),
        dates.map(({ start }) => start),
        targets.map(({ start }) => start),
      ]
      for (const starts of firsts) expect(starts).toEqual([...starts].sort((a, b) => a - b))
      const known = new Set([...directives, ...dates].map(({ id }) => id))
      const references = [
        ...directives.flatMap(({ relations }) => relations.map(({ directive }) => directive)),
        ...targets.flatMap(({ period }) => period?.dateId ?? []),
      ]
      expect(references.filter(id => !known.has(id))).toEqual([])
    })
  })
})

describe('a text that says the same again and again', () => {
  test.each([
    ['an article', fixtures[0]?.text ?? ''],
    ['one sentence without an end', 'and Mr. Vo Van Dung, Secretary of the Party Committee, said 5 percent '],
    ['addresses', 'Mr. '],
    ['digits', '1'],
    ['dashes', '1-'],
    ['brackets', '(('],
    ['capitals', 'People '],
    ['numbers', '12 of 25, '],
    ['dates', 'January 5, '],
    ['documents', 'Resolution No. 5 and '],
    ['companies', 'Dong Nai Company '],
    ['modifiers', 'Deputy '],
    ['degrees', 'Dr. Prof. '],
    ['words of no level', 'Vietnam '],
  ])(
    '%s',
    (_, piece) => {
      // Long enough that work which grows by squares does not end; how long it takes is not looked at.
      const text = piece.repeat(Math.ceil(300_000 / piece.length))
      const record = parseArticle(text)
      for (const { start, end, text: cut } of evidencesOf(record))
        if (cut !== undefined) expect(text.slice(start, end)).toBe(cut)
    },
    60_000,
  )
})

describe('how a text is set does not matter', () => {
  const plain = fixtures[0]?.text ?? ''
  const valuesOf = ({ officials, directives, dates, targets }: ReturnType<typeof parseArticle>) => ({
    officials: officials.map(({ name, positions }) => [name, ...positions.map(({ organization }) => organization)]),
    directives: directives.map(({ id, subject }) => [id, subject]),
    dates: dates.map(({ value }) => value),
    targets: targets.map(({ value, unit, indicator, period }) => [value, unit, indicator, period?.edtf]),
  })

  test.each([
    ['two blanks', plain.replaceAll(' ', '  ')],
    ['tabs', plain.replaceAll(' ', '\t')],
    ['blanks that do not break', plain.replaceAll(' ', '\u00a0')],
    ['hyphens that do not break', plain.replaceAll('-', '\u2011')],
    ['Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['marks apart from their letters', plain.normalize('NFD')],
  ])('%s', (_, text) => {
    expect(valuesOf(parseArticle(text))).toEqual(valuesOf(parseArticle(plain)))
  })
})

describe('what goes on and on is no deeper for it', () => {
  test.each([
    'the 5th plenum of ',
    'Office of the ',
    'Provincial Office of the ',
    "Provincial Office's ",
    'Head of the Organization Commission of ',
    'January 5 to ',
    'on the morning of ',
    '2024 Land Law ',
  ])('%s', piece => {
    expect(() => parseArticle(`On ${piece.repeat(8_000)}`)).not.toThrow()
  })
})

describe('what is given', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\t\u00a0\n'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m'],
    ['halves of surrogate pairs', '\ud83d\ude00\ud83d \udc00'],
    ['names of the prototype', 'constructor __proto__ toString hasOwnProperty valueOf 5 constructor'],
  ])('%s gives a valid record', (_, text) => {
    const record = parseArticle(text)
    expect(articleRecordSchema.safeParse(record).success).toBe(true)
    expect([record.officials, record.directives, record.dates, record.targets]).toEqual([[], [], [], []])
  })

  test('an article in parts', () => {
    const record = parseArticle({ title: 'The town met', body: 'On January 30, 2023, the town met.' })
    expect(record.text).toBe('The town met\n\nOn January 30, 2023, the town met.')
    expect(record.text?.slice(record.dates[0]?.start, record.dates[0]?.end)).toBe('January 30, 2023')
  })

  test.each([
    [
      'another language',
      'It met.',
      { language: 'vi' },
      'option language must be "en" in vn-party-news/en, and is "vi"',
    ],
    ['no language', 'It met.', { language: 5 }, 'option language must be "en" in vn-party-news/en, and is number 5'],
    ['an unknown option', 'It met.', { publishAt: '2023-01-30' }, 'unknown option "publishAt"'],
    ['a bad day', 'It met.', { publishedAt: '30/1/2023' }, 'option publishedAt must be an ISO date'],
    ['a number', 5, {}, 'parseArticle reads a string or { title?, lead?, body }, and got number 5'],
  ])('%s is a TypeError that says so', (_, input, options, message) => {
    const call = () => parseArticle(input as string, options as object)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })

  test('null and undefined mean absent', () => {
    const text = 'On January 30, the town met.'
    expect(parseArticle(text, null)).toEqual(parseArticle(text))
    expect(parseArticle(text, { language: null, publishedAt: undefined })).toEqual(parseArticle(text))
  })
})

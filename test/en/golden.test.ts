/** Whole articles of English editions against records written by hand, before the parser first ran on them. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/en/index.js'
import { parseArticle as parseVietnamese } from '../../src/index.js'
import { articleRecordSchema } from '../../src/record/schema.js'
import type { ArticleRecord } from '../../src/types.js'
import { differences, readFixtures, viewsOf, wrongIndicators } from '../expected.js'

const fixtures = readFixtures(new URL('../../fixtures/english/', import.meta.url))

describe.each(fixtures)('$id', fixture => {
  const record = parseArticle(fixture.text, { publishedAt: fixture.expected.publishedAt })
  const views = viewsOf(record, fixture)

  it('is an article of some length', () => {
    expect(fixture.text.length).toBeGreaterThan(1500)
  })

  it.each(Object.keys(views))('%s', layer => {
    expect(differences(views[layer] as (typeof views)[string])).toEqual({ missing: [], unexpected: [] })
  })

  it('indicators', () => {
    expect(wrongIndicators(record, fixture)).toEqual([])
  })

  it('keeps to the schema', () => {
    expect(articleRecordSchema.safeParse(record).error?.issues ?? []).toEqual([])
  })
})

/** Without diacritics and capitals: English editions print names of persons, and of communes, without their marks. */
const plain = (text: string | null): string =>
  (text ?? '–').normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
/** The spelling of "uỷ" and "ủy" is the paper's. */
const oneTone = (text: string): string => text.toLowerCase().replace(/uỷ/g, 'ủy').replace(/khoá/g, 'khóa')

describe('both editions of one story', () => {
  const [english] = fixtures.filter(({ id }) => id === 'district-conference')
  const [vietnamese] = readFixtures().filter(({ id }) => id === 'district-conference')
  const en = parseArticle(english?.text ?? '', { language: 'en' })
  const vi = parseVietnamese(vietnamese?.text ?? '')

  const comparable = ({ officials, directives, dates, targets }: ArticleRecord) => ({
    posts: officials.flatMap(({ name, positions }) =>
      positions.map(({ title, organization, status, system, level }) =>
        [plain(name), oneTone(title), plain(organization), status, system, level].join(' | '),
      ),
    ),
    roles: officials.map(({ name, roles }) => `${plain(name)}: ${[...new Set(roles.map(({ role }) => role))].sort()}`),
    documents: directives
      .filter(({ symbol }) => symbol !== null)
      .map(({ id, type, symbol, issuedOn, issuer, term, known }) =>
        [id, type, symbol, issuedOn, issuer === null ? null : oneTone(issuer), term, known?.id].join(' | '),
      ),
    numbered: directives.map(({ typeCode, number, issuedOn, issuerBody }) =>
      [typeCode, number, issuedOn, plain(issuerBody?.name ?? null)].join(' | '),
    ),
    dates: dates
      .filter(({ value }) => !value.includes('X'))
      .map(({ value, mod, part, granularity }) => [value, mod, part, granularity].join(' ')),
    figures: targets.map(({ kind, value, of, min, max, unitKind, currency, comparator, change, period, status }) =>
      [kind, value, of, min, max, unitKind, currency, comparator, change, period?.edtf, status].join(' '),
    ),
    units: targets.filter(({ unitKind }) => unitKind !== 'count').map(({ unit }) => unit),
  })

  it.each(Object.keys(comparable(vi)) as (keyof ReturnType<typeof comparable>)[])('give the same %s', view => {
    expect(comparable(vi)[view].length).toBeGreaterThan(2)
    expect(comparable(en)[view]).toEqual(comparable(vi)[view])
  })
})

/** The tables of a little archive against tables that were written by hand before the code first ran. */
import { beforeAll, expect, test } from 'vitest'
import { type Tables, tablesOf } from '../../../src/archive/tables/tables-of.js'
import { byHand, littleArchive } from './little-archive.js'

let tables: Tables
beforeAll(async () => {
  tables = await tablesOf(littleArchive())
})

const sorted = (rows: readonly object[]) => rows.map(row => JSON.stringify(row)).sort()
const said = (value: string | boolean | null): string => String(value ?? '')

test('careers', () => {
  const rows = tables.careers.map(row => ({
    person: row.person.slice(1),
    name: row.name,
    also_written: row.alsoWritten.join('; '),
    title: row.title,
    organization: said(row.organization),
    province: said(row.province),
    status: row.status,
    held_first: said(row.heldFirst),
    held_last: said(row.heldLast),
    former_first: said(row.formerFirst),
    articles: row.articles.join(' '),
  }))
  expect(sorted(rows)).toEqual(sorted(byHand('careers')))
})

test('directives', () => {
  const rows = tables.directives.map(row => ({
    directive_id: row.id,
    issuer_body: said(row.issuerBody),
    issuer_province: said(row.issuerProvince),
    issued_on: said(row.issuedOn),
    identified: said(row.identified),
    articles: row.articles.join(' '),
    mentions: String(row.mentions),
    newspapers: row.newspapers.join('; '),
    first_cited: said(row.firstCited),
    last_cited: said(row.lastCited),
  }))
  expect(sorted(rows)).toEqual(sorted(byHand('directives')))
})

test('edges', () => {
  const rows = tables.edges.map(row => ({
    from_id: row.from,
    relation: row.relation,
    to_id: row.to,
    articles: row.articles.join(' '),
    first_seen: said(row.firstSeen),
    last_seen: said(row.lastSeen),
  }))
  expect(sorted(rows)).toEqual(sorted(byHand('edges')))
})

test('places of targets', () => {
  const expected = byHand('targets').flatMap(({ article_id, targets, ...place }) => {
    const [first, last] = (targets as string).split('-').map(Number) as [number, number]
    return Array.from({ length: last - first + 1 }, (_, at) => ({ article_id, target_id: `t${first + at}`, ...place }))
  })
  const rows = tables.targets.map(row => ({
    article_id: row.article,
    target_id: row.target.id,
    place: said(row.place),
    place_basis: said(row.placeBasis),
    province: said(row.province),
  }))
  expect(sorted(rows)).toEqual(sorted(expected))
})

test('figures of the articles of this folder', () => {
  const expected = byHand('figures')
  const ours = new Set(expected.map(({ article_id }) => article_id))
  const rows = tables.targets
    .filter(({ article }) => ours.has(article))
    .map(row => ({
      article_id: row.article,
      target_id: row.target.id,
      province: said(row.province),
      place: said(row.place),
      indicator: said(row.target.indicator),
      period: said(row.target.period?.edtf ?? null),
      status: row.target.status,
      value: String(row.target.value),
      unit: said(row.target.unit),
      comparator: row.target.comparator,
      evidence_text: row.target.text,
    }))
  expect(sorted(rows)).toEqual(sorted(expected))
})

test('duplicates', () => {
  const rows = tables.duplicates.map(row => ({
    group: row.group.slice(1),
    article_id: row.article,
    earliest: said(row.earliest),
  }))
  expect(sorted(rows)).toEqual(sorted(byHand('duplicates')))
})

test('keywords', () => {
  const of = (id: string) => tables.keywords.filter(({ article }) => article === id).map(({ keyword }) => keyword)
  expect(of('go-dau-thanh-nien')).toEqual(['tuổi trẻ', 'gò dầu'])
  expect(of('chau-thanh-long-an')).toEqual(['thanh long', 'châu thành', 'huyện ủy châu thành'])
  expect(of('go-dau-bi-thu-moi')).toEqual(expect.arrayContaining(['trồng rau', 'rau sạch']))
})

/** Twenty thousand articles in every kind of file, one in twenty things broken: all are accounted for. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BatchOptions, runBatch } from '../../src/archive/index.js'
import { type Expected, makeMixedArchive } from './mixed-archive.js'

const TIMEOUT = 600_000

let folder: string
let expected: Expected
const path = (...names: string[]): string => join(folder, ...names)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  expected = makeMixedArchive(path('archive'), 1)
}, TIMEOUT)
afterAll(() => rmSync(folder, { recursive: true }))

const batch = (out: string, options: Partial<BatchOptions> = {}) =>
  runBatch(path('archive'), { out: path(out), workers: 0, ...options })

const contents = (out: string) => {
  const entries = readdirSync(path(out), { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return Object.fromEntries(
    entries.map(entry => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  )
}

test('is as large and as broken as it should be', () => {
  const broken = Object.values(expected.errors).reduce((sum, count) => sum + count, 0)
  expect(expected.articles).toBeGreaterThan(20_000)
  expect(broken / (expected.articles + broken)).toBeCloseTo(0.05, 2)
})

test(
  'every article and every broken thing is counted, and every article is read',
  async () => {
    const { tally, finished } = await batch('ndjson')
    expect({ finished, articles: tally.articles, errors: tally.errors }).toEqual({
      finished: true,
      articles: expected.articles,
      errors: expected.errors,
    })
    const trees: number[] = []
    for (const line of readFileSync(path('ndjson', 'records.ndjson'), 'utf8').trimEnd().split('\n')) {
      const { record } = JSON.parse(line)
      trees.push(...record.targets.map((target: { value: number }) => target.value))
      expect(record.officials).toHaveLength(1)
    }
    expect(trees.sort((a, b) => a - b)).toEqual(expected.trees)
  },
  TIMEOUT,
)

test(
  'the number of workers does not show',
  async () => {
    await batch('workers', { workers: 2 })
    expect(contents('workers')).toEqual(contents('ndjson'))
  },
  TIMEOUT,
)

describe.each([
  ['csv', (name: string) => `read_csv('${path('csv', `${name}.csv`)}')`],
  ['parquet', (name: string) => `'${path('parquet', name, '*.parquet')}'`],
] as const)('DuckDB reads %s', (format, from) => {
  const ask = async (question: string) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const reader = await connection.runAndReadAll(question)
    connection.closeSync()
    return reader.getRowsJS().map(row => row.map(value => (typeof value === 'bigint' ? Number(value) : value)))
  }

  beforeAll(() => batch(format, { format, workers: 0 }), TIMEOUT)

  test(
    'all rows, with types',
    async () => {
      const [[articles, officials, positions, targets]] = (await ask(
        `SELECT (SELECT count(*) FROM ${from('articles')}), (SELECT count(*) FROM ${from('officials')}),
              (SELECT count(*) FROM ${from('positions')}), (SELECT count(*) FROM ${from('targets')})`,
      )) as [number[]]
      expect({ articles, officials, positions, targets }).toEqual({
        articles: expected.articles,
        officials: expected.articles,
        positions: expected.articles,
        targets: expected.articles,
      })
      const [[sum, certain]] = (await ask(
        `SELECT sum(value), count(*) FILTER (NOT negated) FROM ${from('targets')} WHERE evidence_end > evidence_start`,
      )) as [number[]]
      expect({ sum, certain }).toEqual({
        sum: expected.trees.reduce((total, count) => total + count, 0),
        certain: expected.articles,
      })
    },
    TIMEOUT,
  )

  test(
    'a join of articles, officials, positions, targets and dates',
    async () => {
      const rows = await ask(
        `SELECT officials.name, positions.organization, CAST(dates.value AS VARCHAR), targets.value
       FROM ${from('articles')} articles
       JOIN ${from('officials')} officials USING (article_id)
       JOIN ${from('positions')} positions USING (article_id, official_id)
       JOIN ${from('targets')} targets USING (article_id)
       JOIN ${from('dates')} dates USING (article_id, date_id)
       WHERE positions.title = 'Chủ tịch'
       ORDER BY targets.value`,
      )
      expect(rows.map(row => row[3])).toEqual(expected.trees)
      expect(new Set(rows.map(row => row[2]))).toEqual(new Set(['2023']))
      expect(rows[0]).toEqual([expect.stringMatching(/^\p{Lu}/u), expect.stringMatching(/^UBND xã /), '2023', 1000])
    },
    TIMEOUT,
  )
})

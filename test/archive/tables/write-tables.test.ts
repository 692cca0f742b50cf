/** Tables in files: all of them or none, what is no record, and every format the same. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BatchFailure } from '../../../src/archive/run/failure.js'
import { ACROSS } from '../../../src/archive/tables/columns.js'
import { tablesOf } from '../../../src/archive/tables/tables-of.js'
import { writeTables } from '../../../src/archive/tables/write-tables.js'
import { littleArchive } from './little-archive.js'

const NAMES = Object.keys(ACROSS) as (keyof typeof ACROSS)[]
const entries = littleArchive()
const lines = entries.map(({ id, record }) => JSON.stringify({ id, record }))

let folder: string
const path = (...names: string[]): string => join(folder, ...names)
const linesOf = (...names: string[]) =>
  readFileSync(path(...names), 'utf8')
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  writeFileSync(path('records.ndjson'), `${lines.join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const failure = (run: Promise<unknown>): Promise<BatchFailure> =>
  run.then(
    () => expect.fail('did not fail'),
    error => {
      expect(error).toBeInstanceOf(BatchFailure)
      return error
    },
  )

test('as NDJSON: the rows of the tables in memory', async () => {
  const summary = await writeTables(path('records.ndjson'), { out: path('ndjson'), format: 'ndjson' })
  const tables = await tablesOf(entries)
  expect(readdirSync(path('ndjson')).sort()).toEqual([...NAMES, 'errors'].map(name => `${name}.ndjson`).sort())
  expect(summary).toMatchObject({ articles: entries.length, errors: 0, withoutText: 0, finished: true })
  for (const name of NAMES) {
    const { columns, cells } = ACROSS[name] as (typeof ACROSS)['careers']
    const rows = (tables[name] as never[]).flatMap(row => cells(row))
    const written = linesOf('ndjson', `${name}.ndjson`)
    expect(written.map(row => Object.values(row)).sort()).toEqual(rows.sort())
    expect(Object.keys(written[0])).toEqual(columns.map(column => column.name))
    expect(summary.rows[name]).toBe(rows.length)
  }
})

test('as CSV and as Parquet: the same rows', async () => {
  await writeTables(path('records.ndjson'), { out: path('csv') })
  await writeTables(path('records.ndjson'), { out: path('parquet'), format: 'parquet' })
  for (const name of NAMES) {
    const rows = linesOf('ndjson', `${name}.ndjson`)
    const texts = rows.map(row => Object.values(row).map(value => String(value ?? '')))
    const csv: string[][] = parse(readFileSync(path('csv', `${name}.csv`)), { bom: true, from: 2 })
    // A text that a spreadsheet would take for a formula has an apostrophe before it.
    expect(csv.map(row => row.map(cell => cell.replace(/^'(?=[=+@-])/, '')))).toEqual(texts)
    const file = readFileSync(path('parquet', name, 'part-000001.parquet'))
    const parquet = await parquetReadObjects({ file: new Uint8Array(file).buffer })
    expect(parquet.map(row => Object.values(row).map(value => String(value ?? '')))).toEqual(texts)
  }
})

test('bare records of parse, packed, in two files', async () => {
  const bare = entries.map(({ id, record }) => JSON.stringify({ ...record, id }))
  writeFileSync(path('one.ndjson'), bare.slice(0, 4).join('\n'))
  writeFileSync(path('two.ndjson.gz'), gzipSync(bare.slice(4).join('\n')))
  const { articles } = await writeTables([path('one.ndjson'), path('two.ndjson.gz')], {
    out: path('bare'),
    format: 'ndjson',
  })
  expect(articles).toBe(entries.length)
  expect(linesOf('bare', 'careers.ndjson')).toEqual(linesOf('ndjson', 'careers.ndjson'))
})

test('entries in hand, with error entries among them', async () => {
  const error = { kind: 'error', source: 'a.zip!b.txt', position: 0, code: 'binary', reason: 'is a picture' } as const
  const { articles, errors } = await writeTables([...entries, error], { out: path('hand'), format: 'ndjson' })
  expect([articles, errors]).toEqual([entries.length, 1])
  expect(linesOf('hand', 'careers.ndjson')).toEqual(linesOf('ndjson', 'careers.ndjson'))
})

test('records without text have all tables but keywords', async () => {
  const without = entries.map(({ id, record }) => ({ id, record: { ...record, text: null } }))
  const { withoutText, rows } = await writeTables(without, { out: path('without') })
  expect(withoutText).toBe(entries.length)
  expect(rows).toMatchObject({ careers: expect.any(Number), keywords: 0, duplicates: 0 })
  expect(rows.targets).toBe(103)
})

describe('lines that are no records are reported by file and line, and the others done', () => {
  const good = lines[0] as string
  const { record } = entries[0] as (typeof entries)[number]
  test.each([
    ['broken JSON', '{"id":', 'is no JSON: '],
    ['an array', '[1]', 'is an array, not an object'],
    [
      'no record',
      '{"id":"x","text":"Huyện họp."}',
      'is no record: it has no "record"; make records with `vn-party-news batch`',
    ],
    ['an id that is no string', JSON.stringify({ id: 1, record }), 'is no record: its id must be a string, and is 1'],
    [
      'a record that lacks something',
      JSON.stringify({ id: 'x', record: { ...record, officials: undefined } }),
      'is no record: officials: Invalid input: expected array',
    ],
    [
      'a wrong value deep inside',
      JSON.stringify({ id: 'x', record: { ...record, officials: [{ ...record.officials[0], name: 7 }] } }),
      'is no record: officials.0.name: Invalid input: expected string',
    ],
    ['an id met before', good, 'has the id "after-july-2025" of an article before it, and is left out'],
  ])('%s', async (what, line, reason) => {
    const [input, out] = [path(`${what}.ndjson`), path(what)]
    writeFileSync(input, `${good}\n${line}\n\n${lines[1]}\n`)
    const { articles, errors, firstError } = await writeTables(input, { out })
    expect([articles, errors]).toEqual([2, 1])
    const error = { source: input, position: 1, code: 'malformed', reason: expect.stringContaining(reason) }
    expect(firstError).toMatchObject(error)
    expect(linesOf(what, 'errors.ndjson')).toEqual([error])
  })
})

describe('nothing is left behind', () => {
  const nothing = (out: string) => expect(readdirSync(folder).filter(name => name.startsWith(out))).toEqual([])

  test('by a run that is stopped while it reads', async () => {
    const stop = new AbortController()
    const onProgress = ({ articles }: { articles: number }) => {
      if (articles === 3) stop.abort()
    }
    const summary = await writeTables(path('records.ndjson'), { out: path('stopped'), signal: stop.signal, onProgress })
    expect(summary).toMatchObject({ articles: 3, finished: false })
    nothing('stopped')
  })

  test('by a source that breaks', async () => {
    async function* broken() {
      yield* entries
      throw new Error('the line went dead')
    }
    await expect(writeTables(broken(), { out: path('snapped') })).rejects.toThrow('the line went dead')
    nothing('snapped')
  })

  test('by a file that is missing', async () => {
    const { kind, message } = await failure(writeTables(path('missing.ndjson'), { out: path('none') }))
    expect(kind).toBe('source')
    expect(message).toContain('missing.ndjson')
    nothing('none')
  })

  test('by a file without a record', async () => {
    writeFileSync(path('article.txt'), 'Huyện họp phiên thường kỳ.')
    const { kind, message } = await failure(writeTables(path('article.txt'), { out: path('none') }))
    expect(kind).toBe('source')
    expect(message).toMatch(/^no record was read; .*article\.txt, line 1: holds no records; make them with/)
    nothing('none')
  })
})

describe('a folder is', () => {
  test('taken where it is empty', async () => {
    mkdirSync(path('empty'))
    await writeTables(path('records.ndjson'), { out: path('empty') })
    expect(readdirSync(path('empty'))).toContain('careers.csv')
  })

  test('made with those above it', async () => {
    await writeTables(path('records.ndjson'), { out: path('deep', 'deeper') })
    expect(readdirSync(path('deep'))).toEqual(['deeper'])
  })

  test('not touched where it holds something', async () => {
    mkdirSync(path('mine'))
    writeFileSync(path('mine', 'careers.csv'), 'mine')
    const { kind, message } = await failure(writeTables(path('records.ndjson'), { out: path('mine') }))
    expect({ kind, message }).toEqual({
      kind: 'exists',
      message: `${path('mine')} is not empty: choose another folder`,
    })
    expect(readFileSync(path('mine', 'careers.csv'), 'utf8')).toBe('mine')
  })

  test('refused where it is a file, or lies in one', async () => {
    for (const out of [path('records.ndjson'), path('records.ndjson', 'tables')]) {
      expect((await failure(writeTables(path('one.ndjson'), { out }))).kind).toBe('disk')
    }
    expect(existsSync(path('records.ndjson'))).toBe(true)
  })
})

/** The command for archives: what it writes, what it says, and what it ends with. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resumeCommand } from '../../src/cli/batch.js'
import { EXIT } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import { parseArticle } from '../../src/index.js'
import { sink } from './sink.js'

const ARTICLE = 'Huyện uỷ Hoà Sơn họp phiên thường kỳ\n\nSáng 30.1.2023, Huyện uỷ Hoà Sơn họp phiên thường kỳ.\n'
const ROW = { noi_dung: 'Năm 2023, xã Hoà Mỹ phấn đấu trồng 1.200 cây xanh.', bao: 'Báo Tây Ninh' }

let folder: string
const path = (...names: string[]): string => join(folder, ...names)
const read = (...names: string[]): string => readFileSync(path(...names), 'utf8')
const records = (...names: string[]) =>
  read(...names, 'records.ndjson')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  mkdirSync(path('archive'))
  writeFileSync(path('file'), '')
  writeFileSync(path('archive/a.txt'), ARTICLE)
  writeFileSync(path('archive/b.txt'), Buffer.from([0, 1, 2, 3, 0, 0]))
  writeFileSync(path('archive/c.ndjson'), `${JSON.stringify(ROW)}\n{"noi_dung":\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

async function batch(args: readonly string[], stdin = '') {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['batch', ...args, '--workers', '0'], {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink(out),
    stderr: sink(err),
    env: {},
  })
  return { code, out: out.join(''), err: err.join('') }
}

describe('what it writes', () => {
  test('records and errors, and a summary of both', async () => {
    const { code, out, err } = await batch([path('archive'), '--out', path('plain')])
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' })
    expect(readdirSync(path('plain')).sort()).toEqual(['checkpoint.json', 'errors.ndjson', 'records.ndjson'])
    const [first, second] = records('plain')
    const alone = parseArticle({ body: ARTICLE })
    expect(first.source).toBe(path('archive/a.txt'))
    expect(first.record.dates).toEqual(alone.dates)
    expect(second).toMatchObject({ source: path('archive/c.ndjson'), position: 0 })
    expect(second.record.metadata.newspaper).toBe('Báo Tây Ninh')
    const errors = read('plain', 'errors.ndjson').trimEnd().split('\n')
    expect(errors.map(line => JSON.parse(line).code)).toEqual(['binary', 'malformed'])
    expect(out).toMatch(/^articles +2 /)
    expect(out).toMatch(/\nerrors +2 {2}binary 1, malformed 1\n/)
    expect(out).toMatch(/\ntargets +1\n/)
    expect(out).toMatch(/\nread .* MB in .* s, .* MB\/s\n$/)
  })

  test('tables', async () => {
    const { code } = await batch([path('archive'), '--out', path('csv'), '--format', 'csv'])
    expect(code).toBe(EXIT.ok)
    const tables = ['articles', 'dates', 'directives', 'officials', 'positions', 'targets'].map(name => `${name}.csv`)
    expect(
      readdirSync(path('csv'))
        .filter(name => name.endsWith('.csv'))
        .sort(),
    ).toEqual(tables)
    expect(read('csv', 'dates.csv')).toContain('Sáng 30.1.2023')
  })

  test('Parquet', async () => {
    const { code } = await batch([path('archive'), '--out', path('parquet'), '--format', 'parquet'])
    expect(code).toBe(EXIT.ok)
    expect(readdirSync(path('parquet/targets'))).toEqual(['part-000001.parquet'])
    expect(read('parquet/targets/part-000001.parquet').slice(0, 4)).toBe('PAR1')
  })

  test('what the options say', async () => {
    writeFileSync(path('d.ndjson'), `${JSON.stringify({ bai: 'Sáng 30/1, huyện họp.' })}\n`)
    const flags = ['--fields', 'text=bai', '--published-at', '2023-02-01', '--newspaper', 'Báo Tây Ninh']
    const { code } = await batch([path('d.ndjson'), '--out', path('d'), ...flags, '--keep-text', 'full'])
    expect(code).toBe(EXIT.ok)
    const [{ record }] = records('d')
    expect(record.text).toBe('Sáng 30/1, huyện họp.')
    expect(record.dates[0].value).toBe('2023-01-30')
    expect(record.metadata.newspaper).toBe('Báo Tây Ninh')
  })

  test('two files that both count from 1: each row tells its article', async () => {
    mkdirSync(path('twins'))
    writeFileSync(path('twins/a.ndjson'), `${JSON.stringify({ id: 1, text: 'Ngày 1.2.2023, huyện họp.' })}\n`)
    writeFileSync(path('twins/b.ndjson'), `${JSON.stringify({ id: 1, text: 'Ngày 2.2.2023, huyện họp.' })}\n`)
    await batch([path('twins'), '--out', path('twin-lines')])
    const ids = [`${path('twins/a.ndjson')}#0`, `${path('twins/b.ndjson')}#0`]
    expect(records('twin-lines').map(({ id, record }) => [id, record.id])).toEqual(ids.map(id => [id, '1']))
    await batch([path('twins'), '--out', path('twin-tables'), '--format', 'csv'])
    const firstCells = (table: string) =>
      read('twin-tables', table)
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map(row => row.split(',')[0])
    expect([firstCells('articles.csv'), firstCells('dates.csv')]).toEqual([ids, ids])
  })

  test('limits', async () => {
    const { code } = await batch([path('archive/a.txt'), '--out', path('small'), '--max-article-bytes', '10'])
    expect(code).toBe(EXIT.ok)
    expect(JSON.parse(read('small', 'errors.ndjson')).code).toBe('too-large')
  })
})

describe('what is wrong', () => {
  test.each([
    ['no source', ['--out', 'x'], 'needs files, folders'],
    ['no folder to write into', ['a'], 'needs a folder to write into'],
    ['an unknown option', ['a', '--out', 'x', '--colour'], "Unknown option '--colour'"],
    ['an unknown format', ['a', '--out', 'x', '--format', 'xls'], '--format must be ndjson, csv, parquet'],
    [
      'an unknown way of keeping text',
      ['a', '--out', 'x', '--keep-text', 'all'],
      '--keep-text must be none, hash, full',
    ],
    ['no number', ['a', '--out', 'x', '--max-files', 'many'], '--max-files must be a whole number, and is "many"'],
    ['no pair', ['a', '--out', 'x', '--fields', 'noi_dung'], '--fields must be like text=noi_dung'],
    ['a role that no field has', ['.', '--out', 'x', '--fields', 'texts=noi_dung'], 'not "texts"'],
    ['no date', ['a', '--out', 'x', '--published-at', '31/1/2023'], '--published-at must be an ISO date'],
    ['an encoding that is none', ['.', '--out', 'x', '--encoding', 'utf-99'], 'utf-99'],
  ])('%s is bad usage, before anything is written', async (_, args, reason) => {
    const names = args.map(name => (name === 'x' ? path('never') : name === '.' ? path('archive') : name))
    const { code, out, err } = await batch(names)
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' })
    expect(err).toMatch(/^vn-party-news: .*\n$/)
    expect(err).toContain(reason)
    expect(readdirSync(folder)).not.toContain('never')
  })

  test('a source that is missing', async () => {
    const { code, err } = await batch([path('archve'), '--out', path('never')])
    expect(code).toBe(EXIT.missing)
    expect(err).toMatch(/^vn-party-news: .*archve.*\n$/)
    expect(readdirSync(folder)).not.toContain('never')
  })

  test('a folder that holds a run; and how to go on', async () => {
    const args = [path('archive'), '--out', path('twice')]
    await batch(args)
    const { code, err } = await batch(args)
    expect(code).toBe(EXIT.usage)
    expect(err).toContain('holds a run already')
    expect(err).toContain(`to go on: vn-party-news batch ${args.join(' ')} --workers 0 --resume\n`)
    const again = await batch([...args, '--resume'])
    expect(again.code).toBe(EXIT.ok)
    expect(again.out).toContain('the run was finished before')
  })

  test('a folder that is a file', async () => {
    const { code, err } = await batch([path('archive'), '--out', path('file/out')])
    expect(code).toBe(EXIT.stuck)
    expect(err).toMatch(/cannot be written: it is no folder \(ENOTDIR\)/)
  })
})

test.each([
  [['a', '--out', 'x'], 'vn-party-news batch a --out x --resume'],
  [['a', '--resume', '--out', 'x'], 'vn-party-news batch a --out x --resume'],
  [['năm 2019/*.txt', '--out', "l'été"], "vn-party-news batch 'năm 2019/*.txt' --out 'l'\\''été' --resume"],
])('the command that goes on after %j', (args, command) => {
  expect(resumeCommand(args)).toBe(command)
})

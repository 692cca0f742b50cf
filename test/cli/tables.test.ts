/** The command for tables across articles: from a batch to tables, what it says, and what it ends with. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import { sink } from './sink.js'

const ARTICLE = 'Sáng 30.1.2023, ông Lê Văn Mẫu, Chủ tịch UBND huyện Gò Dầu thăm xã Hoà Mỹ. Ông thăm 12 hộ dân.\n'

let folder: string
const path = (...names: string[]): string => join(folder, ...names)

async function cli(args: readonly string[], stdin = '') {
  const out: string[] = []
  const err: string[] = []
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout: sink(out), stderr: sink(err), env: {} }
  const code = await run(args, terminal)
  return { code, out: out.join(''), err: err.join('') }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  mkdirSync(path('archive'))
  writeFileSync(path('archive/a.txt'), ARTICLE)
  writeFileSync(path('archive/b.txt'), ARTICLE)
  await cli(['batch', path('archive'), '--out', path('batch'), '--workers', '0'])
})
afterAll(() => rmSync(folder, { recursive: true }))

test('from a batch to tables', async () => {
  const { code, out, err } = await cli(['tables', path('batch/records.ndjson'), '--out', path('tables')])
  expect({ code, err }).toEqual({ code: EXIT.ok, err: '' })
  expect(out).toMatch(/^articles +2 {2}\S+tables\nerrors +0\ncareers +1\n/)
  expect(out).toMatch(/\nduplicates +2\nkeywords +0\nwithout text +2 {2}no keywords, .* --keep-text full for them\n$/)
  const [, career] = readFileSync(path('tables/careers.csv'), 'utf8').split('\r\n')
  expect(career).toMatch(/^c1,p1,Lê Văn Mẫu,,Chủ tịch,UBND huyện Gò Dầu,Tây Ninh,/)
})

test('a line that is no record is named, and the others are done', async () => {
  const good = readFileSync(path('batch/records.ndjson'), 'utf8')
  writeFileSync(path('mixed.ndjson'), `${good}{"id":\n`)
  const { code, out } = await cli(['tables', path('mixed.ndjson'), '--out', path('mixed'), '--format', 'ndjson'])
  expect(code).toBe(EXIT.ok)
  expect(out).toMatch(/\nerrors +1 {2}all in errors\.ndjson; the first: \S+mixed\.ndjson, line 3: is no JSON: /)
  expect(readdirSync(path('mixed'))).toContain('careers.ndjson')
})

test.each([
  ['no records', ['--out', 'x'], EXIT.usage, 'tables needs files of records'],
  ['no folder to write into', ['r'], EXIT.usage, 'tables needs a folder to write into'],
  ['an unknown format', ['r', '--out', 'x', '--format', 'xls'], EXIT.usage, '--format must be ndjson, csv, parquet'],
  ['an unknown option', ['r', '--out', 'x', '--resume'], EXIT.usage, "Unknown option '--resume'"],
  ['a file that is missing', ['r', '--out', 'x'], EXIT.missing, 'no such file'],
  ['a file of articles', ['archive', '--out', 'x'], EXIT.missing, 'no record was read'],
  ['a folder that holds something', ['batch/records.ndjson', '--out', 'batch'], EXIT.usage, 'is not empty'],
])('%s', async (_, args, exitCode, reason) => {
  const { code, out, err } = await cli([
    'tables',
    ...args.map(each => (/^(?:--|xls|csv)/.test(each) ? each : path(each))),
  ])
  expect({ code, out }).toEqual({ code: exitCode, out: '' })
  expect(err).toMatch(/^vn-party-news: .*\n$/)
  expect(err).toContain(reason)
  expect(readdirSync(folder).filter(name => name.startsWith('x'))).toEqual([])
})

/**
 * The recipe of docs/spark.md on a real Spark: `npm run test:spark`. Twenty thousand articles with bad lines among them, on
 * a cluster of two executors, one of which is killed on the way; counts and records must be those of one machine.
 */
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parquetWriteFile } from 'hyparquet-writer'
import { build, root } from '../../bench/packed.js'
import type { ArticleRecord } from '../../src/types.js'
import { makeRows, writeArticles } from './articles.js'
import { busyExecutor } from './executors.js'
import { NoSpark, openSpark } from './pyspark.js'
import { commandWith, scripts } from './recipe.js'
import { type Answer, type Outcome, outcomeOf, parquetRows } from './records.js'

const ARTICLES = 20_000
const TABLE_ROWS = 2000
/** Two executors of one core and a gigabyte each, in processes of their own, as on a cluster. */
const CLUSTER = "'local-cluster[2,1,1024]'"
/** How a blank line is answered, which readers of archives pass over. */
const BLANK = 'no-article: is a blank line'
/** So often it is looked whether the job is far enough for the kill. */
const LOOK_EVERY = 100

const folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
const path = (...names: string[]): string => join(folder, ...names)

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
const say = (what: string, of: string) => console.log(`${what.padEnd(54)} ${of}`)

/** Runs a command of the recipe, and what is to happen meanwhile, which must end with it. */
async function shell(
  command: string,
  env: NodeJS.ProcessEnv,
  meanwhile: (pid: number, ended: AbortSignal) => Promise<void> = async () => {},
): Promise<void> {
  const log = path('log.txt')
  const output = openSync(log, 'w')
  const child = spawn('bash', ['-euo', 'pipefail', '-c', command], {
    cwd: folder,
    env,
    stdio: ['ignore', output, output],
  })
  const ended = new AbortController()
  const end = once(child, 'close').finally(() => ended.abort())
  await meanwhile(child.pid as number, ended.signal)
  const [code] = await end
  closeSync(output)
  if (code === 0) return
  console.log(readFileSync(log, 'utf8').slice(-10_000))
  throw new Error(`this ended with ${code}:\n${command}`)
}

/** Kills an executor at work, as soon as the first part of the records has been finished. */
async function killExecutor(root: number, ended: AbortSignal): Promise<void> {
  const attempt = path('records/_temporary/0')
  const hasBegun = () => existsSync(attempt) && readdirSync(attempt).some(name => name.startsWith('task_'))
  while (!ended.aborted) {
    await wait(LOOK_EVERY)
    const pid = hasBegun() ? busyExecutor(root) : null
    if (pid === null) continue
    process.kill(pid, 'SIGKILL')
    say('killed', `the executor of process ${pid}`)
    return
  }
}

/** How many tasks Spark lost with an executor, by its own log. */
function tasksLost(): number {
  const events = readdirSync(path('events')).flatMap(name =>
    readFileSync(path('events', name), 'utf8').trimEnd().split('\n'),
  )
  return events.filter(line => JSON.parse(line)['Task End Reason']?.Reason === 'ExecutorLostFailure').length
}

/** The record as batch and stream keep it. */
const withoutText = (record: ArticleRecord): ArticleRecord => ({ ...record, text: null })

/** What the package makes of the archive without Spark. */
async function* onOneMachine(): AsyncGenerator<Answer> {
  const file = path('vn-party-news/node_modules/vn-party-news/dist/archive.js')
  const { parseArchive }: typeof import('../../src/archive/index.js') = await import(pathToFileURL(file).href)
  for await (const entry of parseArchive(path('articles'))) {
    if (entry.kind === 'error') yield { id: null, ...entry }
    else yield { id: entry.record.id, record: withoutText(entry.record) }
  }
}

/** Two outcomes of the same articles. */
function assertSame(found: Outcome['records'], expected: Outcome['records']): void {
  assert.equal(found.size, expected.size)
  const different = [...expected].filter(([id, hash]) => found.get(id) !== hash).map(([id]) => id)
  assert.deepEqual(different, [], 'records that differ')
}

async function rowsOf<Row>(table: string): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of parquetRows<Row>(path('tables', table))) rows.push(row)
  return rows
}

function prepare(): void {
  build()
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root })
  for (const [name, code] of Object.entries(scripts)) writeFileSync(path(name), code)
  mkdirSync(path('events'))
  mkdirSync(path('conf'))
  const settings = {
    'spark.eventLog.enabled': true,
    'spark.eventLog.dir': pathToFileURL(path('events')).href,
    'spark.eventLog.rolling.enabled': false,
    'spark.eventLog.compress': false,
    'spark.ui.enabled': false,
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${value}\n`)
  writeFileSync(path('conf/spark-defaults.conf'), lines.join(''))
}

function writeTable(): void {
  mkdirSync(path('table'))
  const rows = [...makeRows(TABLE_ROWS)]
  const column = <Name extends keyof (typeof rows)[number]>(name: Name) => ({ name, data: rows.map(row => row[name]) })
  const columnData = [column('number'), column('title'), column('content'), column('published')]
  parquetWriteFile({ filename: path('table/part.parquet'), columnData })
}

async function test(): Promise<void> {
  const env = { ...openSpark(), SPARK_CONF_DIR: path('conf') }
  prepare()
  writeTable()
  const expected = writeArticles(path('articles'), makeRows(ARTICLES), 1)
  say('lines', `${expected.lines}, of which ${expected.lines - expected.articles} are no articles`)

  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) as string
  await shell(commandWith('npm install', { 'vn-party-news vn-party-news': `vn-party-news ./${tarball}` }), env)
  const ofTable = await outcomeOf(parquetRows<Answer>(path('table-records')))
  assert.deepEqual(ofTable.errors, [])

  const begunAlone = performance.now()
  const alone = await outcomeOf(onOneMachine())
  say('without Spark', seconds(begunAlone))
  assert.equal(alone.records.size, expected.articles)
  assertSame(ofTable.records, new Map([...alone.records].filter(([id]) => Number(id) < TABLE_ROWS)))
  say('a table of articles on Spark, in one process', `the ${TABLE_ROWS} records are those without Spark`)

  const begun = performance.now()
  await shell(commandWith('--archives', { 'spark://master:7077': CLUSTER }), env, killExecutor)
  say('on Spark, two executors, one of them killed', seconds(begun))
  const lost = tasksLost()
  assert.ok(lost > 0, 'Spark lost no task with the executor that was killed')
  say('tasks that Spark lost and ran again', String(lost))

  const onSpark = await outcomeOf(parquetRows<Answer>(path('records')))
  assertSame(onSpark.records, alone.records)
  const [blank, wrong] = [true, false].map(is => onSpark.errors.filter(error => (error === BLANK) === is))
  assert.equal(blank?.length, expected.blank)
  assert.deepEqual(wrong, alone.errors)
  say('records and errors on Spark', `the ${onSpark.records.size} and ${onSpark.errors.length} of the run without it`)

  await shell(commandWith('read_records.py'), env)
  const counts = await rowsOf<{ kind: string; code: string | null; count: bigint }>('counts')
  const byCode = Object.fromEntries(counts.map(({ code, count }) => [code ?? 'articles', Number(count)]))
  assert.deepEqual(byCode, { articles: expected.articles, ...expected.errors })
  const [positions, targets] = [await rowsOf('positions'), await rowsOf('targets')]
  assert.deepEqual([positions.length, targets.length], [alone.positions, alone.targets])
  say('flat tables', `${positions.length} positions and ${targets.length} targets, as without Spark`)
}

try {
  await test()
} catch (error) {
  if (!(error instanceof NoSpark)) throw error
  console.log(`SKIPPED: ${error.message}`)
} finally {
  rmSync(folder, { recursive: true })
}

/** The filter: what it answers, what it ends with, and how it behaves among other processes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Readable, Writable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import { sink } from './sink.js'

const lineOf = (id: number): string => `${JSON.stringify({ id, text: 'Hôm nay, huyện họp.' })}\n`

async function stream(args: readonly string[], stdin = '') {
  const out: string[] = []
  const err: string[] = []
  const code = await run(['stream', ...args], {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink(out),
    stderr: sink(err),
    env: {},
  })
  return { code, lines: out, err: err.join('') }
}

describe('what it answers', () => {
  test('a line a write, and lines without a record are no failure', async () => {
    const { code, lines, err } = await stream([], `${lineOf(1)}{\n\n${lineOf(2)}`)
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' })
    expect(lines.map(line => JSON.parse(line).kind)).toEqual(['article', 'error', 'error', 'article'])
  })

  test('nothing for nothing', async () => {
    expect(await stream([])).toEqual({ code: EXIT.ok, lines: [], err: '' })
  })

  test('what the options say', async () => {
    const flags = ['--published-at', '2023-02-01', '--newspaper', 'Báo Tây Ninh', '--fields', 'text=bai']
    const limits = ['--keep-text', 'full', '--max-article-bytes', '60']
    const { lines } = await stream([...flags, ...limits], `{"bai":"Hôm nay, huyện họp."}\n${' '.repeat(60)}{}`)
    const [{ record }, error] = lines.map(line => JSON.parse(line))
    expect(record).toMatchObject({ text: 'Hôm nay, huyện họp.', metadata: { newspaper: 'Báo Tây Ninh' } })
    expect(record.dates[0].value).toBe('2023-02-01')
    expect(error.code).toBe('too-large')
  })

  test.each([
    ['a file', ['articles.ndjson'], 'stream reads stdin, and no "articles.ndjson"'],
    ['an option of batch', ['--out', 'x'], "Unknown option '--out'"],
    ['a date that is none', ['--published-at', '31/1/2023'], '--published-at must be an ISO date'],
    ['a role that no field has', ['--fields', 'texts=bai'], 'not "texts"'],
    ['a way of keeping text that is none', ['--keep-text', 'all'], '--keep-text must be none, hash, full'],
    ['no limit', ['--max-article-bytes', '0'], 'articleBytes must be a number above 0'],
  ])('%s is bad usage', async (_, args, reason) => {
    const { code, lines, err } = await stream(args, lineOf(1))
    expect({ code, lines }).toEqual({ code: EXIT.usage, lines: [] })
    expect(err).toMatch(/^vn-party-news: .*\n$/)
    expect(err).toContain(reason)
  })
})

test('it reads no faster than its reader', async () => {
  let [given, taken, ahead] = [0, 0, 0]
  async function* input() {
    while (given < 500) yield Buffer.from(lineOf(given++))
  }
  const stdout = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      taken++
      ahead = Math.max(ahead, given - taken)
      setImmediate(done)
    },
  })
  const code = await run(['stream'], {
    stdin: Readable.from(input(), { highWaterMark: 1 }),
    stdout,
    stderr: sink([]),
    env: {},
  })
  expect({ code, taken }).toEqual({ code: EXIT.ok, taken: 500 })
  expect(ahead).toBeLessThan(5)
})

describe('as a process', () => {
  const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const start = () => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'stream'], { stdio: 'pipe' })
    // What is still to be written when the process ends is lost, and meant to be.
    child.stdin.on('error', () => {})
    return { child, exit: once(child, 'close'), err: readAll(child.stderr) }
  }

  test('each line is answered while the next is not there yet; killed, it does not end with 0', async () => {
    const { child, exit } = start()
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (let id = 0; id < 5; id++) {
      child.stdin.write(lineOf(id))
      const { value } = await answers.next()
      expect(JSON.parse(value)).toMatchObject({ kind: 'article', id: String(id) })
    }
    child.kill('SIGKILL')
    expect((await answers.next()).done).toBe(true)
    expect(await exit).toEqual([null, 'SIGKILL'])
  }, 20_000)

  test('a reader that stops early is no failure', async () => {
    const { child, exit, err } = start()
    Readable.from(Array.from({ length: 20_000 }, (_, id) => lineOf(id))).pipe(child.stdin)
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await err).toBe('')
    expect(await exit).toEqual([EXIT.ok, null])
  }, 20_000)

  test('a writer that breaks off in a line gets an answer to what it wrote', async () => {
    const { child, exit } = start()
    child.stdin.end(`${lineOf(1)}{"id":2,"te`)
    const lines = (await readAll(child.stdout)).trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).kind)).toEqual(['article', 'error'])
    expect(await exit).toEqual([EXIT.ok, null])
  }, 20_000)
})

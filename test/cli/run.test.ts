/** The CLI: what it prints, what it says when something is wrong, and what it ends with. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text as readAll } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../src/cli/exit-codes.js'
import { HELP } from '../../src/cli/help.js'
import { run } from '../../src/cli/run.js'
import { parseArticle as parseEnglish } from '../../src/en/index.js'
import { parseArticle } from '../../src/index.js'
import { articleRecordSchema } from '../../src/record/schema.js'
import { sink } from './sink.js'

const ARTICLE = 'Huyện uỷ Hoà Sơn họp phiên thường kỳ\n\nSáng 30.1.2023, Huyện uỷ Hoà Sơn họp phiên thường kỳ.\n'
const OTHER = 'Xã Hoà Mỹ trồng cây\n\nXã Hoà Mỹ vừa trồng 1.200 cây xanh dọc các tuyến đường.\n'

let folder: string
const path = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  mkdirSync(path('folder'))
  writeFileSync(path('article.txt'), ARTICLE)
  writeFileSync(path('other.txt'), OTHER)
  writeFileSync(path('bom.txt'), `\ufeff${ARTICLE}`)
  writeFileSync(path('blank.txt'), ' \n\t\n')
  writeFileSync(path('nothing.txt'), '')
  // "Đảng" in UTF-16 and in windows-1258.
  writeFileSync(path('utf16.txt'), Buffer.from('\ufeffĐảng', 'utf16le'))
  writeFileSync(path('windows-1258.txt'), Buffer.from([0xd0, 0xe3, 0xd2, 0x6e, 0x67]))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A run in the folder of this test: names that exist there stand for their paths. */
async function runHere(args: readonly string[], { stdin = '', columns = 100, isTTY = false, env = {} } = {}) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: Object.assign(sink(out), { columns, isTTY }),
    stderr: sink(err),
    env,
  })
  return { code, out: out.join(''), err: err.join('') }
}

describe('parse', () => {
  test('prints the record of one file as JSON, with the path as id', async () => {
    const { code, out, err } = await runHere(['parse', path('article.txt')])
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' })
    expect(JSON.parse(out)).toEqual(parseArticle(ARTICLE, { id: path('article.txt') }))
    expect(out.split('\n').length).toBeGreaterThan(10)
  })

  test('reads an English edition where it is asked to', async () => {
    const text = 'Town meets\n\nOn January 30, the Trang Bang Town Party Committee met.\n'
    const args = ['parse', '-', '--language', 'en', '--published-at', '2023-02-01']
    const { code, out } = await runHere(args, { stdin: text })
    expect(code).toBe(EXIT.ok)
    expect(JSON.parse(out)).toEqual(parseEnglish(text, { language: 'en', publishedAt: '2023-02-01' }))
  })

  test('knows two languages', async () => {
    expect(await runHere(['parse', path('article.txt'), '--language', 'fr'])).toEqual({
      code: EXIT.usage,
      out: '',
      err: 'vn-party-news: --language must be vi or en, and is "fr"\n',
    })
  })

  test('hands every option on to the parser', async () => {
    const flags = ['--published-at', '2023-02-01', '--newspaper', 'Báo Tây Ninh', '--url', 'https://example.org/1']
    const { out } = await runHere(['parse', path('article.txt'), '--id', 'a1', ...flags])
    const options = { id: 'a1', publishedAt: '2023-02-01', newspaper: 'Báo Tây Ninh', url: 'https://example.org/1' }
    expect(JSON.parse(out)).toEqual(parseArticle(ARTICLE, options))
  })

  test.each([
    ['several files', [] as string[], ['article.txt', 'other.txt']],
    ['one file, asked for lines', ['--format', 'ndjson'], ['article.txt']],
  ])('prints one record a line for %s', async (_, flags, names) => {
    const { out } = await runHere(['parse', ...flags, ...names.map(path)])
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(names.map(path))
  })

  test('reads stdin for "-", without an id', async () => {
    const { code, out } = await runHere(['parse', '-'], { stdin: ARTICLE })
    expect(code).toBe(EXIT.ok)
    expect(JSON.parse(out)).toEqual(parseArticle(ARTICLE))
  })

  test('counts offsets from after a byte order mark', async () => {
    const { out } = await runHere(['parse', '--id', 'a', path('bom.txt')])
    expect(JSON.parse(out)).toEqual(parseArticle(ARTICLE, { id: 'a' }))
  })

  test('--validate passes what fits the schema', async () => {
    const { code, out, err } = await runHere(['parse', '--validate', path('article.txt'), path('other.txt')])
    expect({ code, err }).toEqual({ code: EXIT.ok, err: '' })
    for (const line of out.trimEnd().split('\n'))
      expect(articleRecordSchema.safeParse(JSON.parse(line)).success).toBe(true)
  })

  test('--format table prints a summary, each file under its name', async () => {
    const { out } = await runHere(['parse', '--format', 'table', path('article.txt'), path('other.txt')])
    for (const words of [path('article.txt'), path('other.txt'), 'Xã Hoà Mỹ trồng cây', 'Officials (', 'Targets (']) {
      expect(out).toContain(words)
    }
  })

  test.each([
    ['a terminal', { isTTY: true }, true],
    ['a pipe', { isTTY: false }, false],
    ['NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
  ])('colours for %s', async (_, world, coloured) => {
    const { out } = await runHere(['parse', '--format', 'table', path('article.txt')], world)
    expect(out.includes('\u001b[')).toBe(coloured)
  })
})

describe('what is wrong', () => {
  test.each([
    ['no-such-file.txt', EXIT.missing, 'no such file'],
    ['article.txt/inside.txt', EXIT.missing, 'no such file'],
    ['folder', EXIT.directory, 'is a directory'],
    ['utf16.txt', EXIT.notUtf8, 'is not UTF-8'],
    ['windows-1258.txt', EXIT.notUtf8, 'is not UTF-8'],
    ['nothing.txt', EXIT.empty, 'is empty'],
    ['blank.txt', EXIT.empty, 'is empty'],
  ])(
    '%s ends with %i, in one line that says so, and the other files are still done',
    async (name, exitCode, reason) => {
      const { code, out, err } = await runHere(['parse', path('article.txt'), path(name), path('other.txt')])
      expect(code).toBe(exitCode)
      expect(err).toMatch(/^vn-party-news: .*\n$/)
      expect(err).toContain(path(name))
      expect(err).toContain(reason)
      expect(out.trimEnd().split('\n')).toHaveLength(2)
    },
  )

  test('of several failures the first gives the code', async () => {
    const { code, err } = await runHere(['parse', path('nothing.txt'), path('folder')])
    expect(code).toBe(EXIT.empty)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('stdin has a name in errors, too', async () => {
    const { code, err } = await runHere(['parse', '-'], { stdin: ' ' })
    expect({ code, err }).toEqual({ code: EXIT.empty, err: 'vn-party-news: stdin: is empty\n' })
  })

  test.each([
    ['no command', [], 'which command'],
    ['another command', ['pars', 'x'], 'unknown command "pars"'],
    ['no file', ['parse'], 'needs a file'],
    ['an unknown option', ['parse', 'x', '--publish-at', '2023-01-31'], "Unknown option '--publish-at'"],
    ['an option without its value', ['parse', 'x', '--id'], '--id'],
    ['an option of the other command', ['explain', 'x y', '--format', 'table'], "Unknown option '--format'"],
    ['a day that does not exist', ['parse', 'x', '--published-at', '2023-02-30'], '--published-at must be an ISO date'],
    ['a Vietnamese date', ['explain', 'x y', '--published-at', '31/1/2023'], '--published-at must be an ISO date'],
    ['an unknown format', ['parse', 'x', '--format', 'xml'], '--format must be json, ndjson, table, and is "xml"'],
    ['one id for two files', ['parse', 'x', 'y', '--id', 'a'], '--id'],
    ['two sentences', ['explain', 'x y', 'z'], 'one sentence'],
  ])('%s is bad usage, before any file is read', async (_, args, reason) => {
    const { code, out, err } = await runHere(args)
    expect({ code, out }).toEqual({ code: EXIT.usage, out: '' })
    expect(err).toMatch(/^vn-party-news: .*\n$/)
    expect(err).toContain(reason)
  })
})

describe('explain', () => {
  test('explains a sentence', async () => {
    const { code, out } = await runHere(['explain', 'Ban tổ chức họp vào sáng thứ hai.'])
    expect(code).toBe(EXIT.ok)
    expect(out).toContain('Ban · tổ · chức · họp')
    expect(out).toContain('reference date: none')
  })

  test.each(['a file', 'stdin'])('explains %s', async from => {
    const { code, out } = await runHere(['explain', from === 'stdin' ? '-' : path('article.txt')], { stdin: ARTICLE })
    expect(code).toBe(EXIT.ok)
    expect(out).toContain('Sáng 30.1.2023, Huyện uỷ Hoà Sơn họp phiên thường kỳ.')
  })

  test('takes one word that looks like a file for a file', async () => {
    const { code, err } = await runHere(['explain', 'artcle.txt'])
    expect({ code, err }).toEqual({ code: EXIT.missing, err: 'vn-party-news: artcle.txt: no such file\n' })
  })

  test('refuses a folder', async () => {
    expect((await runHere(['explain', path('folder')])).code).toBe(EXIT.directory)
  })

  test('refuses an empty sentence', async () => {
    expect((await runHere(['explain', ' '])).code).toBe(EXIT.empty)
  })
})

describe('help and version', () => {
  test.each([['--help'], ['-h'], ['parse --help'], ['explain --help']])('%s prints the help', async line => {
    expect(await runHere(line.split(' '))).toEqual({ code: EXIT.ok, out: HELP, err: '' })
  })

  test('the help fits a terminal of 120 columns', () => {
    expect(Math.max(...HELP.split('\n').map(line => line.length))).toBeLessThanOrEqual(120)
  })

  test('--version prints that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(await runHere(['--version'])).toEqual({ code: EXIT.ok, out: `${version}\n`, err: '' })
  })
})

describe('as a process', () => {
  const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const start = (args: readonly string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    const exit = new Promise<number | null>(resolve => {
      child.on('close', resolve)
    })
    return { child, exit, err: readAll(child.stderr) }
  }

  test('the exit code reaches the shell', async () => {
    const { child, exit, err } = start(['parse', path('nothing.txt')])
    child.stdout.resume()
    expect(await exit).toBe(EXIT.empty)
    expect(await err).toBe(`vn-party-news: ${path('nothing.txt')}: is empty\n`)
  }, 20_000)

  test('a reader that stops early is no failure', async () => {
    const { child, exit, err } = start(['parse', ...Array.from({ length: 400 }, () => path('article.txt'))])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await err).toBe('')
    expect(await exit).toBe(EXIT.ok)
  }, 20_000)
})

/** The README tells the truth: its code runs and gives what it says, its commands work, its record is the parser's. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import ts from 'typescript'
import { afterAll, describe, expect, test } from 'vitest'
import { HELP } from '../src/cli/help.js'
import { run } from '../src/cli/run.js'
import * as english from '../src/en/index.js'
import * as html from '../src/html/index.js'
import * as main from '../src/index.js'
import * as schema from '../src/record/schema.js'
import { sink } from './cli/sink.js'

const ROOT = new URL('../', import.meta.url)
const readme = readFileSync(new URL('README.md', ROOT), 'utf8')

/** Fenced blocks of a language, with the comment right above them. */
function blocks(language: string): { note: string; code: string }[] {
  const fence = new RegExp(`(?:<!-- ([^\\n]*) -->\\n)?\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``, 'g')
  return [...readme.matchAll(fence)].map(match => ({ note: match[1] ?? '', code: match[2] as string }))
}

/** Runs a block; each line "expression // → value" becomes a pair of what it is and what it should be. */
function runBlock(code: string): [string, unknown, unknown][] {
  const checked = code.replace(
    /^(\S.*?) +\/\/ → (.*)$/gm,
    (_, expression: string, value: string) => `check(${JSON.stringify(expression)}, ${expression}, ${value})`,
  )
  const { outputText } = ts.transpileModule(checked, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const pairs: [string, unknown, unknown][] = []
  const modules: Record<string, unknown> = {
    'vn-party-news': main,
    'vn-party-news/en': english,
    'vn-party-news/html': html,
    'vn-party-news/schema': schema,
  }
  new Function('require', 'exports', 'check', outputText)(
    (name: string) => modules[name],
    {},
    (expression: string, actual: unknown, expected: unknown) => pairs.push([expression, actual, expected]),
  )
  return pairs
}

const examples = blocks('ts').filter(({ note }) => !note.startsWith('to fill'))
test.each(examples)('example %#: $code', ({ code }) => {
  const pairs = runBlock(code)
  expect(pairs.length).toBeGreaterThan(0)
  for (const [expression, actual, expected] of pairs)
    expect({ [expression]: actual }).toEqual({ [expression]: expected })
})

/** Does a value hold all that is shown of it? Of a list, some items in order may be shown. */
function holds(actual: unknown, shown: unknown): boolean {
  if (Array.isArray(shown)) {
    if (!Array.isArray(actual) || (shown.length === 0 && actual.length > 0)) return false
    let at = 0
    return shown.every(item => {
      while (at < actual.length && !holds(actual[at], item)) at++
      return at++ < actual.length
    })
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof actual !== 'object' || actual === null) return false
    return Object.entries(shown).every(([key, value]) => holds((actual as Record<string, unknown>)[key], value))
  }
  return actual === shown
}

test.each(blocks('json'))('the record shown is the one of $note', ({ note, code }) => {
  const [file] = /fixtures\/articles\/[\w-]+\.txt/.exec(note) as RegExpExecArray
  const record = main.parseArticle(readFileSync(new URL(file, ROOT), 'utf8'))
  const shown = JSON.parse(code) as Record<string, unknown>
  for (const [key, value] of Object.entries(shown)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      const actual = record[key as keyof typeof record]
      expect(holds(actual, Array.isArray(value) ? [item] : item), `${key}: ${JSON.stringify(item)}`).toBe(true)
    }
  }
})

/** Folders that the commands write into. */
const OUTPUTS = ['tables', 'records', 'across']

describe('commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  const archive = ['archive/a.txt', 'archive/b.txt']
  mkdirSync(join(folder, 'archive'))
  for (const name of ['article.txt', ...archive]) writeFileSync(join(folder, name), 'Huyện uỷ Hoà Sơn họp.\n')
  afterAll(() => rmSync(folder, { recursive: true }))

  const commands = [...readme.matchAll(/^npx vn-party-news (.*)$/gm)].map(match =>
    (match[1] as string).replace(/ +#.*/, ''),
  )

  test.each(commands)(
    'npx vn-party-news %s',
    async line => {
      const words = [...line.replace(/ > .*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
        match => match[1] ?? (match[2] as string),
      )
      const args = words
        .flatMap(word => (word === 'archive/*.txt' ? archive : [word]))
        .map((word, at) =>
          at > 0 && (OUTPUTS.includes(word) || existsSync(join(folder, word))) ? join(folder, word) : word,
        )
      const said: string[] = []
      const code = await run(args, { stdin: Readable.from([]), stdout: sink(said), stderr: sink(said), env: {} })
      expect({ code, said: said.length > 0 }).toEqual({ code: 0, said: true })
    },
    30_000,
  )

  test('there are some, and the help knows their options', () => {
    expect(commands.length).toBeGreaterThan(4)
    const options = commands.flatMap(line => line.match(/--[a-z-]+/g) ?? [])
    expect(options.filter(option => !HELP.includes(`${option} `))).toEqual([])
  })
})

test('npm scripts and files that it names exist', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))
  const named = [...readme.matchAll(/npm run (\w+)/g)].map(match => match[1] as string)
  expect(named.filter(name => !(name in scripts))).toEqual([])
  const paths = [...readme.matchAll(/(?:^|[`(])((?:src|docs|fixtures)\/[\w./-]*)/gm)].map(match => match[1] as string)
  const tables = [...readme.matchAll(/`([\w-]+\.ts)`/g)].map(match => `src/knowledge/${match[1]}`)
  const cases = [...readme.matchAll(/`(\w+\.txt)`/g)].map(match => `fixtures/phrases/${match[1]}`)
  expect([...paths, ...tables, ...cases].filter(path => !existsSync(new URL(path, ROOT)))).toEqual([])
})

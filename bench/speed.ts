/**
 * How fast and how big: ratios within one run, since bare times say more of the machine than of the parser.
 *
 *   npm run bench [-- SECTION…]     sections: compare, scale, adversaries, import, size, archive, workers; all when none
 *                                   is named; archive=2000 and workers=100 set the megabytes of the archive
 *
 * The package is built first, and what stands in dist is measured: tsx wraps every function it loads, and so slows the
 * sources down.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'chrono-node'
import nlp from 'compromise/one'
import Tokenizer from 'natural/lib/natural/tokenizers/aggressive_tokenizer_vi.js'
import vntk from 'vntk/lib/tokenizer'
import { archiveRows, workerRows } from './archive.js'
import { adversaries, articles, characters, longText } from './inputs.js'
import { build, root, withInstalledPackage } from './packed.js'
import { median, race, table } from './timing.js'

build()
const built = pathToFileURL(join(root, 'dist/index.js')).href
const { parseArticle, tokenize } = (await import(built)) as typeof import('../src/index.js')

const natural = new Tokenizer()
const BARE = /\p{L}+|\p{N}+|[^\s]/gu

function barePass(text: string): number {
  let tokens = 0
  for (const _ of text.matchAll(BARE)) tokens++
  return tokens
}

const ratio = (part: number, whole: number) => `${(part / whole).toFixed(2)} ×`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`

function compare(): string {
  const overArticles = (name: string, read: (text: string) => unknown) => ({
    name,
    characters: characters(articles),
    run: () => articles.map(read),
  })
  const timed = race([
    overArticles('bare token pass', barePass),
    overArticles('tokenize', text => tokenize(text)),
    overArticles('parseArticle', text => parseArticle(text, { publishedAt: '2023-01-31' })),
    overArticles("vntk's regex tokenizer", text => vntk.tokenize(text)),
    overArticles("natural's Vietnamese tokenizer", text => natural.tokenize(text)),
    overArticles('compromise/one (tokens)', text => nlp(text)),
    overArticles('chrono-node vi (dates alone)', text => vi.parse(text)),
  ])
  const bare = timed[0]?.nanosecondsPerCharacter ?? Number.NaN
  return table([
    ['fixture articles', 'M characters/s', 'to the bare pass'],
    ...timed.map(({ name, nanosecondsPerCharacter: cost }) => [name, (1e3 / cost).toFixed(1), ratio(cost, bare)]),
  ])
}

function scale(): string {
  const contenders = [5e3, 5e4, 5e5, 1e7].map(length => {
    // Short texts as a set of a million characters, so that a round of each size reads enough to be timed.
    const texts = Array.from({ length: Math.max(1, 1e6 / length) }, (_, i) => longText(length, i))
    return {
      name: `${length.toLocaleString('en')} characters`,
      characters: characters(texts),
      run: () => texts.map(text => parseArticle(text).dates.length),
    }
  })
  const timed = race(contenders, { rounds: 7 })
  const short = timed[0]?.nanosecondsPerCharacter ?? Number.NaN
  return table([
    ['length of the text', 'ns/character', 'to 5,000 characters'],
    ...timed.map(({ name, nanosecondsPerCharacter: cost }) => [name, cost.toFixed(1), ratio(cost, short)]),
  ])
}

/** From this ratio on, the full size is not tried: a quadratic rule would take hours over it. */
const HOPELESS = 50

/**
 * Two ratios: to normal text, where a text that is all dates or all titles may well cost more a character, and to the
 * same input at a tenth of its length, where linear work gives 1.
 */
function adversarial(): string {
  const normal = longText(5e5)
  const parsing = (name: string, text: string) => ({ name, characters: text.length, run: () => parseArticle(text) })
  const rows = Object.entries(adversaries).map(([name, make]) => {
    const small = [parsing('normal', normal), parsing('hundredth', make(0.01)), parsing('tenth', make(0.1))]
    const trial = race(small, { rounds: 1, budget: 1, warmUp: 1 }).map(timed => timed.nanosecondsPerCharacter)
    if (Math.max(...trial) > HOPELESS * (trial[0] as number)) return [name, 'more than linear', 'not tried']
    const [base, tenth, full] = race(
      [parsing('normal', normal), parsing('tenth', make(0.1)), parsing('full', make(1))],
      {
        rounds: 5,
        budget: 20,
        warmUp: 300,
      },
    ).map(timed => timed.nanosecondsPerCharacter) as [number, number, number]
    return [name, ratio(full, base), ratio(full, tenth)]
  })
  return table([['adversarial input, per character', 'to normal text', 'to a tenth of it'], ...rows])
}

const RUNS = 15

function importTime(): string {
  const address = (path: string) => JSON.stringify(pathToFileURL(join(root, path)).href)
  const programs = [
    ['empty process', ''],
    ['import vn-party-news', `await import(${address('dist/index.js')})`],
    ['require vn-party-news', `createRequire(${address('package.json')})('./dist/index.cjs')`],
    ['import, and the first article', `(await import(${address('dist/index.js')})).parseArticle('Ngày 3/2.')`],
    ['import vn-party-news/schema', `await import(${address('dist/schema.js')})`],
  ].map(([name, code]) => ({
    name: name as string,
    code: code as string,
    times: [] as number[],
    bytes: [] as number[],
  }))

  for (let run = 0; run < RUNS; run++) {
    for (const program of programs) {
      const code = `import { createRequire } from 'node:module';${program.code};console.log(process.memoryUsage().rss)`
      const start = performance.now()
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      program.times.push(performance.now() - start)
      program.bytes.push(Number(stdout))
    }
  }
  const [empty] = programs
  const more = (of: 'times' | 'bytes', program: (typeof programs)[number]) =>
    median(program[of]) - median(empty?.[of] ?? [])
  return table([
    ['a fresh process', 'ms more', 'MB more'],
    ...programs.map(it => [it.name, more('times', it).toFixed(1), (more('bytes', it) / 1e6).toFixed(1)]),
  ])
}

function size(): string {
  return withInstalledPackage(({ packedBytes, packages, installedBytes }) =>
    table([
      ['npm install vn-party-news', ''],
      ['packed', megabytes(packedBytes)],
      ['installed packages', packages.map(({ name }) => name).join(' and ')],
      ['installed', megabytes(installedBytes)],
    ]),
  )
}

const sections: Record<string, (size?: number) => string> = {
  compare,
  scale,
  adversaries: adversarial,
  import: importTime,
  size,
  archive: (megabytes = 200) => table(archiveRows(megabytes)),
  workers: (megabytes = 60) => table(workerRows(megabytes)),
}

const wanted = process.argv.slice(2).map(argument => argument.split('=') as [name: string, size?: string])
const unknown = wanted.find(([name]) => !(name in sections))
if (unknown) throw new Error(`no section "${unknown[0]}"; the sections are ${Object.keys(sections).join(', ')}`)
const chosen = wanted.length > 0 ? wanted : Object.keys(sections).map(name => [name] as const)
for (const [name, size] of chosen) console.log(`${sections[name]?.(size === undefined ? undefined : Number(size))}\n`)

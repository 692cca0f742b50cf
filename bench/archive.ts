/** Whole archives: how much memory they take, and what workers gain. */
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { longText } from './inputs.js'
import { root } from './packed.js'

/** Characters of an article, as a newspaper's usual ones have. */
const LENGTH = 3000

/** NDJSON of so many megabytes, in a folder that is removed after `use`. */
function withArchive<Result>(megabytes: number, use: (archive: string, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  try {
    const archive = join(folder, 'archive.ndjson')
    const file = openSync(archive, 'w')
    // A text that does not repeat for long, cut at another place for each article.
    const text = longText(1e6)
    for (let written = 0, number = 0; written < megabytes * 1e6; number++) {
      const start = (number * 7919) % (text.length - LENGTH)
      written += writeSync(file, `${JSON.stringify({ id: number, text: text.slice(start, start + LENGTH) })}\n`)
    }
    closeSync(file)
    return use(archive, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Run {
  readonly seconds: number
  readonly articles: number
  /** The most memory that the process had, all its threads together. */
  readonly peakBytes: number
}

/** Runs a module in a process of its own, which says one line of JSON. */
function inProcess<Said>(code: string): Said {
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
}

/** A module that runs one batch. */
function batchCode(archive: string, out: string, workers: number): string {
  return `
    import { runBatch } from ${JSON.stringify(pathToFileURL(join(root, 'dist/archive.js')).href)}
    const begun = performance.now()
    const { tally } = await runBatch(${JSON.stringify(archive)}, { out: ${JSON.stringify(out)}, workers: ${workers} })
    const seconds = (performance.now() - begun) / 1000
    const peakBytes = process.resourceUsage().maxRSS * 1024
    console.log(JSON.stringify({ seconds, articles: tally.articles, peakBytes }))`
}

function batch(archive: string, folder: string, workers: number): Run {
  const out = join(folder, 'out')
  const run = inProcess<Run>(batchCode(archive, out, workers))
  rmSync(out, { recursive: true })
  return run
}

/** Seconds until two processes without workers, which share nothing, have each run the batch. */
function twice(archive: string, folder: string): number {
  const outs = ['one', 'two'].map(name => join(folder, name))
  const seconds = inProcess<number>(`
    import { spawn } from 'node:child_process'
    const run = code => new Promise((done, fail) => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' })
      child.on('exit', status => (status === 0 ? done() : fail(new Error('exit ' + status))))
    })
    const begun = performance.now()
    await Promise.all(${JSON.stringify(outs.map(out => batchCode(archive, out, 0)))}.map(run))
    console.log((performance.now() - begun) / 1000)`)
  for (const out of outs) rmSync(out, { recursive: true })
  return seconds
}

const WORKERS = [0, 1, 2]
const ROUNDS = 2

/** Memory and speed over an archive of so many megabytes, beside one of a tenth. */
export function archiveRows(megabytes: number): string[][] {
  const rows = [megabytes / 10, megabytes].map(size =>
    withArchive(size, (archive, folder) => {
      const { seconds, articles, peakBytes } = batch(archive, folder, 2)
      const speed = statSync(archive).size / 1e6 / seconds
      return [
        `${size} MB`,
        articles.toLocaleString('en'),
        `${(peakBytes / 1e6).toFixed(0)} MB`,
        `${speed.toFixed(1)} MB/s`,
      ]
    }),
  )
  return [['NDJSON, two workers', 'articles', 'peak memory', 'speed'], ...rows]
}

/**
 * The best of some rounds for each number of workers, as a ratio to one worker; and what two processes that share nothing
 * gain over one of them on this machine, which no two workers can exceed.
 */
export function workerRows(megabytes: number): string[][] {
  return withArchive(megabytes, (archive, folder) => {
    const best = new Map<number, number>()
    let apart = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS; round++) {
      for (const workers of WORKERS) {
        const { seconds } = batch(archive, folder, workers)
        best.set(workers, Math.min(seconds, best.get(workers) ?? Number.POSITIVE_INFINITY))
      }
      apart = Math.min(apart, twice(archive, folder))
    }
    const name = (workers: number) => (workers === 0 ? 'none: in the main thread' : String(workers))
    const row = (called: string, size: number, seconds: number, one: number) => [
      called,
      (size / seconds).toFixed(1),
      `${((one * size) / megabytes / seconds).toFixed(2)} ×`,
    ]
    const [alone, one] = [best.get(0) as number, best.get(1) as number]
    return [
      [`workers, ${megabytes} MB of NDJSON`, 'MB/s', 'to one'],
      ...[...best].map(([workers, seconds]) => row(name(workers), megabytes, seconds, one)),
      row('two processes apart, to one without workers', 2 * megabytes, apart, alone),
    ]
  })
}

/**
 * How well the parser reads: parses the annotated articles of a folder and prints the table of the scorer beside it.
 *
 *   npm run eval -- --gold DIR [--without-date] [--errors] [--only ID,ID] [--peer-cases DIR]
 *                   [--check FILE] [--write-floor FILE]
 *
 * DIR holds <id>.txt and <id>.json; the scorer is DIR/../score.mjs. --without-date keeps the date of publication from
 * the parser. Date cases of peers (peer-cases.ts) run too where their folder is at hand, DIR/../../peer-cases unless
 * told otherwise. --check fails when a layer falls more than one point below the figures in FILE, or a share of the
 * peer cases at all; --write-floor writes them.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseArticle } from '../src/index.js'
import { runPeerCases } from './peer-cases.js'

/** Layer → F1 in percent, and peer cases → share of the right ones. */
type Floor = Record<string, number>

const TOLERANCE = 1

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    'without-date': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    only: { type: 'string' },
    'peer-cases': { type: 'string' },
    check: { type: 'string' },
    'write-floor': { type: 'string' },
  },
})

function main(): void {
  if (!options.gold) throw new Error('name the folder of annotated articles: --gold DIR')
  const gold = resolve(options.gold)
  if (!existsSync(gold)) {
    console.log(`skipped: no gold at ${options.gold}`)
    return
  }

  const predictions = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  try {
    predict(gold, predictions)
    console.log(score(gold, predictions, options.errors ? ['--errors'] : []))
    const peers = options.only ? null : peerShares(options['peer-cases'] ?? join(gold, '..', '..', 'peer-cases'))
    if (options.check || options['write-floor']) {
      const reached = { ...layerScores(score(gold, predictions, ['--json'])), ...peers }
      if (options['write-floor']) writeFileSync(options['write-floor'], `${JSON.stringify(reached, null, 2)}\n`)
      if (options.check) check(reached, JSON.parse(readFileSync(options.check, 'utf8')) as Floor, peers !== null)
    }
  } finally {
    rmSync(predictions, { recursive: true })
  }
}

function peerShares(folder: string): Floor | null {
  if (existsSync(folder)) return runPeerCases(folder)
  console.log(`peer cases: SKIPPED, no ${folder}`)
  return null
}

function predict(gold: string, predictions: string): void {
  const only = options.only?.split(',')
  for (const file of readdirSync(gold).filter(name => name.endsWith('.txt'))) {
    const id = file.slice(0, -'.txt'.length)
    if (only && !only.includes(id)) continue
    const { publishedAt } = JSON.parse(readFileSync(join(gold, `${id}.json`), 'utf8')) as { publishedAt: string | null }
    const text = readFileSync(join(gold, file), 'utf8')
    const record = parseArticle(text, { publishedAt: options['without-date'] ? null : publishedAt })
    writeFileSync(join(predictions, `${id}.json`), JSON.stringify(record))
  }
}

function score(gold: string, predictions: string, flags: string[]): string {
  const only = options.only ? ['--only', options.only] : []
  const scorer = join(gold, '..', 'score.mjs')
  const args = [scorer, '--gold', gold, '--pred', predictions, ...only, ...flags]
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
}

function layerScores(json: string): Floor {
  const { layers } = JSON.parse(json) as { layers: { name: string; f1: number }[] }
  return Object.fromEntries(layers.map(({ name, f1 }) => [name, Math.round(f1 * 1000) / 10]))
}

function check(reached: Floor, floor: Floor, withPeers: boolean): void {
  const fallen = Object.entries(floor).filter(([layer, figure]) => {
    const ofPeers = layer.startsWith('peer ')
    return !((reached[layer] ?? 0) >= figure - (ofPeers ? 0 : TOLERANCE)) && (withPeers || !ofPeers)
  })
  for (const [layer, figure] of fallen)
    console.error(`fallen: ${layer} from ${figure} to ${reached[layer] ?? 'nothing'}`)
  if (fallen.length > 0) process.exitCode = 1
  else console.log(`no layer fell more than ${TOLERANCE} point below ${options.check}`)
}

main()

/**
 * Which rules, alternatives and rows of tables does no case guard? Takes each out in turn and runs the phrases of
 * fixtures/phrases, the examples that rules carry and the articles of fixtures/articles until one of them fails.
 *
 *   npm run knockout [-- LAYER… --only TABLE --list]     layers: dates, directives, officials, targets
 *
 * Lists by table what can be taken out unnoticed, of all layers when none is named. --only keeps to tables whose name
 * holds TABLE; --list says how much there is to take out, and stops.
 */
import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readFixtures } from '../test/expected.js'
import { linesIn } from '../test/lines.js'
import { readPhrases } from '../test/phrases.js'
import type { Layer } from './knockout/cases.js'
import { makeJudge } from './knockout/judge.js'
import { layers, type Mutant, mutantsOf } from './knockout/mutants.js'
import { table } from './timing.js'

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
    /** For a helper process: "1/2" takes every second mutant, from the second on. */
    share: { type: 'string' },
  },
})

const unknown = wanted.find(name => !(layers as string[]).includes(name))
if (unknown !== undefined) throw new Error(`no layer "${unknown}"; the layers are ${layers.join(', ')}`)
const byLayer = (wanted.length > 0 ? (wanted as Layer[]) : layers).map(layer => ({
  layer,
  mutants: mutantsOf(layer).filter(mutant => mutant.table.includes(options.only)),
}))
/** Layers share tables; what they share is tried once. */
const mutants = [...new Map(byLayer.flatMap(each => each.mutants.map(mutant => [mutant.id, mutant]))).values()]

/** What a helper finds out: a mutant's id, and the case that notices it. */
interface Verdict {
  readonly id: string
  readonly guard: string | null
}

function help(share: string): void {
  const [first, step] = share.split('/').map(Number) as [number, number]
  const files = Object.keys(linesIn) as (keyof typeof linesIn)[]
  const phrases = files.flatMap(file => readPhrases(file).map(phrase => ({ ...phrase, file })))
  const { broken, judge } = makeJudge(phrases, readFixtures())
  if (first === 0)
    for (const { layer, name } of broken) console.error(`fails untouched, and guards nothing: ${layer}: ${name}`)
  judge(
    mutants.filter((_, at) => at % step === first),
    ({ id }, guard) => process.send?.({ id, guard } satisfies Verdict),
  )
}

/** One helper process for each processor. */
async function guards(): Promise<Map<string, string | null>> {
  const found = new Map<string, string | null>()
  const helpers = availableParallelism()
  const show = progress(mutants.length)
  await Promise.all(
    Array.from({ length: helpers }, (_, at) => {
      const child = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--share', `${at}/${helpers}`])
      child.on('message', ({ id, guard }: Verdict) => {
        found.set(id, guard)
        show(found.size)
      })
      return new Promise<void>((done, fail) => {
        child.on('error', fail)
        child.on('exit', code => (code === 0 ? done() : fail(new Error(`a helper ended with ${code}`))))
      })
    }),
  )
  if (found.size < mutants.length) throw new Error(`the helpers told of ${found.size} of ${mutants.length} only`)
  return found
}

/** Shows how far it is: in place on a terminal, else a line for each tenth. */
function progress(all: number): (done: number) => void {
  const { isTTY } = process.stderr
  return done => {
    if (isTTY) process.stderr.write(`\r${done} of ${all} tried${done === all ? '\n' : ''}`)
    else if (Math.floor((done * 10) / all) > Math.floor(((done - 1) * 10) / all))
      console.error(`${done} of ${all} tried`)
  }
}

function byTable(list: readonly Mutant[]): [string, Mutant[]][] {
  const tables = new Map<string, Mutant[]>()
  for (const mutant of list) {
    const rows = tables.get(mutant.table)
    if (rows === undefined) tables.set(mutant.table, [mutant])
    else rows.push(mutant)
  }
  return [...tables]
}

if (options.share !== undefined) help(options.share)
else if (options.list) {
  for (const { layer, mutants } of byLayer)
    console.log(
      `${table([[layer, String(mutants.length)], ...byTable(mutants).map(([name, rows]) => [name, String(rows.length)])])}\n`,
    )
} else {
  const guardOf = await guards()
  for (const { layer, mutants } of byLayer) {
    console.log(`${layer}: what no case guards\n`)
    for (const [name, rows] of byTable(mutants)) {
      const free = rows.filter(({ id }) => guardOf.get(id) === null)
      if (free.length > 0)
        console.log(`${name}: ${free.length} of ${rows.length}\n${free.map(({ row }) => `  ${row}\n`).join('')}`)
    }
    const guarded = mutants.filter(({ id }) => guardOf.get(id) !== null).length
    console.log(`${layer}: ${guarded} of ${mutants.length} guarded\n`)
  }
}

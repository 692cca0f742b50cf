/** Timing by interleaved rounds: what disturbs the machine for a moment disturbs every contender alike. */

export interface Contender {
  name: string
  /** Does the work once. What it returns is kept, so that no engine can leave the work out. */
  run(): unknown
  /** Characters that one run reads. */
  characters: number
}

export interface Timed {
  name: string
  /** Median over the rounds. */
  nanosecondsPerCharacter: number
}

export const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN

let sink: unknown

function milliseconds(contender: Contender, runs: number): number {
  const start = performance.now()
  for (let i = 0; i < runs; i++) sink = contender.run()
  return performance.now() - start
}

/** How often the contender runs in about `budget` milliseconds, once the engine has compiled it. */
function runsWithin(budget: number, contender: Contender): number {
  let runs = 1
  while (true) {
    const spent = milliseconds(contender, runs)
    if (spent >= budget) return Math.max(1, Math.round((runs * budget) / spent))
    runs *= 2
  }
}

/**
 * Each round gives every contender about `budget` milliseconds, one after the other. Before that each has `warmUp`
 * milliseconds: a parser of many rules takes the engine seconds to compile, a single regex does not.
 */
export function race(contenders: readonly Contender[], { rounds = 15, budget = 100, warmUp = 2500 } = {}): Timed[] {
  const lanes = contenders.map(contender => {
    runsWithin(warmUp, contender)
    return { contender, runs: runsWithin(budget, contender), costs: [] as number[] }
  })
  for (let round = 0; round < rounds; round++) {
    for (const { contender, runs, costs } of lanes) {
      costs.push((milliseconds(contender, runs) * 1e6) / (runs * contender.characters))
    }
  }
  void sink
  return lanes.map(({ contender, costs }) => ({ name: contender.name, nanosecondsPerCharacter: median(costs) }))
}

/** A table of text, the first column to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => (row[column] ?? '').length)))
  return rows
    .map(row =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n')
}

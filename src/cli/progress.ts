/** How far a run over an archive is, on stderr: a bar on a terminal, a plain line now and then elsewhere. */
import { SingleBar } from 'cli-progress'
import type { BatchProgress } from '../archive/index.js'
import type { Terminal } from './terminal.js'

/** What of a run's progress is shown. */
interface Shown extends Pick<BatchProgress, 'entries' | 'bytes'> {
  readonly tally: Pick<BatchProgress['tally'], 'errors'>
}

/** What shows progress until it is stopped. */
export interface Progress {
  readonly update: (progress: Shown) => void
  readonly stop: () => void
}

const LINE_EVERY = 10_000
const COUNTS = '{entries} articles | {errors} errors | {rate} a second'

const sum = (counts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(counts).reduce((total: number, count) => total + (count ?? 0), 0)

/** The words of a line, whose rate leaves out what earlier runs have done. */
function makeCounter() {
  const begun = performance.now()
  let before: number | null = null
  return ({ entries, tally }: Shown) => {
    before ??= entries
    const seconds = (performance.now() - begun) / 1000
    return { entries, errors: sum(tally.errors), rate: Math.round((entries - before) / Math.max(seconds, 0.001)) }
  }
}

function plainLines({ stderr }: Terminal): Progress {
  const count = makeCounter()
  let next = performance.now() + LINE_EVERY
  return {
    update: progress => {
      const counts = count(progress)
      if (performance.now() < next) return
      next += LINE_EVERY
      stderr.write(`${counts.entries} articles, ${counts.errors} errors, ${counts.rate} a second\n`)
    },
    stop: () => {},
  }
}

function bar({ stderr }: Terminal, size: Promise<number | null>): Progress {
  const count = makeCounter()
  let shown: SingleBar | null = null
  let isStopped = false
  const show = (total: number | null) => {
    if (isStopped) return
    const format = total === null ? COUNTS : `{bar} {percentage} % | ${COUNTS} | {eta_formatted} left`
    shown = new SingleBar({ format, stream: stderr as NodeJS.WritableStream, hideCursor: true, etaBuffer: 100 })
    shown.start(total ?? 1, 0, { entries: 0, errors: 0, rate: 0 })
  }
  // A size that cannot be found out is shown as unknown.
  size.then(show, () => show(null))
  return {
    update: progress => shown?.update(progress.bytes, count(progress)),
    stop: () => {
      isStopped = true
      shown?.stop()
    },
  }
}

/** Shows the progress of a batch; `sizeOf` finds out how many bytes its sources have, null where that is unknown. */
export function showProgress(terminal: Terminal, sizeOf: () => Promise<number | null>): Progress {
  return terminal.stderr.isTTY === true ? bar(terminal, sizeOf()) : plainLines(terminal)
}

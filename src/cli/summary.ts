/** What a batch came to, for the eye. */
import type { BatchSummary } from '../archive/index.js'

const count = (number: number): string => number.toLocaleString('en')

/** Lines of a name, a number and what there is to say of it. */
function align(rows: readonly (readonly [name: string, number: string, note?: string])[]): string {
  const names = Math.max(...rows.map(([name]) => name.length))
  const numbers = Math.max(...rows.map(([, number]) => number.length))
  const lines = rows.map(([name, number, note = '']) => `${name.padEnd(names)}  ${number.padStart(numbers)}  ${note}`)
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

/** The closing summary of a run that took so many seconds. */
export function formatSummary({ tally, bytes, resumedFrom, finished }: BatchSummary, out: string, seconds: number) {
  const kinds = Object.entries(tally.errors)
  const errors = kinds.reduce((total, [, number]) => total + number, 0)
  const megabytes = bytes / 1e6
  const time = `MB in ${seconds.toFixed(1)} s, ${(megabytes / seconds).toFixed(1)} MB/s`
  const earlier = resumedFrom > 0 ? `, ${count(resumedFrom)} entries were done before` : ''
  return align([
    ['articles', count(tally.articles), out],
    ['errors', count(errors), kinds.map(([code, number]) => `${code} ${count(number)}`).join(', ')],
    ...Object.entries(tally.layers).map(([layer, number]) => [layer, count(number)] as const),
    bytes === 0 && finished
      ? ['read', '0', 'the run was finished before']
      : ['read', megabytes.toFixed(megabytes < 10 ? 2 : 1), time + earlier],
  ])
}

/** What a run over an archive came to, for the eye. */
import type { BatchSummary, TablesSummary } from '../archive/index.js'

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

/** The closing summary of a run over records. */
export function formatTables({ articles, errors, firstError, withoutText, rows }: TablesSummary, out: string): string {
  const where =
    firstError === null
      ? ''
      : `all in errors.ndjson; the first: ${firstError.source}, line ${firstError.position + 1}: ${firstError.reason}`
  return align([
    ['articles', count(articles), out],
    ['errors', count(errors), where],
    ...Object.entries(rows).map(([table, number]) => [table, count(number)] as const),
    ...(withoutText === 0 ? [] : [['without text', count(withoutText), WITHOUT_TEXT] as const]),
  ])
}

const WITHOUT_TEXT = 'no keywords, no near duplicates: run batch with --keep-text full for them'

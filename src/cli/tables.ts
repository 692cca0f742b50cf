/** `vn-party-news tables RECORDS… --out DIR` */
import { BatchFailure, FORMATS, type TablesOptions, type TablesProgress, writeTables } from '../archive/index.js'
import { EXIT_CODES, listenForInterrupt } from './archive-runs.js'
import { EXIT, Failure } from './exit-codes.js'
import { readArguments } from './options.js'
import { showProgress } from './progress.js'
import { formatTables } from './summary.js'
import { complain, print, type Terminal } from './terminal.js'
import { oneOf } from './values.js'

function readTablesArguments(args: readonly string[]): { inputs: string[]; options: TablesOptions } {
  const { values, positionals: inputs } = readArguments(args, { out: { type: 'string' }, format: { type: 'string' } })
  const { out, format } = values
  if (inputs.length === 0) throw new Failure('tables needs files of records, or "-" for stdin (see --help)', EXIT.usage)
  if (out === undefined) throw new Failure('tables needs a folder to write into: --out DIR (see --help)', EXIT.usage)
  return { inputs, options: { out, format: oneOf('format', FORMATS, format) ?? 'csv' } }
}

/** Makes the tables across the articles of an archive from their records. */
export async function tablesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { inputs, options } = readTablesArguments(args)
  const progress = showProgress(terminal, async () => null)
  const onProgress = ({ articles, errors }: TablesProgress) =>
    progress.update({ entries: articles, bytes: 0, tally: { errors: { malformed: errors } } })
  const interrupt = listenForInterrupt(() => complain(terminal, 'stopping; Ctrl-C again ends at once'))
  try {
    const summary = await writeTables(inputs, { ...options, signal: interrupt.signal, onProgress })
    progress.stop()
    if (summary.finished) await print(terminal, formatTables(summary, options.out))
    else complain(terminal, `stopped after ${summary.articles} articles; nothing was written`)
    return summary.finished ? EXIT.ok : EXIT.interrupted
  } catch (error) {
    progress.stop()
    if (error instanceof BatchFailure) throw new Failure(error.message, EXIT_CODES[error.kind])
    throw error
  } finally {
    interrupt.done()
  }
}

/** One run of the CLI: which command, and what it ends with. */
import { VERSION } from '../record/version.js'
import { EXIT, Failure } from './exit-codes.js'
import { explainCommand } from './explain.js'
import { HELP } from './help.js'
import { parseCommand } from './parse.js'
import { complain, print, type Terminal } from './terminal.js'

/**
 * Runs a command line without the program's name.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [command, ...rest] = args
  try {
    if (command === undefined)
      throw new Failure('which command? parse, batch, stream, tables or explain (see --help)', EXIT.usage)
    if (args.includes('--help') || args.includes('-h')) await print(terminal, HELP)
    else if (command === '--version' || command === '-v') await print(terminal, `${VERSION}\n`)
    else if (command === 'parse') return await parseCommand(rest, terminal)
    else if (command === 'explain') return await explainCommand(rest, terminal)
    else if (command === 'batch') return await (await import('./batch.js')).batchCommand(rest, terminal)
    else if (command === 'tables') return await (await import('./tables.js')).tablesCommand(rest, terminal)
    else if (command === 'stream') return await (await import('./stream.js')).streamCommand(rest, terminal)
    else
      throw new Failure(
        `unknown command "${command}": parse, batch, stream, tables or explain (see --help)`,
        EXIT.usage,
      )
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    complain(terminal, error.message)
    return error.exitCode
  }
}

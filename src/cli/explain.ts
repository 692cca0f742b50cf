/** `vn-party-news explain TEXT` */
import { stat } from 'node:fs/promises'
import { explainText } from '../index.js'
import { formatExplanation } from '../report/explanation.js'
import { EXIT, Failure } from './exit-codes.js'
import { readArguments, readParseOptions, SHARED_OPTIONS } from './options.js'
import { readText } from './read-text.js'
import { pageOf, print, type Terminal } from './terminal.js'

/** Is the argument a file rather than a sentence? One word with an ending ("artcle.txt") is a name mistyped. */
async function isPath(argument: string): Promise<boolean> {
  if (argument === '-') return true
  // A sentence may be longer than any name that a file system takes.
  const exists = await stat(argument).then(
    () => true,
    () => false,
  )
  return exists || /^\S+\.[A-Za-z]\w{0,9}$/.test(argument)
}

/** Explains one sentence or one file. */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, SHARED_OPTIONS)
  const [argument] = positionals
  if (argument === undefined || positionals.length > 1) {
    throw new Failure('explain needs one sentence in quotes, one file, or "-" (see --help)', EXIT.usage)
  }
  const options = readParseOptions({ publishedAt: values['published-at'], newspaper: values.newspaper })
  const text = (await isPath(argument)) ? await readText(argument, terminal) : argument
  if (text.trim() === '') throw new Failure('the sentence is empty', EXIT.empty)
  await print(terminal, formatExplanation(explainText(text, options), pageOf(terminal)))
  return EXIT.ok
}

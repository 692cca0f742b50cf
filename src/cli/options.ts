/** Arguments → options, with errors that a user can act on. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { checkOptions } from '../options.js'
import type { ParseOptions } from '../types.js'
import { EXIT, Failure } from './exit-codes.js'

type Options = NonNullable<ParseArgsConfig['options']>

/** Options that both commands know. */
export const SHARED_OPTIONS = {
  'published-at': { type: 'string' },
  newspaper: { type: 'string' },
} as const satisfies Options

/** `parseArgs`, whose errors end the run with the usage code. */
export function readArguments<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    // "Unknown option '--publishd-at'. To specify a positional argument …": the first sentence is enough.
    const [first] = (error as Error).message.split('. ') as [string]
    throw new Failure(`${first} (see --help)`, EXIT.usage)
  }
}

/** The options of the parser, checked once before any file is read. */
export function readParseOptions(options: ParseOptions): ParseOptions {
  try {
    return checkOptions(options)
  } catch (error) {
    throw new Failure((error as Error).message.replace('publishedAt', '--published-at'), EXIT.usage)
  }
}

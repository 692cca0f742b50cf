/** `vn-party-news batch SOURCE… --out DIR` */
import { BatchFailure, type BatchOptions, FORMATS, KEEP_TEXT, type Limits, runBatch } from '../archive/index.js'
import { EXIT_CODES, listenForInterrupt } from './archive-runs.js'
import { EXIT, Failure } from './exit-codes.js'
import { readArguments, readParseOptions, SHARED_OPTIONS } from './options.js'
import { showProgress } from './progress.js'
import { sizeOf } from './source-size.js'
import { formatSummary } from './summary.js'
import { complain, print, type Terminal } from './terminal.js'
import { fieldsOf, given, numberOf, oneOf } from './values.js'

/** The limits by the options that set them. */
const LIMITS = {
  'max-article-bytes': 'articleBytes',
  'max-unpacked-bytes': 'unpackedBytes',
  'max-ratio': 'ratio',
  'max-depth': 'depth',
  'max-files': 'files',
} as const satisfies Record<string, keyof Limits>

type LimitOption = keyof typeof LIMITS
const LIMIT_OPTIONS = Object.keys(LIMITS) as LimitOption[]
const limitArguments = Object.fromEntries(LIMIT_OPTIONS.map(name => [name, { type: 'string' }])) as {
  readonly [Name in LimitOption]: { readonly type: 'string' }
}

function readBatchArguments(args: readonly string[]): { sources: string[]; options: BatchOptions } {
  const { values, positionals: sources } = readArguments(args, {
    ...SHARED_OPTIONS,
    out: { type: 'string' },
    format: { type: 'string' },
    'keep-text': { type: 'string' },
    resume: { type: 'boolean', default: false },
    workers: { type: 'string' },
    encoding: { type: 'string' },
    fields: { type: 'string' },
    ...limitArguments,
  })
  const { out, resume, encoding } = values
  if (sources.length === 0) throw new Failure('batch needs files, folders, or "-" for stdin (see --help)', EXIT.usage)
  if (out === undefined) throw new Failure('batch needs a folder to write into: --out DIR (see --help)', EXIT.usage)
  const parse = readParseOptions({ publishedAt: values['published-at'], newspaper: values.newspaper })
  const limits = given(Object.fromEntries(LIMIT_OPTIONS.map(name => [LIMITS[name], numberOf(name, values[name])])))
  const settings = given({
    format: oneOf('format', FORMATS, values.format),
    keepText: oneOf('keep-text', KEEP_TEXT, values['keep-text']),
    workers: numberOf('workers', values.workers),
    encoding,
    fields: fieldsOf(values.fields),
    publishedAt: parse.publishedAt,
    newspaper: parse.newspaper,
  })
  return { sources, options: { out, resume, limits, ...settings } }
}

const quoted = (word: string): string => (/^[\w./=,:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)

/** The command that goes on with a run, to be pasted into a shell. */
export const resumeCommand = (args: readonly string[]): string =>
  ['vn-party-news', 'batch', ...args.filter(argument => argument !== '--resume'), '--resume'].map(quoted).join(' ')

/** Reads an archive into a folder of records or tables. */
export async function batchCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { sources, options } = readBatchArguments(args)
  const begun = performance.now()
  const progress = showProgress(terminal, () => sizeOf(sources))
  const interrupt = listenForInterrupt(() =>
    complain(terminal, 'finishing the part in hand; Ctrl-C again ends at once'),
  )
  try {
    const summary = await runBatch(sources, { ...options, signal: interrupt.signal, onProgress: progress.update })
    progress.stop()
    await print(terminal, formatSummary(summary, options.out, (performance.now() - begun) / 1000))
    if (summary.finished) return EXIT.ok
    complain(terminal, `stopped after ${summary.entries} entries; to go on: ${resumeCommand(args)}`)
    return EXIT.interrupted
  } catch (error) {
    progress.stop()
    if (!(error instanceof BatchFailure)) throw error
    const canGoOn = error.kind === 'exists' || error.kind === 'disk'
    throw new Failure(
      canGoOn ? `${error.message}; to go on: ${resumeCommand(args)}` : error.message,
      EXIT_CODES[error.kind],
    )
  } finally {
    interrupt.done()
  }
}

/** What a run can be told. */
import { checkOptions } from '../../options.js'
import { KNOWLEDGE_DATE, VERSION } from '../../record/version.js'
import type { ArticleOptions } from '../decode/article-of.js'
import type { ReadOptions } from '../read/read-options.js'
import type { KeepText } from '../write/keep-text.js'
import type { Format } from '../write/piece.js'
import type { Tally } from '../write/tally.js'
import { usualWorkers } from './crew.js'

/** Options of `parseArchive`. */
export interface ArchiveOptions extends ReadOptions, ArticleOptions {
  /** Worker threads; 0 parses in this thread. Default: all cores but one, 8 at most. */
  readonly workers?: number
}

/** Options of `runBatch`. */
export interface BatchOptions extends ArchiveOptions {
  /** The folder for the output; it is made when there is none. */
  readonly out: string
  /** Default "ndjson". */
  readonly format?: Format
  /** Default "hash": small, and evidence can be checked afterwards. */
  readonly keepText?: KeepText
  /** Go on with the run in the folder; where there is none, begin one. */
  readonly resume?: boolean
  /** When it is aborted, the part in hand is finished and committed, and the run ends there. */
  readonly signal?: AbortSignal
  /** Is told how far the run is, every 32 entries or so. */
  readonly onProgress?: (progress: BatchProgress) => void
}

/** How far a run is. */
export interface BatchProgress {
  /** Entries done, those of earlier runs that it goes on from among them. */
  readonly entries: number
  /** Bytes of articles that this run has read, those that it passed over among them. */
  readonly bytes: number
  readonly tally: Tally
}

const pick = <Options extends object>(options: Options, names: readonly (keyof Options)[]): Partial<Options> =>
  Object.fromEntries(names.map(name => [name, options[name]]).filter(([, value]) => value !== undefined))

/** What the reader is told. */
export const readOptionsOf = (options: ArchiveOptions): ReadOptions => pick(options, ['encoding', 'fields', 'limits'])

/**
 * What the jobs are told: plain values, which a thread can hand to another.
 *
 * @throws TypeError that names the option and the value
 */
export function articleOptionsOf(options: ArchiveOptions): ArticleOptions {
  checkOptions({ publishedAt: options.publishedAt, newspaper: options.newspaper })
  return pick(options, ['encoding', 'fields', 'publishedAt', 'newspaper'])
}

/**
 * The number of workers.
 *
 * @throws TypeError when it is none
 */
export function workersOf({ workers = usualWorkers() }: ArchiveOptions): number {
  if (Number.isInteger(workers) && workers >= 0) return workers
  throw new TypeError(`option workers must be a whole number from 0 on, and is ${workers}`)
}

/** What decides the bytes of the output, under names that a user knows. */
export type RunDescription = Readonly<Record<string, string | number | null | readonly string[]>>

const pairs = (values: object = {}): string[] =>
  Object.entries(values)
    .map(pair => pair.join('='))
    .sort()

/** The sources, the options and the parser of a run; not where it writes and by how many workers. */
export function describeRun(
  sources: readonly string[],
  options: BatchOptions & { readonly format: Format; readonly keepText: KeepText },
): RunDescription {
  return {
    sources,
    format: options.format,
    'kept text': options.keepText,
    encoding: options.encoding ?? 'auto',
    fields: pairs(options.fields),
    limits: pairs(options.limits),
    'date of publication': options.publishedAt ?? null,
    newspaper: options.newspaper ?? null,
    version: VERSION,
    'date of the tables': KNOWLEDGE_DATE,
  }
}

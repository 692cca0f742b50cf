/** One thing to be read, and what its readers share. */
import type { ArchiveError, RawArticle } from '../entry.js'
import type { Bytes } from './bytes.js'
import type { FieldNames, Limits } from './read-options.js'

/** A file, a member of a container, or a stream. */
export interface Input {
  readonly source: string
  readonly bytes: Bytes
  /** Bytes, where that is known. */
  readonly size?: number
  /** The path of a file that can be read at any place. */
  readonly path?: string
  /** In how many containers and compressions it lies. */
  readonly depth: number
}

/** The options, with all defaults filled in. */
export interface Settings {
  readonly encoding: string
  readonly fields: FieldNames
  readonly limits: Limits
}

export type Entries = AsyncGenerator<RawArticle | ArchiveError>

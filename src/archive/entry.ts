/** What lies in an archive, and what comes of it: the words that readers, workers and writers share. */
import type { ArticleRecord } from '../index.js'

/** Where something lies in an archive. */
export interface Place {
  /** Path as the caller gave it, members of containers behind "!": "2019.zip!thang-3/tin-12.html"; "-" for stdin. */
  readonly source: string
  /** 0-based place inside the source: line of NDJSON, row of CSV, element of a JSON array, record of a WARC; else 0. */
  readonly position: number
}

/** Tells a place from all others of a source that holds many: "2019.ndjson#17". */
export const placeId = ({ source, position }: Place): string => `${source}#${position}`

/** One article as it lies in the archive: found, not yet decoded or parsed, so that a worker can do that. */
export interface RawArticle extends Place {
  /** Tells it from all others of the archive; `source` if absent. Readers set it where a source holds many. */
  readonly id?: string
  readonly content:
    | {
        readonly kind: 'text' | 'html'
        readonly bytes: Uint8Array
        /** Where the page came from, when a WARC says so. */
        readonly url?: string
      }
    /** A row or object, still under the names that the source gives its fields. */
    | {
        readonly kind: 'fields'
        readonly fields: Readonly<Record<string, unknown>>
        /** What the bytes of the row or object were read in; absent where they were text already. */
        readonly encoding?: Encoding
      }
}

/** The encoding that bytes were read in, and how sure that is. */
export interface Encoding {
  readonly name: string
  /** Stated by option or byte order mark; certain, as valid UTF-8 is; likely or guessed from what the words look like. */
  readonly certainty: 'stated' | 'certain' | 'likely' | 'guessed'
}

/** Why a place of an archive gave no record. */
export type ArchiveErrorCode =
  | 'unreadable'
  | 'binary'
  | 'undecodable'
  | 'malformed'
  | 'no-article'
  | 'too-large'
  | 'bomb'
  | 'unsafe-path'
  | 'symlink-loop'
  | 'bad-field'
  | 'missing-reader'
  | 'worker-died'

/** A place of an archive that gave no record, and why. */
export interface ArchiveError extends Place {
  readonly kind: 'error'
  readonly code: ArchiveErrorCode
  /** One line for a person: what is wrong, with the value that shows it. */
  readonly reason: string
}

/** A place of an archive that gave a record. */
export interface ArchiveArticle extends Place {
  readonly kind: 'article'
  /** Unique in the archive and the same on every run, whatever the articles call themselves: its place. */
  readonly id: string
  /** The record; its `id` is the article's own where it has one. */
  readonly record: ArticleRecord
  /** The encoding that the bytes were read in, and how sure that is; null where the source was text already. */
  readonly encoding: Encoding | null
}

/** What one place of an archive gave. */
export type ArchiveEntry = ArchiveArticle | ArchiveError

/** What an archive may be given as. */
import type { Readable } from 'node:stream'
import type { Place, RawArticle } from '../entry.js'

/** An article that the caller has in hand; its place is "items" and its number among them, where it names none. */
export type ReadyArticle = Partial<Place> & Pick<RawArticle, 'content' | 'id'>

/** A path, a glob, "-" for stdin, or a stream of bytes. */
export type ByteSource = string | Readable

/** One or several of them, or articles in hand. */
export type ArchiveSource = ByteSource | readonly ByteSource[] | Iterable<ReadyArticle> | AsyncIterable<ReadyArticle>

/** What is done with the items of a chunk. Pure, and the file that a worker loads: it takes nothing but its task. */
import { type ArticleOptions, articleOf } from '../decode/article-of.js'
import type { ArchiveEntry } from '../entry.js'
import type { KeepText } from '../write/keep-text.js'
import { type Format, type Piece, pieceOf } from '../write/piece.js'
import type { Item } from './chunks.js'

/** A share of an archive, and how to read it. */
export interface Task {
  readonly items: readonly Item[]
  readonly options: ArticleOptions
}

/** The entries of the items. */
export function entries({ items, options }: Task): ArchiveEntry[] {
  return items.map(item => ('kind' in item ? item : articleOf(item, options)))
}

/** What the items give to the files of a run. */
export function piece(task: Task & { readonly format: Format; readonly keepText: KeepText }): Piece {
  return pieceOf(entries(task), task.format, task.keepText)
}

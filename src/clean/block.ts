import type { BlockKind } from '../types.js'

/** A stretch of the article with one function. Offsets into the clean view. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
}

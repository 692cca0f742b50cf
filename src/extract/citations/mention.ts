import type { MentionBase } from '../mentions.js'

/** A citation of a document: its core surface, from the type word to the end of the symbol, number or session. */
export interface CitationMention extends MentionBase {
  readonly layer: 'citation'
  readonly type: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
}

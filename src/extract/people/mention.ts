import type { MentionBase } from '../mentions.js'

/** A name of a person, or a post. */
export interface PersonMention extends MentionBase {
  readonly layer: 'person'
}

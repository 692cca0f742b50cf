import type { Comparator } from '../../types.js'
import type { MentionBase } from '../mentions.js'

/** A figure with its unit and comparator. */
export interface QuantityMention extends MentionBase {
  readonly layer: 'quantity'
  readonly value: number | null
  readonly of: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly comparator: Comparator
}

import type { Comparator, TargetKind, UnitKind } from '../../types.js'
import type { MentionBase } from '../mention-base.js'

/** A figure with its unit and comparator. */
export interface QuantityMention extends MentionBase {
  readonly layer: 'quantity'
  readonly kind: TargetKind
  readonly value: number | null
  /** The whole of a ratio. */
  readonly of: number | null
  readonly min: number | null
  readonly max: number | null
  readonly unit: string | null
  readonly unitKind: UnitKind | null
  /** ISO 4217, for money. */
  readonly currency: string | null
  readonly comparator: Comparator
  /** First token of the surface, and the token just past it. */
  readonly token: number
  readonly endToken: number
  /** First token of the number itself, after any comparator. */
  readonly number: number
  /** First token of the unit; `endToken` where there is none or a comparator follows the number at once. */
  readonly unitToken: number
  /** Token just past the unit, before "trở lên". */
  readonly unitEnd: number
}

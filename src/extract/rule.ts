/** The one contract of a rule, for ours and the caller's. */
import type { Article } from '../text/analyze.js'
import type { Entry, Kind } from '../text/lexicon.js'
import type { Mention } from './mentions.js'

/** Where a rule is asked: at a phrase of the lexicon, or at a number. */
export interface At<V = unknown> {
  /** First token of the trigger. */
  readonly token: number
  /** Token just past the trigger. */
  readonly end: number
  /** What the lexicon's entry carries; undefined at a number. */
  readonly value: V
}

/** What a rule waits for: a kind of phrase, phrases of its own, or any digits. */
export type Trigger = Kind<unknown> | { readonly phrases: readonly string[] } | 'number'

/** A sentence and the surfaces that the rule must find in it (none: a near miss). Every example is executed by a test. */
export interface Example {
  readonly text: string
  readonly finds: readonly string[]
}

/**
 * A rule looks a bounded distance left and right of its trigger and says what stands there. It is pure, and knows
 * nothing of other rules: overlaps are settled once, afterwards.
 */
export interface Rule<M extends Mention = Mention> {
  /** Stands in the record with what the rule found: "date.day-month-year". */
  readonly id: string
  readonly triggers: readonly Trigger[]
  match(article: Article, at: At): M | readonly M[] | null
  readonly examples: readonly Example[]
}

/** A layer's part of the parser: the phrases it knows and the rules that begin at them. */
export interface Extractor {
  readonly vocabulary: Iterable<Entry>
  readonly rules: readonly Rule[]
}

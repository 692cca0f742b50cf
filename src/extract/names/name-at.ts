/** Where a person's name begins and ends. */
import type { Article } from '../../text/analyze.js'

/** The tokens of a name: `token` up to, not including, `end`. */
export interface NamePhrase {
  readonly token: number
  readonly end: number
}

/**
 * The person's name that begins at a token, or null.
 *
 * @param cued does an honorific, a rank or a title stand right before? Then rarer names are believed.
 */
export function nameAt(_article: Article, _token: number, _cued: boolean): NamePhrase | null {
  return null
}

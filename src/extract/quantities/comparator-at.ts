/** The comparator around a number. */
import type { Article } from '../../text/analyze.js'
import type { Comparator } from '../../types.js'

import { AFTER, BEFORE } from './vocabulary.js'

export interface ComparatorPhrase {
  readonly comparator: Comparator
  /** First token of the surface: the comparator's, or the number's own. */
  readonly token: number
  /** Token just past the surface. */
  readonly end: number
}

/** "trên 3 lĩnh vực" says where, "trên 30 lĩnh vực" how many. */
const LEAST_FOR_TREN = 10
/** Longest comparator in tokens. */
const REACH = 5

/**
 * @param first token of the number
 * @param end token just past the unit
 * @param start first token of the sentence
 * @param value of the number
 * @param counted does the number count things one by one?
 */
export function comparatorAround(
  article: Article,
  first: number,
  end: number,
  start: number,
  value: number,
  counted: boolean,
): ComparatorPhrase {
  const after = article.hitAt(end, AFTER)
  let comparator: Comparator = after?.value ?? 'eq'
  let token = first
  const past = after?.end ?? end
  if (after !== null) {
    if (first > start && article.isKey(first - 1, 'từ')) token = first - 1
    return { comparator, token, end: past }
  }
  for (let words = 0; words < 2; words++) {
    const before = article.hitBefore(token, BEFORE, REACH)
    if (before === null || before.value === null || before.token < start) break
    if (before.value === 'gt' && counted && value < LEAST_FOR_TREN && article.isKey(before.token, 'trên')) break
    // Of two, the one next to the number says how: "ước đạt trên 500 tỷ đồng" is "trên".
    if (comparator === 'eq') comparator = before.value
    token = before.token
  }
  return { comparator, token, end: past }
}

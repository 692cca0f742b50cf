/** Citations of documents of the Party and the State. */
import type { Extractor } from '../rule.js'
import { byIssuer, byLaw, bySession } from './named.js'
import { byNumber, bySymbol } from './numbered.js'
import { vocabulary } from './vocabulary.js'

export const citations: Extractor = {
  // Made when a parser is made, not when the module is loaded.
  vocabulary: { [Symbol.iterator]: vocabulary },
  rules: [byNumber, bySymbol, bySession, byLaw, byIssuer],
}

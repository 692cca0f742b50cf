/** Citations of documents of the Party and the State. */
import type { Extractor } from '../rule.js'

export const citations: Extractor = { vocabulary: [], rules: [] }

/** Calendar expressions. */
import type { Extractor } from '../rule.js'

export const dates: Extractor = { vocabulary: [], rules: [] }

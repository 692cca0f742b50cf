/** Figures: numbers with units and comparators. */
import type { Extractor } from '../rule.js'

export const quantities: Extractor = { vocabulary: [], rules: [] }

/** Names of people, posts and bodies. */
import type { Extractor } from '../rule.js'

export const people: Extractor = { vocabulary: [], rules: [] }

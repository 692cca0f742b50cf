/** Names of people, posts and bodies. */
import { namesVocabulary } from '../names/vocabulary.js'
import type { Extractor } from '../rule.js'

export const people: Extractor = {
  get vocabulary() {
    return namesVocabulary()
  },
  rules: [],
}

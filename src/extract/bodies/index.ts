/** Bodies and places: phrases only. Who looks for one asks `bodyAt` or `placeAt` where it may stand. */
import type { Extractor } from '../rule.js'
import { bodiesVocabulary } from './vocabulary.js'

export const bodies: Extractor = {
  get vocabulary() {
    return bodiesVocabulary()
  },
  rules: [],
}

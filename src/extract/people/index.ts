/** Names of people, posts, and the phrases that say what people do. */
import type { PositionEntry } from '../../knowledge/positions.js'
import { namesVocabulary } from '../names/vocabulary.js'
import type { Extractor } from '../rule.js'
import { delegates } from './delegates.js'
import { nameRules } from './names.js'
import { posts } from './posts.js'
import { peopleVocabulary } from './vocabulary.js'

/** The extractor, with a caller's own heads of posts beside ours. */
export function peopleWith(positions: readonly PositionEntry[] = []): Extractor {
  return {
    get vocabulary() {
      return [...namesVocabulary(), ...peopleVocabulary(positions)]
    },
    rules: [...nameRules, posts, delegates],
  }
}

/** How plainly an article tells of a measure against a person: this is about real people. */

import { bodyAt } from '../../extract/bodies/body-at.js'
import { BODY } from '../../extract/bodies/vocabulary.js'
import { PROPOSAL } from '../../extract/people/vocabulary.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { Certainty } from '../../types.js'
import type { Link } from './link.js'
import type { Person } from './persons.js'

/** Most tokens between a measure and a body. */
const TO_BODY = 60
/** Most tokens between a proposal and the measure that it asks for. */
const TO_PROPOSAL = 12

/**
 * 'stated' where the sentence has the act, the person by name, and a body: whoever acts, or whose post the person held.
 * 'ambiguous' where the person is told by a title or from the sentence before, where no body makes plain whose measure it
 * is, and where the measure is only asked for.
 */
export function certaintyOfMeasure(article: Article, person: Person, token: number, end: number): Certainty {
  return !isProposed(article, token, end) && hasBody(article, token) && isNamed(article, person, token)
    ? 'stated'
    : 'ambiguous'
}

/** Is the person named in the sentence of a token? The links of a person stand in reading order. */
function isNamed(article: Article, { links }: Person, token: number): boolean {
  const start = article.sentenceStart(token)
  const first = links[lowerBound(links.length, index => (links[index] as Link).name.token < start)]
  return first !== undefined && article.sentences.of[first.name.token] === article.sentences.of[token]
}

function hasBody(article: Article, token: number): boolean {
  const end = Math.min(article.sentenceEnd(token), token + TO_BODY)
  for (let at = Math.max(article.sentenceStart(token), token - TO_BODY); at < end; at++) {
    if (article.hitAt(at, BODY) !== null && bodyAt(article, at) !== null) return true
  }
  return false
}

/** "đề nghị thi hành kỷ luật ông A", but not "theo đề nghị của …, Ban Bí thư kỷ luật ông A". */
function isProposed(article: Article, token: number, end: number): boolean {
  const from = Math.max(article.sentenceStart(token), token - TO_PROPOSAL)
  for (let at = end - 1; at >= from && !article.isMark(at, ';'); at--) {
    const proposal = article.hitAt(at, PROPOSAL)
    if (proposal !== null) return article.keyOf(proposal.end) !== 'của'
  }
  return false
}

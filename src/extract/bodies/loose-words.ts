/** Small words that go on with the name of a body after a post: "Hội Bảo vệ | quyền lợi người tiêu dùng tỉnh Cà Mau". */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, SYMBOL, WORD_LOWER } from '../../text/tokens.js'
import { FILLER, HONORIFIC, POST_LINK, ROLE_VERB } from '../people/vocabulary.js'
import { PHRASE_END } from '../quantities/vocabulary.js'
import { knownPlaceAt } from './place-at.js'
import { BODY, BODY_STOP, CENTRAL, FIELD, UNIT } from './vocabulary.js'

/** Most tokens of such words. */
const MOST = 8

/** Marks that end a name for sure. */
const ENDS: ReadonlySet<string> = new Set([',', '(', ')', ';', '.'])

/** Does a token tell what somebody does, or begin another phrase? */
function breaksName(article: Article, token: number, first: boolean): boolean {
  const verb =
    article.hitAt(token, BODY_STOP) ??
    article.hitAt(token, ROLE_VERB) ??
    article.hitAt(token, FILLER) ??
    article.hitAt(token, HONORIFIC) ??
    article.hitAt(token, POST_LINK)
  if (verb !== null) return true
  const end = article.hitAt(token, PHRASE_END)
  // "người tiêu dùng": further on a verb of one syllable may be half of a noun.
  return end !== null && (first || end.value !== 'verb' || end.end - token > 1)
}

/**
 * Token just past the small words that belong to the name before, or the token itself. They belong to it where nothing
 * but nouns stands up to a place, an ending of the whole country, or, after a name that has begun, a comma.
 *
 * @param named has the name of the body begun before the token?
 */
export function looseEnd(article: Article, token: number, limit: number, named: boolean): number {
  const { tokens } = article
  for (let end = token; end <= token + MOST && end <= limit; ) {
    if (end > token && endsHere(article, end, limit, named)) return end
    if (end === limit) return token
    const field = article.hitAt(end, FIELD)
    if (field?.value === 'noun' && field.end <= limit) end = field.end
    else if (tokens.kind[end] !== WORD_LOWER || article.hitAt(end, BODY)?.value) return token
    else if (article.hitAt(end, UNIT)?.value || breaksName(article, end, end === token)) return token
    else end++
  }
  return token
}

/** Can a name end before a token? */
function endsHere(article: Article, token: number, limit: number, named: boolean): boolean {
  if (article.hitAt(token, UNIT)?.value) return true
  const capital = isCapitalized(article.tokens, token)
  if (capital && (knownPlaceAt(article, token) ?? article.hitAt(token, CENTRAL)) !== null) return true
  return named && (token === limit || (article.tokens.kind[token] === SYMBOL && ENDS.has(article.word(token))))
}

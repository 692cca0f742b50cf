/** Figures that end the name of a place or a body: "phường Móng Cái 3", "Vụ Địa bàn 4". */
import type { Article } from '../../text/analyze.js'
import { isWord, SYMBOL, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import { FILLER, JOINT, ROLE_VERB } from '../people/vocabulary.js'
import { BODY, BODY_STOP } from './vocabulary.js'

/** Highest number of such a name. */
const HIGHEST = 30

/**
 * Is the token a small number that ends a name? A number that counts what follows ("xã Tân Lập 3 hộ", "2 HTX") is none,
 * nor is one that goes on ("10/9", "1.500").
 */
export function endsName(article: Article, token: number): boolean {
  if (!article.isNumber(token) || article.isGlued(token - 1)) return false
  const number = article.numberAt(token)
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST || article.word(token).length > 2) return false
  const next = token + 1
  const { tokens, sentences } = article
  if (sentences.of[next] !== sentences.of[token]) return true
  if (article.isGlued(token) && (isWord(tokens, next) || (article.isGlued(next) && article.isNumber(next + 1))))
    return false
  const kind = tokens.kind[next]
  if (kind === WORD_LOWER) {
    return (
      (article.hitAt(next, BODY_STOP) ??
        article.hitAt(next, ROLE_VERB) ??
        article.hitAt(next, FILLER) ??
        article.hitAt(next, JOINT)) !== null
    )
  }
  return kind === SYMBOL ? !article.isMark(next, '%') : kind !== WORD_UPPER || article.hitAt(next, BODY) === null
}

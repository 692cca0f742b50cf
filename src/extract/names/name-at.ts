/** Where a person's name begins and ends. */
import type { Article } from '../../text/analyze.js'
import { isCapitalized, NUMBER, SYMBOL, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import { FAMILY_NAME, MIDDLE_NAME, NOT_IN_NAME, PLACE_LIKE_NAME } from './vocabulary.js'

/** The tokens of a name: `token` up to, not including, `end`. */
export interface NamePhrase {
  readonly token: number
  readonly end: number
}

/** Most syllables of a name: "Công Tằng Tôn Nữ Thị Hoa" has six. */
const LONGEST = 6
/** Most names have at most four syllables; a longer run of capitals is cut where the next name could begin. */
const USUAL = 4

/** Does a token continue a name in the writing of its first syllable (capitalised, or all capitals)? */
function continues(article: Article, token: number, capitals: boolean): boolean {
  const { tokens } = article
  const kind = tokens.kind[token] as number
  if (kind === WORD_LOWER || kind === NUMBER || kind === SYMBOL) return false
  const length = (tokens.end[token] as number) - (tokens.start[token] as number)
  // "Nguyễn Văn A, UBND": an abbreviation is no syllable of a name in title case; one letter fits both writings.
  if (length > 1 && (kind === WORD_UPPER) !== capitals) return false
  return article.hitAt(token, NOT_IN_NAME) === null
}

/** Token just past the run of syllables that a name may have, from `token` on. */
function runEnd(article: Article, token: number): number {
  const { tokens, sentences } = article
  const sentence = sentences.of[token] as number
  const capitals = tokens.kind[token] === WORD_UPPER
  // "Thích nữ Quảng Mẫu": a family name of two words, the second small.
  const family = article.hitAt(token, FAMILY_NAME)
  let end = family !== null && family.end > token + 1 && tokens.kind[token] !== WORD_LOWER ? family.end : token
  while (
    end < tokens.count &&
    end - token < LONGEST &&
    sentences.of[end] === sentence &&
    continues(article, end, capitals)
  )
    end++
  return end
}

/** Does a given name that is also the first word of bodies stand alone before a mark: the "Bộ" of "Hoàng Văn Bộ - Phó …"? */
function isGivenName(article: Article, token: number): boolean {
  const { tokens } = article
  const last = article.sentenceEnd(token - 1) - 1
  const alone = token === last || (token < last && tokens.kind[token + 1] === SYMBOL)
  return alone && tokens.kind[token] === tokens.kind[token - 1] && isCapitalized(tokens, token)
}

/**
 * The person's name that begins at a token, or null. It looks right only: what stands before ("đường", "xã") is the
 * caller's business, as `cued` is.
 *
 * @param cued does an honorific, a rank or a title stand right before? Then rarer names are believed.
 * @example nameAt(article, 2, true) // in "Bí thư Võ Văn Mẫu phát biểu": the tokens of "Võ Văn Mẫu"
 */
export function nameAt(article: Article, token: number, cued: boolean): NamePhrase | null {
  if (token < 0 || token >= article.tokens.count || (article.sentences.of[token] as number) < 0) return null
  let end = runEnd(article, token)
  if (end - token < 2) return null
  const family = article.hitAt(token, FAMILY_NAME)
  const place = article.hitAt(token, PLACE_LIKE_NAME)
  if (place !== null && place.end <= end) {
    // "Hà Nội", but "Hà Nam Phong"; a place and nothing more is a place even after a cue.
    if (place.end === end) return null
    if (article.hitAt(place.end, FAMILY_NAME) !== null && end - place.end >= 2) return null
  }
  const middle = article.hitAt(token + 1, MIDDLE_NAME) !== null
  if (end === token + 2 && middle && isGivenName(article, end)) end++
  if (!cued) {
    if (family === null) return null
    if (family.value === 'rare' && !(middle && end - token >= 3)) return null
  }
  // Two names or a name and a place run together: "Nguyễn Văn Mẫu Trần Thị Ví".
  if (end - token > USUAL) {
    for (let next = token + 3; next + 1 < end; next++) {
      if (article.hitAt(next, FAMILY_NAME)?.value === 'common' && article.hitAt(next + 1, MIDDLE_NAME) !== null) {
        end = next
        break
      }
    }
  }
  return { token, end }
}

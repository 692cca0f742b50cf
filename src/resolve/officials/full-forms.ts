/** Short forms in the names of bodies, opened where the article writes them in full: "Sở TN-MT" – "Sở Tài nguyên và Môi trường". */
import { BODY } from '../../extract/bodies/vocabulary.js'
import { keptShort } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_UPPER } from '../../text/tokens.js'
import type { Position } from '../../types.js'

/** A word of capitals alone: "TN-MT". */
const SHORT = /(?<!\S)\p{Lu}[\p{Lu}&-]+(?!\S)/u
const SHORTS = new RegExp(SHORT, 'gu')
/** Most short forms that are looked up in one article. */
const MOST_LOOKUPS = 12

/** "TN-MT" → "tnmt": base letters alone, so that "QUTW" is told from "Quân ủy Trung ương". */
const lettersOf = (text: string): string => {
  let letters = ''
  for (const letter of foldKey(text).normalize('NFD'))
    if (letter >= 'a' && letter <= 'z') letters += letter === 'w' ? 'u' : letter
    else if (letter === 'đ') letters += letter
  return letters
}

/** Opens the short forms in the organizations of all officials of an article. */
export function openShortForms(article: Article, positions: readonly Position[]): void {
  const known = new Map<string, string | null>()
  for (const position of positions) {
    const { organization } = position
    if (organization === null || !SHORT.test(organization)) continue
    position.organization = organization.replace(SHORTS, (short, start: number) => {
      if (keptShort.has(short)) return short
      const before = foldKey(organization.slice(organization.lastIndexOf(' ', start - 2) + 1, Math.max(0, start - 1)))
      const key = `${before} ${short}`
      let full = known.get(key)
      if (full === undefined) {
        const letters = lettersOf(short)
        full = known.size < MOST_LOOKUPS ? (fullForm(article, before, letters) ?? fullForm(article, '', letters)) : null
        known.set(key, full)
      }
      return full ?? short
    })
  }
}

/** The words of the article whose first letters are those of a short form, after the word that stands before it. */
function fullForm(article: Article, before: string, letters: string): string | null {
  const { tokens } = article
  for (let token = 0; token < tokens.count; token++) {
    if (!isCapitalized(tokens, token) || tokens.kind[token] === WORD_UPPER) continue
    if (before === '' ? article.hitAt(token, BODY) === null : !article.isKey(token - 1, before)) continue
    const end = endOfLetters(article, token, letters)
    if (end > token) return article.line(token, end)
  }
  return null
}

/** Token past the words that begin with the letters one by one, marks and "và" between them passed over; else the token. */
function endOfLetters(article: Article, token: number, letters: string): number {
  let at = token
  for (let letter = 0; letter < letters.length; ) {
    if (article.sentences.of[at] !== article.sentences.of[token]) return token
    const word = isWord(article.tokens, at) ? lettersOf(article.word(at).slice(0, 1)) : ''
    if (word === letters[letter]) letter++
    else if (letter === 0 || (word !== '' && !article.isKey(at, 'và')) || article.isNumber(at)) return token
    at++
  }
  return at - token > 1 ? at : token
}

/** Numbers and symbols of documents: "21-KL/TW", "05-CT/ TW", "131/2020/QH14", "57a". */
import { symbolCodes } from '../../knowledge/document-types.js'
import { symbolSuffixes } from '../../knowledge/issuers.js'
import type { Article } from '../../text/analyze.js'
import { isWord, NUMBER, WORD_MIXED, WORD_UPPER } from '../../text/tokens.js'
import { SEPARATOR, SLASH } from './patterns.js'

/** A number, with its symbol where it has one. */
export interface NumberPhrase {
  readonly token: number
  readonly end: number
  /** Without leading zeros: "5", "57a". */
  readonly number: string
  /** Tidied: "05-CT/TW"; null for the number alone. */
  readonly symbol: string | null
  /** The letters that name the kind ("CT"), folded; null where the symbol has none. */
  readonly code: string | null
}

/** Longest number of a document: 5 digits ("Quyết định số 12345/QĐ-UBND"). */
const MOST_DIGITS = 5
/** Letters of one group: "UBTVQH", "BNNPTNT", "ĐCTUBTWMTTQVN". */
const MOST_LETTERS = 16
const MOST_GROUPS = 5

let knownCodes: ReadonlyMap<string, string> | null = null

/** The kind's phrase for the letters of a symbol, whatever their case; undefined for other letters. */
export function codeWord(letters: string): string | undefined {
  knownCodes ??= new Map(Object.entries(symbolCodes).map(([code, word]) => [code.toLowerCase(), word]))
  return symbolCodes[letters] ?? knownCodes.get(letters.toLowerCase())
}

/** Characters between two neighbouring tokens; a line end counts as many. */
function gap(article: Article, left: number): number {
  const from = article.endOf(left)
  const to = article.startOf(left + 1)
  return to - from > 2 || article.text.slice(from, to).includes('\n') ? 9 : to - from
}

/** Is the token a plausible year of issue? */
export function isYear(article: Article, token: number): boolean {
  if (!article.isNumber(token)) return false
  const word = article.word(token)
  return word.length === 4 && (word.startsWith('19') || word.startsWith('20'))
}

/** "TƯ" and "T.Ư" are "TW"; "Th.U" keeps its letters. */
function tidyGroup(letters: string): string {
  return letters.replace(/\./g, '').replace(/TƯ$/i, 'TW')
}

/** Letters (with a number glued to them) of one group of a symbol. */
function lettersAt(article: Article, token: number): { end: number; text: string; capital: boolean } | null {
  const { tokens } = article
  if (token >= tokens.count || !isWord(tokens, token)) return null
  let end = token + 1
  // "T.Ư", "Th.U": a dot inside the letters.
  if (
    article.word(end) === '.' &&
    article.isGlued(token) &&
    article.isGlued(end) &&
    article.word(token).length <= 2 &&
    article.word(end + 1).length <= 2
  )
    end += 2
  let capital = tokens.kind[token] === WORD_UPPER || tokens.kind[token] === WORD_MIXED || end > token + 1
  // One capital letter alone: "L" of "05/2025/L-CTN".
  if (article.word(token).length === 1 && article.word(token) !== article.keyOf(token)) capital = true
  if (article.isNumber(end) && article.isGlued(end - 1) && article.word(end).length <= 2) end++
  const text = article.text.slice(article.startOf(token), article.endOf(end - 1))
  return text.length <= MOST_LETTERS ? { end, text, capital } : null
}

/** Is the dot at a token part of a symbol: ".UBND" of "12/CĐ.UBND"? */
function isDottedSuffix(article: Article, token: number): boolean {
  if (article.word(token) !== '.' || !article.isGlued(token - 1) || !article.isGlued(token)) return false
  const letters = article.word(token + 1)
  return article.tokens.kind[token + 1] === WORD_UPPER && symbolSuffixes.has(letters)
}

/** The number or symbol that begins at a token of digits, or null. */
export function numberAt(article: Article, token: number): NumberPhrase | null {
  if (!article.isNumber(token)) return null
  const digits = article.word(token)
  if (digits.length > MOST_DIGITS) return null
  let end = token + 1
  let written = digits
  // "57a", "05b": one small letter glued to the digits.
  if (article.isGlued(token) && article.tokens.kind[end] !== NUMBER) {
    const letter = article.word(end)
    if (letter.length === 1 && letter !== letter.toUpperCase()) {
      written += letter
      end++
    }
  }
  const number = written.replace(/^0+(?=\d)/, '')
  let symbol = written
  let code: string | null = null
  let suffixed = false
  let groups = 0
  for (let at = end; groups < MOST_GROUPS; at = end) {
    const mark = article.word(at)
    const missing =
      groups === 0 &&
      gap(article, at - 1) <= 1 &&
      mark.length <= 4 &&
      codeWord(mark) !== undefined &&
      mark === mark.toUpperCase()
    if (missing) {
      // "79 NQ/TW", "22HD/TW": the hyphen was lost; a slash must follow.
      if (!SLASH.test(article.word(at + 1))) break
      code = mark
      symbol += `-${mark}`
      end = at + 1
      groups++
      continue
    }
    if (code !== null && !suffixed && isDottedSuffix(article, at)) {
      // "12/CĐ.UBND": a dot before the office.
      symbol += `.${article.word(at + 1)}`
      end = at + 2
      suffixed = true
      groups++
      continue
    }
    if (!SEPARATOR.test(mark)) break
    const left = gap(article, at - 1)
    const right = gap(article, at)
    if (left > 2 || right > 2) break
    const glued = left === 0 && right === 0
    const separator = SLASH.test(mark) ? '/' : '-'
    if (groups === 0 && separator === '/' && isYear(article, at + 1) && left + right <= 1) {
      symbol += `/${article.word(at + 1)}`
      end = at + 2
      groups++
      continue
    }
    const letters = lettersAt(article, at + 1)
    if (letters === null) break
    const tidy = tidyGroup(letters.text)
    const known = codeWord(tidy) !== undefined
    if (code === null && !suffixed && known) code = tidy
    else if (symbolSuffixes.has(tidy.toUpperCase())) {
      if (suffixed && !glued) break
      suffixed = true
    } else if (letters.capital && (glued || (code !== null && !suffixed) || groups === 0)) {
      // Another office's letters. Spaces on both sides are a dash of the sentence once the symbol is complete.
      if (!glued && groups === 0 && article.word(letters.end) !== '-') break
      suffixed = true
    } else break
    symbol += separator + tidy
    end = letters.end
    groups++
  }
  // A year alone behind the slash may be a date or a count ("5/2025"): it is a symbol only behind "số", which callers know.
  return { token, end, number, symbol: groups === 0 ? null : symbol, code }
}

/** The symbol around a token of kind letters: "-KL/" of "21-KL/TW". The token of its number, or -1. */
export function numberBefore(article: Article, code: number): number {
  let token = code - 1
  if (SEPARATOR.test(article.word(token))) token--
  if (isYear(article, token) && SLASH.test(article.word(token - 1))) token -= 2
  if (isWord(article.tokens, token) && article.word(token).length === 1 && article.isGlued(token - 1)) token--
  return article.isNumber(token) ? token : -1
}

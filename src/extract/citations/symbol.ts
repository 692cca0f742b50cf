/** Numbers and symbols of documents: "21-KL/TW", "05-CT/ TW", "131/2020/QH14", "57a". */
import { symbolCodes } from '../../knowledge/document-types.js'
import { symbolSuffixes } from '../../knowledge/issuers.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_LOWER, WORD_MIXED, WORD_UPPER } from '../../text/tokens.js'
import { DASHES, isOneOf, SEPARATORS, SLASHES } from './marks.js'

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
  knownCodes ??= new Map([
    ...Object.entries(symbolCodes).map(([code, word]) => [code.toLowerCase(), word] as const),
    ...Object.entries(symbolCodes),
  ])
  return knownCodes.get(letters) ?? knownCodes.get(letters.toLowerCase())
}

/** Characters between two neighbouring tokens; a line end counts as many. */
const gap = ({ tokens }: Article, left: number): number => tokens.gap[left] as number

/** Characters of a token. */
const lengthOf = (article: Article, token: number): number => article.endOf(token) - article.startOf(token)

/** Is the token a plausible year of issue? */
export function isYear(article: Article, token: number): boolean {
  if (!article.isNumber(token) || lengthOf(article, token) !== 4) return false
  const start = article.startOf(token)
  const { text } = article
  return text.startsWith('19', start) || text.startsWith('20', start)
}

/** "TƯ" and "T.Ư" are "TW"; "Th.U" keeps its letters. */
function tidyGroup(letters: string): string {
  const plain = letters.includes('.') ? letters.replaceAll('.', '') : letters
  const centre = plain.endsWith('Ư') || plain.endsWith('ư')
  return centre ? plain.replace(/TƯ$/i, 'TW') : plain
}

/** Letters (with a number glued to them) of one group of a symbol. */
function lettersAt(article: Article, token: number): { end: number; text: string; capital: boolean } | null {
  const { tokens } = article
  if (token >= tokens.count || !isWord(tokens, token)) return null
  let end = token + 1
  // "T.Ư", "Th.U": a dot inside the letters; in "QĐ.UB" it parts the kind from the office.
  if (
    article.isMark(end, '.') &&
    article.isGlued(token) &&
    article.isGlued(end) &&
    lengthOf(article, token) <= 2 &&
    lengthOf(article, end + 1) <= 2 &&
    codeWord(article.word(token)) === undefined
  )
    end += 2
  let capital = tokens.kind[token] === WORD_UPPER || tokens.kind[token] === WORD_MIXED || end > token + 1
  // One capital letter alone: "L" of "05/2025/L-CTN".
  if (lengthOf(article, token) === 1 && isCapitalized(tokens, token)) capital = true
  let text = article.text.slice(article.startOf(token), article.endOf(end - 1))
  const numbered = article.isNumber(end) && lengthOf(article, end) <= 2
  // "QH14"; "QH 14" of a careless hand.
  if (
    numbered &&
    (article.isGlued(end - 1) || (gap(article, end - 1) === 1 && symbolSuffixes.has(text + article.word(end))))
  ) {
    text += article.word(end)
    end++
  }
  return text.length <= MOST_LETTERS ? { end, text, capital } : null
}

/** Is the dot at a token part of a symbol: ".UBND" of "12/CĐ.UBND"? */
function isDottedSuffix(article: Article, token: number): boolean {
  if (!article.isMark(token, '.') || !article.isGlued(token - 1) || !article.isGlued(token)) return false
  const letters = article.word(token + 1)
  return article.tokens.kind[token + 1] === WORD_UPPER && symbolSuffixes.has(letters)
}

/** ".KTN" of "1051/VPUBND.KTN": a room of the office, glued behind it in capitals. */
function isOfficeOfOffice(article: Article, token: number): boolean {
  if (!article.isMark(token, '.') || !article.isGlued(token - 1) || !article.isGlued(token)) return false
  const room = article.tokens.kind[token + 1] === WORD_UPPER && lengthOf(article, token + 1) <= 5
  return room && !symbolSuffixes.has(article.word(token + 1))
}

/** "KTN" of "1850/TTg - KTN": a room of the office in a symbol without a kind, which a letter has. */
const isRoom = (article: Article, token: number, code: string | null): boolean =>
  code === null && article.tokens.kind[token] === WORD_UPPER && lengthOf(article, token) <= 5

/** Do the letters of a known office stand in a symbol: "5184/UBND-KT", "61/CP"? */
export const hasOffice = (symbol: string): boolean =>
  symbol.split(/[-/]/).some(letters => symbolSuffixes.has(letters.toUpperCase()))

/** Does a slash with the letters of a known office stand at a token: "/TW"? */
const isOfficeBehind = (article: Article, token: number): boolean =>
  isOneOf(article, token, SLASHES) && symbolSuffixes.has(tidyGroup(article.word(token + 1)))

/** Do the letters of a kind stand at a token without the hyphen that should part them from the number? */
function isBareCode(article: Article, token: number): boolean {
  const { tokens } = article
  if (token >= tokens.count || !isCapitalized(tokens, token) || gap(article, token - 1) > 1) return false
  const letters = lengthOf(article, token) <= 4 ? article.word(token) : ''
  return letters !== '' && letters === letters.toUpperCase() && codeWord(letters) !== undefined
}

/** The number or symbol that begins at a token of digits, or null. */
export function numberAt(article: Article, token: number): NumberPhrase | null {
  if (!article.isNumber(token)) return null
  if (lengthOf(article, token) > MOST_DIGITS) return null
  const digits = article.word(token)
  let end = token + 1
  let written = digits
  // "57a", "05b": one small letter glued to the digits.
  if (article.isGlued(token) && article.tokens.kind[end] === WORD_LOWER && lengthOf(article, end) === 1) {
    const letter = article.word(end)
    // Not the "²" of "5m²".
    if (letter !== letter.toUpperCase()) {
      written += letter
      end++
    }
  }
  const number = written.startsWith('0') ? written.replace(/^0+(?=\d)/, '') : written
  let symbol = written
  let code: string | null = null
  let suffixed = false
  let groups = 0
  for (let at = end; groups < MOST_GROUPS; at = end) {
    if (groups === 0 && isBareCode(article, at)) {
      // "79 NQ/TW", "22HD/TW", "57 NQ-TW": the hyphen was lost; a slash must follow, or the letters of an office.
      const mark = article.word(at)
      const office = isOneOf(article, at + 1, DASHES) && symbolSuffixes.has(article.word(at + 2))
      if (!office && !isOneOf(article, at + 1, SLASHES)) break
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
    if (suffixed && isOfficeOfOffice(article, at)) {
      symbol += `.${article.word(at + 1)}`
      end = at + 2
      groups++
      continue
    }
    if (!isOneOf(article, at, SEPARATORS)) break
    const left = gap(article, at - 1)
    const right = gap(article, at)
    if (left > 2 || right > 2) break
    const glued = left === 0 && right === 0
    const separator = isOneOf(article, at, SLASHES) ? '/' : '-'
    // "131/2020/QH14"; a hyphen before the year is a misprint: "174-2013/NĐ-CP".
    const dated = groups === 0 && isYear(article, at + 1) && left + right <= 1
    if (dated && (separator === '/' || isOneOf(article, at + 2, SLASHES))) {
      symbol += separator + article.word(at + 1)
      end = at + 2
      groups++
      continue
    }
    const letters = lettersAt(article, at + 1)
    if (letters === null) break
    const tidy = tidyGroup(letters.text)
    if (code === null && !suffixed && codeWord(tidy) !== undefined) code = tidy
    else if (symbolSuffixes.has(tidy) || symbolSuffixes.has(tidy.toUpperCase())) {
      if (suffixed && !glued) break
      suffixed = true
    } else if (
      letters.capital &&
      (glued || (code !== null && !suffixed) || groups === 0 || isRoom(article, at + 1, code))
    ) {
      // Another office's letters, or a kind that nobody else writes. Spaces on both sides are a dash of the sentence
      // once the symbol is complete.
      const goesOn = article.isMark(letters.end, '-') || isOfficeBehind(article, letters.end)
      if (!glued && groups === 0 && !goesOn) break
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
  if (isOneOf(article, token, SEPARATORS)) token--
  if (isYear(article, token) && isOneOf(article, token - 1, SLASHES)) token -= 2
  if (isWord(article.tokens, token) && lengthOf(article, token) === 1 && article.isGlued(token - 1)) token--
  return article.isNumber(token) ? token : -1
}

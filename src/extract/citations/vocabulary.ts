/** The phrases that citations begin at. */
import {
  betweenTypeAndNumber,
  type DocumentType,
  documentTypes,
  plenumAbbreviations,
  symbolCodes,
} from '../../knowledge/document-types.js'
import type { Article, Hit } from '../../text/analyze.js'
import { type Entry, entry, kind } from '../../text/lexicon.js'
import { isCapitalized, WORD_UPPER } from '../../text/tokens.js'
import { phrases } from './phrases.js'
import { codeWord } from './symbol.js'

/** "Nghị quyết", "Chương trình hành động", "Luật". */
export const DOCUMENT_TYPE = kind<DocumentType>('document-type')
/** Letters of symbols: the NQ of "18-NQ/TW". */
export const DOCUMENT_CODE = kind<DocumentType>('document-code')

/** Entries for the lexicon, made when a parser is made. */
export function* vocabulary(): Generator<Entry> {
  for (const [word, type] of Object.entries(documentTypes)) yield entry(DOCUMENT_TYPE, word, type)
  for (const [code, word] of Object.entries({ ...symbolCodes, ...plenumAbbreviations })) {
    yield entry(DOCUMENT_CODE, code, documentTypes[word] as DocumentType)
  }
}

/** The kind that the letters of a symbol stand for; null for letters that no kind has. */
export function typeOfCode(code: string | null): DocumentType | null {
  const word = code === null ? undefined : codeWord(code)
  return word === undefined ? null : (documentTypes[word] ?? null)
}

/** Does a document's kind stand at a token as a name does, with a capital? */
export function namedTypeAt(article: Article, token: number): Hit<DocumentType> | null {
  const hit = article.hitAt(token, DOCUMENT_TYPE)
  if (hit === null || !isCapitalized(article.tokens, token)) return null
  // In a line of capitals every word looks like a name.
  return article.tokens.kind[token] === WORD_UPPER ? null : hit
}

export const FILLERS = phrases(betweenTypeAndNumber)

/** Symbols of documents as English editions print them, mostly without the marks of their letters. */

import type { DocumentType } from '../knowledge/document-types.js'
import { documentTypes, symbolCodes } from '../knowledge/document-types.js'
import { symbolLetters } from '../knowledge/english-documents.js'

const LETTERS = new Map(Object.entries(symbolLetters))
const CODES = new Map(Object.entries(symbolCodes))
const TYPES = new Map(Object.entries(documentTypes))

/** "21-KL/TW", "15/2020/ND-CP", "01/NQ-CP", "05-CT/ TW", "31/2024/QH15". Lengths are bounded. */
const SYMBOL =
  /\d{1,5}[a-z]?(?: ?\/ ?\d{4}(?!\d))?(?: ?[-–] ?[A-ZĐ][\p{L}]{0,6} ?\/ ?[A-ZĐ][\p{L}\d]{0,9}| ?\/ ?[A-ZĐ][\p{L}]{0,8} ?[-–] ?[A-ZĐ][\p{L}\d]{0,9}| ?\/ ?[A-ZĐ]{2}[\p{L}\d]{0,7})(?:-[A-ZĐ][\p{L}\d]{0,9}){0,2}(?![\p{L}\d])/uy
const NUMBER = /\d{1,5}[a-z]?(?![\p{L}\d]|[.,/%-]\d)/uy

/** A symbol or a number in the text. */
export interface Numbered {
  readonly end: number
  /** Without leading zeros: "21", "57a". */
  readonly number: string
  /** As the document bears it: "80-QĐ/TW"; null for a bare number. */
  readonly symbol: string | null
}

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '')

/** A symbol without blanks, its letters with their marks: "80-QD/ TW" → "80-QĐ/TW". */
function tidy(symbol: string): string {
  return symbol
    .replace(/ /g, '')
    .replace(/–/g, '-')
    .replace(/\p{L}+/gu, letters => LETTERS.get(letters) ?? letters)
}

/** The symbol or, where `bare`, the number that begins at an offset; or null. */
export function numberedAt(text: string, offset: number, bare: boolean): Numbered | null {
  SYMBOL.lastIndex = offset
  const symbol = SYMBOL.exec(text)
  if (symbol !== null) {
    const tidied = tidy(symbol[0])
    return { end: SYMBOL.lastIndex, number: withoutZeros(/^\d+[a-z]?/.exec(tidied)?.[0] ?? ''), symbol: tidied }
  }
  if (!bare) return null
  NUMBER.lastIndex = offset
  const number = NUMBER.exec(text)
  return number === null ? null : { end: NUMBER.lastIndex, number: withoutZeros(number[0]), symbol: null }
}

/** The kind that the letters of a symbol name, where they name one. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  for (const letters of symbol.match(/\p{L}+/gu) ?? []) {
    const name = CODES.get(letters)
    if (name !== undefined) return TYPES.get(name) ?? null
  }
  return null
}

/** The kind of a Vietnamese word of the table of kinds. */
export function typeNamed(word: string): DocumentType {
  return TYPES.get(word) as DocumentType
}

/** Marks at a token, asked by their characters: no string is cut to be compared. */
import type { Article } from '../../text/analyze.js'
import { SYMBOL } from '../../text/tokens.js'

/** Any dash that print puts into a symbol: hyphen, en dash, em dash, minus. */
export const DASHES = '-‐‑‒–—−'
/** The slash of a symbol, and the two signs of arithmetic that word processors put in its place. */
export const SLASHES = '/⁄∕'
/** What parts the groups of a symbol. */
export const SEPARATORS = DASHES + SLASHES
/** Quotation marks that open a title. */
export const OPENING_QUOTES = '"“«‘\''
/** Quotation marks that close one. */
export const CLOSING_QUOTES = '"”»’\''

/** Is the token one of these marks? */
export function isOneOf(article: Article, token: number, marks: string): boolean {
  const { tokens } = article
  if (token < 0 || token >= tokens.count || tokens.kind[token] !== SYMBOL) return false
  return marks.includes(String.fromCharCode(tokens.first[token] as number))
}

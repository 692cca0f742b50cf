/** Single marks and words at a token, read by their characters: no string is cut to be compared. */
import type { Article } from '../../text/analyze.js'

export const COMMA = 0x2c
export const SEMICOLON = 0x3b
export const COLON = 0x3a
export const DOT = 0x2e
export const SLASH = 0x2f
export const PERCENT = 0x25
export const PERMILLE = 0x2030
export const OPEN_BRACKET = 0x28
export const CLOSE_BRACKET = 0x29
export const OPEN_QUOTE = 0x201c
export const CLOSE_QUOTE = 0x201d
export const UNDERSCORE = 0x5f
export const PLUS = 0x2b

/**
 * First character of a token, -1 outside the text. A mark is a token of its own and no word or number begins with one:
 * the character alone says whether the token is that mark.
 */
export function codeAt(article: Article, token: number): number {
  return token >= 0 && token < article.tokens.count ? (article.tokens.first[token] as number) : -1
}

export const HYPHEN = 0x2d
export const EN_DASH = 0x2013
const EM_DASH = 0x2014
export const isDash = (code: number): boolean => code === HYPHEN || code === EN_DASH || code === EM_DASH

/** Marks as a table of their characters: `has(code)`. */
export class Marks {
  /** One flag for each character below U+2070, where all dashes and quotation marks stand. */
  readonly #flags = new Uint8Array(0x2070)

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.#flags[characters.charCodeAt(at)] = 1
  }

  has(code: number): boolean {
    return this.#flags[code] === 1
  }
}

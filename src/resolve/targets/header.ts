/** The line that opens a list: "Chỉ tiêu chủ yếu đến năm 2025:" speaks for each line of the list. */
import { COLON, codeAt, isDash, Marks, SEMICOLON } from '../../extract/quantities/marks.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'

/** The last sentence of a line that ends with a colon, as tokens. */
export interface Header {
  readonly start: number
  readonly end: number
}

const BULLETS = new Marks('*+•([')
/** Closes the number of a list: "1.", "a)", "(1)". */
const CLOSES_NUMBER = new Marks('.)/')

/** Does a line begin like one of a list: "- …", "+ …", "1. …", "a) …"? */
function isListed(article: Article, token: number): boolean {
  const mark = codeAt(article, token)
  if (isDash(mark) || BULLETS.has(mark)) return true
  const short = article.isNumber(token) || (isWord(article.tokens, token) && article.word(token).length === 1)
  return short && article.isGlued(token) && CLOSES_NUMBER.has(codeAt(article, token + 1))
}

/** Headers of the lines of an article, asked in reading order. */
export class Headers {
  /** The block asked last, and its header. */
  #block = -1
  #header: Header | null = null

  constructor(readonly article: Article) {}

  /** The header that speaks for the line of a token, or null. */
  of(token: number): Header | null {
    const { sentences } = this.article
    const block = sentences.block[sentences.of[token] as number] as number
    if (block === this.#block) return this.#header
    // Lines without figures may stand between.
    let first = block
    while (first > this.#block + 1 && this.#goesOn(first)) first--
    const before = first === this.#block + 1 && this.#goesOn(first) ? this.#header : null
    this.#header = this.#opening(first) ?? before
    this.#block = block
    return this.#header
  }

  /** Is a line one more of the list that the line before it is of? */
  #goesOn(block: number): boolean {
    const { article } = this
    const here = article.blocks[block]
    const before = article.blocks[block - 1]
    if (here === undefined || before === undefined) return false
    const mark = codeAt(article, article.tokenAt(before.end) - 1)
    return mark !== COLON && (mark === SEMICOLON || isListed(article, article.tokenAt(here.start)))
  }

  /** The header right before a line. */
  #opening(block: number): Header | null {
    const { article } = this
    const before = article.blocks[block - 1]
    if (before === undefined) return null
    const end = article.tokenAt(before.end)
    return codeAt(article, end - 1) === COLON ? { start: article.sentenceStart(end - 1), end } : null
  }
}

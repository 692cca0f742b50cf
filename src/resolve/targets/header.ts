/**
 * The line that opens a list, "Chỉ tiêu chủ yếu đến năm 2025:", speaks for each line of the list; a heading, "Mục tiêu
 * cụ thể", for what stands up to the next one.
 */
import { COLON, codeAt, isDash, Marks, SEMICOLON } from '../../extract/quantities/marks.js'
import { PLAN_HEADING } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import { headAt } from './clause.js'

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

/** Part of the number of a heading: "II.", "2.", "-"? */
const isNumbering = (article: Article, token: number): boolean =>
  !isWord(article.tokens, token) || CLOSES_NUMBER.has(codeAt(article, token + 1))

/** Most tokens of a number before a heading: "II.", "2.1." */
const NUMBERING = 5
/** A line that only gives a measure has fewer tokens. */
const SHORT_LINE = 40

/** Headers of the lines of an article, asked in reading order. */
export class Headers {
  /** The block asked last, and its header. */
  #block = -1
  #header: Header | null = null
  /** How many lines were looked at for headings, and what the last heading said. */
  #read = 0
  #plans = false

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

  /** Does the last heading before a token announce plans: "Mục tiêu cụ thể", "II. Phương hướng"? Asked in reading order. */
  plans(token: number): boolean {
    const { article } = this
    const block = article.sentences.block[article.sentences.of[token] as number] as number
    for (; this.#read < block; this.#read++) {
      const line = article.blocks[this.#read]
      if (line?.kind === 'heading') this.#plans = this.#announces(article.tokenAt(line.start))
    }
    return this.#plans
  }

  #announces(token: number): boolean {
    let at = token
    while (at < token + NUMBERING && isNumbering(this.article, at)) at++
    return this.article.hitAt(at, PLAN_HEADING) !== null
  }

  /** Is a line one more of the list that the line before it is of? */
  #goesOn(block: number): boolean {
    const { article } = this
    const here = article.blocks[block]
    const before = article.blocks[block - 1]
    if (here === undefined || before === undefined) return false
    const end = article.tokenAt(before.end)
    const mark = codeAt(article, end - 1)
    if (mark === COLON) return false
    const start = article.tokenAt(here.start)
    if (mark === SEMICOLON || isListed(article, start)) return true
    // Lines of measures without any mark.
    return this.#names(article.tokenAt(before.start), end) && this.#names(start, article.tokenAt(here.end))
  }

  /** Is a line short, and does it begin with a measure: "Tỷ lệ hộ nghèo còn dưới 2%."? */
  #names(start: number, end: number): boolean {
    return end - start < SHORT_LINE && headAt(this.article, start) !== null
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

/** A citation with all that stands around it. */

import type { IssuerPhrase } from '../../extract/citations/issuer.js'
import type { CitationMention, CitedDocument } from '../../extract/citations/mention.js'
import { notIssueDates } from '../../knowledge/citation-words.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { ResolvedDate } from '../dates.js'

/** What the words around a citation say of its document. */
export interface Around {
  /** EDTF: a day or a year. */
  issuedOn: string | null
  issuer: IssuerPhrase | null
  /** Words that the issuer's name has besides `issuer`, for sessions: "Hội nghị Trung ương 5". */
  issuerText: string | null
  term: string | null
  subject: string | null
  /** Token just past date, issuer and subject. */
  past: number
  /** First token of what stands before and belongs to it (issuer, date); the core's first token where nothing does. */
  from: number
}

/** One document at one mention. */
export interface Cited {
  readonly mention: CitationMention
  readonly document: CitedDocument
  readonly around: Around
  /** The citation that names the same document in other words right before: "Luật Đất đai năm 2024 (Luật số …)". */
  readonly alias: CitationMention | null
}

const NOT_ISSUED: ReadonlySet<string> = new Set(notIssueDates)

/** Index of the first that begins at an offset or after it, of things in reading order. */
function firstFrom(things: readonly { readonly start: number }[], start: number): number {
  return lowerBound(things.length, index => (things[index] as { start: number }).start < start)
}

/** What begins at an offset, of things in reading order; or null. */
function startingAt<T extends { readonly start: number }>(things: readonly T[], start: number): T | null {
  const found = things[firstFrom(things, start)]
  return found !== undefined && found.start === start ? found : null
}

/** Citations and dates of an article by where they begin. */
export class Surroundings {
  /** Citations and dates come in reading order, and none overlaps another. */
  constructor(
    readonly article: Article,
    readonly citations: readonly CitationMention[],
    readonly dates: readonly ResolvedDate[],
  ) {}

  /** The citation whose core begins at a token. */
  citationAt(token: number): CitationMention | null {
    const { article, citations } = this
    return token < article.tokens.count ? startingAt(citations, article.startOf(token)) : null
  }

  /** Index of the first citation whose core begins at a token or after it. */
  citationFrom(token: number): number {
    return firstFrom(this.citations, this.article.startOf(token))
  }

  /** The date that begins at a token, if it is one on which a document can be issued: a day or a year. */
  dateAt(token: number): { readonly value: string; readonly past: number } | null {
    const { article } = this
    const date = token < article.tokens.count ? startingAt(this.dates, article.startOf(token)) : null
    if (date === null || date.inStamp || NOT_ISSUED.has(article.keyOf(token))) return null
    return this.#dayOf(date)
  }

  /** The day on which a sentence says that it happened; "Đến ngày 14/3/1963, …" is one too. */
  dayAt(token: number): { readonly value: string; readonly past: number } | null {
    const { article } = this
    const date = startingAt(this.dates, article.startOf(token))
    return date === null || date.inStamp ? null : this.#dayOf(date)
  }

  #dayOf(date: ResolvedDate): { readonly value: string; readonly past: number } | null {
    const value = /^\d{4}(?:-\d{2}-\d{2}(?=$|T)|$)/.exec(date.value)?.[0]
    return value === undefined ? null : { value, past: this.article.tokenAt(date.end) }
  }

  /** Does any date begin at a token? */
  isDated(token: number): boolean {
    return startingAt(this.dates, this.article.startOf(token)) !== null
  }

  /** Past a date that says too little to be an issue date ("tháng 6/2022", "ngày 20/5" of no year); else the token. */
  pastVague(token: number): number {
    const { article } = this
    const date = token < article.tokens.count ? startingAt(this.dates, article.startOf(token)) : null
    if (date === null || NOT_ISSUED.has(article.keyOf(token))) return token
    return /^(?:\d{4}-\d{2}|XXXX-\d{2}-\d{2})$/.test(date.value) ? article.tokenAt(date.end) : token
  }
}

/** The text of some tokens, with plain spaces. */
export function textOf(article: Article, from: number, past: number): string {
  return past > from ? article.line(from, past) : ''
}

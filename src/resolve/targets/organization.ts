/** Who planned or reached a figure, where a body is plainly the subject of its sentence. */
import { bodyAt } from '../../extract/bodies/body-at.js'
import { LINK, NOUN, PHRASE_END, PLAN, RESULT } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import { type Clause, stripFront } from './clause.js'
import type { DateSpans } from './date-spans.js'

/** A subject stands so near the beginning of its sentence. */
const REACH = 12

/**
 * The body that opens the sentence or its first clause and is followed by what it does: "Năm 2023, Đảng bộ huyện đã …".
 * As written; null where no body is plainly the subject.
 */
export function organizationOf(article: Article, dates: DateSpans, clause: Clause): string | null {
  const { start, figure } = clause
  const at = stripFront(article, dates, start, Math.min(figure.token, start + REACH))
  if (at >= figure.token || (!isCapitalized(article.tokens, at) && at === start)) return null
  return bodyThatActs(article, clause, at)
}

/** The same for a figure further on: the body before holds on, unless another subject begins after a semicolon. */
export function organizationNow(article: Article, clause: Clause, before: string | null): string | null {
  const { from, to } = clause.left
  if (clause.edge !== 'mark' || from >= to) return before
  const subject = article.hitAt(from, NOUN)
  const person = subject?.value === 'person' && subject.end < to
  if (!person && !(isCapitalized(article.tokens, from) && bodyAt(article, from) !== null)) return before
  return bodyThatActs(article, clause, from)
}

/** The body at a token, where what it does stands next. */
function bodyThatActs(article: Article, clause: Clause, at: number): string | null {
  const { figure } = clause
  const body = bodyAt(article, at)
  if (body === null || body.end > figure.token) return null
  const does =
    article.hitAt(body.end, PLAN) ??
    article.hitAt(body.end, RESULT) ??
    article.hitAt(body.end, LINK) ??
    article.hitAt(body.end, PHRASE_END)
  if (does === null || body.end >= clause.end) return null
  // "Chi cục Kiểm lâm cho biết, …": who says it.
  if (article.isKey(body.end, 'cho') && article.isKey(body.end + 1, 'biết')) return null
  return article.text.slice(article.startOf(at), article.endOf(body.end - 1))
}

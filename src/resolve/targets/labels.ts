/** Labels before a colon or a bracket: "Thu nhập bình quân đầu người: 60 triệu đồng". */
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COMMA,
  codeAt,
  OPEN_BRACKET,
  OPEN_QUOTE,
  SLASH,
} from '../../extract/quantities/marks.js'
import { LINK, PLAN, RESULT } from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import { type Clause, insidePair, isInside, type Span, stripFront } from './clause.js'
import type { DateSpans } from './date-spans.js'
import { BREAKS, untilTime } from './phrases.js'

const LABEL_REACH = 36
const MOST_LISTED = 12

/** A label before a colon: "Biên chế còn thiếu: 1.240 người", "Thu nhập bình quân đầu người/năm đến năm 2025: 60 triệu đồng". */
export function label(article: Article, dates: DateSpans, clause: Clause): Span | null {
  const colon = clause.left.to - 1
  const floor = Math.max(clause.previous?.endToken ?? clause.start, colon - LABEL_REACH)
  let from = colon
  let to = colon
  let comma = -1
  while (from > floor) {
    const mark = codeAt(article, from - 1)
    if (mark === CLOSE_BRACKET || mark === CLOSE_QUOTE) {
      const opening = mark === CLOSE_BRACKET ? OPEN_BRACKET : OPEN_QUOTE
      let open = from - 2
      while (open > floor && codeAt(article, open) !== opening) open--
      // "(2) Thu nhập": the number of a list.
      if (codeAt(article, open) !== opening || (from - open === 3 && article.isNumber(from - 2))) break
      // A bracket right before the colon is an aside.
      if (from === to && mark === CLOSE_BRACKET) to = open
      from = open
      continue
    }
    if (mark === COMMA) {
      if (comma < 0 && !insidePair(article, from - 1)) comma = from
    } else if (mark === SLASH ? !article.isGlued(from - 1) : BREAKS.has(mark)) break
    from--
  }
  // A comma parts two labels, or a clause from a label, unless all is one list of nouns from where a label may begin.
  if (comma >= 0 && !isList(article, dates, from, colon)) from = comma
  from = stripFront(article, dates, from, colon)
  return from < to ? untilTime(article, dates, { from, to }) : null
}

/** Is a stretch a short list of nouns: no time, number or verb in it? */
function isList(article: Article, dates: DateSpans, from: number, to: number): boolean {
  if (to - from > MOST_LISTED) return false
  for (let at = from; at < to; at++) {
    if (dates.startingAt(at) !== null || article.isNumber(at)) return false
    if (codeAt(article, at) === COMMA && isCapitalized(article.tokens, at + 1)) return false
    const link = article.hitAt(at, LINK)
    if (link !== null && !isInside(article, at)) return false
    if (article.hitAt(at, PLAN) !== null || article.hitAt(at, RESULT) !== null) return false
  }
  return true
}

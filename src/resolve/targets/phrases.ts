/** Stretches of words that name what is measured. */
import { bodyAt } from '../../extract/bodies/body-at.js'
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  codeAt,
  DOT,
  isDash,
  Marks,
  OPEN_BRACKET,
  OPEN_QUOTE,
  PERCENT,
  SEMICOLON,
  SLASH,
} from '../../extract/quantities/marks.js'
import { isSeparator } from '../../extract/quantities/numbers.js'
import {
  BASELINE,
  BEFORE,
  CLAUSE_WORD,
  FORECAST,
  HEAD,
  JOINER,
  LINK,
  NOUN,
  OPENER,
  PAIR,
  PASSIVE,
  PHRASE_END,
  PLAN,
  PLAN_NOUN,
  RESULT,
  TIME_CUE,
  UNCOUNTED,
  WORD_END,
} from '../../extract/quantities/vocabulary.js'
import type { NounFamily } from '../../knowledge/countable-nouns.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_UPPER } from '../../text/tokens.js'
import { type Clause, headAt, insidePair, isInside, type Span, stripFront } from './clause.js'
import type { DateSpans } from './date-spans.js'

const AFTER_REACH = 24
/** A second noun before its verb has fewer tokens. */
const SHORT_NOUN = 5
/** Organisations of the Party and other bodies stand in one list: "tổ chức đảng, cơ quan, đơn vị". */
const areBodies = (one: NounFamily, other: NounFamily): boolean =>
  (one === 'party' || one === 'body') && (other === 'party' || other === 'body')
export const BREAKS = new Marks(',;:/()”"…*[]!?|')

export const isEmpty = (span: Span): boolean => span.to <= span.from

/** A span as written; '' where it is empty. */
export const cut = (article: Article, { from, to }: Span): string =>
  to > from ? article.text.slice(article.startOf(from), article.endOf(to - 1)) : ''

/** Spans joined into one phrase, as written. */
export function phrase(article: Article, first: Span, second?: Span, third?: Span): string {
  let text = cut(article, first)
  if (second !== undefined && !isEmpty(second)) text += `${text === '' ? '' : ' '}${cut(article, second)}`
  if (third !== undefined && !isEmpty(third)) text += `${text === '' ? '' : ' '}${cut(article, third)}`
  return text
}

function hasMark(article: Article, from: number, to: number, mark: number): boolean {
  for (let at = from; at < to; at++) if (codeAt(article, at) === mark) return true
  return false
}

/** Does a comma part two nouns before one verb in the passive? */
function isOneSubject(article: Article, from: number, comma: number, limit: number): boolean {
  for (let at = from; at < comma; at++) if (article.hitAt(at, PHRASE_END)?.value === 'verb') return false
  const last = Math.min(limit, comma + SHORT_NOUN)
  for (let at = comma + 1; at < last && isWord(article.tokens, at) && !article.isNumber(at); at++) {
    if (at > comma + 1 && article.hitAt(at, PASSIVE) !== null) return true
    if (article.hitAt(at, PHRASE_END) !== null && article.hitAt(at, NOUN) === null) return false
  }
  return false
}

/** The words after a figure that say which things are counted: up to a mark, a time, a comparison or the next count. */
export function following(article: Article, dates: DateSpans, start: number, limit: number): Span {
  let from = start
  // "95/99 chi bộ (95,9%) hoàn thành tốt": a short bracket stands between.
  if (codeAt(article, from) === OPEN_BRACKET) {
    for (let at = from + 1; at < Math.min(limit, from + 9); at++)
      if (codeAt(article, at) === CLOSE_BRACKET) from = at + 1
  }
  let to = from
  const last = Math.min(limit, from + AFTER_REACH)
  while (to < last) {
    const pair = article.hitAt(to, PAIR)
    if (pair !== null && pair.end <= last) {
      to = pair.end
      continue
    }
    const mark = codeAt(article, to)
    if (mark === COMMA && to > from && (isSeparator(article, to) || insidePair(article, to))) {
      to++
      continue
    }
    if (mark === COMMA && to > from) {
      // "cán bộ, công chức, viên chức": kinds of one list.
      const next = article.hitAt(to + 1, NOUN)
      const before = next === null ? null : article.hitBefore(to, NOUN, 4)
      // "đường liên xã, huyện đã chi …": a subject.
      const acts = next !== null && (article.hitAt(next.end, RESULT) ?? article.hitAt(next.end, PLAN)) !== null
      if (
        next !== null &&
        !acts &&
        before !== null &&
        (next.value === before.value || areBodies(next.value, before.value))
      ) {
        to = next.end
        continue
      }
    }
    // "100% xe, đạn được kiểm tra": one subject.
    if (mark === COMMA && to > from && isOneSubject(article, from, to, last)) {
      to++
      continue
    }
    if (mark === CLOSE_QUOTE && hasMark(article, from, to, OPEN_QUOTE)) {
      to++
      break
    }
    // "cúm A/H5N1".
    const joins = mark === SLASH && article.isGlued(to - 1) && article.isGlued(to) && isWord(article.tokens, to + 1)
    if (joins) {
      to++
      continue
    }
    if (BREAKS.has(mark) || (mark === DOT && !article.isGlued(to)) || dates.startingAt(to) !== null) break
    if (article.hitAt(to, BASELINE)?.value || article.hitAt(to, CLAUSE_WORD) !== null) break
    if (isDash(mark) && article.isNumber(to + 1) && !article.isGlued(to)) break
    // "đảng viên | chiếm 2,7%", "tiêu chí | có 14 xã": the next figure has a link of its own.
    const link = article.hitAt(to, LINK)
    if (link !== null && article.isNumber(link.end)) {
      if (link.value === 'share' || article.isKey(to, 'có') || headAt(article, to) !== null) break
    }
    if (article.hitAt(to, JOINER) !== null) {
      // "và kết nạp 30 …", "với tổng vốn …": another figure begins.
      let at = to + 1
      while (at < Math.min(last, to + 8) && !article.isNumber(at) && !BREAKS.has(codeAt(article, at))) at++
      // "hộ còn dư nợ": "còn" tells which.
      if (article.isNumber(at) || (headAt(article, to + 1) !== null && !article.isKey(to, 'còn'))) break
    }
    to++
  }
  while (to > from && !article.isNumber(to - 1)) {
    const mark = codeAt(article, to - 1)
    if (mark === PERCENT || mark === CLOSE_BRACKET || mark === CLOSE_QUOTE) break
    if (article.hitBefore(to, WORD_END, 4) !== null) break
    if (isWord(article.tokens, to - 1)) {
      if (article.hitAt(to - 1, PHRASE_END)?.value !== 'function' || isInside(article, to - 1)) break
    }
    to--
  }
  return { from, to }
}

/**
 * Inside a phrase a head of one syllable ("lượng", "thu") is mostly part of another word, unless "có" or a preposition
 * stands before.
 */
export function isHead(article: Article, token: number): boolean {
  const head = headAt(article, token)
  if (head === null || isInside(article, token)) return false
  return (
    head.end - token > 1 ||
    article.tokens.kind[token] === WORD_UPPER ||
    (article.endOf(token) - article.startOf(token) > 2 &&
      (article.isKey(token - 1, 'có') || article.hitBefore(token, PHRASE_END, 4)?.value === 'function'))
  )
}

/** The noun phrase measured, inside the words before a link. */
export function nounPhrase(article: Article, dates: DateSpans, span: Span): Span {
  const { to } = span
  let { from } = span
  if (headAt(article, from) === null) {
    // The subject may stand before: "UBND xã phấn đấu thu ngân sách", "xã có tỷ lệ hộ nghèo".
    // "lao động có chứng chỉ": what a person has says which.
    const person = article.hitAt(from, NOUN)?.value === 'person'
    let begin = -1
    let behind = -1
    for (let at = from; at < to; at++) {
      const plan = article.hitAt(at, PLAN)
      if (plan?.value === false) {
        at = plan.end - 1
        continue
      }
      const cue = plan ?? article.hitAt(at, RESULT)
      if (cue !== null && cue.end < to) behind = cue.end
      else if (article.hitAt(at, LINK)?.value === 'have' && at + 1 < to && !person && !isInside(article, at))
        behind = at + 1
      // "thương mại - dịch vụ": the second part of a name begins nothing.
      const second = isDash(codeAt(article, at - 1)) && at - 1 > from
      if (begin < 0 && !second && isHead(article, at)) begin = at
    }
    if (behind > 0) {
      from = stripFront(article, dates, behind, to)
      for (let at = from; at < to; at++) {
        if (isHead(article, at)) {
          from = at
          break
        }
      }
    } else if (begin >= 0) from = begin
  }
  return untilTime(article, dates, { from, to })
}

/** The bracket that stands open at a token, or null: "giá trị sản xuất (giá so sánh năm 2010)". */
function bracketBefore(article: Article, from: number, token: number): number | null {
  for (let at = token - 1; at > from; at--) {
    const mark = codeAt(article, at)
    if (mark === CLOSE_BRACKET) return null
    if (mark === OPEN_BRACKET) return at
  }
  return null
}

/** A time or a comparison inside is no part of what is measured. */
export function untilTime(article: Article, dates: DateSpans, span: Span): Span {
  let { from, to } = span
  for (let at = from; at < to; at++) {
    // "tổng thu ngân sách | so với dự toán", "số điểm ngập | giảm từ 89 …".
    const way = article.hitAt(at, LINK)
    const moves = way !== null && (way.value === 'up' || way.value === 'down')
    const further = moves && (article.isKey(way.end, 'từ') || article.hitAt(way.end, BASELINE)?.value === true)
    if (at > from && (further || article.hitAt(at, BASELINE)?.value)) {
      to = at
      break
    }
    const date = dates.startingAt(at)
    // "GRDP 9 tháng": a duration is no part of it either.
    const uncounted = date === null && at > from && article.isNumber(at) ? article.hitAt(at + 1, UNCOUNTED) : null
    // The age of those measured is: "trẻ dưới 5 tuổi".
    if (uncounted !== null && !article.isKey(at + 1, 'tuổi')) {
      to = at
      break
    }
    if (date === null) continue
    if (at > from) to = bracketBefore(article, from, at) ?? at
    else from = stripFront(article, dates, date.end, to)
    break
  }
  return trimEnd(article, { from, to })
}

/** Takes auxiliaries and prepositions off the end. */
export function trimEnd(article: Article, span: Span): Span {
  let { to } = span
  while (to > span.from) {
    const head = article.hitBefore(to, HEAD, 4)
    if ((head !== null && head.token >= span.from) || article.hitBefore(to, WORD_END, 4) !== null) break
    if (article.hitBefore(to, NOUN, 3) !== null || codeAt(article, to - 2) === SLASH) break
    const end = article.hitBefore(to, PHRASE_END, 3)
    const opener = end === null || end.value === 'function' ? article.hitBefore(to, OPENER, 1) : null
    const estimate = article.hitBefore(to, BEFORE, 4)
    const forecast = article.hitBefore(to, FORECAST, 2)
    const vague = article.hitBefore(to, TIME_CUE, 3)
    if (vague?.value === 'vague' && vague.token > span.from) {
      to = vague.token
      continue
    }
    // "Thu ngân sách ước thực hiện | tháng 10".
    if (estimate?.value === 'approx' && estimate.token > span.from) to = estimate.token
    else if (forecast !== null && forecast.token > span.from) to = forecast.token
    else if (end?.value === 'function' && end.token >= span.from) to = end.token
    else if (opener !== null && opener.token > span.from) to = opener.token
    else break
  }
  return to > span.from ? { from: span.from, to } : span
}

/** The action that a count completes: from its verb to the figure. */
export function action(article: Article, dates: DateSpans, span: Span): Span | null {
  let from = -1
  for (let at = span.from; at < span.to; at++) {
    const plan = article.hitAt(at, PLAN)
    const cue = plan ?? article.hitAt(at, RESULT)
    if (cue === null || cue.end >= span.to) continue
    // "khoản nợ phải trả": it only looks like a plan.
    if (plan?.value !== false) from = cue.end
    at = cue.end - 1
  }
  if (from < 0) {
    for (let at = span.from; at < span.to; at++) {
      // The "kiểm tra" of an Ủy ban Kiểm tra is no act.
      const body = isCapitalized(article.tokens, at) ? bodyAt(article, at) : null
      if (body !== null && body.end < span.to) {
        at = body.end - 1
        continue
      }
      const verb = article.hitAt(at, PHRASE_END)
      // "dự toán" is no "dự".
      const noun = article.hitAt(at, NOUN) ?? article.hitAt(at, PLAN_NOUN)
      if (noun !== null && (verb === null || noun.end > verb.end)) {
        at = noun.end - 1
        continue
      }
      // After "các" a verb's word is a noun: "các cấp hội".
      const named = article.isKey(at - 1, 'các')
      // "2 cấp": what a number counts.
      const counted = article.isNumber(at - 1) && verb !== null && verb.end === at + 1
      if (
        verb !== null &&
        !named &&
        !counted &&
        verb.value === 'verb' &&
        (article.hitAt(at, LINK)?.end ?? 0) < verb.end
      ) {
        from = at
        break
      }
      if (verb !== null) at = verb.end - 1
    }
  }
  if (from < 0) return null
  for (; from < span.to; ) {
    // "phấn đấu đến năm 2025 | thành lập 5 hợp tác xã"
    const time = dates.startingAt(from)
    if (time !== null) {
      from = time.end
      continue
    }
    if (codeAt(article, from) !== COMMA && article.hitAt(from, PHRASE_END)?.value !== 'function') break
    if ((article.hitAt(from, NOUN)?.end ?? 0) > from + 1) break
    from = article.hitAt(from, PHRASE_END)?.end ?? from + 1
  }
  // "sẽ có | quy mô 1.000 ha".
  if (article.isKey(from, 'có') && from + 1 < span.to && headAt(article, from + 1) !== null) from++
  // "buộc | bị cáo | bồi thường": who has to do it.
  const who = article.hitAt(from, NOUN)
  if (who !== null && who.value === 'person' && who.end < span.to) {
    if (article.hitAt(who.end, PHRASE_END)?.value === 'verb') from = who.end
  }
  // "quyên góp được".
  const to = article.isKey(span.to - 1, 'được') ? span.to - 1 : span.to
  return from < to ? { from, to } : null
}

/** Does a figure go on with a list: nothing but a comma or "và" after the figure before? */
export function isNextMember(article: Article, { figure, previous, link, left }: Clause): boolean {
  if (
    previous === null ||
    previous.unitKind === 'percent' ||
    link !== null ||
    !isEmpty(left) ||
    figure.token !== previous.endToken + 1
  )
    return false
  return codeAt(article, previous.endToken) === COMMA || article.hitAt(previous.endToken, JOINER) !== null
}

/** Is there a noun phrase right after the figure? */
export function followedByNoun(article: Article, token: number, limit: number, rate: boolean): boolean {
  if (token >= limit || !isWord(article.tokens, token)) return false
  if (article.hitAt(token, PLAN_NOUN) !== null) return false
  const noun = article.hitAt(token, NOUN)
  if (noun !== null) return true
  if (article.isKey(token, 'số') || article.isKey(token, 'tổng')) return true
  if (article.isKey(token, 'các') || article.isKey(token, 'những')) return true
  const end = article.hitAt(token, PHRASE_END)
  return end === null || (rate && end.value === 'verb')
}

/** What a plan is about: the words after "kế hoạch", "chỉ tiêu". */
export function ofPlan(article: Article, dates: DateSpans, from: number, limit: number): Span {
  const plan = article.hitAt(from, PLAN_NOUN)
  if (plan === null) return { from, to: from }
  const link = article.hitAt(plan.end, LINK)?.value
  if (link === 'up' || link === 'down' || link === 'level') return { from, to: from }
  const more = following(article, dates, plan.end, limit)
  const end = isEmpty(more) ? null : article.hitAt(more.from, PHRASE_END)
  return end?.value === 'function' ? { from, to: from } : more
}

/** Is what stands before a figure only the plan that sets it: "(chỉ tiêu là 95%)", "theo nghị quyết 90%", "7,58%/kịch bản 7,61%"? */
export function namesPlan(article: Article, { left, edge, link }: Clause): boolean {
  const plan = article.hitAt(left.from, PLAN_NOUN)
  if (plan === null || plan.end > left.to || left.to - plan.end > 4) return false
  if (link !== null && link.type !== 'level') return false
  const before = left.from - 1
  if (edge === 'bracket' || article.isKey(before, 'theo') || codeAt(article, before) === SLASH) return true
  // "…, trong khi nghị quyết đề ra là 40%".
  return edge !== 'start' && link !== null && article.isKey(link.end - 1, 'là')
}

/** Does the figure stand in a bracket that opened after another figure of its sentence? */
export function inBracket(article: Article, clause: Clause): boolean {
  for (let at = clause.figure.token - 1; at >= clause.start && clause.figure.token - at < 24; at--) {
    const mark = codeAt(article, at)
    if (mark === CLOSE_BRACKET) return false
    if (mark === OPEN_BRACKET) return true
  }
  return false
}

/** The noun phrase that opens the sentence, where it names a measure. */
export function subjectOf(article: Article, dates: DateSpans, clause: Clause): string | null {
  // "Theo kết quả rà soát, …": where it is from, not what it is.
  if (article.isKey(clause.start, 'theo')) return null
  const from = stripFront(article, dates, clause.start, clause.left.to)
  // "tổ chức cơ sở đảng đạt trong sạch vững mạnh, chiếm 54,8%": things of one kind, up to the comma.
  if (clause.link?.type === 'share' && article.hitAt(from, NOUN) !== null) {
    let comma = from
    while (comma < clause.left.to && codeAt(article, comma) !== COMMA && !article.isNumber(comma)) comma++
    if (codeAt(article, comma) === COMMA) return cut(article, trimEnd(article, { from, to: comma }))
  }
  for (let at = from; at < Math.min(clause.left.to, from + 24); at++) {
    if (!(at === from ? headAt(article, at) !== null : isHead(article, at))) continue
    let to = at
    while (to < clause.left.to) {
      const mark = codeAt(article, to)
      if (mark === COMMA || mark === SEMICOLON || mark === COLON || dates.startingAt(to) !== null) break
      const word = article.hitAt(to, LINK) ?? article.hitAt(to, PLAN) ?? article.hitAt(to, RESULT)
      if (to > at && (word !== null || article.isKey(to, 'được') || article.isKey(to, 'đều'))) break
      to++
    }
    return phrase(article, trimEnd(article, { from: at, to }))
  }
  return null
}

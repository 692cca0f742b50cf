/** What is measured: the words before the link, the noun after the figure, the action, or what the figure before measured. */
import {
  BASELINE,
  HEAD,
  LINK,
  NOUN,
  OPENER,
  PAIR,
  PHRASE_END,
  PLACE,
  PLAN,
  PLAN_NOUN,
  RESULT,
  UNCOUNTED,
} from '../../extract/quantities/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import { isWord } from '../../text/tokens.js'
import type { Clause, Span } from './clause.js'
import { stripFront } from './clause.js'
import type { DateSpans } from './date-spans.js'

const AFTER_REACH = 24
const BREAKS = new Set([',', ';', ':', '/', '(', ')', '”', '"', '…', '*', '[', ']', '!', '?', '|'])

/** Spans joined into one phrase, as written. */
function phrase(article: Article, ...spans: readonly Span[]): string {
  const pieces: string[] = []
  for (const { from, to } of spans)
    if (to > from) pieces.push(article.text.slice(article.startOf(from), article.endOf(to - 1)))
  return pieces.join(' ')
}

const isEmpty = (span: Span): boolean => span.to <= span.from

/** The words after a figure that say which things are counted: up to a mark, a time, a comparison or the next count. */
function following(article: Article, dates: DateSpans, from: number, limit: number): Span {
  let to = from
  const last = Math.min(limit, from + AFTER_REACH)
  while (to < last) {
    const pair = article.hitAt(to, PAIR)
    if (pair !== null && pair.end <= last) {
      to = pair.end
      continue
    }
    const mark = article.word(to)
    if (mark === ',' && article.hitAt(to + 1, NOUN) !== null && article.hitBefore(to, NOUN, 4) !== null && to > from) {
      // "cán bộ, công chức, viên chức": kinds of one list.
      const next = article.hitAt(to + 1, NOUN)
      const before = article.hitBefore(to, NOUN, 4)
      if (next !== null && before !== null && next.value === before.value) {
        to = next.end
        continue
      }
    }
    if (BREAKS.has(mark) || (mark === '.' && !article.isGlued(to)) || dates.startingAt(to) !== null) break
    if (article.hitAt(to, BASELINE) !== null) break
    if (article.hitAt(to, PHRASE_END)?.value === 'function') {
      const word = article.keyOf(to)
      // "và kết nạp 30 …", "và 2 xã": another figure begins.
      if (word === 'và' || word === 'với' || word === 'cùng') {
        let at = to + 1
        while (at < Math.min(last, to + 5) && !article.isNumber(at) && !BREAKS.has(article.word(at))) at++
        if (article.isNumber(at) || article.hitAt(to + 1, HEAD) !== null) break
      }
      if (word === 'để' || word === 'nhằm' || word === 'trong đó' || word === 'tương ứng' || word === 'do') break
    }
    to++
  }
  while (
    to > from &&
    (article.hitAt(to - 1, PHRASE_END)?.value === 'function' || !isWord(article.tokens, to - 1)) &&
    !article.isNumber(to - 1)
  ) {
    const word = article.word(to - 1)
    if (word === '%' || word === ')') break
    to--
  }
  return { from, to }
}

/** Inside a phrase a head of one syllable ("số", "thu") is mostly part of another word. */
function isHead(article: Article, token: number): boolean {
  const head = article.hitAt(token, HEAD)
  return head !== null && (head.end - token > 1 || article.word(token).length > 3)
}

/** The noun phrase measured, inside the words before a link. */
function nounPhrase(article: Article, dates: DateSpans, span: Span): Span {
  const { to } = span
  let { from } = span
  if (article.hitAt(from, HEAD) === null) {
    // The subject may stand before: "UBND xã phấn đấu thu ngân sách", "xã có tỷ lệ hộ nghèo".
    let begin = -1
    let behind = -1
    for (let at = from; at < to; at++) {
      const cue = article.hitAt(at, PLAN) ?? article.hitAt(at, RESULT)
      if (cue !== null && cue.end < to) behind = cue.end
      else if (article.hitAt(at, LINK)?.value === 'have' && at + 1 < to) behind = at + 1
      if (begin < 0 && isHead(article, at)) begin = at
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

/** A time inside is no part of what is measured. */
function untilTime(article: Article, dates: DateSpans, span: Span): Span {
  let { from, to } = span
  for (let at = from; at < to; at++) {
    const date = dates.startingAt(at)
    // "GRDP 9 tháng": a duration is no part of it either.
    if (date === null && at > from && article.isNumber(at) && article.hitAt(at + 1, UNCOUNTED) !== null) {
      to = at
      break
    }
    if (date === null) continue
    if (at > from) to = at
    else from = stripFront(article, dates, date.end, to)
    break
  }
  return trimEnd(article, { from, to })
}

/** "GRDP bình quân": part of what is measured. */
const KEPT = new Set(['quân'])

/** Takes auxiliaries and prepositions off the end. */
function trimEnd(article: Article, span: Span): Span {
  let { to } = span
  while (to > span.from) {
    const head = article.hitBefore(to, HEAD, 4)
    if ((head !== null && head.token >= span.from) || KEPT.has(article.keyOf(to - 1))) break
    const end = article.hitBefore(to, PHRASE_END, 3)
    const opener = article.hitBefore(to, OPENER, 3)
    const nounEnds = article.hitBefore(to, NOUN, 3)
    if (end !== null && end.value === 'function' && nounEnds === null && end.token >= span.from)
      to = Math.min(end.token, to - 1)
    else if (
      opener !== null &&
      opener.token > span.from &&
      article.word(to - 1) !== 'bình quân' &&
      opener.end - opener.token === 1 &&
      nounEnds === null &&
      article.keyOf(to - 1) !== 'quân'
    )
      to = opener.token
    else break
  }
  return to > span.from ? { from: span.from, to } : span
}

/** The action that a count completes: from its verb to the figure. */
function action(article: Article, span: Span): Span | null {
  let from = -1
  for (let at = span.from; at < span.to; at++) {
    const cue = article.hitAt(at, PLAN) ?? article.hitAt(at, RESULT)
    if (cue !== null && cue.end < span.to) {
      from = cue.end
      at = cue.end - 1
    }
  }
  if (from < 0) {
    for (let at = span.from; at < span.to; at++) {
      const verb = article.hitAt(at, PHRASE_END)
      const noun = article.hitAt(at, NOUN)
      if (noun !== null && (verb === null || noun.end > verb.end)) {
        at = noun.end - 1
        continue
      }
      if (verb !== null && verb.value === 'verb' && (article.hitAt(at, LINK)?.end ?? 0) < verb.end) {
        from = at
        break
      }
      if (verb !== null) at = verb.end - 1
    }
  }
  if (from < 0) return null
  while (from < span.to && (article.word(from) === ',' || article.hitAt(from, PHRASE_END)?.value === 'function')) from++
  return from < span.to ? { from, to: span.to } : null
}

/** The words of an earlier indicator that a shorter one leaves out: "… mũi 1 là 63%, mũi 2 là 22%". */
function elided(carried: string, own: string): string | null {
  const words = carried.split(' ')
  const first = own.split(' ', 1)[0] as string
  const at = words.lastIndexOf(first)
  if (own === first) return null
  return at > 0 && own.length < carried.length ? [...words.slice(0, at), own].join(' ') : null
}

/** Is there a noun phrase right after the figure? */
function followedByNoun(article: Article, token: number, limit: number, rate: boolean): boolean {
  if (token >= limit || !isWord(article.tokens, token)) return false
  if (article.hitAt(token, PLAN_NOUN) !== null) return false
  const noun = article.hitAt(token, NOUN)
  if (noun !== null) return true
  const word = article.keyOf(token)
  if (word === 'số' || word === 'các' || word === 'tổng' || word === 'những') return true
  const end = article.hitAt(token, PHRASE_END)
  return end === null || (rate && end.value === 'verb')
}

/** A label before a colon: "Biên chế dôi dư: 5.453 người". */
function label(article: Article, dates: DateSpans, clause: Clause): Span | null {
  const colon = clause.left.to - 1
  const floor = clause.previous?.endToken ?? clause.start
  let from = colon
  while (from > floor && colon - from < 14) {
    const mark = article.word(from - 1)
    if (BREAKS.has(mark) && mark !== ')') break
    from--
  }
  from = stripFront(article, dates, from, colon)
  return from < colon && colon - from < 14 ? { from, to: colon } : null
}

/** What a plan is about: the words after "kế hoạch", "chỉ tiêu". */
function ofPlan(article: Article, dates: DateSpans, from: number, limit: number): Span {
  const plan = article.hitAt(from, PLAN_NOUN)
  if (plan === null) return { from, to: from }
  const more = following(article, dates, plan.end, limit)
  const end = isEmpty(more) ? null : article.hitAt(more.from, PHRASE_END)
  return end?.value === 'function' ? { from, to: from } : more
}

/** Does the figure stand in a bracket that opened after another figure of its sentence? */
function inBracket(article: Article, clause: Clause): boolean {
  for (let at = clause.figure.token - 1; at >= clause.start && clause.figure.token - at < 24; at--) {
    const mark = article.word(at)
    if (mark === ')') return false
    if (mark === '(') return true
  }
  return false
}

/** The noun phrase that opens the sentence, where it names a measure. */
function subjectOf(article: Article, dates: DateSpans, clause: Clause): string | null {
  const from = stripFront(article, dates, clause.start, clause.left.to)
  for (let at = from; at < Math.min(clause.left.to, from + 24); at++) {
    if (!(at === from ? article.hitAt(at, HEAD) !== null : isHead(article, at))) continue
    let to = at
    while (to < clause.left.to) {
      const mark = article.word(to)
      if (mark === ',' || mark === ';' || dates.startingAt(to) !== null) break
      const word = article.hitAt(to, LINK) ?? article.hitAt(to, PLAN) ?? article.hitAt(to, RESULT)
      if (to > at && (word !== null || article.keyOf(to) === 'được' || article.keyOf(to) === 'đều')) break
      to++
    }
    return phrase(article, trimEnd(article, { from: at, to }))
  }
  return null
}

/** Sizes of a body are told by its name: "Ban Thường vụ 9 - 11 người". */
const isSize = (unit: string | null): boolean => unit === 'người' || unit === 'đồng chí' || unit === 'ủy viên'

/**
 * The words that name what a figure measures.
 *
 * @param carried what the figure before it measures, where a chain may go on
 */
export function indicatorOf(article: Article, dates: DateSpans, clause: Clause, carried: string | null): string | null {
  const { figure, link, left, edge, previous, end } = clause
  const unit: Span = { from: figure.unitToken, to: figure.unitEnd }
  const count = figure.unitKind === 'count' && figure.unit !== 'lần' && figure.kind !== 'rank'
  const aim = count && figure.unit !== null && /^(chỉ tiêu|tiêu chí|mục tiêu)/.test(figure.unit)
  const type = link?.type ?? null
  const after = (): Span => following(article, dates, figure.endToken, end)
  const counted = (): string => {
    const more = after()
    return phrase(article, { from: unit.from, to: Math.max(unit.to, more.to) })
  }

  // "8 xã đạt 19 tiêu chí": the count before is what reaches.
  if (
    previous !== null &&
    link !== null &&
    link.token - previous.endToken <= 3 &&
    isEmpty(left) &&
    edge === 'figure' &&
    count
  ) {
    const from = { from: previous.unitToken, to: previous.unitEnd }
    if (previous.unitKind === 'count' && link.type === 'level')
      return phrase(article, from, { from: link.token, to: link.end }, unit)
  }
  if (link !== null && type === 'lack') return phrase(article, { from: link.end - 1, to: link.end }, unit)

  if (
    figure.unitKind === 'percent' &&
    (type === null || type === 'have') &&
    followedByNoun(article, figure.endToken, end, article.hitBefore(left.to, HEAD, 3) !== null) &&
    edge !== 'bracket'
  ) {
    const head = article.hitBefore(left.to, HEAD, 3)
    const more = after()
    if (!isEmpty(more))
      return head === null ? phrase(article, more) : phrase(article, { from: head.token, to: head.end }, more)
  }
  if (edge === 'colon' && isEmpty(left) && article.word(left.to - 1) === ':') {
    const named = label(article, dates, clause)
    const more = after()
    if (named !== null && (!count || isEmpty(more) || more.to - more.from < 2) && !(count && !isEmpty(more)))
      return phrase(article, named)
  }
  if (edge === 'bracket' && isEmpty(left)) {
    if (previous !== null && carried !== null) return carried
    const open = left.to - 1
    const named = label(article, dates, { ...clause, left: { from: open, to: open + 1 } })
    if (named !== null) return phrase(article, nounPhrase(article, dates, named))
  }
  if (aim) return counted()
  // "sinh hoạt ở 9 chi hội": where, not what.
  if (count && edge === 'figure' && article.hitBefore(figure.token, PLACE, 2) !== null) return counted()

  if (carried !== null && !isEmpty(left) && article.hitAt(left.from, HEAD) === null) {
    const whole =
      article.hitAt(left.from, PHRASE_END) === null
        ? elided(carried, phrase(article, untilTime(article, dates, left)))
        : null
    if (whole !== null) return whole
  }
  if (count && isEmpty(left) && link === null && carried !== null && inBracket(article, clause)) return carried
  // "Thu ngân sách đều đạt dự toán, gấp 1,7 lần": the subject of the sentence goes on.
  if (isEmpty(left) && type !== 'have' && previous === null && (link !== null || figure.kind === 'rank')) {
    const subject = subjectOf(article, dates, clause)
    if (subject !== null) return subject
  }

  if (!isEmpty(left) && type !== 'have') {
    const noun = nounPhrase(article, dates, left)
    const headed = article.hitAt(noun.from, HEAD) !== null
    if (link !== null) {
      if (count && !headed && (type === 'up' || type === 'down'))
        return phrase(article, { from: link.token, to: link.end }, unit)
      if (count && !headed && type === 'level') {
        const doing = action(article, { from: left.from, to: link.token })
        if (doing === null && article.keyOf(link.end - 1) !== 'là') return counted()
      }
      if (!headed && article.hitAt(figure.endToken, PLAN_NOUN) !== null) {
        // "Huyện đạt 85% kế hoạch giải ngân vốn đầu tư công": the subject is who, the plan says what.
        const planned = ofPlan(article, dates, figure.endToken, end)
        if (!isEmpty(planned)) return phrase(article, planned)
      }
      return phrase(article, noun)
    }
    // "thu hút 150 triệu USD vốn đầu tư nước ngoài": what the action is done to follows.
    if (!count && noun.to - noun.from <= 2 && followedByNoun(article, figure.endToken, end, false))
      return phrase(article, noun, after())
    const doing = headed && left.from === noun.from ? null : action(article, left)
    if (doing !== null && !(headed && noun.from > doing.from && count)) {
      if (count) {
        const more = after()
        return phrase(article, doing, { from: unit.from, to: Math.max(unit.to, more.to) })
      }
      if (doing.to - doing.from <= 2) return phrase(article, doing, after())
      return phrase(article, doing)
    }
    if (headed || !count) return phrase(article, noun)
    if (link === null && isSize(figure.unit) && (edge === 'start' || edge === 'mark')) return phrase(article, noun)
  }
  if (count && !(previous !== null && type !== null && type !== 'have')) return counted()
  if (carried !== null && (previous !== null || type !== null)) return carried
  const more = after()
  if (count) return counted()
  return isEmpty(more) ? (carried ?? (isEmpty(left) ? null : phrase(article, left))) : phrase(article, more)
}

/** The clause of a figure: where it begins, and the word that links the figure to what is measured. */
import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  COLON,
  COMMA,
  codeAt,
  Marks,
  OPEN_BRACKET,
  OPEN_QUOTE,
} from '../../extract/quantities/marks.js'
import type { QuantityMention } from '../../extract/quantities/mention.js'
import {
  BASELINE,
  EXAMPLE,
  FILLER,
  GROWTH,
  HEAD,
  JOINER,
  LINK,
  NOUN,
  OPENER,
  PAIR,
  PHRASE_END,
  PLAN,
  PLAN_NOUN,
  TIME_CUE,
  TURN,
  UNCOUNTED,
  WORD_END,
} from '../../extract/quantities/vocabulary.js'
import type { LinkType } from '../../knowledge/target-words.js'
import type { Article, Hit } from '../../text/analyze.js'
import type { DateSpans } from './date-spans.js'

/** Tokens `from` up to, not including, `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** What ends the clause on its left. */
export type Edge = 'start' | 'figure' | 'comma' | 'mark' | 'colon' | 'bracket'

export interface Clause {
  readonly figure: QuantityMention
  /** The figure before it in the sentence, if any. */
  readonly previous: QuantityMention | null
  readonly start: number
  readonly end: number
  readonly link: { readonly type: LinkType; readonly token: number; readonly end: number } | null
  /** What stands before the link, or before the figure where there is none; openers and times are taken off its front. */
  readonly left: Span
  readonly edge: Edge
}

const REACH = 48
/** Marks that part clauses besides the comma, the colon and brackets. */
const PARTING = new Marks(';“…[]*|•+!?')
/** Marks at the front of a clause that are none of its words. */
const LEADING = new Marks(',-–*+/')

/** The head of an indicator at a token, unless a longer noun begins there: "chi" is none in "chi bộ". */
export function headAt(article: Article, token: number): Hit<true> | null {
  const head = article.hitAt(token, HEAD)
  if (head === null) return null
  const noun = article.hitAt(token, NOUN)
  const verb = article.hitAt(token, PHRASE_END)
  return (noun !== null && noun.end > head.end) || (verb !== null && verb.end > head.end) ? null : head
}

/** Is the word the second of a verb or noun, "thành" in "hoàn thành", "thành phố"? */
export const isInside = (article: Article, token: number): boolean =>
  (article.hitAt(token - 1, PHRASE_END)?.end ?? 0) > token || (article.hitAt(token - 1, NOUN)?.end ?? 0) > token

/** Where a comparison at a token ends: "so với 31/12/2021 | tăng", "so với cùng kỳ năm trước | số vụ". */
function comparisonEnd(article: Article, dates: DateSpans, token: number, limit: number): number {
  const words = article.hitAt(token, BASELINE)
  if (!words?.value) return token
  for (let at = words.end; at <= words.end + 3 && at < limit; at++) {
    const date = dates.startingAt(at)
    if (date !== null) return Math.min(date.end, limit)
  }
  return limit
}

/** Takes openers, times, commas off the front of a span. */
export function stripFront(article: Article, dates: DateSpans, from: number, to: number): number {
  let at = from
  for (let steps = 0; steps < 12 && at < to; steps++) {
    const date = dates.startingAt(at)
    if (date !== null) {
      at = date.end
      continue
    }
    if (LEADING.has(codeAt(article, at))) {
      at++
      continue
    }
    // "9,8 triệu đồng (năm 2008) | lên 22,4 triệu đồng".
    if (codeAt(article, at) === OPEN_BRACKET) {
      const aside = dates.startingAt(at + 1)
      if (aside === null || codeAt(article, aside.end) !== CLOSE_BRACKET) break
      at = aside.end + 1
      continue
    }
    // "8 tháng ước đạt …": a length of time says nothing of what is measured.
    if (article.isNumber(at)) {
      const time = article.hitAt(at + 1, UNCOUNTED)
      if (time === null || article.hitAt(at, NOUN) !== null) break
      at = time.end
      continue
    }
    const compared = comparisonEnd(article, dates, at, to)
    if (compared > at) {
      at = compared
      continue
    }
    const opener = article.hitAt(at, OPENER)
    if (opener === null) break
    // "Cần Thơ": a name that begins like a plan.
    if (article.hitAt(at, PLAN)?.value === false) break
    // "tổng số", "thu hút": an indicator that begins with an opener's word is no opener.
    const head = headAt(article, at)
    if (head !== null && head.end >= opener.end) break
    // "hiện vật", "nâng cấp": so is a longer word.
    const verb = article.hitAt(at, PHRASE_END)
    if (verb?.value === 'verb' && verb.end > opener.end) break
    if ((article.hitAt(at, NOUN)?.end ?? 0) > opener.end) break
    at = opener.end
  }
  return Math.min(at, to)
}

/** The word before a figure that links it: đạt, tăng, có … Only fillers may stand between. */
function linkOf(article: Article, dates: DateSpans, figure: QuantityMention, floor: number): Clause['link'] {
  // "ước tăng 5%": the comparator carries the direction.
  for (let token = figure.token; token < figure.number; token++) {
    const hit = article.hitAt(token, LINK)
    if (hit !== null && hit.end <= figure.number && (hit.value === 'up' || hit.value === 'down')) {
      return { type: hit.value, token: figure.token, end: hit.end }
    }
  }
  let at = figure.token
  let fromWhere = false
  for (let steps = 0; steps < 4; steps++) {
    const hit = article.hitBefore(at, LINK, 6)
    if (hit !== null && hit.token >= floor) {
      // "tăng từ 45 lên 62 triệu đồng": where it began is a level.
      const level = fromWhere && (hit.value === 'up' || hit.value === 'down')
      // "tốc độ tăng trưởng 7%": the growth is the noun measured.
      if ((hit.value === 'up' || hit.value === 'down') && article.hitBefore(hit.token, GROWTH, 3) !== null) return null
      if (article.hitBefore(at, GROWTH, 4) !== null) return null
      // "hoàn thành 10%": the end of a verb.
      if ((article.hitBefore(hit.end, PHRASE_END, 4)?.token ?? at) < hit.token) return null
      // "tổng trị giá": the end of a longer noun.
      if ((article.hitAt(hit.token - 1, HEAD)?.end ?? 0) >= hit.end) return null
      // "đảng viên mới | đạt": the first word belongs to the noun before.
      const longer = hit.end - hit.token > 1
      const noun = longer
        ? (article.hitBefore(hit.token + 1, NOUN, 4) ?? article.hitBefore(hit.token + 1, WORD_END, 4))
        : null
      const token = noun === null || noun.token === hit.token ? hit.token : hit.token + 1
      return { type: level ? 'level' : hit.value, token, end: hit.end }
    }
    // "cao hơn năm trước 7,7%": the time compared with stands between.
    const time = dates.endingAt(at)
    if (time !== null && time.token > floor) {
      const compared = article.hitBefore(time.token, BASELINE, 3)?.value === true
      if (
        compared ||
        article.hitBefore(time.token, LINK, 4)?.value === 'up' ||
        article.hitBefore(time.token, LINK, 4)?.value === 'down'
      ) {
        at = compared ? (article.hitBefore(time.token, BASELINE, 3)?.token as number) : time.token
        continue
      }
    }
    // "tăng so với nhiệm kỳ trước 5%".
    if (steps > 0 && article.hitBefore(at, BASELINE, 3)?.value === true) {
      at = (article.hitBefore(at, BASELINE, 3) as Hit<boolean>).token
      continue
    }
    const filler = article.hitBefore(at, FILLER, 4)
    if (filler === null || filler.token < floor) return null
    if (article.isKey(filler.end - 1, 'từ')) fromWhere = true
    at = filler.token
  }
  return null
}

/** Does a comma stand inside one notion: "nông, lâm nghiệp"? */
export function insidePair(article: Article, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - 6); at--)
    if ((article.hitAt(at, PAIR)?.end ?? 0) > comma) return true
  return false
}

const BEFORE_NOUN = new Marks(',;:.(')

/** Does a comma part two nouns of one indicator ("sản xuất công nghiệp, xây dựng") rather than two clauses? */
function joinsNouns(article: Article, dates: DateSpans, comma: number, to: number, floor: number): boolean {
  if (headAt(article, comma + 1) !== null || article.hitAt(comma + 1, LINK) !== null || comma + 1 >= to) return false
  if (dates.covering(comma - 1) !== null) return false
  // A verb after the comma begins a clause of its own, unless the word stands alone: "công nghiệp, xây dựng tăng".
  let past = comma + 1
  while (past < to && dates.startingAt(past) === null) past++
  for (let at = comma + 1; at < past; ) {
    const verb = article.hitAt(at, PHRASE_END)
    const noun = article.hitAt(at, NOUN)
    if (noun !== null && (verb === null || noun.end > verb.end)) {
      at = noun.end
      continue
    }
    if (verb?.value === 'verb' && !(at === comma + 1 && verb.end === past)) return false
    at = verb === null ? at + 1 : verb.end
  }
  let from = comma
  while (from > floor && comma - from < 24) {
    if (BEFORE_NOUN.has(codeAt(article, from - 1))) break
    from--
  }
  // "92% số phiếu, thấp nhất …": the noun of the figure before.
  if (from === floor && article.isNumber(floor - 2)) return false
  const begin = stripFront(article, dates, from, comma)
  if (begin >= comma || stripFront(article, dates, comma + 1, to) === to) return false
  let head = false
  let verb = false
  for (let at = begin; at < comma; at++) {
    const link = article.hitAt(at, LINK)
    if (
      link !== null &&
      link.value !== 'have' &&
      link.value !== 'up' &&
      link.value !== 'down' &&
      link.value !== 'level'
    )
      return false
    if (!verb && headAt(article, at) !== null) head = true
    if (article.hitAt(at, PHRASE_END)?.value === 'verb' && article.hitAt(at, PLAN) === null && link === null)
      verb = true
  }
  return head
}

/** "Ông A cho biết | tổng thu …", "đã lâu nhưng | chỉ thu hút …": where what is said, or the other side, begins. */
function pastTurn(article: Article, from: number, to: number): number {
  let begin = from
  for (let at = from; at < to; ) {
    const turn = article.hitAt(at, TURN)
    if (
      turn?.value === 'said' ||
      turn?.value === 'but' ||
      (turn?.value === 'so' && headAt(article, turn.end) !== null)
    ) {
      if (turn.end < to) begin = turn.end
    }
    at = turn?.end ?? at + 1
  }
  return begin
}

/** The clause of a figure. `previous` is the figure before it in the text. */
export function clauseOf(
  article: Article,
  dates: DateSpans,
  figure: QuantityMention,
  previous: QuantityMention | null,
): Clause {
  const start = article.sentenceStart(figure.number)
  const end = article.sentenceEnd(figure.number)
  const before = previous !== null && previous.token >= start ? previous : null
  const floor = before?.endToken ?? start
  const link = linkOf(article, dates, figure, floor)
  const to = link?.token ?? figure.token
  let from = to
  let edge: Edge = before === null ? 'start' : 'figure'
  const lowest = Math.max(floor, to - REACH)
  while (from > lowest) {
    const mark = codeAt(article, from - 1)
    if (mark === CLOSE_BRACKET) {
      // A short bracket belongs to the noun before it: "chỉ số năng lực cạnh tranh (PCI)".
      let open = from - 2
      while (open > lowest && from - open < 14 && codeAt(article, open) !== OPEN_BRACKET) open--
      if (codeAt(article, open) !== OPEN_BRACKET) {
        edge = 'mark'
        break
      }
      from = open
      continue
    }
    if (mark === CLOSE_QUOTE) {
      // So does a short name in quotation marks: "Quỹ “Vì người nghèo”".
      let open = from - 2
      while (open > lowest && from - open < 14 && codeAt(article, open) !== OPEN_QUOTE) open--
      if (codeAt(article, open) !== OPEN_QUOTE) {
        edge = 'mark'
        break
      }
      from = open
      continue
    }
    if (mark === COMMA) {
      if (!insidePair(article, from - 1) && !joinsNouns(article, dates, from - 1, to, lowest)) {
        edge = 'comma'
        break
      }
    } else if (mark === COLON) {
      edge = 'colon'
      break
    } else if (mark === OPEN_BRACKET) {
      edge = 'bracket'
      break
    } else if (PARTING.has(mark)) {
      edge = 'mark'
      break
    }
    from--
  }
  if (edge === 'figure') {
    // What stands before "và" still belongs to the figure before.
    for (let at = to - 1; at > from; at--) {
      if (article.hitAt(at, JOINER) === null) continue
      from = at
      break
    }
  }
  from = stripFront(article, dates, from, to)
  from = stripFront(article, dates, pastTurn(article, from, to), to)
  // "Nhiều chỉ tiêu đạt cao như | thu ngân sách 45.799 tỷ đồng"
  for (let at = to - 1; at > from; at--) {
    const named = headAt(article, at + 1) !== null || article.hitAt(at + 1, NOUN)?.value === 'aim'
    if (article.hitAt(at, EXAMPLE) === null || !named) continue
    from = at + 1
    break
  }
  // "đạt 85% kế hoạch năm | tăng 11,8%": the plan belongs to the figure before.
  if (before !== null && from === before.endToken && article.hitAt(from, PLAN_NOUN) !== null) from = to
  return { figure, previous: before, start, end, link, left: { from, to }, edge }
}

/** Does the sentence go on with what the one before it said ("Trong đó, …", "Cụ thể: …")? */
export function continues(article: Article, start: number): boolean {
  const opener = article.hitAt(start, OPENER)
  // "Hằng năm, …", "Đến nay, …" tells of another time.
  if (opener === null || article.hitAt(start, TIME_CUE)?.value === 'vague') return false
  const mark = codeAt(article, opener.end)
  return mark === COMMA || mark === COLON || opener.end - opener.token >= 2
}

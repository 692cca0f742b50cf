/** What is measured: the words before the link, the noun after the figure, the action, or what the figure before measured. */
import { COLON, COMMA, codeAt, isDash } from '../../extract/quantities/marks.js'
import {
  ANAPHOR,
  BARE_RATE,
  CLASSIFIER,
  CONTRIBUTE,
  FILLER,
  HEAD,
  JOINER,
  LINK,
  NOUN,
  PHRASE_END,
  PLACE,
  PLAN_AIM,
  PLAN_NOUN,
  SIZE,
} from '../../extract/quantities/vocabulary.js'
import type { NounFamily } from '../../knowledge/countable-nouns.js'
import type { Article, Hit } from '../../text/analyze.js'
import { WORD_TITLE } from '../../text/tokens.js'
import { type Clause, headAt, type Span, stripFront } from './clause.js'
import type { DateSpans } from './date-spans.js'
import { label } from './labels.js'
import {
  action,
  cut,
  followedByNoun,
  following,
  inBracket,
  isEmpty,
  isHead,
  namesPlan,
  nounPhrase,
  ofPlan,
  phrase,
  subjectOf,
  trimEnd,
  untilTime,
} from './phrases.js'

/**
 * The words of an earlier indicator that a shorter one leaves out: "… mũi 1 là 71%, mũi 2 là 35%".
 *
 * @param lead the first word of the shorter one, or its whole noun: "đảng viên …" says nothing of "đảng bộ …"
 */
function elided(carried: string, own: string, lead: string): string | null {
  if (own === lead || own.length >= carried.length || carried.includes(own)) return null
  // The last place where those words stand in the longer one.
  for (let at = carried.lastIndexOf(lead); at > 0; at = carried.lastIndexOf(lead, at - 1)) {
    const past = at + lead.length
    if (carried[at - 1] !== ' ' || (past < carried.length && carried[past] !== ' ')) continue
    return carried.slice(0, at) + own
  }
  return null
}

const MOST_OF_A_NAME = 6
/** A verb with so many words before "của" says nothing of the count behind it. */
const LONGEST_ACTION = 6

/** Is a stretch nothing but the name of a place: "Bến Tre", "Bà Rịa - Vũng Tàu", "tỉnh Long An"? */
function isPlace(article: Article, { from, to }: Span): boolean {
  let at = article.isKey(from, 'các') ? from + 1 : from
  if (article.hitAt(at, NOUN)?.value === 'place') at = (article.hitAt(at, NOUN) as Hit<NounFamily>).end
  if (at >= to || to - at > MOST_OF_A_NAME || headAt(article, at) !== null) return false
  for (; at < to; at++) {
    if (article.tokens.kind[at] !== WORD_TITLE && !(isDash(codeAt(article, at)) && at > from)) return false
  }
  return true
}

/** Do the words begin with a number of things: "tổng số hộ", "số đảng viên"? */
function countsThings(article: Article, { from, to }: Span): boolean {
  if (from >= to) return false
  return article.isKey(from, 'số') || (article.isKey(from, 'tổng') && article.isKey(from + 1, 'số'))
}

/** Do the same words stand in a stretch, next to one another? */
function contains(article: Article, { from, to }: Span, words: Span): boolean {
  const length = words.to - words.from
  for (let at = from; at + length <= to; at++) {
    let same = 0
    while (same < length && article.keyOf(at + same) === article.keyOf(words.from + same)) same++
    if (same === length) return length > 0
  }
  return false
}

function hasNumber(article: Article, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (article.isNumber(at)) return true
  return false
}

/** The verb that ends a stretch, or null: "… hỗ trợ", "thu hút được". */
function verbBefore(article: Article, { from, to }: Span): Span | null {
  const gives = article.isKey(to - 1, 'cho')
  const past = gives ? to - 1 : (article.hitBefore(to, FILLER, 2)?.token ?? to)
  const verb = article.hitBefore(past, PHRASE_END, 4)
  if (verb === null || verb.value !== 'verb' || verb.token < from) return null
  return { from: verb.token, to: gives ? to : past }
}

/** "du lịch | chiếm tỷ trọng lớn nhất (37%)": a share is named by what has it. */
function untilShare(article: Article, { from, to }: Span): Span {
  for (let at = from + 1; at < to; at++) if (article.hitAt(at, LINK)?.value === 'share') return { from, to: at }
  return { from, to }
}

const nounEnd = (article: Article, { from, to }: Span): number => article.hitAt(from, NOUN)?.end ?? to

function hasHead(article: Article, { from, to }: Span): boolean {
  for (let at = from; at < to; at++) if (at === from ? headAt(article, at) !== null : isHead(article, at)) return true
  return false
}

/** Does a stretch name a measure, and not only who acts: "Huyện phấn đấu | tăng 12% diện tích"? */
const namesMeasure = (article: Article, span: Span): boolean =>
  hasHead(article, span) || (!isEmpty(span) && article.hitAt(span.from, NOUN)?.value !== 'place')

const isBareYear = (article: Article, { from, to }: Span): boolean => to - from === 1 && article.isNumber(from)

/** The noun after "về" ("tăng 5% | về số vụ"), or after a difference in a bracket ("(giảm 6% | số vụ)"). */
function named(article: Article, dates: DateSpans, { figure, link, left, edge, end }: Clause): Span {
  const at = figure.endToken
  const about = article.isKey(at, 'về')
  if (!about && edge !== 'bracket' && namesMeasure(article, left) && !isPlace(article, left))
    return { from: at, to: at }
  const from = about ? at + 1 : at
  if (headAt(article, from) === null || !(about || link?.type === 'up' || link?.type === 'down'))
    return { from, to: from }
  return following(article, dates, from, end)
}

/**
 * The words that name what a figure measures.
 *
 * @param carried what the figure before it measures, where a chain may go on
 * @param verb what is done to all members of the list that it stands in, if any
 */
export function indicatorOf(
  article: Article,
  dates: DateSpans,
  clause: Clause,
  carried: string | null,
  verb: Span | null,
): string | null {
  const { figure, link, left, edge, previous, end } = clause
  const unit: Span = { from: figure.unitToken, to: figure.unitEnd }
  const family = article.hitAt(figure.unitToken, NOUN)?.value
  const count = figure.unitKind === 'count' && family !== 'score' && figure.kind !== 'rank'
  const aim = (count || figure.unitKind === 'rate') && family === 'aim'
  const type = link?.type ?? null
  const after = (): Span => following(article, dates, figure.endToken, end)
  const counted = (): string => {
    const more = after()
    return more.from > unit.to
      ? phrase(article, unit, more)
      : phrase(article, { from: unit.from, to: Math.max(unit.to, more.to) })
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
    // "từ 59 chi bộ xuống còn 50 chi bộ": one thing, twice.
    if (carried !== null && previous.unit === figure.unit) return carried
    // "sắp xếp 124 xã, phường còn 48 đơn vị".
    if (article.isKey(link.end - 1, 'còn')) return counted()
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
    // "tỷ lệ xã đạt chuẩn 83,2%/50% | tổng số xã": the whole that it is a share of.
    const whole = countsThings(article, more) && headAt(article, left.from) !== null
    // "đóng góp 30% GRDP": what is given to the whole.
    if (!isEmpty(more) && article.hitBefore(left.to, CONTRIBUTE, 2) !== null)
      return phrase(article, { from: left.to - 2, to: left.to }, more)
    if (!isEmpty(more) && !whole)
      return head === null ? phrase(article, more) : phrase(article, { from: head.token, to: head.end }, more)
  }
  if (edge === 'colon' && isEmpty(left) && codeAt(article, left.to - 1) === COLON) {
    const named = label(article, dates, clause)
    const more = after()
    if (named !== null && (!count || isEmpty(more) || more.to - more.from < 2) && !(count && !isEmpty(more)))
      return phrase(article, named)
  }
  if (edge === 'bracket' && isEmpty(left) && !(count && type === 'have')) {
    if (previous !== null && carried !== null) return carried
    const open = left.to - 1
    const named = label(article, dates, { ...clause, left: { from: open, to: open + 1 } })
    if (named !== null) return phrase(article, nounPhrase(article, dates, untilShare(article, named)))
  }
  if (verb !== null && carried?.startsWith(cut(article, verb))) {
    const more = after()
    if (count) return phrase(article, verb, { from: unit.from, to: Math.max(unit.to, more.to) })
    if (figure.unitKind === 'measure' && !isEmpty(more)) return phrase(article, verb, more)
  }
  // "giảm 2 người chết": other things than those before.
  if (count && previous !== null && isEmpty(left) && (type === 'up' || type === 'down')) {
    const bare = article.hitAt(unit.from, CLASSIFIER)?.end === unit.to && isEmpty(after())
    if (!bare && !carried?.includes(counted())) return counted()
  }
  // "có 8,2 bác sĩ/10.000 dân".
  const per = figure.unitKind === 'rate' && family !== undefined && type === 'have'
  if (per) return phrase(article, { from: unit.from, to: nounEnd(article, unit) })
  // "trong đó huyện A 210 hộ, huyện B 190 hộ": where, not what.
  if (count && carried !== null && previous?.unit === figure.unit && isPlace(article, left)) return carried
  // "Chỉ tiêu tuyển quân của tỉnh là 3.550 chỉ tiêu": what is counted is named before.
  const unitLength = unit.to - unit.from
  if (aim && count && link !== null && contains(article, { from: left.from, to: left.from + unitLength }, unit))
    return phrase(article, nounPhrase(article, dates, left))
  if (aim) return count ? counted() : phrase(article, { from: unit.from, to: nounEnd(article, unit) })
  // "02 đảng viên hoàn thành nhiệm vụ chiếm 2,7%": the share of the count before.
  if (carried !== null && type === 'share' && edge === 'figure' && previous?.unitKind === 'count') return carried
  // "tăng 8,1%, 2017 là 8,3%": only the year is new.
  if (carried !== null && !isEmpty(left) && isBareYear(article, left)) return carried
  // "thực hiện 620 tỷ đồng", "Đến nay, con số này là 85%": the same as before.
  const same = article.hitAt(left.from, ANAPHOR)
  if (carried !== null && same !== null && same.end <= (link?.end ?? left.to)) return carried
  // "(chỉ tiêu nghị quyết là 95%)", "theo nghị quyết 90% trở lên": what was planned is what the figure before measures.
  if (carried !== null && previous !== null && namesPlan(article, clause)) return carried
  // "…, tăng 5% về số vụ", "giảm 6,19% số vụ": said after the figure.
  const saidAfter = figure.unitKind === 'percent' || figure.kind === 'rank' ? named(article, dates, clause) : null
  if (saidAfter !== null && !isEmpty(saidAfter)) return phrase(article, saidAfter)
  // "102km bờ biển": a measure with a noun of its own after it.
  if ((figure.unitKind === 'measure' || (figure.unitKind === 'money' && type === 'have')) && isEmpty(left)) {
    const owns = (type === null && edge !== 'bracket' && edge !== 'colon') || (type === 'have' && previous !== null)
    const noun = headAt(article, figure.endToken) !== null || followedByNoun(article, figure.endToken, end, false)
    if (owns && noun && !isEmpty(after())) return phrase(article, after())
  }
  // "được phân bổ chỉ tiêu 305 tàu": what the goal counts.
  if (count && link === null && article.hitBefore(figure.token, PLAN_AIM, 3) !== null) return counted()
  // "Công ty đạt 516 tỷ đồng doanh thu": what is measured follows.
  const amount = figure.unitKind === 'money' || figure.unitKind === 'measure'
  if (amount && type === 'level' && headAt(article, figure.endToken) !== null && !hasHead(article, left)) {
    const more = after()
    if (!isEmpty(more)) return phrase(article, more)
  }
  // "sinh hoạt ở 9 chi hội": where, not what.
  if (count && edge === 'figure' && article.hitBefore(figure.token, PLACE, 2) !== null) return counted()

  // "năng suất lúa giảm: Bến Tre 8 tạ/ha; An Giang 2 tạ/ha": where, not what.
  if (!count && isPlace(article, left) && (previous === null || previous.unitKind === figure.unitKind)) {
    const listed = previous === null ? subjectOf(article, dates, clause) : carried
    if (listed !== null) return listed
  }
  if (carried !== null && !isEmpty(left) && type !== 'share' && headAt(article, left.from) === null) {
    const whole =
      article.hitAt(left.from, PHRASE_END) === null
        ? elided(
            carried,
            phrase(article, untilTime(article, dates, left)),
            cut(article, { from: left.from, to: article.hitAt(left.from, NOUN)?.end ?? left.from + 1 }),
          )
        : null
    if (whole !== null) return whole
  }
  // "Tổng thu ngân sách trên địa bàn …; tổng thu giai đoạn 2016-2018": the same, cut short.
  if (carried !== null && previous !== null && headAt(article, left.from) !== null) {
    const own = phrase(article, untilTime(article, dates, left)).toLowerCase()
    if (own.includes(' ') && carried.toLowerCase().startsWith(`${own} `)) return carried
  }
  if (count && isEmpty(left) && link === null && carried !== null && inBracket(article, clause)) return carried
  if (carried !== null && previous !== null && !count && article.hitAt(left.from, BARE_RATE)?.end === left.to)
    return carried
  // "Thu ngân sách đều đạt dự toán, gấp 1,7 lần": the subject of the sentence goes on.
  const reaches = link !== null || figure.kind === 'rank' || figure.token < figure.number
  if (isEmpty(left) && type !== 'have' && previous === null && reaches) {
    const subject = subjectOf(article, dates, clause)
    if (subject !== null) return subject
  }

  if (!isEmpty(left) && type !== 'have') {
    const noun = nounPhrase(article, dates, left)
    const headed = headAt(article, noun.from) !== null || (!count && article.hitAt(noun.from, PLAN_NOUN) !== null)
    // "đảng viên hoàn thành xuất sắc nhiệm vụ 812 đồng chí": counted after what they are.
    const kind = article.hitAt(left.from, NOUN)?.value
    const classified =
      article.hitAt(unit.from, SIZE)?.end === unit.to || article.hitAt(unit.from, CLASSIFIER)?.end === unit.to
    const are = count && link === null && classified && (kind === 'person' || kind === 'case') && isEmpty(after())
    // "hồ sơ trễ hạn 130 (1,1%)".
    if (figure.unit === null && link === null && figure.kind !== 'rank') return phrase(article, noun)
    if (are && verbBefore(article, left) === null) return phrase(article, untilTime(article, dates, left))
    if (!headed && article.hitAt(figure.endToken, PLAN_NOUN) !== null) {
      // "Huyện đạt 85% kế hoạch giải ngân vốn đầu tư công": the subject is who, the plan says what.
      const planned = ofPlan(article, dates, figure.endToken, end)
      if (!isEmpty(planned)) return phrase(article, planned)
    }
    if (link !== null) {
      const aimed = article.hitBefore(link.token, PLAN_AIM, 3)?.token === noun.from
      if (count && (!headed || aimed) && (type === 'up' || type === 'down'))
        return phrase(article, { from: link.token, to: link.end }, unit)
      if (count && !headed && type === 'level' && !article.isKey(link.end - 1, 'là')) {
        const doing = action(article, dates, { from: left.from, to: link.token })
        // "huyện còn 1.214 hộ nghèo": where, not what.
        const where = article.hitAt(noun.from, NOUN)
        if (doing === null && (where === null || (where.value === 'place' && where.end === noun.to))) return counted()
      }
      return phrase(article, noun)
    }
    // "thu hút 150 triệu USD vốn đầu tư nước ngoài": what the action is done to follows.
    if (!count && noun.to - noun.from <= 2 && followedByNoun(article, figure.endToken, end, false))
      return phrase(article, noun, after())
    // "nguồn vốn | hỗ trợ 56 hộ", "thu hút 7 dự án": the verb right before a count leads to it.
    const leading = count && !countsThings(article, left) ? verbBefore(article, left) : null
    if (leading !== null && headed) return phrase(article, leading, unit, after())
    const doing = headed && left.from === noun.from ? null : action(article, dates, left)
    // A measure that a verb only modifies is named by its noun, a count by the noun that its verb leads to.
    // A share is always of its noun: "nâng tỷ lệ …".
    const share = figure.unitKind === 'percent' && noun.to - noun.from > 1
    // "được đầu tư với tổng kinh phí …": so is a sum with a noun of its own.
    const own = share || article.hitAt(noun.from - 1, JOINER) !== null
    const named = headed && doing !== null && (count ? noun.from > doing.from : own || noun.from <= doing.from)
    if (doing !== null && !named) {
      if (count) {
        // "thống nhất những kinh nghiệm từ chỉ đạo đại hội | của 21/25 đảng bộ": the verb is far away.
        if (link === null && article.isKey(left.to - 1, 'của') && doing.to - doing.from > LONGEST_ACTION)
          return counted()
        // "phát triển đảng viên mới 8.793 đảng viên": the action names the unit already.
        if (contains(article, doing, unit)) return phrase(article, trimEnd(article, doing))
        const more = after()
        // "trở lên" stands between the noun and what says which.
        if (figure.endToken > unit.to || hasNumber(article, unit.to, more.from))
          return phrase(article, doing, unit, more)
        return phrase(article, doing, { from: unit.from, to: Math.max(unit.to, more.to) })
      }
      const short = doing.to - doing.from
      if (short <= 2 || (short === 3 && followedByNoun(article, figure.endToken, end, false)))
        return phrase(article, trimEnd(article, doing), after())
      return phrase(article, trimEnd(article, doing))
    }
    // "tỉnh cần 120 tỷ đồng để đầu tư hạ tầng": who needs it, then what for.
    if (!headed && !count && article.isKey(figure.endToken, 'để')) {
      const purpose = following(article, dates, figure.endToken + 1, end)
      if (!isEmpty(purpose)) return phrase(article, purpose)
    }
    if (headed || !count) return phrase(article, noun)
    if (link === null && article.hitAt(unit.from, SIZE) !== null && (edge === 'start' || edge === 'mark'))
      return phrase(article, noun)
  }
  // "Tổng số hộ toàn huyện có 10.396 hộ": the number of things is named before.
  if (type === 'have' && isEmpty(after())) {
    const classifies = article.hitAt(unit.from, CLASSIFIER)?.end === unit.to && headAt(article, left.from) !== null
    if (classifies || countsThings(article, left)) return phrase(article, nounPhrase(article, dates, left))
  }
  if (count && !(previous !== null && type !== null && type !== 'have')) return counted()
  // "… có vốn FDI đăng ký lớn nhất với 666 triệu USD".
  if (type === 'have' && !isEmpty(left)) {
    const noun = nounPhrase(article, dates, left)
    if (headAt(article, noun.from) !== null || isHead(article, noun.from)) return phrase(article, noun)
  }
  if (carried !== null && (previous !== null || type !== null)) return carried
  const more = after()
  if (count) return counted()
  if (!isEmpty(more)) return phrase(article, more)
  return carried ?? (isEmpty(left) ? beforeComma(article, dates, clause) : phrase(article, left))
}

/** Most tokens of what stands before the comma. */
const LONGEST_SUBJECT = 32

/** "phân loại chất thải tại nguồn | , đạt tỷ lệ 75%": what the sentence says up to the comma. */
function beforeComma(article: Article, dates: DateSpans, { start, left, edge }: Clause): string | null {
  const comma = left.to - 1
  if (edge !== 'comma' || codeAt(article, comma) !== COMMA || comma - start > LONGEST_SUBJECT) return null
  const before = { from: stripFront(article, dates, start, comma), to: comma }
  return isEmpty(before) ? null : phrase(article, nounPhrase(article, dates, before))
}

/** Since when and until when a post is held, as the words right after it say. */

import type { PostMention } from '../../extract/people/mention.js'
import { betweenPostAndDate, leavingWords, openingOfHeldDate } from '../../knowledge/joints.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { ResolvedDate } from '../dates.js'
import type { Holding } from './link.js'

/** EDTF, null where the text does not say. */
export interface Held {
  readonly since: string | null
  readonly until: string | null
  /** Is it a period ("giai đoạn 2015 - 2020"), and so no term? */
  readonly period: boolean
  /** A life is told: the sentence begins with the time ("Năm 2010, ông được bầu làm …"). */
  readonly life: boolean
}

const UNTOLD: Held = { since: null, until: null, period: false, life: false }

/** Most characters between a post and its date: ", thời hạn 5 năm, kể từ ". */
const TO_DATE = 28
/** Most tokens between "thôi giữ chức" and the post. */
const TO_LEAVING = 5

/** First date that begins at an offset or after it. */
function dateFrom(dates: readonly ResolvedDate[], offset: number): ResolvedDate | undefined {
  return dates[lowerBound(dates.length, index => (dates[index] as ResolvedDate).start < offset)]
}

/** Is a post given up: "thôi giữ chức Bí thư Huyện ủy từ ngày 1/7"? */
function isLeft(article: Article, { token }: PostMention): boolean {
  for (let at = token - 1; at >= Math.max(article.sentenceStart(token), token - TO_LEAVING); at--) {
    if (leavingWords.has(article.keyOf(at))) return true
  }
  return false
}

/** "Từ tháng 1-2016 đến tháng 2-2020, ông A là Giám đốc …", "Năm 2010, ông được bầu làm …": the time that comes first. */
function timesBefore(article: Article, { post, told }: Holding, dates: readonly ResolvedDate[]): Held {
  const opening = article.startOf(article.sentenceStart(post.token))
  const date = told ? dateFrom(dates, opening) : undefined
  if (date === undefined || date.start > opening) return UNTOLD
  const slash = date.value.indexOf('/')
  if (slash < 0) return { ...UNTOLD, since: date.value, life: true }
  const words = article.key.slice(date.start, date.end)
  const word = openingOfHeldDate.exec(words)?.[1]
  if (word !== 'từ' && word !== 'giai đoạn') return UNTOLD
  const until = words.endsWith(' nay') ? null : date.value.slice(slash + 1)
  return { ...UNTOLD, since: date.value.slice(0, slash), until }
}

/**
 * The times of a post: "từ năm 2015 đến năm 2020", "(2010 - 2015)" and "giai đoạn 2015 - 2020" after a former one,
 * "kể từ ngày 1-3-2023". "Chủ tịch UBND tỉnh đến năm 2030 …" is no time of the post unless it is a former one.
 */
export function heldTimes(article: Article, holding: Holding, dates: readonly ResolvedDate[]): Held {
  const { post, status } = holding
  const date = dateFrom(dates, post.end)
  const near = date !== undefined && date.start - post.end <= TO_DATE
  const before = near ? betweenPostAndDate.exec(article.key.slice(post.end, date.start)) : null
  if (date === undefined || before === null) return timesBefore(article, holding, dates)
  const word = openingOfHeldDate.exec(article.key.slice(date.start, date.start + 12))?.[1] ?? before[1]?.trim() ?? ''
  const former = status === 'former'
  const slash = date.value.indexOf('/')
  if (slash >= 0) {
    const period = word === 'giai đoạn'
    if (word === 'nhiệm kỳ' || word === 'khóa' || !(former || word === 'từ')) return UNTOLD
    // "từ năm 2020 đến nay": the post is still held.
    const still = article.key.slice(date.start, date.end).endsWith(' nay')
    return { ...UNTOLD, since: date.value.slice(0, slash), until: still ? null : date.value.slice(slash + 1), period }
  }
  if (word === 'từ') {
    return former && isLeft(article, post) ? { ...UNTOLD, until: date.value } : { ...UNTOLD, since: date.value }
  }
  const until = word.startsWith('cho ') || (former && (word === 'đến' || word === 'tới'))
  return until ? { ...UNTOLD, until: date.value } : UNTOLD
}

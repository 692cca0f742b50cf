/** What is done to a person: honours and measures. */
import { FILLER, HONOUR, HONOURING, MEASURE, PLURAL, RECEIVER } from '../../extract/people/vocabulary.js'
import { passiveWords } from '../../knowledge/joints.js'
import type { Article, Hit } from '../../text/analyze.js'
import { afterChain, type Roles, type Spot } from './spots.js'

/** Most tokens between a person and the act, its receiver, and the act before that. */
const TO_HONOUR = 30
const TO_ACT = 14
const TO_RECEIVER = 12
const TO_MEASURE = 8

/** "ông A được Tỉnh ủy tặng Bằng khen", "bị Ủy ban Kiểm tra thi hành kỷ luật". */
export function passive(article: Article, roles: Roles, spot: Spot, until: number): void {
  let token = afterChain(article, spot, until)
  for (let skipped = 0; skipped < 4 && token < until; skipped++) {
    const key = article.keyOf(token)
    if (key === passiveWords.received || key === passiveWords.suffered) break
    if (key !== ',' && article.hitAt(token, FILLER) === null) return
    token++
  }
  const suffered = article.keyOf(token) === passiveWords.suffered
  if (!suffered && article.keyOf(token) !== passiveWords.received) return
  const limit = Math.min(until, token + TO_ACT)
  for (let at = token + 1; at < limit; at++) {
    const act = suffered ? article.hitAt(at, MEASURE) : article.hitAt(at, HONOUR)
    if (act === null) continue
    roles.addAt(spot.person, suffered ? 'disciplined' : 'honoree', act.token, act.end)
    return
  }
}

/** "trao Huân chương … cho đồng chí A", "quyết định thăng cấp … đối với A". */
export function honoured(article: Article, roles: Roles, spot: Spot, start: number): void {
  const verb = article.hitBefore(spot.from, HONOURING, 3)
  if (verb !== null && verb.token >= start) roles.addAt(spot.person, 'honoree', verb.token, verb.end)
  const receiver = article.hitBefore(spot.from, RECEIVER, 2)
  if (receiver === null) return
  const from = Math.max(start, receiver.token - TO_HONOUR)
  for (let token = receiver.token - 1; token >= from; token--) {
    const honour = article.hitAt(token, HONOUR)
    if (honour !== null) {
      roles.addAt(spot.person, 'honoree', honour.token, honour.end)
      return
    }
  }
}

/**
 * "thi hành kỷ luật ông A", "khởi tố bị can đối với ông A", "xử lý kỷ luật đối với hai Ủy viên Trung ương là A, B": only the
 * holder's own posts and a number stand between the act and the name.
 */
export function disciplinedBefore(article: Article, roles: Roles, spot: Spot, from: number): boolean {
  const give = (measure: Hit<true>): boolean => {
    roles.addAt(spot.person, 'disciplined', measure.token, measure.end)
    return true
  }
  const direct = article.hitBefore(spot.from, MEASURE, 4)
  if (direct !== null) return direct.token >= from && give(direct)
  let receiver = spot.from - 1
  while (
    receiver >= from &&
    receiver > spot.from - TO_RECEIVER &&
    !(article.hitAt(receiver, RECEIVER) !== null && isNear(article, receiver, spot.from))
  )
    receiver--
  if (receiver < from || receiver <= spot.from - TO_RECEIVER) return false
  for (let token = receiver - 1; token >= Math.max(from, receiver - TO_MEASURE); token--) {
    const measure = article.hitAt(token, MEASURE)
    if (measure !== null) return receiver - measure.end <= 4 && give(measure)
  }
  return false
}

/** Stands nothing between a receiver and a name but posts in the plural: "đối với hai Ủy viên Trung ương là …"? */
export function isNear(article: Article, receiver: number, name: number): boolean {
  const end = article.hitAt(receiver, RECEIVER)?.end ?? receiver + 1
  return end === name || (article.hitAt(end, PLURAL) !== null && name - end <= 10)
}

/** What is done to a person: honours and measures. */
import { bodyAt } from '../../extract/bodies/body-at.js'
import {
  CLOSE_RECEIVER,
  FILLER,
  HONORIFIC,
  HONOUR,
  HONOURING,
  JOINT,
  MEASURE,
  PENALTY,
  PLURAL,
  RECEIVER,
} from '../../extract/people/vocabulary.js'
import { passiveWords, someWords, wordsOfTerms } from '../../knowledge/joints.js'
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized, SYMBOL } from '../../text/tokens.js'
import type { Occurrence } from './persons.js'
import { addRoleAt, afterChain } from './spots.js'

/** Most tokens between a person and the act, its receiver, and the act before that. */
const TO_HONOUR = 30
const TO_ACT = 14
const TO_RECEIVER = 12
const TO_MEASURE = 12
/** Most tokens between a measure and the person beside the body that it meets. */
const TO_BODY = 48
/** Most tokens from "và" to the first person: "và các cá nhân:". */
const TO_JOINT = 6

/** "ông A được Tỉnh ủy tặng Bằng khen", "bị Ủy ban Kiểm tra thi hành kỷ luật". */
export function passive(article: Article, spot: Occurrence, until: number): void {
  let token = afterChain(article, spot, until)
  let word = ''
  for (let skipped = 0; skipped <= 4; skipped++, token++) {
    word = article.keyOf(token)
    if (word === passiveWords.received || word === passiveWords.suffered) break
    if (skipped === 4 || token >= until || (word !== ',' && article.hitAt(token, FILLER) === null)) return
  }
  const suffered = word === passiveWords.suffered
  const limit = Math.min(until, token + TO_ACT)
  for (let at = token + 1; at < limit; at++) {
    const act = suffered ? (article.hitAt(at, MEASURE) ?? article.hitAt(at, PENALTY)) : article.hitAt(at, HONOUR)
    if (act === null) continue
    addRoleAt(article, spot.person, suffered ? 'disciplined' : 'honoree', act.token, act.end)
    return
  }
}

/** "…; ông B (nguyên Phó Giám đốc) 3 năm tù": the sentence of a court right after a person. */
export function sentenced(article: Article, spot: Occurrence, until: number): void {
  let token = afterChain(article, spot, until)
  if (article.isMark(token, ',')) token++
  const penalty = token < until && article.isNumber(token) ? article.hitAt(token + 1, PENALTY) : null
  if (penalty !== null) addRoleAt(article, spot.person, 'disciplined', token, penalty.end)
}

/** "trao Huân chương … cho đồng chí A", "quyết định thăng cấp … đối với A": the honour, or the verb, before a person. */
export function honourBefore(article: Article, name: number, start: number): Hit<true> | null {
  const verb = article.hitBefore(name, HONOURING, 3)
  if (verb !== null && verb.token >= start) return verb
  const receiver = article.hitBefore(name, RECEIVER, 2) ?? receiverOfSome(article, name, start)
  if (receiver === null) return null
  const from = Math.max(start, receiver.token - TO_HONOUR)
  for (let token = receiver.token - 1; token >= from; token--) {
    const honour = article.hitAt(token, HONOUR)
    if (honour !== null) return honour
  }
  return null
}

/** "cho 5 cá nhân, trong đó có ông A", "cho 2 đồng chí gồm: A, B". */
function receiverOfSome(article: Article, name: number, start: number): Hit<true> | null {
  const last = article.isMark(name - 1, ':') ? name - 2 : name - 1
  const word = article.keyOf(last)
  if (word !== someWords.comprise && !(word === someWords.have && article.keyOf(last - 1) === someWords.among))
    return null
  for (let token = last - 1; token >= Math.max(start, last - TO_RECEIVER); token--) {
    const receiver = article.hitAt(token, RECEIVER)
    if (receiver !== null) return article.isNumber(receiver.end) ? receiver : null
  }
  return null
}

/**
 * "thi hành kỷ luật ông A", "khởi tố bị can đối với ông A", "xử lý kỷ luật đối với ba Tỉnh ủy viên là A, B": only the
 * holder's own posts and a number stand between the act and the name.
 */
export function measureBefore(article: Article, name: number, from: number): Hit<true> | null {
  const direct = article.hitBefore(name, MEASURE, 8)
  if (direct !== null) return direct.token >= from ? direct : null
  const close = article.hitAt(name - 1, CLOSE_RECEIVER) === null ? null : article.hitBefore(name - 1, MEASURE, 8)
  if (close !== null) return close.token >= from ? close : null
  const accused = accusedBefore(article, name, from)
  if (accused !== null) return accused
  const beside = measureOfBody(article, name, from)
  if (beside !== null) return beside
  let receiver = name - 1
  while (
    receiver >= from &&
    receiver > name - TO_RECEIVER &&
    !(article.hitAt(receiver, RECEIVER) !== null && isNear(article, receiver, name))
  )
    receiver--
  if (receiver < from || receiver <= name - TO_RECEIVER) return null
  for (let token = receiver - 1; token >= Math.max(from, receiver - TO_MEASURE); token--) {
    const measure = article.hitAt(token, MEASURE)
    if (measure !== null) return receiver - measure.end <= 4 ? measure : null
  }
  return null
}

/** "khởi tố 2 bị can là A và B", "các bị cáo gồm: A; B": a word of address that the list comes after. */
function accusedBefore(article: Article, name: number, from: number): Hit<true> | null {
  let past = article.isMark(name - 1, ':') ? name - 1 : name
  if (article.isKey(past - 1, someWords.comprise) || article.isKey(past - 1, someWords.be)) past--
  const word = past < name ? article.hitBefore(past, HONORIFIC, 3) : null
  return word !== null && word.value.accused === true && word.token >= from ? { ...word, value: true } : null
}

/** Token past the bodies and terms that stand in a row: "Tỉnh ủy X các nhiệm kỳ 2010-2015, 2015-2020, Ban cán sự đảng …". */
function pastBodies(article: Article, token: number, limit: number): number {
  let end = token
  for (let body = bodyAt(article, end); body !== null && body.end <= limit; body = bodyAt(article, end)) {
    // "…, đoàn kiểm tra và ông A": in the room, and not measured.
    if (end > token && !isCapitalized(article.tokens, end)) break
    end = body.end
    while (end < limit && (article.tokens.kind[end] === SYMBOL || isInTerm(article, end))) end++
  }
  return end
}

const isInTerm = (article: Article, token: number): boolean =>
  article.isNumber(token) || wordsOfTerms.has(article.keyOf(token))

/** "kỷ luật cảnh cáo Ban Thường vụ Huyện ủy X và các ông A, B": a body is measured first, "và" brings the persons. */
function measureOfBody(article: Article, name: number, from: number): Hit<true> | null {
  // "… và các cá nhân: đồng chí A"
  let joint = name - 1
  while (joint > from && joint > name - TO_JOINT && article.hitAt(joint, JOINT)?.value !== 'and') joint--
  if (article.hitAt(joint, JOINT)?.value !== 'and' || (joint < name - 1 && !article.isMark(name - 1, ':'))) return null
  for (let token = joint - 2; token >= Math.max(from, joint - TO_BODY); token--) {
    const measure = article.hitAt(token, MEASURE)
    if (measure === null) continue
    return pastBodies(article, article.hitAt(measure.end, RECEIVER)?.end ?? measure.end, joint) === joint
      ? measure
      : null
  }
  return null
}

/** Stands nothing between a receiver and a name but posts in the plural: "đối với ba Tỉnh ủy viên là …"? */
export function isNear(article: Article, receiver: number, name: number): boolean {
  const end = article.hitAt(receiver, RECEIVER)?.end ?? receiver + 1
  return end === name || (article.hitAt(end, PLURAL) !== null && name - end <= 10)
}

/** What each person does in the article, with the words that state it. */
import { FILLER, JOINT, ROLE_PREPOSITION, ROLE_VERB } from '../../extract/people/vocabulary.js'
import { occasionWord, sideWords } from '../../knowledge/joints.js'
import type { VerbRole } from '../../knowledge/role-verbs.js'
import type { Article, Hit } from '../../text/analyze.js'
import { isCapitalized, SYMBOL, WORD_LOWER } from '../../text/tokens.js'
import { honourBefore, measureBefore, passive, sentenced } from './acts.js'
import type { Occurrence, Person } from './persons.js'
import { addRoleAt, afterChain } from './spots.js'

/** Most tokens between a subject and its first verb, from there to later verbs, and from the head of a sentence to its person. */
const TO_FIRST_VERB = 9
const TO_LATER_VERBS = 70
const TO_PERSON = 60
const TO_COMPANY_VERB = 16
const LONGEST_OCCASION = 6
/** Most persons of a list that one act is done to. */
const MOST_LISTED = 100
/** Most tokens between "có" and the first of its list: "các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy:". */
const TO_LIST = 16

const byStart = (a: { readonly start: number }, b: { readonly start: number }): number => a.start - b.start

/** Finds the roles of all persons of an article. */
export function findRoles(article: Article, persons: readonly Person[]): void {
  const spots: Occurrence[] = []
  for (const { occurrences } of persons) for (const occurrence of occurrences) spots.push(occurrence)
  spots.sort(byStart)
  for (let first = 0; first < spots.length; ) {
    const { sentence } = spots[first] as Occurrence
    let past = first + 1
    while (past < spots.length && (spots[past] as Occurrence).sentence === sentence) past++
    readSentence(article, spots.slice(first, past), sentence)
    first = past
  }
  for (const { roles } of persons) if (roles.length > 1) roles.sort((a, b) => a.evidence.start - b.evidence.start)
}

/** Reads the persons of one sentence, in reading order. */
function readSentence(article: Article, spots: readonly Occurrence[], sentence: number): void {
  const start = article.sentences.first[sentence] as number
  const end = article.sentences.last[sentence] as number
  let from = start
  for (let index = 0; index < spots.length; index++) {
    const spot = spots[index] as Occurrence
    const until = spots[index + 1]?.from ?? end
    verbsAfter(article, spots, index, until, end)
    verbBefore(article, spots, index, from)
    if (index > 0) listBefore(article, spots, index, from)
    passive(article, spot, until)
    sentenced(article, spot, until)
    honoured(article, spots, index, start)
    disciplined(article, spots, index, from)
    from = spot.past
  }
  headOfSentence(article, spots, start)
}

/** An honour before a person holds for those whom a list joins to it. */
function honoured(article: Article, spots: readonly Occurrence[], index: number, start: number): void {
  const honour = honourBefore(article, (spots[index] as Occurrence).from, start)
  if (honour !== null) giveToList(article, spots, index, 'honoree', honour)
}

/** So does an act of discipline. */
function disciplined(article: Article, spots: readonly Occurrence[], index: number, from: number): void {
  const spot = spots[index] as Occurrence
  if (spot.accused) {
    const name = { token: spot.from, end: article.tokenAt(spot.end - 1) + 1, value: null }
    if (spot.plural) giveToList(article, spots, index, 'disciplined', name)
    else addRoleAt(article, spot.person, 'disciplined', name.token, name.end)
    return
  }
  const measure = measureBefore(article, spot.from, from)
  if (measure !== null) giveToList(article, spots, index, 'disciplined', measure)
}

function giveToList(
  article: Article,
  spots: readonly Occurrence[],
  index: number,
  role: VerbRole,
  act: Hit<unknown>,
): void {
  const past = Math.min(spots.length, index + MOST_LISTED)
  for (let at = index; at < past && (at === index || (spots[at] as Occurrence).joined); at++)
    addRoleAt(article, (spots[at] as Occurrence).person, role, act.token, act.end)
}

/** Does "các đồng chí" stand before the list that a person ends: "nghe các đồng chí: A; B báo cáo"? */
function isPluralList(spots: readonly Occurrence[], index: number): boolean {
  let first = index
  while (first > 0 && (spots[first] as Occurrence).joined && index - first < 20) first--
  return first < index && (spots[first] as Occurrence).plural
}

/** Roles that a whole list shares. */
const SHARED: ReadonlySet<VerbRole> = new Set(['attendee', 'chair', 'disciplined', 'honoree'])

/** "ông A cùng lãnh đạo các phòng, ban dự buổi lễ", "A và đồng phạm hầu tòa": the verb after the company. */
function verbAfterCompany(article: Article, token: number, until: number): Hit<VerbRole | null> | null {
  if (article.hitAt(token, JOINT)?.value !== 'and') return null
  const limit = Math.min(until, token + TO_COMPANY_VERB)
  for (let at = token + 1; at < limit; at++) {
    const verb = article.hitAt(at, ROLE_VERB)
    if (verb === null) continue
    if (verb.value !== null) return SHARED.has(verb.value) ? verb : null
    at = verb.end - 1
  }
  return null
}

/** Gives a role to a person, and to those whom a list joins to it where the list shares the role. */
function give(article: Article, spots: readonly Occurrence[], index: number, role: VerbRole, verb: Hit<unknown>): void {
  const shared = SHARED.has(role) || (role === 'speaker' && isPluralList(spots, index))
  for (let at = index; at >= 0; at--) {
    const spot = spots[at] as Occurrence
    addRoleAt(article, spot.person, role, verb.token, verb.end)
    if (!shared || !spot.joined) return
  }
}

/** Token past the marks and small words between a subject and its verb. */
function pastFillers(article: Article, from: number, limit: number): number {
  let token = from
  while (token < limit && article.hitAt(token, ROLE_VERB) === null && !article.isMark(token, ';')) {
    const filler = article.hitAt(token, FILLER)
    if (filler !== null) token = filler.end
    else if (article.tokens.kind[token] === SYMBOL) token++
    else break
  }
  return token
}

/** "ông A, Giám đốc Sở Y tế, tại hội nghị cho biết": a verb of telling after the occasion; short ones may be half of another word. */
function verbAfterOccasion(article: Article, token: number, until: number): Hit<VerbRole | null> | null {
  if (!article.isKey(token, occasionWord)) return null
  const limit = Math.min(until, token + LONGEST_OCCASION)
  for (let at = token + 1; at < limit && article.tokens.kind[at] === WORD_LOWER; at++) {
    const verb = article.hitAt(at, ROLE_VERB)
    if (verb !== null) return verb.value === 'quoted' && verb.end - at > 1 ? verb : null
  }
  return null
}

/** "ông A, Phó Giám đốc Sở, bị kỷ luật vì vi phạm khi còn là Chủ tịch UBND xã": the verb before the post that it brings. */
function verbBetween(article: Article, spots: readonly Occurrence[], index: number): void {
  const { beside, past } = spots[index] as Occurrence
  if (beside === past) return
  const token = pastFillers(article, beside, Math.min(past, beside + TO_FIRST_VERB))
  const verb = article.hitAt(token, ROLE_VERB)
  // "ông A tham gia cách mạng, làm Bí thư xã": a life is no meeting.
  if (verb === null || verb.value === null || verb.value === 'attendee' || verb.end > past) return
  give(article, spots, index, verb.value, verb)
}

/** Verbs of which the person is the subject. */
function verbsAfter(article: Article, spots: readonly Occurrence[], index: number, until: number, end: number): void {
  const spot = spots[index] as Occurrence
  verbBetween(article, spots, index)
  let token = afterChain(article, spot, until)
  // "Bí thư Thị ủy Võ Văn Mẫu:" and what he says.
  if (token < end && article.isMark(token, ':')) {
    // "ông A, Chủ tịch UBND tỉnh: 50 phiếu": a figure is nothing said.
    if (token + 1 < end ? !article.isNumber(token + 1) : opensBlock(article, token))
      addRoleAt(article, spot.person, 'quoted', spot.from, token + 1)
    return
  }
  let verb = verbAfterCompany(article, token, until)
  if (verb === null) {
    const limit = Math.min(until, token + TO_FIRST_VERB)
    token = pastFillers(article, token, limit)
    if (token < limit) verb = article.hitAt(token, ROLE_VERB) ?? verbAfterOccasion(article, token, until)
  }
  let quoted = false
  if (verb !== null && verb.value !== null) {
    give(article, spots, index, verb.value, verb)
    quoted = verb.value === 'quoted'
    token = verb.end
  }
  // Later verbs of the same subject follow a comma, "và", "đồng thời".
  const far = Math.min(until, token + TO_LATER_VERBS)
  for (; token < far && !quoted; token++) {
    if (!mayGoOn(article, token)) continue
    const later = laterVerb(article, token + 1)
    if (later === null || later.value === null || later.value === 'attendee' || later.end > far) continue
    give(article, spots, index, later.value, later)
    quoted = later.value === 'quoted'
  }
}

/** Marks after which a subject may have another verb. */
const BEFORE_LATER_VERBS = ',;-”"'

/** May another verb of the subject follow the token? Most tokens are passed over by their kind. */
function mayGoOn(article: Article, token: number): boolean {
  const kind = article.tokens.kind[token]
  if (kind === SYMBOL) return BEFORE_LATER_VERBS.includes(article.word(token))
  return kind === WORD_LOWER && article.isKey(token, 'và')
}

/** The verb at a token, or after the small words there. */
function laterVerb(article: Article, token: number): Hit<VerbRole | null> | null {
  let at = token
  for (let filler = article.hitAt(at, FILLER); filler !== null && at < token + 5; filler = article.hitAt(at, FILLER)) {
    at = filler.end
    if (article.isMark(at, ',')) at++
  }
  // "lĩnh vực Giáo dục; Thông tin, truyền thông": inside a sentence a verb has no capital.
  return isCapitalized(article.tokens, at) ? null : article.hitAt(at, ROLE_VERB)
}

/** Does the text go on after this line: an interview's heading? */
function opensBlock(article: Article, token: number): boolean {
  return token + 1 < article.tokens.count && article.sentences.of[token + 1] !== -1
}

/** "…; cùng dự có đồng chí B": a list that opens in the middle of a sentence. */
function listBefore(article: Article, spots: readonly Occurrence[], index: number, from: number): void {
  const spot = spots[index] as Occurrence
  const before = article.isMark(spot.from - 1, ':') ? spot.from - 2 : spot.from - 1
  if (!isListWord(article, before)) return
  for (let token = before - 1; token >= Math.max(from, before - 14) && !article.isMark(token, ';'); token--) {
    const verb = article.hitAt(token, ROLE_VERB)
    if (verb === null || (verb.value !== 'attendee' && verb.value !== 'chair')) continue
    for (let at = index; at < spots.length && (at === index || (spots[at] as Occurrence).joined); at++) {
      addRoleAt(article, (spots[at] as Occurrence).person, verb.value, verb.token, verb.end)
    }
    return
  }
}

/** "theo ông A", "dưới sự chủ trì của ông A"; "nghe ông A báo cáo" is the verb after. */
function verbBefore(article: Article, spots: readonly Occurrence[], index: number, from: number): void {
  const spot = spots[index] as Occurrence
  const hit = article.hitBefore(spot.from, ROLE_PREPOSITION, 8)
  if (hit === null || hit.value === null || hit.token < from) return
  addRoleAt(article, spot.person, hit.value, hit.token, hit.end)
  // "dưới sự chủ trì của A và B", "… của A và các đồng chí: B, …; C, …"
  const next = spots[index + 1]
  if (hit.value !== 'chair' || next === undefined || article.hitAt(next.from - 1, JOINT)?.value !== 'and') return
  for (let at = index + 1; at < spots.length && (spots[at] as Occurrence).joined; at++)
    addRoleAt(article, (spots[at] as Occurrence).person, hit.value, hit.token, hit.end)
}

/** "Phát biểu tại hội nghị, ông A …", "Dự hội nghị có các đồng chí: A; B". */
function headOfSentence(article: Article, spots: readonly Occurrence[], start: number): void {
  const first = spots[0] as Occurrence
  if (first.from - start > TO_PERSON) return
  let opener: { token: number; end: number; role: VerbRole } | null = null
  let listed = false
  for (let token = start; token < first.from; token++) {
    const verb = article.hitAt(token, ROLE_VERB)
    if (verb !== null) {
      if (verb.value !== null && (opener === null || verb.value === 'attendee'))
        opener = { token, end: verb.end, role: verb.value }
      token = verb.end - 1
    } else if (token >= first.from - TO_LIST && isListWord(article, token)) listed = true
  }
  const side = listed && article.keyOf(start) === sideWords[0] && article.keyOf(start + 1) === sideWords[1]
  // "Chủ trì hội nghị là ông A".
  const named = opener?.token === start && article.isKey(first.from - 1, 'là')
  const close = listed || named || isListWord(article, first.from - 1) || article.isMark(first.from - 1, ':')
  if (side || (opener?.role === 'attendee' && close)) {
    const at = opener ?? { token: start, end: start + 2 }
    for (const spot of spots) {
      if (spot !== first && !spot.joined && !listedBefore(article, spot)) break
      addRoleAt(article, spot.person, 'attendee', at.token, at.end)
    }
    return
  }
  if (opener === null) return
  if (close && opener.role !== 'quoted') {
    for (const spot of spots) {
      if (spot !== first && !spot.joined) break
      addRoleAt(article, spot.person, opener.role, opener.token, opener.end)
    }
    return
  }
  // The verb stands at the head, and a comma parts it from its subject.
  const comma = first.pronoun || article.isMark(first.from - 1, ',')
  const atHead = opener.token - start <= 1 || article.isMark(opener.token - 1, ',')
  if (comma && atHead && opener.role !== 'attendee')
    addRoleAt(article, first.person, opener.role, opener.token, opener.end)
}

/** In "Về phía tỉnh có A; về phía công ty có B" each part opens its own list. */
function listedBefore(article: Article, spot: Occurrence): boolean {
  const before = spot.from - 1
  return article.isMark(before, ';') || article.isMark(before, ':') || isListWord(article, before)
}

function isListWord(article: Article, token: number): boolean {
  return article.hitAt(token, JOINT)?.value === 'list'
}

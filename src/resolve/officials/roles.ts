/** What each person does in the article, with the words that state it. */
import { FILLER, ROLE_PREPOSITION, ROLE_VERB } from '../../extract/people/vocabulary.js'
import { andWords, listWords, sideWords } from '../../knowledge/joints.js'
import type { VerbRole } from '../../knowledge/role-verbs.js'
import type { Article, Hit } from '../../text/analyze.js'
import { SYMBOL, WORD_LOWER } from '../../text/tokens.js'
import type { RoleMention } from '../../types.js'
import { disciplinedBefore, honoured, passive } from './acts.js'
import type { Person } from './persons.js'
import { afterChain, Roles, type Spot } from './spots.js'

/** Most tokens between a subject and its first verb, from there to later verbs, and from the head of a sentence to its person. */
const TO_FIRST_VERB = 9
const TO_LATER_VERBS = 70
const TO_PERSON = 40
const TO_COMPANY_VERB = 16

/** Roles of all persons of an article. */
export function findRoles(article: Article, persons: readonly Person[]): (person: Person) => RoleMention[] {
  const roles = new Roles(article)
  const spots = persons
    .flatMap(person => person.occurrences.map((occurrence): Spot => ({ ...occurrence, person })))
    .sort((a, b) => a.start - b.start)
  for (let first = 0; first < spots.length; ) {
    const { sentence } = spots[first] as Spot
    let past = first + 1
    while (past < spots.length && (spots[past] as Spot).sentence === sentence) past++
    readSentence(article, roles, spots.slice(first, past), sentence)
    first = past
  }
  return person => roles.of(person)
}

function readSentence(article: Article, roles: Roles, spots: readonly Spot[], sentence: number): void {
  const start = article.sentences.first[sentence] as number
  const end = article.sentences.last[sentence] as number
  spots.forEach((spot, index) => {
    const next = spots[index + 1]
    const until = next === undefined ? end : next.from
    const previous = spots[index - 1]
    const from = previous === undefined ? start : previous.past
    verbsAfter(article, roles, spots, index, until, end)
    verbBefore(article, roles, spot, from)
    if (index > 0) listBefore(article, roles, spots, index, from)
    passive(article, roles, spot, until)
    honoured(article, roles, spot, start)
    if (spot.accused) roles.add(spot.person, 'disciplined', article.startOf(spot.from), spot.end)
    else if (disciplinedBefore(article, roles, spot, from)) {
      for (let at = index + 1; at < spots.length && (spots[at] as Spot).joined; at++)
        disciplinedBefore(article, roles, { ...(spots[at] as Spot), from: spot.from }, from)
    }
  })
  headOfSentence(article, roles, spots, start)
}

/** The person and those whom a list joins to it: what the verb after the last one says holds for all. */
function* joinedBack(spots: readonly Spot[], index: number): Generator<Spot> {
  for (let at = index; at >= 0; at--) {
    const spot = spots[at] as Spot
    yield spot
    if (!spot.joined) break
  }
}

/** Does "các đồng chí" stand before the list that a person ends: "nghe các đồng chí: A; B báo cáo"? */
function isPluralList(spots: readonly Spot[], index: number): boolean {
  let first = index
  while (first > 0 && (spots[first] as Spot).joined && index - first < 20) first--
  return first < index && (spots[first] as Spot).plural
}

/** Roles that a whole list shares. */
const SHARED: ReadonlySet<VerbRole> = new Set(['attendee', 'chair', 'disciplined', 'honoree'])

/** "ông A cùng lãnh đạo các phòng, ban dự buổi lễ", "A và đồng phạm hầu tòa": the verb after the company. */
function verbAfterCompany(article: Article, token: number, until: number): Hit<VerbRole | null> | null {
  const joint = article.keyOf(token)
  if (!andWords.includes(joint)) return null
  for (let at = token + 1; at < Math.min(until, token + TO_COMPANY_VERB); at++) {
    const verb = article.hitAt(at, ROLE_VERB)
    if (verb === null) continue
    if (verb.value !== null) return SHARED.has(verb.value) ? verb : null
    at = verb.end - 1
  }
  return null
}

/** Verbs of which the person is the subject. */
function verbsAfter(
  article: Article,
  roles: Roles,
  spots: readonly Spot[],
  index: number,
  until: number,
  end: number,
): void {
  const spot = spots[index] as Spot
  const { tokens } = article
  let token = afterChain(article, spot, until)
  const mark = article.word(token)
  // "Bí thư Thị ủy Võ Văn Mẫu:" and what he says.
  if (mark === ':' && token < end) {
    if (token + 1 < end || opensBlock(article, token)) roles.addAt(spot.person, 'quoted', spot.from, token + 1)
    return
  }
  const limit = Math.min(until, token + TO_FIRST_VERB)
  let verb = verbAfterCompany(article, token, until)
  for (; verb === null && token < limit; token++) {
    verb = article.hitAt(token, ROLE_VERB)
    if (verb !== null && verb.value !== null) break
    const filler = article.hitAt(token, FILLER)
    const symbol = tokens.kind[token] === SYMBOL
    if (verb !== null || (filler === null && !symbol) || article.word(token) === ';') {
      verb = null
      break
    }
    if (filler !== null) token = filler.end - 1
  }
  const said = new Set<VerbRole>()
  const give = (role: VerbRole, from: number, to: number): void => {
    said.add(role)
    for (const each of SHARED.has(role) || (role === 'speaker' && isPluralList(spots, index))
      ? joinedBack(spots, index)
      : [spot])
      roles.addAt(each.person, role, from, to)
  }
  if (verb !== null && verb.value !== null) {
    give(verb.value, verb.token, verb.end)
    token = verb.end
  }
  // Later verbs of the same subject follow a comma, "và", "đồng thời".
  const far = Math.min(until, token + TO_LATER_VERBS)
  for (; token < far && !said.has('quoted'); token++) {
    // Only marks and "và" matter: most words are passed over by their kind and length.
    const kind = tokens.kind[token]
    if (
      kind !== SYMBOL &&
      (kind !== WORD_LOWER || (tokens.end[token] as number) - (tokens.start[token] as number) !== 2)
    )
      continue
    const key = article.keyOf(token)
    if (key !== ',' && key !== ';' && key !== 'và' && key !== '-' && key !== '”' && key !== '"') continue
    let at = token + 1
    for (
      let filler = article.hitAt(at, FILLER);
      filler !== null && at < token + 6;
      filler = article.hitAt(at, FILLER)
    ) {
      at = filler.end
      if (article.word(at) === ',') at++
    }
    const later = article.hitAt(at, ROLE_VERB)
    if (later === null || later.value === null || later.value === 'attendee' || later.end > far) continue
    give(later.value, later.token, later.end)
  }
}

/** Does the text go on after this line: an interview's heading? */
function opensBlock(article: Article, token: number): boolean {
  return token + 1 < article.tokens.count && article.sentences.of[token + 1] !== -1
}

/** "…; cùng dự có đồng chí B": a list that opens in the middle of a sentence. */
function listBefore(article: Article, roles: Roles, spots: readonly Spot[], index: number, from: number): void {
  const spot = spots[index] as Spot
  const before = article.word(spot.from - 1) === ':' ? spot.from - 2 : spot.from - 1
  if (!listWords.has(article.keyOf(before))) return
  for (let token = before - 1; token >= Math.max(from, before - 14) && article.word(token) !== ';'; token--) {
    const verb = article.hitAt(token, ROLE_VERB)
    if (verb === null || (verb.value !== 'attendee' && verb.value !== 'chair')) continue
    for (let at = index; at < spots.length && (at === index || (spots[at] as Spot).joined); at++) {
      roles.addAt((spots[at] as Spot).person, verb.value, verb.token, verb.end)
    }
    return
  }
}

/** "theo ông A", "dưới sự chủ trì của ông A"; "nghe ông A báo cáo" is the verb after. */
function verbBefore(article: Article, roles: Roles, spot: Spot, from: number): void {
  const hit = article.hitBefore(spot.from, ROLE_PREPOSITION, 5)
  if (hit !== null && hit.token >= from) roles.addAt(spot.person, hit.value, hit.token, hit.end)
}

/** "Phát biểu tại hội nghị, ông A …", "Dự hội nghị có các đồng chí: A; B". */
function headOfSentence(article: Article, roles: Roles, spots: readonly Spot[], start: number): void {
  const first = spots[0] as Spot
  if (first.from - start > TO_PERSON) return
  let opener: { token: number; end: number; role: VerbRole } | null = null
  let listed = false
  for (let token = start; token < first.from; token++) {
    const verb = article.hitAt(token, ROLE_VERB)
    if (verb !== null) {
      if (verb.value !== null && (opener === null || verb.value === 'attendee'))
        opener = { token, end: verb.end, role: verb.value }
      token = verb.end - 1
    } else if (token >= first.from - 12 && listWords.has(article.keyOf(token))) listed = true
  }
  const lead = article.keyOf(start)
  const side = lead === sideWords[0] && article.keyOf(start + 1) === sideWords[1] && listed
  const close =
    listWords.has(article.keyOf(first.from - 1)) || (article.word(first.from - 1) === ':' && listed) || listed
  if (side || (opener?.role === 'attendee' && close)) {
    const at = opener ?? { token: start, end: start + 2 }
    for (const spot of spots) {
      if (spot !== first && !spot.joined && !listedBefore(article, spot)) break
      roles.addAt(spot.person, 'attendee', at.token, at.end)
    }
    return
  }
  if (opener === null) return
  if (close && opener.role !== 'quoted') {
    for (const spot of spots) {
      if (spot !== first && !spot.joined) break
      roles.addAt(spot.person, opener.role, opener.token, opener.end)
    }
    return
  }
  // The verb stands at the head, and a comma parts it from its subject.
  const comma = article.word(first.from - 1) === ','
  const atHead = opener.token - start <= 1 || article.word(opener.token - 1) === ','
  if (comma && atHead && opener.role !== 'attendee') roles.addAt(first.person, opener.role, opener.token, opener.end)
}

/** In "Về phía tỉnh có A; về phía công ty có B" each part opens its own list. */
function listedBefore(article: Article, spot: Spot): boolean {
  return (
    listWords.has(article.keyOf(spot.from - 1)) ||
    article.word(spot.from - 1) === ';' ||
    article.word(spot.from - 1) === ':'
  )
}

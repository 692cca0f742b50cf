/** How one document refers to the next: "Kế hoạch … triển khai thực hiện Nghị quyết …". */
import { PhraseTable, phrases } from '../../extract/citations/phrases.js'
import {
  afterRelationVerb,
  beforeDocument,
  beforePassiveRelation,
  passiveRelations,
  relationVerbs,
} from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import type { RelationType } from '../../types.js'
import type { Cited } from './cited.js'

const VERBS = new PhraseTable<RelationType>(() => Object.entries(relationVerbs))
const PASSIVE = new PhraseTable<RelationType>(() => Object.entries(passiveRelations))
const BEFORE_PASSIVE = phrases(beforePassiveRelation)
const FILLERS = phrases([...afterRelationVerb, ...beforeDocument])

/** Words that may stand between the first document and the verb. */
const REACH = 6
/** Words between a document that a sentence begins with and the body that acts on it. */
const FRONT_REACH = 14

/** The relation that the words before a citation state, and where they begin; or null. */
function verbBefore(article: Article, token: number): { readonly type: RelationType; readonly token: number } | null {
  let at = token
  for (let filler = FILLERS.before(article, at, 3); filler !== null; filler = FILLERS.before(article, at, 3))
    at = filler.token
  const verb = VERBS.before(article, at, 6)
  if (verb === null) return null
  // "triển khai, quán triệt và tổ chức thực hiện": the first of several verbs.
  let first = verb.token
  for (;;) {
    const joined = article.isMark(first - 1, ',') || article.isKey(first - 1, 'và') ? first - 1 : -1
    const earlier = joined < 0 ? null : VERBS.before(article, joined, 6)
    if (earlier === null) break
    first = earlier.token
  }
  return { type: verb.value, token: first }
}

/** What words such as "nay là" before a citation say of the earlier document, and where they begin; or null. */
function passiveBefore(
  article: Article,
  token: number,
): { readonly type: RelationType; readonly token: number } | null {
  const passive = PASSIVE.before(article, token, 8)
  if (passive === null) return null
  return { type: passive.value, token: BEFORE_PASSIVE.before(article, passive.token, 2)?.token ?? passive.token }
}

/** One document's reference to another, by index of the citations. */
export interface Reference {
  readonly from: Cited
  readonly to: Cited
  readonly type: RelationType
}

/** Are two citations of one list, or joined: "Nghị quyết số 18-NQ/TW, 19-NQ/TW và Kết luận số 21-KL/TW"? */
function areJoined(article: Article, before: Cited, to: Cited): boolean {
  if (before.mention.listHead === to.mention.listHead) return true
  let at = before.around.past
  while (at < to.mention.token && (article.isMark(at, ',') || article.isKey(at, 'và') || article.isKey(at, 'các'))) at++
  // "… và Kế hoạch số 6 thực hiện …": the next one begins anew.
  return at === to.mention.token && at > before.around.past && VERBS.at(article, to.around.past) === null
}

/** "Thực hiện Nghị quyết … và Kết luận …, Huyện ủy ban hành Kế hoạch …": what a sentence begins with is carried out. */
function frontedBefore(article: Article, all: readonly Cited[], index: number): Reference[] {
  const from = all[index] as Cited
  const { issuer, from: actor } = from.around
  let first = index - 1
  const { past } = (all[first] as Cited).around
  if (issuer?.token !== actor || actor < past || actor - past > FRONT_REACH || !article.isMark(past, ',')) return []
  while (first > 0 && areJoined(article, all[first - 1] as Cited, all[first] as Cited)) first--
  const { token } = (all[first] as Cited).mention
  const verb = verbBefore(article, token)
  if (verb === null || verb.token !== article.sentenceStart(token)) return []
  return all.slice(first, index).map(to => ({ from, to, type: verb.type }))
}

/** A document that refers to another, in its own title (`nested`) or by what follows. */
interface Referring {
  readonly from: Cited
  readonly nested: boolean
}

interface Stated extends Referring {
  readonly type: RelationType
}

/** The document nearest to the left whose title or tail reaches up to what refers to `all[index]`; or null. */
function referringTo(
  article: Article,
  all: readonly Cited[],
  index: number,
  verb: number,
  passive: number,
): Referring | null {
  const { token } = (all[index] as Cited).mention
  for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
    const from = all[back] as Cited
    const { past } = from.around
    if (from.mention.past > token) continue
    if (past >= token) return { from, nested: true }
    const follows = passive >= 0 && past >= passive - 1
    const adjacent =
      verb >= from.mention.past &&
      verb - past <= REACH &&
      /^[^,;.]*$/.test(article.text.slice(article.endOf(past - 1), article.startOf(verb)))
    if (follows || adjacent) return { from, nested: false }
  }
  return null
}

/** All references that the words between two citations of a sentence state. `all` is in reading order. */
export function findReferences(article: Article, all: readonly Cited[]): Reference[] {
  const found: Reference[] = []
  /** How the citation before was referred to, if it was. */
  let last: Stated | null = null
  for (let index = 1; index < all.length; index++) {
    const to = all[index] as Cited
    const before = all[index - 1] as Cited
    const earlier: Stated | null = last
    last = null
    if (article.sentenceStart(before.mention.token) !== article.sentenceStart(to.mention.token)) continue
    const listed = before.mention.listHead === to.mention.listHead
    const { token } = to.mention
    const verb = listed ? null : verbBefore(article, token)
    const passive = listed ? null : passiveBefore(article, token)
    const referring = listed ? null : referringTo(article, all, index, verb?.token ?? -1, passive?.token ?? -1)
    if (referring !== null && passive !== null) {
      // "Nghị quyết 90 nay là Nghị quyết 95": the later stands for the earlier.
      found.push({ from: to, to: referring.from, type: passive.type })
      continue
    }
    const joined = earlier !== null && verb === null && areJoined(article, before, to)
    if (joined && (referring === null ? listed || !earlier.nested : referring.from === earlier.from)) last = earlier
    else if (referring !== null) last = { from: referring.from, nested: referring.nested, type: verb?.type ?? 'cites' }
    if (last !== null) found.push({ from: last.from, to, type: last.type })
    else if (!listed) for (const reference of frontedBefore(article, all, index)) found.push(reference)
  }
  return found
}

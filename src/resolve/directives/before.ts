/** What stands before a citation: who issued it, and when. */
import { type IssuerPhrase, issuerAt, issuerBefore, officeBefore } from '../../extract/citations/issuer.js'
import type { CitationMention } from '../../extract/citations/mention.js'
import { phrases } from '../../extract/citations/phrases.js'
import { sittingNumberAt } from '../../extract/citations/session.js'
import { termBefore } from '../../extract/citations/term.js'
import {
  beforeDocument,
  beforeIssuingVerb,
  decidingVerbs,
  decreedVerbs,
  issuingVerbs,
  onBehalfOf,
  passiveVerbs,
} from '../../knowledge/citation-words.js'
import { isCapitalized } from '../../text/tokens.js'
import type { Around, Surroundings } from './cited.js'
import { fitsSymbol } from './compare.js'
import { CLAUSE_VERBS } from './subject.js'

const PASSIVE = phrases(passiveVerbs)
const ISSUING = phrases(issuingVerbs)
const ADVERBS = phrases(beforeIssuingVerb)
const DECIDING = phrases(decidingVerbs)
const DECREED = phrases(decreedVerbs)
const DETERMINERS = phrases(beforeDocument)
const ON_BEHALF = phrases(onBehalfOf)

/** Tokens left of who acted in which the day is looked for. */
const DAY_REACH = 14
/** Tokens of a person's name, and one. */
const LONGEST_PERSON = 7
/** Tokens of a sitting with its bracket: "kỳ họp thứ 15 (chuyên đề)". */
const LONGEST_SITTING = 10
/** Documents that one verb issues. */
const LONGEST_LIST = 12
/** Tokens left of a citation in which "thay mặt …" and "được … phê duyệt" are looked for. */
const LEFT_REACH = 60

/** The day on which the sentence says it happened: at its beginning, or right before the body that acted. */
function dayBefore(where: Surroundings, actor: number): string | null {
  const { article } = where
  const first = article.sentenceStart(actor)
  const clear = (past: number): boolean =>
    !article.text.slice(article.endOf(past - 1), article.startOf(actor)).includes(';')
  for (let token = first; token < first + 6 && token < actor; token++) {
    const date = token === first ? where.dayAt(token) : where.dateAt(token)
    if (date !== null && date.value.length > 4 && clear(date.past)) return date.value
  }
  for (let token = Math.max(first, actor - DAY_REACH); token < actor; token++) {
    const date = where.dateAt(token)
    if (date === null || date.value.length === 4) continue
    // "…, ngày 14/9, Phó Thủ tướng Trần Văn Mẫu đã ký": nothing but who acted.
    const who = article.isMark(date.past, ',') ? date.past + 1 : date.past
    if (who === actor || (who > date.past && isCapitalized(article.tokens, who) && isOneClause(where, who, actor)))
      return date.value
  }
  return null
}

/** Does no mark part the tokens? */
function isOneClause(where: Surroundings, from: number, past: number): boolean {
  const { article } = where
  return !/[,;:.]/.test(article.text.slice(article.startOf(from), article.endOf(past - 1)))
}

/** A body or an office before the name of its head: "Thủ tướng Chính phủ Trần Văn Mẫu (vừa ký)". */
function issuerBeforeName(where: Surroundings, past: number): IssuerPhrase | null {
  const { article } = where
  for (let name = past - 1; name > past - LONGEST_PERSON && isCapitalized(article.tokens, name); name--) {
    if (past - name < 2) continue
    const office = officeBefore(article, name)
    if (office !== null) return office
  }
  return null
}

/** The first of the citations that nothing but "và" or a comma parts: "ban hành | Quyết định số 1 và Quyết định số 2". */
function pastNeighbours(where: Surroundings, head: number): number {
  const { article, citations } = where
  let at = head
  const last = where.citationFrom(head) - 1
  for (let before = last; before >= 0 && last - before < LONGEST_LIST; before--) {
    const { past, listHead } = citations[before] as CitationMention
    if (past !== at - 1 || !(article.isKey(past, 'và') || article.isMark(past, ','))) break
    at = listHead
  }
  return at
}

/** Reads back from the beginning of a core: "Ngày 26/11/2025, UBND tỉnh … đã ban hành Kế hoạch …". */
export function readBefore(where: Surroundings, mention: CitationMention, around: Around): void {
  const { article } = where
  const first = article.sentenceStart(mention.token)
  let at = pastNeighbours(where, mention.listHead)
  for (let before = DETERMINERS.before(article, at, 3); before !== null; before = DETERMINERS.before(article, at, 3))
    at = before.token
  const verb = ISSUING.before(article, at)
  if (verb !== null && verb.token >= first) {
    let actor = verb.token
    for (
      let before = ADVERBS.before(article, actor, 4);
      before !== null && before.token >= first;
      before = ADVERBS.before(article, actor, 4)
    ) {
      actor = before.token
    }
    const clause = article.isMark(actor - 1, ',') ? actor - 1 : actor
    const sitting = beforeSitting(where, clause)
    const during = termBefore(article, sitting)
    if (during !== null || sitting < clause) actor = during?.token ?? sitting
    const term = during?.terms[0] ?? null
    let issuer = issuerBefore(article, actor)
    const certain = issuer !== null
    if (issuer === null) {
      const from = Math.max(first, actor - LEFT_REACH)
      issuer =
        onBehalf(where, from, actor) ??
        thisBody(where, first, actor) ??
        officeBefore(article, clause) ??
        issuerBeforeName(where, actor) ??
        (article.isKey(actor - 1, 'và') ? issuerOfFirst(where, from, actor) : null)
    }
    const weak = article.isKey(verb.token, 'có') || article.isKey(verb.token, 'ra')
    if (issuer !== null && around.issuer === null) {
      around.issuer = issuer
      around.term ??= term
      around.from = Math.min(around.from, issuer.token)
    }
    if (around.issuedOn === null || around.issuedOn.length === 4) {
      const day = dayBefore(where, certain && issuer !== null ? issuer.token : actor)
      if (day !== null && (!weak || certain)) around.issuedOn = day
    }
    return
  }
  const within = article.isKey(at - 1, 'tại')
  // "Tại Nghị quyết số 1107/NQ-UBTVQH14, Ủy ban Thường vụ Quốc hội …", "Theo Quyết định số …, Ban Thường vụ … quyết định"
  const acts = within ? CLAUSE_VERBS : article.isKey(at - 1, 'theo') ? DECIDING : null
  if (
    acts !== null &&
    around.issuer === null &&
    (at - 1 === first || article.isMark(at - 2, ',')) &&
    article.isMark(around.past, ',')
  ) {
    const author = issuerAt(article, around.past + 1, false)
    if (
      author !== null &&
      acts.at(article, author.end) !== null &&
      fitsSymbol(mention.documents[0]?.symbol ?? null, author)
    ) {
      around.issuer = author
      return
    }
  }
  const via = within || article.isKey(at - 1, 'theo') ? at - 1 : at
  if (around.issuer === null && article.isMark(via - 1, '(')) {
    // "Kế hoạch … của UBND tỉnh (tại Quyết định số …)"
    const issuer = issuerBefore(article, via - 1)
    if (issuer !== null && article.isKey(issuer.token - 1, 'của')) around.issuer = issuer
    return
  }
  if (around.issuer === null && via < at) {
    // "theo chỉ đạo của Chính phủ tại Nghị quyết số …"
    const owner = within ? issuerBefore(article, via) : null
    if (owner !== null && article.isKey(owner.token - 1, 'của')) {
      around.issuer = owner
      return
    }
    // "được Thủ tướng Chính phủ phê duyệt tại Quyết định số …"
    for (let token = via - 1; token >= Math.max(first, via - LEFT_REACH); token--) {
      if (!article.isKey(token, 'được')) continue
      const issuer = issuerAt(article, token + 1, false)
      if (issuer === null) continue
      if ((PASSIVE.at(article, issuer.end) ?? DECREED.at(article, issuer.end)) === null) continue
      around.issuer = issuer
      around.from = token
      return
    }
  }
}

/** "Lãnh đạo Ủy ban Kiểm tra … cho hay nơi này đã ra Thông báo …": the body named last. */
function thisBody(where: Surroundings, first: number, actor: number): IssuerPhrase | null {
  const { article } = where
  if (!article.isKey(actor - 1, 'này') || !/^(?:quan|vị|phương|ủy)$/.test(article.keyOf(actor - 2))) return null
  let last: IssuerPhrase | null = null
  for (let token = Math.max(first, actor - LEFT_REACH); token < actor - 3; token++) {
    const issuer = isCapitalized(article.tokens, token) ? issuerAt(article, token, false) : null
    if (issuer === null || issuer.end > actor - 3) continue
    last = issuer
    token = issuer.end - 1
  }
  return last
}

/** "UBND tỉnh đã ban hành Kế hoạch … và (ban hành Quyết định …)": who issued the first. */
function issuerOfFirst(where: Surroundings, from: number, past: number): IssuerPhrase | null {
  const { article } = where
  for (let token = from; token < past; token++) {
    const issuer = isCapitalized(article.tokens, token) ? issuerAt(article, token, false) : null
    if (issuer === null) continue
    if (ISSUING.at(article, ADVERBS.at(article, issuer.end)?.end ?? issuer.end) !== null) return issuer
    token = issuer.end - 1
  }
  return null
}

/** "Thay mặt Bộ Chính trị, đồng chí … ký": the body, not the signer. */
function onBehalf(where: Surroundings, from: number, past: number): IssuerPhrase | null {
  const { article } = where
  for (let token = past - 1; token >= from; token--) {
    const words = ON_BEHALF.at(article, token, past)
    if (words !== null) return issuerAt(article, words.end, false)
  }
  return null
}

/** Before the sitting that passed it: "HĐND tỉnh khóa X, kỳ họp thứ 5 (đã thông qua)"; the token itself without one. */
function beforeSitting(where: Surroundings, past: number): number {
  const { article } = where
  for (let token = past - 3; token > past - LONGEST_SITTING; token--) {
    if (sittingNumberAt(article, token)?.end !== past) continue
    const before = article.isKey(token - 1, 'tại') ? token - 1 : token
    return article.isMark(before - 1, ',') ? before - 1 : before
  }
  return past
}

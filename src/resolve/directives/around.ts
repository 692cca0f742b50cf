/** What stands before and after a citation: date, issuer, term, subject. */
import { type IssuerPhrase, issuerAt, issuerBefore } from '../../extract/citations/issuer.js'
import type { CitationMention } from '../../extract/citations/mention.js'
import { isWordAt, phrases } from '../../extract/citations/phrases.js'
import { termAt } from '../../extract/citations/term.js'
import {
  beforeDocument,
  beforeIssuingVerb,
  issuingVerbs,
  namingWords,
  passiveVerbs,
} from '../../knowledge/citation-words.js'
import { isCapitalized } from '../../text/tokens.js'
import type { Around, Surroundings } from './cited.js'
import { endBeforeSubject, subjectAt } from './subject.js'

const NAMING = phrases(namingWords)
const PASSIVE = phrases(passiveVerbs)
const ISSUING = phrases(issuingVerbs)
const ADVERBS = phrases(beforeIssuingVerb)
const DETERMINERS = phrases(beforeDocument)

/** Elements of one tail: date, issuer, term, subject, brackets. */
const MOST_ELEMENTS = 10
/** Tokens that a bracket with a short name may have. */
const LONGEST_BRACKET = 24
/** Tokens left of a citation in which "thay mặt …" and "được … phê duyệt" are looked for. */
const LEFT_REACH = 60

function closingBracket(where: Surroundings, open: number): number {
  const { article } = where
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (article.word(at) === ')') return at
  return -1
}

/** Reads on from the end of a core. Gives the citation in brackets that names the same document, too. */
export function readAfter(
  where: Surroundings,
  mention: CitationMention,
): { around: Around; alias: CitationMention | null } {
  const { article } = where
  const limit = article.sentenceEnd(mention.token)
  const around: Around = {
    issuedOn: null,
    issuer: null,
    issuerText: null,
    term: null,
    subject: null,
    past: mention.past,
    from: mention.token,
  }
  let alias: CitationMention | null = null
  let at = mention.past
  let bracketed = false
  const take = (found: IssuerPhrase): number => {
    const issuer = endBeforeSubject(where, found)
    around.issuer ??= issuer
    // "Ban Chỉ đạo Trung ương (Ban Chỉ đạo)"
    if (
      article.word(issuer.end) === '(' &&
      article.word(issuer.end + 1) !== ')' &&
      NAMING.at(article, issuer.end + 1) !== null
    ) {
      const close = closingBracket(where, issuer.end)
      if (close > 0) return close + 1
    }
    return issuer.end
  }
  for (let element = 0; element < MOST_ELEMENTS && at < limit; element++) {
    const mark = article.word(at)
    const term = around.term === null ? termAt(article, at) : null
    if (term !== null) {
      around.term = term.terms[0] ?? null
      at = term.end
      continue
    }
    if (mark === '(' && !bracketed) {
      const inner = where.citationAt(at + 1)
      const close = closingBracket(where, at)
      if (
        inner !== null &&
        inner.type.type === mention.type.type &&
        (close === inner.past || inner.form === 'numbered')
      ) {
        if (close < 0 || close < inner.past) break
        alias = inner
        at = close + 1
        continue
      }
      if (close > 0 && NAMING.at(article, at + 1) !== null) {
        at = close + 1
        continue
      }
      if (where.dateAt(at + 1) === null && !isWordAt(article, at + 1, 'của') && !isWordAt(article, at + 1, 'về')) break
      bracketed = true
      at++
      continue
    }
    if (mark === ')' && bracketed) {
      bracketed = false
      at++
      around.past = at
      continue
    }
    const next = mark === ',' ? at + 1 : at
    const verb = around.issuedOn === null ? PASSIVE.at(article, next) : null
    const date =
      around.issuedOn === null ? (where.dateAt(next) ?? (verb === null ? null : where.dateAt(verb.end))) : null
    if (date !== null && (mark !== ',' || date.value.length > 4 || verb !== null)) {
      // ", ngày 5/3/2024 UBND huyện tổ chức …" is the date of what follows.
      const follows = mark === ',' && around.issuer !== null && issuerAt(article, date.past, false) !== null
      if (follows) break
      around.issuedOn = date.value
      at = date.past
      continue
    }
    if (around.issuer === null && isWordAt(article, next, 'của')) {
      const issuer = issuerAt(article, next + 1, true)
      if (issuer === null) break
      at = take(issuer)
      continue
    }
    if (isWordAt(article, next, 'do') || isWordAt(article, next, 'được')) {
      const issuer = issuerAt(article, next + 1, false)
      if (issuer === null) break
      const during = termAt(article, issuer.end)
      const done = PASSIVE.at(article, during?.end ?? issuer.end)
      if (done === null) break
      around.issuer ??= issuer
      around.term ??= during?.terms[0] ?? null
      at = done.end
      const day = where.dateAt(at)
      if (day !== null) {
        around.issuedOn ??= day.value
        at = day.past
      }
      continue
    }
    if (around.subject !== null) break
    const subject = subjectAt(where, next)
    if (subject !== null) {
      around.subject = subject.text
      at = subject.past
      continue
    }
    if (around.issuer === null && mark !== ',' && mention.form === 'numbered') {
      // "Chỉ thị 05 Bộ Chính trị": the body without "của".
      const issuer = issuerAt(article, at, false)
      if (issuer === null) break
      at = take(issuer)
      continue
    }
    break
  }
  if (!bracketed || at > around.past) around.past = Math.max(around.past, at)
  return { around, alias }
}

/** The day on which the sentence says it happened: at its beginning, or right before the body that acted. */
function dayBefore(where: Surroundings, actor: number): string | null {
  const { article } = where
  const first = article.sentenceStart(actor)
  for (let token = first; token < first + 6 && token < actor; token++) {
    const date = where.dateAt(token)
    if (date !== null && date.value.length > 4) return date.value
  }
  for (let token = Math.max(first, actor - 9); token < actor; token++) {
    const date = where.dateAt(token)
    if (date === null || date.value.length === 4) continue
    if (date.past === actor || (date.past === actor - 1 && article.word(date.past) === ',')) return date.value
  }
  return null
}

/** Reads back from the beginning of a core: "Ngày 26/11/2025, UBND tỉnh … đã ban hành Kế hoạch …". */
export function readBefore(where: Surroundings, mention: CitationMention, around: Around): void {
  const { article } = where
  const first = article.sentenceStart(mention.token)
  const head = mention.listHead
  let at = head
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
    let term: string | null = null
    if (isWordAt(article, actor - 2, 'khóa')) {
      term = termAt(article, actor - 2)?.terms[0] ?? null
      if (term !== null) actor -= 2
    }
    let issuer = issuerBefore(article, actor)
    const certain = issuer !== null
    if (issuer === null)
      issuer = onBehalf(where, Math.max(first, actor - LEFT_REACH), actor) ?? thisBody(where, first, actor)
    const weak = isWordAt(article, verb.token, 'có') || isWordAt(article, verb.token, 'ra')
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
  const via = isWordAt(article, at - 1, 'tại') || isWordAt(article, at - 1, 'theo') ? at - 1 : at
  if (around.issuer === null && article.word(via - 1) === '(') {
    // "Kế hoạch … của UBND tỉnh (tại Quyết định số …)"
    const issuer = issuerBefore(article, via - 1)
    if (issuer !== null && isWordAt(article, issuer.token - 1, 'của')) around.issuer = issuer
    return
  }
  if (around.issuer === null && via < at) {
    // "được Thủ tướng Chính phủ phê duyệt tại Quyết định số …"
    for (let token = via - 1; token > Math.max(first, via - LEFT_REACH); token--) {
      if (!isWordAt(article, token, 'được')) continue
      const issuer = issuerAt(article, token + 1, false)
      if (issuer === null || PASSIVE.at(article, issuer.end) === null) continue
      around.issuer = issuer
      around.from = token
      return
    }
  }
}

/** "Lãnh đạo Ủy ban Kiểm tra … cho biết cơ quan này đã có Thông báo …": the body named last. */
function thisBody(where: Surroundings, first: number, actor: number): IssuerPhrase | null {
  const { article } = where
  if (!isWordAt(article, actor - 1, 'này') || !/^(?:quan|vị|phương|ủy)$/.test(article.keyOf(actor - 2))) return null
  let last: IssuerPhrase | null = null
  for (let token = Math.max(first, actor - LEFT_REACH); token < actor - 3; token++) {
    const issuer = isCapitalized(article.tokens, token) ? issuerAt(article, token, false) : null
    if (issuer === null || issuer.end > actor - 3) continue
    last = issuer
    token = issuer.end - 1
  }
  return last
}

/** "Thay mặt Bộ Chính trị, đồng chí … ký": the body, not the signer. */
function onBehalf(where: Surroundings, from: number, past: number): IssuerPhrase | null {
  const { article } = where
  for (let token = past - 1; token >= from; token--) {
    if (isWordAt(article, token, 'thay') && isWordAt(article, token + 1, 'mặt'))
      return issuerAt(article, token + 2, false)
  }
  return null
}

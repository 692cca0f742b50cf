/** What stands before and after a citation: date, issuer, term, subject. */
import { type IssuerPhrase, issuerAt, issuerBefore } from '../../extract/citations/issuer.js'
import type { CitationMention } from '../../extract/citations/mention.js'
import { isWordAt, phrases } from '../../extract/citations/phrases.js'
import { sessionAt } from '../../extract/citations/session.js'
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
import { beginsSubject, CLAUSE_VERBS, endBeforeSubject, subjectAt } from './subject.js'

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

/** The issuer that the core itself has: "Kế hoạch của Thị uỷ", "Quyết định của UBND tỉnh số 12/QĐ-UBND". */
function issuerInside(where: Surroundings, mention: CitationMention): IssuerPhrase | null {
  const { article } = where
  if (mention.form !== 'described' && mention.form !== 'numbered') return null
  for (let token = mention.token + 1; token < mention.past && token < mention.token + 6; token++) {
    if (isWordAt(article, token, 'của')) return issuerAt(article, token + 1, false)
  }
  return null
}

/**
 * Is a date after a comma the day of issue? ", ngày 5/3/2024, UBND huyện tổ chức …" is the day of what follows;
 * ", ngày 5/3/2024 của …", ", ngày 5/3/2024 về …" are of the document.
 */
function isIssueDate(where: Surroundings, past: number, issuer: IssuerPhrase | null): boolean {
  const { article } = where
  const comma = article.word(past) === ','
  const next = comma ? past + 1 : past
  if (isWordAt(article, next, 'của') || beginsSubject(where, next)) return true
  if (comma || issuer !== null) return past >= article.sentenceEnd(past - 1) || /^[;.)…]$/.test(article.word(past))
  const body = issuerAt(article, next, false)
  return body === null || CLAUSE_VERBS.at(article, body.end) === null
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
    issuer: issuerInside(where, mention),
    issuerText: null,
    term: null,
    subject: null,
    past: mention.past,
    from: mention.token,
  }
  let alias: CitationMention | null = null
  let bracketed = false

  /** Past a bracket that belongs to the citation, or past its opening where its inside does; -1 for another bracket. */
  const pastBracket = (open: number): number => {
    const inner = where.citationAt(open + 1)
    const close = closingBracket(where, open)
    if (inner !== null && inner.type.type === mention.type.type && close >= inner.past) {
      alias = inner
      return close + 1
    }
    if (close > 0 && NAMING.at(article, open + 1) !== null) return close + 1
    const inside =
      where.dateAt(open + 1) !== null || isWordAt(article, open + 1, 'của') || isWordAt(article, open + 1, 'về')
    bracketed = inside
    return inside ? open + 1 : -1
  }

  /** Past an issuer and the short name that brackets give it: "Ban Chỉ đạo Trung ương (gọi tắt là …)". */
  const pastIssuer = (found: IssuerPhrase): number => {
    const issuer = endBeforeSubject(where, found)
    around.issuer = issuer
    const named = article.word(issuer.end) === '(' && NAMING.at(article, issuer.end + 1) !== null
    const close = named ? closingBracket(where, issuer.end) : -1
    return close > 0 ? close + 1 : issuer.end
  }

  /** "do Quốc hội khóa XV ban hành ngày …" */
  const pastPassive = (token: number): number => {
    const issuer = issuerAt(article, token + 1, false)
    const during = issuer === null ? null : termAt(article, issuer.end)
    const done = issuer === null ? null : PASSIVE.at(article, during?.end ?? issuer.end)
    if (issuer === null || done === null) return -1
    around.issuer ??= issuer
    around.term ??= during?.terms[0] ?? null
    const day = where.dateAt(done.end)
    around.issuedOn ??= day?.value ?? null
    return day?.past ?? done.end
  }

  /** "Hội nghị Trung ương 4 (khóa XII)" after a number is its issuer. */
  const pastSession = (token: number): number => {
    const phrase = sessionAt(article, token)
    if (phrase === null || (phrase.ordinals.length !== 1 && phrase.terms.length !== 1)) return -1
    around.issuerText = phrase.session.name
    around.term ??= phrase.terms[0] ?? null
    return phrase.end
  }

  /** Past the element of the tail at a token; -1 where the tail ends. */
  const pastElement = (at: number): number => {
    const mark = article.word(at)
    const term = around.term === null ? termAt(article, at) : null
    if (term !== null) {
      around.term = term.terms[0] ?? null
      return term.end
    }
    if (mark === '(') return bracketed ? -1 : pastBracket(at)
    if (mark === ')' && bracketed) {
      bracketed = false
      return at + 1
    }
    const comma = mark === ','
    const next = comma ? at + 1 : at
    if (isWordAt(article, next, 'do') || isWordAt(article, next, 'được')) return pastPassive(next)
    // After the title only brackets and the passive belong to the document.
    if (around.subject !== null) return -1
    if (around.issuedOn === null) {
      const verb = PASSIVE.at(article, next)
      const date = where.dateAt(verb?.end ?? next)
      if (date !== null) {
        if (comma && (date.value.length === 4 || !isIssueDate(where, date.past, around.issuer))) return -1
        around.issuedOn = date.value
        return date.past
      }
    }
    const unissued = around.issuer === null && around.issuerText === null && mention.form !== 'session'
    const owned = isWordAt(article, next, 'của')
    if (unissued && mention.form === 'numbered') {
      const past = pastSession(owned ? next + 1 : next)
      if (past > 0) return past
    }
    if ((unissued || mention.form === 'session') && owned) {
      const issuer = around.issuer === null ? issuerAt(article, next + 1, true) : null
      return issuer === null ? -1 : pastIssuer(issuer)
    }
    const subject = subjectAt(where, next)
    if (subject !== null) {
      around.subject = subject.text
      return subject.past
    }
    // "Chỉ thị 05 Bộ Chính trị": the body without "của".
    const bare = unissued && !comma && mention.form === 'numbered' ? issuerAt(article, at, false) : null
    return bare === null ? -1 : pastIssuer(bare)
  }

  let at = mention.past
  for (let element = 0; element < MOST_ELEMENTS && at < limit; element++) {
    const past = pastElement(at)
    if (past < 0) break
    at = past
  }
  around.past = Math.max(around.past, at)
  return { around, alias }
}

/** The day on which the sentence says it happened: at its beginning, or right before the body that acted. */
function dayBefore(where: Surroundings, actor: number): string | null {
  const { article } = where
  const first = article.sentenceStart(actor)
  const clear = (past: number): boolean =>
    !article.text.slice(article.endOf(past - 1), article.startOf(actor)).includes(';')
  for (let token = first; token < first + 6 && token < actor; token++) {
    const date = where.dateAt(token)
    if (date !== null && date.value.length > 4 && clear(date.past)) return date.value
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
    for (let token = via - 1; token >= Math.max(first, via - LEFT_REACH); token--) {
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

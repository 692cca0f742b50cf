/** What stands after a citation: date, issuer, term, subject. */
import { placeAt } from '../../extract/bodies/place-at.js'
import { UNIT } from '../../extract/bodies/vocabulary.js'
import { type IssuerPhrase, issuerAt, officeBefore } from '../../extract/citations/issuer.js'
import { DASHES, isOneOf, OPENING_QUOTES } from '../../extract/citations/marks.js'
import type { CitationMention } from '../../extract/citations/mention.js'
import { PhraseTable, phrases } from '../../extract/citations/phrases.js'
import { mayBeginSession, sessionAt, sittingNumberAt } from '../../extract/citations/session.js'
import { termAt } from '../../extract/citations/term.js'
import { nameAt } from '../../extract/names/name-at.js'
import {
  beforeHour,
  beforeIssuingVerb,
  namingWords,
  onBehalfOf,
  passiveVerbs,
  subjectIntroducers,
  subjectOpeners,
} from '../../knowledge/citation-words.js'
import { officesOfUnits } from '../../knowledge/issuers.js'
import { isCapitalized, WORD_LOWER } from '../../text/tokens.js'
import type { Around, Surroundings } from './cited.js'
import { beginsSubject, CLAUSE_VERBS, endBeforeSubject, subjectAt } from './subject.js'

const NAMING = phrases(namingWords)
const PASSIVE = phrases(passiveVerbs)
const ADVERBS = phrases(beforeIssuingVerb)
const ON_BEHALF = phrases(onBehalfOf)
const BEFORE_HOUR = phrases(beforeHour)

/** Elements of one tail: date, issuer, term, subject, brackets. */
const MOST_ELEMENTS = 10
/** Tokens of who signs on behalf of a body. */
const LONGEST_SIGNER = 20
/** Tokens that a bracket with a short name may have. */
const LONGEST_BRACKET = 24

function closingBracket(where: Surroundings, open: number): number {
  const { article } = where
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (article.isMark(at, ')')) return at
  return -1
}

/** The issuer that the core itself has: "Kế hoạch của Thị uỷ", "Quyết định của UBND tỉnh số 12/QĐ-UBND". */
function issuerInside(where: Surroundings, mention: CitationMention): IssuerPhrase | null {
  const { article } = where
  if (mention.form !== 'described' && mention.form !== 'numbered') return null
  for (let token = mention.token + 1; token < mention.past && token < mention.token + 6; token++) {
    if (article.isKey(token, 'của')) return issuerAt(article, token + 1, false)
    // "Nghị quyết HĐND tỉnh số 25/2021/NQ-HĐND"
    const bare = isCapitalized(article.tokens, token) ? issuerAt(article, token, false) : null
    if (bare !== null && bare.end < mention.past && article.isKey(bare.end, 'số')) return bare
  }
  return null
}

/**
 * Is a date after a comma the day of issue? ", ngày 5/3/2024, UBND huyện tổ chức …" is the day of what follows;
 * ", ngày 5/3/2024 của …", ", ngày 5/3/2024 về …" are of the document.
 */
function isIssueDate(where: Surroundings, past: number, issuer: IssuerPhrase | null): boolean {
  const { article } = where
  const comma = article.isMark(past, ',')
  const next = comma ? past + 1 : past
  if (article.isKey(next, 'của') || beginsSubject(where, next)) return true
  if (comma && sessionAt(article, next)?.session.kind === 'plenum') return true
  if (comma || issuer !== null) return past >= article.sentenceEnd(past - 1) || isOneOf(article, past, ';.)…')
  const body = issuerAt(article, next, false)
  return body === null || CLAUSE_VERBS.at(article, body.end) === null
}

/** A citation with what stands after it. */
export interface Reading {
  readonly mention: CitationMention
  readonly around: Around
  /** The citation in brackets that names the same document. */
  readonly alias: CitationMention | null
}

/** Reads on from the end of a core. */
export function readAfter(where: Surroundings, mention: CitationMention): Reading {
  return new Tail(where, mention).read()
}

/** First words of the elements of a tail that begin with a small letter; dates are known by themselves. */
const TAIL_WORDS = new PhraseTable<true>(function* () {
  const own = ['khóa', 'nhiệm', 'tại', 'kỳ', 'do', 'được', 'tháng', 'của']
  for (const phrase of [
    ...own,
    ...beforeIssuingVerb,
    ...passiveVerbs,
    ...beforeHour,
    ...subjectIntroducers,
    ...subjectOpeners,
  ])
    yield [phrase.split(' ')[0] as string, true]
})

/** What follows a core, element by element. */
class Tail {
  #alias: CitationMention | null = null
  #bracketed = false
  /** Token past the last bracket that belongs to the citation. */
  #closed = -1
  readonly around: Around

  constructor(
    readonly where: Surroundings,
    readonly mention: CitationMention,
  ) {
    this.around = {
      issuedOn: null,
      issuer: issuerInside(where, mention),
      issuerText: null,
      term: null,
      subject: null,
      past: mention.past,
      from: mention.token,
    }
  }

  read(): Reading {
    const { mention, around } = this
    const limit = this.where.article.sentenceEnd(mention.token)
    let at = this.#pastOwner()
    for (let element = 0; element < MOST_ELEMENTS && at < limit; element++) {
      const past = this.#pastElement(at)
      if (past < 0) break
      at = past
    }
    around.past = Math.max(around.past, at)
    return { mention, around, alias: this.#alias }
  }

  /** Past the unit that a symbol's office belongs to: "10/2016/NQ-HĐND tỉnh (ngày …)". */
  #pastOwner(): number {
    const { where, mention } = this
    const { article } = where
    const unit = mention.form === 'numbered' ? article.hitAt(mention.past, UNIT) : null
    if (unit === null || !officesOfUnits.test(mention.documents[0]?.symbol ?? '')) return mention.past
    return placeAt(article, mention.past)?.end ?? unit.end
  }

  /** Past a bracket that belongs to the citation, or past its opening where its inside does; -1 for another bracket. */
  #pastBracket(open: number): number {
    const { where, mention } = this
    const { article } = where
    const inner = where.citationAt(open + 1)
    const close = closingBracket(where, open)
    if (inner !== null && inner.type.type === mention.type.type && close >= inner.past) {
      this.#alias = inner
      return close + 1
    }
    if (close > 0 && NAMING.at(article, open + 1) !== null) return close + 1
    // "(NQ21)": the letters with their number.
    if (close === open + 3 && article.isGlued(open + 1) && article.isNumber(open + 2)) return close + 1
    const inside =
      where.dateAt(PASSIVE.at(article, open + 1)?.end ?? open + 1) !== null ||
      article.isKey(open + 1, 'của') ||
      article.isKey(open + 1, 'về')
    this.#bracketed = inside
    return inside ? open + 1 : -1
  }

  /** Past an issuer and the short name that brackets give it: "Ban Chỉ đạo Trung ương (gọi tắt là …)". */
  #pastIssuer(found: IssuerPhrase): number {
    const { where, around } = this
    const { article } = where
    const issuer = endBeforeSubject(where, found)
    around.issuer = issuer
    const named = article.isMark(issuer.end, '(') && NAMING.at(article, issuer.end + 1) !== null
    const close = named ? closingBracket(where, issuer.end) : -1
    return close > 0 ? close + 1 : issuer.end
  }

  /** Past the name of who holds the issuing office, and "vừa": "do Thủ tướng Chính phủ Trần Văn Mẫu vừa (ký)". */
  #pastSigner(issuer: IssuerPhrase, past: number): number {
    const { article } = this.where
    const holder = past === issuer.end ? nameAt(article, past, true) : null
    const named = holder !== null && officeBefore(article, past) !== null ? holder.end : past
    return ADVERBS.at(article, named)?.end ?? named
  }

  /** "do Quốc hội khóa XV ban hành ngày …", "được đồng chí … thay mặt Bộ Chính trị ký …" */
  #pastPassive(token: number): number {
    const { where, around } = this
    const passive = this.#passiveOf(token + 1) ?? this.#passiveOf(this.#pastBehalf(token + 1))
    if (passive === null) return -1
    around.issuer ??= passive.issuer
    around.term ??= passive.term
    const day = where.dateAt(passive.end)
    if (day !== null && (around.issuedOn === null || around.issuedOn.length < day.value.length))
      around.issuedOn = day.value
    return day?.past ?? passive.end
  }

  /** The body at a token that did it, with its term, and past the verb: "Quốc hội khóa XV, kỳ họp thứ 5, ban hành"; or null. */
  #passiveOf(
    token: number,
  ): { readonly issuer: IssuerPhrase; readonly term: string | null; readonly end: number } | null {
    const { article } = this.where
    const issuer = issuerAt(article, token, false)
    if (issuer === null) return null
    const during = termAt(article, issuer.end)
    const named = during?.end ?? issuer.end
    const sat = sittingNumberAt(article, article.isMark(named, ',') ? named + 1 : named)
    const done = PASSIVE.at(article, this.#pastSigner(issuer, sat?.end ?? named))
    return done === null ? null : { issuer, term: during?.terms[0] ?? null, end: done.end }
  }

  /** Past the "thay mặt" that follows who signs; the token itself where none does. */
  #pastBehalf(token: number): number {
    const { article } = this.where
    const limit = Math.min(article.sentenceEnd(token), token + LONGEST_SIGNER)
    for (let at = token; at < limit; at++) {
      const words = ON_BEHALF.at(article, at, limit)
      if (words !== null) return words.end
    }
    return token
  }

  /** "Hội nghị Trung ương 4 (khóa XII)" after a number is its issuer. */
  #pastSession(token: number): number {
    const { where, around } = this
    const { article } = where
    const phrase = sessionAt(article, token)
    if (phrase === null || (phrase.ordinals.length !== 1 && phrase.terms.length !== 1)) return -1
    around.issuerText = phrase.session.name
    around.term ??= phrase.terms[0] ?? null
    return phrase.end
  }

  /** "…, kỳ họp thứ 17", "… tại kỳ họp thứ 17": when the council passed it. */
  #pastSitting(token: number): number {
    const { where, around } = this
    const { article } = where
    const at = article.isKey(token, 'tại') ? token + 1 : token
    return around.subject === null ? (sittingNumberAt(article, at)?.end ?? -1) : -1
  }

  /** May an element of the tail begin at a token, or behind a comma there? Most words are asked in vain. */
  #mayGoOn(at: number): boolean {
    const { where } = this
    const { article } = where
    const next = article.isMark(at, ',') ? at + 1 : at
    if (article.tokens.kind[next] !== WORD_LOWER) return true
    return TAIL_WORDS.at(article, next) !== null || mayBeginSession(article, next) || where.isDated(next)
  }

  /** Past the element of the tail at a token; -1 where the tail ends. */
  #pastElement(at: number): number {
    const { where, mention, around } = this
    const { article } = where
    if (!this.#mayGoOn(at)) return -1
    const term = around.term === null ? termAt(article, at) : null
    if (term !== null) {
      around.term = term.terms[0] ?? null
      return term.end
    }
    if (article.isMark(at, '(')) return this.#bracketed ? -1 : this.#pastBracket(at)
    if (this.#bracketed && article.isMark(at, ')')) {
      this.#bracketed = false
      this.#closed = at + 1
      return at + 1
    }
    const comma = article.isMark(at, ',')
    const next = comma ? at + 1 : at
    const sitting = this.#pastSitting(next)
    if (sitting > 0) return sitting
    // "Nghị quyết Trung ương 4, khóa XI: “Một số vấn đề …”", "Chỉ thị 18 - “Xây dựng …”"
    if (
      around.subject === null &&
      isOneOf(article, at + 1, OPENING_QUOTES) &&
      (article.isMark(at, ':') || isOneOf(article, at, DASHES))
    )
      return at + 1
    const act = ADVERBS.at(article, next)?.end ?? next
    if (article.isKey(act, 'do') || article.isKey(act, 'được')) return this.#pastPassive(act)
    // After the title only the passive belongs to the document, and brackets with what follows them.
    if (around.subject !== null && !this.#bracketed && this.#closed !== at) return -1
    if (around.issuedOn === null) {
      const verb = PASSIVE.at(article, next) ?? BEFORE_HOUR.at(article, next)
      const date = where.dateAt(verb?.end ?? next)
      if (date !== null) {
        if (comma && verb === null && (date.value.length === 4 || !isIssueDate(where, date.past, around.issuer)))
          return -1
        around.issuedOn = date.value
        return date.past
      }
      const vague = where.pastVague(next)
      if (vague > next && (!comma || isIssueDate(where, vague, around.issuer))) return vague
    }
    const unissued = around.issuer === null && around.issuerText === null && mention.form !== 'session'
    const owned = article.isKey(next, 'của')
    if (unissued && mention.form === 'numbered') {
      const past = this.#pastSession(owned ? next + 1 : next)
      if (past > 0) return past
    }
    if ((unissued || mention.form === 'session') && owned) {
      // "của của" is a slip of print.
      const owner = article.isKey(next + 1, 'của') ? next + 2 : next + 1
      const issuer = around.issuer === null ? issuerAt(article, owner, true) : null
      return issuer === null ? -1 : this.#pastIssuer(issuer)
    }
    const subject = around.subject === null ? subjectAt(where, next) : null
    if (subject !== null) {
      around.subject = subject.text
      return subject.past
    }
    // "Chỉ thị 05 Bộ Chính trị": the body without "của".
    const bare = unissued && !comma && mention.form === 'numbered' ? issuerAt(article, at, false) : null
    return bare === null ? -1 : this.#pastIssuer(bare)
  }
}

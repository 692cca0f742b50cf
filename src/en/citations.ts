/** Citations of documents: kind and number, symbol, session, law – and the day, issuer and subject around them. */
import type { Session } from '../extract/citations/mention.js'
import type { DocumentType } from '../knowledge/document-types.js'
import { englishUnits } from '../knowledge/english-bodies.js'
import { issueWords } from '../knowledge/english-dates.js'
import {
  clauseSubjects,
  congressWords,
  documentJoints,
  englishDocumentTypes,
  englishIssuers,
  englishLaws,
  englishSubjectStops,
  issuingAuxiliaries,
  issuingVerbs,
  plenumWords,
} from '../knowledge/english-documents.js'
import { romanNumeral } from '../text/roman.js'
import { type Body, bodyAt, nameOf, type Place, placeOf, placePhraseAt } from './bodies.js'
import { expressionAt } from './calendar-words.js'
import type { Claims } from './claims.js'
import type { EnglishText } from './english-text.js'
import { ordinalOf, yearOf } from './numbers.js'
import { phraseMap, phraseSet } from './phrases.js'
import { numberedAt, typeNamed, typeOfSymbol } from './symbols.js'
import { termBehind } from './terms.js'

/** Who issued a document, by its words. */
export interface Issuer {
  readonly name: string
  /** null for the bodies of which the country has one. */
  readonly body: Body | null
  readonly term: string | null
  readonly start: number
  readonly end: number
}

/** A citation, in words of the text. */
export interface Citation {
  readonly start: number
  /** Offset past the core. */
  readonly end: number
  /** First word of the core, and the word past it. */
  readonly word: number
  readonly past: number
  readonly type: DocumentType
  readonly form: 'numbered' | 'session' | 'law' | 'described'
  readonly number: string | null
  readonly symbol: string | null
  readonly session: Session | null
  readonly law: { readonly name: string; readonly year: string | null } | null
  readonly issuer: Issuer | null
  readonly term: string | null
  /** First word of the date of issue; null where none is told. */
  readonly dated: number | null
  readonly subject: string | null
  /** Offsets of all that belongs to it: issuer before and behind, day, subject. */
  readonly fullStart: number
  readonly fullEnd: number
}

const TYPES = phraseMap(englishDocumentTypes)
const ISSUERS = phraseMap(englishIssuers)
const LAWS = phraseMap(englishLaws)
const UNITS = phraseMap(englishUnits)
const NUMBER_WORDS: ReadonlySet<string> = new Set(documentJoints.number)
const ISSUER_JOINTS = phraseSet(documentJoints.issuer)
const SUBJECT_JOINTS: ReadonlySet<string> = new Set(documentJoints.subject)
const SUBJECT_STOPS: ReadonlySet<string> = new Set(englishSubjectStops)
const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(clauseSubjects)
const ISSUED: ReadonlySet<string> = new Set(issueWords)
const ISSUING: ReadonlySet<string> = new Set(issuingVerbs)
const AUXILIARIES: ReadonlySet<string> = new Set(issuingAuxiliaries)
/** Words of a subject, at most. */
const SUBJECT = 40

/** A word past "No.", and whether it stood there. */
function pastNumberWord(text: EnglishText, word: number): number {
  return NUMBER_WORDS.has(text.key(word)) ? word + 1 : word
}

const CONGRESS: ReadonlySet<string> = new Set(congressWords)
const PLENUM: ReadonlySet<string> = new Set(plenumWords)

/** Past the words that name a plenum: "plenary meeting". */
function pastPlenum(text: EnglishText, start: number): number {
  let at = start
  while (PLENUM.has(text.key(at))) at++
  return at
}

/** "the 13th Party Central Committee", "the Provincial Party Committee": the issuer that begins at a word; or null. */
function issuerAt(text: EnglishText, start: number): Issuer | null {
  const first = text.key(start) === 'the' ? start + 1 : start
  const ordinal = ordinalOf(text.key(first))
  // "of the 5th plenum of the 11th Party Central Committee".
  if (ordinal !== null && PLENUM.has(text.key(first + 1))) {
    const of = pastPlenum(text, first + 1)
    const committee = text.key(of) === 'of' ? committeeAt(text, of + 1) : null
    return committee === null ? null : { ...committee, start: first }
  }
  return committeeAt(text, start)
}

/** The same without the plenum of it. */
function committeeAt(text: EnglishText, start: number): Issuer | null {
  const first = text.key(start) === 'the' ? start + 1 : start
  const ordinal = ordinalOf(text.key(first))
  const at = ordinal === null ? first : first + 1
  const known = ISSUERS.at(text, at)
  const body = bodyAt(text, at)
  if (known !== null && (body === null || body.end <= known.end)) {
    const term = ordinal !== null && known.value.term ? romanNumeral(ordinal) : null
    return { name: known.value.issuer, body: null, term, start: first, end: known.end }
  }
  if (body === null) return null
  return { name: nameOf(body, placeOf(body)), body, term: null, start: first, end: body.end }
}

/** The word before a core, its article left out, if it is the verb of issuing: "issued the Resolution"; or null. */
function issuingBefore(text: EnglishText, word: number): number | null {
  const at = text.key(word - 1) === 'the' ? word - 2 : word - 1
  return ISSUING.has(text.key(at)) && text.sameSentence(at, word) && text.isJoined(at + 1) ? at : null
}

/** The issuer before a word: "the Politburo's Directive 05", "Politburo Resolution 57", "the Politburo issued Directive 05". */
function issuerBefore(text: EnglishText, word: number): Issuer | null {
  let past = issuingBefore(text, word) ?? word
  while (past < word && AUXILIARIES.has(text.key(past - 1))) past--
  if (!text.isJoined(past)) return null
  for (let start = Math.max(text.sentenceStart(word), past - 9); start < past; start++) {
    const issuer = issuerAt(text, start)
    if (issuer !== null && issuer.end === past) return issuer
  }
  return null
}

/** A session of the Party: "13th National Party Congress", "fifth plenum of the 13th Party Central Committee". */
function sessionAt(
  text: EnglishText,
  start: number,
): { readonly end: number; readonly session: Session; readonly term: string | null } | null {
  const first = text.key(start) === 'the' ? start + 1 : start
  const ordinal = ordinalOf(text.key(first))
  if (ordinal === null) return null
  let at = first + 1
  if (PLENUM.has(text.key(at))) {
    at = pastPlenum(text, at)
    const issuer = text.key(at) === 'of' ? committeeAt(text, at + 1) : null
    if (issuer === null || issuer.name !== 'Ban Chấp hành Trung ương Đảng') return null
    const session: Session = { kind: 'plenum', ordinal, name: `Hội nghị Trung ương ${ordinal}`, body: '' }
    return { end: issuer.end, session, term: issuer.term }
  }
  // "13th National Party Congress", "11th Binh Duong Provincial Party Congress", "12th District Party Congress".
  let place: Place | null = null
  const named = placePhraseAt(text, at)
  const unit = UNITS.at(text, at)
  if (named !== null) {
    place = named.place
    at = named.end
    const level = UNITS.at(text, at)
    if (level !== null) at = level.end
  } else if (unit !== null) {
    place = { name: null, unit: unit.value, level: 'district' }
    at = unit.end
  }
  while (CONGRESS.has(text.key(at)) && text.isJoined(at)) {
    at++
    if (text.key(at - 1) === 'congress') break
  }
  if (text.key(at - 1) !== 'congress') return null
  if (place === null) {
    const behind = text.key(at) === 'of' ? placePhraseAt(text, text.key(at + 1) === 'the' ? at + 2 : at + 1) : null
    if (behind !== null) {
      place = behind.place
      at = behind.end
    } else if (text.key(at) === 'of' && text.key(at + 1) === 'the' && text.key(at + 2) === 'party') at += 3
  }
  const roman = romanNumeral(ordinal)
  if (place === null) {
    return { end: at, session: { kind: 'congress', ordinal, name: `Đại hội ${roman} của Đảng`, body: '' }, term: null }
  }
  const body = ['Đảng bộ', place.unit, place.name].filter(part => part !== null).join(' ')
  const session: Session = {
    kind: 'congress',
    ordinal,
    name: `Đại hội ${body} lần thứ ${roman}`,
    body: body.toLowerCase(),
  }
  return { end: at, session, term: null }
}

/** What stands behind a core: day, issuer and subject, in any order. */
interface Tail {
  issuer: Issuer | null
  dated: number | null
  subject: string | null
  end: number
}

/** Does a comma part the members of a list: "thought, morality and style"? */
function isListed(text: EnglishText, word: number): boolean {
  for (let at = word; at < word + 4; at++) {
    if (text.isCapitalized(at) || (at > word && text.gap(at) !== ' ')) return false
    if (text.key(at) === 'and') return at > word
  }
  return false
}

/** Offset past the words of a subject that begins at a word. */
function subjectEnd(text: EnglishText, start: number, citationAt: (word: number) => number | null): number {
  let end = start
  const last = Math.min(text.sentenceEnd(start), start + SUBJECT)
  const isClause = CLAUSE_SUBJECTS.has(text.key(start))
  while (end < last) {
    const gap = end === start ? '' : text.gap(end)
    if (/[;:()“”"–]/.test(gap) || (gap === ', ' && !isListed(text, end))) break
    if (!isClause && SUBJECT_STOPS.has(text.key(end))) break
    // "on fees on July 9": the day is none of it.
    if (text.key(end) === 'on' && expressionAt(text, end + 1)?.unit === 'day') break
    const cited = citationAt(end)
    if (cited !== null) return text.key(end - 1) === 'and' ? text.endOf(end - 2) : cited
    if (text.key(end) === 'and' && citationAt(end + 1) !== null) break
    end++
  }
  return text.endOf(end - 1)
}

/** @param issued was the document given just before: is a day behind "on" that of its issue? */
function tailAt(text: EnglishText, word: number, citationAt: (word: number) => number | null, issued: boolean): Tail {
  const tail: Tail = { issuer: null, dated: null, subject: null, end: text.endOf(word - 1) }
  let at = word
  let given = issued
  while (text.sameSentence(word - 1, at) && text.startOf(at) - tail.end <= 3) {
    const gap = text.text.slice(tail.end, text.startOf(at))
    if (!/^(?:,? ?| ?\(|\) ?)$/.test(gap)) break
    const verb = ISSUED.has(text.key(at)) ? at + 1 : at
    given ||= verb > at
    const leads = text.key(verb) === 'on' ? given : text.key(verb) === 'of' && verb === at
    const on = leads ? verb + 1 : verb
    const day = tail.dated === null ? expressionAt(text, on) : null
    if (day !== null && day.unit === 'day' && day.from.shift === undefined && (on > at || gap !== '')) {
      tail.dated = text.wordFrom(day.start)
      tail.end = day.end
      at = text.wordFrom(day.end)
      continue
    }
    const joint = tail.issuer === null ? ISSUER_JOINTS.at(text, at) : null
    const issuer = joint === null ? null : issuerAt(text, joint.end)
    if (issuer !== null) {
      tail.issuer = issuer
      at = issuer.end
      tail.end = text.endOf(at - 1)
      continue
    }
    if (tail.subject === null && SUBJECT_JOINTS.has(text.key(at)) && expressionAt(text, at + 1) === null) {
      const end = subjectEnd(text, at + 1, citationAt)
      if (end > text.startOf(at + 1)) {
        tail.subject = text.text.slice(text.startOf(at + 1), end).replace(/\s+/g, ' ')
        tail.end = end
        at = text.wordFrom(end)
        continue
      }
    }
    break
  }
  return tail
}

/** The core of a citation. */
interface Core {
  readonly word: number
  readonly end: number
  readonly type: DocumentType
  readonly form: Citation['form']
  readonly number: string | null
  readonly symbol: string | null
  readonly session: Session | null
  readonly law: Citation['law']
  readonly term: string | null
}

const bare = { number: null, symbol: null, session: null, law: null, term: null }

/** "2024 Land Law", "Land Law 2024", "Law on Land", "2013 Constitution". */
function lawAt(text: EnglishText, word: number): Core | null {
  const year = yearOf(text, word)
  const at = year === null ? word : word + 1
  const named = LAWS.at(text, at)
  const type = TYPES.at(text, named?.end ?? at)
  if (type === null || !text.isCapitalized(at) || !text.isJoined(named?.end ?? at + 1)) return null
  const kind = typeNamed(type.value)
  if (kind.law !== true || (named === null && year === null)) return null
  const behind = year === null ? yearOf(text, text.key(type.end) === 'in' ? -1 : type.end) : null
  const told = year ?? behind
  if (told === null && named === null) return null
  const end = text.endOf(behind === null ? type.end - 1 : type.end)
  return {
    ...bare,
    word,
    end,
    type: kind,
    form: told === null ? 'described' : 'law',
    law: { name: named?.value ?? '', year: told === null ? null : String(told) },
  }
}

/** The core of the citation that begins at a word, or null. */
function coreAt(text: EnglishText, word: number): Core | null {
  const law = lawAt(text, word)
  if (law !== null) return law.form === 'law' ? law : null
  const hit = TYPES.at(text, word)
  if (hit === null) return null
  const type = typeNamed(hit.value)
  const at = pastNumberWord(text, hit.end)
  const capital = text.isCapitalized(word)
  if (at < text.count && /^[ .]{1,3}$/.test(text.gap(at)) && text.sameSentence(word, at)) {
    const numbered = numberedAt(text.text, text.startOf(at), at > hit.end || capital)
    const year = yearOf(text, at)
    if (numbered !== null && !(at === hit.end && year !== null && numbered.symbol === null)) {
      const own = numbered.symbol === null ? null : typeOfSymbol(numbered.symbol)
      return {
        ...bare,
        word,
        end: numbered.end,
        type: own === null || own.code === type.code ? type : own,
        form: 'numbered',
        number: numbered.number,
        symbol: numbered.symbol,
      }
    }
  }
  // "Law on Land 2024".
  if (type.law === true && text.key(hit.end) === 'on') {
    const named = LAWS.at(text, hit.end + 1)
    const year = named === null ? null : yearOf(text, named.end)
    if (named !== null && year !== null) {
      const end = text.endOf(named.end)
      return { ...bare, word, end, type, form: 'law', law: { name: named.value, year: String(year) } }
    }
  }
  if (type.session !== true || text.key(hit.end) !== 'of') return null
  const session = sessionAt(text, hit.end + 1)
  if (session === null) return null
  return {
    ...bare,
    word,
    end: text.endOf(session.end - 1),
    type,
    form: 'session',
    session: session.session,
    term: session.term,
  }
}

/** "13th National Party Congress's Resolution": the session before the kind. */
function sessionBefore(text: EnglishText, word: number): Core | null {
  const session = ordinalOf(text.key(word)) === null ? null : sessionAt(text, word)
  if (session === null) return null
  const type = TYPES.at(text, session.end)
  if (type === null || !/^['’]?s? $/.test(text.gap(session.end)) || typeNamed(type.value).session !== true) return null
  return {
    ...bare,
    word,
    end: text.endOf(type.end - 1),
    type: typeNamed(type.value),
    form: 'session',
    session: session.session,
    term: session.term,
  }
}

/** Further members of a list: "Resolutions No. 18-NQ/TW, 19-NQ/TW and 20-NQ/TW". */
function* membersBehind(text: EnglishText, core: Core): Generator<Core> {
  let end = core.end
  for (;;) {
    const joint = /(?:, | and |, and )(?=\d)/y
    joint.lastIndex = end
    const gap = joint.exec(text.text)
    if (gap === null) return
    const start = end + gap[0].length
    const numbered = numberedAt(text.text, start, false)
    if (numbered === null) return
    const own = numbered.symbol === null ? null : typeOfSymbol(numbered.symbol)
    yield {
      ...core,
      word: text.wordFrom(start),
      end: numbered.end,
      type: own ?? core.type,
      number: numbered.number,
      symbol: numbered.symbol,
    }
    end = numbered.end
  }
}

/** All citations of a text, in reading order. Their cores are claimed. */
export function findCitations(text: EnglishText, claims: Claims): Citation[] {
  const cores: { core: Core; last: boolean }[] = []
  const ends = new Map<number, number>()
  for (let word = 0; word < text.count; ) {
    const core = sessionBefore(text, word) ?? coreAt(text, word)
    if (core === null) {
      word++
      continue
    }
    const list = [core, ...membersBehind(text, core)]
    list.forEach((member, index) => {
      cores.push({ core: member, last: index === list.length - 1 })
      ends.set(member.word, member.end)
      // The year of a law is a date as well.
      if (member.law === null) claims.add(text.startOf(member.word), member.end)
    })
    word = Math.max(word + 1, text.wordFrom((list[list.length - 1] as Core).end))
  }
  const citationAt = (word: number): number | null => ends.get(word) ?? null
  const found: Citation[] = []
  // From behind: members of a list share what follows the last.
  let shared: Tail | null = null
  for (let index = cores.length - 1; index >= 0; index--) {
    const { core, last } = cores[index] as { core: Core; last: boolean }
    const past = text.wordFrom(core.end)
    const issued = issuingBefore(text, core.word) !== null
    const tail: Tail =
      last || shared === null ? tailAt(text, past, citationAt, issued) : { ...shared, end: core.end, subject: null }
    shared = tail
    const before = issuerBefore(text, core.word)
    const issuer = tail.issuer ?? before
    const start = text.startOf(core.word)
    found.push({
      start,
      end: core.end,
      word: core.word,
      past,
      type: core.type,
      form: core.form,
      number: core.number,
      symbol: core.symbol,
      session: core.session,
      law: core.law,
      issuer,
      term: core.term ?? issuer?.term ?? (core.session === null ? null : termBehind(text, past)),
      dated: tail.dated,
      subject: tail.subject,
      fullStart: before === null ? start : text.startOf(before.start),
      fullEnd: Math.max(core.end, tail.end),
    })
  }
  return found.reverse()
}

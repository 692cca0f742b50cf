/** Sessions by which documents are known: plenums, congresses, sittings. */
import {
  centralCommittee,
  congressHeads,
  congressWords,
  everyCongress,
  partyOrganizations,
} from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, WORD_UPPER } from '../../text/tokens.js'
import { UNIT } from '../bodies/vocabulary.js'
import { CENTRAL_COMMITTEE, issuerAt } from './issuer.js'
import { DASHES, isOneOf } from './marks.js'
import type { Session } from './mention.js'
import { isWordNear, PhraseTable, phrases } from './phrases.js'
import { ordinalAt, type TermPhrase, termAt } from './term.js'
import { namedTypeAt } from './vocabulary.js'

/** A session as the words name it. */
export interface SessionPhrase {
  /** Token just past the surface. */
  readonly end: number
  /** Token just past what the citation claims: before the years of a nhiệm kỳ. */
  readonly claimed: number
  readonly session: Omit<Session, 'ordinal'>
  /** Its number; several in "Trung ương 4, 5, 6, 7 khóa XII"; none where only the term says which. */
  readonly ordinals: readonly number[]
  /** The same as written, the first of which stands in the name: "IX", "X". */
  readonly written: readonly string[]
  readonly terms: readonly string[]
}

const HEADS = phrases(congressHeads)
/** The Party organization, where it stands for its congress. */
const HEADLESS = phrases(partyOrganizations)
/** Small words inside the name of a congress. */
const CONGRESS_WORDS = phrases(congressWords)
/** Tokens that the name of a congress may have. */
const LONGEST_CONGRESS = 26
const MOST_ORDINALS = 8
/** Tokens of a committee before "lần thứ". */
const LONGEST_COMMITTEE = 16

const isWords = (article: Article, token: number, first: string, second: string): boolean =>
  article.isKey(token, first) && article.isKey(token + 1, second)

/** Past "lần thứ", "lần", "thứ"; the token itself where none stands there. */
function pastLanThu(article: Article, token: number): number {
  if (isWords(article, token, 'lần', 'thứ')) return token + 2
  return article.isKey(token, 'lần') || article.isKey(token, 'thứ') ? token + 1 : token
}

/** The words of some tokens, without inner commas. */
function words(article: Article, from: number, to: number): string {
  const written = article.line(from, to)
  if (!/[-,–—]/.test(written)) return written
  return written
    .replace(/\s{0,3},\s{0,3}/g, ' ')
    .replace(/\s{1,3}[-–—]\s{1,3}(?=\p{Lu})/gu, ' ')
    .replace(/\s+/g, ' ')
}

/** A comma or a dash between the number of a session and the body that held it. */
const parts = (article: Article, token: number): boolean =>
  article.isMark(token, ',') || isOneOf(article, token, DASHES)

/**
 * The local committee that stands before the number of its plenum: "Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 15",
 * "Ban Chấp hành Đảng bộ huyện lần thứ 8". Its end, or the token itself.
 */
function pastCommittee(article: Article, token: number, meeting: boolean): number {
  // "Đảng bộ huyện lần thứ XI" without the meeting is a congress.
  if (!meeting && (!isCapitalized(article.tokens, token) || HEADLESS.at(article, token) !== null)) return token
  if (!isWordNear(article, token + 1, 'lần', LONGEST_COMMITTEE)) return token
  const owner = issuerAt(article, token, meeting)
  if (owner === null || (owner.body?.system ?? 'party') !== 'party') return token
  return isWords(article, owner.end, 'lần', 'thứ') ? owner.end : token
}

/**
 * "Hội nghị Trung ương 5 khóa XIII", "Trung ương 4, 5 (khóa XII)", "Hội nghị lần thứ 39".
 *
 * @param centre is the Central Committee named already, so that its number follows?
 */
function plenumAt(article: Article, token: number, centre: boolean): SessionPhrase | null {
  const meeting = isWords(article, token, 'hội', 'nghị')
  let at = meeting ? token + 2 : token
  const committee = centre ? { end: at } : CENTRAL_COMMITTEE.at(article, at)
  const from = at
  at = committee?.end ?? pastCommittee(article, at, meeting)
  const local = committee === null && at > from
  // "Nghị quyết lần thứ 5 của Ban Chấp hành …": the body must follow.
  const bare = committee === null && !meeting && !local
  if (bare && !isWords(article, at, 'lần', 'thứ')) return null
  const ordinalFrom =
    article.isMark(at, ',') && committee !== null ? pastLanThu(article, at + 1) : pastLanThu(article, at)
  const said = ordinalFrom > at
  // Without "lần thứ" only the Central Committee's plenums carry a bare number.
  if (!said && committee === null) return null
  const first = ordinalAt(article, ordinalFrom, said)
  if (first === null || (!said && first.value > 16)) return null
  const ordinals = [first.value]
  const written = [article.word(first.end - 1)]
  at = first.end
  const afterFirst = at
  while (ordinals.length < MOST_ORDINALS && (article.isMark(at, ',') || article.isKey(at, 'và'))) {
    const next = ordinalAt(article, at + 1, false)
    if (next === null) break
    ordinals.push(next.value)
    written.push(article.word(at + 1))
    at = next.end
  }
  let term = termAt(article, at)
  if (term === null && ordinals.length > 1) {
    // A list of plenums ends in a term; otherwise the second number counts something else.
    ordinals.length = 1
    at = afterFirst
    term = termAt(article, at)
  }
  let named = at
  if (term === null && !local) {
    // ", Ban Chấp hành Trung ương Đảng khóa XIII", "của Ban Chấp hành Đảng bộ tỉnh"
    const comma = parts(article, at)
    const from = comma || article.isKey(at, 'của') ? at + 1 : at
    const body = issuerAt(article, from, false)
    if (body !== null) {
      term = termAt(article, body.end)
      if (term !== null || !comma) named = body.end
    }
  }
  if (bare && named === at) return null
  const end = term?.end ?? named
  const owned = article.isKey(afterFirst, 'của') || parts(article, afterFirst)
  const central = committee !== null || CENTRAL_COMMITTEE.at(article, owned ? afterFirst + 1 : afterFirst) !== null
  const name = ordinals.length > 1 ? words(article, token, first.end) : words(article, token, named)
  const [bodyFrom, bodyEnd] = local ? [from, ordinalFrom - 2] : [at, named]
  const body = central || bodyEnd === bodyFrom ? '' : words(article, bodyFrom, bodyEnd).toLowerCase()
  return {
    end,
    claimed: term?.claimed ?? end,
    session: { kind: 'plenum', name, body },
    ordinals,
    written,
    terms: term?.terms ?? [],
  }
}

/** The words of a congress that tell its body from others: '' for the Party as a whole. */
function congressBody(words: readonly string[]): string {
  if (words.length === 0 || (words.length === 1 && words[0] === 'đảng')) return ''
  return words.join(' ').replace(everyCongress, ' ').replace(/\s+/g, ' ').trim()
}

/** "Đại hội XIII của Đảng", "Đại hội đại biểu Đảng bộ tỉnh … lần thứ I, nhiệm kỳ 2025-2030". */
function congressAt(article: Article, token: number): SessionPhrase | null {
  let at = HEADS.at(article, token)?.end ?? token
  // "Nghị quyết Đảng bộ tỉnh lần thứ XI" means its congress; without number or term it means anything.
  const short = at === token
  if (short && HEADLESS.at(article, token) === null) return null
  const limit = Math.min(article.sentenceEnd(token), token + LONGEST_CONGRESS)
  let ordinal: number | null = null
  let term: TermPhrase | null = null
  let named = at
  const more: { readonly value: number; readonly word: string }[] = []
  let [skipFrom, skipTo] = [at, at]
  const body: string[] = []
  // "ĐHĐB huyện" is the congress of the Đảng bộ huyện.
  if (article.isKey(token, 'đhđb') && article.hitAt(at, UNIT) !== null) body.push('đảng', 'bộ')
  while (at < limit) {
    term = termAt(article, at)
    if (term !== null) break
    if (ordinal === null) {
      const comma = article.isMark(at, ',')
      const from = comma ? at + 1 : at
      const lanThu = pastLanThu(article, from)
      const found = lanThu > from ? ordinalAt(article, lanThu, true) : comma ? null : ordinalAt(article, at, false)
      if (found !== null) {
        ordinal = found.value
        at = named = skipFrom = skipTo = found.end
        // "Đại hội XII, XIII của Đảng": Roman numerals go on.
        while (article.isMark(at, ',') || article.isKey(at, 'và')) {
          const next = article.isNumber(at + 1) ? null : ordinalAt(article, at + 1, false)
          if (next === null) break
          more.push({ value: next.value, word: article.word(at + 1) })
          at = named = skipTo = next.end
        }
        continue
      }
    }
    if (article.isKey(at, 'các')) {
      // "Đại hội Đảng bộ các cấp" is many congresses; "các cơ quan" is a body.
      if (!article.isKey(at + 1, 'cơ')) return null
    }
    if (namedTypeAt(article, at) !== null) break
    // "Đại hội Đảng bộ (ĐHĐB) huyện": the short form that the article goes on with.
    if (article.isMark(at, '(') && article.isMark(at + 2, ')') && article.tokens.kind[at + 1] === WORD_UPPER) {
      at += 3
      continue
    }
    const inner = CONGRESS_WORDS.at(article, at, limit)
    if (inner !== null) {
      const connects = article.isKey(at, 'của') || article.isKey(at, 'lần')
      // After the number only "của Đảng", "Đảng bộ …" still name the congress.
      for (let word = at; word < inner.end; word++) if (!connects) body.push(article.keyOf(word))
      at = inner.end
      if (!connects) named = at
      continue
    }
    if (isCapitalized(article.tokens, at)) {
      body.push(article.keyOf(at))
      at++
      named = at
      continue
    }
    const joins = article.isKey(at, 'và') || article.isMark(at, '-') || (article.isMark(at, '.') && article.isGlued(at))
    if (joins && at + 1 < limit && isCapitalized(article.tokens, at + 1) && namedTypeAt(article, at + 1) === null) {
      at++
      continue
    }
    break
  }
  if (ordinal === null && term === null && (short || body.length === 0)) return null
  // "đại hội chi bộ nhiệm kỳ 2022-2025 của các ấp": many congresses.
  if (
    ordinal === null &&
    term !== null &&
    isWords(article, term.end, 'của', 'các') &&
    !article.isKey(term.end + 2, 'cơ')
  )
    return null
  const head = words(article, token, skipFrom)
  let name =
    named > skipTo && skipTo > skipFrom ? `${head} ${words(article, skipTo, named)}` : words(article, token, named)
  if (named === skipTo) name = head
  let end = term?.end ?? named
  // "Đại hội khóa XII của Đảng"
  if (term !== null && ordinal === null && isWords(article, end, 'của', 'đảng') && !article.isKey(end + 2, 'bộ')) {
    name += ` ${words(article, end, end + 2)}`
    end += 2
  }
  if (term !== null && article.isKey(end, 'của')) {
    // "nhiệm kỳ 2020-2025 của Đảng bộ …": the body follows the term, outside the surface.
    const owner = issuerAt(article, end + 1, false)
    if (owner !== null) {
      name += ` ${words(article, end, owner.end)}`
      for (let word = end + 1; word < owner.end; word++) body.push(article.keyOf(word))
    }
  }
  return {
    end,
    claimed: term?.claimed ?? end,
    session: { kind: 'congress', name, body: congressBody(body) },
    ordinals: ordinal === null ? [] : [ordinal, ...more.map(({ value }) => value)],
    written: [article.word(skipFrom - 1), ...more.map(({ word }) => word)],
    terms: term?.terms ?? [],
  }
}

/** The number of a sitting, and the token past it: "kỳ họp thứ 8", "kỳ họp thứ 15 (chuyên đề)"; or null. */
export function sittingNumberAt(article: Article, token: number): { end: number; value: number } | null {
  if (!isWords(article, token, 'kỳ', 'họp')) return null
  const from = pastLanThu(article, token + 2)
  const ordinal = ordinalAt(article, from, from > token + 2)
  if (ordinal === null || !article.isMark(ordinal.end, '(')) return ordinal
  let past = ordinal.end + 1
  while (past < ordinal.end + 6 && !article.isMark(past, ')')) past++
  return article.isMark(past, ')') ? { end: past + 1, value: ordinal.value } : ordinal
}

/** "kỳ họp thứ 8, Quốc hội khóa XIV". */
function sittingAt(article: Article, token: number): SessionPhrase | null {
  const ordinal = sittingNumberAt(article, token)
  if (ordinal === null) return null
  const past = ordinal.end
  const owner = article.isMark(past, ',') || article.isKey(past, 'của') ? past + 1 : past
  const body = issuerAt(article, owner, false)
  if (body === null) return null
  const term = termAt(article, body.end)
  const end = term?.end ?? body.end
  return {
    end,
    claimed: term?.claimed ?? end,
    session: {
      kind: 'sitting',
      name: words(article, token, body.end),
      body: words(article, owner, body.end).toLowerCase(),
    },
    ordinals: [ordinal.value],
    written: [],
    terms: term?.terms ?? [],
  }
}

const FIRST_WORDS = new PhraseTable<true>(function* () {
  for (const phrase of ['hội nghị', 'kỳ họp', 'lần thứ', ...congressHeads, ...partyOrganizations, ...centralCommittee])
    yield [phrase.split(/[ .]/)[0] as string, true]
})

/** Can a session begin with this word? Most words are asked in vain. */
export function mayBeginSession(article: Article, token: number): boolean {
  return isCapitalized(article.tokens, token) || FIRST_WORDS.at(article, token) !== null
}

/** The session that begins at a token, or null. */
export function sessionAt(article: Article, token: number): SessionPhrase | null {
  if (!mayBeginSession(article, token)) return null
  return plenumAt(article, token, false) ?? congressAt(article, token) ?? sittingAt(article, token)
}

/** The plenum whose number follows letters that name the Central Committee: the "4 khóa XII" of "NQTW 4 khóa XII"; or null. */
export function centralPlenumAt(article: Article, token: number): SessionPhrase | null {
  const phrase = plenumAt(article, token, true)
  return phrase === null
    ? null
    : { ...phrase, session: { ...phrase.session, name: `${article.word(token - 1).slice(-2)} ${phrase.session.name}` } }
}

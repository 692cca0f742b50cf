/** Sessions by which documents are known: plenums, congresses, sittings. */
import { congressWords } from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import { CENTRAL_COMMITTEE, issuerAt } from './issuer.js'
import type { Session } from './mention.js'
import { isWordAt, phrases } from './phrases.js'
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
  readonly terms: readonly string[]
}

/** Small words inside the name of a congress. */
const CONGRESS_WORDS = phrases(congressWords)
/** Tokens that the name of a congress may have. */
const LONGEST_CONGRESS = 26
const MOST_ORDINALS = 8

const isWords = (article: Article, token: number, first: string, second: string): boolean =>
  isWordAt(article, token, first) && isWordAt(article, token + 1, second)

/** Past "lần thứ", "lần", "thứ"; the token itself where none stands there. */
function pastLanThu(article: Article, token: number): number {
  if (isWords(article, token, 'lần', 'thứ')) return token + 2
  return isWordAt(article, token, 'lần') || isWordAt(article, token, 'thứ') ? token + 1 : token
}

/** The words of some tokens, without inner commas. */
function words(article: Article, from: number, to: number): string {
  return article.text
    .slice(article.startOf(from), article.endOf(to - 1))
    .replace(/\s*,\s*/g, ' ')
    .replace(/\s+/g, ' ')
}

/** "Hội nghị Trung ương 5 khóa XIII", "Trung ương 4, 5 (khóa XII)", "Hội nghị lần thứ 39". */
function plenumAt(article: Article, token: number): SessionPhrase | null {
  const meeting = isWords(article, token, 'hội', 'nghị')
  let at = meeting ? token + 2 : token
  const committee = CENTRAL_COMMITTEE.at(article, at)
  if (committee !== null) at = committee.end
  else if (!meeting) return null
  const ordinalFrom =
    article.word(at) === ',' && committee !== null ? pastLanThu(article, at + 1) : pastLanThu(article, at)
  const said = ordinalFrom > at
  // Without "lần thứ" only the Central Committee's plenums carry a bare number.
  if (!said && committee === null) return null
  const first = ordinalAt(article, ordinalFrom, said)
  if (first === null || (!said && first.value > 16)) return null
  const ordinals = [first.value]
  at = first.end
  const afterFirst = at
  while (ordinals.length < MOST_ORDINALS && (article.word(at) === ',' || isWordAt(article, at, 'và'))) {
    const next = ordinalAt(article, at + 1, false)
    if (next === null) break
    ordinals.push(next.value)
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
  if (term === null) {
    // ", Ban Chấp hành Trung ương Đảng khóa XIII", "của Ban Chấp hành Đảng bộ tỉnh"
    const comma = article.word(at) === ','
    const from = comma || isWordAt(article, at, 'của') ? at + 1 : at
    const body = issuerAt(article, from, false)
    if (body !== null) {
      term = termAt(article, body.end)
      if (term !== null || !comma) named = body.end
    }
  }
  const end = term?.end ?? named
  const central =
    committee !== null ||
    CENTRAL_COMMITTEE.at(
      article,
      isWordAt(article, afterFirst, 'của') || article.word(afterFirst) === ',' ? afterFirst + 1 : afterFirst,
    ) !== null
  const name = ordinals.length > 1 ? words(article, token, first.end) : words(article, token, named)
  const body = central || named === at ? '' : words(article, at, named).toLowerCase()
  return {
    end,
    claimed: claimedEnd(term, end),
    session: { kind: 'plenum', name, body },
    ordinals,
    terms: term?.terms ?? [],
  }
}

function claimedEnd(term: TermPhrase | null, end: number): number {
  return term !== null && term.years >= 0 ? term.token : end
}

/** "Đại hội XIII của Đảng", "Đại hội đại biểu Đảng bộ tỉnh … lần thứ I, nhiệm kỳ 2025-2030". */
function congressAt(article: Article, token: number): SessionPhrase | null {
  let at: number
  if (isWords(article, token, 'đại', 'hội')) at = token + 2
  else if (article.word(token) === 'ĐH') at = token + 1
  else if (isWords(article, token, 'đảng', 'bộ')) at = token
  else if (isWordAt(article, token, 'tỉnh') && isWords(article, token + 1, 'đảng', 'bộ')) at = token
  else return null
  // "Nghị quyết Đảng bộ tỉnh lần thứ XI" means its congress; without number or term it means anything.
  const short = at === token
  const limit = Math.min(article.sentenceEnd(token), token + LONGEST_CONGRESS)
  let ordinal: number | null = null
  let term: TermPhrase | null = null
  let named = at
  const body: string[] = []
  while (at < limit) {
    term = termAt(article, at)
    if (term !== null) break
    const lanThu = pastLanThu(article, article.word(at) === ',' ? at + 1 : at)
    if (ordinal === null) {
      const said = lanThu > at + (article.word(at) === ',' ? 1 : 0)
      const found = said
        ? ordinalAt(article, lanThu, true)
        : article.word(at) === ','
          ? null
          : ordinalAt(article, at, false)
      if (found !== null) {
        ordinal = found.value
        at = named = found.end
        continue
      }
    }
    if (isWordAt(article, at, 'các')) {
      // "Đại hội Đảng bộ các cấp" is many congresses; "các cơ quan" is a body.
      if (!isWordAt(article, at + 1, 'cơ')) return null
    }
    if (namedTypeAt(article, at) !== null) break
    const inner = CONGRESS_WORDS.at(article, at, limit)
    if (inner !== null) {
      const connects = isWordAt(article, at, 'của') || isWordAt(article, at, 'lần')
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
    const joins =
      isWordAt(article, at, 'và') || article.word(at) === '-' || (article.word(at) === '.' && article.isGlued(at))
    if (joins && at + 1 < limit && isCapitalized(article.tokens, at + 1) && namedTypeAt(article, at + 1) === null) {
      at++
      continue
    }
    break
  }
  if (ordinal === null && term === null && (short || body.length === 0)) return null
  let name = words(article, token, named)
  const end = term?.end ?? named
  if (term !== null && isWordAt(article, end, 'của')) {
    // "nhiệm kỳ 2020-2025 của Đảng bộ …": the body follows the term, outside the surface.
    const owner = issuerAt(article, end + 1, false)
    if (owner !== null) {
      name += ` ${words(article, end, owner.end)}`
      for (let word = end + 1; word < owner.end; word++) body.push(article.keyOf(word))
    }
  }
  const key = body
    .join(' ')
    .replace(/(?:đại biểu|toàn quốc|lần thứ|(?:^| )đảng(?= |$)(?! bộ))/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return {
    end,
    claimed: claimedEnd(term, end),
    session: { kind: 'congress', name, body: key },
    ordinals: ordinal === null ? [] : [ordinal],
    terms: term?.terms ?? [],
  }
}

/** "kỳ họp thứ 8, Quốc hội khóa XIV". */
function sittingAt(article: Article, token: number): SessionPhrase | null {
  if (!isWords(article, token, 'kỳ', 'họp')) return null
  const from = pastLanThu(article, token + 2)
  const ordinal = ordinalAt(article, from, from > token + 2)
  if (ordinal === null) return null
  const owner =
    article.word(ordinal.end) === ',' || isWordAt(article, ordinal.end, 'của') ? ordinal.end + 1 : ordinal.end
  const body = issuerAt(article, owner, false)
  if (body === null) return null
  const term = termAt(article, body.end)
  const end = term?.end ?? body.end
  return {
    end,
    claimed: claimedEnd(term, end),
    session: {
      kind: 'sitting',
      name: words(article, token, body.end),
      body: words(article, owner, body.end).toLowerCase(),
    },
    ordinals: [ordinal.value],
    terms: term?.terms ?? [],
  }
}

/** The session that begins at a token, or null. */
export function sessionAt(article: Article, token: number): SessionPhrase | null {
  return plenumAt(article, token) ?? congressAt(article, token) ?? sittingAt(article, token)
}

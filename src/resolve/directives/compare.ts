/** May two citations be of one document? */
import type { IssuerPhrase } from '../../extract/citations/issuer.js'
import type { Session } from '../../extract/citations/mention.js'
import type { DocumentType } from '../../knowledge/document-types.js'
import { centralIssuers, issuingBodies, symbolSuffixes } from '../../knowledge/issuers.js'
import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'
import { classOf, DIGIT, LOWER, UPPER } from '../../text/characters.js'
import type { Cited } from './cited.js'
import { textOf } from './cited.js'

/** One document with all its mentions. */
export interface CitedEntry {
  type: DocumentType
  number: string | null
  symbol: string | null
  session: Session | null
  law: { name: string; year: string | null } | null
  term: string | null
  issuedOn: string | null
  issuer: string | null
  subject: string | null
  /** In reading order; `end` is the offset past each one's surface. */
  readonly mentions: { readonly cited: Cited; readonly end: number }[]
  /** Does the article tell it from all others, or only its issuer? */
  firm: boolean
}

/** A symbol as it is compared: "05-CT/ TW", "5/CT-TƯ" and "05-CT/TW" are one. */
export function symbolKey(symbol: string): string {
  const folded = foldKey(symbol)
  let key = ''
  let gap = false
  for (let at = 0; at < folded.length; at++) {
    const kind = classOf(folded.charCodeAt(at))
    if (kind !== LOWER && kind !== UPPER && kind !== DIGIT) {
      gap = key !== ''
      continue
    }
    if (key === '' && folded[at] === '0' && classOf(folded.charCodeAt(at + 1)) === DIGIT) continue
    if (gap) key += ' '
    key += folded[at] === 'ư' && !gap && key.endsWith('t') ? 'w' : folded[at]
    gap = false
  }
  return key
}

const sameSymbol = (a: string, b: string): boolean => a === b || symbolKey(a) === symbolKey(b)

/** The issuer as the words around one citation give it. */
export function issuerText(article: Article, { around, document }: Cited): string | null {
  if (document.session !== null) return document.session.name
  if (around.issuerText !== null) return around.issuerText
  if (around.issuer === null) return null
  const text = textOf(article, around.issuer.token, around.issuer.end)
  return text.includes(',') ? text.replace(/\s{0,3},\s{0,3}/g, ', ') : text
}

/** The level that a symbol's letters tell, the last group first: "TW" is the Party's centre; null for other letters. */
export function levelOfSymbol(symbol: string): 'central' | 'party-central' | 'local' | null {
  let past = symbol.length
  for (let at = past - 1; at >= -1; at--) {
    const code = at < 0 ? 0x2d : symbol.charCodeAt(at)
    if (code !== 0x2d && code !== 0x2f) continue
    const level = symbolSuffixes.get(symbol.slice(at + 1, past).toUpperCase())
    if (level !== undefined) return level
    past = at
  }
  return null
}

/** May a body have issued what bears a symbol? "QĐ-TTg" is of the centre, "QĐ-UBND" is not. */
export function fitsSymbol(symbol: string | null, issuer: IssuerPhrase): boolean {
  const level = symbol === null ? null : levelOfSymbol(symbol)
  return level === null || (level === 'local') !== issuer.central
}

export const either = <T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean =>
  a === null || b === null || same(a, b)

/** Two dates of one document: the year at least must agree. */
function sameTime(a: string | null, b: string | null): boolean {
  return either(a, b, (x, y) => (x.length === y.length ? x === y : x.slice(0, 4) === y.slice(0, 4)))
}

/** The same symbol in another year is another document. Days may differ: print errs in them. */
function sameYear(a: string | null, b: string | null): boolean {
  return either(a, b, (x, y) => x.slice(0, 4) === y.slice(0, 4))
}

/** Two terms of one document. A khóa and a nhiệm kỳ cannot be compared. */
function sameTerm(a: string | null, b: string | null): boolean {
  return either(a, b, (x, y) => x.includes('-') !== y.includes('-') || x === y)
}

/** May two issuers as written be one body? "Tỉnh ủy" and "Tỉnh ủy Tây Ninh" may. */
function sameIssuer(a: string | null, b: string | null): boolean {
  return either(a, b, (x, y) => {
    const [short = '', long = ''] = [foldKey(x), foldKey(y)].sort((p, q) => p.length - q.length)
    return long.includes(short) || (centralIssuers.test(short) && centralIssuers.test(long))
  })
}

/** Folded, made on first use. */
let bodyNames: readonly (readonly string[])[] | null = null

/** The bodies that an issuer's words name, a bit for each row of the table. */
function bodiesIn(issuer: string): number {
  bodyNames ??= Object.values(issuingBodies).map(names => names.map(foldKey))
  const key = foldKey(issuer)
  let found = 0
  for (let body = 0; body < bodyNames.length; body++) {
    if ((bodyNames[body] as readonly string[]).some(name => key.includes(name))) found |= 1 << body
  }
  return found
}

/**
 * Do two issuers as written name bodies, and none in common? "Trung ương" may be any of the Party's centre.
 *
 * @example areOtherBodies('Ban Bí thư', 'Bộ Chính trị') // true
 */
export function areOtherBodies(a: string, b: string): boolean {
  if (a === b) return false
  const ours = bodiesIn(a)
  if (ours === 0) return false
  const theirs = bodiesIn(b)
  return theirs !== 0 && (ours & theirs) === 0
}

/** One body, as far as two names of congresses tell: "đảng bộ tỉnh" and "đảng bộ tỉnh đồng nai". */
function sameBody(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)))
}

/** Can a citation mean an entry? */
export function fits(article: Article, entry: CitedEntry, cited: Cited): boolean {
  const { document, around, mention } = cited
  if (entry.type.code !== mention.type.code || (entry.type.code === null && entry.type.type !== mention.type.type))
    return false
  const term = document.term ?? around.term
  if (document.symbol !== null && entry.symbol !== null) {
    return (
      sameSymbol(document.symbol, entry.symbol) &&
      sameYear(around.issuedOn, entry.issuedOn) &&
      sameTerm(term, entry.term)
    )
  }
  if (!sameTerm(term, entry.term)) return false
  if (document.session !== null || entry.session !== null) {
    const a = document.session
    const b = entry.session
    if (a === null || b === null || a.kind !== b.kind || !sameBody(a.body, b.body)) return false
    if (a.ordinal !== null && b.ordinal !== null) return a.ordinal === b.ordinal
    return a.ordinal === null && b.ordinal === null
      ? term === entry.term
      : term !== null || mention.form === 'described'
  }
  if (document.law !== null && entry.law !== null && document.number === null) {
    return foldKey(document.law.name) === foldKey(entry.law.name) && document.law.year === entry.law.year
  }
  if (document.number === null || entry.number === null) return false
  if (document.number !== entry.number || !sameTime(around.issuedOn, entry.issuedOn)) return false
  if (around.issuer !== null && !fitsSymbol(entry.symbol ?? document.symbol, around.issuer)) return false
  return sameIssuer(issuerText(article, cited), entry.issuer)
}

/** Mentions → documents: one entry a document, short forms resolved to the one document that they can mean. */
import type { Session } from '../../extract/citations/mention.js'
import type { DocumentType } from '../../knowledge/document-types.js'
import { symbolSuffixes } from '../../knowledge/issuers.js'
import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'
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
  return foldKey(symbol)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/tư/g, 'tw')
    .replace(/^0+(?=\d)/, '')
    .trim()
}

function issuerText(article: Article, { around, document }: Cited): string | null {
  if (document.session !== null) return document.session.name
  if (around.issuerText !== null) return around.issuerText
  if (around.issuer === null) return null
  return textOf(article, around.issuer.token, around.issuer.end).replace(/\s*,\s*/g, ', ')
}

/** The level that a symbol's letters tell: "TW" is the Party's centre. */
function levelOfSymbol(symbol: string | null): 'central' | 'party-central' | 'local' | null {
  if (symbol === null) return null
  for (const group of symbol.split(/[-/]/).reverse()) {
    const level = symbolSuffixes.get(group.toUpperCase())
    if (level !== undefined) return level
  }
  return null
}

const either = <T>(a: T | null, b: T | null, same: (a: T, b: T) => boolean): boolean =>
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
    return (
      long.includes(short) ||
      (/trung ương|tw|chính trị|bí thư/.test(short) && /trung ương|tw|chính trị|bí thư/.test(long))
    )
  })
}

/** One body, as far as two names of congresses tell: "đảng bộ tỉnh" and "đảng bộ tỉnh đồng nai". */
function sameBody(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)))
}

/** Can a citation mean an entry? */
function fits(article: Article, entry: CitedEntry, cited: Cited): boolean {
  const { document, around, mention } = cited
  if (entry.type.code !== mention.type.code || (entry.type.code === null && entry.type.type !== mention.type.type))
    return false
  const term = document.term ?? around.term
  if (document.symbol !== null && entry.symbol !== null) {
    return (
      symbolKey(document.symbol) === symbolKey(entry.symbol) &&
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
  if (document.number.toLowerCase() !== entry.number.toLowerCase() || !sameTime(around.issuedOn, entry.issuedOn))
    return false
  const level = levelOfSymbol(entry.symbol ?? document.symbol)
  const issuer = around.issuer
  if (level !== null && issuer !== null && (level === 'local') === issuer.central) return false
  return sameIssuer(issuerText(article, cited), entry.issuer)
}

function longer(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b.length > a.length) ? b : a
}

function add(article: Article, entry: CitedEntry, cited: Cited, end = cited.mention.coreEnd): void {
  const { document, around } = cited
  entry.number ??= document.number
  if (entry.symbol === null && document.symbol !== null) {
    entry.symbol = document.symbol
    entry.type = cited.mention.type
  }
  entry.session ??= document.session
  if (document.session !== null && entry.session !== null && entry.session.ordinal === null)
    entry.session = document.session
  if (document.law !== null && (document.law.name !== '' || document.law.year !== null)) entry.law ??= document.law
  entry.term ??= document.term ?? around.term
  if (around.issuedOn !== null && (entry.issuedOn === null || entry.issuedOn.length < around.issuedOn.length))
    entry.issuedOn = around.issuedOn
  entry.issuer = longer(entry.issuer, issuerText(article, cited))
  entry.subject = longer(entry.subject, around.subject)
  entry.mentions.push({ cited, end })
}

function open(article: Article, cited: Cited, firm: boolean): CitedEntry {
  const entry: CitedEntry = {
    type: cited.mention.type,
    number: null,
    symbol: null,
    session: null,
    law: null,
    term: null,
    issuedOn: null,
    issuer: null,
    subject: null,
    mentions: [],
    firm,
  }
  add(article, entry, cited)
  return entry
}

/** How much a citation says of its document: the fullest are placed first, so that short forms before them find them too. */
function strength({ document, mention }: Cited): number {
  if (mention.form === 'described') return 3
  if (document.symbol !== null) return 0
  if (document.session !== null) return document.term !== null ? 0 : 1
  return document.law?.year ? 0 : 1
}

/** Offset past the name of a law that a bare mention repeats: "Luật Đất đai"; -1 where it repeats none. */
function endOfLawName(article: Article, cited: Cited, entry: CitedEntry): number {
  if (entry.law === null || entry.law.name === '' || cited.mention.type.code !== entry.type.code) return -1
  const start = article.startOf(cited.mention.past - 1)
  const name = foldKey(entry.law.name)
  const end = start + name.length
  return article.key.startsWith(name, start) &&
    article.startOf(article.tokenAt(end)) >= end &&
    !/\p{L}/u.test(article.key[end] ?? '')
    ? end
    : -1
}

/** The entry whose last mention before a place is nearest; without one, the first after it. */
function nearest(entries: readonly CitedEntry[], at: number): CitedEntry | null {
  let best: CitedEntry | null = null
  let from = -1
  for (const entry of entries) {
    for (const { cited } of entry.mentions) {
      if (cited.mention.start < at && cited.mention.start > from) {
        from = cited.mention.start
        best = entry
      }
    }
  }
  return best ?? entries[0] ?? null
}

/** All citations of an article, each put to its document. Entries come in order of their first mention. */
export function mergeCited(article: Article, all: readonly Cited[]): CitedEntry[] {
  const entries: CitedEntry[] = []
  const byKey = new Map<string, CitedEntry[]>()
  const byMention = new Map<object, CitedEntry>()
  // Only entries of one kind and number can be one: no comparison of all with all.
  const keyOf = ({ document, mention }: Cited): string =>
    `${mention.type.code} ${document.number?.toLowerCase() ?? (document.session !== null ? document.session.kind : 'law')}`
  const remember = (entry: CitedEntry, cited: Cited): void => {
    const key = keyOf(cited)
    const bucket = byKey.get(key)
    if (bucket === undefined) byKey.set(key, [entry])
    else if (!bucket.includes(entry)) bucket.push(entry)
    // A surface that names several documents stands for none of them alone.
    if (cited.mention.documents.length === 1) byMention.set(cited.mention, entry)
  }
  const ordered = all
    .map((cited, index) => ({ cited, index, strength: strength(cited) }))
    .sort((a, b) => a.strength - b.strength || a.index - b.index)
  for (const { cited, strength: rank } of ordered) {
    if (rank === 3) continue
    const twin = byMention.get(cited.mention) ?? (cited.alias === null ? undefined : byMention.get(cited.alias))
    const fitting = (byKey.get(keyOf(cited)) ?? []).filter(entry => fits(article, entry, cited))
    const entry = twin ?? (fitting.length === 1 || rank === 0 ? fitting[0] : undefined)
    if (entry === undefined) {
      const opened = open(article, cited, true)
      entries.push(opened)
      remember(opened, cited)
    } else {
      add(article, entry, cited)
      remember(entry, cited)
    }
    const own = byMention.get(cited.mention)
    if (cited.alias !== null && own !== undefined) byMention.set(cited.alias, own)
  }
  // What only its issuer or name tells stands for the one document that fits, or for itself.
  for (const { cited, strength: rank } of ordered) {
    if (rank !== 3) continue
    if (cited.document.law !== null) {
      const fitting = entries.filter(entry => endOfLawName(article, cited, entry) >= 0)
      const entry = nearest(fitting, cited.mention.start)
      if (entry !== null) add(article, entry, cited, endOfLawName(article, cited, entry))
      continue
    }
    if (cited.document.session !== null) {
      const fitting = entries.filter(entry => entry.session !== null && fits(article, entry, cited))
      if (fitting.length === 1) add(article, fitting[0] as CitedEntry, cited)
      continue
    }
    // "Báo cáo của … về … (Báo cáo số 386-BC/BTCTW)": the number in brackets is the mention.
    if (cited.alias !== null) continue
    const own = issuerText(article, cited)
    const fitting = entries.filter(
      entry =>
        entry.type.code === cited.mention.type.code &&
        entry.session === null &&
        entry.issuer !== null &&
        own !== null &&
        foldKey(entry.issuer) === foldKey(own),
    )
    const entry = fitting[0]
    if (
      fitting.length === 1 &&
      entry !== undefined &&
      either(cited.around.subject, entry.subject, (a, b) => foldKey(a) === foldKey(b))
    )
      add(article, entry, cited)
    else if (fitting.length === 0) entries.push(open(article, cited, false))
  }
  for (const entry of entries) entry.mentions.sort((a, b) => a.cited.mention.start - b.cited.mention.start)
  return entries.sort((a, b) => start(a) - start(b))
}

function start(entry: CitedEntry): number {
  return entry.mentions[0]?.cited.mention.start ?? 0
}

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

/** Rank of a citation that only its issuer or name tells. */
const DESCRIBED = 3

/** How much a citation says of its document: the fullest are placed first, so that short forms before them find them too. */
function strength({ document, mention }: Cited): number {
  if (mention.form === 'described') return DESCRIBED
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

/** Entries of one kind and number that a citation is compared with: no article cites more that one word could mean. */
const MOST_RIVALS = 64

/** Entries under a key, in the order in which they came. */
class Buckets {
  readonly #entries = new Map<string, CitedEntry[]>()

  of(key: string): readonly CitedEntry[] {
    return this.#entries.get(key)?.slice(-MOST_RIVALS) ?? []
  }

  add(key: string, entry: CitedEntry): void {
    const same = this.#entries.get(key)
    if (same === undefined) this.#entries.set(key, [entry])
    else if (same[same.length - 1] !== entry && !this.of(key).includes(entry)) same.push(entry)
  }
}

/** What a citation is looked up by: its kind with the number, the session or the first word of the law's name. */
function keyOf({ document, mention }: Cited): string {
  const { number, session, law } = document
  const name = number?.toLowerCase() ?? (session !== null ? session.kind : foldKey(law?.name ?? '').split(' ')[0])
  return `${mention.type.code} ${name}`
}

/** All mentions but those by issuer or name alone, each put to its document. */
function mergeFirm(article: Article, all: readonly Cited[]): { entries: CitedEntry[]; buckets: Buckets } {
  const entries: CitedEntry[] = []
  const buckets = new Buckets()
  const byMention = new Map<object, CitedEntry>()
  const ordered = all
    .map((cited, index) => ({ cited, index, rank: strength(cited) }))
    .filter(({ rank }) => rank < DESCRIBED)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
  for (const { cited, rank } of ordered) {
    const { mention, alias } = cited
    const fitting = buckets.of(keyOf(cited)).filter(entry => fits(article, entry, cited))
    const entry =
      byMention.get(mention) ??
      (alias === null ? undefined : byMention.get(alias)) ??
      (fitting.length === 1 || rank === 0 ? fitting[0] : undefined)
    const own = entry ?? open(article, cited, true)
    if (entry === undefined) entries.push(own)
    else add(article, entry, cited)
    buckets.add(keyOf(cited), own)
    // A surface that names several documents stands for none of them alone.
    if (mention.documents.length === 1) byMention.set(mention, own)
    if (alias !== null && mention.documents.length === 1) byMention.set(alias, own)
  }
  return { entries, buckets }
}

/** The law whose last mention before a bare one is nearest; without one, the first after it. */
function nearestLaw(laws: readonly CitedEntry[], starts: Map<CitedEntry, number[]>, at: number): CitedEntry | null {
  let best = laws[0] ?? null
  let nearest = -1
  for (const law of laws) {
    let own = starts.get(law)
    if (own === undefined) {
      own = law.mentions.map(({ cited }) => cited.mention.start).sort((a, b) => a - b)
      starts.set(law, own)
    }
    let low = 0
    let high = own.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((own[middle] as number) < at) low = middle + 1
      else high = middle
    }
    const last = low > 0 ? (own[low - 1] as number) : -1
    if (last > nearest) {
      nearest = last
      best = law
    }
  }
  return best
}

/** All citations of an article, each put to its document. Entries come in order of their first mention. */
export function mergeCited(article: Article, all: readonly Cited[]): CitedEntry[] {
  const { entries, buckets } = mergeFirm(article, all)
  const byIssuer = new Buckets()
  const issuerKey = (code: string | null, issuer: string) => `${code} ${foldKey(issuer)}`
  for (const entry of entries) {
    if (entry.issuer !== null && entry.session === null) byIssuer.add(issuerKey(entry.type.code, entry.issuer), entry)
  }
  const starts = new Map<CitedEntry, number[]>()
  // What only its issuer or name tells stands for the one document that fits, or for itself.
  for (const cited of all) {
    if (strength(cited) < DESCRIBED) continue
    const { mention, document, around, alias } = cited
    if (document.law !== null) {
      const laws = buckets.of(`${mention.type.code} ${article.keyOf(mention.past - 1)}`)
      const law = nearestLaw(
        laws.filter(entry => endOfLawName(article, cited, entry) >= 0),
        starts,
        mention.start,
      )
      if (law !== null) add(article, law, cited, endOfLawName(article, cited, law))
      continue
    }
    if (document.session !== null) {
      const fitting = buckets.of(keyOf(cited)).filter(entry => fits(article, entry, cited))
      if (fitting.length === 1) add(article, fitting[0] as CitedEntry, cited)
      continue
    }
    // "Báo cáo của … về … (Báo cáo số 386-BC/BTCTW)": the number in brackets is the mention.
    const issuer = issuerText(article, cited)
    if (alias !== null || issuer === null) continue
    const key = issuerKey(mention.type.code, issuer)
    const fitting = byIssuer.of(key)
    const [only] = fitting
    if (only === undefined) {
      const described = open(article, cited, false)
      entries.push(described)
      byIssuer.add(key, described)
    } else if (fitting.length === 1 && either(around.subject, only.subject, (a, b) => foldKey(a) === foldKey(b))) {
      add(article, only, cited)
    }
  }
  for (const entry of entries) entry.mentions.sort((a, b) => a.cited.mention.start - b.cited.mention.start)
  return entries.sort((a, b) => start(a) - start(b))
}

function start(entry: CitedEntry): number {
  return entry.mentions[0]?.cited.mention.start ?? 0
}

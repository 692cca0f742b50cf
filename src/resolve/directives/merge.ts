/** Mentions → documents: one entry a document, short forms resolved to the one document that they can mean. */

import { foldKey } from '../../source/fold.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { Cited } from './cited.js'
import { type CitedEntry, either, fits, issuerText } from './compare.js'

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
  if (mention.form === 'described' || mention.form === 'short') return DESCRIBED
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
    !/\p{L}/u.test(article.key[end] ?? '') &&
    // "Luật Việc làm (sửa đổi)" is the draft of the next.
    !article.key.startsWith(' (sửa đổi', end)
    ? end
    : -1
}

/** Entries of one kind and number that a citation is compared with: no article cites more that one word could mean. */
const MOST_RIVALS = 64

const NONE: CitedEntry[] = []

/** Entries under a key, in the order in which they came. */
class Buckets {
  readonly #entries = new Map<string, CitedEntry[]>()

  of(key: string): readonly CitedEntry[] {
    const same = this.#entries.get(key) ?? NONE
    return same.length > MOST_RIVALS ? same.slice(-MOST_RIVALS) : same
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
  return `${mention.type.code} ${number ?? session?.kind ?? (law === null ? '' : foldKey(law.name).split(' ')[0])}`
}

/** The entry that a citation fits: the only one, or (where `first`) the first of several. */
function fittingOne(
  article: Article,
  entries: readonly CitedEntry[],
  cited: Cited,
  first: boolean,
): CitedEntry | undefined {
  let found: CitedEntry | undefined
  for (const entry of entries) {
    if (!fits(article, entry, cited)) continue
    if (first) return entry
    if (found !== undefined) return undefined
    found = entry
  }
  return found
}

/** All mentions but those by issuer or name alone, each put to its document. */
function mergeFirm(article: Article, all: readonly Cited[]): { entries: CitedEntry[]; buckets: Buckets } {
  const entries: CitedEntry[] = []
  const buckets = new Buckets()
  // Where a bracket names another's document, and nowhere else, mentions are looked up.
  const byMention = all.some(({ alias }) => alias !== null) ? new Map<object, CitedEntry>() : null
  const place = (cited: Cited, rank: number): void => {
    const { mention, alias } = cited
    const key = keyOf(cited)
    const entry =
      byMention?.get(mention) ??
      (alias === null ? undefined : byMention?.get(alias)) ??
      fittingOne(article, buckets.of(key), cited, rank === 0)
    const own = entry ?? open(article, cited, true)
    if (entry === undefined) entries.push(own)
    else add(article, entry, cited)
    buckets.add(key, own)
    // A surface that names several documents stands for none of them alone.
    if (byMention === null || mention.documents.length > 1) return
    byMention.set(mention, own)
    if (alias !== null) byMention.set(alias, own)
  }
  let weaker = false
  for (const cited of all) {
    const rank = strength(cited)
    if (rank === 0) place(cited, rank)
    else if (rank < DESCRIBED) weaker = true
  }
  if (weaker) for (const cited of all) if (strength(cited) === 1) place(cited, 1)
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
    const rising = own
    const last = rising[lowerBound(rising.length, index => (rising[index] as number) < at) - 1] ?? -1
    if (last > nearest) {
      nearest = last
      best = law
    }
  }
  return best
}

/** Entries by their first mentions, and the mentions of each in reading order. */
function inOrder(entries: CitedEntry[]): CitedEntry[] {
  for (const entry of entries) {
    if (entry.mentions.length > 1) entry.mentions.sort((a, b) => a.cited.mention.start - b.cited.mention.start)
  }
  return entries.sort((a, b) => start(a) - start(b))
}

function start(entry: CitedEntry): number {
  return entry.mentions[0]?.cited.mention.start ?? 0
}

/** All citations of an article, each put to its document. Entries come in order of their first mention. */
export function mergeCited(article: Article, all: readonly Cited[]): CitedEntry[] {
  const { entries, buckets } = mergeFirm(article, all)
  // Most articles name no document by its issuer or name alone.
  if (!all.some(cited => strength(cited) === DESCRIBED)) return inOrder(entries)
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
    if (document.session !== null || mention.form === 'short') {
      const fitting = fittingOne(article, buckets.of(keyOf(cited)), cited, false)
      if (fitting !== undefined) add(article, fitting, cited)
      continue
    }
    // "Báo cáo của … về … (Báo cáo số 512-BC/BTCTW)": the number in brackets is the mention.
    const issuer = issuerText(article, cited)
    if (alias !== null || issuer === null) continue
    const key = issuerKey(mention.type.code, issuer)
    const fitting = byIssuer
      .of(key)
      .filter(({ subject }) => either(around.subject, subject, (a, b) => foldKey(a) === foldKey(b)))
    const only = fitting.length === 1 ? fitting[0] : fitting.find(({ firm }) => !firm)
    if (only !== undefined) add(article, only, cited)
    else {
      // None, or several of which nothing chooses: it stays what it is.
      const described = open(article, cited, false)
      entries.push(described)
      byIssuer.add(key, described)
    }
  }
  return inOrder(entries)
}

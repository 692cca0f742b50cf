/** Which document of the catalogue a cited one is. */
import { type KnownDocument, knownDocuments, termBeginnings } from '../../knowledge/known-documents.js'
import { foldKey } from '../../source/fold.js'
import { classOf, LOWER, SPACE, UPPER } from '../../text/characters.js'
import { areOtherBodies, type CitedEntry, symbolKey } from './compare.js'

/** Documents of a catalogue by the keys of their symbols. */
type Catalogue = ReadonlyMap<string, readonly KnownDocument[]>

const NONE: readonly KnownDocument[] = []

let ours: Catalogue | null = null
/** The catalogues of callers, each by its list of documents. */
const theirs = new WeakMap<readonly KnownDocument[], Catalogue>()

function catalogueOf(documents: readonly KnownDocument[]): Catalogue {
  let catalogue = theirs.get(documents)
  if (catalogue === undefined) {
    catalogue = index(documents)
    theirs.set(documents, catalogue)
  }
  return catalogue
}

function index(documents: Iterable<KnownDocument>): Catalogue {
  const map = new Map<string, KnownDocument[]>()
  const add = (symbol: string, document: KnownDocument): void => {
    const key = symbolKey(symbol)
    const same = map.get(key)
    if (same === undefined) map.set(key, [document])
    else same.push(document)
  }
  for (const document of documents) {
    add(document.symbol, document)
    // Newspapers write QĐ for the QĐi of a Quy định.
    if (document.symbol.includes('QĐi')) add(document.symbol.replace('QĐi', 'QĐ'), document)
  }
  return map
}

/** All documents under a key. One of the caller's stands for ours of the same term. */
function documentsUnder(key: string, added: readonly KnownDocument[]): readonly KnownDocument[] {
  ours ??= index(knownDocuments())
  const own = ours.get(key) ?? NONE
  const given = added.length === 0 ? NONE : (catalogueOf(added).get(key) ?? NONE)
  return given.length === 0 ? own : [...given, ...own.filter(({ term }) => !given.some(known => known.term === term))]
}

/** The term of the Party's centre that a day falls into: "2022-06-16" → "XIII". */
function termOfDay(day: string): string | null {
  let found: string | null = null
  for (const [term, first] of Object.entries(termBeginnings)) if (first <= day) found = term
  return found
}

/** Words of three letters or more, which tell two subjects apart. */
function wordsOf(text: string): Set<string> {
  const key = foldKey(text)
  const words = new Set<string>()
  let from = 0
  for (let at = 0; at <= key.length; at++) {
    const kind = at < key.length ? classOf(key.charCodeAt(at)) : SPACE
    if (kind === LOWER || kind === UPPER) continue
    if (at - from >= 3) words.add(key.slice(from, at))
    from = at + 1
  }
  return words
}

/** The words of a catalogue's titles, taken once from each. */
const titleWords = new WeakMap<KnownDocument, Set<string>>()

function wordsOfTitle(document: KnownDocument): Set<string> {
  let words = titleWords.get(document)
  if (words === undefined) {
    words = wordsOf(document.title)
    titleWords.set(document, words)
  }
  return words
}

/** How many words of a title a subject has. */
function sharedWords(document: KnownDocument, subject: Set<string>): number {
  let count = 0
  for (const word of wordsOfTitle(document)) if (subject.has(word)) count++
  return count
}

/** May a day or year lie between the same two national congresses as a document? A year in which one met lies in two. */
function liesInTerm(issuedOn: string, document: KnownDocument): boolean {
  const term = termOfDay(document.issuedOn)
  return issuedOn.length === 4
    ? term === termOfDay(`${issuedOn}-01-01`) || term === termOfDay(`${issuedOn}-12-31`)
    : term === termOfDay(issuedOn)
}

/** Those that fit, or all where none does. */
function preferring(
  documents: readonly KnownDocument[],
  fit: (document: KnownDocument) => boolean,
): readonly KnownDocument[] {
  const fitting = documents.filter(fit)
  return fitting.length > 0 ? fitting : documents
}

/** Who gives documents the letters TW, as written, folded; not "Ban Bí thư Trung ương Đoàn". */
const CENTRAL =
  /^(?:bộ chính trị|bct|ban bí thư|bbt|ban chấp hành trung ương|bch ?(?:trung ương|tw)|trung ương|tw|hội nghị (?:trung ương|tw) ?\d{1,2})(?: trung ương)?(?: đảng)?(?: cộng sản việt nam)?(?:,| và |$)/

/** The key under which the catalogues have a document; null for one that they cannot have. */
function keyOf({ type, number, symbol, session, issuer }: CitedEntry): string | null {
  if (session !== null || number === null || type.code === null) return null
  if (symbol !== null) return symbolKey(symbol)
  // "Chỉ thị số 45 của Bộ Chính trị": the issuer says the rest.
  return issuer !== null && CENTRAL.test(foldKey(issuer)) ? symbolKey(`${number}-${type.code}/TW`) : null
}

/**
 * The documents of the catalogues that an entry can be: none, the one that it is, or those that nothing tells apart.
 *
 * Day of issue, term, subject and issuer choose, in this order; the article's day only excludes. A day that is no
 * candidate's own excludes those of other terms, unless term or subject have chosen: then the day is misprinted.
 *
 * @param added the caller's own documents, which win over ours
 * @param publishedAt the article's day, on which a document must exist
 */
export function findKnown(
  entry: CitedEntry,
  added: readonly KnownDocument[],
  publishedAt: string | null,
): readonly KnownDocument[] {
  const key = keyOf(entry)
  if (key === null) return NONE
  let left = documentsUnder(key, added)
  if (publishedAt !== null && left.length > 0) left = left.filter(known => known.issuedOn <= publishedAt)
  if (left.length === 0) return NONE

  const days: string[] = []
  for (const { cited } of entry.mentions) if (cited.around.issuedOn !== null) days.push(cited.around.issuedOn)
  const ofDay = days.length === 0 ? NONE : left.filter(({ issuedOn }) => days.some(day => issuedOn.startsWith(day)))
  const term = entry.term === null || entry.term.includes('-') ? null : entry.term
  let chosen = term !== null
  if (ofDay.length > 0) left = term === null ? ofDay : preferring(ofDay, known => known.term === term)
  else if (term !== null) left = left.filter(known => known.term === term)

  // Of one document that the day or the term has chosen the subject says no more.
  const open = left.length > 1 || (left.length === 1 && !chosen && ofDay.length === 0)
  if (entry.subject !== null && open) {
    const words = wordsOf(entry.subject)
    const about = left.filter(known => {
      const shared = sharedWords(known, words)
      return shared >= 2 && shared >= 0.6 * wordsOfTitle(known).size
    })
    if (about.length > 0) {
      left = about
      chosen = true
    } else if (!chosen && ofDay.length === 0 && words.size > 2) {
      // The same number of a term that the catalogue lacks: not a word of its title is there.
      left = left.filter(known => wordsOfTitle(known).size < 2 || sharedWords(known, words) > 0)
    }
  }
  if (ofDay.length === 0 && days.length > 0) {
    const inTerm = (known: KnownDocument): boolean => days.some(day => liesInTerm(day, known))
    left = chosen ? preferring(left, inTerm) : left.filter(inTerm)
  }
  const { issuer } = entry
  if (left.length > 1 && issuer !== null) left = preferring(left, known => !areOtherBodies(issuer, known.issuer))
  return left
}

/** Which document of the catalogue a cited one is. */
import { type KnownDocument, knownDocuments, termBeginnings } from '../../knowledge/known-documents.js'
import { foldKey } from '../../source/fold.js'
import { classOf, LOWER, SPACE, UPPER } from '../../text/characters.js'
import { type CitedEntry, symbolKey } from './compare.js'

/** Documents of a catalogue by the keys of their symbols. */
type Catalogue = ReadonlyMap<string, readonly KnownDocument[]>

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
  for (const document of documents) {
    const key = symbolKey(document.symbol)
    const same = map.get(key)
    if (same === undefined) map.set(key, [document])
    else same.push(document)
  }
  return map
}

/** The term of the Party's centre that a day falls into: "2022-06-16" → "XIII". */
export function termOfDay(day: string): string | null {
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

/** What documents of catalogues are compared by. */
interface Features {
  readonly issuer: string
  readonly words: Set<string>
}

/** Taken once from each document. */
const featuresTaken = new WeakMap<KnownDocument, Features>()

function featuresOf(document: KnownDocument): Features {
  let features = featuresTaken.get(document)
  if (features === undefined) {
    features = { issuer: foldKey(document.issuer), words: wordsOf(document.title) }
    featuresTaken.set(document, features)
  }
  return features
}

function shared(a: Set<string>, b: Set<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return a.size === 0 ? 0 : count / a.size
}

/**
 * The one document of the catalogue that an entry can be; null for none, and where two are left.
 *
 * @param added the caller's own documents, which win over ours
 * @param publishedAt the article's day, which only excludes what did not exist yet
 */
export function findKnown(
  entry: CitedEntry,
  added: readonly KnownDocument[],
  publishedAt: string | null,
): KnownDocument | null {
  const code = entry.type.code
  if (entry.session !== null || entry.number === null || code === null) return null
  let key: string
  if (entry.symbol !== null) key = symbolKey(entry.symbol)
  // "Chỉ thị số 45 của Bộ Chính trị": the issuer says the rest.
  else if (
    entry.issuer !== null &&
    /^(?:bộ chính trị|ban bí thư|ban chấp hành trung ương|trung ương|bct)/.test(foldKey(entry.issuer))
  ) {
    key = symbolKey(`${entry.number}-${code}/TW`)
  } else return null
  ours ??= index(knownDocuments())
  let candidates = (added.length > 0 ? catalogueOf(added).get(key) : undefined) ?? ours.get(key)
  if (candidates === undefined) return null
  const { issuedOn, subject } = entry
  if (entry.term !== null && !entry.term.includes('-'))
    candidates = candidates.filter(({ term }) => term === entry.term)
  if (issuedOn !== null) {
    const exact = candidates.filter(known => known.issuedOn === issuedOn)
    candidates =
      exact.length > 0
        ? exact
        : candidates.filter(({ term, issuedOn: day }) =>
            issuedOn.length === 4 ? day.startsWith(issuedOn) : term === termOfDay(issuedOn),
          )
  }
  if (publishedAt !== null) candidates = candidates.filter(known => known.issuedOn <= publishedAt)
  if (candidates.length > 1 && entry.issuer !== null) {
    const issuer = foldKey(entry.issuer)
    const fitting = candidates.filter(known => {
      const own = featuresOf(known).issuer
      return issuer.startsWith(own) || own.startsWith(issuer)
    })
    if (fitting.length > 0) candidates = fitting
  }
  if (candidates.length > 1 && subject !== null) {
    const words = wordsOf(subject)
    const fitting = candidates.filter(known => shared(featuresOf(known).words, words) >= 0.6)
    if (fitting.length > 0) candidates = fitting
  }
  return candidates.length === 1 ? (candidates[0] as KnownDocument) : null
}

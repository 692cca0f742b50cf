/** Citations → documents. Merging, the catalogue and ids are those of the core, so that both editions give the same. */
import { englishRelationVerbs } from '../knowledge/english-documents.js'
import type { KnownDocument } from '../knowledge/known-documents.js'
import type { ResolvedDates } from '../resolve/dates.js'
import type { Cited } from '../resolve/directives/cited.js'
import type { CitedEntry } from '../resolve/directives/compare.js'
import { type Identity, identify } from '../resolve/directives/identify.js'
import { mergeCited } from '../resolve/directives/merge.js'
import type { Setting } from '../resolve/setting.js'
import type { Directive, Relation } from '../types.js'
import type { ArticlePlaces } from './article-places.js'
import type { Citation } from './citations.js'
import type { EnglishText } from './english-text.js'
import { phraseMap } from './phrases.js'

const RELATION_VERBS = phraseMap(englishRelationVerbs)
/** Words between such a verb and the document that it leads to, at most: "implementing the Politburo's". */
const RELATION_REACH = 6

const NO_DOCUMENTS: readonly KnownDocument[] = []

/** A citation as the core merges them. */
function citedOf(text: EnglishText, citation: Citation, dates: ResolvedDates): Cited {
  const { start, end, type, form, number, symbol, session, law, term, issuer, dated } = citation
  const at = dated === null ? -1 : text.startOf(dated)
  const told = dates.dates.find(date => date.start <= at && at < date.end)?.value
  const issuedOn = /^\d{4}-\d{2}-\d{2}/.exec(told ?? '')?.[0] ?? law?.year ?? null
  const document = { number, symbol, session, law, term: session === null ? null : term }
  return {
    mention: {
      layer: 'citation',
      rule: `citation.${form === 'numbered' ? 'number' : form}`,
      start,
      end,
      type,
      form,
      coreEnd: end,
      token: 0,
      past: 0,
      listHead: 0,
      documents: [document],
    },
    document,
    around: {
      issuedOn,
      issuer: null,
      issuerText: issuer?.name ?? null,
      term,
      // The words of another language tell nothing from the catalogue's titles.
      subject: null,
      past: 0,
      from: 0,
    },
    alias: null,
  }
}

/** The body that issued a document, by the mention that names it most fully. */
function bodyOf(citations: readonly Citation[], places: ArticlePlaces): Directive['issuerBody'] {
  const issuer = citations.reduce<Citation['issuer']>(
    (best, { issuer: own }) => (own !== null && (best === null || own.name.length > best.name.length) ? own : best),
    null,
  )
  if (issuer === null) return null
  if (issuer.body === null) return { name: issuer.name, place: null, level: 'central', basis: 'stated' }
  const { name, place, level, basis } = places.locate(issuer.body)
  return { name, place, level, basis: basis ?? 'stated' }
}

/** What the words between two documents of one sentence state of the first. */
function relationBetween(text: EnglishText, from: Citation, to: Citation): Relation['type'] | null {
  if (!text.sameSentence(from.word, to.word) || to.start - from.end > 160) return null
  if (text.text.slice(from.end, to.start).includes(';')) return null
  for (let word = to.word; word > Math.max(from.past, to.word - RELATION_REACH); word--) {
    const verb = RELATION_VERBS.before(text, word)
    if (verb !== null) return verb.start >= from.past ? verb.value : null
  }
  return null
}

function relationsOf(
  text: EnglishText,
  citations: readonly Citation[],
  entryOf: ReadonlyMap<Citation, number>,
  ids: readonly string[],
): Relation[][] {
  const relations: Relation[][] = ids.map(() => [])
  for (let index = 1; index < citations.length; index++) {
    const [from, to] = [citations[index - 1] as Citation, citations[index] as Citation]
    const type = relationBetween(text, from, to)
    const [source, target] = [entryOf.get(from), entryOf.get(to)]
    if (type === null || source === undefined || target === undefined || source === target) continue
    const own = relations[source] as Relation[]
    const directive = ids[target] as string
    if (!own.some(known => known.directive === directive)) own.push({ type, directive })
  }
  return relations
}

/** The longest of some words, or null. */
const longest = (all: readonly (string | null)[]): string | null =>
  all.reduce((best, own) => (own !== null && (best === null || own.length > best.length) ? own : best), null)

/** The documents that an article cites, in order of their first mention. */
export function resolveEnglishDirectives(
  text: EnglishText,
  citations: readonly Citation[],
  dates: ResolvedDates,
  places: ArticlePlaces,
  setting: Setting,
): Directive[] {
  const { article } = text
  const byCited = new Map(citations.map(citation => [citedOf(text, citation, dates), citation]))
  const entries = mergeCited(article, [...byCited.keys()])
  const citationsOf = ({ mentions }: CitedEntry): Citation[] =>
    mentions.map(({ cited }) => byCited.get(cited) as Citation)
  const { reference } = dates
  const bodies = entries.map(entry => bodyOf(citationsOf(entry), places))
  const names = bodies.map(body => body?.name ?? null)
  const identities = identify(article, entries, names, NO_DOCUMENTS, reference, setting.warnings)
  const ids = identities.map(({ id }) => id)
  const entryOf = new Map(entries.flatMap((entry, index) => citationsOf(entry).map(each => [each, index] as const)))
  const relations = relationsOf(text, citations, entryOf, ids)

  return entries.map((entry, index): Directive => {
    const cited = citationsOf(entry)
    const { id, known } = identities[index] as Identity
    return {
      id,
      type: entry.type.type,
      typeCode: entry.type.code,
      number: entry.number,
      symbol: entry.symbol,
      issuedOn: entry.issuedOn,
      issuer: entry.issuer,
      issuerBody: entry.session === null ? (bodies[index] ?? null) : null,
      term: entry.term,
      subject: entry.law === null ? longest(cited.map(({ subject }) => subject)) : entry.law.name || null,
      known: known === null ? null : { id: known.id, title: known.title, issuedOn: known.issuedOn },
      relations: relations[index] as Relation[],
      mentions: cited.map(({ start, end, fullStart, fullEnd }) => ({
        ...text.evidence(start, end),
        fullStart: text.source.startInInput(fullStart),
        fullEnd: text.source.endInInput(fullEnd),
      })),
      rule: entry.mentions[0]?.cited.mention.rule as string,
      certainty: entry.firm ? 'stated' : 'inferred',
    }
  })
}

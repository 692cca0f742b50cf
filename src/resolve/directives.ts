/** Citations → documents: one entry a document, short forms resolved left to right, relations. */
import type { CitationMention } from '../extract/citations/mention.js'
import type { Article } from '../text/analyze.js'
import type { Directive, Relation } from '../types.js'
import type { ResolvedDates } from './dates.js'
import { type Reading, readAfter } from './directives/after.js'
import { readBefore } from './directives/before.js'
import { type Around, type Cited, Surroundings, textOf } from './directives/cited.js'
import type { CitedEntry } from './directives/compare.js'
import { type Identity, identify } from './directives/identify.js'
import { mergeCited } from './directives/merge.js'
import { findReferences, type Reference } from './directives/relations.js'
import { type ArticlePlaces, findPlaces } from './places.js'
import type { Setting } from './setting.js'

/** Each citation with what stands around it; a list shares what follows its last member. */
function readCitations(where: Surroundings, citations: readonly CitationMention[]): Cited[] {
  const read = citations.map(mention => readAfter(where, mention))
  for (let index = read.length - 2; index >= 0; index--) {
    const { mention, around } = read[index] as Reading
    const next = read[index + 1] as Reading
    if (next.mention.listHead !== mention.listHead) continue
    if (around.issuer !== null || around.issuerText !== null) continue
    around.issuedOn ??= next.around.issuedOn
    around.issuer = next.around.issuer
    around.issuerText = next.around.issuerText
    around.term ??= next.around.term
  }
  let aliased: Map<CitationMention, Reading> | null = null
  for (const reading of read) {
    if (reading.alias === null) continue
    aliased ??= new Map()
    aliased.set(reading.alias, reading)
  }
  const cited: Cited[] = []
  for (const { mention, around, alias } of read) {
    if (mention.form === 'numbered' || mention.form === 'law') readBefore(where, mention, around)
    inherit(around, aliased?.get(mention))
    for (const document of mention.documents) {
      const year = around.issuedOn === null ? (document.law?.year ?? null) : null
      cited.push({ mention, document, around: year === null ? around : { ...around, issuedOn: year }, alias })
    }
  }
  return cited
}

/** A number in brackets takes issuer and subject of what it stands for: "Báo cáo của … về … (Báo cáo số …)". */
function inherit(around: Around, described: Reading | undefined): void {
  if (described === undefined || described.mention.form !== 'described') return
  around.issuer ??= described.around.issuer
  around.subject ??= described.around.subject
}

/** "Đất đai" of "Luật Đất đai năm 2024"; else the title that was read. */
function subjectOf(entry: CitedEntry): string | null {
  return entry.law !== null ? entry.law.name || null : entry.subject
}

/** The issuing body with its place, by the mention that names it longest. */
function bodyOf(article: Article, entry: CitedEntry, places: ArticlePlaces): Directive['issuerBody'] {
  let best: Around['issuer'] = null
  for (const { cited } of entry.mentions) {
    const { issuer } = cited.around
    if (issuer !== null && (best === null || issuer.end - issuer.token > best.end - best.token)) best = issuer
  }
  if (best === null) return null
  if (best.body === null) {
    if (!best.central) return null
    return { name: textOf(article, best.token, best.end), place: null, level: 'central', basis: 'stated' }
  }
  const { name, place, level, basis } = places.locate(best.body)
  return { name, place, level, basis: basis ?? 'stated' }
}

/** For each entry its relations, the first to each other document; null where no words state any. */
function relationsOf(
  entries: readonly CitedEntry[],
  ids: readonly string[],
  references: readonly Reference[],
): Relation[][] | null {
  if (references.length === 0) return null
  const indexOf = new Map<Cited, number>()
  entries.forEach((entry, index) => {
    for (const { cited } of entry.mentions) indexOf.set(cited, index)
  })
  const relations: Relation[][] = entries.map(() => [])
  for (const { from, to, type } of references) {
    const source = indexOf.get(from)
    const target = indexOf.get(to)
    if (source === undefined || target === undefined || source === target) continue
    const own = relations[source] as Relation[]
    const directive = ids[target] as string
    if (!own.some(known => known.directive === directive)) own.push({ type, directive })
  }
  return relations
}

/**
 * The documents that an article cites, in order of their first mention.
 *
 * @param citations mentions that won their characters, in reading order
 * @param dates of the article: those in the tails of citations are days of issue
 */
export function resolveDirectives(
  article: Article,
  citations: readonly CitationMention[],
  { dates, reference }: ResolvedDates,
  setting: Setting,
): Directive[] {
  if (citations.length === 0) return []
  const where = new Surroundings(article, citations, dates)
  const cited = readCitations(where, citations)
  const entries = mergeCited(article, cited)
  const places = findPlaces(article, setting)
  const bodies = entries.map(entry => bodyOf(article, entry, places))
  const names = bodies.map(body => body?.name ?? null)
  const identities = identify(article, entries, names, setting.documents, reference, setting.warnings)
  const ids = identities.map(({ id }) => id)
  const relations = relationsOf(entries, ids, findReferences(article, cited))

  return entries.map((entry, index): Directive => {
    const { id, known } = identities[index] as Identity
    const first = entry.mentions[0]?.cited.mention as CitationMention
    return {
      id,
      type: entry.type.type,
      typeCode: entry.type.code,
      number: entry.number,
      symbol: entry.symbol,
      issuedOn: entry.issuedOn,
      issuer: entry.issuer,
      issuerBody: bodies[index] ?? null,
      term: entry.term,
      subject: subjectOf(entry),
      known: known === null ? null : { id: known.id, title: known.title, issuedOn: known.issuedOn },
      relations: relations?.[index] ?? [],
      mentions: entry.mentions.map(({ cited: { mention, around }, end }) => {
        const evidence = article.evidence(mention.start, end)
        return {
          start: evidence.start,
          end: evidence.end,
          text: evidence.text,
          fullStart: article.source.startInInput(article.startOf(Math.min(around.from, mention.token))),
          fullEnd: article.source.endInInput(Math.max(end, article.endOf(around.past - 1))),
        }
      }),
      rule: first.rule,
      certainty: entry.firm ? 'stated' : 'inferred',
    }
  })
}

/** The tables of an archive, one a layer. `article_id` joins them all; every row carries the words it was read from. */
import type { DateMention, Directive, Evidence, Official, Position, Target } from '../../index.js'
import type { KeptArticle } from './keep-text.js'
import { type Column, type Table, table } from './table.js'

/** What stands in one cell where the record has a list. */
const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null)

/** A thing of a record, with the article that it stands in. */
interface Of<Thing> {
  readonly article: string
  readonly it: Thing
}

const of = <Thing>({ id }: KeptArticle, things: readonly Thing[]): Of<Thing>[] =>
  things.map(it => ({ article: id, it }))

const articleId: Column<Of<unknown>> = ['article_id', 'text', ({ article }) => article]

const evidence = <Thing>(find: (it: Thing) => Evidence | undefined): Column<Of<Thing>>[] => [
  ['evidence_start', 'integer', ({ it }) => find(it)?.start ?? null],
  ['evidence_end', 'integer', ({ it }) => find(it)?.end ?? null],
  ['evidence_text', 'text', ({ it }) => find(it)?.text ?? null],
]

const traced: Column<Of<{ readonly rule: string; readonly certainty: string }>>[] = [
  ['rule', 'text', ({ it }) => it.rule],
  ['certainty', 'text', ({ it }) => it.certainty],
]

const articles = table<KeptArticle, KeptArticle>('articles', article => [article], [
  ['article_id', 'text', ({ id }) => id],
  ['own_id', 'text', ({ id, record }) => (record.id === id ? null : record.id)],
  ['source', 'text', ({ source }) => source],
  ['position', 'integer', ({ position }) => position],
  ['encoding', 'text', ({ encoding }) => encoding?.name ?? null],
  ['encoding_certainty', 'text', ({ encoding }) => encoding?.certainty ?? null],
  ['title', 'text', ({ record }) => record.metadata.title],
  ['authors', 'text', ({ record }) => list(record.metadata.authors)],
  ['published_at', 'text', ({ record }) => record.metadata.publishedAt],
  ['sections', 'text', ({ record }) => list(record.metadata.sections)],
  ['newspaper', 'text', ({ record }) => record.metadata.newspaper],
  ['republished_from', 'text', ({ record }) => record.metadata.republishedFrom],
  ['url', 'text', ({ record }) => record.metadata.url],
  ['reference_date', 'text', ({ record }) => record.referenceDate?.value ?? null],
  ['reference_basis', 'text', ({ record }) => record.referenceDate?.basis ?? null],
  ['warnings', 'text', ({ record }) => list(record.warnings.map(({ code }) => code))],
  ['text_sha256', 'text', ({ textSha256 }) => textSha256 ?? null],
  ['text_length', 'integer', ({ textLength, record }) => textLength ?? record.text?.length ?? null],
  ['text', 'text', ({ record }) => record.text],
])

const officials = table<KeptArticle, Of<Official>>('officials', article => of(article, article.record.officials), [
  articleId,
  ['official_id', 'text', ({ it }) => it.id],
  ['name', 'text', ({ it }) => it.name],
  ['honorifics', 'text', ({ it }) => list(it.honorifics)],
  ['rank', 'text', ({ it }) => it.rank],
  ['degrees', 'text', ({ it }) => list(it.degrees)],
  ['roles', 'text', ({ it }) => list(it.roles.map(({ role }) => role))],
  ['mentions', 'integer', ({ it }) => it.mentions.length],
  ...evidence(({ mentions }: Official) => mentions[0]),
])

/** A post, with the official who holds it and a number among that official's posts. */
interface Held extends Position {
  readonly official: string
  readonly number: number
}

const held = ({ id, positions }: Official): Held[] =>
  positions.map((position, index) => ({ ...position, official: id, number: index + 1 }))

const positions = table<KeptArticle, Of<Held>>(
  'positions',
  article => of(article, article.record.officials.flatMap(held)),
  [
    articleId,
    ['position_id', 'text', ({ it }) => `${it.official}.${it.number}`],
    ['official_id', 'text', ({ it }) => it.official],
    ['title', 'text', ({ it }) => it.title],
    ['organization', 'text', ({ it }) => it.organization],
    ['organization_text', 'text', ({ it }) => it.organizationText],
    ['place_basis', 'text', ({ it }) => it.placeBasis],
    ['status', 'text', ({ it }) => it.status],
    ['since', 'text', ({ it }) => it.since],
    ['until', 'text', ({ it }) => it.until],
    ['term', 'text', ({ it }) => it.term],
    ['system', 'text', ({ it }) => it.system],
    ['level', 'text', ({ it }) => it.level],
    ...traced,
    ...evidence((it: Held) => it.evidence),
  ],
)

const directives = table<KeptArticle, Of<Directive>>('directives', article => of(article, article.record.directives), [
  articleId,
  ['directive_id', 'text', ({ it }) => it.id],
  ['type', 'text', ({ it }) => it.type],
  ['type_code', 'text', ({ it }) => it.typeCode],
  ['number', 'text', ({ it }) => it.number],
  ['symbol', 'text', ({ it }) => it.symbol],
  ['issued_on', 'text', ({ it }) => it.issuedOn],
  ['issuer', 'text', ({ it }) => it.issuer],
  ['issuer_body', 'text', ({ it }) => it.issuerBody?.name ?? null],
  ['issuer_place', 'text', ({ it }) => it.issuerBody?.place ?? null],
  ['issuer_level', 'text', ({ it }) => it.issuerBody?.level ?? null],
  ['issuer_basis', 'text', ({ it }) => it.issuerBody?.basis ?? null],
  ['term', 'text', ({ it }) => it.term],
  ['subject', 'text', ({ it }) => it.subject],
  ['known_id', 'text', ({ it }) => it.known?.id ?? null],
  ['known_title', 'text', ({ it }) => it.known?.title ?? null],
  ['known_issued_on', 'text', ({ it }) => it.known?.issuedOn ?? null],
  ['relations', 'text', ({ it }) => list(it.relations.map(({ type, directive }) => `${type} ${directive}`))],
  ['mentions', 'integer', ({ it }) => it.mentions.length],
  ...traced,
  ...evidence(({ mentions }: Directive) => mentions[0]),
])

const dates = table<KeptArticle, Of<DateMention>>('dates', article => of(article, article.record.dates), [
  articleId,
  ['date_id', 'text', ({ it }) => it.id],
  ['value', 'text', ({ it }) => it.value],
  ['earliest', 'text', ({ it }) => it.earliest],
  ['latest', 'text', ({ it }) => it.latest],
  ['granularity', 'text', ({ it }) => it.granularity],
  ['mod', 'text', ({ it }) => it.mod],
  ['part', 'text', ({ it }) => it.part],
  ['basis', 'text', ({ it }) => it.basis],
  ...traced,
  ...evidence((it: DateMention) => it),
])

const targets = table<KeptArticle, Of<Target>>('targets', article => of(article, article.record.targets), [
  articleId,
  ['target_id', 'text', ({ it }) => it.id],
  ['status', 'text', ({ it }) => it.status],
  ['indicator', 'text', ({ it }) => it.indicator],
  ['kind', 'text', ({ it }) => it.kind],
  ['value', 'number', ({ it }) => it.value],
  ['whole', 'number', ({ it }) => it.of],
  ['min', 'number', ({ it }) => it.min],
  ['max', 'number', ({ it }) => it.max],
  ['unit', 'text', ({ it }) => it.unit],
  ['unit_kind', 'text', ({ it }) => it.unitKind],
  ['currency', 'text', ({ it }) => it.currency],
  ['comparator', 'text', ({ it }) => it.comparator],
  ['change', 'text', ({ it }) => it.change],
  ['negated', 'boolean', ({ it }) => it.negated],
  ['baseline', 'text', ({ it }) => it.baseline?.text ?? null],
  ['baseline_date', 'text', ({ it }) => it.baseline?.edtf ?? null],
  ['period', 'text', ({ it }) => it.period?.edtf ?? null],
  ['date_id', 'text', ({ it }) => it.period?.dateId ?? null],
  ['organization', 'text', ({ it }) => it.organization],
  ...traced,
  ...evidence((it: Target) => it),
])

/** All tables, articles first. */
export const TABLES: readonly Table<KeptArticle>[] = [articles, officials, positions, directives, dates, targets]

/** The columns of the tables across articles, stated once for all formats. */
import type { Cell, Column, Table } from '../write/table.js'
import { table } from '../write/table.js'
import type { RowsOf, TableName } from './across.js'

/** Several values in one cell. */
const list = (values: readonly string[]): Cell => (values.length > 0 ? values.join('; ') : null)

const rowsOf = <Row>(name: TableName, columns: readonly Column<Row>[]): Table<Row> => table(name, row => [row], columns)

const careers = rowsOf<RowsOf['careers']>('careers', [
  ['career_id', 'text', row => row.id],
  ['person_id', 'text', row => row.person],
  ['name', 'text', row => row.name],
  ['also_written', 'text', row => list(row.alsoWritten)],
  ['title', 'text', row => row.title],
  ['organization', 'text', row => row.organization],
  ['province', 'text', row => row.province],
  ['province_basis', 'text', row => row.basis],
  ['system', 'text', row => row.system],
  ['level', 'text', row => row.level],
  ['identified', 'boolean', row => row.identified],
  ['status', 'text', row => row.status],
  ['statuses', 'text', row => list(row.statuses)],
  ['first_seen', 'text', row => row.firstSeen],
  ['last_seen', 'text', row => row.lastSeen],
  ['held_first', 'text', row => row.heldFirst],
  ['held_last', 'text', row => row.heldLast],
  ['former_first', 'text', row => row.formerFirst],
  ['since', 'text', row => list(row.since)],
  ['until', 'text', row => list(row.until)],
  ['terms', 'text', row => list(row.terms)],
  ['certainty', 'text', row => row.certainty],
  ['namesakes', 'integer', row => row.namesakes],
  ['articles', 'integer', row => row.articles.length],
  ['article_ids', 'text', row => list(row.articles)],
])

const directives = rowsOf<RowsOf['directives']>('directives', [
  ['directive_id', 'text', row => row.id],
  ['type', 'text', row => row.type],
  ['type_code', 'text', row => row.typeCode],
  ['number', 'text', row => row.number],
  ['symbol', 'text', row => row.symbol],
  ['issued_on', 'text', row => row.issuedOn],
  ['issuer', 'text', row => row.issuer],
  ['issuer_body', 'text', row => row.issuerBody],
  ['issuer_place', 'text', row => row.issuerPlace],
  ['issuer_province', 'text', row => row.issuerProvince],
  ['issuer_level', 'text', row => row.issuerLevel],
  ['term', 'text', row => row.term],
  ['subject', 'text', row => row.subject],
  ['known_id', 'text', row => row.known?.id ?? null],
  ['known_title', 'text', row => row.known?.title ?? null],
  ['known_issued_on', 'text', row => row.known?.issuedOn ?? null],
  ['identified', 'boolean', row => row.identified],
  ['certainty', 'text', row => row.certainty],
  ['mentions', 'integer', row => row.mentions],
  ['first_cited', 'text', row => row.firstCited],
  ['last_cited', 'text', row => row.lastCited],
  ['newspapers', 'text', row => list(row.newspapers)],
  ['articles', 'integer', row => row.articles.length],
  ['article_ids', 'text', row => list(row.articles)],
])

const edges = rowsOf<RowsOf['edges']>('edges', [
  ['from_id', 'text', row => row.from],
  ['relation', 'text', row => row.relation],
  ['to_id', 'text', row => row.to],
  ['first_seen', 'text', row => row.firstSeen],
  ['last_seen', 'text', row => row.lastSeen],
  ['articles', 'integer', row => row.articles.length],
  ['article_ids', 'text', row => list(row.articles)],
])

const targets = rowsOf<RowsOf['targets']>('targets', [
  ['article_id', 'text', row => row.article],
  ['target_id', 'text', row => row.target.id],
  ['published_on', 'text', row => row.publishedOn],
  ['province', 'text', row => row.province],
  ['place', 'text', row => row.place],
  ['place_level', 'text', row => row.placeLevel],
  ['place_basis', 'text', row => row.placeBasis],
  ['indicator', 'text', row => row.target.indicator],
  ['indicator_key', 'text', row => row.indicatorKey],
  ['period', 'text', row => row.target.period?.edtf ?? null],
  ['status', 'text', row => row.target.status],
  ['kind', 'text', row => row.target.kind],
  ['value', 'number', row => row.target.value],
  ['whole', 'number', row => row.target.of],
  ['min', 'number', row => row.target.min],
  ['max', 'number', row => row.target.max],
  ['unit', 'text', row => row.target.unit],
  ['unit_kind', 'text', row => row.target.unitKind],
  ['currency', 'text', row => row.target.currency],
  ['comparator', 'text', row => row.target.comparator],
  ['change', 'text', row => row.target.change],
  ['negated', 'boolean', row => row.target.negated],
  ['organization', 'text', row => row.target.organization],
  ['certainty', 'text', row => row.target.certainty],
  ['evidence_start', 'integer', row => row.target.start],
  ['evidence_end', 'integer', row => row.target.end],
  ['evidence_text', 'text', row => row.target.text],
])

const duplicates = rowsOf<RowsOf['duplicates']>('duplicates', [
  ['group_id', 'text', row => row.group],
  ['article_id', 'text', row => row.article],
  ['published_at', 'text', row => row.publishedAt],
  ['newspaper', 'text', row => row.newspaper],
  ['earliest', 'boolean', row => row.earliest],
  ['earliest_id', 'text', row => row.earliestArticle],
  ['score', 'number', row => row.score],
])

const keywords = rowsOf<RowsOf['keywords']>('keywords', [
  ['article_id', 'text', row => row.article],
  ['rank', 'integer', row => row.rank],
  ['keyword', 'text', row => row.keyword],
  ['count', 'integer', row => row.count],
  ['articles', 'integer', row => row.articles],
  ['score', 'number', row => row.score],
])

/** The tables by their names. */
export const ACROSS: { readonly [Name in TableName]: Table<RowsOf[Name]> } = {
  careers,
  directives,
  edges,
  targets,
  duplicates,
  keywords,
}

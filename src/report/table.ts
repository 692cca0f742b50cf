/** A record for the eye: each value with the words that it was read from. */
import type {
  ArticleRecord,
  DateMention,
  Directive,
  Official,
  Position,
  RoleMention,
  Target,
  Traced,
  Warning,
} from '../types.js'
import { type Cell, grid, type Page, paint, printable, quoted, type Row, type Style } from './layout.js'

const NONE: Cell = { text: '–', style: 'dim' }

const COMPARATORS: Readonly<Record<Target['comparator'], string>> = {
  eq: '',
  gte: '≥ ',
  gt: '> ',
  lte: '≤ ',
  lt: '< ',
  approx: 'about ',
  nearly: 'nearly ',
}

const PARTS = { MO: 'morning', MI: 'noon', AF: 'afternoon', EV: 'evening', NI: 'night' } as const

/** "486 300 000 000", "112.4": a point or comma between thousands would mislead one half of the readers. */
function readableNumber(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?]
  if (/e/.test(whole)) return whole
  const grouped = whole.length > 4 ? Number(whole).toLocaleString('en').replaceAll(',', ' ') : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/**
 * The figure of a target in one line: "≥ 85 %", "7/25 chỉ tiêu".
 */
export function readableFigure(target: Target): string {
  const { kind, value, of, min, max, unit, comparator } = target
  const number = (each: number | null): string => (each === null ? '?' : readableNumber(each))
  let figure: string
  if (kind === 'range') figure = `${number(min)}–${number(max)}`
  else if (of !== null) figure = `${number(value)}/${number(of)}`
  else figure = number(value ?? min ?? max)
  if (kind === 'rank') figure = `rank ${figure}`
  return printable(`${COMPARATORS[comparator]}${figure} ${unit ?? ''}`)
}

function certainty(traced: Pick<Traced, 'certainty'>): Cell {
  const style: Style = traced.certainty === 'stated' ? 'green' : 'yellow'
  return { text: traced.certainty, style }
}

const list = (parts: readonly (string | null | false)[]): string =>
  parts.filter(part => part !== null && part !== false && part !== '').join(', ')
const evidence = (text: string): Cell => ({ text: quoted(text), style: 'cyan' })
const times = (count: number): string => (count === 1 ? '1 mention' : `${count} mentions`)

function positionRow(position: Position): Row {
  const { status, term, since, until } = position
  return [
    '',
    `  ${printable(position.title)}`,
    printable(position.organization ?? '–'),
    list([
      status !== 'incumbent' && status,
      term !== null && `term ${term}`,
      since !== null && `since ${since}`,
      until !== null && `until ${until}`,
    ]),
    certainty(position),
    evidence(position.evidence.text),
  ]
}

/** Roles are stated, all but a few. */
function roleRow(mention: RoleMention): Row {
  const doubt = mention.certainty === 'stated' ? '' : certainty(mention)
  return ['', `  ${mention.role}`, '', '', doubt, evidence(mention.evidence.text)]
}

function officialRows(official: Official): Row[] {
  const address = list([official.rank, ...official.degrees, ...official.honorifics])
  return [
    [
      { text: official.id, style: 'dim' },
      { text: printable(official.name), style: 'bold' },
      { text: printable(address), style: 'dim' },
      times(official.mentions.length),
      '',
      official.mentions[0] === undefined ? '' : evidence(official.mentions[0].text),
    ],
    ...official.positions.map(positionRow),
    ...official.roles.map(roleRow),
  ]
}

function directiveRows(directive: Directive): Row[] {
  const { type, symbol, number, issuedOn, issuer, term, subject, known, relations, mentions } = directive
  const rows: Row[] = [
    [
      { text: printable(list([`${type} ${symbol ?? (number === null ? '' : `số ${number}`)}`])), style: 'bold' },
      issuedOn ?? NONE,
      printable(list([issuer, term !== null && `term ${term}`])) || NONE,
      times(mentions.length),
      certainty(directive),
      mentions[0] === undefined ? '' : evidence(mentions[0].text),
    ],
    { span: { text: `  ${printable(directive.id)}`, style: 'dim' } },
  ]
  if (subject !== null) rows.push({ span: `  về ${quoted(subject)}` })
  if (known !== null)
    rows.push({ span: `  known as ${printable(known.id)}: ${printable(known.title)} (${known.issuedOn})` })
  for (const relation of relations) rows.push({ span: `  ${relation.type} ${printable(relation.directive)}` })
  return rows
}

function dateRow(date: DateMention): Row {
  return [
    { text: date.id, style: 'dim' },
    { text: date.value, style: 'bold' },
    list([date.mod?.toLowerCase() ?? null, date.part !== null && PARTS[date.part]]),
    date.basis === 'stated' ? '' : `year ${date.basis}`,
    certainty(date),
    evidence(date.text),
  ]
}

function targetRow(target: Target): Row {
  const { change, negated, baseline, period, organization, status } = target
  return [
    { text: target.id, style: 'dim' },
    { text: readableFigure(target), style: 'bold' },
    printable(list([target.indicator, organization])) || NONE,
    printable(
      list([
        status,
        period?.edtf ?? null,
        change,
        negated && 'negated',
        baseline !== null && `against ${baseline.text}`,
      ]),
    ),
    certainty(target),
    evidence(target.text),
  ]
}

function warningRow({ code, message, start, end }: Warning): Row {
  const where = start === undefined ? '' : `at ${start}–${end ?? start}`
  return [{ text: code, style: 'yellow' }, printable(message), where]
}

/** Metadata as rows of a label and a value; what the article does not say is left out. */
function metadataRows(record: ArticleRecord): Row[] {
  const { metadata, referenceDate, paragraphs } = record
  const kinds = new Map<string, number>()
  for (const { kind } of paragraphs) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const rows: [string, string | null][] = [
    ['sections', metadata.sections.join(' › ')],
    ['published', metadata.publishedAt],
    ['authors', list(metadata.authors)],
    ['newspaper', metadata.newspaper],
    ['republished', metadata.republishedFrom],
    ['url', metadata.url],
    ['reference', referenceDate === null ? null : `${referenceDate.value} (${referenceDate.basis})`],
    ['blocks', [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')],
  ]
  return rows
    .filter(([, value]) => value !== null && value !== '')
    .map(([label, value]): Row => [{ text: label, style: 'dim' }, printable(value as string)])
}

/**
 * A readable summary of a record. It says all that the colours say in words, too.
 *
 * @param record what `parseArticle` returned
 * @param heading what stands above it, such as the name of the file
 * @returns lines joined by "\n", with one at the end
 */
export function formatRecord(record: ArticleRecord, heading: string | null, page: Page): string {
  const lines: string[] = []
  if (heading !== null) lines.push(paint(printable(heading), 'dim', page))
  lines.push(...grid([{ span: { text: printable(record.metadata.title ?? '(no title)'), style: 'bold' } }], 0, page))
  lines.push(...grid(metadataRows(record), 2, page))
  const section = (name: string, count: number, rows: readonly Row[]): void => {
    lines.push('', paint(`${name} (${count})`, 'bold', page), ...grid(rows, 2, page))
  }
  section('Officials', record.officials.length, record.officials.flatMap(officialRows))
  section('Directives', record.directives.length, record.directives.flatMap(directiveRows))
  section('Dates', record.dates.length, record.dates.map(dateRow))
  section('Targets', record.targets.length, record.targets.map(targetRow))
  if (record.warnings.length > 0) section('Warnings', record.warnings.length, record.warnings.map(warningRow))
  return `${lines.join('\n')}\n`
}

/**
 * The hand-written records beside the fixture articles, and the view of a parsed record that is held against them:
 * one line for each thing, as a reader would write it down.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { ArticleRecord, Target } from '../src/index.js'

type Value = number | { min: number | null; max: number | null } | { ratio: [number, number] } | null

/** The form of the files: surfaces as in the article, in reading order; `optional` marks what a reader may leave out. */
export interface Expected {
  id: string
  publishedAt: string | null
  metadata: {
    title: string | null
    authors: string[]
    publishedAt: string | null
    sections: string[]
    republishedFrom: string | null
    furniture: string[]
  }
  officials: {
    name: string
    positions: { title: string; organization: string | null; status?: string; optional?: boolean }[]
    roles: string[]
    optional?: boolean
  }[]
  directives: {
    type: string
    typeCode: string | null
    number: string | null
    symbol: string | null
    issuedOn: string | null
    issuer: string | null
    term: string | null
    subject: string | null
    mentions: string[]
    optionalMentions?: string[]
    optional?: boolean
  }[]
  dates: { text: string; value: string; mod?: string; part?: string; optional?: boolean }[]
  targets: {
    text: string
    value: Value
    unit: string | null
    comparator: string
    change: string | null
    indicator: string | null
    period: string | null
    status: string
    optional?: boolean
  }[]
}

export interface Fixture {
  readonly id: string
  readonly text: string
  readonly expected: Expected
}

const FOLDER = new URL('../fixtures/articles/', import.meta.url)

export function readFixtures(folder: URL = FOLDER): Fixture[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => {
      const expected = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Expected
      return { id: expected.id, expected, text: readFileSync(new URL(file.replace(/json$/, 'txt'), folder), 'utf8') }
    })
}

/** A line that must stand, or may. */
export interface Line {
  readonly line: string
  readonly optional: boolean
}

/** Things of a layer, one line each: of the expectation, and of the record. */
export interface View {
  readonly expected: readonly Line[]
  readonly found: readonly string[]
}

/** Abbreviated or not, a unit before a place is the same unit. */
const spelledOut = (body: string | null): string =>
  none(body)
    .replace(/\bTP\.? ?(?=\p{Lu})/gu, 'thành phố ')
    .replace(/\bTX\.? ?(?=\p{Lu})/gu, 'thị xã ')

const none = (value: unknown): string => (value === null || value === undefined ? '–' : String(value))

const value = (target: Target): Value => {
  if (target.of !== null) return { ratio: [target.value as number, target.of] }
  return target.kind === 'range' ? { min: target.min, max: target.max } : target.value
}

/** The layers of a record beside what was expected. */
export function viewsOf(record: ArticleRecord, { expected }: Fixture): Record<string, View> {
  const lines = <T extends { optional?: boolean }>(items: readonly T[], line: (item: T) => string): Line[] =>
    items.map(item => ({ line: line(item), optional: item.optional === true }))
  return {
    metadata: {
      expected: (['title', 'authors', 'publishedAt', 'sections', 'republishedFrom'] as const).map(key => ({
        line: `${key}: ${JSON.stringify(expected.metadata[key])}`,
        optional: false,
      })),
      found: (['title', 'authors', 'publishedAt', 'sections', 'republishedFrom'] as const).map(
        key => `${key}: ${JSON.stringify(record.metadata[key])}`,
      ),
    },
    posts: {
      expected: expected.officials.flatMap(official =>
        lines(
          official.positions,
          post => `${official.name}: ${post.title} | ${spelledOut(post.organization)} | ${post.status ?? 'incumbent'}`,
        ).map(line => ({ ...line, optional: official.optional === true })),
      ),
      found: record.officials.flatMap(({ name, positions }) =>
        positions.map(post => `${name}: ${post.title} | ${spelledOut(post.organization)} | ${post.status}`),
      ),
    },
    roles: {
      expected: expected.officials.flatMap(({ name, roles, optional }) =>
        roles.map(role => ({ line: `${name}: ${role}`, optional: optional === true })),
      ),
      found: record.officials.flatMap(({ name, roles }) =>
        [...new Set(roles.map(({ role }) => role))].map(role => `${name}: ${role}`),
      ),
    },
    directives: {
      expected: lines(expected.directives, each =>
        [each.type, each.number, each.symbol, each.issuedOn, each.issuer, each.term, each.subject]
          .map(none)
          .join(' | '),
      ),
      found: record.directives.map(each =>
        [each.type, each.number, each.symbol, each.issuedOn, each.issuer, each.term, each.subject]
          .map(none)
          .join(' | '),
      ),
    },
    mentions: {
      expected: expected.directives.flatMap(({ mentions, optionalMentions = [], optional }) => [
        ...mentions.map(line => ({ line, optional: optional === true })),
        ...optionalMentions.map(line => ({ line, optional: true })),
      ]),
      found: record.directives.flatMap(({ mentions }) => mentions.map(({ text }) => text)),
    },
    dates: {
      expected: lines(expected.dates, each => `${each.text} = ${each.value} ${none(each.mod)} ${none(each.part)}`),
      found: record.dates.map(each => `${each.text} = ${each.value} ${none(each.mod)} ${none(each.part)}`),
    },
    targets: {
      expected: lines(expected.targets, each =>
        [each.text, JSON.stringify(each.value), each.unit, each.comparator, each.change, each.period, each.status]
          .map(none)
          .join(' | '),
      ),
      found: record.targets.map(each =>
        [
          each.text,
          JSON.stringify(value(each)),
          each.unit,
          each.comparator,
          each.change,
          each.period?.edtf,
          each.status,
        ]
          .map(none)
          .join(' | '),
      ),
    },
  }
}

/** What a line is about: the surface, or the person and the title. */
const head = (line: string): string => line.split(/ [|=] /)[0] as string

/**
 * What differs: lines that are missing, and lines that nobody expected. Each line counts as often as it stands; of an
 * optional line only what it is about is compared.
 */
export function differences({ expected, found }: View): { missing: string[]; unexpected: string[] } {
  const left = [...found]
  const take = (at: number): boolean => at >= 0 && left.splice(at, 1).length > 0
  const missing = expected
    .filter(({ line, optional }) => !optional && !take(left.indexOf(line)))
    .map(({ line }) => line)
  for (const { line, optional } of expected) if (optional) take(left.findIndex(other => head(other) === head(line)))
  return { missing, unexpected: left }
}

/** How much two phrases share: F1 of their words, 1 for the same words. */
function sharedWords(one: string | null, other: string | null): number {
  const words = (phrase: string | null): string[] => phrase?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left = words(other)
  const total = words(one).length + left.length
  const shared = words(one).filter(word => left.includes(word) && left.splice(left.indexOf(word), 1)).length
  return total === 0 ? 1 : (2 * shared) / total
}

/** Two readers seldom cut the words that name a measure at the same places: half of them must be shared. */
export function wrongIndicators(record: ArticleRecord, { expected }: Fixture): string[] {
  return expected.targets
    .filter(({ optional }) => optional !== true)
    .flatMap(({ text, indicator, value }) => {
      const found = record.targets.filter(target => target.text === text)
      const best = Math.max(...found.map(target => sharedWords(target.indicator, indicator)))
      return best >= 0.5
        ? []
        : [`${text} (${JSON.stringify(value)}): ${indicator} ≠ ${found.map(each => each.indicator).join(', ')}`]
    })
}

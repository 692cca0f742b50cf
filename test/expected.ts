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
          post => `${official.name}: ${post.title} | ${none(post.organization)} | ${post.status ?? 'incumbent'}`,
        ).map(line => ({ ...line, optional: official.optional === true })),
      ),
      found: record.officials.flatMap(({ name, positions }) =>
        positions.map(post => `${name}: ${post.title} | ${none(post.organization)} | ${post.status}`),
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
        [
          each.text,
          JSON.stringify(each.value),
          each.unit,
          each.comparator,
          each.change,
          each.indicator,
          each.period,
          each.status,
        ]
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
          each.indicator,
          each.period?.edtf,
          each.status,
        ]
          .map(none)
          .join(' | '),
      ),
    },
  }
}

/** What differs: lines that are missing, and lines that nobody expected. Each line counts as often as it stands. */
export function differences({ expected, found }: View): { missing: string[]; unexpected: string[] } {
  const left = [...found]
  const take = (line: string): boolean => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const missing = expected.filter(({ line, optional }) => !optional && !take(line)).map(({ line }) => line)
  for (const { line, optional } of expected) if (optional) take(line)
  return { missing, unexpected: left }
}

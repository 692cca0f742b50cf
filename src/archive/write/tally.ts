/** Counts of what a run has made, for its closing summary. */
import type { ArchiveEntry, ArchiveErrorCode } from '../entry.js'

const LAYERS = ['officials', 'directives', 'dates', 'targets'] as const

/** Counts over entries. */
export interface Tally {
  readonly articles: number
  /** Places that gave no record, by the code of the error; codes in alphabetical order. */
  readonly errors: Readonly<Partial<Record<ArchiveErrorCode, number>>>
  /** Things of each layer, posts among them. */
  readonly layers: Readonly<Record<(typeof LAYERS)[number] | 'positions', number>>
}

/** Before the first entry. */
export const NOTHING: Tally = {
  articles: 0,
  errors: {},
  layers: { officials: 0, positions: 0, directives: 0, dates: 0, targets: 0 },
}

const sum = <Name extends string>(one: Readonly<Partial<Record<Name, number>>>, other: typeof one) => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)] as Name[])]
  return Object.fromEntries(names.map(name => [name, (one[name] ?? 0) + (other[name] ?? 0)]))
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Both together. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    articles: one.articles + other.articles,
    errors: sorted(sum(one.errors, other.errors)),
    layers: sum(one.layers, other.layers) as Tally['layers'],
  }
}

function ofOne(entry: ArchiveEntry): Tally {
  if (entry.kind === 'error') return { ...NOTHING, errors: { [entry.code]: 1 } }
  const { record } = entry
  const counts = Object.fromEntries(LAYERS.map(layer => [layer, record[layer].length]))
  const positions = record.officials.reduce((count, official) => count + official.positions.length, 0)
  return { articles: 1, errors: {}, layers: { ...NOTHING.layers, ...counts, positions } }
}

/** What the entries come to. */
export function tallyOf(entries: readonly ArchiveEntry[]): Tally {
  return entries.map(ofOne).reduce(addTallies, NOTHING)
}

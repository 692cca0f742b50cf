/** What the tables keep of each article: its id, its day, its newspaper. */
import type { ArticleRecord } from '../../types.js'
import type { Place } from '../entry.js'
import { type Body, bodiesOf, provinceOfArticle } from './provinces.js'

/** A record with an id that is unique in the archive, as `parseArchive` and `vn-party-news batch` give it. */
export interface RecordEntry extends Partial<Place> {
  readonly id: string
  readonly record: ArticleRecord
  /** Stands in for the text where only its hash was kept. */
  readonly textSha256?: string
}

/** One article while it is in hand. */
export interface SeenArticle {
  /** Its number in the archive, from 0. */
  readonly index: number
  readonly record: ArticleRecord
  readonly bodies: readonly Body[]
  readonly province: string | null
}

/** The articles seen so far. */
export class Seen {
  readonly ids: string[] = []
  /** When they appeared, as exactly as they say; null where nothing tells. */
  readonly times: (string | null)[] = []
  readonly newspapers: (string | null)[] = []
  readonly #known = new Set<string>()

  has(id: string): boolean {
    return this.#known.has(id)
  }

  add({ id, record }: RecordEntry): SeenArticle {
    this.#known.add(id)
    this.times.push(record.referenceDate?.value ?? null)
    this.newspapers.push(record.metadata.newspaper)
    const bodies = bodiesOf(record)
    return { index: this.ids.push(id) - 1, record, bodies, province: provinceOfArticle(record, bodies) }
  }

  /** The day of an article: "2024-01-12". */
  dayOf(index: number): string | null {
    return this.times[index]?.slice(0, 10) ?? null
  }

  /** Numbers of articles, each once, by their times, undated ones last; those of one time in the order of the archive. */
  inOrder(indices: readonly number[]): number[] {
    const time = (index: number): string => this.times[index] ?? '9999'
    return [...new Set(indices)].sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a - b))
  }

  /** First and last day of articles in order. */
  span(ordered: readonly number[]): readonly [first: string | null, last: string | null] {
    const days = ordered.map(index => this.dayOf(index)).filter(day => day !== null)
    return [days[0] ?? null, days.at(-1) ?? null]
  }

  idsOf(indices: readonly number[]): string[] {
    return indices.map(index => this.ids[index] as string)
  }
}

/** Short stories as entries of an archive. */
import type { RecordEntry } from '../../../src/archive/tables/seen.js'
import { parseArticle } from '../../../src/index.js'

/** A day, what the article of that day says, and the newspaper that it is in. */
export type Story = readonly [day: string | null, text: string, newspaper?: string]

/** Entries with the ids a, b, c … */
export const entriesOf = (stories: readonly Story[]): RecordEntry[] =>
  stories.map(([publishedAt, body, newspaper], at) => ({
    id: String.fromCharCode(97 + at),
    record: parseArticle({ body }, { publishedAt, newspaper }),
  }))

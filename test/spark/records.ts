/** What a run came to, in a form in which two can be compared: the one on Spark, and the one on this machine. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'

/** An outcome of lines. */
export interface Outcome {
  /** Hashes of records, by the ids of their articles. */
  readonly records: Map<string, string>
  /** "code: reason" of lines that gave none. */
  readonly errors: string[]
  readonly positions: number
  readonly targets: number
}

/** What a line, or a place of an archive, gave. */
export interface Answer {
  readonly id: string | null
  readonly code?: string | null
  readonly reason?: string | null
  readonly record?: {
    readonly officials: readonly { readonly positions: readonly unknown[] }[]
    readonly targets: readonly unknown[]
  } | null
}

/** The value without nulls, which JSON may leave out and columns may not, and with its fields in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(
    fields.map(([name, inner]) => [name, canonical(inner)]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
}

/** @throws Error for an id that comes twice */
export async function outcomeOf(answers: AsyncIterable<Answer>): Promise<Outcome> {
  const records = new Map<string, string>()
  const errors: string[] = []
  let [positions, targets] = [0, 0]
  for await (const { id, code, reason, record } of answers) {
    if (!record) {
      errors.push(`${code}: ${reason}`)
      continue
    }
    if (id === null || records.has(id)) throw new Error(`the article ${id} comes twice, or has no id`)
    records.set(
      id,
      createHash('sha256')
        .update(JSON.stringify(canonical(record)))
        .digest('base64'),
    )
    positions += record.officials.reduce((sum, official) => sum + official.positions.length, 0)
    targets += record.targets.length
  }
  return { records, errors: errors.sort(), positions, targets }
}

/** The rows of a folder of Parquet. */
export async function* parquetRows<Row>(folder: string): AsyncGenerator<Row> {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.parquet'))) {
    const file = await asyncBufferFromFile(join(folder, name))
    yield* (await parquetReadObjects({ file })) as Row[]
  }
}

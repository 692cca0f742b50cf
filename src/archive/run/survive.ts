/** A worker may die over an article; the archive goes on without that article. */
import type { ArchiveError } from '../entry.js'
import type { Item } from './chunks.js'
import { CrewFailure } from './crew.js'

const TRIES = 2

function died({ source, position }: Item, error: unknown): ArchiveError {
  const { message } = error as Error
  return { kind: 'error', source, position, code: 'worker-died', reason: `no worker survived this article: ${message}` }
}

/**
 * Runs the items of a chunk: together, when that fails together once more, then one by one. One that fails alone
 * gives an error in its place.
 *
 * @returns the results in the order of the items
 */
export async function survive<Result>(
  items: readonly Item[],
  run: (items: readonly Item[]) => Promise<Result>,
): Promise<Result[]> {
  const attempt = async (share: readonly Item[]): Promise<{ result: Result } | { error: unknown }> => {
    try {
      return { result: await run(share) }
    } catch (error) {
      if (error instanceof CrewFailure) throw error
      return { error }
    }
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const outcome = await attempt(items)
    if ('result' in outcome) return [outcome.result]
  }
  const results: Result[] = []
  for (const item of items) {
    const outcome = await attempt([item])
    results.push('result' in outcome ? outcome.result : await run([died(item, outcome.error)]))
  }
  return results
}

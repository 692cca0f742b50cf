/** Who does the work does not show in it; a worker that dies takes one article with it, and no more. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ArchiveEntry } from '../../../src/archive/entry.js'
import { parseItems } from '../../../src/archive/parse-archive.js'
import type { Item } from '../../../src/archive/run/chunks.js'
import { type Crew, CrewFailure, workerPool } from '../../../src/archive/run/crew.js'

const JOBS = fileURLToPath(new URL('./dying-jobs.mjs', import.meta.url))
const TIMEOUT = 60_000

const source = 'a.ndjson'
const itemsOf = (count: number): Item[] =>
  Array.from({ length: count }, (_, position) => ({
    source,
    position,
    content: { kind: 'fields', fields: { text: `Tin số ${position}` } },
  }))
const expected = (count: number): ArchiveEntry[] =>
  Array.from({ length: count }, (_, position) => ({
    kind: 'error',
    source,
    position,
    code: 'no-article',
    reason: `Tin số ${position}`,
  }))

async function* stream(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

async function parse(items: readonly Item[], crew: Crew): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for await (const entry of parseItems(stream(items), {}, crew)) entries.push(entry)
  return entries
}

describe('a pool', () => {
  test.each([1, 2, 5])(
    'of %i gives every item its entry, in the order of the items',
    async workers => {
      expect(await parse(itemsOf(500), await workerPool(workers, JOBS))).toEqual(expected(500))
    },
    TIMEOUT,
  )

  test.each([
    ['throws', 'too deep'],
    ['exits', 'exit code 7'],
    ['runs out of memory', 'memory limit'],
  ])(
    'loses one article where it %s',
    async (way, reason) => {
      const killer: Item = { source, position: 40, content: { kind: 'fields', fields: { way } } }
      const items = itemsOf(100).map((item, at) => (at === 40 ? killer : item))
      const entries = await parse(items, await workerPool(2, JOBS))
      expect(entries[40]).toMatchObject({ kind: 'error', source, position: 40, code: 'worker-died' })
      expect(entries[40]).toHaveProperty('reason', expect.stringContaining(reason))
      expect(entries.filter((_, at) => at !== 40)).toEqual(expected(100).filter((_, at) => at !== 40))
    },
    TIMEOUT,
  )

  test(
    'fails at once when its file cannot be loaded',
    async () => {
      await expect(workerPool(2, '/no/such/jobs.js')).rejects.toThrow(CrewFailure)
    },
    TIMEOUT,
  )

  test(
    'can be closed while a worker dies',
    async () => {
      const crew = await workerPool(2, JOBS)
      const items: Item[] = [{ source, position: 0, content: { kind: 'fields', fields: { way: 'exits' } } }]
      const runs = [crew.run('entries', { items, options: {} }), crew.run('entries', { items, options: {} })]
      const ends = Promise.allSettled(runs)
      await crew.close()
      expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    },
    TIMEOUT,
  )
})

describe('leaving early', () => {
  test(
    'closes the source and ends the workers',
    async () => {
      const crew = await workerPool(2, JOBS)
      let open = true
      async function* watched() {
        try {
          yield* stream(itemsOf(10_000))
        } finally {
          open = false
        }
      }
      let taken = 0
      for await (const _ of parseItems(watched(), {}, crew)) if (++taken === 5) break
      expect({ taken, open }).toEqual({ taken: 5, open: false })
      await expect(crew.run('entries', { items: [], options: {} })).rejects.toThrow(CrewFailure)
    },
    TIMEOUT,
  )

  test(
    'reads no further than what is in hand',
    async () => {
      let read = 0
      async function* counted() {
        for (const item of itemsOf(10_000)) {
          read++
          yield item
        }
      }
      for await (const _ of parseItems(counted(), {}, await workerPool(1, JOBS))) break
      expect(read).toBeLessThan(200)
    },
    TIMEOUT,
  )
})

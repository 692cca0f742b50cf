/** An archive cut into chunks, which workers take, and parts, which are committed. The cuts depend on the archive alone. */
import type { ArchiveError, RawArticle } from '../entry.js'

/** What a reader finds at a place. */
export type Item = RawArticle | ArchiveError

/** Neighbouring items that are parsed in one go. */
export interface Chunk {
  readonly items: readonly Item[]
  /** Bytes of their contents; of fields, those of their texts. */
  readonly bytes: number
  /** Does a part end here? */
  readonly endsPart: boolean
}

/** When a chunk is full, and when a part is. A chunk is some 30 ms of work, a part one or two seconds. */
export const LIMITS = { items: 32, bytes: 256 * 1024, chunksInPart: 64 }

/** Bytes that an item holds. */
export function bytesOf(item: Item): number {
  if ('kind' in item) return 0
  if (item.content.kind !== 'fields') return item.content.bytes.length
  const values = Object.values(item.content.fields)
  return values.reduce((sum: number, value) => sum + (typeof value === 'string' ? Buffer.byteLength(value) : 0), 0)
}

/** Items in chunks. What follows the end of a part is cut as if the archive began there, so that a run can go on there. */
export async function* chunksOf(items: AsyncIterable<Item>, limits = LIMITS): AsyncGenerator<Chunk> {
  let chunk: Item[] = []
  let bytes = 0
  let chunksInPart = 0
  for await (const item of items) {
    chunk.push(item)
    bytes += bytesOf(item)
    if (chunk.length < limits.items && bytes < limits.bytes) continue
    chunksInPart = (chunksInPart + 1) % limits.chunksInPart
    yield { items: chunk, bytes, endsPart: chunksInPart === 0 }
    chunk = []
    bytes = 0
  }
  if (chunk.length > 0) yield { items: chunk, bytes, endsPart: true }
}

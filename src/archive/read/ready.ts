/** Articles that the caller has in hand. */
import { type ArchiveError, placeId, type RawArticle } from '../entry.js'
import { tooLarge } from './bytes.js'
import { errorEntry } from './failure.js'
import type { Entries, Settings } from './input.js'
import type { ReadyArticle } from './source.js'

/** The source of articles that name none. */
const ITEMS = 'items'

/** What keeps something from being an article: it comes from outside, whatever its type says. */
function faultOf(item: unknown): string | null {
  const { id, source, content } = (item ?? {}) as Partial<ReadyArticle>
  if ([id, source].some(each => each !== undefined && typeof each !== 'string')) {
    return 'is no article: its id and its source must be strings'
  }
  if (content?.kind === 'fields' && typeof content.fields === 'object' && content.fields !== null) return null
  if ((content?.kind === 'text' || content?.kind === 'html') && content.bytes instanceof Uint8Array) return null
  return 'is no article: it must have content { kind: "text" or "html", bytes } or { kind: "fields", fields }'
}

function entryOf(item: ReadyArticle, index: number, most: number): RawArticle | ArchiveError {
  const fault = faultOf(item)
  if (fault !== null) return errorEntry({ source: ITEMS, position: index }, 'malformed', fault)
  const { source, content } = item
  const place = { source: source ?? ITEMS, position: item.position ?? (source === undefined ? index : 0) }
  if (content.kind !== 'fields' && content.bytes.length > most) {
    const { code, message } = tooLarge(most, content.bytes.length)
    return errorEntry(place, code, message)
  }
  const id = item.id ?? (source === undefined ? placeId(place) : undefined)
  return { ...place, ...(id === undefined ? {} : { id }), content }
}

export async function* readReady(
  items: Iterable<ReadyArticle> | AsyncIterable<ReadyArticle>,
  { limits }: Settings,
): Entries {
  let index = 0
  for await (const item of items) yield entryOf(item, index++, limits.articleBytes)
}

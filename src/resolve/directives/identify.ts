/** Which documents of the catalogue the entries are, and their ids: the same for both editions. */
import type { KnownDocument } from '../../knowledge/known-documents.js'
import type { Article } from '../../text/analyze.js'
import type { Warning } from '../../types.js'
import type { ResolvedDates } from '../dates.js'
import type { CitedEntry } from './compare.js'
import { warnOfDoubts } from './doubts.js'
import { directiveId, uniqueIds } from './ids.js'
import { findKnown } from './known.js'

/** An entry's document in the catalogue, or null, and its id. */
export interface Identity {
  readonly id: string
  readonly known: KnownDocument | null
}

/**
 * Looks the entries up; doubts become warnings.
 *
 * @param bodies names of the issuing bodies with their places, entry by entry
 * @param documents the caller's own, beside the catalogue
 */
export function identify(
  article: Article,
  entries: readonly CitedEntry[],
  bodies: readonly (string | null)[],
  documents: readonly KnownDocument[],
  reference: ResolvedDates['reference'],
  warnings: Warning[],
): Identity[] {
  // A day that only the story tells may lie before the article's.
  const publishedAt = reference === null || reference.basis === 'text' ? null : reference.value.slice(0, 10)
  const known = entries.map(entry => {
    const candidates = findKnown(entry, documents, publishedAt)
    warnOfDoubts(article, entry, candidates, warnings)
    return candidates.length === 1 ? (candidates[0] as KnownDocument) : null
  })
  const ids = uniqueIds(
    entries.map((entry, index) => directiveId(entry, known[index] ?? null, bodies[index] ?? entry.issuer)),
  )
  return ids.map((id, index) => ({ id, known: known[index] ?? null }))
}

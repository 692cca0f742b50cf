/** What is kept of the text that a record is about. */
import { createHash } from 'node:crypto'
import type { ArchiveArticle } from '../entry.js'

/** Nothing, a hash that tells the text again, or all of it. */
export const KEEP_TEXT = ['none', 'hash', 'full'] as const
export type KeepText = (typeof KEEP_TEXT)[number]

/** An article as it is written down. */
export interface KeptArticle extends ArchiveArticle {
  /** SHA-256 of the text in UTF-8, in hexadecimal; only where the hash is kept. */
  readonly textSha256?: string
  /** Length of the text in UTF-16 units, as the offsets count; only where the hash is kept. */
  readonly textLength?: number
}

/** The article with so much of its text as is wanted. */
export function keepText(article: ArchiveArticle, keep: KeepText): KeptArticle {
  const { text } = article.record
  if (keep === 'full' || text === null) return article
  const bare = { ...article, record: { ...article.record, text: null } }
  if (keep === 'none') return bare
  return { ...bare, textSha256: createHash('sha256').update(text, 'utf8').digest('hex'), textLength: text.length }
}

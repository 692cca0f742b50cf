/** Clean text → blocks: what each line is, and what the article says of itself. */
import type { Block } from '../text/analyze.js'
import type { ArticleRecord } from '../types.js'

export interface Structure {
  /** In reading order, without overlaps; blank lines belong to none. */
  readonly blocks: readonly Block[]
  /** All but `publishedAt`, which the dates layer reads from the stamp. */
  readonly metadata: ArticleRecord['metadata']
}

export function findStructure(text: string): Structure {
  const blocks: Block[] = []
  const line = /[^\n]+/g
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].indexOf(trimmed)
    blocks.push({ kind: blocks.length === 0 ? 'title' : 'body', start, end: start + trimmed.length })
  }
  const title = blocks[0] === undefined ? null : text.slice(blocks[0].start, blocks[0].end)
  return {
    blocks,
    metadata: { title, authors: [], publishedAt: null, sections: [], newspaper: null, republishedFrom: null, url: null },
  }
}

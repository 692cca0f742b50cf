/** Pages made apart from the reader: each gives the record of the text that a careful person would save of it. */
import { readdirSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/html/index.js'
import { parseArticle } from '../../src/index.js'
import type { ArticleRecord } from '../../src/types.js'

const FOLDER = new URL('../../fixtures/pages/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter(file => file.endsWith('.html'))
  .map(file => file.slice(0, -'.html'.length))

/** What the head alone of a page says, and its text does not show. */
const headOnly: Record<string, { publishedAt: string; authors: string[] }> = JSON.parse(
  readFileSync(new URL('head-only.json', FOLDER), 'utf8'),
)

const read = (file: string, encoding = 'utf-8'): string => iconv.decode(readFileSync(new URL(file, FOLDER)), encoding)

/** The layers and the metadata that page and text share, without places in the text. */
function shared({ officials, directives, dates, targets, metadata, referenceDate }: ArticleRecord): unknown {
  const { title, authors, publishedAt } = metadata
  const layers = {
    title,
    authors,
    publishedAt,
    day: referenceDate?.value.slice(0, 10),
    officials,
    directives,
    dates,
    targets,
  }
  return JSON.parse(
    JSON.stringify(layers, (key, value) => (/^(?:start|end|fullStart|fullEnd)$/.test(key) ? undefined : value)),
  )
}

describe('the record of the page is the record of its text', () => {
  it.each(pages)('%s', name => {
    const html = read(`${name}.html`, name === 'cp1252' ? 'windows-1252' : 'utf-8')
    const known = headOnly[name]
    const expected = parseArticle(read(`${name}.txt`), { publishedAt: known?.publishedAt })
    const authors = known?.authors ?? expected.metadata.authors
    expect(shared(parsePage(html))).toEqual(shared({ ...expected, metadata: { ...expected.metadata, authors } }))
  })
})

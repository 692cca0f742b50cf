/** Every rule of the table reads the fixture articles from its layout, and makes the record that their plain text makes. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePage, readPage } from '../../src/html/index.js'
import { parseArticle } from '../../src/index.js'
import { newspapers } from '../../src/knowledge/newspapers.js'
import { siteRules } from '../../src/knowledge/sites.js'
import { pageOf } from './pages.js'

const FOLDER = new URL('../../fixtures/articles/', import.meta.url)
const articles = readdirSync(FOLDER)
  .filter(file => file.endsWith('.txt'))
  .map(file => ({ name: file, text: readFileSync(new URL(file, FOLDER), 'utf8').trim() }))

/** A layout that no rule knows. */
const unknown = {
  name: 'a site without a rule',
  domains: [],
  body: ['.xyz-42'],
  title: ['h1.abc'],
  stamp: ['.q1'],
  lead: ['.q2'],
  shared: true,
}

describe.each([...siteRules, unknown])('$name', site => {
  it.each(articles)('$name', ({ text }) => {
    const url = `https://${site.domains[0] ?? 'trang.example'}/bai-1.html`
    const page = readPage(pageOf(text, site), { url })
    expect(page.via).toBe(site === unknown ? 'general' : 'site')
    const record = parsePage(pageOf(text, site), { url })
    expect(record).toEqual({ ...parseArticle({ body: page.text }, { url }), text: page.text })
    const { paragraphs, ...expected } = parseArticle(text, { url })
    const { paragraphs: found, text: _, ...rest } = record
    expect(found.map(({ kind }) => kind)).toEqual(
      paragraphs.map(({ kind }) => kind).filter(kind => kind !== 'furniture'),
    )
    expect(withoutOffsets(rest)).toEqual(withoutOffsets({ ...expected, text: undefined }))
  })
})

/** The record without places in the text. */
function withoutOffsets(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each) =>
      /^(?:start|end|fullStart|fullEnd|text)$/.test(key) && typeof each !== 'object' && key !== 'text'
        ? undefined
        : each,
    ),
  )
}

it('names every domain once, and knows its newspaper where we have one', () => {
  const domains = siteRules.flatMap(rule => rule.domains)
  expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([])
  expect(domains.filter(domain => newspapers.some(paper => paper.domains.includes(domain))).length).toBeGreaterThan(40)
})

/** Whole articles against records that were written by hand, before the parser first ran on them. */
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/index.js'
import { differences, readFixtures, viewsOf, wrongIndicators } from './expected.js'

describe.each(readFixtures())('$id', fixture => {
  const record = parseArticle(fixture.text, { publishedAt: fixture.expected.publishedAt })
  const views = viewsOf(record, fixture)

  it.each(Object.keys(views))('%s', layer => {
    expect(differences(views[layer] as (typeof views)[string])).toEqual({ missing: [], unexpected: [] })
  })

  it('indicators', () => {
    expect(wrongIndicators(record, fixture)).toEqual([])
  })

  it('furniture and nothing else is left unread', () => {
    const unread = record.paragraphs
      .filter(({ kind }) => kind === 'furniture')
      .map(({ start, end }) => fixture.text.slice(start, end))
    // A block goes without the star that marks a field of a form.
    expect(unread).toEqual(fixture.expected.metadata.furniture.map(line => line.replace(/ \*$/, '')))
  })
})

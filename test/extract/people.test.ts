import { describe, expect, test } from 'vitest'
import { peopleWith } from '../../src/extract/people/index.js'
import { foundByPeopleRule } from '../lines.js'

describe('each rule finds its own examples', () => {
  const cases = peopleWith().rules.flatMap(rule => rule.examples.map(example => ({ rule, ...example })))
  test.each(cases)('$rule.id: $text', ({ rule, text, finds }) => {
    const found = foundByPeopleRule(rule, text)
    for (const surface of finds) expect(found).toContain(surface)
    if (finds.length === 0) expect(found).toEqual([])
  })
})

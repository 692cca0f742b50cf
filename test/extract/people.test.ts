import { describe, expect, test } from 'vitest'
import { makeGrammar } from '../../src/create-parser.js'
import { peopleWith } from '../../src/extract/people/index.js'
import { indexRules, runRules } from '../../src/extract/run-rules.js'
import { readSource } from '../../src/source/source-text.js'
import { Article } from '../../src/text/analyze.js'

const { lexicon } = makeGrammar()

describe('each rule finds its own examples', () => {
  const cases = peopleWith().rules.flatMap(rule => rule.examples.map(example => ({ rule, ...example })))
  test.each(cases)('$rule.id: $text', ({ rule, text, finds }) => {
    const source = readSource(text)
    const article = new Article(source, [{ kind: 'body', start: 0, end: source.text.length }], lexicon)
    const found = runRules(article, indexRules([rule])).map(({ start, end }) => article.text.slice(start, end))
    for (const surface of finds) expect(found).toContain(surface)
    if (finds.length === 0) expect(found).toEqual([])
  })
})

/** All cases that a parser can be held against. Evaluated anew with every change, as the sources are. */
import { isDeepStrictEqual } from 'node:util'
import { citations } from '../../src/extract/citations/index.js'
import { dates } from '../../src/extract/dates/index.js'
import { peopleWith } from '../../src/extract/people/index.js'
import { quantities } from '../../src/extract/quantities/index.js'
import type { Example, Extractor, Rule } from '../../src/extract/rule.js'
import { parseArticle } from '../../src/index.js'
import { differences, type Fixture, viewsOf, wrongIndicators } from '../../test/expected.js'
import { documentsIn, figuresIn, foundByDateRule, foundByPeopleRule, linesIn } from '../../test/lines.js'
import type { PhraseCase } from '../../test/phrases.js'

export type Layer = 'dates' | 'directives' | 'officials' | 'targets'

/** What the cases are made of; read once, so that a removed rule takes no example along. */
export interface Material {
  readonly phrases: readonly (PhraseCase & { readonly file: keyof typeof linesIn })[]
  /** By layer and place of the rule. */
  readonly examples: readonly (Example & { readonly layer: Layer; readonly rule: number })[]
  readonly fixtures: readonly Fixture[]
}

export interface Case {
  readonly layer: string
  readonly name: string
  readonly text: string
  readonly holds: () => boolean
}

const extractors: Readonly<Record<Layer, Extractor>> = {
  dates,
  directives: citations,
  officials: peopleWith(),
  targets: quantities,
}

export const examples = (): Material['examples'] =>
  Object.entries(extractors).flatMap(([layer, { rules }]) =>
    rules.flatMap(({ examples }, rule) => examples.map(example => ({ layer: layer as Layer, rule, ...example }))),
  )

const sees: Readonly<Record<Layer, (rule: Rule, example: Example) => boolean>> = {
  dates: (rule, { text, finds }) => isDeepStrictEqual(foundByDateRule(rule, text), finds),
  directives: (_, { text, finds }) => isDeepStrictEqual(documentsIn(text), finds),
  officials: (rule, { text, finds }) => {
    const found = foundByPeopleRule(rule, text)
    return finds.length === 0 ? found.length === 0 : finds.every(surface => found.includes(surface))
  },
  targets: (_, { text, finds }) =>
    isDeepStrictEqual(
      figuresIn(text).map(({ start, end }) => text.slice(start, end)),
      finds,
    ),
}

function agrees(fixture: Fixture): boolean {
  const record = parseArticle(fixture.text, { publishedAt: fixture.expected.publishedAt })
  const differs = Object.values(viewsOf(record, fixture)).map(differences)
  return (
    differs.every(({ missing, unexpected }) => missing.length + unexpected.length === 0) &&
    wrongIndicators(record, fixture).length === 0
  )
}

const folded = (lines: readonly string[]): string[] => lines.map(line => line.replace(/\s+/g, ' '))

export function casesOf({ phrases, examples, fixtures }: Material): Case[] {
  return [
    ...phrases.map(({ file, why, text, publishedAt, expected }) => {
      const lines = folded(expected)
      const holds = (): boolean => isDeepStrictEqual(folded(linesIn[file](text, publishedAt)), lines)
      return { layer: file, name: why, text, holds }
    }),
    ...examples.map(example => {
      const { layer, text } = example
      const rule = extractors[layer].rules[example.rule] as Rule
      // That a rule taken out does not find its own examples says nothing of what is lost.
      const holds = (): boolean => rule.examples.length === 0 || sees[layer](rule, example)
      return { layer, name: rule.id, text, holds }
    }),
    ...fixtures.map(fixture => ({
      layer: 'articles',
      name: fixture.id,
      text: fixture.text,
      holds: () => agrees(fixture),
    })),
  ]
}

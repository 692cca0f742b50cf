/** The words of an article's own text: title, lead, headings and body, without bylines and what a page puts around them. */
import nGrams from 'natural/lib/natural/ngrams/ngrams.js'
import { tokenize } from '../../index.js'
import { stopWords } from '../../knowledge/stop-words.js'
import type { ArticleRecord, BlockKind, Evidence } from '../../types.js'
import { fold } from './keys.js'

const OWN: ReadonlySet<BlockKind> = new Set(['title', 'lead', 'heading', 'body', 'caption'])

/** Words and what parts them. */
export interface Words {
  /** All words, numbers among them, folded. */
  readonly all: readonly string[]
  /** Words that stand together, without numbers, punctuation and names of officials between them. */
  readonly runs: readonly (readonly string[])[]
}

/** The words of a record; none where it holds no text. */
export function wordsOf({ text, paragraphs, officials }: ArticleRecord): Words {
  const all: string[] = []
  const runs: string[][] = []
  // Names of officials are in other tables, and no keywords.
  const names = officials.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
  let name = 0
  for (const { kind, start, end } of text === null ? [] : paragraphs) {
    if (!OWN.has(kind)) continue
    let run: string[] = []
    for (const token of tokenize((text as string).slice(start, end))) {
      const at = start + token.start
      while (name < names.length && (names[name] as Evidence).end <= at) name++
      const isName = name < names.length && (names[name] as Evidence).start <= at
      const word = fold(token.text)
      if (token.kind !== 'symbol') all.push(word)
      if (token.kind !== 'word' || isName) run = []
      else if (run.push(word) === 1) runs.push(run)
    }
  }
  return { all, runs }
}

/** So many syllables a keyword has, at most and at least; what is repeated over more is a quotation. */
const [LONGEST, SHORTEST] = [5, 2]

const isBare = (phrase: readonly string[]): boolean =>
  stopWords.has(phrase[0] as string) || stopWords.has(phrase.at(-1) as string)

/**
 * The phrases of two to five syllables that the words repeat, with how often they stand. What stands inside something longer,
 * and as often, is a part of that.
 */
export function repeatedPhrases({ runs }: Words): Map<string, number> {
  const kept = new Map<string, number>()
  /** "3 bảo hiểm": what stands inside a longer phrase, as often as that. */
  const inside = new Set<string>()
  for (let length = LONGEST + 1; length >= SHORTEST; length--) {
    const counts = new Map<string, { phrase: readonly string[]; count: number }>()
    for (const phrase of runs.flatMap(run => nGrams.ngrams(run, length))) {
      const words = phrase.join(' ')
      const counted = counts.get(words)
      if (counted === undefined) counts.set(words, { phrase, count: 1 })
      else counted.count++
    }
    for (const [words, { phrase, count }] of counts) {
      if (count < 2 || inside.has(`${count} ${words}`)) continue
      if (length <= LONGEST) {
        if (isBare(phrase)) continue
        kept.set(words, count)
      }
      for (let shorter = length - 1; shorter >= SHORTEST; shorter--) {
        for (const part of nGrams.ngrams(phrase, shorter)) inside.add(`${count} ${part.join(' ')}`)
      }
    }
  }
  return kept
}

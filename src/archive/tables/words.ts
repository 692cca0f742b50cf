/** The words of an article's own text: title, lead, headings and body, without bylines and what a page puts around them. */
import nGrams from 'natural/lib/natural/ngrams/ngrams.js'
import { tokenize } from '../../index.js'
import { stopWords } from '../../knowledge/stop-words.js'
import type { ArticleRecord, BlockKind } from '../../types.js'
import { fold } from './keys.js'

const OWN: ReadonlySet<BlockKind> = new Set(['title', 'lead', 'heading', 'body', 'caption'])

/** Words and what parts them. */
export interface Words {
  /** All words, numbers among them, folded. */
  readonly all: readonly string[]
  /** Words that stand together, without numbers, punctuation and names between them. */
  readonly runs: readonly (readonly string[])[]
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** The words of a record; none where it holds no text. */
export function wordsOf({ text, paragraphs }: ArticleRecord): Words {
  const all: string[] = []
  const runs: string[][] = []
  for (const { kind, start, end } of text === null ? [] : paragraphs) {
    if (!OWN.has(kind)) continue
    const tokens = tokenize((text as string).slice(start, end))
    let run: string[] = []
    tokens.forEach(({ kind, text: word }, at) => {
      if (kind === 'symbol') {
        run = []
        return
      }
      const key = fold(word)
      all.push(key)
      // Two capitals side by side are a name: it is in other tables, and no keyword.
      const beside = [tokens[at - 1], tokens[at + 1]]
      const isName = isCapital(word) && beside.some(other => other?.kind === 'word' && isCapital(other.text))
      if (kind !== 'word' || isName) run = []
      else if (run.push(key) === 1) runs.push(run)
    })
  }
  return { all, runs }
}

/** So many syllables a phrase has, at most and at least. */
const [LONGEST, SHORTEST] = [4, 2]

const isBare = (phrase: readonly string[]): boolean =>
  stopWords.has(phrase[0] as string) || stopWords.has(phrase.at(-1) as string)

/**
 * The phrases of two to four syllables that the words repeat, with how often they stand; of one inside another, the longer
 * alone where it stands as often.
 */
export function repeatedPhrases({ runs }: Words): Map<string, number> {
  const kept = new Map<string, number>()
  /** "3 bảo hiểm": what stands inside a longer phrase, as often as that. */
  const inside = new Set<string>()
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const counts = new Map<string, { phrase: readonly string[]; count: number }>()
    for (const phrase of runs.flatMap(run => nGrams.ngrams(run, length))) {
      const words = phrase.join(' ')
      const counted = counts.get(words)
      if (counted === undefined) counts.set(words, { phrase, count: 1 })
      else counted.count++
    }
    for (const [words, { phrase, count }] of counts) {
      if (count < 2 || isBare(phrase) || inside.has(`${count} ${words}`)) continue
      kept.set(words, count)
      for (let shorter = length - 1; shorter >= SHORTEST; shorter--) {
        for (const part of nGrams.ngrams(phrase, shorter)) inside.add(`${count} ${part.join(' ')}`)
      }
    }
  }
  return kept
}

/** The words of an article's own text: title, lead, headings and body, without bylines and what a page puts around them. */
import nGrams from 'natural/lib/natural/ngrams/ngrams.js'
import { tokenize } from '../../index.js'
import { stopWords } from '../../knowledge/stop-words.js'
import type { ArticleRecord, BlockKind, Evidence } from '../../types.js'
import { fold } from './keys.js'

const OWN: ReadonlySet<BlockKind> = new Set(['title', 'lead', 'heading', 'body', 'caption'])

/** Few words make a text, however many texts: those met before are not folded again. */
const folded = new Map<string, string>()
const MOST_FOLDED = 50_000

function foldWord(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size === MOST_FOLDED) folded.clear()
  const key = fold(word)
  folded.set(word, key)
  return key
}

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
      const word = foldWord(token.text)
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

/** A phrase, and how often it stands. */
interface Repeated {
  readonly phrase: readonly string[]
  count: number
}

/** The phrases of a length that stand more than once, and the stretches in which nothing else stands. */
function repeatedOf(runs: readonly (readonly string[])[], length: number) {
  const counts = new Map<string, Repeated>()
  const found = runs.map(run =>
    nGrams.ngrams(run, length).map(phrase => {
      const words = phrase.join(' ')
      const counted = counts.get(words) ?? { phrase, count: 0 }
      if (counted.count++ === 0) counts.set(words, counted)
      return counted
    }),
  )
  const stretches: (readonly string[])[] = []
  found.forEach((phrases, run) => {
    let from = 0
    for (let at = 0; at <= phrases.length; at++) {
      if (at < phrases.length && (phrases[at] as Repeated).count > 1) continue
      if (at - from > 1) stretches.push((runs[run] as readonly string[]).slice(from, at - 1 + length))
      from = at + 1
    }
  })
  return { repeated: [...counts].filter(([, { count }]) => count > 1), stretches }
}

/**
 * The phrases of two to five syllables that the words repeat, with how often they stand. What stands inside something longer,
 * and as often, is a part of that.
 */
export function repeatedPhrases({ runs }: Words): Map<string, number> {
  const levels: (readonly [words: string, repeated: Repeated])[][] = []
  // A phrase can repeat only where the shorter ones in it do.
  let stretches = runs
  for (let length = SHORTEST; length <= LONGEST + 1; length++) {
    const level = repeatedOf(stretches, length)
    levels.push(level.repeated)
    stretches = level.stretches
  }
  const kept = new Map<string, number>()
  /** "3 bảo hiểm": what stands inside a longer phrase, as often as that. */
  const inside = new Set<string>()
  for (const [words, { phrase, count }] of levels.reverse().flat()) {
    if (inside.has(`${count} ${words}`)) continue
    if (phrase.length <= LONGEST) {
      if (isBare(phrase)) continue
      kept.set(words, count)
    }
    for (let length = SHORTEST; length < phrase.length; length++) {
      for (const part of nGrams.ngrams(phrase, length)) inside.add(`${count} ${part.join(' ')}`)
    }
  }
  return kept
}

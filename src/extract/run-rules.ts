/** One walk over the triggers of a text, in reading order. */
import type { Article } from '../text/analyze.js'
import { type Entry, entry, type Kind, kind, type Lexicon, type Phrase } from '../text/lexicon.js'
import { NUMBER } from '../text/tokens.js'
import type { BlockKind } from '../types.js'
import type { Mention } from './mentions.js'
import type { At, Rule, Trigger } from './rule.js'

/** Rules by what they wait for. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly byKind: ReadonlyMap<Kind<unknown>, readonly Rule[]>
  readonly atNumber: readonly Rule[]
  /** Phrases that rules bring along, for the lexicon. */
  readonly vocabulary: readonly Entry[]
}

const isPhrases = (trigger: Trigger): trigger is { readonly phrases: readonly string[] } =>
  typeof trigger === 'object' && 'phrases' in trigger

/** Sorts rules by their triggers. */
export function indexRules(rules: readonly Rule[]): RuleBook {
  const byKind = new Map<Kind<unknown>, Rule[]>()
  const atNumber: Rule[] = []
  const vocabulary: Entry[] = []
  const wait = (forKind: Kind<unknown>, rule: Rule): void => {
    const waiting = byKind.get(forKind)
    if (waiting === undefined) byKind.set(forKind, [rule])
    else waiting.push(rule)
  }
  for (const rule of rules) {
    for (const trigger of rule.triggers) {
      if (trigger === 'number') atNumber.push(rule)
      else if (isPhrases(trigger)) {
        const own = kind<undefined>(`rule ${rule.id}`)
        for (const phrase of trigger.phrases) vocabulary.push(entry(own, phrase, undefined))
        wait(own, rule)
      } else wait(trigger, rule)
    }
  }
  return { rules, byKind, atNumber, vocabulary }
}

/** Furniture and pasted items say nothing of the story: no rule is asked there. */
export const isSilent = (kind: BlockKind): boolean => kind === 'furniture' || kind === 'pasted'

/** What the phrases of one lexicon are to one book. */
interface Watch {
  readonly lexicon: Lexicon
  /** The watched phrases of a node stand from `from[node]` up to `from[node + 1]`: most nodes have none. */
  readonly from: Int32Array
  /** For each: the phrase, and the rules that wait for it. */
  readonly phrases: readonly Phrase[]
  readonly rules: readonly (readonly Rule[])[]
}

const watches = new WeakMap<RuleBook, Watch>()

function watchOf(book: RuleBook, lexicon: Lexicon): Watch {
  const known = watches.get(book)
  if (known?.lexicon === lexicon) return known
  const from = new Int32Array(lexicon.phrasesAt.length + 1)
  const phrases: Phrase[] = []
  const waiting: (readonly Rule[])[] = []
  lexicon.phrasesAt.forEach((found, node) => {
    for (const phrase of found) {
      const rules = book.byKind.get(phrase.kind)
      if (rules === undefined) continue
      phrases.push(phrase)
      waiting.push(rules)
    }
    from[node + 1] = phrases.length
  })
  const watch = { lexicon, from, phrases, rules: waiting }
  watches.set(book, watch)
  return watch
}

/** All mentions that the rules find, overlapping or not. */
export function runRules(article: Article, book: RuleBook): Mention[] {
  const found: Mention[] = []
  const ask = (rules: readonly Rule[], at: At): void => {
    for (const rule of rules) {
      const mention = rule.match(article, at)
      if (mention === null) continue
      if (Array.isArray(mention)) found.push(...mention)
      else found.push(mention as Mention)
    }
  }
  const { tokens, hits, sentences, lexicon, blocks } = article
  const { from, phrases, rules } = watchOf(book, lexicon)
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const block = blocks[sentences.block[sentence] as number]
    if (block === undefined || isSilent(block.kind)) continue
    const last = sentences.last[sentence] as number
    for (let token = sentences.first[sentence] as number; token < last; token++) {
      const node = hits.node[token] as number
      const past = from[node + 1] as number
      for (let each = from[node] as number; each < past; each++) {
        const { length, value } = phrases[each] as Phrase
        ask(rules[each] as readonly Rule[], { token, end: token + length, value })
      }
      if (tokens.kind[token] === NUMBER && book.atNumber.length > 0)
        ask(book.atNumber, { token, end: token + 1, value: undefined })
    }
  }
  return found
}

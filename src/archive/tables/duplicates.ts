/**
 * Articles that are one text, or nearly: reprinted, syndicated, read twice.
 *
 * Each article leaves a sketch of 16 shingles. All of them are sorted once; articles that stand side by side in two shingles
 * are compared word by word with Dice's coefficient. So the work grows with the archive, not with its square.
 */
import dice from 'natural/lib/natural/distance/dice_coefficient.js'
import { Groups, groupBy } from './groups.js'
import { Numbers } from './numbers.js'
import type { Seen } from './seen.js'
import { sketchOf } from './signs.js'

/** One article of a group. */
export interface Duplicate {
  /** 'g1', 'g2', … */
  readonly group: string
  readonly article: string
  readonly publishedAt: string | null
  readonly newspaper: string | null
  readonly earliest: boolean
  readonly earliestArticle: string
  /** Dice's coefficient with the earliest, over pairs of neighbouring words: 1 for the same pairs, 0 for none in common. */
  readonly score: number
}

/** From so much on, articles are one text. */
export const LEAST_SCORE = 0.8

/** A shingle and an article, or two articles, are one number below 2^53. */
const ARTICLES = 2 ** 23
const HASHES = 2 ** 30

/** Finds the groups of an archive, article by article. */
export class Duplicates {
  readonly #seen: Seen
  readonly #sketches = new Numbers()

  constructor(seen: Seen) {
    this.#seen = seen
  }

  /** @throws RangeError for more articles than two of them can be one number */
  add(index: number, signs: string): void {
    if (index >= ARTICLES)
      throw new RangeError(`no more than ${ARTICLES.toLocaleString('en')} articles can be compared`)
    for (const hash of sketchOf(signs)) this.#sketches.push((hash % HASHES) * ARTICLES + index)
  }

  /** @param signsOf the signs of an article, from wherever they are kept */
  *rows(signsOf: (index: number) => string): Generator<Duplicate> {
    const groups = new Groups()
    for (let index = 0; index < this.#seen.ids.length; index++) groups.add()
    for (const [one, other] of this.#candidates()) {
      if (groups.of(one) === groups.of(other)) continue
      if (dice(signsOf(one), signsOf(other)) >= LEAST_SCORE) groups.join(one, other)
    }
    let number = 0
    for (const group of groupBy(this.#seen.ids.keys(), index => groups.of(index)).values()) {
      if (group.length === 1) continue
      number++
      const ordered = this.#seen.inOrder(group)
      const earliest = ordered[0] as number
      const signs = signsOf(earliest)
      for (const index of ordered) {
        yield {
          group: `g${number}`,
          article: this.#seen.ids[index] as string,
          publishedAt: this.#seen.times[index] ?? null,
          newspaper: this.#seen.newspapers[index] ?? null,
          earliest: index === earliest,
          earliestArticle: this.#seen.ids[earliest] as string,
          score: Math.round(dice(signs, signsOf(index)) * 1000) / 1000,
        }
      }
    }
  }

  /** Pairs of articles that stand side by side in two shingles or more. */
  *#candidates(): Generator<readonly [one: number, other: number]> {
    const pairs = new Numbers()
    const sketches = this.#sketches.sorted()
    for (let at = 1; at < sketches.length; at++) {
      const [before, now] = [sketches[at - 1] as number, sketches[at] as number]
      if (Math.floor(before / ARTICLES) !== Math.floor(now / ARTICLES)) continue
      pairs.push((before % ARTICLES) * ARTICLES + (now % ARTICLES))
    }
    const sorted = pairs.sorted()
    for (let at = 1; at < sorted.length; at++) {
      const pair = sorted[at] as number
      // The second of the same pair, and no later one.
      if (pair === sorted[at - 1] && pair !== sorted[at - 2]) yield [Math.floor(pair / ARTICLES), pair % ARTICLES]
    }
  }
}

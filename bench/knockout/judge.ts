/** Which mutants do the cases notice? */
import { foldKey } from '../../src/source/fold.js'
import type * as Cases from './cases.js'
import type { Case, Material } from './cases.js'
import { type Change, load } from './modules.js'
import type { Mutant } from './mutants.js'

/** Of the cases that say a row's phrase, so many of the shortest are asked first, of this row alone. */
const NEAREST = 16
/** Rows that these do not notice are taken out so many at once, and all cases asked. */
const BATCH = 32

const evaluate = (changes: readonly Change[] = []): typeof Cases =>
  load('bench/knockout/cases.ts', changes) as typeof Cases

/** A phrase as whole words. */
const wordsOf = (phrase: string): RegExp =>
  new RegExp(`(?<!\\p{L})${foldKey(phrase).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!\\p{L})`, 'u')

export interface Judge {
  /** Cases that fail with nothing changed. They guard nothing. */
  readonly broken: readonly Case[]
  /** Tells of each mutant the case that notices it, or null; in any order. */
  judge(mutants: readonly Mutant[], tell: (mutant: Mutant, guard: string | null) => void): void
}

/** A judge with phrases and articles, and the examples that the rules carry. */
export function makeJudge(phrases: Material['phrases'], fixtures: Material['fixtures']): Judge {
  const { casesOf, examples } = evaluate()
  const material = { phrases, fixtures, examples: examples() }
  const cases = casesOf(material)
  const broken = cases.filter(({ holds }) => !holds())
  const sound = cases.flatMap((each, at) => (broken.includes(each) ? [] : [at]))
  const keys = cases.map(({ text }) => foldKey(text))
  const shortest = [...sound].sort((one, other) => (keys[one] as string).length - (keys[other] as string).length)

  /** The first of some cases that fails with some changes; a parser that throws fails. */
  function firstFailing(changes: readonly Change[], among: readonly number[]): number | null {
    if (among.length === 0) return null
    try {
      const mutated = evaluate(changes).casesOf(material)
      for (const at of among) {
        try {
          if (!(mutated[at] as Case).holds()) return at
        } catch {
          return at
        }
      }
      return null
    } catch {
      return among[0] as number
    }
  }

  const nameOf = (at: number): string => `${(cases[at] as Case).layer}: ${(cases[at] as Case).name}`

  return {
    broken,
    judge(mutants, tell) {
      /** Where one of many is noticed, halves are tried. */
      function search(batch: readonly Mutant[], among: readonly number[]): void {
        const changes = batch.map(({ change }) => change).reverse()
        const at = firstFailing(changes, among)
        if (at === null || batch.length === 1) {
          for (const mutant of batch) tell(mutant, at === null ? null : nameOf(at))
          return
        }
        const half = batch.length >> 1
        const likelyFirst = [at, ...among.filter(each => each !== at)]
        search(batch.slice(0, half), likelyFirst)
        search(batch.slice(half), likelyFirst)
      }

      let waiting: Mutant[] = []
      const flush = (): void => {
        if (waiting.length > 0) search(waiting, sound)
        waiting = []
      }
      for (const mutant of mutants) {
        const { phrase, change } = mutant
        if (phrase === null) {
          search([mutant], sound)
          continue
        }
        const said = wordsOf(phrase)
        const at = firstFailing([change], shortest.filter(each => said.test(keys[each] as string)).slice(0, NEAREST))
        if (at !== null) tell(mutant, nameOf(at))
        else if (waiting.push(mutant) === BATCH) flush()
      }
      flush()
    },
  }
}

/**
 * compromise, taught the words of the genre: where words and sentences end, and which words name a body that no table of
 * ours has. No other file knows the package. Its smallest build does all that: the larger ones tag "Bang Town Party
 * Committee" an organization and "Trang" a place, and make a sentence five times slower.
 */
import nlp from 'compromise/one'
import { englishAbbreviations, organizationNouns } from '../knowledge/english-words.js'

/** A word as compromise finds it: `at` counts from the start of the stretch. */
export interface Term {
  readonly at: number
  readonly text: string
  /** Number of its sentence in the stretch. */
  readonly sentence: number
  /** Part of the name of a body: "Dong Nai Rubber Corporation". */
  readonly organization: boolean
}

/** "mid-2023", "year-on-year", "million/person/year" are several words; symbols and numbers stay whole. */
const partsOf = (word: string): string[] =>
  /^\p{L}+-\d{4}$/u.test(word) || !/\d/.test(word) ? word.split(/[-/]/) : [word]

const OPENING = /^[([{“"‘']+/

/** What of compromise's model is set here. */
interface Model {
  one: { abbreviations: Record<string, true>; unicode: Record<string, string> }
}

/** The instance is the bundle's own, so that what it learns is no one else's. */
nlp.plugin({
  tags: { BodyNoun: {} },
  words: Object.fromEntries(organizationNouns.map(noun => [noun, 'BodyNoun'])),
  mutate: (world: object) => {
    const { model } = world as { model: Model }
    // Else some of the Vietnamese letters lose their marks and others do not.
    model.one.unicode = {}
    // Its own hold syllables of names ("Ba.", "Ma.") and measures ("km."), at which sentences end.
    model.one.abbreviations = Object.fromEntries(englishAbbreviations.map(word => [word, true]))
    return world
  },
})

const names = nlp.buildNet([{ match: '@isTitleCase+ #BodyNoun', tag: 'Organization' }])

/**
 * The words of a stretch of text, in reading order.
 *
 * @param text a few sentences at most: an abbreviation after the other costs the square of their number
 */
export function termsOf(text: string): Term[] {
  const doc = nlp(text)
  doc.sweep(names, { tagger: true })
  const terms: Term[] = []
  let at = 0
  doc.document.forEach((sentence, index) => {
    for (const { pre, text: word, post, tags } of sentence) {
      at += pre.length
      // What a contraction stands for has no letters of its own.
      const organization = tags?.has('Organization') ?? false
      let from = 0
      for (const part of partsOf(word)) {
        // A bracket before digits stays with them, as in telephone numbers.
        const marks = OPENING.exec(part)?.[0].length ?? 0
        const text = part.slice(marks)
        if (text !== '') terms.push({ at: at + from + marks, text, sentence: index, organization })
        from += part.length + 1
      }
      at += word.length + post.length
    }
  })
  return terms
}

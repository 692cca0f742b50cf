/** A small vntk for tests: it parts a text as vntk does, joins the words that it is told to, and names the names. */
import type { VntkModule } from '../../src/vntk/import-vntk.js'

/** Letters and digits together, all else one by one, white space nowhere: as vntk's tokenizer, code unit by code unit. */
const TOKENS = /[0-9A-Za-zÀ-ỹ]+|[^\s0-9A-Za-zÀ-ỹ]/g

export interface StandIn extends VntkModule {
  /** What it was given, in order. */
  readonly given: string[]
}

/**
 * @param words syllables that are one word, with blanks where vntk writes them: "Bí thư", "21 - KL"
 * @param names words that are a name, with its label: { 'Phan Hữu Lộc': 'PER' }
 */
export function standIn(words: readonly string[] = [], names: Readonly<Record<string, string>> = {}): StandIn {
  const given: string[] = []
  const joined = (text: string, phrases: readonly string[]): string[][] => {
    const tokens = text.match(TOKENS) ?? []
    const runs: string[][] = []
    for (let at = 0; at < tokens.length; at += runs.at(-1)?.length ?? 0) {
      const phrase = phrases.find(each => tokens.slice(at, at + each.split(' ').length).join(' ') === each)
      runs.push(tokens.slice(at, at + (phrase?.split(' ').length ?? 1)))
    }
    return runs
  }
  return {
    given,
    dictionary: () => ({ has: () => false }),
    wordTokenizer: () => ({
      tag(text) {
        given.push(text)
        return joined(text, words).map(run => run.join(' '))
      },
    }),
    ner: () => ({
      tag(text) {
        given.push(text)
        return joined(text, Object.keys(names)).flatMap(run => {
          const label = names[run.join(' ')]
          return run.map((word, index): [string, string, string, string] => [
            word,
            'N',
            'B-NP',
            label === undefined ? 'O' : `${index === 0 ? 'B' : 'I'}-${label}`,
          ])
        })
      },
    }),
  }
}

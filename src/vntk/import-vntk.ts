/** Finds the user's own vntk, and says what is missing where it cannot be used. */
import { VntkError } from './vntk-error.js'

/** What we use of the package. */
export interface VntkModule {
  wordTokenizer(): { tag(text: string): string[] }
  /** A row a word; of its entity the first word has "B-PER", the others "I-PER", and a word outside all entities "O". */
  ner(): { tag(text: string): [word: string, partOfSpeech: string, phrase: string, entity: string][] }
  dictionary(): VntkDictionary
}

export interface VntkDictionary {
  has(word: string): boolean
  /** All words in lower case; not part of vntk's public face. */
  readonly lower_words?: readonly string[]
}

const NEEDS = 'a C++ compiler, make and Python'

/** What to tell the user about a failed import; null for what is no matter of installing. */
function explained(cause: unknown): VntkError | null {
  if (!(cause instanceof Error)) return null
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ERR_MODULE_NOT_FOUND' && cause.message.includes("'vntk'"))
    return new VntkError('absent', `vntk is not installed: npm install vntk, which needs ${NEEDS}`, { cause })
  const addon = /(crfsuite|fasttext)\.node/.exec(cause.message)?.[1]
  if (addon === undefined || (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_DLOPEN_FAILED')) return null
  const message =
    `vntk's addon ${addon} is not built for this Node: npm rebuild crfsuite fasttext --ignore-scripts=false, which needs ` +
    `${NEEDS}; where npm blocks scripts, npm install-scripts approve crfsuite fasttext comes first`
  return new VntkError('not-built', message, { cause })
}

/**
 * Loads the package as the user installed it.
 *
 * @throws VntkError `absent` or `not-built`
 */
export async function importVntk(): Promise<VntkModule> {
  try {
    const { default: vntk } = (await import('vntk')) as unknown as { default: VntkModule }
    return vntk
  } catch (cause) {
    throw explained(cause) ?? cause
  }
}

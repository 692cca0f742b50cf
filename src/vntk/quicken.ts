/** vntk's dictionary looks a word up by going through all 74 thousand; a set makes all of vntk some ten times as fast. */
import type { VntkDictionary } from './import-vntk.js'

const quickened = new WeakSet<VntkDictionary>()

/**
 * Makes `has` of this dictionary fast, for everyone in the process: same answers, some 6 MB of memory. A dictionary that
 * shows no list of words stays as it is.
 */
export function quicken(dictionary: VntkDictionary): void {
  if (dictionary.lower_words === undefined || quickened.has(dictionary)) return
  const words = new Set(dictionary.lower_words)
  dictionary.has = word => Boolean(word) && words.has(word.toLowerCase())
  quickened.add(dictionary)
}

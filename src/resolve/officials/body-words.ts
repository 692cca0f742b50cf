/** The words of a body for comparing: folded, short forms opened, marks dropped. */
import { wordsAlike } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'

/** @example bodyWords('UBND TP Hà Nội') // 'ủy', 'ban', 'nhân', 'dân', 'thành', 'phố', 'hà', 'nội' */
export function bodyWords(name: string): Set<string> {
  const found = new Set<string>()
  for (const word of foldKey(name).split(/[\s,.()–-]+/)) {
    if (word === '') continue
    const opened = wordsAlike[word]
    if (opened === undefined) found.add(word)
    else for (const each of opened.split(' ')) found.add(each)
  }
  return found
}

/**
 * Does one body have all the words of the other, in the same order? "Tỉnh đoàn Nghệ An" is no part of "Đoàn khối cơ quan
 * tỉnh Nghệ An".
 */
export function isPart(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  if (part.size > whole.size) return false
  const words = whole.values()
  for (const word of part) {
    let next = words.next()
    while (!next.done && next.value !== word) next = words.next()
    if (next.done) return false
  }
  return true
}

/** How one document refers to the next: "Kế hoạch … triển khai thực hiện Nghị quyết …". */
import { PhraseTable, phrases } from '../../extract/citations/phrases.js'
import { afterRelationVerb, beforeDocument, relationVerbs } from '../../knowledge/citation-words.js'
import type { Article } from '../../text/analyze.js'
import type { RelationType } from '../../types.js'
import type { Cited } from './cited.js'

const VERBS = new PhraseTable<RelationType>(() => Object.entries(relationVerbs))
const FILLERS = phrases([...afterRelationVerb, ...beforeDocument])

/** Words that may stand between the first document and the verb. */
const REACH = 6

/** The relation that the words before a citation state, and where they begin; or null. */
function verbBefore(article: Article, token: number): { readonly type: RelationType; readonly token: number } | null {
  let at = token
  for (let filler = FILLERS.before(article, at, 3); filler !== null; filler = FILLERS.before(article, at, 3))
    at = filler.token
  const verb = VERBS.before(article, at, 6)
  if (verb === null) return null
  // "triển khai, quán triệt và tổ chức thực hiện": the first of several verbs.
  let first = verb.token
  for (;;) {
    const joined = article.isMark(first - 1, ',') || article.isKey(first - 1, 'và') ? first - 1 : -1
    const earlier = joined < 0 ? null : VERBS.before(article, joined, 6)
    if (earlier === null) break
    first = earlier.token
  }
  return { type: verb.value, token: first }
}

/** One document's reference to another, by index of the citations. */
export interface Reference {
  readonly from: Cited
  readonly to: Cited
  readonly type: RelationType
}

/** All references that the words between two citations of a sentence state. `all` is in reading order. */
export function findReferences(article: Article, all: readonly Cited[]): Reference[] {
  const found: Reference[] = []
  for (let index = 1; index < all.length; index++) {
    const to = all[index] as Cited
    const before = all[index - 1] as Cited
    if (before.mention === to.mention || before.mention.listHead === to.mention.listHead) continue
    if (article.sentenceStart(before.mention.token) !== article.sentenceStart(to.mention.token)) continue
    // The document nearest to the left whose title or tail reaches up to this one.
    let from: Cited | null = null
    const verb = verbBefore(article, to.mention.token)
    const renamed = article.isKey(to.mention.token - 2, 'nay') && article.isKey(to.mention.token - 1, 'là')
    for (let back = index - 1; back >= Math.max(0, index - 4); back--) {
      const candidate = all[back] as Cited
      if (candidate.mention.token >= to.mention.token) continue
      const nested = candidate.around.past >= to.mention.token && candidate.mention.past <= to.mention.token
      const adjacent =
        verb !== null && verb.token - candidate.around.past <= REACH && verb.token >= candidate.mention.past
      const follows = renamed && candidate.around.past >= to.mention.token - 3
      if (
        nested ||
        follows ||
        (adjacent &&
          /^[^,;.]*$/.test(article.text.slice(article.endOf(candidate.around.past - 1), article.startOf(verb.token))))
      ) {
        from = candidate
        break
      }
    }
    if (from === null) continue
    // "Nghị quyết 90 nay là Nghị quyết 95": the later stands for the earlier.
    if (renamed) {
      found.push({ from: to, to: from, type: 'replaces' })
      continue
    }
    found.push({ from, to, type: verb?.type ?? 'cites' })
  }
  return found
}

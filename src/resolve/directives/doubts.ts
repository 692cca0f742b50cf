/** Where an article and the catalogue do not agree: newspapers misprint, and numbers begin again with every term. */
import type { KnownDocument } from '../../knowledge/known-documents.js'
import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'
import type { Warning } from '../../types.js'
import type { Cited } from './cited.js'
import { areOtherBodies, type CitedEntry, issuerText } from './compare.js'

/** A document of the catalogue as messages name it. */
const named = ({ id, issuedOn, title }: KnownDocument): string => `${id} of ${issuedOn} (${title})`

/** Do the words of a mention call the document by its kind, not only its letters or its list? */
const isTypeStated = (article: Article, { mention }: Cited): boolean =>
  article.key.startsWith(foldKey(mention.type.type), mention.start)

/** One says more of the same: "Chương trình", "Chương trình hành động". */
const isOtherType = (a: string, b: string): boolean => !a.startsWith(b) && !b.startsWith(a)

/**
 * Warns that several documents of the catalogue are left for an entry, or of each value at a mention that is not the
 * catalogue's: date, issuer, term, type. The same value is told once.
 *
 * @param candidates what `findKnown` left
 */
export function warnOfDoubts(
  article: Article,
  entry: CitedEntry,
  candidates: readonly KnownDocument[],
  warnings: Warning[],
): void {
  const [known] = candidates
  if (known === undefined) return
  if (candidates.length > 1) {
    const { start, end, text } = surface(article, entry, 0)
    const message = `"${text}" may be ${candidates.map(named).join(' or ')}: nothing in the article tells which`
    warnings.push({ code: 'ambiguous-directive', message, start, end })
    return
  }
  let told: Set<string> | null = null
  entry.mentions.forEach(({ cited }, index) => {
    const tell = (what: string, here: string, there: string, sure: boolean): void => {
      told ??= new Set()
      if (told.has(`${what} ${here}`)) return
      told.add(`${what} ${here}`)
      const { start, end, text } = surface(article, entry, index)
      const doubt = sure ? '' : ', which no source confirms'
      const message = `"${text}": the ${what} is ${here} here, and ${there} in the catalogue (${known.id})${doubt}`
      warnings.push({ code: 'directive-conflict', message, start, end })
    }
    const { issuedOn } = cited.around
    if (issuedOn !== null && !known.issuedOn.startsWith(issuedOn)) tell('date', issuedOn, known.issuedOn, known.sure)
    const issuer = issuerText(article, cited)
    if (issuer !== null && areOtherBodies(issuer, known.issuer))
      tell('issuer', issuer, known.issuer, known.issuerSure ?? known.sure)
    const term = cited.document.term ?? cited.around.term
    if (term !== null && !term.includes('-') && term !== known.term) tell('term', term, known.term, true)
    const { type } = cited.mention.type
    if (isOtherType(type, known.type) && isTypeStated(article, cited)) tell('type', type, known.type, known.sure)
  })
}

/** The words of one of an entry's mentions, and where they stand. */
function surface(article: Article, { mentions }: CitedEntry, index: number) {
  const { cited, end } = mentions[index] as CitedEntry['mentions'][number]
  return article.evidence(cited.mention.start, end)
}

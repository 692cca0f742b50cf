/** Which newspaper an article is from: by the caller's word, its first letters, its address, its source line. */
import { type Newspaper, newspapers } from '../knowledge/newspapers.js'
import type { Article } from '../text/analyze.js'
import { WORD_UPPER } from '../text/tokens.js'
import type { Metadata, ParseOptions } from '../types.js'

let byPrefix: Map<string, Newspaper> | null = null

function paperOfPrefix(prefix: string): Newspaper | null {
  byPrefix ??= new Map(newspapers.flatMap(paper => (paper.prefixes ?? []).map(each => [each, paper] as const)))
  return byPrefix.get(prefix) ?? null
}

let byName: Map<string, Newspaper> | null = null

/** Lowered names; of two papers with one name the first is meant. */
function papersByName(): Map<string, Newspaper> {
  const papers = new Map<string, Newspaper>()
  for (const paper of newspapers) {
    for (const name of [paper.name, ...(paper.aliases ?? [])]) {
      const lower = name.toLowerCase()
      if (!papers.has(lower)) papers.set(lower, paper)
    }
  }
  return papers
}

/** The newspaper of a name or of another name in the table, whatever its case; or null. */
export function paperNamed(name: string): Newspaper | null {
  byName ??= papersByName()
  return byName.get(name.trim().toLowerCase()) ?? null
}

/** The newspaper of an address: "https://baotayninh.vn/…", "m.baotayninh.vn"; or null. */
export function paperAt(url: string): Newspaper | null {
  const host = url
    .replace(/^https?:\/\//, '')
    .split('/', 1)[0]
    ?.toLowerCase()
  if (!host) return null
  return newspapers.find(({ domains }) => domains.some(each => host === each || host.endsWith(`.${each}`))) ?? null
}

/** The letters of the paper that open a story: "BTNO - ", "(QNO) – ". */
function paperThatOpens(article: Article): Newspaper | null {
  const { blocks, sentences } = article
  for (let sentence = 0; sentence < sentences.count; sentence++) {
    const block = sentences.block[sentence] as number
    const kind = blocks[block]?.kind
    if ((kind !== 'lead' && kind !== 'body') || sentences.block[sentence - 1] === block) continue
    const token = sentences.first[sentence] as number
    const bracket = article.isMark(token, '(')
    const letters = bracket ? token + 1 : token
    const dash = bracket ? letters + 2 : letters + 1
    const paper =
      article.tokens.kind[letters] === WORD_UPPER && (article.isMark(dash, '-') || article.isMark(dash, '–'))
        ? paperOfPrefix(article.word(letters))
        : null
    if (paper !== null) return paper
  }
  return null
}

/**
 * The newspaper of an article as the table calls it ("Báo Tây Ninh"), or null. What the caller says wins, then what opens
 * the story, then the address; the source of a republished story is the last resort.
 */
export function newspaperOf(article: Article, options: ParseOptions, metadata: Metadata): string | null {
  if (options.newspaper != null) return paperNamed(options.newspaper)?.name ?? options.newspaper
  const url = options.url ?? metadata.url
  const paper =
    paperThatOpens(article) ??
    (url === null ? null : paperAt(url)) ??
    (metadata.republishedFrom === null ? null : paperNamed(metadata.republishedFrom))
  return paper?.name ?? null
}

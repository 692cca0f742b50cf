/** The phrases that tell an article from the rest of the archive, by TF-IDF. */
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js'

/** One keyword of an article. */
export interface Keyword {
  readonly article: string
  /** From 1 on. */
  readonly rank: number
  readonly keyword: string
  /** How often the article has it. */
  readonly count: number
  /** Articles that repeat it. */
  readonly articles: number
  readonly score: number
}

/** So many keywords an article has at most. */
const MOST = 10

/** natural's TF-IDF over an archive that is not in memory: what it would count over all documents was counted as they came. */
class ArchiveTfIdf extends TfIdf {
  articles = 0
  readonly having = new Map<string, number>()

  override idf(term: string): number {
    return 1 + Math.log(this.articles / (1 + (this.having.get(term) ?? 0)))
  }
}

/** The keywords of an archive: first all articles are counted, then each is asked for its own. */
export class Keywords {
  readonly #tfIdf = new ArchiveTfIdf()

  /** Counts the phrases of an article. */
  count(phrases: Iterable<string>): void {
    this.#tfIdf.articles++
    for (const phrase of phrases) this.#tfIdf.having.set(phrase, (this.#tfIdf.having.get(phrase) ?? 0) + 1)
  }

  /** The keywords of an article that was counted. */
  of(article: string, phrases: readonly (readonly [phrase: string, count: number])[]): Keyword[] {
    this.#tfIdf.addDocument(
      phrases.flatMap(([phrase, count]) => Array<string>(count).fill(phrase)),
      article,
    )
    const terms = this.#tfIdf.listTerms(0).slice(0, MOST)
    this.#tfIdf.removeDocument(article)
    return terms.map(({ term, tf, tfidf }, at) => ({
      article,
      rank: at + 1,
      keyword: term,
      count: tf,
      articles: this.#tfIdf.having.get(term) ?? 0,
      score: Math.round(tfidf * 1000) / 1000,
    }))
  }
}

/** All tables across the articles of an archive, fed article by article. */
import { type Career, Careers } from './careers.js'
import { type CitedDirective, type DirectiveEdge, Directives } from './directives.js'
import { type Duplicate, Duplicates } from './duplicates.js'
import { type Keyword, Keywords } from './keywords.js'
import { type RecordEntry, Seen } from './seen.js'
import { signsOf } from './signs.js'
import type { Spool } from './spool.js'
import { type PlacedTarget, placedTargets } from './targets.js'
import { repeatedPhrases, wordsOf } from './words.js'

/** The rows of each table. */
export interface RowsOf {
  readonly careers: Career
  readonly directives: CitedDirective
  readonly edges: DirectiveEdge
  readonly targets: PlacedTarget
  readonly duplicates: Duplicate
  readonly keywords: Keyword
}

export type TableName = keyof RowsOf

/** Rows of one of the tables. */
export type Rows = { readonly [Name in TableName]: readonly [Name, Iterable<RowsOf[Name]>] }[TableName]

/** What a text comes to: its words as signs, and the phrases that it repeats. */
type Kept = readonly [signs: string, phrases: readonly (readonly [phrase: string, count: number])[]]

/** Eight pieces of a hash stand for the words of a text that was not kept: they agree where the texts do. */
const piecesOf = (hash: string): string[] => hash.match(/.{8}/g) ?? []

/** The tables of an archive. */
export class AcrossArticles {
  readonly #seen = new Seen()
  readonly #careers = new Careers(this.#seen)
  readonly #directives = new Directives(this.#seen)
  readonly #duplicates = new Duplicates(this.#seen)
  readonly #keywords = new Keywords()
  readonly #spool: Spool
  #withoutText = 0

  constructor(spool: Spool) {
    this.#spool = spool
  }

  get articles(): number {
    return this.#seen.ids.length
  }

  /** Articles whose records hold no text. */
  get withoutText(): number {
    return this.#withoutText
  }

  has(id: string): boolean {
    return this.#seen.has(id)
  }

  /**
   * Takes an article.
   *
   * @returns the rows that are finished with it
   */
  add(entry: RecordEntry): Rows[] {
    const article = this.#seen.add(entry)
    const { record, textSha256 = '' } = entry
    const words = wordsOf(record)
    if (record.text === null) this.#withoutText++
    const signs = signsOf(record.text === null ? piecesOf(textSha256) : words.all)
    const phrases = repeatedPhrases(words)
    this.#careers.add(article)
    this.#duplicates.add(article.index, signs)
    this.#keywords.count(phrases.keys())
    this.#spool.add(JSON.stringify([signs, [...phrases]] satisfies Kept))
    return [
      ['targets', placedTargets(article, this.#seen)],
      ['directives', this.#directives.add(article)],
    ]
  }

  /** The rows that all articles together give. */
  *finish(): Generator<Rows> {
    const kept = (index: number): Kept => JSON.parse(this.#spool.read(index))
    yield ['careers', this.#careers.rows()]
    yield ['directives', this.#directives.directives()]
    yield ['edges', this.#directives.edges()]
    yield ['duplicates', this.#duplicates.rows(index => kept(index)[0])]
    for (const [index, id] of this.#seen.ids.entries()) yield ['keywords', this.#keywords.of(id, kept(index)[1])]
  }
}

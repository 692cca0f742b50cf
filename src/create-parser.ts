/** The parser as users meet it: options checked, rules and tables of their own added. */
import { bodies } from './extract/bodies/index.js'
import { citations } from './extract/citations/index.js'
import { dates } from './extract/dates/index.js'
import { peopleWith } from './extract/people/index.js'
import { quantities } from './extract/quantities/index.js'
import type { Rule } from './extract/rule.js'
import { indexRules } from './extract/run-rules.js'
import type { KnownDocument } from './knowledge/known-documents.js'
import type { PositionEntry } from './knowledge/positions.js'
import { checkAdditions, checkInput, checkOptions } from './options.js'
import { type Grammar, parseText } from './parse-article.js'
import { Lexicon } from './text/lexicon.js'
import type { ArticleParts, ArticleRecord, ParseOptions } from './types.js'

/** What a parser of one's own adds to ours. */
export interface ParserOptions {
  /** Rules, asked beside ours under the same contract. */
  readonly rules?: readonly Rule[]
  /** Heads of posts, such as `{ head: 'Điều phối viên', system: 'state' }`. */
  readonly positions?: readonly PositionEntry[]
  /** Documents of one's own catalogue, which citations are recognized as (`known`). */
  readonly documents?: readonly KnownDocument[]
}

/** A parser, as `createParser` makes it. */
export interface Parser {
  parse(input: string | ArticleParts, options?: ParseOptions | null): ArticleRecord
}

/** The grammar of a parser: our extractors and the caller's additions. */
export function makeGrammar(added: ParserOptions = {}): Grammar {
  const extractors = [dates, citations, quantities, peopleWith(added.positions), bodies]
  const book = indexRules([...extractors.flatMap(({ rules }) => rules), ...(added.rules ?? [])])
  const lexicon = new Lexicon([...extractors.flatMap(({ vocabulary }) => [...vocabulary]), ...book.vocabulary])
  return { lexicon, book, documents: added.documents ?? [] }
}

/**
 * A parser with rules, titles and documents of one's own beside ours.
 *
 * @throws TypeError that names the addition and what is wrong with it
 * @example
 * const parser = createParser({ positions: [{ head: 'Điều phối viên', system: 'state' }] })
 * parser.parse('Bà Lê Thị Mẫu, Điều phối viên UBND huyện Gò Dầu, phát biểu.').officials[0].positions[0].title
 * // 'Điều phối viên'
 */
export function createParser(added: ParserOptions = {}): Parser {
  checkAdditions(added)
  const grammar = makeGrammar(added)
  return {
    parse(input, options) {
      const checked = checkOptions(options)
      const { text, joined } = checkInput(input)
      return parseText(text, joined, checked, grammar)
    },
  }
}

let ours: Parser | null = null

/**
 * Reads one article of a Vietnamese Party newspaper into a structured record.
 *
 * Never throws on any string. All offsets are UTF-16 units into the given string (or into `record.text`, where the
 * article came in parts).
 *
 * @param input the article's text, or its parts, which are joined by blank lines
 * @param options what the caller knows besides the text
 * @throws TypeError that says what came, for anything but a string or `{ title?, lead?, body }`, or names the option and
 *   the value, for a bad or unknown option
 * @example
 * const record = parseArticle(text, { publishedAt: '2023-01-31' })
 * record.officials[0].positions[0].organization // 'Thị uỷ Trảng Bàng'
 */
export function parseArticle(input: string | ArticleParts, options?: ParseOptions | null): ArticleRecord {
  ours ??= createParser()
  return ours.parse(input, options)
}

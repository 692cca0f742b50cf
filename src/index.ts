/** vn-party-news: an article of a Vietnamese Party newspaper → one structured record. */
export { createParser, parseArticle, type Parser, type ParserOptions } from './create-parser.js'
export type * from './types.js'

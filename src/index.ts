/** vn-party-news: an article of a Vietnamese Party newspaper → one structured record. */
export { createParser, type Parser, type ParserOptions, parseArticle } from './create-parser.js'
export { normalizeTonePlacement } from './source/fold.js'
export { normalizeText, type SourceText } from './source/source-text.js'
export { splitSentences, type Token, type TokenKind, tokenize } from './text/tokenize.js'
export type * from './types.js'

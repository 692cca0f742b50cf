/** vn-party-news/html: a saved page of a newspaper's site → the record of its article. */
export { NoArticleError, type NoArticleReason } from './no-article-error.js'
export { parsePage } from './parse-page.js'
export { type Page, type PageOptions, readPage } from './read-page.js'

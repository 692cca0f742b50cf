/** What a page is refused with. */

/**
 * Why a page gave no article: nothing came, it holds no prose, or it is more than any article's page (its elements lie too
 * deep in one another, or are too many).
 */
export type NoArticleReason = 'empty' | 'no-text' | 'too-deep' | 'too-large'

/** Thrown for a page that holds no article that could be read. */
export class NoArticleError extends Error {
  override readonly name = 'NoArticleError'

  constructor(
    readonly reason: NoArticleReason,
    message: string,
  ) {
    super(message)
  }
}

/** Posts that an act gives to a person or takes away: "miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông A". */
import type { NameMention, PersonMention, PostMention } from '../../extract/people/mention.js'
import { APPOINTMENT, CLOSE_RECEIVER, ENDING, RECEIVER, REMOVAL } from '../../extract/people/vocabulary.js'
import type { Article } from '../../text/analyze.js'
import type { Status } from '../../types.js'

/** Does "đối với" or "của" alone stand between posts and a name: "miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông A"? */
export function isReceiver(article: Article, posts: readonly PostMention[], name: NameMention): boolean {
  const receiver = article.hitBefore(name.token, RECEIVER, 2) ?? article.hitBefore(name.token, CLOSE_RECEIVER, 1)
  return receiver !== null && receiver.token === (posts.at(-1) as PostMention).past
}

/** Is a post given to the next name in this way, and so not to the name before? */
export function isReceived(article: Article, mentions: readonly PersonMention[], index: number): boolean {
  const next = mentions[index + 1]
  return next?.kind === 'name' && isReceiver(article, [mentions[index] as PostMention], next)
}

/** The status that an act right before posts gives to who gets or had them: "miễn nhiệm chức vụ …", "phê chuẩn chức vụ …". */
export function actBefore(article: Article, posts: readonly PostMention[]): Status | null {
  const { token } = posts[0] as PostMention
  const from = Math.max(article.sentenceStart(token), token - 8)
  for (let at = token - 1; at >= from; at--) {
    if ((article.hitAt(at, ENDING) ?? article.hitAt(at, REMOVAL)) !== null) return 'former'
    if (article.hitAt(at, APPOINTMENT) !== null) return 'elect'
  }
  return null
}

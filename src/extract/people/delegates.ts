/** Deputies by their delegation: "đại biểu Trần Văn Mẫu (Đoàn ĐBQH tỉnh Long An)". */
import { deputyWords } from '../../knowledge/positions.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized } from '../../text/tokens.js'
import { bodyAt, placeAt } from '../bodies/body-at.js'
import type { Rule } from '../rule.js'
import type { PostMention } from './mention.js'
import { DELEGATION } from './vocabulary.js'

const RULE = 'person.post'

/** Marks between a deputy's name and the delegation. */
const BETWEEN: ReadonlySet<string> = new Set(['(', '-', '–', ','])
const LONGEST_NAME = 6

/** Stands nothing but "đại biểu" and a name before a token? */
function isDeputy(article: Article, past: number): boolean {
  let token = past - 1
  while (
    past - token <= LONGEST_NAME &&
    isCapitalized(article.tokens, token) &&
    article.keyOf(token) !== deputyWords[1]
  )
    token--
  return (
    past - token > 2 &&
    article.sentences.of[token] === article.sentences.of[past] &&
    article.keyOf(token) === deputyWords[1] &&
    article.keyOf(token - 1) === deputyWords[0]
  )
}

export const delegates: Rule<PostMention> = {
  id: RULE,
  triggers: [DELEGATION],
  match(article, { token, end }) {
    if (!BETWEEN.has(article.word(token - 1)) || !isDeputy(article, token - 1)) return null
    // "(Đoàn Nghệ An)", but "(Đoàn Thanh niên)"
    const past = end === token + 1 ? placeAt(article, end)?.end : bodyAt(article, token)?.end
    if (past === undefined) return null
    return {
      layer: 'person',
      rule: RULE,
      kind: 'post',
      start: article.startOf(token),
      end: article.endOf(past - 1),
      token,
      past,
      title: 'Đại biểu',
      titleKey: deputyWords.join(' '),
      organization: null,
      unitBefore: null,
      unit: null,
      impliedOrganization: 'Quốc hội',
      status: null,
      plural: false,
      term: null,
      alone: false,
      member: true,
      system: 'state',
      level: 'central',
    }
  },
  examples: [
    { text: 'Đại biểu Trần Văn Mẫu (Đoàn ĐBQH tỉnh Nghệ An) chất vấn.', finds: ['Đoàn ĐBQH tỉnh Nghệ An'] },
    { text: 'Đại biểu Lê Thị Ví (Đoàn Cà Mau) đề nghị làm rõ.', finds: ['Đoàn Cà Mau'] },
    { text: 'Đại biểu Lê Thị Ví (Đoàn Thanh niên) đề nghị làm rõ.', finds: [] },
    { text: 'Ông Trần Văn Mẫu, Đoàn ĐBQH tỉnh Nghệ An và cử tri cùng dự.', finds: [] },
  ],
}

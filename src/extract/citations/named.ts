/** Documents without a number: by session, by the name and year of a law, by their issuer. */
import { afterOtherLaws, beforeMany, draftWords, notLaws, subjectStops } from '../../knowledge/citation-words.js'
import { type DocumentType, plenumAbbreviations } from '../../knowledge/document-types.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_UPPER } from '../../text/tokens.js'
import type { Rule } from '../rule.js'
import { issuerAt } from './issuer.js'
import type { CitationMention, CitedDocument } from './mention.js'
import { pastSo } from './numbered.js'
import { phrases } from './phrases.js'
import { centralPlenumAt, sessionAt } from './session.js'
import { isYear, numberAt } from './symbol.js'
import { DOCUMENT_CODE, DOCUMENT_TYPE, namedTypeAt } from './vocabulary.js'

const STOPS = phrases(subjectStops)
const DRAFTS = phrases(draftWords)
const CENTRES: ReadonlySet<string> = new Set(Object.keys(plenumAbbreviations))
const NOT_LAWS: ReadonlySet<string> = new Set(notLaws)
const AFTER_OTHERS: ReadonlySet<string> = new Set(afterOtherLaws)
const MANY: ReadonlySet<string> = new Set(beforeMany)
/** Tokens that the name of a law may have, and that of one that amends several. */
const LONGEST_LAW = 18
const LONGEST_AMENDMENT = 80

function mention(
  article: Article,
  rule: string,
  form: CitationMention['form'],
  type: DocumentType,
  token: number,
  past: number,
  claimed: number,
  documents: readonly CitedDocument[],
): CitationMention {
  return {
    layer: 'citation',
    rule,
    form,
    type,
    start: article.startOf(token),
    end: article.endOf(claimed - 1),
    coreEnd: article.endOf(past - 1),
    token,
    past,
    listHead: token,
    documents,
  }
}

const NOTHING = { number: null, symbol: null, session: null, law: null, term: null } as const

export const bySession: Rule<CitationMention> = {
  id: 'citation.session',
  triggers: [DOCUMENT_TYPE, DOCUMENT_CODE],
  match(article, at) {
    const type = at.value as DocumentType
    if (type.session !== true) return null
    // Of the letters only NQ stands for its word without a number: "NQ Đại hội XIII", and in "NQTW 4".
    const short = at.end === at.token + 1
    const joined = short && CENTRES.has(article.word(at.token))
    if (short && !joined && article.word(at.token) !== 'NQ') return null
    const from = article.isKey(at.end, 'của') || article.isKey(at.end, 'tại') ? at.end + 1 : at.end
    const phrase = joined ? centralPlenumAt(article, at.end) : sessionAt(article, from)
    if (phrase === null) return null
    const { session, ordinals, written, terms } = phrase
    const known = ordinals.length > 0 || terms.length > 0
    const cited = (ordinal: number | null, term: string | null, index = 0): CitedDocument => ({
      number: null,
      symbol: null,
      session: { kind: session.kind, ordinal, name: nameFor(session.name, written, index), body: session.body },
      law: null,
      term,
    })
    const documents =
      ordinals.length > 1
        ? ordinals.map((ordinal, index) => cited(ordinal, terms[0] ?? null, index))
        : terms.length > 1
          ? terms.map(term => cited(ordinals[0] ?? null, term))
          : [cited(ordinals[0] ?? null, terms[0] ?? null)]
    return mention(
      article,
      'citation.session',
      known ? 'session' : 'described',
      type,
      at.token,
      phrase.end,
      phrase.claimed,
      documents,
    )
  },
  examples: [
    {
      text: 'Học tập Nghị quyết Hội nghị Trung ương 4 khóa XIII.',
      finds: ['Nghị quyết Hội nghị Trung ương 4 khóa XIII'],
    },
    { text: 'Triển khai Nghị quyết Đại hội XIII của Đảng.', finds: ['Nghị quyết Đại hội XIII của Đảng'] },
    { text: 'Thực hiện nghị quyết đại hội Đảng các cấp.', finds: [] },
  ],
}

/** "Trung ương 4" → "Trung ương 6", for the third of "Trung ương 4, 5, 6": the number is written once. */
function nameFor(name: string, written: readonly string[], index: number): string {
  if (index === 0) return name
  const [first = ''] = written
  const at = name.lastIndexOf(first)
  return at < 0 ? name : name.slice(0, at) + written[index] + name.slice(at + first.length)
}

/** The year of a date whose day stands at a token: "19/6/2015", "19 tháng 6 năm 2015"; or null. */
function yearOfDate(article: Article, token: number): string | null {
  if (!article.isNumber(token)) return null
  for (let at = token + 1; at < token + 7; at++) if (isYear(article, at)) return article.word(at)
  return null
}

/** The year of "(sửa đổi, bổ sung năm 2014)", and the token past the bracket; or null. */
function amendmentAt(article: Article, open: number): { readonly year: string; readonly end: number } | null {
  if (!article.isKey(open + 1, 'sửa') || !article.isKey(open + 2, 'đổi')) return null
  for (let at = open + 3; at < open + 9; at++) {
    if (isYear(article, at)) return article.isMark(at + 1, ')') ? { year: article.word(at), end: at + 2 } : null
  }
  return null
}

export const byLaw: Rule<CitationMention> = {
  id: 'citation.law',
  triggers: [DOCUMENT_TYPE],
  match(article, at) {
    const type = at.value as DocumentType
    if (type.law !== true || DRAFTS.before(article, at.token, 2) !== null) return null
    const { tokens } = article
    const single = at.end === at.token + 1
    if (single && (NOT_LAWS.has(article.keyOf(at.token - 1)) || AFTER_OTHERS.has(article.keyOf(at.end)))) return null
    const capital = isCapitalized(tokens, at.token)
    if (!capital && !isCapitalized(tokens, at.end) && type.type !== 'Hiến pháp') return null
    const sentenceEnd = article.sentenceEnd(at.token)
    let limit = Math.min(sentenceEnd, at.end + LONGEST_LAW)
    let amends = false
    const from = article.isKey(at.end, 'về') ? at.end + 1 : at.end
    const named = (past: number) =>
      past > from
        ? article.text
            .slice(article.startOf(from), article.endOf(past - 1))
            .replace(/(?: \(\p{Lu}{2,9}\)|[\s,]{1,9})$/u, '')
        : ''
    for (let token = from; token < limit; token++) {
      const past = token
      const year = article.isKey(token, 'năm') ? token + 1 : token
      if (isYear(article, year)) {
        const law = { name: named(past), year: article.word(year) }
        return mention(article, 'citation.law', 'law', type, at.token, year + 1, year + 1, [{ ...NOTHING, law }])
      }
      const number = pastSo(article, token) > token ? numberAt(article, pastSo(article, token)) : null
      if (number !== null) {
        if (token === from || number.symbol === null) return null
        const law = { name: named(past), year: /\/((?:19|20)\d{2})\//.exec(number.symbol)?.[1] ?? null }
        return mention(article, 'citation.law', 'law', type, at.token, number.end, number.end, [
          { ...NOTHING, number: number.number, symbol: number.symbol, law },
        ])
      }
      // "Luật sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Đầu tư và Luật Xây dựng năm 2023" is one law.
      if (token > from && namedTypeAt(article, token) !== null) {
        const owned = article.isKey(token - 1, 'của')
        if (!owned && !amends) break
        if (owned && namedTypeAt(article, token)?.value.law === true) {
          amends = true
          limit = Math.min(sentenceEnd, at.end + LONGEST_AMENDMENT)
        }
        continue
      }
      const dated = token > from && article.isKey(token, 'ngày') ? yearOfDate(article, token + 1) : null
      if (dated !== null) {
        const law = { name: named(past), year: dated }
        return mention(article, 'citation.law', 'law', type, at.token, past, past, [{ ...NOTHING, law }])
      }
      const mark = article.word(token)
      const explained = mark === '(' && token > from ? article.hitAt(token + 1, DOCUMENT_TYPE) : null
      if (explained?.value.law === true && pastSo(article, explained.end) > explained.end) {
        // "Luật Căn cước (Luật số 26/2023/QH15)": the bracket tells which.
        const law = { name: named(token), year: null }
        return mention(article, 'citation.law', 'law', type, at.token, token, token, [{ ...NOTHING, law }])
      }
      const amended = mark === '(' && token > from ? amendmentAt(article, token) : null
      if (amended !== null) {
        // "Luật Thuế (sửa đổi, bổ sung năm 2014)"
        const law = { name: named(token), year: amended.year }
        return mention(article, 'citation.law', 'law', type, at.token, amended.end, amended.end, [{ ...NOTHING, law }])
      }
      // "Bộ luật Hình sự (BLHS) năm 2015"
      const close = mark !== '(' ? 0 : article.isMark(token + 2, ')') ? 2 : article.isMark(token + 3, ')') ? 3 : 0
      if (close > 0 && !isYear(article, token + 1)) {
        token += close
        continue
      }
      if (mark === '(' && isYear(article, token + 1) && article.isMark(token + 2, ')')) continue
      if (mark === ')') break
      if (article.isNumber(token)) {
        // "của 37 luật có liên quan đến quy hoạch năm 2018"
        if (article.isKey(token - 1, 'của') && article.isKey(token + 1, 'luật')) continue
        break
      }
      if (!isWord(tokens, token) && mark !== ',' && mark !== '-') break
      const listed = amends && namedTypeAt(article, token + 1)?.value.law === true
      if (mark === ',' && ((isCapitalized(tokens, token + 1) && !listed) || token === from)) break
      if (token > from && STOPS.at(article, token) !== null) break
    }
    // The name alone: it stands for a law that the article names with its year.
    if (from >= limit || !isWord(tokens, from) || type.type === 'Hiến pháp') return null
    return mention(article, 'citation.law', 'described', type, at.token, from + 1, from + 1, [
      { ...NOTHING, law: { name: '', year: null } },
    ])
  },
  examples: [
    { text: 'Tuyên truyền Luật Đất đai năm 2024 đến nhân dân.', finds: ['Luật Đất đai năm 2024'] },
    { text: 'Chấp hành kỷ luật của Đảng năm 2024.', finds: [] },
  ],
}

export const byIssuer: Rule<CitationMention> = {
  id: 'citation.issuer',
  triggers: [DOCUMENT_TYPE],
  match(article, at) {
    const type = at.value as DocumentType
    if (type.law === true || !article.isKey(at.end, 'của')) return null
    // "04 Nghị quyết của Bộ Chính trị", "dự thảo Nghị quyết của Quốc hội": none that can be told.
    if (article.isNumber(at.token - 1) || MANY.has(article.keyOf(at.token - 1))) return null
    if (!isCapitalized(article.tokens, at.token) || article.tokens.kind[at.token] === WORD_UPPER) return null
    const body = issuerAt(article, at.end + 1, false)
    if (body === null) return null
    return mention(article, 'citation.issuer', 'described', type, at.token, body.end, body.end, [NOTHING])
  },
  examples: [{ text: 'Kế hoạch của Thị uỷ về công tác dân vận.', finds: ['Kế hoạch của Thị uỷ'] }],
}

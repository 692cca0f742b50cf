/** Documents by number or symbol: "Kết luận số 21-KL/TW", "Nghị quyết số 06", "các Nghị quyết số 18-NQ/TW, 19-NQ/TW". */
import { afterNumber, beforeCited, countedNouns, countedVerbs } from '../../knowledge/citation-words.js'
import {
  betweenTypeAndNumber,
  type DocumentType,
  looseAbbreviations,
  typeAbbreviations,
} from '../../knowledge/document-types.js'
import type { Article } from '../../text/analyze.js'
import { isCapitalized, isWord, WORD_LOWER, WORD_UPPER } from '../../text/tokens.js'
import type { At, Rule } from '../rule.js'
import { issuerAt } from './issuer.js'
import { isOneOf, SEPARATORS } from './marks.js'
import type { CitationMention } from './mention.js'
import { isWordNear, PhraseTable, phrases } from './phrases.js'
import { hasOffice, isYear, type NumberPhrase, numberAt, numberBefore } from './symbol.js'
import { DOCUMENT_CODE, DOCUMENT_TYPE, FILLERS, typeOfCode } from './vocabulary.js'

const COUNTED = phrases(countedNouns)
const COUNTED_VERBS = phrases(countedVerbs)
const AFTER_NUMBER = phrases(afterNumber)
/** Documents of one list: "các Nghị quyết số 18, 19, 20 và 21". */
const LONGEST_LIST = 12
/** Tokens of a body between the kind and its number, and the colon. */
const LONGEST_OWNER = 12
/** Kinds that a symbol's letters may name in the text, with the kind's phrase. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(Object.keys(typeAbbreviations))
const LOOSE: ReadonlySet<string> = new Set(looseAbbreviations)

const NUMBER_RULE = 'citation.number'

/** A mention of one numbered document. */
function numberedMention(
  article: Article,
  rule: string,
  type: DocumentType,
  token: number,
  number: NumberPhrase,
  listHead: number,
): CitationMention {
  const end = article.endOf(number.end - 1)
  return {
    layer: 'citation',
    rule,
    form: 'numbered',
    type,
    start: article.startOf(token),
    end,
    coreEnd: end,
    token,
    past: number.end,
    listHead,
    documents: [{ number: number.number, symbol: number.symbol, session: null, law: null, term: null }],
  }
}

/** Past "số", "số:", "mang số"; the token itself where none stands there. */
export function pastSo(article: Article, token: number): number {
  let at = article.isKey(token, 'mang') ? token + 1 : token
  if (!article.isKey(at, 'số')) return token
  at++
  return article.isMark(at, ':') ? at + 1 : at
}

/** Past the numbers of "15,16,19", where no space tells the list from a decimal; the first number's end where none go on. */
function pastGluedNumbers(article: Article, end: number): number {
  let at = end
  for (let count = 0; count < LONGEST_LIST; count++) {
    const goesOn = article.isMark(at, ',') && article.isGlued(at - 1) && article.isGlued(at) && article.isNumber(at + 1)
    if (!goesOn || article.word(at + 1).length < 2) break
    at += 2
  }
  return at
}

/** Does a body own the number, or the list of numbers, that ends before a token: "217, 218 của Bộ Chính trị"? */
function isOwned(article: Article, end: number): boolean {
  let at = end
  for (let count = 0; count < LONGEST_LIST; count++) {
    const joined = article.isMark(at, ',') || article.isKey(at, 'và')
    if (!joined || !article.isNumber(at + 1)) break
    at += 2
  }
  return article.isKey(at, 'của') && issuerAt(article, at + 1, false) !== null
}

/**
 * Does a number after "số" count rather than name? "nghị quyết số 1 là bám dân", "thông báo số 1 của cuộc thi".
 */
function isRank(article: Article, type: DocumentType, head: number, { token, end }: NumberPhrase): boolean {
  if (isCapitalized(article.tokens, head) || article.word(token).length > 1) return false
  if (article.isKey(end, 'là')) return true
  return type.common === true && article.isKey(end, 'của') && issuerAt(article, end + 1, true) === null
}

/** Does a noun follow that a number counts: "5 nhiệm vụ"? After a name with a capital "quy định" is what it says. */
function isCounted(article: Article, end: number, capital: boolean): boolean {
  return COUNTED.at(article, end) !== null && !(capital && COUNTED_VERBS.at(article, end) !== null)
}

/** Does a day of issue with its year follow: "ngày 31/12/2021"? */
function isIssued(article: Article, token: number): boolean {
  const past = article.isKey(token, 'ngày') ? pastDay(article, token) : token
  return past > token && isYear(article, past - 1)
}

/** May a number without "số" and without a symbol name a document here? */
function isPlainNumber(article: Article, type: DocumentType, head: number, number: NumberPhrase): boolean {
  const { token, end } = number
  const digits = article.word(token)
  const capital = isCapitalized(article.tokens, head)
  // "Kế hoạch 2023", "Nghị quyết 2,5 tỷ", "Kế hoạch 5-7 ngày", "Chương trình 50%"
  if (isYear(article, token)) return false
  // "quyết định 5506 ngày 31/12/2021"
  if (!capital && digits.length > 1 && isIssued(article, end)) return true
  if (digits.length > 3 && !capital) return false
  // "Chương trình 135", "Chương trình 30a": names of programmes.
  if (type.programme === true && (digits.length > 2 || number.number.length > 2)) return false
  const past = capital && digits.length > 1 ? pastGluedNumbers(article, end) : end
  if (past > end) {
    const many = past > end + 2 && type.common !== true
    return many || article.isKey(past, 'của') || past >= article.sentenceEnd(token)
  }
  if (article.isGlued(end - 1) && isOneOf(article, end, '.,:/-–%+°') && article.isGlued(end)) return false
  if (article.isMark(end, '%') || article.isMark(end, '/')) return false
  // "Nghị quyết 06 năm 2021", "Chỉ thị 05 ngày 15/5", but "Kế hoạch 5 năm 2021-2025".
  const dated =
    digits.length > 1 &&
    (article.isKey(end, 'ngày')
      ? pastDay(article, end) > end
      : article.isKey(end, 'năm') && isYear(article, end + 1) && !isOneOf(article, end + 2, SEPARATORS))
  if (!dated && isCounted(article, end, capital && digits.length > 1)) return false
  const ends =
    end >= article.sentenceEnd(token) || !isWord(article.tokens, end) || AFTER_NUMBER.at(article, end) !== null
  if (digits.startsWith('0')) return capital || type.common !== true || ends
  // "quyết định 15 việc", but "quyết định 217, 218 của Bộ Chính trị".
  if (!capital && (type.common === true || digits.length < 2)) return digits.length > 1 && isOwned(article, end)
  // "theo Quyết định 716 nhưng …"
  if (capital && digits.length > 1 && beforeCited.has(article.keyOf(head - 1))) return true
  // One digit counts more often than it names; so does any number after a common noun.
  return digits.length === 1 || type.common === true ? ends : true
}

/** May a number that more often counts be the short form of a document: "Quyết định 217 gồm", "kế hoạch 47 nêu"? */
function mayBeShort(article: Article, head: number, { token, end }: NumberPhrase): boolean {
  const { length } = article.word(token)
  if (length < 2 || length > 4 || isYear(article, token)) return false
  if (isCounted(article, end, isCapitalized(article.tokens, head))) return false
  if (isOneOf(article, end, '%/+°')) return false
  return !(article.isGlued(end - 1) && article.isGlued(end) && isOneOf(article, end, '.,:-–'))
}

/** A short form claims its kind only: the number may be a quantity. */
function shortMention(article: Article, type: DocumentType, at: At, number: NumberPhrase): CitationMention {
  const mention = numberedMention(article, NUMBER_RULE, type, at.token, number, at.token)
  return { ...mention, form: 'short', end: article.endOf(at.end - 1) }
}

/** Does a bare number in a list end as a document's number does? */
function endsAsNumber(article: Article, number: NumberPhrase): boolean {
  const { end } = number
  if (isYear(article, number.token)) return false
  if (end >= article.sentenceEnd(number.token)) return true
  if (article.isKey(end, 'năm') || article.isKey(end, 'ngày'))
    return article.isKey(end, 'ngày') || isYear(article, end + 1)
  return AFTER_NUMBER.at(article, end) !== null || isOneOf(article, end, ',;.()…')
}

/** Past the day of issue that stands between two members of a list: ", ngày 25/10/2017"; the token itself without one. */
function pastDay(article: Article, token: number): number {
  let at = article.isMark(token, ',') ? token + 1 : token
  if (!article.isKey(at, 'ngày') || !article.isNumber(at + 1)) return token
  at += 2
  for (let part = 0; part < 2; part++) {
    const named = article.isKey(at, part === 0 ? 'tháng' : 'năm')
    if ((!named && !isOneOf(article, at, '-–./')) || !article.isNumber(at + 1)) return token
    at += 2
  }
  return at
}

/** The documents that go on a list: ", 19-NQ/TW và 20-NQ/TW", ", 19, 20". */
function listAfter(
  article: Article,
  rule: string,
  type: DocumentType,
  head: number,
  first: NumberPhrase,
): CitationMention[] {
  const mentions: CitationMention[] = []
  let previous = first
  while (mentions.length < LONGEST_LIST) {
    let at = pastDay(article, previous.end)
    const dated = at > previous.end
    const comma = article.isMark(at, ',')
    const semicolon = article.isMark(at, ';')
    if (!comma && !semicolon && !article.isMark(at, '&') && !article.isKey(at, 'và')) break
    at++
    if (comma && article.isKey(at, 'và')) at++
    const from = at
    at = pastSo(article, at)
    const said = at > from
    const number = numberAt(article, at)
    if (number === null || (dated && !(said && number.symbol !== null))) break
    if (number.symbol === null || (number.code === null && !said)) {
      const symbolExpected = first.symbol !== null && !said
      if (semicolon || symbolExpected || !endsAsNumber(article, number)) break
    }
    const code = typeOfCode(number.code)
    const own = code !== null && code.code !== type.code ? code : type
    mentions.push(numberedMention(article, rule, own, from, number, head))
    previous = number
  }
  return mentions
}

/** Past the letters that say the kind again: "Nghị quyết (NQ) 28", "Nghị quyết NQ 28"; the token itself without any. */
function pastOwnLetters(article: Article, token: number, type: DocumentType): number {
  const bracketed = article.isMark(token, '(') && article.isMark(token + 2, ')')
  const letters = bracketed ? token + 1 : token
  if (article.tokens.kind[letters] !== WORD_UPPER) return token
  if (!bracketed && (article.word(letters) !== type.code || !ABBREVIATIONS.has(article.word(letters)))) return token
  return bracketed ? token + 3 : token + 1
}

/** Past what may part the kind from its number: "chuyên đề", "của UBND tỉnh" before "số", "(số". */
function pastFillers(article: Article, token: number): number {
  let at = token
  const body = article.isKey(at, 'của') ? at + 1 : at
  if (isCapitalized(article.tokens, body) && isWordNear(article, body + 1, 'số', LONGEST_OWNER)) {
    // "các Nghị định của Chính phủ: số 78/2025/NĐ-CP …", "Nghị quyết HĐND tỉnh số 25"
    const owner = issuerAt(article, body, false)
    const past = owner !== null && article.isMark(owner.end, ':') ? owner.end + 1 : owner?.end
    if (past !== undefined && article.isKey(past, 'số')) return past
  }
  for (let filler = FILLERS.at(article, at); filler !== null && at < token + 4; filler = FILLERS.at(article, at)) {
    at = filler.end
  }
  if (isOneOf(article, at, '(:') && article.isKey(at + 1, 'số')) return at + 1
  // "các Chỉ thị: 05-CT/TW, 23-CT/TW"
  return article.isMark(at, ':') && (numberAt(article, at + 1)?.code ?? null) !== null ? at + 1 : at
}

/** First words of what may part the kind from its number, in small letters. */
const BEFORE_NUMBER = new PhraseTable<true>(function* () {
  for (const phrase of ['số', 'mang', 'của', ...betweenTypeAndNumber]) yield [phrase.split(' ')[0] as string, true]
})

/** The document by number whose kind stands at a token, and those that go on its list. */
function matchNumber(article: Article, at: At, type: DocumentType, abbreviated: boolean): CitationMention[] | null {
  // Most kinds of documents are common nouns here: "kế hoạch phát triển …".
  if (article.tokens.kind[at.end] === WORD_LOWER && BEFORE_NUMBER.at(article, at.end) === null) return null
  const kindEnd = pastOwnLetters(article, at.end, type)
  const from = pastFillers(article, kindEnd)
  const token = pastSo(article, from)
  const number = numberAt(article, token)
  if (number === null || number.end > article.sentenceEnd(at.token)) return null
  const said = token > from
  if (said && number.symbol === null && isRank(article, type, at.token, number)) return null
  if (!said && number.code === null) {
    if (from > kindEnd) return null
    if (number.symbol === null) {
      if (!isPlainNumber(article, type, at.token, number))
        return mayBeShort(article, at.token, number) ? [shortMention(article, type, at, number)] : null
      if (abbreviated && article.word(number.token).length < 2) return null
      if (abbreviated && LOOSE.has(article.word(at.token))) return [shortMention(article, type, at, number)]
    } else if (
      !hasOffice(number.symbol) &&
      (!isCapitalized(article.tokens, at.token) || (type.common === true && !/\p{L}/u.test(number.symbol)))
    ) {
      // "Kế hoạch 5/2025" is a month; "Nghị quyết 02/2021", "Luật 31/2024/QH15", "văn bản 518/UBND-KT" are documents.
      return null
    }
  }
  return [
    numberedMention(article, NUMBER_RULE, type, at.token, number, at.token),
    ...listAfter(article, NUMBER_RULE, type, at.token, number),
  ]
}

export const byNumber: Rule<CitationMention> = {
  id: NUMBER_RULE,
  triggers: [DOCUMENT_TYPE],
  match(article, at) {
    return matchNumber(article, at, at.value as DocumentType, false)
  },
  examples: [
    { text: 'Hội nghị quán triệt Chỉ thị 05-CT/ TW của Bộ Chính trị.', finds: ['Chỉ thị 05-CT/ TW'] },
    { text: 'Triển khai các Nghị quyết số 18-NQ/TW, 19-NQ/TW.', finds: ['Nghị quyết số 18-NQ/TW', '19-NQ/TW'] },
    { text: 'Xây dựng kế hoạch 5 năm.', finds: [] },
  ],
}

/** Do letters, digits or a mark of a symbol touch a token from the left? A bracket or a quotation mark does not count. */
function isInsideWord(article: Article, token: number): boolean {
  if (!article.isGlued(token - 1)) return false
  const { tokens } = article
  return (
    isWord(tokens, token - 1) ||
    article.isNumber(token - 1) ||
    article.isMark(token - 1, '.') ||
    isOneOf(article, token - 1, SEPARATORS)
  )
}

/** Do letters stand between two separators: "21-KL/TW"? */
function hasTwoGroups(symbol: string): boolean {
  let last = -1
  for (let at = 0; at < symbol.length; at++) {
    const code = symbol.charCodeAt(at)
    if (code !== 0x2d && code !== 0x2f) continue
    if (last >= 0 && at > last + 1) return true
    last = at
  }
  return false
}

const SYMBOL_RULE = 'citation.symbol'

export const bySymbol: Rule<CitationMention> = {
  id: SYMBOL_RULE,
  triggers: [DOCUMENT_CODE],
  match(article, at) {
    const letters = article.word(at.token)
    const start = numberBefore(article, at.token)
    if (start < 0) {
      // "NQ 18", "CT số 05": the letters stand for the word.
      if (!ABBREVIATIONS.has(letters) || isInsideWord(article, at.token)) return null
      return matchNumber(article, at, at.value as DocumentType, true)
    }
    // A symbol whose kind no word names. Letters of the kind and of the issuer must both be there.
    const number = numberAt(article, start)
    if (number === null || number.code === null || !hasTwoGroups(number.symbol ?? '')) return null
    let type = at.value as DocumentType
    if (type.type === 'Thông tư' && /\/(?:TU|HU|ThU|QU|ĐU|TW)$/.test(number.symbol ?? ''))
      type = { ...type, type: 'Thông tri' }
    const so = article.isKey(start - 1, 'số') ? start - 1 : start
    return numberedMention(article, SYMBOL_RULE, type, so, number, so)
  },
  examples: [
    { text: 'Tổng kết 10 năm thực hiện 40-CT/TW trên địa bàn.', finds: ['40-CT/TW'] },
    { text: 'Đảng viên học tập NQ 18.', finds: ['NQ 18'] },
    { text: 'Xe đi từ ĐT 12 đến QL 13.', finds: [] },
  ],
}

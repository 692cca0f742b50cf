/** What the parser thinks: the stages once more, with all that each of them saw and decided. */
import { findStructure } from './clean/structure.js'
import { makeGrammar, type ParserOptions } from './create-parser.js'
import type { Mention } from './extract/mentions.js'
import type { Rule } from './extract/rule.js'
import { isSilent, type RuleBook, runRules } from './extract/run-rules.js'
import { checkInput, checkOptions } from './options.js'
import { type Grammar, parseText } from './parse-article.js'
import { type Loss, settleOverlaps } from './resolve/overlaps.js'
import { readSource } from './source/source-text.js'
import { Article } from './text/analyze.js'
import type { ArticleParts, ArticleRecord, BlockKind, Certainty, Evidence, ParseOptions } from './types.js'

/** A phrase of the lexicon, met in the text. */
export interface ExplainedPhrase extends Evidence {
  /** Name of its kind: "document-type". */
  kind: string
}

/** A place where rules were asked, and how many mentions each of them found. */
export interface ExplainedTrigger extends Evidence {
  asked: { rule: string; found: number }[]
}

/** A mention that a rule proposed. */
export interface ExplainedCandidate extends Evidence {
  layer: string
  rule: string
  outcome: 'kept' | 'lost'
  /** Why it was kept, or lost. */
  why: string
  /** The mention that it lost to. */
  lostTo: (Evidence & { layer: string; rule: string }) | null
  /** Ids of what it became in the record; none where resolution left it out. */
  became: string[]
}

/** A value of the record, at the words that it was read from. */
export interface ExplainedValue extends Evidence {
  layer: string
  /** Id of the thing that has the value: "d1", "o2", "NQ:6@?". */
  id: string
  /** The value in short: "2023-01-30 MO", "Bí thư | Thị uỷ Trảng Bàng". */
  says: string
  /** null for a name or a role. */
  rule: string | null
  /** null for a name, which carries evidence alone. */
  certainty: Certainty | null
}

export interface ExplainedSentence extends Evidence {
  block: BlockKind
  /** Furniture and pasted items are never asked. */
  asked: boolean
  tokens: Evidence[]
  phrases: ExplainedPhrase[]
  triggers: ExplainedTrigger[]
  candidates: ExplainedCandidate[]
  values: ExplainedValue[]
}

/** All offsets index the text that was given, as in the record. */
export interface Explanation {
  sentences: ExplainedSentence[]
  /** What `parseArticle` returns for the same text. */
  record: ArticleRecord
}

/** One question to one rule. */
interface Question {
  readonly token: number
  readonly end: number
  readonly rule: string
  readonly found: number
}

/** The same rules, which note down when they are asked and what they answer. */
function listening(book: RuleBook, questions: Question[]): RuleBook {
  const listen = (rule: Rule): Rule => ({
    ...rule,
    match(article, at) {
      const answer = rule.match(article, at)
      const found = answer === null ? 0 : Array.isArray(answer) ? answer.length : 1
      questions.push({ token: at.token, end: at.end, rule: rule.id, found })
      return answer
    },
  })
  return {
    ...book,
    byKind: new Map([...book.byKind].map(([kind, rules]) => [kind, rules.map(listen)])),
    atNumber: book.atNumber.map(listen),
  }
}

/** Which of the judge's preferences decided. */
function whyLost({ mention, to }: Loss): string {
  if (mention.layer !== to.layer) return `a ${to.layer} is preferred to a ${mention.layer}`
  const longer = to.end - to.start - (mention.end - mention.start)
  if (longer > 0) return 'the longer one stands'
  return to.start < mention.start ? 'of two equally long the first stands' : 'another rule says the same of these words'
}

/** The values of a record where they stand in the text, in reading order. */
function valuesOf(record: ArticleRecord): ExplainedValue[] {
  const values: ExplainedValue[] = []
  const say = (parts: readonly (string | number | null)[]): string => parts.filter(part => part !== null).join(' ')
  for (const { id, start, end, text, rule, certainty, value, mod, part, basis } of record.dates) {
    const says = say([value, mod, part, basis === 'stated' ? null : `(year: ${basis})`])
    values.push({ layer: 'date', id, says, start, end, text, rule, certainty })
  }
  for (const { id, type, symbol, number, rule, certainty, mentions } of record.directives) {
    for (const { start, end, text } of mentions) {
      values.push({ layer: 'citation', id, says: say([type, symbol ?? number]), start, end, text, rule, certainty })
    }
  }
  for (const target of record.targets) {
    const { id, start, end, text, rule, certainty, kind, value, of, min, max, unit, comparator, status, indicator } =
      target
    const figure = of !== null ? `${value}/${of}` : kind === 'range' ? `${min}…${max}` : value
    const says = `${say([comparator === 'eq' ? null : comparator, figure, unit])} (${status}: ${indicator ?? '?'})`
    values.push({ layer: 'quantity', id, says, start, end, text, rule, certainty })
  }
  for (const { id, name, mentions, positions, roles } of record.officials) {
    for (const mention of mentions) {
      values.push({ layer: 'person', id, says: name, ...mention, rule: null, certainty: null })
    }
    for (const { title, organization, placeBasis, status, evidence, rule, certainty } of positions) {
      const how = placeBasis === null ? status : `${status}, place: ${placeBasis}`
      const says = `${title} | ${organization ?? '–'} (${how})`
      values.push({ layer: 'person', id, says, ...evidence, rule, certainty })
    }
    for (const { role, evidence, certainty } of roles) {
      values.push({ layer: 'person', id, says: role, ...evidence, rule: null, certainty })
    }
  }
  return values.sort((a, b) => a.start - b.start || b.end - a.end)
}

let ours: Grammar | null = null

/**
 * Explains how a text is read: its sentences and tokens, the phrases that were met, which rules were asked there, what
 * they proposed, which proposals stood and which were lost to which, and what became of them in the record.
 *
 * @param input the text or the article in parts, as for `parseArticle`
 * @param options as for `parseArticle`
 * @param added what `createParser` was given, to explain a parser with rules of one's own
 * @throws TypeError as `parseArticle` does
 * @example
 * const { sentences } = explainText('Đã có 7/25 chỉ tiêu đạt.')
 * sentences[0].candidates // the ratio, kept; the date 7/25, lost to it, and why
 */
export function explainText(
  input: string | ArticleParts,
  options?: ParseOptions | null,
  added?: ParserOptions,
): Explanation {
  const checked = checkOptions(options)
  const { text, joined } = checkInput(input)
  ours ??= makeGrammar()
  const grammar = added === undefined ? ours : makeGrammar(added)

  const source = readSource(text)
  const article = new Article(source, findStructure(source.text).blocks, grammar.lexicon)
  const questions: Question[] = []
  const { kept, lost } = settleOverlaps(runRules(article, listening(grammar.book, questions)))
  const record = parseText(text, joined, checked, grammar)

  const sentences = readSentences(article)
  const sentenceAt = (token: number): ExplainedSentence | undefined => sentences[article.sentences.of[token] ?? -1]
  addPhrases(article, sentenceAt)
  addTriggers(article, questions, sentenceAt)
  addValues(valuesOf(record), sentences)
  const beaten = new Set(lost.map(({ to }) => to))
  for (const mention of kept) {
    const why = beaten.has(mention) ? 'preferred to what it overlaps' : 'nothing else claims these words'
    addCandidate(article, mention, { outcome: 'kept', why, lostTo: null }, sentenceAt)
  }
  for (const loss of lost) {
    const { layer, rule, start, end } = loss.to
    const lostTo = { layer, rule, ...article.evidence(start, end) }
    addCandidate(article, loss.mention, { outcome: 'lost', why: whyLost(loss), lostTo }, sentenceAt)
  }
  for (const { candidates } of sentences) candidates.sort((a, b) => a.start - b.start || b.end - a.end)
  return { sentences, record }
}

type SentenceAt = (token: number) => ExplainedSentence | undefined

/** Words of the text from one token to another. */
function wordsOf(article: Article, token: number, end: number): Evidence {
  return article.evidence(article.startOf(token), article.endOf(end - 1))
}

function readSentences(article: Article): ExplainedSentence[] {
  const { first, last, block, count } = article.sentences
  return Array.from({ length: count }, (_, at) => {
    const from = first[at] as number
    const past = last[at] as number
    const { kind } = article.blocks[block[at] as number] as { kind: BlockKind }
    return {
      ...wordsOf(article, from, past),
      block: kind,
      asked: !isSilent(kind),
      tokens: Array.from({ length: past - from }, (_, token) => wordsOf(article, from + token, from + token + 1)),
      phrases: [],
      triggers: [],
      candidates: [],
      values: [],
    }
  })
}

function addPhrases(article: Article, sentenceAt: SentenceAt): void {
  article.eachPhrase((entry, token, end) => {
    const kind = article.lexicon.entries[entry]?.kind.name ?? ''
    sentenceAt(token)?.phrases.push({ kind, ...wordsOf(article, token, end) })
  })
}

function addTriggers(article: Article, questions: readonly Question[], sentenceAt: SentenceAt): void {
  let before: Question | null = null
  for (const question of questions) {
    const { token, end, rule, found } = question
    const triggers = sentenceAt(token)?.triggers
    if (before?.token === token && before.end === end) triggers?.at(-1)?.asked.push({ rule, found })
    else triggers?.push({ ...wordsOf(article, token, end), asked: [{ rule, found }] })
    before = question
  }
}

/** Both run in reading order, so that one walk deals the values out. */
function addValues(values: readonly ExplainedValue[], sentences: readonly ExplainedSentence[]): void {
  let at = 0
  for (const value of values) {
    while (at + 1 < sentences.length && (sentences[at + 1] as ExplainedSentence).start <= value.start) at++
    sentences[at]?.values.push(value)
  }
}

function addCandidate(
  article: Article,
  mention: Mention,
  decision: Pick<ExplainedCandidate, 'outcome' | 'why' | 'lostTo'>,
  sentenceAt: SentenceAt,
): void {
  const sentence = sentenceAt(article.tokenAt(mention.start))
  const { layer, rule } = mention
  const evidence = article.evidence(mention.start, mention.end)
  const became =
    decision.outcome === 'lost'
      ? []
      : (sentence?.values ?? [])
          .filter(value => value.layer === layer && value.start < evidence.end && evidence.start < value.end)
          .map(value => value.id)
  sentence?.candidates.push({ layer, rule, ...evidence, ...decision, became: [...new Set(became)] })
}

/** What the parser sees in a text, one line a thing, as the files of `fixtures/phrases` write it down. */
import { makeGrammar } from '../src/create-parser.js'
import { type BodyPhrase, bodyAt } from '../src/extract/bodies/body-at.js'
import { dates } from '../src/extract/dates/index.js'
import type { Mention } from '../src/extract/mentions.js'
import { quantities } from '../src/extract/quantities/index.js'
import type { QuantityMention } from '../src/extract/quantities/mention.js'
import type { Rule } from '../src/extract/rule.js'
import { indexRules, runRules } from '../src/extract/run-rules.js'
import { parseArticle } from '../src/index.js'
import { settleOverlaps } from '../src/resolve/overlaps.js'
import { readSource } from '../src/source/source-text.js'
import { Article } from '../src/text/analyze.js'
import { Lexicon } from '../src/text/lexicon.js'
import type { DateMention, Directive, Official, Position } from '../src/types.js'
import { lineOf } from './resolve/target-line.js'

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

const grammar = once(makeGrammar)

/** A text without structure: all of it body. */
export function articleOf(text: string, lexicon: Lexicon = grammar().lexicon): Article {
  const source = readSource(text)
  return new Article(source, [{ kind: 'body', start: 0, end: source.text.length }], lexicon)
}

export const cut = (article: Article, { token, end }: { token: number; end: number }): string =>
  article.text.slice(article.startOf(token), article.endOf(end - 1))

const surfaces = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map(({ start, end }) => text.slice(start, end))

/** "Sáng 30.1.2023 = 2023-01-30 MO". */
export const dateLine = ({ text, value, mod, part }: DateMention): string =>
  [`${text} =`, value, mod, part].filter(Boolean).join(' ')

/** One line a document: surfaces = code and symbol | date | issuer | term | title | certainty; what is null is left out. */
export function directiveLine(directive: Directive): string {
  const { mentions, typeCode, symbol, number, issuedOn, issuer, term, subject, certainty } = directive
  const parts = [
    [typeCode, symbol ?? number].filter(part => part !== null).join(' '),
    issuedOn,
    issuer && `của ${issuer}`,
    term && `khóa ${term}`,
    subject && `về ${subject}`,
    certainty === 'stated' ? null : certainty,
  ]
  return `${mentions.map(({ text }) => text).join(' + ')} = ${parts.filter(part => part !== null).join(' | ')}`
}

/** "Bí thư @ Thị uỷ Trảng Bàng (former)". */
function positionLine({ title, organization, status }: Position): string {
  return `${title}${organization === null ? '' : ` @ ${organization}`}${status === 'incumbent' ? '' : ` (${status})`}`
}

/** "Name | post; post | role, role". */
export function officialLine({ name, positions, roles }: Official): string {
  return `${name} | ${positions.map(positionLine).join('; ')} | ${roles.map(({ role }) => role).join(', ') || '-'}`
}

/** "Thị uỷ = party district, lacks name". */
function bodyLine(article: Article, body: BodyPhrase): string {
  return `${cut(article, body)} = ${body.system} ${body.level ?? '?'}${body.lacks === null ? '' : `, lacks ${body.lacks}`}`
}

/** All bodies of a text from left to right, none inside another. */
function bodiesIn(text: string): string[] {
  const article = articleOf(text)
  const found: string[] = []
  for (let token = 0; token < article.tokens.count; ) {
    const body = bodyAt(article, token, { parent: true })
    if (body !== null) found.push(bodyLine(article, body))
    token = body?.end ?? token + 1
  }
  return found
}

type Lines = (text: string, publishedAt: string | null) => string[]

/** By the phrase file. */
export const linesIn = {
  dates: (text, publishedAt) => parseArticle(text, { publishedAt }).dates.map(dateLine),
  directives: (text, publishedAt) => parseArticle(text, { publishedAt }).directives.map(directiveLine),
  officials: text => parseArticle({ title: 'Tin địa phương', body: text }).officials.map(officialLine),
  targets: (text, publishedAt) => parseArticle(text, { publishedAt }).targets.map(lineOf),
  bodies: bodiesIn,
} satisfies Record<string, Lines>

const dateBook = once(() => indexRules(dates.rules))
const dateLexicon = once(() => new Lexicon([...dates.vocabulary, ...dateBook().vocabulary]))

/** What a rule of the dates finds by itself. */
export function foundByDateRule(rule: Rule, text: string): string[] {
  const { byKind, atNumber, ...book } = dateBook()
  const own = (rules: readonly Rule[]): Rule[] => rules.filter(one => one === rule)
  const ownByKind = new Map([...byKind].map(([kind, rules]) => [kind, own(rules)]))
  const found = runRules(articleOf(text, dateLexicon()), { ...book, byKind: ownByKind, atNumber: own(atNumber) })
  return surfaces(text, settleOverlaps(found).kept)
}

/** What a rule of the people finds by itself. */
export const foundByPeopleRule = (rule: Rule, text: string): string[] =>
  surfaces(text, runRules(articleOf(text), indexRules([rule])))

/** The documents that the whole parser finds. */
export const documentsIn = (text: string): string[] =>
  parseArticle(text).directives.flatMap(({ mentions }) => mentions.map(mention => mention.text))

const quantityLexicon = once(() => new Lexicon([...quantities.vocabulary]))

export const quantityArticle = (text: string): Article => articleOf(text, quantityLexicon())

/** The figures that their layer finds alone, without the dates that would win over it. */
export function figuresIn(text: string): QuantityMention[] {
  const { kept } = settleOverlaps(runRules(quantityArticle(text), indexRules(quantities.rules)))
  return kept.filter((mention): mention is QuantityMention => mention.layer === 'quantity')
}

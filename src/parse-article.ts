/** The stages, in order, nothing else. */
import { findStructure } from './clean/structure.js'
import { type RuleBook, runRules } from './extract/run-rules.js'
import type { KnownDocument } from './knowledge/known-documents.js'
import { assembleRecord } from './record/assemble.js'
import { resolveDates } from './resolve/dates.js'
import { resolveDirectives } from './resolve/directives.js'
import { resolveOfficials } from './resolve/officials.js'
import { byLayer, settleOverlaps } from './resolve/overlaps.js'
import { startSetting } from './resolve/setting.js'
import { resolveTargets } from './resolve/targets.js'
import { foldKey } from './source/fold.js'
import { readSource } from './source/source-text.js'
import { Article } from './text/analyze.js'
import type { Lexicon } from './text/lexicon.js'
import type { ArticleRecord, ParseOptions } from './types.js'

/** What a parser is made of: rules by their triggers, the phrases they begin at, and the caller's documents. */
export interface Grammar {
  readonly lexicon: Lexicon
  readonly book: RuleBook
  readonly documents: readonly KnownDocument[]
}

/** One text, all stages. `partsJoined` says that the text was put together from an article object. */
export function parseText(input: string, partsJoined: boolean, options: ParseOptions, grammar: Grammar): ArticleRecord {
  const source = readSource(input)
  const key = foldKey(source.text)
  const { blocks, metadata } = findStructure(source.text, key)
  const article = new Article(source, blocks, grammar.lexicon, key)
  const { date, citation, person, quantity } = byLayer(settleOverlaps(runRules(article, grammar.book)).kept)

  const setting = startSetting(article, options, metadata, grammar.documents)
  const dates = resolveDates(article, date, setting)
  const directives = resolveDirectives(article, citation, dates, setting)
  const officials = resolveOfficials(article, person, dates, setting)
  const targets = resolveTargets(article, quantity, dates.dates, setting)

  return assembleRecord(article, { dates, directives, officials, targets }, setting, partsJoined ? input : null)
}

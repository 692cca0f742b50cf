/** Things → the record. */
import { publishedAtOf, type ResolvedDate, type ResolvedDates } from '../resolve/dates.js'
import type { Setting } from '../resolve/setting.js'
import type { Article } from '../text/analyze.js'
import type { ArticleRecord, DateMention, Directive, Official, Target } from '../types.js'
import { KNOWLEDGE_DATE, VERSION } from './version.js'

export interface Things {
  readonly dates: ResolvedDates
  readonly directives: Directive[]
  readonly officials: Official[]
  readonly targets: Target[]
}

/** Puts the layers of one article together. `text` is the joined text where the caller gave an article in parts. */
export function assembleRecord(article: Article, things: Things, setting: Setting, text: string | null): ArticleRecord {
  const { options, metadata, warnings } = setting
  return {
    schemaVersion: '1',
    parser: { version: VERSION, knowledge: KNOWLEDGE_DATE },
    id: options.id ?? null,
    text,
    metadata: { ...metadata, publishedAt: publishedAtOf(things.dates.dates), url: options.url ?? metadata.url },
    referenceDate: things.dates.reference,
    officials: things.officials,
    directives: things.directives,
    dates: things.dates.dates.map(date => dateMention(article, date)),
    targets: things.targets,
    organizations: [],
    places: [],
    quotes: [],
    paragraphs: article.blocks.map(({ kind, start, end }) => ({
      kind,
      start: article.source.startInInput(start),
      end: article.source.endInInput(end),
    })),
    warnings,
  }
}

/** A date at its place in the caller's string. Field by field: rest and spread cost more than all the rest here. */
function dateMention(article: Article, date: ResolvedDate): DateMention {
  const { start, end, text } = article.evidence(date.start, date.end)
  return {
    id: date.id,
    value: date.value,
    earliest: date.earliest,
    latest: date.latest,
    granularity: date.granularity,
    mod: date.mod,
    part: date.part,
    basis: date.basis,
    rule: date.rule,
    certainty: date.certainty,
    start,
    end,
    text,
  }
}

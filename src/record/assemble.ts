/** Things → the record. */
import { publishedAtOf, type ResolvedDates } from '../resolve/dates.js'
import type { Setting } from '../resolve/setting.js'
import type { Article } from '../text/analyze.js'
import type { ArticleRecord, Directive, Official, Target } from '../types.js'
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
    dates: things.dates.dates.map(({ inStamp: _, start, end, ...date }) => ({
      ...date,
      ...article.evidence(start, end),
    })),
    targets: things.targets,
    organizations: [],
    places: [],
    quotes: [],
    paragraphs: article.blocks.map(({ kind, start, end }) => {
      const { start: from, end: to } = article.evidence(start, end)
      return { kind, start: from, end: to }
    }),
    warnings,
  }
}

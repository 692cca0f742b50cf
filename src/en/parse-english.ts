/** The stages of an English article, in order, nothing else. They mirror those of `src/parse-article.ts`. */
import { assembleRecord } from '../record/assemble.js'
import { resolveDates } from '../resolve/dates.js'
import { startSetting } from '../resolve/setting.js'
import { readSource } from '../source/source-text.js'
import type { ArticleRecord, ParseOptions } from '../types.js'
import { ArticlePlaces } from './article-places.js'
import { findCitations } from './citations.js'
import { Claims } from './claims.js'
import { findDates } from './dates.js'
import { resolveEnglishDirectives } from './directives.js'
import { EnglishText } from './english-text.js'
import { evenView } from './even-view.js'
import { resolveEnglishOfficials } from './officials.js'
import { findPeople } from './people.js'
import { findFigures } from './quantities.js'
import { findRoles } from './roles.js'
import { findEnglishStructure } from './structure.js'
import { resolveEnglishTargets } from './targets.js'

/** One text, all stages. `partsJoined` says that the text was put together from an article object. */
export function parseEnglish(input: string, partsJoined: boolean, options: ParseOptions): ArticleRecord {
  const clean = readSource(input)
  const { blocks, metadata } = findEnglishStructure(clean.text)
  const even = evenView(clean, blocks)
  const text = new EnglishText(even.source, even.blocks)
  const setting = startSetting(text.article, options, metadata, [])

  const claims = new Claims(text.text.length)
  const citations = findCitations(text, claims)
  const candidates = findDates(text, claims)
  const figures = findFigures(text, claims)
  const people = findPeople(text)
  const places = new ArticlePlaces(text, setting.metadata.newspaper, people.names)

  const dates = resolveDates(text.article, candidates, setting)
  const directives = resolveEnglishDirectives(text, citations, dates, places, setting)
  const officials = resolveEnglishOfficials(text, people, findRoles(text, people), places)
  const targets = resolveEnglishTargets(text, figures, dates.dates)

  return assembleRecord(text.article, { dates, directives, officials, targets }, setting, partsJoined ? input : null)
}

/** Names and posts → officials: one entry a person over the whole article. */
import type { NameMention, PersonMention } from '../extract/people/mention.js'
import { NAMESAKE } from '../extract/people/vocabulary.js'
import type { Article } from '../text/analyze.js'
import type { BlockKind, Official } from '../types.js'
import type { ResolvedDate } from './dates.js'
import { pastAppointments, settleAppointments, spreadAppointment } from './officials/appointments.js'
import { type Linked, linkSentence } from './officials/link.js'
import { positionsOf } from './officials/merge-posts.js'
import { Organizations } from './officials/organization.js'
import { gatherPersons, joinTitles, type Person } from './officials/persons.js'
import { findRoles } from './officials/roles.js'
import { findPlaces } from './places.js'
import type { Setting } from './setting.js'

/** Blocks whose names are those of authors and of the page. */
const WITHOUT_OFFICIALS: ReadonlySet<BlockKind> = new Set([
  'byline',
  'source',
  'furniture',
  'pasted',
  'stamp',
  'section',
])

/** Mentions of one article by sentence: without those inside longer ones, and without those of bylines. */
function bySentence(article: Article, people: readonly PersonMention[]): PersonMention[][] {
  const sentences: PersonMention[][] = []
  let current = -1
  let covered = 0
  // A post covers the names in its body ("UBND huyện Dương Minh Châu"); of two names the one with its words of address stands.
  const sorted = [...people].sort((a, b) => a.token - b.token || b.past - a.past || (a.kind === 'post' ? -1 : 1))
  for (const mention of sorted) {
    const sentence = article.sentences.of[mention.token] as number
    const block = article.blockOf(mention.token)
    if (block === null || WITHOUT_OFFICIALS.has(block.kind)) continue
    if (mention.token < covered) continue
    if (mention.kind === 'name' && mention.token !== covered && isNamesake(article, mention)) continue
    covered = mention.past
    if (sentence !== current) {
      sentences.push([])
      current = sentence
    }
    ;(sentences.at(-1) as PersonMention[]).push(mention)
  }
  return sentences
}

/** A street, a commune, a school, a thought named after a person: no word of address, and the noun right before. */
function isNamesake(article: Article, mention: NameMention): boolean {
  if (mention.honorific !== null || mention.rank !== null || mention.degrees.length > 0) return false
  return article.hitBefore(mention.token, NAMESAKE, 3) !== null
}

const asWritten = <K extends 'honorific' | 'rank'>(names: readonly NameMention[], field: K): string[] => [
  ...new Set(names.map(name => name[field]).filter((value): value is string => value !== null)),
]

function official(
  article: Article,
  person: Person,
  id: string,
  positions: Official['positions'],
  roles: Official['roles'],
): Official {
  return {
    id,
    name: person.name,
    honorifics: asWritten(person.names, 'honorific'),
    rank: asWritten(person.names, 'rank')[0] ?? null,
    degrees: [...new Set(person.names.flatMap(name => name.degrees))],
    positions,
    roles,
    mentions: person.occurrences.map(({ start, end }) => article.evidence(start, end)),
  }
}

/**
 * The officials of an article: every person to whom it gives a post.
 *
 * @param people mentions of names and posts, in any order
 */
export function resolveOfficials(
  article: Article,
  people: readonly PersonMention[],
  dates: readonly ResolvedDate[],
  setting: Setting,
): Official[] {
  if (people.length === 0) return []
  const sentences: Linked[] = bySentence(article, people).map(mentions => linkSentence(article, mentions))
  if (!sentences.some(({ links }) => links.some(({ holdings }) => holdings.length > 0))) return []
  const persons = gatherPersons(article, sentences).filter(person =>
    person.links.some(({ holdings }) => holdings.length > 0),
  )
  spreadAppointment(persons)
  joinTitles(article, persons, sentences)
  persons.sort((a, b) => (a.occurrences[0]?.start ?? 0) - (b.occurrences[0]?.start ?? 0))
  const posts = people.filter(mention => mention.kind === 'post').sort((a, b) => a.token - b.token)
  const bodies = new Organizations(article, findPlaces(article, setting), posts)
  const rolesOf = findRoles(article, persons)
  return persons.map((person, index) => {
    const positions = positionsOf(article, person, bodies, dates)
    const roles = rolesOf(person)
    pastAppointments(positions, roles)
    settleAppointments(positions, roles)
    return official(article, person, `o${index + 1}`, positions, roles)
  })
}

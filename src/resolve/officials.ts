/** Names and posts → officials: one entry a person over the whole article. */
import { FAMOUS_NAME } from '../extract/names/vocabulary.js'
import type { NameMention, PersonMention } from '../extract/people/mention.js'
import { NAMESAKE } from '../extract/people/vocabulary.js'
import type { Article } from '../text/analyze.js'
import type { BlockKind, Evidence, Official, Position } from '../types.js'
import type { ResolvedDates } from './dates.js'
import { pastAppointments, settleAppointments, spreadAppointment } from './officials/appointments.js'
import { ownLikeFellows, placeLikeCommittee } from './officials/fellows.js'
import { openShortForms } from './officials/full-forms.js'
import { History } from './officials/history.js'
import { type Link, linkSentence } from './officials/link.js'
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
  /** Token past the last name that is a place's or a thing's. */
  let passed = 0
  // A post covers the names in its body ("UBND huyện Dương Minh Châu"); of two names the one with its words of address stands.
  const sorted = [...people].sort((a, b) => a.token - b.token || b.past - a.past || (a.kind === 'post' ? -1 : 1))
  for (const mention of sorted) {
    if (mention.token < covered || mention.token < passed) continue
    const sentence = article.sentences.of[mention.token] as number
    const block = article.blockOf(mention.token)
    if (block === null || WITHOUT_OFFICIALS.has(block.kind)) continue
    if (mention.kind === 'name' && mention.token !== covered && isNamesake(article, mention, passed)) {
      passed = mention.past
      continue
    }
    covered = mention.past
    if (sentence !== current) {
      sentences.push([])
      current = sentence
    }
    ;(sentences.at(-1) as PersonMention[]).push(mention)
  }
  return sentences
}

/**
 * A street, a commune, a school, a thought named after a person: no word of address, and the noun right before; or
 * another of them before, as where two streets cross.
 */
function isNamesake(article: Article, mention: NameMention, passed: number): boolean {
  if (mention.honorific !== null || mention.rank !== null || mention.degrees.length > 0) return false
  if (article.hitBefore(mention.token, NAMESAKE, 3) !== null) return true
  return passed > 0 && mention.token === passed + 1 && article.hitAt(mention.token, FAMOUS_NAME) !== null
}

function addNew(values: string[], value: string | null): void {
  if (value !== null && !values.includes(value)) values.push(value)
}

function official(article: Article, person: Person, id: string, positions: Official['positions']): Official {
  const honorifics: string[] = []
  const degrees: string[] = []
  let rank: string | null = null
  for (const { name } of person.links) {
    if (!name.pronoun) addNew(honorifics, name.honorific)
    for (const degree of name.degrees) addNew(degrees, degree)
    rank ??= name.rank
  }
  const mentions: Evidence[] = []
  for (const { start, end, pronoun } of person.occurrences) if (!pronoun) mentions.push(article.evidence(start, end))
  return { id, name: person.name, honorifics, rank, degrees, positions, roles: person.roles, mentions }
}

/** One of a name that two share: whoever reads the record should look. */
function warnOfNamesakes(article: Article, { name, occurrences }: Person, { warnings }: Setting): void {
  const [first] = occurrences
  if (first === undefined) return
  const { start, end } = article.evidence(first.start, first.end)
  const message = `"${name}" has posts in the article that cannot be one person's; they stay two persons`
  warnings.push({ code: 'same-name-two-posts', message, start, end })
}

const holdsPost = ({ holdings }: Link): boolean => holdings.length > 0

/**
 * The officials of an article: every person to whom it gives a post.
 *
 * @param people mentions of names and posts, in any order
 */
export function resolveOfficials(
  article: Article,
  people: readonly PersonMention[],
  { dates, reference }: ResolvedDates,
  setting: Setting,
): Official[] {
  if (people.length === 0) return []
  const sentences = bySentence(article, people).map(mentions => linkSentence(article, mentions))
  if (!sentences.some(({ links }) => links.some(holdsPost))) return []
  const persons = gatherPersons(article, sentences).filter(({ links }) => links.some(holdsPost))
  spreadAppointment(persons)
  joinTitles(article, persons, sentences)
  persons.sort((a, b) => (a.occurrences[0]?.start ?? 0) - (b.occurrences[0]?.start ?? 0))
  const posts = people.filter(mention => mention.kind === 'post').sort((a, b) => a.token - b.token)
  const bodies = new Organizations(article, findPlaces(article, setting), posts)
  for (const person of persons) if (person.namesakes) warnOfNamesakes(article, person, setting)
  findRoles(article, persons)
  const today = reference?.value ?? null
  const history = new History(article, dates, today)
  const positions = persons.map(person => {
    const found = positionsOf(article, person, bodies, dates, history, today)
    pastAppointments(found, person.roles)
    settleAppointments(found, person.roles)
    return found
  })
  ownLikeFellows(positions.flat())
  for (const own of positions) placeLikeCommittee(own)
  openShortForms(article, positions.flat())
  return persons.map((person, index) => official(article, person, `o${index + 1}`, positions[index] as Position[]))
}

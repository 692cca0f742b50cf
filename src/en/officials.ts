/** Persons with posts → officials of the record. */
import type { Official, Position, RoleMention } from '../types.js'
import type { ArticlePlaces } from './article-places.js'
import type { Body } from './bodies.js'
import type { EnglishText } from './english-text.js'
import { type Holding, type People, type Person, withOwner } from './people.js'
import { termBehind } from './terms.js'

function positionOf(text: EnglishText, holding: Holding, body: Body | null, places: ArticlePlaces): Position {
  const { post, status } = holding
  const located = body === null ? null : places.locate(body)
  const name = located?.name ?? post.implied
  const organization = name === null || post.unit === null || name.startsWith(post.unit) ? name : `${post.unit} ${name}`
  return {
    title: post.title,
    organization,
    organizationText: post.body === null ? null : text.line(post.body.start, post.body.end),
    organizationId: null,
    placeBasis: located?.basis ?? null,
    status,
    since: null,
    until: null,
    term: termBehind(text, post.end),
    system: body?.system ?? post.system ?? 'other',
    level: located?.level ?? post.level,
    evidence: text.evidence(text.startOf(post.start), text.endOf(post.end - 1)),
    rule: 'person.post',
    certainty: located?.basis === 'article' ? 'inferred' : 'stated',
  }
}

/** One of two posts that are the same: the fuller words stay, and a post given here wins over one that was held. */
function add(positions: Position[], position: Position): void {
  const same = positions.findIndex(
    known =>
      known.title === position.title &&
      (known.organization === position.organization ||
        position.organization === null ||
        known.organization === null ||
        known.organization.startsWith(`${position.organization} `)),
  )
  const known = positions[same]
  if (known === undefined) positions.push(position)
  else if (known.organization === null && position.organization !== null) positions[same] = position
  else if (position.status === 'elect' && known.status === 'incumbent' && known.organization === position.organization)
    positions[same] = position
}

function positionsOf(text: EnglishText, { holdings }: Person, places: ArticlePlaces): Position[] {
  const positions: Position[] = []
  holdings.forEach((holding, index) => {
    const later = holdings.slice(index + 1, index + 4).flatMap(({ post }) => post.body ?? [])
    const body = holding.post.body === null ? null : withOwner(holding.post.body, later)
    add(positions, positionOf(text, holding, body, places))
  })
  return positions
}

/** Each once, in order of appearance. */
const once = (words: readonly (string | null)[]): string[] => [
  ...new Set(words.filter((word): word is string => word !== null)),
]

/** The officials of an article: those persons to whom it gives a post. */
export function resolveEnglishOfficials(
  text: EnglishText,
  people: People,
  roles: ReadonlyMap<Person, readonly RoleMention[]>,
  places: ArticlePlaces,
): Official[] {
  return people.persons
    .filter(({ holdings }) => holdings.length > 0)
    .map((person, index): Official => {
      const { name, mentions } = person
      return {
        id: `o${index + 1}`,
        name: name.name,
        honorifics: once(mentions.map(({ honorific }) => honorific)),
        rank: mentions.find(({ rank }) => rank !== null)?.rank ?? null,
        degrees: once(mentions.flatMap(({ degrees }) => degrees)),
        positions: positionsOf(text, person, places),
        roles: [...(roles.get(person) ?? [])],
        mentions: mentions.map(({ first, end }) => text.evidence(text.startOf(first), text.endOf(end - 1))),
      }
    })
}

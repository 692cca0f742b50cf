/** Where the article speaks of a person, and the roles that it states there. */
import type { Article } from '../../text/analyze.js'
import type { Role } from '../../types.js'
import { pastBracket } from './gaps.js'
import { certaintyOfMeasure } from './measures.js'
import type { Occurrence, Person } from './persons.js'

/** Gives a role to a person once, where it is stated first; a measure where it is stated plainest. */
export function addRoleAt(article: Article, person: Person, role: Role, token: number, end: number): void {
  for (let at = 0; at < person.roles.length; at++) {
    const known = person.roles[at] as Person['roles'][number]
    if (known.role !== role) continue
    if (known.certainty === 'stated' || certaintyOfMeasure(article, person, token, end) !== 'stated') return
    person.roles.splice(at, 1)
  }
  const certainty = role === 'disciplined' ? certaintyOfMeasure(article, person, token, end) : 'stated'
  person.roles.push({ role, evidence: article.evidence(article.startOf(token), article.endOf(end - 1)), certainty })
}

/** Token past the posts of a person, the brackets around them or after them. */
export function afterChain(article: Article, spot: Occurrence, until: number): number {
  return pastBracket(article, article.isMark(spot.past, ')') ? spot.past + 1 : spot.past, until)
}

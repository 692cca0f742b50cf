/** Where the article speaks of a person, and the roles that it states there. */
import type { Article } from '../../text/analyze.js'
import type { Role } from '../../types.js'
import { pastBracket } from './gaps.js'
import type { Occurrence, Person } from './persons.js'

/** Gives a role to a person once, where it is stated first. */
export function addRole(article: Article, person: Person, role: Role, start: number, end: number): void {
  for (const each of person.roles) if (each.role === role) return
  person.roles.push({ role, evidence: article.evidence(start, end) })
}

/** The same, with the tokens that state it. */
export function addRoleAt(article: Article, person: Person, role: Role, token: number, end: number): void {
  addRole(article, person, role, article.startOf(token), article.endOf(end - 1))
}

/** Token past the posts of a person, the brackets around them or after them. */
export function afterChain(article: Article, spot: Occurrence, until: number): number {
  return pastBracket(article, article.isMark(spot.past, ')') ? spot.past + 1 : spot.past, until)
}

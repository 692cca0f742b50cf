/** Where the article speaks of a person, and the roles that it states there. */
import type { Article } from '../../text/analyze.js'
import type { Role, RoleMention } from '../../types.js'
import { pastBracket } from './gaps.js'
import type { Occurrence, Person } from './persons.js'

/** An occurrence of a person, in reading order of the article. */
export interface Spot extends Occurrence {
  readonly person: Person
}

/** Collects roles: each role of a person once, where it is stated first. */
export class Roles {
  readonly #of = new Map<Person, RoleMention[]>()

  constructor(readonly article: Article) {}

  add(person: Person, role: Role, start: number, end: number): void {
    let roles = this.#of.get(person)
    if (roles === undefined) {
      roles = []
      this.#of.set(person, roles)
    }
    if (!roles.some(each => each.role === role)) roles.push({ role, evidence: this.article.evidence(start, end) })
  }

  addAt(person: Person, role: Role, token: number, end: number): void {
    this.add(person, role, this.article.startOf(token), this.article.endOf(end - 1))
  }

  of(person: Person): RoleMention[] {
    return (this.#of.get(person) ?? []).sort((a, b) => a.evidence.start - b.evidence.start)
  }
}

/** Token past the posts of a person, the brackets around them or after them. */
export function afterChain(article: Article, spot: Spot, until: number): number {
  const token = article.word(spot.past) === ')' ? spot.past + 1 : spot.past
  return pastBracket(article, token, until)
}

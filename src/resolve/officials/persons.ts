/** Mentions → persons: full names, given names after "ông", titles alone. */
import type { NameMention, PostMention } from '../../extract/people/mention.js'
import type { Article } from '../../text/analyze.js'
import { WORD_UPPER } from '../../text/tokens.js'
import type { Link, Linked } from './link.js'

/** One place where the article speaks of a person. */
export interface Occurrence {
  /** Tokens of the name with the posts around it, or of the title alone. */
  readonly from: number
  readonly past: number
  /** Offsets of what names the person: the name, or the title. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** It follows the occurrence before in a list. */
  readonly joined: boolean
  readonly accused: boolean
}

/** A person of the article. */
export interface Person {
  /** Fullest form, in normal capitals. */
  name: string
  key: string
  readonly names: NameMention[]
  readonly links: Link[]
  readonly occurrences: Occurrence[]
  /** Titles alone that stand for the person: they may name a body that the others left out. */
  readonly titles: PostMention[]
}

/** In normal capitals: "BÙI MINH TRÍ" → "Bùi Minh Trí". */
function nameAsRecorded(article: Article, mention: NameMention): string {
  const written = article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
  if (article.tokens.kind[mention.past - 1] !== WORD_UPPER || written.length < 4) return written
  return written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

const keyOf = (article: Article, mention: NameMention): string => article.key.slice(mention.start, mention.end).replace(/\s+/g, ' ')

const occurrence = (article: Article, link: Link): Occurrence => ({
  from: link.from,
  past: link.past,
  start: link.name.start,
  end: link.name.end,
  sentence: article.sentences.of[link.name.token] as number,
  joined: link.joined,
  accused: link.name.accused,
})

/** Same person by name: equal, or the end of the full name ("Mẫu", "Quỳnh Anh"). */
const endsWith = (person: Person, key: string): boolean => person.key === key || person.key.endsWith(` ${key}`)

/** Persons in order of their first mention; titles alone come later, when the posts of all are known. */
export function gatherPersons(article: Article, sentences: readonly Linked[]): Person[] {
  const persons = new Map<string, Person>()
  const add = (link: Link, key: string): void => {
    let person = persons.get(key)
    if (person === undefined) {
      person = { name: nameAsRecorded(article, link.name), key, names: [], links: [], occurrences: [], titles: [] }
      persons.set(key, person)
    }
    join(article, person, link)
  }
  for (const { links } of sentences) {
    for (const link of links) if (!link.name.short) add(link, keyOf(article, link.name))
  }
  for (const { links } of sentences) {
    for (const link of links) {
      if (!link.name.short) continue
      const key = keyOf(article, link.name)
      const person = nearest([...persons.values()].filter((each) => endsWith(each, key)), link.from)
      if (person !== null) join(article, person, link)
      else if (key.includes(' ')) add(link, key)
    }
  }
  return [...persons.values()]
}

function join(article: Article, person: Person, link: Link): void {
  person.names.push(link.name)
  person.links.push(link)
  person.occurrences.push(occurrence(article, link))
}

/** The person mentioned last before a token; of those mentioned only later, the first. */
function nearest(persons: readonly Person[], token: number): Person | null {
  let best: Person | null = null
  let bestAt = -1
  for (const person of persons) {
    for (const { from } of person.occurrences) {
      if (from < token ? from > bestAt : best === null) {
        best = person
        bestAt = from < token ? from : bestAt
      }
    }
  }
  return best
}

const bodyKey = (article: Article, post: PostMention): string | null =>
  post.organization === null
    ? post.impliedOrganization?.toLowerCase() ?? null
    : article.key.slice(article.startOf(post.organization.token), article.endOf(post.organization.end - 1))

/** Titles that no name goes with: "Bí thư Thị ủy yêu cầu …". They join the person who holds that post. */
export function joinTitles(article: Article, persons: readonly Person[], sentences: readonly Linked[]): void {
  for (const { loose } of sentences) {
    for (const post of loose) {
      if (post.plural || post.status === 'former') continue
      const title = post.title.toLowerCase()
      const body = bodyKey(article, post)
      const holders = persons.filter((person) =>
        person.links.some(({ holdings }) =>
          holdings.some((holding) => {
            if (holding.post.title.toLowerCase() !== title || holding.listed) return false
            const own = bodyKey(article, holding.post)
            if (own === null) return body === null || holding.post.alone
            return body === null || own === body || own.startsWith(`${body} `) || body.startsWith(`${own} `)
          }),
        ),
      )
      const person = nearest(holders, post.token)
      person?.titles.push(post)
      person?.occurrences.push({
        from: post.token,
        past: post.past,
        start: post.start,
        end: post.end,
        sentence: article.sentences.of[post.token] as number,
        joined: false,
        accused: false,
      })
    }
  }
  for (const person of persons) person.occurrences.sort((a, b) => a.start - b.start)
}

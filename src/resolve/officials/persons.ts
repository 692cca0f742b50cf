/** Mentions → persons: full names, given names after "ông", titles alone. */

import type { NameMention, PostMention } from '../../extract/people/mention.js'
import { sexOfAddress, sexOfMiddleName } from '../../knowledge/honorifics.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import { WORD_UPPER } from '../../text/tokens.js'
import type { RoleMention } from '../../types.js'
import type { Link, Linked } from './link.js'

/** One place where the article speaks of a person. */
export interface Occurrence {
  readonly person: Person
  /** Tokens of the name with the posts around it, or of the title alone. */
  readonly from: number
  readonly past: number
  /** Token past the posts that stand beside the name, before those that a verb gives to it. */
  readonly beside: number
  /** Offsets of what names the person: the name, or the title. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** A word of address alone stands for the person. */
  readonly pronoun: boolean
  /** It follows the occurrence before in a list. */
  readonly joined: boolean
  readonly accused: boolean
  /** "các đồng chí" stands before it. */
  readonly plural: boolean
}

/** A person of the article. */
export interface Person {
  /** Fullest form, in normal capitals. */
  name: string
  key: string
  readonly links: Link[]
  readonly occurrences: Occurrence[]
  /** Titles alone that stand for the person: they may name a body that the others left out. */
  readonly titles: PostMention[]
  /** Posts held now in a place that is named, one of each title. */
  readonly offices: PostMention[]
  /** Each role once, where it is stated first. */
  readonly roles: RoleMention[]
  /** As the word of address before the name with its posts says. */
  sex: 'man' | 'woman' | null
  /** Another of the same name holds a post that this one cannot hold too. */
  namesakes: boolean
}

/** In normal capitals: "LÊ MINH ĐẠT" → "Lê Minh Đạt". */
function nameAsRecorded(article: Article, mention: NameMention): string {
  const written = onOneLine(article.text.slice(mention.start, mention.end))
  if (article.tokens.kind[mention.past - 1] !== WORD_UPPER || written.length < 4) return written
  return written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
}

const keyOf = (article: Article, mention: NameMention): string =>
  onOneLine(article.key.slice(mention.start, mention.end))

/** Names are short: a look at each character costs less than a search. */
function onOneLine(text: string): string {
  for (let at = 0, before = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x20 || (code === 0x20 && before === 0x20)) return text.replace(/\s+/g, ' ')
    before = code
  }
  return text
}

const occurrence = (article: Article, person: Person, link: Link): Occurrence => ({
  person,
  from: link.from,
  past: link.past,
  beside: link.beside,
  start: link.name.start,
  end: link.name.end,
  sentence: article.sentences.of[link.name.token] as number,
  pronoun: link.name.pronoun,
  joined: link.joined,
  accused: link.name.accused,
  plural: link.name.plural,
})

/** Most persons with one given name, or in one office, among whom a short form is looked up. */
const MOST_RIVALS = 16

/**
 * Persons in order of their first mention. A given name stands for the person of that name mentioned last before it, else
 * for the first mentioned after. Titles alone come later, when the posts of all are known.
 */
export function gatherPersons(article: Article, sentences: readonly Linked[]): Person[] {
  const persons = new Map<string, Person>()
  const byGivenName = new Map<string, Person[]>()
  const personOf = (link: Link, key: string): Person => {
    let person = persons.get(key)
    if (person === undefined) {
      const name = nameAsRecorded(article, link.name)
      person = newPerson(name, key)
      persons.set(key, person)
      const given = lastWord(key)
      const rivals = byGivenName.get(given)
      if (rivals === undefined) byGivenName.set(given, [person])
      else if (rivals.length < MOST_RIVALS) rivals.push(person)
    }
    return person
  }
  const full: Person[] = []
  const others: Person[] = []
  for (const { links } of sentences) {
    for (const link of links) if (!link.name.short) full.push(personOf(link, keyOf(article, link.name)))
  }
  let nextFull = 0
  const subjects = new Subjects(article)
  const take = (person: Person, link: Link): void => {
    join(article, person, link)
    subjects.saw(person, link)
  }
  for (const { links } of sentences) {
    for (const link of links) {
      if (!link.name.short) {
        take(apart(article, full[nextFull++] as Person, link, others), link)
        continue
      }
      if (link.name.pronoun) {
        const person = subjects.before(link)
        if (person !== null) take(person, link)
        continue
      }
      const key = keyOf(article, link.name)
      const person = shortFor(byGivenName.get(lastWord(key)), key)
      if (person !== null) take(person, link)
      else if (isWholeName(key)) take(personOf(link, key), link)
    }
  }
  return [...persons.values(), ...others]
}

/** A pronoun finds its person at most so many sentences back, among so many. */
const SUBJECT_REACH = 6
const MOST_SUBJECTS = 8

/** Of whom the article speaks: the first person that each sentence of the story names, captions apart. */
class Subjects {
  readonly #seen: { readonly person: Person; readonly sentence: number }[] = []

  constructor(readonly article: Article) {}

  /** A person is named. */
  saw(person: Person, { name: { token } }: Link): void {
    const sentence = this.article.sentences.of[token] as number
    if (this.#seen.at(-1)?.sentence === sentence || this.article.blockOf(token)?.kind === 'caption') return
    this.#seen.push({ person, sentence })
    if (this.#seen.length > MOST_SUBJECTS) this.#seen.shift()
  }

  /** Whom a pronoun stands for; null where nobody near fits. */
  before(link: Link): Person | null {
    const sex = sexOf(link)
    const sentence = this.article.sentences.of[link.name.token] as number
    for (let at = this.#seen.length - 1; at >= 0; at--) {
      const seen = this.#seen[at] as { person: Person; sentence: number }
      if (sentence - seen.sentence > SUBJECT_REACH) return null
      const other = seen.person.sex ?? sexOfMiddleName[seen.person.key.split(' ')[1] as string] ?? null
      if (sex === null || other === null || other === sex) return seen.person
    }
    return null
  }
}

/** The person of a name, or another of the same name where the two cannot be one: both stay, and are marked. */
function apart(article: Article, person: Person, link: Link, others: Person[]): Person {
  if (!conflicts(article, person, link)) return person
  let other = others.find(each => each.key === person.key && !conflicts(article, each, link))
  if (other === undefined) {
    if (others.length === MOST_RIVALS) return person
    other = newPerson(person.name, person.key)
    other.namesakes = true
    others.push(other)
  }
  person.namesakes = true
  return other
}

/**
 * Can the holder of a new post not be a person met before? One is a man and one a woman, one list has both, or each
 * holds now the same post of another place.
 */
function conflicts(article: Article, person: Person, link: Link): boolean {
  if (link.holdings.length === 0) return false
  const { offices, sex } = person
  if (sex !== null && (sexOf(link) ?? sex) !== sex) return true
  if (link.joined && isListed(article, person, link)) return true
  if (offices.length === 0) return false
  for (const { post, status } of link.holdings) {
    if (status !== 'incumbent' || post.organization?.body?.place?.name == null) continue
    for (const held of offices) {
      if (held.titleKey === post.titleKey && isElsewhere(article, held, post)) return true
    }
  }
  return false
}

/** What the word of address before a name says. */
function sexOf({ name: { honorific } }: Link): Person['sex'] {
  return honorific === null ? null : (sexOfAddress[honorific.toLowerCase()] ?? null)
}

/** Does the list that a name stands in have the same name before, with other posts? */
function isListed(article: Article, { links, occurrences }: Person, link: Link): boolean {
  const before = links.at(-1)?.holdings[0]
  return (
    before !== undefined &&
    occurrences.at(-1)?.sentence === article.sentences.of[link.name.token] &&
    before.post.titleKey !== link.holdings[0]?.post.titleKey
  )
}

/** The same body of two places: "UBND huyện Châu Thành" and "UBND huyện Tân Châu". */
function isElsewhere(article: Article, a: PostMention, b: PostMention): boolean {
  const [one, two] = [a.organization?.body, b.organization?.body]
  const [here, there] = [one?.place, two?.place]
  if (!one || !two || !here?.name || !there?.name || one.level !== two.level) return false
  const wordsOf = (from: number, to: number): string => article.key.slice(article.startOf(from), article.startOf(to))
  return (
    wordsOf(one.token, here.token) === wordsOf(two.token, there.token) &&
    here.unit === there.unit &&
    wordsOf(here.nameToken, here.end).trim() !== wordsOf(there.nameToken, there.end).trim()
  )
}

function newPerson(name: string, key: string): Person {
  return { name, key, links: [], occurrences: [], titles: [], offices: [], roles: [], sex: null, namesakes: false }
}

/** Two words after a word of address, or one of the highlands: "K'Mẫu". */
const isWholeName = (key: string): boolean => key.includes(' ') || key.includes("'") || key.includes('’')

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1)

function join(article: Article, person: Person, link: Link): void {
  person.links.push(link)
  person.occurrences.push(occurrence(article, person, link))
  if (link.holdings.length === 0) return
  person.sex ??= sexOf(link)
  for (const { post, status } of link.holdings) {
    if (status !== 'incumbent' || post.organization?.body?.place?.name == null) continue
    const known = person.offices.some(({ titleKey }) => titleKey === post.titleKey)
    if (!known && person.offices.length < MOST_RIVALS) person.offices.push(post)
  }
}

/** Of the persons whose name ends in the given words, the one mentioned last so far, else the first to come. */
function shortFor(rivals: readonly Person[] | undefined, key: string): Person | null {
  if (rivals === undefined) return null
  let best: Person | null = null
  for (const person of rivals) {
    if (person.key !== key && !person.key.endsWith(` ${key}`)) continue
    if (best === null || (person.occurrences.at(-1)?.start ?? -1) > (best.occurrences.at(-1)?.start ?? -1))
      best = person
  }
  return best
}

const bodyKey = (article: Article, post: PostMention): string | null =>
  post.organization === null
    ? (post.impliedOrganization?.toLowerCase() ?? null)
    : article.key.slice(article.startOf(post.organization.token), article.endOf(post.organization.end - 1))

/** A person in an office: for titles that no name goes with. */
interface Holder {
  readonly person: Person
  readonly body: string | null
  readonly alone: boolean
  /** First tokens of the person's mentions by name. */
  readonly at: readonly number[]
}

function holdersByTitle(article: Article, persons: readonly Person[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  for (const person of persons) {
    const at = person.occurrences.map(({ from }) => from)
    for (const { holdings } of person.links) {
      for (const { post, listed } of holdings) {
        if (listed) continue
        const title = post.titleKey
        const body = bodyKey(article, post)
        const rivals = holders.get(title)
        if (rivals === undefined) holders.set(title, [{ person, body, alone: post.alone, at }])
        else if (rivals.length < MOST_RIVALS && !rivals.some(each => each.person === person && each.body === body)) {
          rivals.push({ person, body, alone: post.alone, at })
        }
      }
    }
  }
  return holders
}

/** May a title with this body, or none, mean the holder? */
function fits(holder: Holder, body: string | null): boolean {
  if (body === null) return true
  if (holder.body === null) return holder.alone
  return holder.body === body || holder.body.startsWith(`${body} `) || body.startsWith(`${holder.body} `)
}

/** The last mention before a token; -1 where all come after. */
function lastBefore(at: readonly number[], token: number): number {
  return at[lowerBound(at.length, index => (at[index] as number) < token) - 1] ?? -1
}

/** Titles that no name goes with: "Bí thư Thị ủy yêu cầu …". They join the person who holds that post. */
export function joinTitles(article: Article, persons: readonly Person[], sentences: readonly Linked[]): void {
  let holders: Map<string, Holder[]> | null = null
  const joined = new Set<Person>()
  for (const { loose } of sentences) {
    for (const post of loose) {
      // "các đại biểu HĐND tỉnh" without its "các" is still nobody's title.
      if (post.plural || post.member || post.status === 'former') continue
      holders ??= holdersByTitle(article, persons)
      const body = bodyKey(article, post)
      let best: Holder | null = null
      let bestAt = -2
      for (const holder of holders.get(post.titleKey) ?? []) {
        const at = fits(holder, body) ? lastBefore(holder.at, post.token) : -2
        if (at > bestAt) {
          best = holder
          bestAt = at
        }
      }
      if (best === null) continue
      best.person.titles.push(post)
      joined.add(best.person)
      best.person.occurrences.push({
        person: best.person,
        from: post.token,
        past: post.past,
        beside: post.past,
        start: post.start,
        end: post.end,
        sentence: article.sentences.of[post.token] as number,
        pronoun: false,
        joined: false,
        accused: false,
        plural: false,
      })
    }
  }
  for (const person of joined) person.occurrences.sort((a, b) => a.start - b.start)
}

/** Names and posts of a text, and which post is whose. */

import { englishPronouns } from '../knowledge/english-roles.js'
import { afterAppointment, appointmentVerbs, copulas, leadingToPosts, postJoints } from '../knowledge/english-titles.js'
import type { Status } from '../types.js'
import type { Body } from './bodies.js'
import { lacksOwner } from './bodies.js'
import type { EnglishText } from './english-text.js'
import { givenNameAt, isFamilyName, type Name, nameAt } from './names.js'
import { phraseSet } from './phrases.js'
import { type Post, postAt } from './posts.js'

/** A post of a person. */
export interface Holding {
  readonly post: Post
  readonly status: Status
  /** The verb that gives the post in this article. */
  readonly appointedAt: number | null
}

/** A person, with all that the article says. */
export interface Person {
  name: Name
  readonly mentions: Name[]
  readonly holdings: Holding[]
}

export interface People {
  /** Names in reading order, and the person of each. */
  readonly names: readonly Name[]
  readonly personOf: ReadonlyMap<Name, Person>
  /** In reading order of the first mention. */
  readonly persons: readonly Person[]
}

type Item = { readonly name: Name; readonly post: null } | { readonly name: null; readonly post: Post }

const JOINTS = phraseSet(postJoints)
const APPOINTING: ReadonlySet<string> = new Set(
  appointmentVerbs.map(verb => verb.replace('-', ' ').split(' ').pop() as string),
)
const AFTER_APPOINTMENT: ReadonlySet<string> = new Set(afterAppointment.flatMap(phrase => phrase.split(' ')))
/** With one of these before the post the verb may stand far before: "assigned Mr. A to hold the post of". */
const LEADING: ReadonlySet<string> = new Set(leadingToPosts)
const PRONOUNS: ReadonlySet<string> = new Set(englishPronouns)
const COPULAS: ReadonlySet<string> = new Set(copulas)
/** Words between the verb of an appointment and the post that it gives, at most. */
const APPOINTMENT_REACH = 45
/** Between a name and the post that is put behind it. */
const APPOSITION = /^(?:, ?| ?[-–] ?| ?\()$/

const startOf = ({ name, post }: Item): number => (name ?? post).start
const endOf = ({ name, post }: Item): number => (name ?? post).end

/** A rare family name where a post follows, or a given name of someone named before. */
function likelyNameAt(text: EnglishText, word: number, given: ReadonlySet<string>): Name | null {
  const rare = isFamilyName(text.key(word)) ? nameAt(text, word, true) : null
  if (rare !== null && !rare.short && APPOSITION.test(text.gap(rare.end)) && postAt(text, rare.end) !== null)
    return rare
  return given.has(text.key(word)) ? givenNameAt(text, word) : null
}

function itemsOf(text: EnglishText): Item[] {
  const items: Item[] = []
  /** Last syllables of the names so far: "Thuong said". */
  const given = new Set<string>()
  for (let word = 0; word < text.count; ) {
    const last = items[items.length - 1]
    const trusted =
      last?.post != null && last.post.end === word && text.gap(word) === ' ' && !text.word(word - 1)?.possessive
    // An address or a rank opens a name; else a post is read first, since titles are capital words too.
    const name = nameAt(text, word, trusted)
    const addressed = name !== null && name.first > name.start
    const post = addressed ? null : postAt(text, word)
    if (name !== null && post === null && !name.short) given.add(name.key.slice(name.key.lastIndexOf(' ') + 1))
    const own = name ?? (post === null ? likelyNameAt(text, word, given) : null)
    const item: Item | null = post !== null ? { name: null, post } : own !== null ? { name: own, post: null } : null
    if (item !== null) items.push(item)
    word = item === null ? word + 1 : Math.max(word + 1, endOf(item))
  }
  return items
}

/** Do only joints stand between two posts: ", ", " and ", ", cum "? */
function areChained(text: EnglishText, end: number, start: number): boolean {
  if (!text.sameSentence(end - 1, start)) return false
  const gap = text.text.slice(text.endOf(end - 1), text.startOf(start))
  if (gap.length > 28 || gap.includes(';')) return false
  if (start === end) return /^(?:, ?| ?[-–] ?)$/.test(gap)
  const at = text.key(start - 1) === 'the' ? start - 1 : start
  return at === end || JOINTS.at(text, end)?.end === at
}

/** The verb that gives a post, before it in its sentence; null where none does. */
function appointmentBefore(text: EnglishText, post: Post): number | null {
  let at = post.start - 1
  const first = Math.max(text.sentenceStart(post.start), post.start - APPOINTMENT_REACH)
  let as = false
  for (; at >= first && AFTER_APPOINTMENT.has(text.key(at)); at--) as ||= LEADING.has(text.key(at))
  if (at >= first && APPOINTING.has(text.key(at))) return at
  if (!as) return null
  // "appointing Ms. A, Deputy Director of B, as C".
  for (; at >= first; at--) if (APPOINTING.has(text.key(at))) return at
  return null
}

/** Do only words such as ", who is also the" stand between a name and a post? */
function isToldOf(text: EnglishText, name: Name, post: Post): boolean {
  for (let at = name.end; at < post.start; at++) {
    if (!COPULAS.has(text.key(at))) return false
  }
  return post.start > name.end
}

/** Finds persons as their names come. */
class Register {
  readonly names: Name[] = []
  readonly personOf = new Map<Name, Person>()
  readonly persons: Person[] = []
  readonly #byKey = new Map<string, Person>()
  /** By the last words of their names, for "Mr. Dung", "Mr. Van Dung". */
  readonly #byEnding = new Map<string, Person>()

  see(name: Name): Person {
    const known = this.#byKey.get(name.key) ?? this.#byEnding.get(name.key)
    const person = known ?? { name, mentions: [], holdings: [] }
    if (known === undefined) this.persons.push(person)
    if (name.key.length > person.name.key.length) person.name = name
    this.#byKey.set(name.key, person)
    const words = name.key.split(' ')
    for (let from = 1; from < words.length; from++) this.#byEnding.set(words.slice(from).join(' '), person)
    person.mentions.push(name)
    this.names.push(name)
    this.personOf.set(name, person)
    return person
  }

  give(person: Person, post: Post, appointedAt: number | null): void {
    const status = appointedAt === null ? (post.status ?? 'incumbent') : 'elect'
    person.holdings.push({ post, status, appointedAt })
  }
}

/** Links the posts of one sentence to its names. `last` is the person spoken of before. */
function linkSentence(
  text: EnglishText,
  items: readonly Item[],
  last: Person | null,
  register: Register,
): Person | null {
  const persons = items.map(({ name }) => (name === null ? null : register.see(name)))
  for (let index = 0; index < items.length; ) {
    const { post } = items[index] as Item
    if (post === null) {
      index++
      continue
    }
    // A chain of posts: "Deputy Secretary of X, Chairman of Y".
    let past = index + 1
    while (past < items.length) {
      const next = items[past] as Item
      if (next.post === null || !areChained(text, endOf(items[past - 1] as Item), startOf(next))) break
      past++
    }
    const chain = items.slice(index, past).map(item => item.post as Post)
    const before = items[index - 1]?.name ?? null
    const after = items[past]?.name ?? null
    const owner = (at: number): Person | null => persons[at] ?? null
    const lastPost = chain[chain.length - 1] as Post
    const appointedAt = appointmentBefore(text, post)
    const gapBefore = before === null ? '' : text.text.slice(text.endOf(before.end - 1), text.startOf(post.start))
    const behind = before !== null && (APPOSITION.test(gapBefore) || /^, (?:the|an?) $/.test(gapBefore))
    const isAhead = after !== null && after.start === lastPost.end && text.gap(after.start) === ' '
    const isAheadOfComma =
      after !== null && after.start === lastPost.end && after.honorific !== null && text.gap(after.start) === ', '
    if (isAhead) {
      // Only the last post goes with the name behind it where a name before takes the others.
      const titled = before !== null && items[index - 2]?.post != null
      const own = behind && chain.length > 1 && !titled ? 1 : chain.length
      for (const person of sharers(text, items, persons, past, lastPost, 1)) {
        for (const each of chain.slice(chain.length - own)) register.give(person, each, null)
      }
      for (const each of chain.slice(0, chain.length - own)) register.give(owner(index - 1) as Person, each, null)
    } else if (behind) {
      for (const person of sharers(text, items, persons, index - 1, post, -1)) {
        for (const each of chain) register.give(person, each, null)
      }
    } else if (appointedAt !== null) {
      const named = lastNamed(persons, index)
      const person = named ?? pronounBefore(text, appointedAt, last)
      if (person !== null) for (const each of chain) register.give(person, each, appointedAt)
    } else if (isAheadOfComma) {
      for (const each of chain) register.give(owner(past) as Person, each, null)
    } else if (before !== null && isToldOf(text, before, post)) {
      for (const each of chain) register.give(owner(index - 1) as Person, each, null)
    }
    index = past
  }
  return lastNamed(persons, persons.length) ?? last
}

/** The person named last before an item. */
function lastNamed(persons: readonly (Person | null)[], index: number): Person | null {
  for (let at = index - 1; at >= 0; at--) if (persons[at] != null) return persons[at] as Person
  return null
}

/**
 * Whom a post beside a name is given to: the name, or for a plural all names joined before it (`step` -1: the post stands
 * behind them) or after it (1: "Deputy Prime Ministers A and B").
 */
function sharers(
  text: EnglishText,
  items: readonly Item[],
  persons: readonly (Person | null)[],
  index: number,
  post: Post,
  step: -1 | 1,
): Person[] {
  const own = [persons[index] as Person]
  if (!isPlural(text, post)) return own
  for (let at = index; ; at += step) {
    const [left, right] = step < 0 ? [items[at - 1], items[at]] : [items[at], items[at + 1]]
    if (!areListed(text, left, right)) return own
    own.push(persons[at + step] as Person)
  }
}

/** Are two names joined by a comma or "and"? */
function areListed(text: EnglishText, left: Item | undefined, right: Item | undefined): boolean {
  if (left?.name == null || right?.name == null) return false
  return /^(?:, |,? and )$/.test(text.text.slice(text.endOf(left.name.end - 1), text.startOf(right.name.start)))
}

const isPlural = (text: EnglishText, post: Post): boolean =>
  /(?:s|men)$/.test(text.key(post.start)) || /(?:ies|ors|ers|eads|men)$/.test(headOf(text, post))

/** The last word of the title: what stands before "of". */
function headOf(text: EnglishText, post: Post): string {
  for (let at = post.start; at < post.end; at++) if (text.key(at + 1) === 'of') return text.key(at)
  return text.key(post.end - 1)
}

/** "He was elected …": the person spoken of before. */
function pronounBefore(text: EnglishText, verb: number, last: Person | null): Person | null {
  for (let at = verb - 1; at >= Math.max(text.sentenceStart(verb), verb - 4); at--) {
    if (PRONOUNS.has(text.key(at))) return last
  }
  return null
}

/** All persons of a text, with their posts. */
export function findPeople(text: EnglishText): People {
  const items = itemsOf(text)
  const register = new Register()
  let last: Person | null = null
  let block = -1
  for (let from = 0; from < items.length; ) {
    const first = text.word(startOf(items[from] as Item))
    let past = from + 1
    while (past < items.length && text.word(startOf(items[past] as Item))?.sentence === first?.sentence) past++
    if (first?.block !== block) last = null
    block = first?.block ?? -1
    last = linkSentence(text, items.slice(from, past), last, register)
    from = past
  }
  return register
}

/** A part of a committee without its owner has that of the next post of the same person. */
export function withOwner(body: Body, later: readonly Body[]): Body {
  if (!lacksOwner(body)) return body
  for (const next of later) {
    if (next.shape === 'committee') return { ...body, owner: next, level: next.level }
    if (next.owner !== null) return { ...body, owner: next.owner, level: next.owner.level }
  }
  return body
}

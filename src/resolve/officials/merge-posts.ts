/** One person's posts over all mentions: the same post once, in its fullest form. */

import { rangesOfCommittees } from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import type { Article } from '../../text/analyze.js'
import type { Certainty, Position, Status } from '../../types.js'
import type { ResolvedDate } from '../dates.js'
import { bodyWords, isPart } from './body-words.js'
import { heldTimes } from './held.js'
import type { History } from './history.js'
import type { Holding } from './link.js'
import type { Organizations } from './organization.js'
import type { Person } from './persons.js'

/** Most posts of one person; no article gives more, and comparing them stays cheap. */
const MOST_POSTS = 40

/** A position while it grows. */
interface Post {
  title: string
  organization: string | null
  organizationText: string | null
  ownerless: boolean
  open: boolean
  placeBasis: Position['placeBasis']
  status: Status
  /** The status is said of this very post ("nguyên"). */
  stated: boolean
  listed: boolean
  since: string | null
  until: string | null
  /** `since` comes from a life told year by year. */
  life: boolean
  term: string | null
  system: Position['system']
  level: Position['level']
  readonly start: number
  readonly end: number
  /** The folded title. */
  key: string
  /** The body's words for comparing; made when another body of the same title comes. */
  words: ReadonlySet<string> | null
}

function wordsOf(post: Post): ReadonlySet<string> {
  post.words ??= bodyWords(post.organization ?? '')
  return post.words
}

/** "Tỉnh ủy X" and "Đảng ủy Quân sự tỉnh X": committees of two kinds, however many words they share. */
function isOtherCommittee(a: string, b: string): boolean {
  const one = rangesOfCommittees.committee.exec(foldKey(a))
  const two = one === null || one.index > 0 ? null : rangesOfCommittees.committee.exec(foldKey(b))
  return two !== null && two.index === 0 && two[0] !== one?.[0]
}

/** "Trung ương Đoàn" and "Đảng ủy Trung ương Đoàn": the Party's posts are none of those of a union or association. */
const isOtherSystem = (a: Post, b: Post): boolean =>
  (a.system === 'party' && b.system === 'mass') || (a.system === 'mass' && b.system === 'party')

/** Same post: one title is the other with a modifier, one body is the other with more words. */
function isSame(a: Post, b: Post): boolean {
  if (a.title !== b.title) {
    const short = a.key.length <= b.key.length ? a.key : b.key
    const long = short === a.key ? b.key : a.key
    const modified = long.startsWith(short) && long[short.length] === ' '
    if (long !== short && !(modified && a.organization !== null && b.organization !== null)) return false
  }
  if (a.organization === b.organization || a.organization === null || b.organization === null) return true
  if (isOtherCommittee(a.organization, b.organization) || isOtherSystem(a, b)) return false
  return isPart(wordsOf(a), wordsOf(b)) || isPart(wordsOf(b), wordsOf(a))
}

/** Acting in an office and then elected to it: two posts. */
function succeeds(a: Post, b: Post): boolean {
  return (a.status === 'acting' && b.status === 'elect') || (a.status === 'elect' && b.status === 'acting')
}

/** A status said of the post wins over one that the words around give; a new post over the plain mention of it. */
function mergeStatus(into: Post, other: Post): void {
  if (into.status === other.status) {
    into.stated ||= other.stated
    return
  }
  const weight = (post: Post): number =>
    post.stated && post.status !== 'incumbent'
      ? post.status === 'elect'
        ? 4
        : 5
      : post.status === 'elect'
        ? 4
        : post.status === 'incumbent'
          ? 2
          : post.status === 'acting'
            ? 3
            : 1
  if (weight(other) > weight(into)) {
    if (other.status === 'elect') into.term = other.term ?? into.term
    into.status = other.status
    into.stated = other.stated
  }
}

function merge(into: Post, other: Post): void {
  mergeStatus(into, other)
  if (other.title.length > into.title.length) {
    into.title = other.title
    into.key = other.key
  }
  const fuller =
    other.organization !== into.organization &&
    (wordsOf(other).size > wordsOf(into).size || (into.ownerless && !other.ownerless))
  if (fuller && !(other.ownerless && !into.ownerless)) {
    into.organization = other.organization
    into.organizationText = other.organizationText
    into.placeBasis = other.placeBasis
    into.ownerless = other.ownerless
    into.open = other.open
    into.level = other.level ?? into.level
    into.system = other.system
    into.words = other.words
  }
  into.term ??= other.term
  into.since ??= other.since
  into.life ||= other.life
  into.until ??= other.until
  into.listed ||= other.listed
}

function read(holding: Holding, bodies: Organizations): Post {
  const { post } = holding
  const organization = bodies.of(holding)
  return {
    title: post.title,
    organization: organization.name,
    organizationText: organization.text,
    ownerless: organization.ownerless,
    open: organization.open,
    placeBasis: organization.basis,
    status: holding.status,
    stated: holding.stated,
    listed: holding.listed,
    since: null,
    until: null,
    life: false,
    term: post.term,
    system: (organization.system === 'other' ? post.system : organization.system) ?? post.system ?? 'other',
    level: organization.level ?? post.level,
    start: post.start,
    end: post.end,
    key: post.titleKey,
    words: null,
  }
}

function certaintyOf(post: Post, person: Person): Certainty {
  if (post.open || person.namesakes) return 'ambiguous'
  return post.ownerless || post.placeBasis === 'article' || post.placeBasis === 'newspaper' ? 'inferred' : 'stated'
}

/** Since when and until when; a post held until a day before the article's is a former one. */
function readTimes(
  article: Article,
  post: Post,
  holding: Holding,
  dates: readonly ResolvedDate[],
  history: History,
  today: string | null,
): void {
  const { since, until, period, life } = heldTimes(article, holding, dates)
  post.since = since
  post.until = until
  post.life = life
  if (post.status === 'elect' && !life && history.tells(holding.post)) post.status = 'former'
  if (period) post.term = null
  if (until !== null && today !== null && until < today.slice(0, until.length)) post.status = 'former'
}

/** Of posts told year by year each was held until the next; the last, if not of this year, is held still. */
function settleLife(posts: readonly Post[], today: string | null): void {
  const told = posts.filter(({ life, stated }) => life && !stated)
  const last = told
    .map(({ since }) => since)
    .sort()
    .at(-1)
  for (const post of told) {
    if (post.since !== last) post.status = 'former'
    else if (
      post.status === 'elect' &&
      today !== null &&
      Number.parseInt(post.since ?? today, 10) < Number.parseInt(today, 10)
    )
      post.status = 'incumbent'
  }
}

/**
 * The posts of a person, in order of their first mention.
 *
 * @param today the day on which the article speaks, ISO; null where that is not known
 */
export function positionsOf(
  article: Article,
  person: Person,
  bodies: Organizations,
  dates: readonly ResolvedDate[],
  history: History,
  today: string | null,
): Position[] {
  const posts: Post[] = []
  for (const { holdings } of person.links) {
    for (const holding of holdings) {
      const post = read(holding, bodies)
      if (dates.length > 0) readTimes(article, post, holding, dates, history, today)
      const same = posts.find(each => isSame(each, post) && !succeeds(each, post))
      if (same === undefined) {
        if (posts.length < MOST_POSTS) posts.push(post)
      } else merge(same, post)
    }
  }
  // "Thủ tướng Chính phủ đề nghị": a title alone may name the body in full.
  for (const title of person.titles) {
    if (title.status !== null) continue
    const post = read(
      { post: title, status: 'incumbent', stated: false, told: false, chain: [], listed: false, composition: false },
      bodies,
    )
    const same = posts.find(each => each.key === post.key && isSame(each, post))
    if (same !== undefined && same.organization === null) merge(same, { ...post, status: same.status })
  }
  settleLife(posts, today)
  return posts.map(post => ({
    title: post.title,
    organization: post.organization,
    organizationText: post.organizationText,
    organizationId: null,
    placeBasis: post.placeBasis,
    status: post.status,
    since: post.since,
    until: post.until,
    term: post.term,
    system: post.system,
    level: post.level,
    evidence: article.evidence(post.start, post.end),
    rule: 'person.post',
    certainty: certaintyOf(post, person),
  }))
}

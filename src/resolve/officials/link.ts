/** Posts to names, by the grammar of what stands between them. One sentence at a time, left to right. */
import type { NameMention, PersonMention, PostMention } from '../../extract/people/mention.js'
import { LIST_OPENER, POST_LINK } from '../../extract/people/vocabulary.js'
import {
  inTurnWords,
  kinWords,
  officeWords,
  onceWord,
  ownersOfPosts,
  wordsOfActingFor,
} from '../../knowledge/joints.js'
import type { Article } from '../../text/analyze.js'
import type { Status } from '../../types.js'
import { FAR, type Gap, gapBetween, isAppointed, isReplaced } from './gaps.js'
import { actBefore, isReceived, isReceiver } from './received.js'

/** A post in the hands of a person. */
export interface Holding {
  readonly post: PostMention
  status: Status
  /** Said by "nguyên" or "quyền" right before the post, and not by the words around. */
  readonly stated: boolean
  /** Said by a verb: "là", "giữ chức"; the post does not only stand beside the name. */
  readonly told: boolean
  /** The posts that follow in the same chain: the first with a body owns a body without owner. */
  readonly chain: readonly PostMention[]
  /** Given by a list of holders: "các Phó Chủ tịch: A, B". */
  readonly listed: boolean
  /** Given where the sentence says who makes up a body: "5 Phó Chủ tịch gồm các đồng chí: …", "trong đó A là Chủ nhiệm". */
  readonly composition: boolean
}

/** A name with the posts that its sentence gives to it. */
export interface Link {
  readonly name: NameMention
  readonly holdings: Holding[]
  /** First token of the name and of the posts before it; token past it and the posts after it. */
  from: number
  past: number
  /** Token past the name and the posts beside it, before those that a verb gives to it. */
  beside: number
  /** It follows the one before in a list: "A, Bí thư; B và C". */
  readonly joined: boolean
  /** "và" joins it to the one before. */
  readonly and: boolean
  /** It follows the name before with nothing but a comma or "và" between. */
  readonly listed: boolean
}

/** A sentence read: names with posts, and posts that no name goes with. */
export interface Linked {
  readonly links: Link[]
  readonly loose: PostMention[]
}

/** Posts that an act gave to a name. */
interface Received {
  readonly posts: readonly PostMention[]
  readonly status: Status
}

/** Most posts of a chain that are looked at for the owner of a committee, and most that a whole list shares. */
const LONGEST_CHAIN = 5

function give(
  link: Link,
  post: PostMention,
  status: Status | null,
  chain: readonly PostMention[],
  listed = false,
  composition = false,
): void {
  link.holdings.push({
    post,
    status: post.status ?? status ?? 'incumbent',
    stated: post.status !== null,
    told: status !== null,
    chain,
    listed,
    composition,
  })
}

/** Is the gap one that parts the posts of one chain? */
const chains = (gap: Gap): boolean => gap.kind === 'comma' || gap.kind === 'dash' || gap.kind === 'next'

/** Does a gap say what a person is, and not only set a post beside the name? */
const tellsOf = (gap: Gap): boolean => gap.kind === 'link' || gap.kind === 'list' || gap.kind === 'next'

/** "Ủy viên Ban Thường vụ và Chủ nhiệm Ủy ban Kiểm tra Huyện ủy": a post without its body goes on after "và". */
function sharesBody(before: PersonMention | null, gap: Gap): boolean {
  return (
    gap.kind === 'and' &&
    before?.kind === 'post' &&
    (before.organization === null ? !before.alone : before.organization.body?.lacks === 'owner')
  )
}

/** "Phó Bí thư Thành ủy, Chủ tịch HĐND và đại biểu Quốc hội Nguyễn Văn Mẫu": "và" before the last post of the next name. */
const endsChain = (gap: Gap, pending: readonly PostMention[], toName: number): boolean =>
  gap.kind === 'and' && pending.length > 1 && toName === 1 && !pending.some(post => post.plural)

const NO_POSTS: readonly PostMention[] = []

/** What stands before each mention of a sentence; before the first, nothing that joins it. */
function gapsBefore(article: Article, mentions: readonly PersonMention[]): Gap[] {
  const gaps = [FAR]
  for (let at = 1; at < mentions.length; at++) {
    gaps.push(gapBetween(article, (mentions[at - 1] as PersonMention).past, (mentions[at] as PersonMention).token))
  }
  return gaps
}

/** Reads the mentions of one sentence, in reading order and without overlaps. */
export function linkSentence(article: Article, mentions: readonly PersonMention[]): Linked {
  const links: Link[] = []
  const loose: PostMention[] = []
  let pending: PostMention[] = []
  let group: PostMention[] = []
  /** A group of a comma list ends at the next semicolon. */
  let groupEnds = false
  let groupIsComposition = false
  /** What the act before a group does to its holders: "miễn nhiệm 2 Ủy viên UBND tỉnh là …". */
  let groupStatus: Status | null = null
  /** Posts that an act gave to the name before: "bầu chức danh Phó Chủ tịch đối với ông A và ông B". */
  let received = null as Received | null
  let open: Link | null = null
  /** Status that a verb before the posts gives to all of them: "giữ chức A, B". */
  let verbStatus: Status | null = null
  let before: PersonMention | null = null

  const gaps = gapsBefore(article, mentions)
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PersonMention
    const gap = before === null ? null : (gaps[index] as Gap)
    if (mention.kind === 'post') {
      if (gap?.kind === 'semicolon' && groupEnds) group = []
      const goesToNext = nextName(gaps, mentions, index)
      const chainGap = gap !== null && (chains(gap) || sharesBody(before, gap))
      // "từng là A, B"; "là A; B": one verb for all, where no name follows that the post could stand for.
      if (gap?.kind === 'next' && open !== null && article.isKey(mention.token, onceWord)) verbStatus = 'former'
      const told: boolean = verbStatus === 'former' || (verbStatus !== null && mentions[index + 1]?.kind !== 'name')
      const continues: boolean = chainGap || gap?.kind === 'bracket' || (gap?.kind === 'semicolon' && told)
      if (open !== null && gap !== null && tellsOf(gap) && isKin(article, open.name)) {
        loose.push(mention)
        open = null
      } else if (open !== null && gap !== null && gap.kind === 'link' && !isReceived(article, mentions, index)) {
        verbStatus =
          gap.status === 'incumbent' && isAppointed(article, (before as PersonMention).past, mention.token)
            ? 'elect'
            : gap.status
        if (gap.status === 'incumbent' && (appointedBefore(article, open, links) || electedBefore(links)))
          verbStatus = 'elect'
        // "các đồng chí A, B được bầu giữ chức …": all of them.
        const holders = heldTogether(links, verbStatus)
        const turns = inTurn(article, (before as PersonMention).past, mention.token)
          ? postsInTurn(gaps, mentions, index, holders.length)
          : null
        if (turns === null)
          for (const each of holders) give(each, mention, verbStatus, chainFrom(gaps, mentions, index))
        else
          for (let at = 0; at < turns.length; at++)
            give(holders[at] as Link, turns[at] as PostMention, verbStatus, turns.slice(at + 1))
        if (turns !== null) index += turns.length - 1
        open.past = (mentions[index] as PostMention).past
      } else if (
        open !== null &&
        gap?.kind === 'list' &&
        goesToNext < 0 &&
        (before?.kind === 'name' || (!mention.plural && appointedBefore(article, open, links)))
      ) {
        verbStatus = gap.status === 'incumbent' && appointedBefore(article, open, links) ? 'elect' : gap.status
        give(open, mention, verbStatus, chainFrom(gaps, mentions, index), false, saysWhoMakesUp(article, open.from))
        open.past = mention.past
      } else if (open !== null && continues && !startsNext(gaps, mentions, index, goesToNext, open)) {
        const chain = chainFrom(gaps, mentions, index)
        for (const each of sharedAfter(links)) give(each, mention, verbStatus, chain)
        if (open.beside === open.past) open.beside = mention.past
        open.past = mention.past
      } else {
        if (
          pending.length > 0 &&
          gap !== null &&
          (gap.kind === 'list' || gap.kind === 'colon') &&
          pending.some(post => post.plural)
        ) {
          group = pending.slice(-LONGEST_CHAIN)
          groupEnds = commaList(gaps, mentions, index)
          pending = []
        } else if (
          pending.length > 0 &&
          !(gap !== null && (chains(gap) || endsChain(gap, pending, goesToNext - index)))
        ) {
          loose.push(...pending)
          pending = []
        }
        pending.push(mention)
        open = null
        verbStatus = null
      }
    } else {
      if (gap?.kind === 'semicolon' && groupEnds) group = []
      const previousLink = links.at(-1)
      if (mention.pronoun) {
        // "Theo Chủ tịch UBND tỉnh, ông …": who is meant is named elsewhere, and gets no post that stands before.
        loose.push(...pending)
        pending = []
        group = []
      }
      const inList = gap !== null && (gap.kind === 'comma' || gap.kind === 'semicolon' || gap.kind === 'and')
      const joined: boolean =
        !mention.pronoun &&
        previousLink !== undefined &&
        before !== null &&
        (inList || (pending.length > 0 && joinedBefore(article, previousLink, pending[0] as PostMention)))
      const and = joined && gap?.kind === 'and'
      const listed = joined && before?.kind === 'name' && gap?.kind !== 'semicolon'
      const { token, past } = mention
      const link: Link = { name: mention, holdings: [], from: token, past, beside: past, joined, and, listed }
      const replaced = isReplaced(article, mention.token)
      if (pending.length > 0 && gap !== null) {
        const opensList =
          gap.kind === 'list' ||
          gap.kind === 'colon' ||
          (gap.kind === 'next' && pending.some(post => post.plural)) ||
          (gap.kind === 'next' && mention.plural)
        const direct =
          gap.kind === 'next' ||
          gap.kind === 'bracket' ||
          // "dưới sự chủ trì của Bí thư Huyện ủy - Lê Văn A": a dash before a bare name parts no more than a blank does.
          (gap.kind === 'dash' && mention.honorific === null) ||
          ((gap.kind === 'comma' || gap.kind === 'dash') && mayHold(article, pending[0] as PostMention))
        if (opensList) {
          group = pending.slice(-LONGEST_CHAIN)
          groupIsComposition = gap.kind === 'list'
          groupStatus = actBefore(article, pending)
          groupEnds = commaList(gaps, mentions, index)
        } else if (direct && !pending.some(post => post.plural)) {
          // "Thừa ủy quyền của Chủ tịch UBND tỉnh, Bí thư Huyện ủy A": the first post is another's.
          if (pending.length > 1 && actsFor(article, pending[0] as PostMention))
            loose.push(pending.shift() as PostMention)
          for (let at = 0; at < pending.length; at++) {
            const chain = at + 1 < pending.length ? pending.slice(at + 1, at + 1 + LONGEST_CHAIN) : NO_POSTS
            give(link, pending[at] as PostMention, replaced ? 'former' : null, chain)
          }
          link.from = (pending[0] as PostMention).token
        } else {
          const status: Status | null = isReceiver(article, pending, mention)
            ? (actBefore(article, pending) ?? received?.status ?? null)
            : null
          if (status === null) loose.push(...pending)
          else {
            received = { posts: pending, status }
            link.from = (pending[0] as PostMention).token
            for (const post of pending) give(link, post, status, NO_POSTS)
          }
        }
      } else if (received !== null && gap !== null && sharesAct(gap, mention, gaps[index + 1])) {
        for (const post of received.posts) give(link, post, received.status, NO_POSTS)
      } else {
        // Who comes next in the list has posts of its own.
        if (received !== null) received = { posts: NO_POSTS, status: received.status }
        if (gap !== null && !inList) group = []
      }
      // "các Ủy viên Ban Thường vụ: A; B và đồng chí C": an honorific of one's own stands beside the group.
      const beside = gap?.kind === 'and' && mention.honorific !== null && previousLink?.name.honorific === null
      if (gap?.kind === 'far' || (beside && !mention.plural)) group = []
      pending = []
      for (const post of group) give(link, post, groupStatus, NO_POSTS, true, groupIsComposition)
      // "A làm Giám đốc Sở thay ông B": what A is now B was.
      if (replaced && link.holdings.length === 0)
        for (const { post, told, chain } of previousLink?.holdings ?? []) if (told) give(link, post, 'former', chain)
      verbStatus = replaced ? 'former' : null
      links.push(link)
      open = link
    }
    before = mentions[index] as PersonMention
  }
  loose.push(...pending)
  return { links, loose }
}

/** "miễn nhiệm chức vụ X đối với ông A và ông B", "… đối với ông A, Giám đốc Sở Y tế; ông B, Giám đốc Công an tỉnh". */
const sharesAct = (gap: Gap, { honorific }: NameMention, next: Gap | undefined): boolean =>
  gap.kind === 'and' ||
  (gap.kind === 'semicolon' && honorific !== null && (next?.kind === 'comma' || next?.kind === 'dash'))

/** "Chồng bà A từng là Chủ tịch UBND xã": someone of a person's family, and not the person. */
function isKin(article: Article, { token, honorific }: NameMention): boolean {
  // "con trai Trần Văn Mẫu" bears the name himself.
  if (honorific === null) return false
  const before = ownersOfPosts.has(article.keyOf(token - 1)) ? token - 2 : token - 1
  return kinWords.has(article.keyOf(before))
}

/** "các đồng chí A, B - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh": all names of the list, which share all posts; else the last. */
function sharedAfter(links: readonly Link[]): readonly Link[] {
  const last = links.length - 1
  const shared = (links[last] as Link).holdings.at(-1)?.post
  let first = last
  while (
    first > 0 &&
    last - first < 20 &&
    (links[first] as Link).listed &&
    (links[first - 1] as Link).holdings.at(-1)?.post === shared
  )
    first--
  return (links[first] as Link).name.plural ? links.slice(first) : links.slice(last)
}

/** Does "lần lượt" stand between names and posts: "A, B lần lượt giữ chức Chủ tịch, Phó Chủ tịch"? */
function inTurn(article: Article, from: number, token: number): boolean {
  for (let at = from; at + 1 < token; at++) {
    if (article.keyOf(at) === inTurnWords[0] && article.keyOf(at + 1) === inTurnWords[1]) return true
  }
  return false
}

/** As many posts as there are names to hold them, joined by commas and "và"; null where their number differs. */
function postsInTurn(
  gaps: readonly Gap[],
  mentions: readonly PersonMention[],
  index: number,
  names: number,
): readonly PostMention[] | null {
  if (names < 2) return null
  let past = index + 1
  while (past < mentions.length && (mentions[past] as PersonMention).kind === 'post') {
    const gap = gaps[past] as Gap
    if (!chains(gap) && gap.kind !== 'and') break
    past++
  }
  return past - index === names ? (mentions.slice(index, past) as PostMention[]) : null
}

/** Index of the name that the chain of posts from `index` on stands right before, or -1. */
function nextName(gaps: readonly Gap[], mentions: readonly PersonMention[], index: number): number {
  for (let at = index; at + 1 < mentions.length && at < index + 8; at++) {
    const gap = gaps[at + 1] as Gap
    const next = mentions[at + 1] as PersonMention
    if (next.kind === 'name')
      return gap.kind === 'next' || (gap.kind === 'dash' && next.honorific !== null) ? at + 1 : -1
    if (!chains(gap)) return -1
  }
  return -1
}

/** Does a post after a name belong to the next name? All of the chain where names follow their titles, else its last. */
function startsNext(
  gaps: readonly Gap[],
  mentions: readonly PersonMention[],
  index: number,
  next: number,
  open: Link,
): boolean {
  if (next < 0 || (mentions[next] as NameMention).short) return false
  if (open.from < open.name.token) return true
  // After names that come first, a dash opens a new name no more than a comma does.
  if ((gaps[next] as Gap).kind === 'dash') return false
  return next === index + 1 && open.holdings.length > 0
}

/** The posts after one in its chain. */
function chainFrom(gaps: readonly Gap[], mentions: readonly PersonMention[], index: number): readonly PostMention[] {
  let chain: PostMention[] | null = null
  for (let at = index + 1; at < mentions.length && at - index <= LONGEST_CHAIN; at++) {
    const next = mentions[at] as PersonMention
    const gap = gaps[at] as Gap
    if (next.kind === 'name' || !(chains(gap) || sharesBody(mentions[at - 1] as PersonMention, gap))) break
    chain ??= []
    chain.push(next)
  }
  return chain ?? NO_POSTS
}

/** After the head of a list: do names follow one another by commas, before any semicolon? */
function commaList(gaps: readonly Gap[], mentions: readonly PersonMention[], index: number): boolean {
  let names = 0
  for (let at = index; at < mentions.length; at++) {
    const { kind } = gaps[at] as Gap
    if (at > index && (kind === 'semicolon' || kind === 'far')) break
    if ((mentions[at] as PersonMention).kind === 'name' && ++names > 1) return true
  }
  return false
}

/**
 * A post that is spoken of is not the name's own across a comma: "Quyết định của Thủ tướng, ông A …", "chờ kiện toàn
 * chức vụ Bí thư, ông A …".
 */
function mayHold(article: Article, post: PostMention): boolean {
  const before = article.keyOf(post.token - 1)
  if (officeWords.has(before)) return article.hitBefore(post.token, POST_LINK, 5) !== null
  return !ownersOfPosts.has(before)
}

/** Does someone else act for the holder of a post: "thừa ủy quyền của", "thay mặt"? */
function actsFor(article: Article, { token }: PostMention): boolean {
  const last = article.isKey(token - 1, 'của') ? token - 2 : token - 1
  return wordsOfActingFor.some(([first, second]) => article.isKey(last - 1, first) && article.isKey(last, second))
}

/** Was the person the object of an appointment before: "bầu đồng chí A làm …"? */
function appointedBefore(article: Article, open: Link, links: readonly Link[]): boolean {
  const previous = links.at(-2)
  const from = Math.max(article.sentenceStart(open.from), previous?.past ?? 0)
  return isAppointed(article, from, open.from)
}

/** Do the posts before a name follow the previous person in a list? */
function joinedBefore(article: Article, previous: Link, post: PostMention): boolean {
  const gap = gapBetween(article, previous.past, post.token)
  return gap.kind === 'comma' || gap.kind === 'semicolon' || gap.kind === 'and'
}

/** Does the sentence tell before a name who makes up a body: "… gồm 11 ủy viên, trong đó bà A là Chủ nhiệm"? */
function saysWhoMakesUp(article: Article, token: number): boolean {
  for (let at = Math.max(article.sentenceStart(token), token - 40); at < token; at++) {
    if (article.hitAt(at, LIST_OPENER) !== null && article.isKey(at, 'gồm')) return true
  }
  return false
}

/** "bầu A làm Bí thư, B làm Phó Bí thư": one verb for the whole list. */
function electedBefore(links: readonly Link[]): boolean {
  let at = links.length - 1
  // "; các ông B, C làm Phó Bí thư": the list of names that share the post comes first.
  while (
    at > 1 &&
    (links[at] as Link).joined &&
    (links[at - 1] as Link).holdings.length === 0 &&
    links.length - at < 20
  )
    at--
  return (links[at] as Link).joined && links[at - 1]?.holdings.at(-1)?.status === 'elect'
}

/**
 * Who gets the post of a verb after names: all names of the list where "các đồng chí" stands before the first and none
 * has a post yet; both in "ông A, Trưởng phòng và bà B, Chủ tịch Hội được bầu"; else the last.
 */
function heldTogether(links: readonly Link[], status: Status | null): readonly Link[] {
  let first = links.length - 1
  while (
    first > 0 &&
    !(links[first] as Link).name.plural &&
    (links[first] as Link).joined &&
    (links[first] as Link).holdings.length === 0 &&
    links.length - first < 20
  )
    first--
  const head = links[first] as Link
  if (head.name.plural && links.slice(first).every(link => link.holdings.length === 0)) return links.slice(first)
  // "đồng chí A, B được bầu": a word of address before the first alone.
  const bare = links.slice(first + 1).every(({ name, listed }) => listed && name.honorific === null)
  if (status === 'elect' && bare && head.holdings.length === 0) return links.slice(first)
  const both = links.slice(-2)
  const appointed = both.some(({ holdings }) => holdings.some(holding => holding.status === 'elect'))
  return status === 'elect' && (links.at(-1) as Link).and && !appointed ? both : links.slice(-1)
}

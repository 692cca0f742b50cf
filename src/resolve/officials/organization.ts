/** The body of a post, with its place and with the owner that the words around give to it. */

import { type BodyPhrase, bodyAt, type PlacePhrase } from '../../extract/bodies/body-at.js'
import type { PostMention } from '../../extract/people/mention.js'
import { JOINT } from '../../extract/people/vocabulary.js'
import {
  bareCompany,
  committeeOf,
  committees,
  companies,
  councils,
  ownersInside,
  rangesOfCommittees,
  secondOffices,
} from '../../knowledge/bodies-of-posts.js'
import { foldKey } from '../../source/fold.js'
import { lowerBound } from '../../source/lower-bound.js'
import type { Article } from '../../text/analyze.js'
import type { Basis, Level, System } from '../../types.js'
import type { ArticlePlaces } from '../places.js'
import { bodyWords, isPart } from './body-words.js'
import { capitalizedUnit, partyCommittee } from './committee-names.js'
import type { Holding } from './link.js'

/** What a post governs, as the record says it. */
export interface Organization {
  readonly name: string | null
  readonly text: string | null
  readonly basis: Basis | null
  readonly system: System | null
  readonly level: Level | null
  /** Its owner is still unknown: "Đảng ủy". */
  readonly ownerless: boolean
  /** Its place is one of two that fit equally well. */
  readonly open: boolean
}

const NONE: Organization = {
  name: null,
  text: null,
  basis: null,
  system: null,
  level: null,
  ownerless: false,
  open: false,
}
/** Posts of one body that stand in a row, the body once: "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh". */
const SHARE_A_BODY: ReadonlySet<System | null> = new Set<System | null>(['military', 'enterprise'])
/** Parts of one government of a place, which may stand once: "Phó Chủ tịch UBND kiêm Trưởng Công an xã X". */
const SHARE_A_PLACE: ReadonlySet<System | null> = new Set<System | null>([
  'party',
  'state',
  'front',
  'mass',
  'police',
  'military',
])
/** Whose head also heads a part of it: "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh". */
const HEADED_BY_DEPUTIES: ReadonlySet<System | null> = new Set<System | null>(['police'])

/** Most mentions of a short form that are looked up for its full form. */
const MOST_LOOKUPS = 24
const MOST_KEYS = 40

const LONGEST_COUNCIL = Math.max(...[...councils].map(({ length }) => length))

/** Reads the bodies of posts in one article. */
export class Organizations {
  /** What the words of each post name: chains ask again. */
  readonly #stated = new Map<PostMention, Organization>()
  /** What all posts of a title have in common: those without a body ask again. */
  readonly #alike = new Map<string, Organization>()
  /** Bodies by the folded words that they begin with, longest first. */
  readonly #known = new Map<string, BodyPhrase[]>()

  constructor(
    readonly article: Article,
    readonly places: ArticlePlaces,
    /** All posts of the article, in reading order. */
    readonly posts: readonly PostMention[],
  ) {}

  /** The body of a post: from its own words, from its chain, from the sentences before, from the whole article. */
  of(holding: Holding): Organization {
    const found = this.#near(holding)
    return found.name !== null && (found.ownerless || bareCompany.test(found.name))
      ? this.#ofArticle(found, foldKey(found.name), holding.chain)
      : found
  }

  /** What the words of the post and those around it say. */
  #near(holding: Holding): Organization {
    const { post } = holding
    const found = this.owned(this.stated(post), holding.chain)
    if (post.organization?.body?.lacks === 'name' && found.basis !== 'stated')
      return placedByChain(this.article, found, post, holding.chain)
    if (found.ownerless && holding.composition) return this.owned(found, this.#postsBefore(post))
    if (found.name === null && post.system === 'party' && !post.alone) {
      const committee = this.#committeeBeside(holding.chain)
      if (committee !== null) return committee
    }
    if (post.organization?.body?.lacks === 'place' && found.name === found.text)
      return this.#placedLike(found, holding.chain)
    if (found.name === null && !post.alone && post.unit === null) {
      const body = holding.chain[0]?.organization?.body
      const owner = body?.owner != null && HEADED_BY_DEPUTIES.has(body.system) ? bodyAt(this.article, body.owner) : null
      if (owner !== null) return { ...this.#of(owner, '', this.article.line(owner.token, owner.end)), text: null }
    }
    const second = holding.chain[0]
    if (found.name === null && second?.organization && !post.alone && sharesOffice(post, second))
      return { ...this.stated(second), text: null }
    if (found.name === null && !post.alone && SHARE_A_BODY.has(post.system)) {
      const next = holding.chain.find(({ organization }) => organization !== null)
      if (next !== undefined && SHARE_A_BODY.has(next.system)) return { ...this.stated(next), text: null }
      const company = this.#companyOf(holding.chain)
      if (post.system === 'enterprise' && company !== null) return company
      const inside = next === undefined ? null : this.#bodyInside(next, post.system)
      if (inside !== null) return { ...this.#of(inside, '', ''), text: null }
    }
    // "ông A, Giám đốc và ông B, Phó Giám đốc Ban Quản lý dự án …"
    const beside = this.article.hitAt(post.past, JOINT)?.value === 'and'
    if (found.ownerless || (found.name === null && (beside || holding.status === 'elect') && !post.alone)) {
      const later = this.#later(post, found)
      if (later !== null) return later
    }
    if (found.name === null && holding.status === 'elect' && !post.alone) return this.#elected(post)
    if (found.name === null && post.unit === null && !post.alone) return this.#likeOthers(post)
    if (found.ownerless && found.name !== null && holding.status === 'elect') {
      const elected = this.#elected(post)
      if (elected.name !== null && foldKey(elected.name).startsWith(`${foldKey(found.name)} `))
        return { ...elected, text: found.text }
    }
    return found
  }

  /** "Tổng Giám đốc, Bí thư Đảng ủy Công ty X": the company of the committee. */
  #companyOf(chain: readonly PostMention[]): Organization | null {
    for (const post of chain) {
      const next = this.stated(post)
      const committee = next.name === null ? null : ownersInside.ofCompany.exec(foldKey(next.name))
      if (committee !== null)
        return { ...next, name: (next.name as string).slice(committee[0].length), text: null, system: 'enterprise' }
    }
    return null
  }

  /** "Ba Phó Chủ tịch A, B và C": the body of all others of the article who have the same title, if it is one. */
  #likeOthers({ titleKey }: PostMention): Organization {
    const known = this.#alike.get(titleKey)
    if (known !== undefined) return known
    const found = this.#sharedBy(titleKey)
    this.#alike.set(titleKey, found)
    return found
  }

  #sharedBy(titleKey: string): Organization {
    let one: Organization | null = null
    for (const other of this.posts) {
      if (other.titleKey !== titleKey || other.organization === null) continue
      const found = this.stated(other)
      if (found.name === null) return NONE
      if (one === null) one = found
      else {
        const [words, others] = [bodyWords(found.name), bodyWords(one.name as string)]
        if (isPart(others, words)) one = found
        else if (!isPart(words, others)) return NONE
      }
    }
    return one === null ? NONE : { ...one, text: null, basis: 'article' }
  }

  /** The owner that the whole article gives: the only Đảng ủy of an owner that it names, the only company. */
  #ofArticle(own: Organization, key: string, chain: readonly PostMention[]): Organization {
    const found = own.ownerless && ownersInside.only.has(key) ? this.#only(own) : own
    const short = bareCompany.exec(own.name as string)
    const beside = ownersInside.party.has(key) && chain.some(post => this.#isBoard(this.stated(post).name))
    if (short === null && !(found.ownerless && (this.#isBoard(own.name) || beside))) return found
    const company = this.#company()
    if (company === null) return found
    const name = short === null ? `${own.name} ${company}` : (own.name as string).slice(0, short.index) + company
    return { ...own, name, basis: 'article', ownerless: false }
  }

  #isBoard(name: string | null): boolean {
    return name !== null && ownersInside.company.has(foldKey(name))
  }

  /** The one company that the article names, its "Tổng" included; null where it names several. */
  #company(): string | null {
    for (const heads of companies) {
      let best: string | null = null
      let key = ''
      for (const body of heads.flatMap(head => this.#bodies(head))) {
        const name = this.article.line(body.token, body.end)
        // "Công ty phát triển bền vững", "CÔNG TY CỔ PHẦN …" of a title.
        if (!/\s\p{Lu}/u.test(name) || name === name.toUpperCase()) continue
        const own = lettersOf(name)
        if (best === null || (own !== key && own.endsWith(key))) {
          best = name
          key = own
        } else if (!key.endsWith(own)) return null
      }
      if (best !== null) return best
    }
    return null
  }

  /** The only Đảng ủy that the article names with its owner. */
  #only(own: Organization): Organization {
    let only: Organization | null = null
    for (const body of this.#bodies(foldKey(own.name as string))) {
      if (body.lacks === 'owner') continue
      const found = this.#of(body, '', own.text as string)
      if (only !== null && foldKey(found.name as string) !== foldKey(only.name as string)) return own
      only = found
    }
    return only === null ? own : { ...only, basis: 'article', text: own.text }
  }

  /** "Phó Chính ủy kiêm Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Quân khu 4": the body of a system in that of the next post. */
  #bodyInside({ organization }: PostMention, system: System | null): BodyPhrase | null {
    const whole = organization?.body
    if (!whole) return null
    for (let token = whole.token + 1; token < whole.end; token++) {
      const body = bodyAt(this.article, token)
      if (body?.system === system && body.end === whole.end) return body
    }
    return null
  }

  /** "Phó Bí thư, Chủ tịch UBND phường Long Hoa": the committee of the place of the next post. */
  #committeeBeside(chain: readonly PostMention[]): Organization | null {
    for (const post of chain) {
      const next = this.stated(post)
      const unit = next.name === null ? null : rangesOfCommittees.government.exec(foldKey(next.name))
      const words = unit === null ? undefined : rangesOfCommittees.byUnit[unit[1] as string]
      if (unit === null || words === undefined) continue
      const place = (next.name as string).slice(unit.index + unit[0].length)
      return { ...next, name: words + place, text: null, system: 'party' }
    }
    return null
  }

  /** "Chủ tịch HĐND, Chủ tịch UBND tỉnh Tây Ninh": the council of the same place. */
  #placedLike(own: Organization, chain: readonly PostMention[]): Organization {
    for (const post of chain) {
      const next = this.stated(post)
      const unit = next.name === null ? null : rangesOfCommittees.government.exec(foldKey(next.name))
      const fits =
        next.system === 'other' ? next.basis !== null : next.system === own.system || SHARE_A_PLACE.has(next.system)
      if (unit === null || !fits) continue
      return {
        ...own,
        name: `${own.text} ${(next.name as string).slice(unit.index)}`,
        basis: next.basis,
        open: next.open,
        level: next.level,
      }
    }
    return own
  }

  /** "A giữ chức Bí thư; B giữ chức Phó Bí thư Đảng ủy xã X": a later post of the sentence names the same committee in full. */
  #later(post: PostMention, own: Organization): Organization | null {
    const sentence = this.article.sentences.of[post.token]
    const base = post.title.split(' ').slice(-2).join(' ').toLowerCase()
    for (let at = this.#indexOf(post.token) + 1; at < this.posts.length; at++) {
      const next = this.posts[at] as PostMention
      if (this.article.sentences.of[next.token] !== sentence || next.token - post.token > 60) break
      if (next.organization === null || !next.title.toLowerCase().endsWith(base)) continue
      const found = this.stated(next)
      if (found.name === null || found.ownerless) continue
      if (own.name === null || foldKey(found.name).startsWith(`${foldKey(own.name)} `))
        return { ...found, text: own.text }
    }
    return null
  }

  /** Index of the first post at a token or after it. */
  #indexOf(token: number): number {
    return lowerBound(this.posts.length, index => (this.posts[index] as PostMention).token < token)
  }

  /** The last posts before one, the nearest first: the boards of a list belong to the body that the list began with. */
  #postsBefore(post: PostMention): PostMention[] {
    const before: PostMention[] = []
    const low = this.#indexOf(post.token)
    for (let at = low - 1; at >= Math.max(0, low - 12) && before.length < 6; at--) {
      const each = this.posts[at] as PostMention
      if (each.organization !== null && each.organization.body?.system !== 'party') before.push(each)
    }
    return before
  }

  /** "Đại hội đã bầu Ban Chấp hành Công đoàn tỉnh X. Ông A được bầu làm Chủ tịch": the body that was elected before. */
  #elected(post: PostMention): Organization {
    const { article } = this
    const block = article.blockOf(post.token)
    for (
      let token = post.token - 1;
      token >= Math.max(0, post.token - 70) && article.blockOf(token) === block;
      token--
    ) {
      const from = article.startOf(token)
      if (!committees.some(word => article.key.startsWith(word, from))) continue
      const body = bodyAt(article, token)
      if (body === null || body.lacks === 'owner') continue
      const whole = this.#of(body, '', this.article.line(body.token, body.end))
      const name = (whole.name as string).replace(committeeOf, '')
      return { ...whole, name: partyCommittee(name), text: null }
    }
    return NONE
  }

  /** The body that the post's own words name. */
  stated(post: PostMention): Organization {
    let organization = this.#stated.get(post)
    if (organization === undefined) {
      organization = this.#read(post)
      this.#stated.set(post, organization)
    }
    return organization
  }

  #read(post: PostMention): Organization {
    const { organization, unitBefore, impliedOrganization } = post
    if (organization === null) {
      if (impliedOrganization === null) return post.unit === null ? NONE : this.#antecedent(post)
      const named = this.#bodies(foldKey(impliedOrganization))[0]
      const found = named === undefined ? NONE : this.#of(named, '', impliedOrganization)
      const name = found.basis === null ? impliedOrganization : found.name
      return { ...found, name, text: impliedOrganization, system: post.system, level: post.level }
    }
    const text = this.article.line(organization.token, organization.end)
    const before = unitBefore === null ? '' : `${unitBefore} `
    if (organization.body === null) {
      return { ...NONE, name: before + text, text, system: post.system, level: post.level }
    }
    const { body } = organization
    const fuller = this.#fullest(body)
    return this.#of(fuller ?? body, before, text)
  }

  #of(body: BodyPhrase, before: string, text: string): Organization {
    const located = this.places.locate(body)
    return {
      name: before + capitalizedUnit(located.name, before),
      text,
      basis: located.basis,
      system: body.system,
      level: located.level ?? body.level,
      ownerless: body.lacks === 'owner',
      open: located.open,
    }
  }

  /** "làm Trưởng ban": the nearest Ban before, in its fullest form. */
  #antecedent(post: PostMention): Organization {
    const { article } = this
    const unit = foldKey(post.unit as string).split(' ')[0] as string
    const from = Math.max(article.sentenceStart(post.token), post.token - 45)
    for (let token = post.token - 1; token >= from; token--) {
      if (article.keyOf(token) !== unit) continue
      const body = bodyAt(article, token, { parent: true })
      if (body === null || body.end - body.token < 2) continue
      const fullest = this.#fullest(body) ?? body
      const found = this.#of(fullest, '', this.article.line(body.token, body.end))
      // "Đoàn giám sát của HĐND tỉnh": whose it is stands after "của".
      const owner = fullest === body && article.isKey(body.end, 'của') ? bodyAt(article, body.end + 1) : null
      if (owner === null) return found
      return {
        ...found,
        name: `${this.article.line(body.token, body.end)} của ${this.places.locate(owner).name}`,
        text: this.article.line(body.token, owner.end),
      }
    }
    return NONE
  }

  /** A longer body of the article that begins with the words of this one: "Ban Chỉ đạo" – "Ban Chỉ đạo Phòng chống …". */
  #fullest(body: BodyPhrase, again = true): BodyPhrase | null {
    const { article } = this
    const from = article.startOf(body.token)
    const to = article.endOf(body.end - 1)
    if (again && to - from > LONGEST_COUNCIL) return null
    const key = article.key.slice(from, to)
    if (again && !councils.has(key)) return null
    let best: BodyPhrase | null = null
    let bestDistance = Number.POSITIVE_INFINITY
    for (const each of this.#bodies(key)) {
      if (each.end - each.token <= body.end - body.token) continue
      // The nearest before, else the nearest after.
      const distance = each.token <= body.token ? body.token - each.token : 1e6 + each.token
      if (distance < bestDistance) {
        best = each
        bestDistance = distance
      }
    }
    // That one may be a short form too: "Ban Chỉ đạo" – "… Phòng chống tham nhũng" – "… tỉnh X".
    return best !== null && again ? (this.#fullest(best, false) ?? best) : best
  }

  /** Bodies of the article that begin with some words. */
  #bodies(key: string): readonly BodyPhrase[] {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const { article } = this
    if (this.#known.size >= MOST_KEYS) return []
    const found: BodyPhrase[] = []
    let at = article.key.indexOf(key)
    for (let count = 0; at >= 0 && count < MOST_LOOKUPS; count++) {
      const token = article.tokenAt(at)
      const body = article.startOf(token) === at ? bodyAt(article, token) : null
      if (body !== null) found.push(body)
      at = article.key.indexOf(key, at + key.length)
    }
    this.#known.set(key, found)
    return found
  }

  /**
   * The body with the owner that the next post of the chain names: "Bí thư Đảng ủy, Chủ tịch UBND xã Minh Hòa" – the
   * Đảng ủy xã Minh Hòa.
   */
  owned(own: Organization, chain: readonly PostMention[]): Organization {
    if (!own.ownerless || own.name === null || chain.length === 0) return own
    const key = foldKey(own.name)
    if (ownersInside.none.has(key)) return own
    for (const post of chain) {
      if (post.organization === null) continue
      const next = this.stated(post)
      if (next.name === null || next.ownerless) continue
      const name = this.#join(own.name, key, next)
      if (name === null) continue
      return {
        ...own,
        name,
        basis: next.basis,
        open: next.open,
        level: own.level ?? next.level,
        ownerless: false,
        system: own.system === 'other' ? 'party' : own.system,
      }
    }
    return own
  }

  #join(own: string, key: string, next: Organization): string | null {
    const owner = next.name as string
    const folded = foldKey(owner)
    // "Tổng Giám đốc, Ủy viên HĐQT, Bí thư Đảng ủy Công ty X"
    const company = ownersInside.ofCompany.exec(folded)
    if (company !== null && ownersInside.company.has(key)) return `${own} ${owner.slice(company[0].length)}`
    const whole = ownersInside.parts.exec(owner)?.[1] ?? owner
    if (ownersInside.boards.has(key)) {
      if (next.system !== 'party' && next.system !== 'state' && next.system !== 'judiciary' && next.system !== 'front')
        return `${own} ${whole}`
      // Ban Thường vụ: of the committee that the next post names or stands beside.
      const committee = rangesOfCommittees.committee.exec(folded)
      if (committee !== null) return `${own} ${owner.slice(committee.index)}`
      const unit = rangesOfCommittees.government.exec(folded)
      const words = unit === null ? undefined : rangesOfCommittees.byUnit[unit[1] as string]
      if (unit === null || words === undefined) return null
      const place = owner.slice((unit.index as number) + unit[0].length)
      return `${own} ${words}${place}`
    }
    // "Ban Thường vụ Đảng ủy, Trưởng ban Xây dựng Đảng Đảng ủy xã X": the committee itself, further on in the next body.
    const inside = rangesOfCommittees.committee.exec(folded)
    if (inside !== null && (key === inside[0] || key.endsWith(` ${inside[0]}`)))
      return own + owner.slice(inside.index + inside[0].length)
    // A council without its place owns nothing yet: "Bí thư Đảng ủy, Chủ tịch HĐND, Trưởng Ban … xã X".
    if (ownersInside.bare.test(folded)) return null
    if (ownersInside.whole.has(key)) return `${own} ${owner}`
    let whose = whole
    const ofPlace = next.level === 'commune' || (next.system === 'other' && ownersInside.ofPlace.test(folded))
    const place = ofPlace ? rangesOfCommittees.government.exec(folded) : null
    if (place !== null) whose = owner.slice(place.index)
    const council = ownersInside.stripped.exec(folded)
    if (council !== null) whose = owner.slice(council[0].length)
    // The article may have the committee's own full name: "Đảng ủy cơ quan Tổng cục Thuế".
    for (const body of this.#bodies(key)) {
      const text = this.article.line(body.token, body.end)
      if (text.length > own.length + whose.length && foldKey(text).endsWith(foldKey(whose))) return text
    }
    return `${own} ${whose}`
  }
}

/** "Phó Chủ tịch - Tổng Thư ký Hội X", "Phó Giám đốc, Giám đốc Sở X": two offices of one body, which stands once. */
const sharesOffice = (post: PostMention, next: PostMention): boolean =>
  secondOffices.has(next.titleKey) ||
  `phó ${post.titleKey}` === next.titleKey ||
  post.titleKey === `phó ${next.titleKey}`

/** Folded letters and figures alone: dashes and blanks inside a company's name come and go. */
const lettersOf = (name: string): string => foldKey(name).replace(/[^\p{L}\p{N}]+/gu, '')

/** "Huyện ủy viên, Chánh Văn phòng Huyện ủy Dầu Tiếng": a committee of the level whose place the next post names. */
function placedByChain(
  article: Article,
  own: Organization,
  { unitBefore }: PostMention,
  chain: readonly PostMention[],
): Organization {
  for (const { organization } of chain) {
    const body = organization?.body
    const place = body?.place
    if (!place?.name || body?.level !== own.level || own.level === null) continue
    const before = unitBefore === null ? '' : `${unitBefore} `
    return { ...own, name: `${before}${own.text} ${nameOfPlace(article, place)}`, basis: 'article', open: false }
  }
  return own
}

/** What a committee takes of its place: the bare name; a name that people bear or a number only with its unit. */
function nameOfPlace(article: Article, { token, end, name, known, unit }: PlacePhrase): string {
  return known?.guarded || (unit !== null && article.isNumber(end - 1) && end - token === unit.split(' ').length + 1)
    ? article.line(token, end)
    : (name as string)
}

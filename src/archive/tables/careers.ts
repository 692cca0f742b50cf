/**
 * Who held which post of which body, and from when to when the archive says so.
 *
 * A row is a name, a title and a body with its place; articles that agree in all three are one row. A name alone merges
 * nothing. Posts are one person's only where an article gives them to one person, directly or through a chain of such
 * articles.
 */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Certainty, Level, Position, Status, System } from '../../types.js'
import { Groups, groupBy } from './groups.js'
import { fold } from './keys.js'
import { isIdentified, isOnePersons, postKey } from './posts.js'
import { type InProvince, provinceOfBody } from './provinces.js'
import type { Seen, SeenArticle } from './seen.js'

/** One post of one person over the archive. */
export interface Career extends InProvince {
  /** 'c1', 'c2', … by persons. */
  readonly id: string
  /** 'p1', 'p2', … by the first article that names the person. */
  readonly person: string
  readonly name: string
  /** Misprints of the name. */
  readonly alsoWritten: readonly string[]
  readonly title: string
  readonly organization: string | null
  readonly system: System
  readonly level: Level | null
  /** Is it plain which body it is, so that other articles can speak of it too? */
  readonly identified: boolean
  /** As the last article has it. */
  readonly status: Status
  /** All that articles say, in their order. */
  readonly statuses: readonly Status[]
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** The first and last article that says that the person holds the post. */
  readonly heldFirst: string | null
  readonly heldLast: string | null
  /** The first article that says that the person held it. */
  readonly formerFirst: string | null
  readonly since: readonly string[]
  readonly until: readonly string[]
  readonly terms: readonly string[]
  /** The best that an article has. */
  readonly certainty: Certainty
  /** Other persons of the same name. */
  readonly namesakes: number
  /** Ids, by the time of the articles. */
  readonly articles: readonly string[]
}

/** What is kept of a row while articles come in. */
interface Row extends InProvince {
  readonly number: number
  readonly name: string
  /** Title and body; null where the body is not identified. */
  readonly post: string | null
  readonly title: string
  readonly organization: string | null
  readonly system: System
  readonly level: Level | null
  /** How often the name is written how: nearly always in one way. */
  readonly writings: { readonly name: string; count: number }[]
  /** The article and status of each statement. */
  readonly articles: number[]
  readonly statuses: Status[]
  /** What is said of the time itself, which few articles do. */
  readonly times: (readonly [what: Told, value: string])[]
  certainty: Certainty
}

const TOLD = ['since', 'until', 'term'] as const
type Told = (typeof TOLD)[number]

/** Names of one post that are this much alike may be one name with a misprint: one letter in seven. */
const ALIKE = 0.94

const CERTAINTIES: readonly Certainty[] = ['stated', 'inferred', 'ambiguous']
const better = (one: Certainty, other: Certainty): Certainty =>
  CERTAINTIES.indexOf(one) < CERTAINTIES.indexOf(other) ? one : other

/** The careers of an archive, article by article. */
export class Careers {
  readonly #seen: Seen
  readonly #rows: Row[] = []
  readonly #byKey = new Map<string, Row>()
  /** Rows that are one. */
  readonly #same = new Groups()
  /** Rows of one person. */
  readonly #persons = new Groups()

  constructor(seen: Seen) {
    this.#seen = seen
  }

  add(article: SeenArticle): void {
    for (const { name, positions } of article.record.officials) {
      const rows = positions.map(position => this.#note(article, name, position))
      for (const { number } of rows) this.#persons.join((rows[0] as Row).number, number)
    }
  }

  /** Notes one statement. */
  #note({ index, province: ofArticle }: SeenArticle, written: string, position: Position): Row {
    const { title, organization, level, system, status, certainty } = position
    const place = provinceOfBody({ name: organization ?? '', level }, ofArticle)
    const name = fold(written)
    const identified = isIdentified(position, place.province)
    const post = postKey(position, place.province)
    const key = [name, post, place.province, identified ? '' : index].join('|')
    let row = this.#byKey.get(key)
    if (row === undefined) {
      this.#persons.add()
      row = {
        number: this.#same.add(),
        name,
        post: identified ? post : null,
        title,
        organization,
        system,
        level,
        ...place,
        writings: [],
        articles: [],
        statuses: [],
        times: [],
        certainty,
      }
      this.#rows.push(row)
      this.#byKey.set(key, row)
    }
    const writing = row.writings.find(({ name }) => name === written)
    if (writing === undefined) row.writings.push({ name: written, count: 1 })
    else writing.count++
    row.articles.push(index)
    row.statuses.push(status)
    row.certainty = better(row.certainty, certainty)
    for (const told of TOLD) {
      const value = position[told]
      const isNew = value !== null && !row.times.some(time => time[0] === told && time[1] === value)
      if (isNew) row.times.push([told, value])
    }
    return row
  }

  /** All rows, those of a person together, by the first article that names the person. */
  *rows(): Generator<Career> {
    this.#joinOpenProvinces()
    this.#joinMisprints()
    const persons = groupBy(this.#rows, ({ number }) => this.#persons.of(this.#same.of(number)))
    const namesakes = groupBy(persons.keys(), person => (this.#rows[person] as Row).name)
    let [person, career] = [0, 0]
    for (const rows of persons.values()) {
      person++
      const others = (namesakes.get((rows[0] as Row).name)?.length ?? 1) - 1
      for (const same of groupBy(rows, ({ number }) => this.#same.of(number)).values()) {
        yield { id: `c${++career}`, person: `p${person}`, ...this.#careerOf(same), namesakes: others }
      }
    }
  }

  /** A post whose province no article tells is that of the only province in which the same name has the same post. */
  #joinOpenProvinces(): void {
    const alike = groupBy(this.#rows, ({ name, post }) => (post === null ? null : `${name}|${post}`))
    for (const rows of alike.values()) {
      const told = rows.filter(({ province }) => province !== null)
      const open = rows.find(({ province }) => province === null)
      if (told.length === 1 && open !== undefined) this.#joinRows(told[0] as Row, open)
    }
  }

  /**
   * Joins a misprinted name with the right one. Both have the same post in the same place, of a body with a level, so that
   * there is only one such body; the post is one that nobody shares; no article has both; and the right name is in more
   * articles, before and after those with the misprint, so that neither is the successor of the other.
   */
  #joinMisprints(): void {
    const posts = groupBy(this.#rows, ({ post, province }) => (post === null ? null : `${post}|${province}`))
    for (const rows of posts.values()) {
      if (rows.length < 2 || !isOnePersons(rows[0] as Row)) continue
      for (const right of rows) {
        for (const misprint of rows) {
          if (right !== misprint && this.#isMisprint(misprint, right)) this.#joinRows(right, misprint)
        }
      }
    }
    // The other posts of a person whose name was misprinted.
    for (const rows of posts.values()) {
      for (const same of groupBy(rows, ({ number }) => this.#persons.of(number)).values()) {
        for (const { number } of same) this.#same.join((same[0] as Row).number, number)
      }
    }
  }

  #isMisprint(misprint: Row, right: Row): boolean {
    // Of which province neither tells, two bodies may have the name.
    if (right.level === null || (right.level !== 'central' && right.province === null)) return false
    if (jaroWinkler(misprint.name, right.name) < ALIKE) return false
    if (new Set(misprint.articles).size >= new Set(right.articles).size) return false
    if (misprint.articles.some(article => right.articles.includes(article))) return false
    const [from, to] = this.#held(misprint)
    const [first, last] = this.#held(right)
    if (from === null || to === null || first === null || last === null) return false
    return first <= from && to <= last && first < last
  }

  /** The first and last day on which the person of a row holds the post. */
  #held({ articles, statuses }: Row): readonly [string | null, string | null] {
    return this.#seen.span(this.#seen.inOrder(articles.filter((_, at) => statuses[at] !== 'former')))
  }

  #joinRows(one: Row, other: Row): void {
    this.#same.join(one.number, other.number)
    this.#persons.join(one.number, other.number)
  }

  /** The row that several rows come to. */
  #careerOf(rows: readonly Row[]): Omit<Career, 'id' | 'person' | 'namesakes'> {
    const seen = this.#seen
    const { title, organization, system, level, post } = rows[0] as Row
    const { province, basis } = rows.find(row => row.province !== null) ?? (rows[0] as Row)
    const writings = new Map<string, number>()
    const statements = rows.flatMap(row => {
      for (const { name, count } of row.writings) writings.set(name, (writings.get(name) ?? 0) + count)
      return row.articles.map((article, at) => ({ article, status: row.statuses[at] as Status }))
    })
    const ordered = seen.inOrder(statements.map(({ article }) => article))
    const rank = new Map(ordered.map((article, at) => [article, at]))
    const inTime = statements.sort((a, b) => (rank.get(a.article) as number) - (rank.get(b.article) as number))
    const dated = inTime.filter(({ article }) => seen.dayOf(article) !== null)
    const daysOf = (isFormer: boolean) =>
      seen.span(dated.filter(({ status }) => (status === 'former') === isFormer).map(({ article }) => article))
    const [heldFirst, heldLast] = daysOf(false)
    const [firstSeen, lastSeen] = seen.span(ordered)
    const name = [...writings].reduce((most, each) => (each[1] > most[1] ? each : most))[0]
    const times = rows.flatMap(row => row.times)
    const list = (told: Told) => [...new Set(times.filter(time => time[0] === told).map(time => time[1]))].sort()
    return {
      name,
      alsoWritten: [...writings.keys()].filter(written => fold(written) !== fold(name)),
      title,
      organization,
      system,
      level,
      province,
      basis,
      identified: post !== null,
      status: ((dated.at(-1) ?? inTime.at(-1)) as (typeof inTime)[number]).status,
      statuses: [...new Set(inTime.map(({ status }) => status))],
      firstSeen,
      lastSeen,
      heldFirst,
      heldLast,
      formerFirst: daysOf(true)[0],
      since: list('since'),
      until: list('until'),
      terms: list('term'),
      certainty: rows.map(({ certainty }) => certainty).reduce(better),
      articles: seen.idsOf(ordered),
    }
  }
}

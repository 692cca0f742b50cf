/**
 * Which documents are cited, how often, by which newspapers and when; and how they relate.
 *
 * Citations are one document where the catalogue knows it, or where type, number, issuing body with its place, and date of
 * issue agree. What its words do not tell from its like is kept apart, article by article.
 */
import type { Certainty, Directive, Level, RelationType } from '../../types.js'
import { Groups, groupBy } from './groups.js'
import { fold } from './keys.js'
import { bodyKeyIn, provinceOfBody } from './provinces.js'
import type { Seen, SeenArticle } from './seen.js'

/** One document over the archive. */
export interface CitedDirective {
  /** The id that records give it; where two documents have the same, the second gets "~2". */
  readonly id: string
  readonly type: string
  readonly typeCode: string | null
  readonly number: string | null
  readonly symbol: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly issuerBody: string | null
  readonly issuerPlace: string | null
  readonly issuerProvince: string | null
  readonly issuerLevel: Level | null
  readonly term: string | null
  readonly subject: string | null
  readonly known: Directive['known']
  /** Is it plain which document it is, so that other articles can cite it too? */
  readonly identified: boolean
  readonly certainty: Certainty
  readonly mentions: number
  readonly firstCited: string | null
  readonly lastCited: string | null
  /** By the first citation in each. */
  readonly newspapers: readonly string[]
  readonly articles: readonly string[]
}

/** What one document does to another, and the articles that say so. */
export interface DirectiveEdge {
  readonly from: string
  readonly relation: RelationType
  readonly to: string
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly articles: readonly string[]
}

/** What articles say of a document; the first that says something is heard. */
const FIELDS = ['number', 'symbol', 'issuedOn', 'issuer', 'issuerBody', 'term', 'subject', 'known'] as const

/** What is kept of an identified document while articles come in. */
interface Row extends Pick<Directive, 'type' | 'typeCode' | (typeof FIELDS)[number]> {
  readonly index: number
  readonly id: string
  readonly identity: Identity
  readonly province: string | null
  certainty: Certainty
  mentions: number
  readonly articles: number[]
}

/** What tells a document from all others of the archive. */
interface Identity {
  /** Where this is the same, it may be one document. */
  readonly key: string
  /** And it is one where each of these is the same, or not told: the province of its issuer, its day, its symbol's letters. */
  readonly rest: readonly (string | null)[]
  /** It is of a province or below, and nothing tells which: two such may be anyone's. */
  readonly isOpen: boolean
}

/** Sessions and congresses that the country has one of; those of a province or a commune have no place in their ids. */
const NATIONAL_SESSION = /:(?:dai-hoi-dang|hoi-nghi-trung-uong)-\d+@|:ky-hop-quoc-hoi-\d+@\w/
const SESSION = /:(?:dai-hoi|hoi-nghi|ky-hop)-/
/** "12/2023/QĐ-UBND" */
const YEAR_IN_SYMBOL = /^\d+\/((?:19|20)\d\d)\//
const DAY = /^\d{4}-\d\d-\d\d$/

/** The identity of a document; null where the words do not tell it from its like. */
function identityOf(directive: Directive, id: string, province: string | null): Identity | null {
  const { known, issuedOn, issuerBody, typeCode, type, number, symbol } = directive
  const byId: Identity = { key: id, rest: [], isOpen: false }
  if (known !== null) return byId
  if (SESSION.test(id)) return NATIONAL_SESSION.test(id) ? byId : null
  // Numbers of provinces and below begin again each year or term: "NQ:6@tinh-uy-tay-ninh@2022".
  const isLocal = id.split('@').length > 2
  if (!isLocal && !id.includes('?')) return byId
  const year = issuedOn?.slice(0, 4) ?? YEAR_IN_SYMBOL.exec(symbol ?? '')?.[1]
  if (issuerBody === null || year === undefined || number === null) return null
  const body = bodyKeyIn(issuerBody.name, issuerBody.level, province)
  const letters = symbol === null ? null : fold(symbol).replace(/^[\d\s/-]*/, '')
  return {
    key: [typeCode ?? fold(type), number, body, year].join('|'),
    rest: [province, issuedOn !== null && DAY.test(issuedOn) ? issuedOn : null, letters],
    isOpen: province === null && issuerBody.level !== 'central',
  }
}

const toldOf = ({ identity }: Row): number => identity.rest.filter(value => value !== null).length

const fits = ({ identity: one }: Row, { identity: other }: Row): boolean =>
  one.rest.every((value, at) => value === null || (other.rest[at] ?? null) === null || value === other.rest[at])

/** The documents of an archive, article by article. */
export class Directives {
  readonly #seen: Seen
  readonly #rows: Row[] = []
  readonly #byKey = new Map<string, Row>()
  readonly #same = new Groups()
  /** Articles by "from relation to"; an identified document stands by the number of its row, another by its id. */
  readonly #edges = new Map<
    string,
    { from: Row | string; relation: RelationType; to: Row | string; articles: number[] }
  >()
  /** How many documents have an id. */
  readonly #ids = new Map<string, number>()
  /** The ids of the identified documents, by the first of their rows. */
  readonly #idOf = new Map<number, string>()

  constructor(seen: Seen) {
    this.#seen = seen
  }

  /**
   * Notes the citations of an article.
   *
   * @returns the documents that no other article can be told to cite: they are finished
   */
  add({ index, record, province: ofArticle }: SeenArticle): CitedDirective[] {
    const finished: CitedDirective[] = []
    const found = new Map<string, Row | string>()
    for (const directive of record.directives) {
      const id = directive.id.replace(/~\d+$/, '')
      const { issuerBody } = directive
      const province = issuerBody === null ? null : provinceOfBody(issuerBody, ofArticle).province
      const identity = identityOf(directive, id, province)
      if (identity === null) {
        const alone = this.#finish(
          [this.#rowOf(directive, id, { key: '', rest: [], isOpen: true }, province, index)],
          false,
        )
        finished.push(alone)
        found.set(directive.id, alone.id)
      } else {
        found.set(directive.id, this.#note(directive, id, identity, province, index))
      }
    }
    for (const { id, relations } of record.directives) {
      for (const { type, directive } of relations) this.#relate(found.get(id), type, found.get(directive), index)
    }
    return finished
  }

  #rowOf(directive: Directive, id: string, identity: Identity, province: string | null, index: number): Row {
    const { type, typeCode, certainty, mentions } = directive
    const said = Object.fromEntries(FIELDS.map(field => [field, directive[field]])) as Pick<
      Row,
      (typeof FIELDS)[number]
    >
    const counted = { certainty, mentions: mentions.length, articles: [index] }
    return { index: this.#rows.length, id, identity, province, type, typeCode, ...said, ...counted }
  }

  #note(directive: Directive, id: string, identity: Identity, province: string | null, index: number): Row {
    const key = [identity.key, ...identity.rest, identity.isOpen ? index : ''].join('|')
    const row = this.#byKey.get(key)
    if (row === undefined) {
      const made = this.#rowOf(directive, id, identity, province, index)
      this.#same.add()
      this.#rows.push(made)
      this.#byKey.set(key, made)
      return made
    }
    for (const field of FIELDS) row[field] ??= directive[field] as never
    if (directive.certainty === 'stated') row.certainty = 'stated'
    row.mentions += directive.mentions.length
    row.articles.push(index)
    return row
  }

  #relate(from: Row | string | undefined, relation: RelationType, to: Row | string | undefined, index: number): void {
    if (from === undefined || to === undefined) return
    const nameOf = (end: Row | string): string | number => (typeof end === 'string' ? end : end.index)
    const key = `${nameOf(from)} ${relation} ${nameOf(to)}`
    const edge = this.#edges.get(key)
    if (edge === undefined) this.#edges.set(key, { from, relation, to, articles: [index] })
    else edge.articles.push(index)
  }

  /** The documents that are not finished yet, in the order of their first citation in the archive. */
  *directives(): Generator<CitedDirective> {
    this.#joinLessTold()
    for (const [root, rows] of groupBy(this.#rows, ({ index }) => this.#same.of(index))) {
      const directive = this.#finish(
        rows,
        rows.some(({ identity }) => !identity.isOpen),
      )
      this.#idOf.set(root, directive.id)
      yield directive
    }
  }

  /** All edges, once the documents have their ids. */
  *edges(): Generator<DirectiveEdge> {
    const idOf = (end: Row | string): string =>
      typeof end === 'string' ? end : (this.#idOf.get(this.#same.of(end.index)) as string)
    const ended = [...this.#edges.values()].map(edge => ({ ...edge, from: idOf(edge.from), to: idOf(edge.to) }))
    for (const same of groupBy(ended, ({ from, relation, to }) => `${from} ${relation} ${to}`).values()) {
      const { from, relation, to } = same[0] as (typeof ended)[number]
      const articles = this.#seen.inOrder(same.flatMap(edge => edge.articles))
      const [firstSeen, lastSeen] = this.#seen.span(articles)
      yield { from, relation, to, firstSeen, lastSeen, articles: this.#seen.idsOf(articles) }
    }
  }

  /** A citation that tells less, such as a year for a day, is that of the only document which it fits. */
  #joinLessTold(): void {
    for (const rows of groupBy(this.#rows, ({ identity }) => identity.key).values()) {
      const fuller: Row[] = []
      for (const row of rows.sort((a, b) => toldOf(b) - toldOf(a))) {
        const [only, ...others] = new Set(fuller.filter(each => fits(row, each)).map(each => this.#same.of(each.index)))
        if (only !== undefined && others.length === 0) this.#same.join(only, row.index)
        if (!row.identity.isOpen) fuller.push(row)
      }
    }
  }

  /** The document that rows come to, with an id of its own. */
  #finish(rows: readonly Row[], identified: boolean): CitedDirective {
    const [{ id, type, typeCode }] = rows as [Row]
    const first = <Name extends keyof Row>(field: Name): Row[Name] =>
      (rows.find(row => row[field] !== null) ?? (rows[0] as Row))[field]
    const issuer = first('issuerBody')
    const articles = this.#seen.inOrder(rows.flatMap(row => row.articles))
    const [firstCited, lastCited] = this.#seen.span(articles)
    const papers = articles.map(article => this.#seen.newspapers[article] ?? null).filter(paper => paper !== null)
    const count = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, count)
    return {
      id: count === 1 ? id : `${id}~${count}`,
      type,
      typeCode,
      number: first('number'),
      symbol: first('symbol'),
      issuedOn: rows.map(({ issuedOn }) => issuedOn).find(date => date !== null && DAY.test(date)) ?? first('issuedOn'),
      issuer: first('issuer'),
      issuerBody: issuer?.name ?? null,
      issuerPlace: issuer?.place ?? null,
      issuerProvince: first('province'),
      issuerLevel: issuer?.level ?? null,
      term: first('term'),
      subject: first('subject'),
      known: first('known'),
      identified,
      certainty: rows.some(({ certainty }) => certainty === 'stated') ? 'stated' : (rows[0] as Row).certainty,
      mentions: rows.reduce((sum, { mentions }) => sum + mentions, 0),
      firstCited,
      lastCited,
      newspapers: [...new Set(papers)],
      articles: this.#seen.idsOf(articles),
    }
  }
}

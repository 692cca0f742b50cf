/**
 * The record: what `parseArticle` returns. These names are a public contract.
 * Imports nothing, so that every stage may import it.
 */

/**
 * Where a value came from: UTF-16 offsets into the text that the record is about, before any clean-up.
 * `text.slice(start, end) === evidence.text`, always.
 * That text is the caller's own string, or `record.text` where the caller gave an article object.
 */
export interface Evidence {
  start: number
  end: number
  text: string
}

/** `stated`: the words say it; `inferred`: context supplied a part (a year, a place); `ambiguous`: two readings remain. */
export type Certainty = 'stated' | 'inferred' | 'ambiguous'

/** Which rule found a value, and how sure its words are. */
export interface Traced {
  /** Id of the rule that won, as `explain` prints it. */
  rule: string
  certainty: Certainty
}

/** How a place or a body was found out: from the words, from the rest of the article, from the newspaper's own province. */
export type Basis = 'stated' | 'article' | 'newspaper'

export type Status = 'incumbent' | 'former' | 'acting' | 'elect' | 'honorary'
export type System = 'party' | 'state' | 'front' | 'mass' | 'military' | 'police' | 'judiciary' | 'enterprise' | 'other'
export type Level = 'central' | 'province' | 'district' | 'commune' | 'grassroots'
export type Role = 'chair' | 'speaker' | 'attendee' | 'quoted' | 'appointee' | 'honoree' | 'disciplined'

/** One post of one person. */
export interface Position extends Traced {
  /** The head as written, in normal capitals: "Phó Bí thư Thường trực". */
  title: string
  /** The body that the title governs, with its place where the article makes it plain: "Thị uỷ Trảng Bàng". */
  organization: string | null
  /** The body as written: "Thị uỷ". */
  organizationText: string | null
  /** Id in `record.organizations`; null until that layer is filled. */
  organizationId: string | null
  /** How the place in `organization` was found; null when `organization` has no place of its own. */
  placeBasis: Basis | null
  status: Status
  /** EDTF. */
  since: string | null
  /** EDTF. */
  until: string | null
  /** khóa in Roman numerals ("XIII") or nhiệm kỳ ("2020-2025"). */
  term: string | null
  system: System
  level: Level | null
  evidence: Evidence
}

export interface RoleMention {
  role: Role
  evidence: Evidence
  /** 'ambiguous' where a measure against a person is not told with name, act and body in one sentence. */
  certainty: Certainty
}

/** One person to whom the article gives a post. */
export interface Official {
  /** 'o1', 'o2', … in order of the first mention. */
  id: string
  /** The fullest form in the article, without honorific or rank, in normal capitals. */
  name: string
  /** As written, in order of appearance: ["Ông", "đồng chí"]. */
  honorifics: string[]
  /** Military or police rank as written: "Đại tá". */
  rank: string | null
  /** Degrees as written: ["PGS.TS"]. */
  degrees: string[]
  positions: Position[]
  roles: RoleMention[]
  mentions: Evidence[]
}

export type RelationType = 'implements' | 'continues' | 'amends' | 'replaces' | 'cites'

export interface Relation {
  type: RelationType
  /** Id of the other directive in this record. */
  directive: string
}

/** A mention of a document: the core surface as evidence, and the full span with date, issuer and subject. */
export interface DirectiveMention extends Evidence {
  fullStart: number
  fullEnd: number
}

/** One cited document of the Party or the State. */
export interface Directive extends Traced {
  /** Unique in the record, and the same across articles where it can be: 'KL:21-KL/TW@XIII', 'NQ:6@tinh-uy-tay-ninh@2022'; '?' for what is unknown. */
  id: string
  /** In normal form: "Kết luận". */
  type: string
  /** Its usual code: "KL"; null when no code is known. */
  typeCode: string | null
  /** Without leading zeros: "21", "57a". */
  number: string | null
  /** Tidied: no inner spaces, ASCII hyphen, leading zero kept: "05-CT/TW". */
  symbol: string | null
  /** EDTF, a day or a year. */
  issuedOn: string | null
  /** As written, without "của" and the term. */
  issuer: string | null
  /** Who that is: which Tỉnh ủy, of which place. */
  issuerBody: { name: string; place: string | null; level: Level | null; basis: Basis } | null
  /** khóa in Roman numerals ("XIII") or nhiệm kỳ ("2020-2025") of the issuer. */
  term: string | null
  /** The words after "về", to the end of the title. */
  subject: string | null
  /** The catalogue entry that it is. */
  known: { id: string; title: string; issuedOn: string } | null
  relations: Relation[]
  mentions: DirectiveMention[]
}

export type Granularity = 'minute' | 'day' | 'month' | 'quarter' | 'half' | 'year' | 'interval'
/** TIMEX3 modifiers. */
export type DateMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER'
/** Parts of a day: sáng MO, trưa MI, chiều AF, tối EV, đêm NI. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'
/** Where the year came from: the words, the date of publication, another date of the article, or nowhere. */
export type DateBasis = 'stated' | 'published' | 'context' | 'unknown'

/** One mention of a calendar time. */
export interface DateMention extends Evidence, Traced {
  /** 'd1', 'd2', … in reading order. */
  id: string
  /** EDTF: "2021-10-25", "2022-01/2022-06", "XXXX-07-22", "2023-01-31T19:27". */
  value: string
  /** First day as an ISO date; null when the year is unknown. */
  earliest: string | null
  /** Last day as an ISO date; null when the year is unknown. */
  latest: string | null
  granularity: Granularity
  mod: DateMod | null
  part: DayPart | null
  basis: DateBasis
}

export type TargetKind = 'number' | 'range' | 'ratio' | 'rank' | 'score'
export type UnitKind = 'percent' | 'percentage-point' | 'money' | 'count' | 'measure' | 'rate'
export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx' | 'nearly'

/** One figure that says how much of something was planned or reached. */
export interface Target extends Evidence, Traced {
  /** 't1', 't2', … in reading order. */
  id: string
  kind: TargetKind
  value: number | null
  /** The whole of a ratio: 7/25 has value 7, of 25. */
  of: number | null
  min: number | null
  max: number | null
  /** The counted noun as written, lower case; "%", "đồng", "ha", "đồng/người/năm". */
  unit: string | null
  unitKind: UnitKind | null
  /** ISO 4217, for money. */
  currency: string | null
  comparator: Comparator
  change: 'increase' | 'decrease' | null
  negated: boolean
  /** The words that name what is measured. */
  indicator: string | null
  baseline: { text: string; edtf: string | null } | null
  /** The time that the figure holds for. */
  period: { edtf: string; dateId: string | null } | null
  organization: string | null
  status: 'target' | 'result'
}

export interface Organization {
  id: string
  name: string
  system: System
  level: Level | null
  place: string | null
  mentions: Evidence[]
}

export interface Place {
  id: string
  name: string
  type: string
  code: string | null
  successors: string[]
  mentions: Evidence[]
}

export interface Quote {
  id: string
  /** Id of an official. */
  speaker: string | null
  kind: 'direct' | 'indirect'
  verb: string | null
  evidence: Evidence
}

export type BlockKind =
  | 'section'
  | 'title'
  | 'stamp'
  | 'lead'
  | 'heading'
  | 'body'
  | 'caption'
  | 'byline'
  | 'source'
  | 'furniture'
  | 'pasted'

export interface Paragraph {
  kind: BlockKind
  start: number
  end: number
}

/** What the article says of itself. */
export interface Metadata {
  title: string | null
  authors: string[]
  /** As the article itself states it: "2023-01-31T19:27+07:00". */
  publishedAt: string | null
  sections: string[]
  newspaper: string | null
  republishedFrom: string | null
  url: string | null
}

export interface Warning {
  code: string
  message: string
  start?: number
  end?: number
}

export interface ArticleRecord {
  schemaVersion: '1'
  /** Package version, and the date of the knowledge tables: records stay reproducible. */
  parser: { version: string; knowledge: string }
  id: string | null
  /** null when the caller gave a string, else the text that all offsets index. */
  text: string | null
  metadata: Metadata
  /** What undated expressions were resolved against; the caller's date wins, a disagreement warns. */
  referenceDate: { value: string; basis: 'caller' | 'stamp' | 'text' } | null
  officials: Official[]
  directives: Directive[]
  dates: DateMention[]
  targets: Target[]
  /** Empty in this version, as are `places` and `quotes`. */
  organizations: Organization[]
  places: Place[]
  quotes: Quote[]
  paragraphs: Paragraph[]
  warnings: Warning[]
}

/** An article in parts; they are joined by blank lines into `record.text`. */
export interface ArticleParts {
  title?: string | null | undefined
  lead?: string | null | undefined
  body: string
}

/** Options of `parseArticle`. `null` and `undefined` mean absent. */
export interface ParseOptions {
  /** The caller's id, copied into the record. */
  id?: string | null | undefined
  /** ISO date or date-time on which the article appeared: "2023-01-31". Undated expressions are resolved against it. */
  publishedAt?: string | null | undefined
  /** Name of the newspaper as in the table of newspapers ("Báo Tây Ninh"): its province is the last resort for a place. */
  newspaper?: string | null | undefined
  /** Where the article was found, copied into the metadata; its domain names the newspaper. */
  url?: string | null | undefined
}

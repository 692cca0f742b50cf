import type { Status } from '../../types.js'
import type { BodyPhrase } from '../bodies/body-at.js'
import type { MentionBase } from '../mention-base.js'

/** The name of a person. `start` and `end` are those of the name itself, without honorific, rank and degree. */
export interface NameMention extends MentionBase {
  readonly layer: 'person'
  readonly kind: 'name'
  /** First token, honorific included. */
  readonly token: number
  /** Token just past the name. */
  readonly past: number
  /** As written: "Ông", "các đồng chí". */
  readonly honorific: string | null
  /** The honorific stands before several names. */
  readonly plural: boolean
  /** "bị cáo", "bị can". */
  readonly accused: boolean
  readonly rank: string | null
  readonly degrees: readonly string[]
  /** A given name after an honorific: "ông Mẫu", "bà Quỳnh Anh". */
  readonly short: boolean
  /** A word of address alone, which stands for someone named before: "ông", "đồng chí". */
  readonly pronoun: boolean
  /** Believed as it stands; else only next to a post or in a list of names. */
  readonly certain: boolean
}

/** A body or a part of a title that names it, as the words stand. */
export interface Governed {
  /** First token, and token just past the last. */
  readonly token: number
  readonly end: number
  /** How the body reader takes it; null where it knows only that something is named. */
  readonly body: BodyPhrase | null
}

/** A post as written: head, modifiers, and the body that it governs. */
export interface PostMention extends MentionBase {
  readonly layer: 'person'
  readonly kind: 'post'
  /** First token, status word included. */
  readonly token: number
  /** Token just past the body and the term. */
  readonly past: number
  /** In normal capitals. */
  readonly title: string
  /** Folded: "phó bí thư thường trực". */
  readonly titleKey: string
  /** The body; null where the post names none. */
  readonly organization: Governed | null
  /** Put before the words of the body: "Bộ" in "Bộ trưởng Ngoại giao". */
  readonly unitBefore: string | null
  /** The unit that the head itself names: "Ban" in "làm Trưởng ban". */
  readonly unit: string | null
  /** Named by the head and not by words of its own: the "Quốc hội" of "ĐBQH". */
  readonly impliedOrganization: string | null
  readonly status: Status | null
  readonly plural: boolean
  readonly term: string | null
  readonly alone: boolean
  /** One of many in its body: "đại biểu", "ủy viên". */
  readonly member: boolean
  readonly system: BodyPhrase['system'] | null
  readonly level: BodyPhrase['level']
}

/** A name of a person, or a post. */
export type PersonMention = NameMention | PostMention

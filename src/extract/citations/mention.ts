import type { DocumentType } from '../../knowledge/document-types.js'
import type { MentionBase } from '../mention-base.js'

/** A session by which a document is known. */
export interface Session {
  /** A plenum of a committee, a congress, a sitting of a council or of the National Assembly. */
  readonly kind: 'plenum' | 'congress' | 'sitting'
  /** Its number: 4 of "Hội nghị Trung ương 4"; null where only the term says which. */
  readonly ordinal: number | null
  /** The words that name it, without type word and term: "Hội nghị Trung ương 5". */
  readonly name: string
  /** Folded words of the body, for telling two congresses apart: "đảng bộ tỉnh đồng nai"; '' for the Party as a whole. */
  readonly body: string
}

/** One document that a mention names. Most mentions name one; "Nghị quyết Trung ương 4, 5 khóa XII" names two. */
export interface CitedDocument {
  /** Without leading zeros, its letter small: "21", "57a". */
  readonly number: string | null
  /** Tidied: "05-CT/TW". */
  readonly symbol: string | null
  readonly session: Session | null
  /** A law by its name ("Đất đai") and year. */
  readonly law: { readonly name: string; readonly year: string | null } | null
  /** khóa in Roman numerals or nhiệm kỳ, where the core itself has it. */
  readonly term: string | null
}

/**
 * A citation of a document. `start` to `end` is what it claims for itself, `coreEnd` the end of its surface: the
 * nhiệm kỳ of a congress belongs to the surface and is still a date of its own.
 */
export interface CitationMention extends MentionBase {
  readonly layer: 'citation'
  readonly type: DocumentType
  /**
   * `described`: known by issuer or name only, `short`: by a number that may count instead ("quyết định 217 nêu"), so
   * that both stand for a document that the article names elsewhere.
   */
  readonly form: 'numbered' | 'session' | 'law' | 'described' | 'short'
  readonly coreEnd: number
  /** First token of the core, and the token just past it. */
  readonly token: number
  readonly past: number
  /** First token of the list that this mention stands in; its own where it stands alone. */
  readonly listHead: number
  readonly documents: readonly CitedDocument[]
}

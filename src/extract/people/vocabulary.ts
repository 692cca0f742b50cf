/** The phrases by which posts, words of address and roles are told. */
import { countries } from '../../knowledge/countries.js'
import { commonFamilyNames, namedAfterPeople, schools } from '../../knowledge/family-names.js'
import { type Honorific, honorifics, pronouns, wordsGluedToNames } from '../../knowledge/honorifics.js'
import { andWords, listWords, postJoints } from '../../knowledge/joints.js'
import {
  actingSuffixes,
  biography,
  delegations,
  neighbourhoods,
  type PositionEntry,
  phrasesThatAreNoPosts,
  pluralWords,
  positions,
  statusWords,
  titlePrefixes,
  titleSuffixes,
} from '../../knowledge/positions.js'
import { degrees, ranks } from '../../knowledge/ranks-and-degrees.js'
import {
  appointments,
  closeReceivers,
  endings,
  honouringVerbs,
  honours,
  listOpeners,
  measures,
  notRoleVerbs,
  officesHeld,
  type PostLink,
  penalties,
  postLinks,
  proposals,
  receivers,
  removals,
  rolePrepositions,
  roleVerbs,
  type VerbRole,
  verbFillers,
} from '../../knowledge/role-verbs.js'
import { foldKey } from '../../source/fold.js'
import { type Entry, entry, kind } from '../../text/lexicon.js'
import type { Level, Role, Status, System } from '../../types.js'

/** The head of a post as rules read it: the table's entry with nothing left out. */
export interface PostHead {
  readonly head: string
  /** Folded. */
  readonly key: string
  /** "Ban" in "Trưởng ban": in normal capitals, folded, and its number of syllables. */
  readonly unit: string | null
  readonly unitKey: string
  readonly unitLength: number
  readonly organization: string | null
  /** Is it a short form that stands for head and body: "UVTW"? */
  readonly fused: boolean
  readonly alone: boolean
  readonly needsBody: boolean
  readonly takesField: boolean
  readonly seat: boolean
  readonly system: System | null
  readonly level: Level | null
}

export const HEAD = kind<PostHead>('post-head')
export const PREFIX = kind<true>('post-prefix')
export const SUFFIX = kind<'title' | 'acting'>('post-suffix')
export const STATUS_WORD = kind<Status>('post-status')
export const NO_POST = kind<true>('no-post')
export const DELEGATION = kind<true>('delegation')
export const PLURAL = kind<true>('plural')
export const COUNTRY = kind<true>('country')
export const NEIGHBOURHOOD = kind<true>('neighbourhood')
export const BIOGRAPHY = kind<true>('biography')
export const HONORIFIC = kind<Honorific>('honorific')
export const PRONOUN = kind<true>('pronoun')
/** What is named after people: "đường", "xã", "phong cách". */
export const NAMESAKE = kind<true>('namesake')
/** What is hardly ever without a name of its own: "Trường THPT". */
export const SCHOOL = kind<true>('school')
export const RANK = kind<true>('rank')
export const DEGREE = kind<true>('degree')
/** A word of address or a post glued to a family name: "ôngTrần"; the value is the length of the first part. */
export const GLUED = kind<number>('glued-name')

/** A verb whose subject has a role; null where the same syllables mean something else. */
export const ROLE_VERB = kind<VerbRole | null>('role-verb')
export const FILLER = kind<true>('verb-filler')
export const ROLE_PREPOSITION = kind<Role | null>('role-preposition')
export const HONOUR = kind<true>('honour')
export const HONOURING = kind<true>('honouring')
export const RECEIVER = kind<true>('receiver')
/** Brings a measure or a post to its person only right after it: "khiển trách với ông A". */
export const CLOSE_RECEIVER = kind<true>('close-receiver')
export const MEASURE = kind<true>('measure')
/** Follows a number: "năm tù". */
export const PENALTY = kind<true>('penalty')
/** Asks for a measure that is not yet taken: "đề nghị". */
export const PROPOSAL = kind<true>('proposal')
export const POST_LINK = kind<PostLink['status']>('post-link')
/** "chức vụ", "vị trí": before a list of posts that somebody held. */
export const OFFICE = kind<true>('office')
export const APPOINTMENT = kind<true>('appointment')
export const ENDING = kind<true>('ending')
export const REMOVAL = kind<true>('removal')
export const LIST_OPENER = kind<true>('list-opener')
/** A small word that joins: two persons ("và"), two posts ("kiêm"), an act and its list ("gồm"). */
export const JOINT = kind<'and' | 'post' | 'list'>('joint')

/** All heads have one shape, which keeps reading them fast. */
function postHead({ head, forms, unit, organization, system, level, ...is }: PositionEntry): PostHead {
  return {
    head,
    key: foldKey(head),
    unit: unit ?? null,
    unitKey: unit?.toLowerCase() ?? '',
    unitLength: unit?.split(' ').length ?? 0,
    organization: organization ?? null,
    fused: organization !== undefined && forms !== undefined,
    alone: is.alone ?? false,
    needsBody: is.needsBody ?? false,
    takesField: is.takesField ?? false,
    seat: is.seat ?? false,
    system: system ?? null,
    level: level ?? null,
  }
}

/** The phrases of the layer; `added` are a caller's own heads. */
export function* peopleVocabulary(added: readonly PositionEntry[] = []): Generator<Entry> {
  for (const list of [positions, added]) {
    for (const position of list) {
      const head = postHead(position)
      // A fused short form is no writing of the head itself: "Ủy viên" of "UVTW" is an entry of its own.
      if (!head.fused) yield entry(HEAD, head.head, head)
      for (const form of position.forms ?? []) yield entry(HEAD, form, head)
    }
  }
  for (const word of titlePrefixes) yield entry(PREFIX, word, true)
  for (const word of titleSuffixes) yield entry(SUFFIX, word, 'title')
  for (const word of actingSuffixes) yield entry(SUFFIX, word, 'acting')
  for (const status of ['former', 'acting', 'elect'] as const) {
    for (const word of statusWords[status]) yield entry(STATUS_WORD, word, status)
  }
  for (const phrase of phrasesThatAreNoPosts) yield entry(NO_POST, phrase, true)
  for (const body of delegations) yield entry(DELEGATION, body, true)
  for (const word of pluralWords) yield entry(PLURAL, word, true)
  for (const country of countries) {
    yield entry(COUNTRY, country, true)
    yield entry(COUNTRY, `nước ${country}`, true)
  }
  for (const honorific of honorifics) yield entry(HONORIFIC, honorific.form, honorific)
  for (const word of pronouns) yield entry(PRONOUN, word, true)
  for (const noun of namedAfterPeople) yield entry(NAMESAKE, noun, true)
  for (const noun of schools) yield entry(SCHOOL, noun, true)
  for (const unit of neighbourhoods) yield entry(NEIGHBOURHOOD, unit, true)
  for (const phrase of biography) yield entry(BIOGRAPHY, phrase, true)
  for (const rank of ranks) yield entry(RANK, rank, true)
  for (const degree of degrees) yield entry(DEGREE, degree, true)
  for (const word of wordsGluedToNames) {
    for (const name of commonFamilyNames) yield entry(GLUED, word + name, word.length)
  }
  for (const role of Object.keys(roleVerbs) as VerbRole[]) {
    for (const verb of roleVerbs[role]) yield entry(ROLE_VERB, verb, role)
  }
  for (const phrase of notRoleVerbs) yield entry(ROLE_VERB, phrase, null)
  for (const word of verbFillers) yield entry(FILLER, word, true)
  for (const { phrase, role } of rolePrepositions) yield entry(ROLE_PREPOSITION, phrase, role)
  for (const phrase of honours) yield entry(HONOUR, phrase, true)
  for (const verb of honouringVerbs) yield entry(HONOURING, verb, true)
  for (const word of receivers) yield entry(RECEIVER, word, true)
  for (const word of closeReceivers) yield entry(CLOSE_RECEIVER, word, true)
  for (const phrase of measures) yield entry(MEASURE, phrase, true)
  for (const phrase of penalties) yield entry(PENALTY, phrase, true)
  for (const phrase of proposals) yield entry(PROPOSAL, phrase, true)
  for (const { phrase, status } of postLinks) yield entry(POST_LINK, phrase, status)
  for (const word of officesHeld) yield entry(OFFICE, word, true)
  for (const phrase of appointments) yield entry(APPOINTMENT, phrase, true)
  for (const phrase of endings) yield entry(ENDING, phrase, true)
  for (const phrase of removals) yield entry(REMOVAL, phrase, true)
  for (const word of listOpeners) yield entry(LIST_OPENER, word, true)
  for (const word of andWords) yield entry(JOINT, word, 'and')
  for (const word of postJoints) yield entry(JOINT, word, 'post')
  for (const word of listWords) yield entry(JOINT, word, 'list')
}

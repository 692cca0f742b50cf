/** What persons do: who chairs, speaks, attends, is quoted, honoured or disciplined. */
import {
  activeRoles,
  englishPronouns,
  honours,
  inverted,
  listRoles,
  passiveAuxiliaries,
  passiveRoles,
} from '../knowledge/english-roles.js'
import type { Role, RoleMention } from '../types.js'
import type { EnglishText } from './english-text.js'
import type { Name } from './names.js'
import type { People, Person } from './people.js'
import { Phrases, phraseSet } from './phrases.js'

const rows = (table: Readonly<Partial<Record<Role, readonly string[]>>>): [string, Role][] =>
  (Object.entries(table) as [Role, readonly string[]][]).flatMap(([role, cues]) =>
    cues.map((cue): [string, Role] => [cue, role]),
  )

const ACTIVE = new Phrases<Role>(rows(activeRoles))
const PASSIVE = new Phrases<Role>(rows(passiveRoles))
const INVERTED = phraseSet(inverted)
const LISTED: ReadonlySet<Role> = new Set(listRoles)
const HONOURS: ReadonlySet<string> = new Set(honours)
const PRONOUNS: ReadonlySet<string> = new Set(englishPronouns)
/** Words between a cue and the person it is about, at most. */
const REACH = 60
const NEAR = 28
/** Words between "received" and the honour, at most. */
const HONOUR_REACH = 8
/** The same for a list of all who attended. */
const LISTED_REACH = 240
/** Words that say that the cue before them is no act of the person: "the meeting was told". */
const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(passiveAuxiliaries)

/** The names of one sentence, and whom they are of. */
interface Sentence {
  readonly start: number
  readonly end: number
  readonly names: readonly Name[]
  /** The person that "he" stands for at its beginning. */
  readonly before: Person | null
}

/** Collects the roles of each person, each kind of evidence once a place. */
class Roles {
  readonly of = new Map<Person, RoleMention[]>()

  constructor(
    readonly text: EnglishText,
    readonly people: People,
  ) {}

  add(person: Person | null | undefined, role: Role, start: number, end: number): void {
    if (person === null || person === undefined) return
    const own = this.of.get(person) ?? []
    const evidence = this.text.evidence(this.text.startOf(start), this.text.endOf(end - 1))
    if (own.some(known => known.role === role && known.evidence.start === evidence.start)) return
    // Whose measure it is, and whether it was taken, few words here make plain.
    own.push({ role, evidence, certainty: role === 'disciplined' ? 'ambiguous' : 'stated' })
    this.of.set(person, own)
  }

  /** The persons joined before a verb as its subject: "Ms. A, …, and Mr. B, …, co-chaired". */
  subjects({ names, start, before }: Sentence, verb: number, joined: boolean): (Person | null)[] {
    const { text, people } = this
    // A pronoun nearer than any name: "…, he said", "He stressed".
    for (let at = verb - 1; at >= Math.max(start, verb - 3); at--) {
      if (PRONOUNS.has(text.key(at))) return [this.spokenOf(names, at) ?? before]
    }
    const own = names.filter(name => name.end <= verb && verb - name.end < REACH)
    const last = own[own.length - 1]
    if (last === undefined) return []
    if (!joined) return [people.personOf.get(last) ?? null]
    return own.map(name => people.personOf.get(name) ?? null)
  }

  /** The person named last before a word in its sentence. */
  spokenOf(names: readonly Name[], word: number): Person | null {
    const earlier = names.filter(name => name.end <= word)
    const last = earlier[earlier.length - 1]
    return last === undefined ? null : (this.people.personOf.get(last) ?? null)
  }

  /** The persons behind a cue: the first, or for lists all up to the end of the sentence. */
  objects({ names }: Sentence, past: number, all: boolean): (Person | null)[] {
    const later = names.filter(name => name.start >= past && name.start - past < (all ? LISTED_REACH : NEAR))
    return (all ? later : later.slice(0, 1)).map(name => this.people.personOf.get(name) ?? null)
  }
}

function sentencesOf(text: EnglishText, people: People): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  let before: Person | null = null
  let block = -1
  for (let start = 0; start < text.count; ) {
    const end = text.sentenceEnd(start)
    let past = from
    while (past < people.names.length && (people.names[past] as Name).start < end) past++
    const names = people.names.slice(from, past)
    const own = text.word(start)?.block ?? -1
    if (own !== block) before = null
    block = own
    sentences.push({ start, end, names, before })
    const last = names[names.length - 1]
    if (last !== undefined) before = people.personOf.get(last) ?? null
    from = past
    start = end
  }
  return sentences
}

/** A cue of one word needs its honour: "received the 40-year Party badge", but not "received the guests". */
function isHonoured(text: EnglishText, cue: number, past: number): boolean {
  if (past - cue > 1) return true
  for (let word = past; word < past + HONOUR_REACH && text.sameSentence(cue, word); word++) {
    if (HONOURS.has(text.key(word))) return true
  }
  return false
}

function readSentence(roles: Roles, sentence: Sentence): void {
  const { text } = roles
  // Most cues of the sentence are asked of few names: sentences without any, and without "he", say nothing.
  if (sentence.names.length === 0 && sentence.before === null) return
  for (let word = sentence.start; word < sentence.end; ) {
    const passive = PASSIVE.at(text, word)
    if (passive !== null && sentence.names.length > 0) {
      const role = passive.value
      const subjects = roles.objects(sentence, passive.end, LISTED.has(role))
      const isParticiple = role !== 'disciplined' || !PASSIVE_AUXILIARIES.has(text.key(word - 1))
      if (subjects.length > 0 && isParticiple) {
        for (const person of subjects) roles.add(person, role, word, passive.end)
        word = passive.end
        continue
      }
    }
    const active = ACTIVE.at(text, word)
    if (active === null || (active.value === 'honoree' && !isHonoured(text, word, active.end))) {
      word++
      continue
    }
    const role = active.value
    const auxiliary = active.end - word === 1 && PASSIVE_AUXILIARIES.has(text.key(word - 1))
    const next = sentence.names.find(name => name.start === active.end)
    if (INVERTED.at(text, word) !== null && next !== undefined && /[,”"]/.test(text.gap(word))) {
      roles.add(roles.people.personOf.get(next), role, word, active.end)
    } else if (!auxiliary) {
      const joined = LISTED.has(role) || text.key(word) === 'were'
      for (const person of roles.subjects(sentence, word, joined)) {
        roles.add(person, role, word, active.end)
      }
    }
    word = active.end
  }
}

/** The roles of each person, in reading order. */
export function findRoles(text: EnglishText, people: People): ReadonlyMap<Person, readonly RoleMention[]> {
  const roles = new Roles(text, people)
  for (const sentence of sentencesOf(text, people)) readSentence(roles, sentence)
  for (const person of people.persons) {
    for (const { appointedAt } of person.holdings) {
      if (appointedAt !== null) roles.add(person, 'appointee', appointedAt, appointedAt + 1)
    }
    roles.of.get(person)?.sort((a, b) => a.evidence.start - b.evidence.start)
  }
  return roles.of
}

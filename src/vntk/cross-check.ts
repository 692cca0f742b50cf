/** Holds the officials of a record against the people that vntk sees. */
import { type ArticleRecord, type Evidence, normalizeText, normalizeTonePlacement, type Official } from '../index.js'
import { honorifics } from '../knowledge/honorifics.js'
import type { Entity } from './entity.js'

/** One person, with what stands for him or her on both sides. */
export interface CheckedPerson {
  /** As in the record, or as vntk has it, without words of address. */
  name: string
  /** Id of the official: "o1"; null for whom the record does not have under this name. */
  official: string | null
  /** Mentions in the record: of this official, or of those that vntk's spans overlap with. */
  record: Evidence[]
  /** vntk's spans: of this name, or – under `onlyRecord` – whatever it sees in place of the mentions. */
  vntk: Entity[]
}

/** People by who sees them, each list in reading order. */
export interface CrossCheck {
  /** Officials whom vntk sees by the same name. */
  both: CheckedPerson[]
  /** Officials whom it does not: not at all, in pieces, or as something else. */
  onlyRecord: CheckedPerson[]
  /** People of vntk's whom no official is; a piece of an official's name is listed here with what it is a piece of. */
  onlyVntk: CheckedPerson[]
}

/** For comparing names: composed, in lower case, one placement of tone marks, single blanks. */
function fold(name: string): string {
  const lower = normalizeText(name).text.toLowerCase()
  return normalizeTonePlacement(lower).replace(/\s+/g, ' ')
}

/** Longest first, so that "nhà thơ" is not left with "thơ". */
const address = honorifics.map(({ form }) => `${fold(form)} `).sort((a, b) => b.length - a.length)

/** A name without words of address before it: "đồng chí Phan Hữu Lộc" → "Phan Hữu Lộc". */
function bareName(text: string): string {
  const words = text.trim().split(/\s+/)
  for (;;) {
    const folded = fold(words.join(' '))
    const form = address.find(each => folded.startsWith(each))
    if (form === undefined) return words.join(' ')
    words.splice(0, form.trim().split(' ').length)
  }
}

/** Two people of one text are compared by this. */
const nameKey = (text: string): string => fold(bareName(text))

/** A mention of an official. */
interface Mention {
  readonly official: Official
  readonly evidence: Evidence
}

/** The mentions of all officials in reading order, each checked against the text. */
function mentionsOf(record: ArticleRecord, text: string): Mention[] {
  const mentions = record.officials.flatMap(official => official.mentions.map(evidence => ({ official, evidence })))
  for (const { official, evidence } of mentions) {
    const { start, end } = evidence
    if (text.slice(start, end) !== evidence.text)
      throw new TypeError(
        `the record is of another text: official ${official.id} says ${JSON.stringify(evidence.text)} at ${start}–${end}, ` +
          `where this text has ${JSON.stringify(text.slice(start, end))}`,
      )
  }
  return mentions.sort((a, b) => a.evidence.start - b.evidence.start)
}

/** For each entity the mentions that it overlaps with. Both lists are in reading order. */
function overlaps(entities: readonly Entity[], mentions: readonly Mention[]): Mention[][] {
  let first = 0
  return entities.map(({ start, end }) => {
    while (first < mentions.length && (mentions[first] as Mention).evidence.end <= start) first++
    const found: Mention[] = []
    for (let at = first; at < mentions.length; at++) {
      const mention = mentions[at] as Mention
      if (mention.evidence.start >= end) break
      if (mention.evidence.end > start) found.push(mention)
    }
    return found
  })
}

/**
 * Sorts people by who sees them. An official is seen by vntk where a person of vntk's overlaps with a mention and has the
 * same name there, or has the official's full name at another place.
 *
 * @param entities what vntk sees in `text`, in reading order
 */
export function compareWithEntities(record: ArticleRecord, text: string, entities: readonly Entity[]): CrossCheck {
  const mentions = mentionsOf(record, text)
  // Of namesakes the first: an entity beside all mentions tells nothing of which it is.
  const officialOfName = new Map([...record.officials].reverse().map(official => [nameKey(official.name), official]))
  /** Of each official: the people of the same name, and whatever vntk sees on the mentions. */
  const views = new Map(record.officials.map(official => [official, { same: [] as Entity[], there: [] as Entity[] }]))
  const others = new Map<string, CheckedPerson>()

  for (const [index, here] of overlaps(entities, mentions).entries()) {
    const entity = entities[index] as Entity
    for (const official of new Set(here.map(mention => mention.official))) views.get(official)?.there.push(entity)
    // vntk also takes figures for people.
    if (entity.kind !== 'person' || !/\p{L}/u.test(entity.text)) continue

    const key = nameKey(entity.text)
    const official =
      here.length === 0
        ? officialOfName.get(key)
        : here.find(({ evidence }) => nameKey(evidence.text) === key)?.official
    if (official !== undefined) {
      views.get(official)?.same.push(entity)
      continue
    }
    // A piece of an official's name, and a person of that name elsewhere, are two.
    const row = `${key}, ${here.length === 0 ? 'apart' : 'a piece'}`
    const other = others.get(row) ?? { name: bareName(entity.text), official: null, record: [], vntk: [] }
    other.vntk.push(entity)
    other.record.push(...here.map(({ evidence }) => evidence))
    others.set(row, other)
  }

  const both: CheckedPerson[] = []
  const onlyRecord: CheckedPerson[] = []
  for (const [{ name, id, mentions }, { same, there }] of views) {
    const isSeen = same.length > 0
    const list = isSeen ? both : onlyRecord
    list.push({ name, official: id, record: mentions, vntk: isSeen ? same : there })
  }
  return { both, onlyRecord, onlyVntk: [...others.values()] }
}

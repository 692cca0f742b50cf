/** Posts: "Standing Vice Chairwoman of the Provincial People's Council", "Provincial Party Secretary", "Politburo member". */
import { committeesByUnit } from '../knowledge/english-bodies.js'
import {
  type EnglishTitle,
  englishTitles,
  memberTitles,
  noEnglishPosts,
  titleModifiers,
  titlesByBody,
} from '../knowledge/english-titles.js'
import type { Level, Status, System } from '../types.js'
import { type Body, bodyAt, knownMinistryAt, ministryAt, partyAt, placeOf, placePhraseAt } from './bodies.js'
import type { EnglishText } from './english-text.js'
import { Phrases, phraseMap, phraseSet } from './phrases.js'

/** A post as the words give it. */
export interface Post {
  /** First word, and the word just past the last. */
  readonly start: number
  readonly end: number
  /** Vietnamese: "Phó Chủ tịch Thường trực". */
  readonly title: string
  readonly status: Status | null
  /** The words of the body; null where the post names none, or its title names it. */
  readonly body: Body | null
  /** The body that the title names by itself: "Bộ Chính trị". */
  readonly implied: string | null
  /** Put before a body that lacks it: "Văn phòng". */
  readonly unit: string | null
  readonly system: System | null
  readonly level: Level | null
  /** Does the word stand for a post even without a body? */
  readonly alone: boolean
}

const TITLES = new Phrases<EnglishTitle>(
  englishTitles.flatMap(title => title.forms.map(form => [form, title] as const)),
)
const MODIFIERS = phraseMap(titleModifiers)
const NO_POSTS = phraseSet(noEnglishPosts)

/** What the words before a head say. */
interface Modifiers {
  deputy: boolean
  standing: boolean
  status: Status | null
}

/** Modifiers of one head, at most. */
const MODIFIED = 5
const NO_MODIFIERS: Readonly<Modifiers> = { deputy: false, standing: false, status: null }

/** Reads "former Standing Vice" from a word; where it ends, and what it says. */
function modifiersAt(text: EnglishText, start: number): { readonly end: number; readonly said: Modifiers } {
  const said: Modifiers = { deputy: false, standing: false, status: null }
  let end = start
  for (let count = 0; count < MODIFIED; count++) {
    if (end > start && !text.isJoined(end)) break
    // "Deputy" is a head too: "National Assembly deputy"; and "Vice Minister" none.
    const hit = MODIFIERS.at(text, end)
    if (hit === null) break
    if (hit.value === 'deputy') said.deputy = true
    else if (hit.value === 'standing') said.standing = true
    else if (hit.value === 'former' || hit.value === 'acting') said.status = hit.value
    end = hit.end
  }
  return { end, said }
}

/** The Vietnamese title of a head in a body. */
function titleOf(head: EnglishTitle, { deputy, standing }: Modifiers, body: Body | null): string {
  let { title } = head
  const name = body === null ? '' : body.core
  if (title === 'Ủy viên' && body?.shape === 'committee') {
    const committee = committeesByUnit[body.place?.unit ?? ''] ?? 'Đảng ủy'
    title = Object.entries(memberTitles).find(([name]) => committee.startsWith(name))?.[1] ?? title
  }
  const row = titlesByBody.find(([start]) => name.startsWith(start))
  title = row?.[1][title] ?? title
  if (deputy) title = head.deputy ?? `Phó ${title}`
  return standing ? `${title} Thường trực` : title
}

/** What stands between a head and its body. */
const isOf = (text: EnglishText, word: number): boolean =>
  (text.key(word) === 'of' || text.key(word) === 'at') && text.isJoined(word)

/** The post whose head begins at a word, its modifiers and a body before it read already. */
function headAt(text: EnglishText, start: number, at: number, said: Modifiers, before: Body | null): Post | null {
  const hit = TITLES.at(text, at)
  if (hit === null || (at > start && !text.isJoined(at))) return null
  const head = hit.value
  let end = hit.end
  let body = before
  if (body === null && head.organization === undefined && isOf(text, end)) {
    const ofMinistry = head.field !== undefined
    // "Minister of Public Security": the words are a body too.
    const known = ofMinistry ? knownMinistryAt(text, end + 1) : null
    body = known ?? bodyAt(text, end + 1) ?? (ofMinistry ? ministryAt(text, end + 1) : null)
    if (body !== null) end = body.end
  } else if (body !== null && placeOf(body) === null && body.shape !== 'central' && text.key(end) === 'of') {
    // "Party Secretary of Loc Ninh commune".
    const behind = text.isJoined(end) ? placePhraseAt(text, text.key(end + 1) === 'the' ? end + 2 : end + 1) : null
    if (behind !== null) {
      body = { ...body, place: behind.place, level: behind.place.level }
      end = behind.end
    }
  }
  const capital = text.isCapitalized(hit.end - 1) || text.isCapitalized(at)
  if (body === null && (head.needsBody || (!capital && !head.alone)) && head.organization === undefined) return null
  // "Head of the delegation": a head that needs to know its body.
  if (body === null && head.title === 'Trưởng') return null
  return {
    start,
    end,
    title: titleOf(head, said, body),
    status: said.status,
    body,
    implied: head.organization ?? null,
    unit: head.unit ?? null,
    system: head.system ?? null,
    level: head.level ?? null,
    alone: head.alone ?? false,
  }
}

/**
 * The post that begins at a word, or null.
 *
 * @example postAt(text of "Secretary of the Trang Bang Town Party Committee", 0)?.title // 'Bí thư'
 */
export function postAt(text: EnglishText, start: number): Post | null {
  if (NO_POSTS.at(text, start) !== null) return null
  const { end: head, said } = modifiersAt(text, start)
  const direct = headAt(text, start, head, said, null)
  if (direct !== null && direct.body !== null) return direct
  // "Provincial Party Secretary", "Deputy Provincial Party Secretary", "National Assembly Chairman".
  return bodyFirst(text, start, head, said) ?? headAt(text, start, start, NO_MODIFIERS, null) ?? direct
}

function bodyFirst(text: EnglishText, start: number, at: number, said: Modifiers): Post | null {
  if (at > start && !text.isJoined(at)) return null
  const body = bodyAt(text, at) ?? partyAt(text, at) ?? ministryBefore(text, at)
  if (body === null || body.start !== at) return null
  const { end, said: inner } = modifiersAt(text, body.end)
  if (!text.isJoined(body.end)) return null
  return headAt(
    text,
    start,
    end,
    {
      deputy: said.deputy || inner.deputy,
      standing: said.standing || inner.standing,
      status: said.status ?? inner.status,
    },
    body,
  )
}

/** "Foreign Affairs" before "Minister". */
function ministryBefore(text: EnglishText, start: number): Body | null {
  const ministry = knownMinistryAt(text, start)
  return ministry !== null && TITLES.at(text, ministry.end)?.value.field !== undefined ? ministry : null
}

/** Names of persons: "Mr. Vo Van Dung", "Lieutenant General Pham Van Giang", "Nguyen Thi Lua". Written as they stand. */
import { countries } from '../knowledge/countries.js'
import {
  englishDegrees,
  englishHonorifics,
  englishRanks,
  notInNames,
  personsOfHistory,
} from '../knowledge/english-words.js'
import { commonFamilyNames, rareFamilyNames } from '../knowledge/family-names.js'
import type { EnglishText } from './english-text.js'
import { placeAt } from './gazetteer.js'
import { type PhraseHit, phraseMap } from './phrases.js'
import { plainKey } from './plain.js'

/** A person's name in the text, with what stands before it. */
export interface Name {
  /** First word, address and rank included; first word of the name itself; the word just past it. */
  readonly start: number
  readonly first: number
  readonly end: number
  /** As written, in normal capitals. */
  readonly name: string
  /** Plain small letters. */
  readonly key: string
  readonly honorific: string | null
  readonly rank: string | null
  readonly degrees: readonly string[]
  /** A given name alone: "Mr. Dung". */
  readonly short: boolean
}

const plainSet = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainKey))
const FAMILY = plainSet(commonFamilyNames)
const RARE_FAMILY = plainSet(rareFamilyNames)

/** Does any Vietnamese family name read so, the rare ones among them? */
export const isFamilyName = (key: string): boolean => FAMILY.has(key) || RARE_FAMILY.has(key)

const HONORIFICS = phraseMap(englishHonorifics)
const RANKS = phraseMap(Object.fromEntries(englishRanks.map(rank => [rank, rank])))
const DEGREES = phraseMap(Object.fromEntries(englishDegrees.map(degree => [degree, degree])))
const NOT_IN_NAMES: ReadonlySet<string> = new Set(notInNames)
const HISTORY: ReadonlySet<string> = new Set(personsOfHistory)
const COUNTRIES: ReadonlySet<string> = new Set(countries.map(plainKey))

/** Degrees of one person, at most. */
const DEGREES_OF_ONE = 4
/** Words of a name, at most. */
const LONGEST = 6
/** A syllable of a name: letters alone, seven of a Vietnamese one at most. */
const SYLLABLE = /^[a-z]{1,7}$/
const ANY_NAME = /^[a-z][a-z'-]{1,14}$/

/** Past the capital words that may be of one name. */
function endOfName(text: EnglishText, first: number, shape: RegExp): number {
  let end = first
  while (
    end < first + LONGEST &&
    text.isCapitalized(end) &&
    shape.test(text.key(end)) &&
    !NOT_IN_NAMES.has(text.key(end)) &&
    (end === first || (text.gap(end) === ' ' && !text.word(end - 1)?.possessive))
  )
    end++
  return end
}

/** "NGUYEN VAN A" and "Nguyen Van A" are one: normal capitals. */
function written(text: EnglishText, first: number, end: number): string {
  return text
    .line(first, end)
    .replace(/['’]s?$/, '')
    .split(' ')
    .map(word => (word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ')
}

/** "Mr. ", "Mr ", "Mr.": what stands between an address and what follows. */
const isParted = (text: EnglishText, word: number): boolean => /^(?:\.? |\.)$/.test(text.gap(word))

/**
 * The name that begins at a word, or null.
 *
 * @param trusted does a post stand right before it, so that any name is believed?
 */
export function nameAt(text: EnglishText, start: number, trusted: boolean): Name | null {
  let first = start
  let honorific: string | null = null
  let rank: string | null = null
  const degrees: string[] = []
  while (degrees.length < DEGREES_OF_ONE) {
    const before: number = first
    const address: PhraseHit<string> | null = honorific === null ? HONORIFICS.at(text, first) : null
    if (address !== null && text.isCapitalized(first) && isParted(text, address.end)) {
      honorific = address.value
      first = address.end
    }
    const ranked: PhraseHit<string> | null = rank === null ? RANKS.at(text, first) : null
    if (ranked !== null && text.isCapitalized(first) && isParted(text, ranked.end)) {
      rank = text.line(first, ranked.end)
      first = ranked.end
    }
    const degree: PhraseHit<string> | null = DEGREES.at(text, first)
    if (degree !== null && text.isCapitalized(first) && isParted(text, degree.end)) {
      degrees.push(text.line(first, degree.end))
      first = degree.end
    }
    if (first === before) break
  }
  const addressed = first > start
  if (!text.isCapitalized(first) || (first > start && !text.sameSentence(start, first))) return null
  const key = text.key(first)
  const vietnamese = isFamilyName(key)
  if (!vietnamese && !addressed && !trusted) return null
  // A rare family name is a word of a place or of anything: it needs an address or a post.
  if (!FAMILY.has(key) && !addressed && !trusted) return null
  const end = endOfName(text, first, vietnamese ? SYLLABLE : ANY_NAME)
  const length = end - first
  if (length === 0) return null
  if (length === 1 && !addressed && !trusted) return null
  const name = written(text, first, end)
  const nameKey = plainKey(name)
  if (HISTORY.has(nameKey) || COUNTRIES.has(nameKey)) return null
  const place = placeAt(text, first)
  // "Ho Chi Minh City", "Tran Van Thoi district", "Duong Minh Chau".
  if (place !== null && place.end >= end && !addressed) return null
  return { start, first, end, name, key: nameKey, honorific, rank, degrees, short: length === 1 }
}

/** A given name without any address, of a person named before: "Thuong said"; null inside a longer name. */
export function givenNameAt(text: EnglishText, word: number): Name | null {
  if (!text.isCapitalized(word)) return null
  const isInside = (other: number, gap: number): boolean => text.isCapitalized(other) && text.gap(gap) === ' '
  if (isInside(word - 1, word) || isInside(word + 1, word + 1)) return null
  return {
    start: word,
    first: word,
    end: word + 1,
    name: written(text, word, word + 1),
    key: text.key(word),
    honorific: null,
    rank: null,
    degrees: [],
    short: true,
  }
}

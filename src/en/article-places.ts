/** Which place a body means that names none: "the Provincial Party Committee". */
import { newspapers } from '../knowledge/newspapers.js'
import { lowerBound } from '../source/lower-bound.js'
import type { Basis, Level } from '../types.js'
import { type Body, lacksOwner, nameOf, type Place, placeOf, placePhraseAt } from './bodies.js'
import type { EnglishText } from './english-text.js'
import type { Name } from './names.js'

interface Mention {
  readonly word: number
  readonly place: Place
}

/** A body with its place. */
export interface Located {
  readonly name: string
  readonly place: string | null
  readonly level: Level | null
  /** null for a body without a place of its own. */
  readonly basis: Basis | null
}

const key = ({ unit, name }: Place): string => `${unit} ${name}`

/** A quận is as good an answer to "District" as a huyện. */
const groupOf = (unit: string): string => (unit === 'quận' ? 'huyện' : unit)

/** The places of an article, by unit. */
export class ArticlePlaces {
  readonly #byUnit = new Map<string, Mention[]>()
  readonly #most = new Map<string, Place>()
  readonly #newspaper: boolean

  /** @param names of persons, in reading order: their words name no places */
  constructor(
    readonly text: EnglishText,
    newspaper: string | null,
    names: readonly Name[],
  ) {
    this.#newspaper = newspapers.some(({ name, province }) => name === newspaper && province !== undefined)
    const counts = new Map<string, number>()
    let next = 0
    for (let word = 0; word < text.count; ) {
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= word) next++
      const isName = (names[next]?.first ?? Number.POSITIVE_INFINITY) <= word
      const found = isName ? null : placePhraseAt(text, word)
      if (found === null) {
        word++
        continue
      }
      const { place, end } = found
      if (place.name !== null) {
        const group = groupOf(place.unit)
        const list = this.#byUnit.get(group) ?? []
        list.push({ word, place })
        this.#byUnit.set(group, list)
        counts.set(key(place), (counts.get(key(place)) ?? 0) + 1)
      }
      word = end
    }
    for (const [group, mentions] of this.#byUnit) {
      let best = mentions[0] as Mention
      for (const mention of mentions) {
        if ((counts.get(key(mention.place)) as number) > (counts.get(key(best.place)) as number)) best = mention
      }
      this.#most.set(group, best.place)
    }
  }

  /** The place of a unit that the sentence names last before a word, else the article most often; or null. */
  #nearest(unit: string, word: number): Place | null {
    const group = groupOf(unit)
    const mentions = this.#byUnit.get(group) ?? []
    const at = lowerBound(mentions.length, index => (mentions[index] as Mention).word < word) - 1
    const before = mentions[at]
    if (before !== undefined && this.text.sameSentence(before.word, word)) return before.place
    return this.#most.get(group) ?? null
  }

  /** A body with the place that it names, or that the article makes plain. */
  locate(body: Body): Located {
    const stated = placeOf(body)
    const level = body.level ?? stated?.level ?? null
    if (stated !== null && stated.name !== null) {
      return { name: nameOf(body, stated), place: stated.name, level, basis: 'stated' }
    }
    // Departments of a province are often named without it.
    const isLocal = stated !== null || (body.shape === 'field' && body.core.startsWith('Sở'))
    const found = isLocal ? this.#nearest(stated?.unit ?? 'tỉnh', body.start) : null
    if (found === null) {
      return { name: nameOf(body, stated), place: null, level, basis: isLocal && this.#newspaper ? 'newspaper' : null }
    }
    return { name: nameOf(withPlace(body, found), found), place: found.name, level: found.level, basis: 'article' }
  }
}

/** The same body, its own or its owner's place filled in. */
function withPlace(body: Body, place: Place): Body {
  if (body.owner !== null) return { ...body, owner: withPlace(body.owner, place) }
  return lacksOwner(body) ? body : { ...body, place }
}

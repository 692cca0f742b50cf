/** Which place a body means that names none: "the Provincial Party Committee". */
import { newspapers } from '../knowledge/newspapers.js'
import type { Basis, Level } from '../types.js'
import { type Body, lacksOwner, nameOf, type Place, placeOf, placePhraseAt } from './bodies.js'
import type { EnglishText } from './english-text.js'
import type { Name } from './names.js'

interface Mention {
  readonly word: number
  readonly place: Place & { readonly name: string }
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

/** The places of an article, by level. */
export class ArticlePlaces {
  readonly #byLevel = new Map<Level, Mention[]>()
  readonly #most = new Map<Level, Place>()
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
        const list = this.#byLevel.get(place.level) ?? []
        list.push({ word, place: { ...place, name: place.name } })
        this.#byLevel.set(place.level, list)
        counts.set(key(place), (counts.get(key(place)) ?? 0) + 1)
      }
      word = end
    }
    for (const [level, mentions] of this.#byLevel) {
      let best = mentions[0] as Mention
      for (const mention of mentions) {
        if ((counts.get(key(mention.place)) as number) > (counts.get(key(best.place)) as number)) best = mention
      }
      this.#most.set(level, best.place)
    }
  }

  /** The place of a level that the sentence names last before a word, else the block, else the article most often. */
  #nearest(level: Level, word: number): Place | null {
    const mentions = this.#byLevel.get(level)
    if (mentions === undefined) return null
    const block = this.text.word(word)?.block
    for (let at = mentions.length - 1; at >= 0; at--) {
      const mention = mentions[at] as Mention
      if (mention.word < word && this.text.sameSentence(mention.word, word)) return mention.place
      if (this.text.word(mention.word)?.block !== block && mention.word < word) break
    }
    return this.#most.get(level) ?? null
  }

  /** A body with the place that it names, or that the article makes plain. */
  locate(body: Body): Located {
    const stated = placeOf(body)
    const level = body.level ?? stated?.level ?? null
    if (stated !== null && stated.name !== null) {
      return { name: nameOf(body, stated), place: stated.name, level, basis: 'stated' }
    }
    // "City": a city of a province or one of its rank.
    const found = stated === null ? null : this.#unitNearest(stated, body.start)
    if (found !== null)
      return { name: this.#named(body, found), place: found.name, level: found.level, basis: 'article' }
    if (stated === null && isLocal(body)) {
      const province = this.#nearest('province', body.start)
      if (province !== null) {
        return { name: this.#named(body, province), place: province.name, level: level ?? 'province', basis: 'article' }
      }
    }
    const local = stated !== null || isLocal(body)
    return { name: nameOf(body, stated), place: null, level, basis: local && this.#newspaper ? 'newspaper' : null }
  }

  #unitNearest({ unit, level }: Place, word: number): Place | null {
    const levels: Level[] = unit === 'thành phố' ? ['district', 'province'] : [level]
    for (const each of levels) {
      const found = this.#nearest(each, word)
      if (found !== null && (unit !== 'thành phố' || found.unit === 'thành phố')) return found
    }
    return null
  }

  #named(body: Body, place: Place): string {
    return nameOf(withPlace(body, place), place)
  }
}

/** Departments of a province are often named without it. */
const isLocal = (body: Body): boolean => body.shape === 'field' && body.core.startsWith('Sở')

/** The same body, its own or its owner's place filled in. */
function withPlace(body: Body, place: Place): Body {
  if (body.owner !== null) return { ...body, owner: withPlace(body.owner, place) }
  return lacksOwner(body) ? body : { ...body, place }
}

/** All phrases that any rule begins at or looks for, in one trie over the ids of their folded tokens. */
import { foldKey } from '../source/fold.js'
import { type Syllables, scan, type Tokens } from './tokens.js'

/**
 * A kind of phrase, and the type of what its entries carry.
 *
 * @example const DOCUMENT_TYPE = kind<DocumentType>('document-type')
 */
export interface Kind<V> {
  readonly name: string
  /** One of 32 bits, which a few kinds share: where the bit is missing, no phrase of the kind stands. */
  readonly bit: number
  /** Never set: it carries the type of the entries' values. */
  readonly valueType?: V
}
let kindsMade = 0
export function kind<V>(name: string): Kind<V> {
  return { name, bit: 1 << (kindsMade++ & 31) }
}

/** One phrase of the lexicon. */
export interface Entry<V = unknown> {
  readonly kind: Kind<V>
  /** As a reader writes it; case and tone placement do not matter. */
  readonly phrase: string
  readonly value: V
}
export function entry<V>(entryKind: Kind<V>, phrase: string, value: V): Entry<V> {
  return { kind: entryKind, phrase, value }
}

/** Phrases found in a text, in order of their first token; at one token, longer ones first, one for each kind. */
export interface Hits {
  readonly count: number
  /** First token. */
  readonly token: Int32Array
  /** Token just past the last. */
  readonly end: Int32Array
  /** Index into `lexicon.entries`. */
  readonly entry: Int32Array
  /** For each token, and one past the last: index of the first hit that begins at it or later. */
  readonly firstAt: Int32Array
  /** For each token, the bits of the kinds of all phrases that begin at it. */
  readonly begins: Int32Array
  /** For each token, and one past the last: the bits of the kinds of all phrases that end just before it. */
  readonly ends: Int32Array
}

/** Slots at first: room for the pairs of our own lexicon, so that it seldom grows. */
const ROOM = 1 << 15

/**
 * A map from pairs of small numbers to numbers, by open addressing: no object, no hashing of strings.
 * A free slot holds -1.
 */
class PairMap {
  #size = 0
  #mask = ROOM - 1
  #left = new Int32Array(ROOM).fill(-1)
  #right = new Int32Array(ROOM)
  #value = new Int32Array(ROOM)

  #slot(left: number, right: number): number {
    let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 7
    for (slot &= this.#mask; this.#left[slot] !== -1; slot = (slot + 1) & this.#mask) {
      if (this.#left[slot] === left && this.#right[slot] === right) return slot
    }
    return slot
  }

  /** The value of a pair, or -1. */
  get(left: number, right: number): number {
    const slot = this.#slot(left, right)
    return this.#left[slot] === -1 ? -1 : (this.#value[slot] as number)
  }

  set(left: number, right: number, value: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow()
    const slot = this.#slot(left, right)
    this.#left[slot] = left
    this.#right[slot] = right
    this.#value[slot] = value
  }

  #grow(): void {
    const [left, right, value] = [this.#left, this.#right, this.#value]
    const room = left.length * 2
    this.#mask = room - 1
    this.#left = new Int32Array(room).fill(-1)
    this.#right = new Int32Array(room)
    this.#value = new Int32Array(room)
    left.forEach((each, slot) => {
      if (each === -1) return
      const free = this.#slot(each, right[slot] as number)
      this.#left[free] = each
      this.#right[free] = right[slot] as number
      this.#value[free] = value[slot] as number
    })
  }
}

const enlarged = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** The phrases of a parser, as a trie over the ids of their folded tokens. */
export class Lexicon implements Syllables {
  readonly entries: readonly Entry[]
  /** All kinds of phrases, and for each entry the index of its kind. */
  readonly kinds: readonly Kind<unknown>[]
  readonly kindOf: Int32Array
  readonly #syllables: string[] = []
  /** Length and hash of a folded syllable → the newest syllable with both. */
  readonly #byHash = new PairMap()
  /** The next older syllable with the same length and hash, or -1. */
  readonly #older: number[] = []
  /** Trie node and syllable → the child; the root's children stand in a table of their own. */
  readonly #children = new PairMap()
  readonly #rootChildren: Int32Array
  /** For each entry, the bit of its kind. */
  readonly #bitOf: Int32Array
  /** For each node, where its harvest begins: what is found when a walk ends there, as pairs of entry and length. */
  readonly #harvestAt: Int32Array
  readonly #harvest: Int32Array

  constructor(entries: Iterable<Entry>) {
    this.entries = [...entries]
    // All phrases in one scan, a line each.
    const key = foldKey(
      this.entries
        .map(({ phrase }) => phrase.replace(/\n/g, ' '))
        .join('\n')
        .normalize('NFC'),
    )
    const tokens = scan(key, key, {
      idOf: (text, start, end, hash) => this.#intern(text.slice(start, end), hash),
    })
    const parents = [0]
    const depths = [0]
    const entriesAt: number[][] = [[]]
    let token = 0
    let lineEnd = -1
    for (let index = 0; index < this.entries.length; index++) {
      const added = this.entries[index] as Entry
      const newline = key.indexOf('\n', lineEnd + 1)
      lineEnd = newline < 0 ? key.length : newline
      let node = 0
      for (; token < tokens.count && (tokens.start[token] as number) < lineEnd; token++) {
        const syllable = tokens.id[token] as number
        let child = this.#children.get(node, syllable)
        if (child < 0) {
          child = parents.push(node) - 1
          depths.push((depths[node] as number) + 1)
          entriesAt.push([])
          this.#children.set(node, syllable, child)
        }
        node = child
      }
      if (node === 0) throw new TypeError(`a phrase of kind ${added.kind.name} is empty`)
      const here = entriesAt[node] as number[]
      // The later entry of a kind replaces the earlier: a caller's own title wins over ours.
      const twin = here.findIndex(other => (this.entries[other] as Entry).kind === added.kind)
      if (twin < 0) here.push(index)
      else here[twin] = index
    }

    this.kinds = [...new Set(this.entries.map(each => each.kind))]
    const ordinals = new Map(this.kinds.map((each, ordinal) => [each, ordinal]))
    this.kindOf = Int32Array.from(this.entries, each => ordinals.get(each.kind) as number)
    this.#bitOf = Int32Array.from(this.entries, each => each.kind.bit)
    this.#rootChildren = Int32Array.from(this.#syllables, (_, syllable) => this.#children.get(0, syllable))
    this.#harvestAt = new Int32Array(parents.length + 1)
    const harvest: number[] = []
    // A parent comes before its children: a node's harvest is its own entries, then its parent's of other kinds.
    for (let node = 0; node < parents.length; node++) {
      const own = entriesAt[node] as number[]
      const parent = parents[node] as number
      this.#harvestAt[node] = harvest.length
      for (const index of own) harvest.push(index, depths[node] as number)
      const past = node === 0 ? 0 : (this.#harvestAt[parent + 1] as number)
      for (let pair = this.#harvestAt[parent] as number; pair < past; pair += 2) {
        const { kind: parentKind } = this.entries[harvest[pair] as number] as Entry
        if (own.some(index => (this.entries[index] as Entry).kind === parentKind)) continue
        harvest.push(harvest[pair] as number, harvest[pair + 1] as number)
      }
      this.#harvestAt[node + 1] = harvest.length
    }
    this.#harvest = Int32Array.from(harvest)
  }

  #intern(syllable: string, hash: number): number {
    const known = this.idOf(syllable, 0, syllable.length, hash)
    if (known >= 0) return known
    this.#older.push(this.#byHash.get(syllable.length, hash))
    this.#byHash.set(syllable.length, hash, this.#syllables.length)
    return this.#syllables.push(syllable) - 1
  }

  /** Id of a folded syllable that some phrase has, else -1. */
  idOf(key: string, start: number, end: number, hash: number): number {
    let id = this.#byHash.get(end - start, hash)
    for (; id >= 0; id = this.#older[id] as number) {
      const syllable = this.#syllables[id] as string
      let same = 0
      while (same < syllable.length && syllable.charCodeAt(same) === key.charCodeAt(start + same)) same++
      if (same === syllable.length) return id
    }
    return -1
  }

  /** All phrases of the lexicon in a scanned text: from each token, the longest phrase of each kind. */
  find(tokens: Tokens): Hits {
    const firstAt = new Int32Array(tokens.count + 1)
    const begins = new Int32Array(tokens.count + 1)
    const ends = new Int32Array(tokens.count + 1)
    let token = new Int32Array(tokens.count + 16)
    let end = new Int32Array(token.length)
    let found = new Int32Array(token.length)
    let count = 0
    for (let first = 0; first < tokens.count; first++) {
      firstAt[first] = count
      let id = tokens.id[first] as number
      let node = id < 0 ? -1 : (this.#rootChildren[id] as number)
      if (node < 0) continue
      let deepest = node
      for (let next = first + 1; next < tokens.count; next++) {
        id = tokens.id[next] as number
        node = id < 0 ? -1 : this.#children.get(deepest, id)
        if (node < 0) break
        deepest = node
      }
      const lastPair = this.#harvestAt[deepest + 1] as number
      for (let pair = this.#harvestAt[deepest] as number; pair < lastPair; pair += 2) {
        if (count === token.length) {
          token = enlarged(token)
          end = enlarged(end)
          found = enlarged(found)
        }
        const met = this.#harvest[pair] as number
        const past = first + (this.#harvest[pair + 1] as number)
        const bit = this.#bitOf[met] as number
        token[count] = first
        end[count] = past
        found[count] = met
        begins[first] = (begins[first] as number) | bit
        ends[past] = (ends[past] as number) | bit
        count++
      }
    }
    firstAt[tokens.count] = count
    return { count, token, end, entry: found, firstAt, begins, ends }
  }
}

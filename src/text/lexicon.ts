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

/** A phrase as the walks over a text meet it. */
export interface Phrase {
  /** Index in the lexicon's `entries`. */
  readonly entry: number
  readonly kind: Kind<unknown>
  readonly value: unknown
  /** Number of tokens. */
  readonly length: number
}

const NO_PHRASES: readonly Phrase[] = []
const bitsOf = (phrases: readonly Phrase[]): number => phrases.reduce((bits, { kind }) => bits | kind.bit, 0)

/**
 * Phrases found in a text. What begins at a token is known by one number, the trie node where its walk ended: the
 * lexicon says which phrases that are (`phrasesAt`), the longest of each kind.
 */
export interface Hits {
  /** For each token, the node where the longest walk from it ends; 0 where no phrase begins. */
  readonly node: Int32Array
  /** For each token, the bits of the kinds of all phrases that begin there. */
  readonly bits: Int32Array
  /** For each token, and one past the last: the bits of the kinds of all phrases that end just before it. */
  readonly ends: Int32Array
}

/** Powers of two, with room for our own lexicon, so that the tables seldom grow. */
const PAIRS = 1 << 14
const SYLLABLES = 1 << 13

/** A map from trie node and syllable to the child, by open addressing: no object, no hashing of strings. */
class Children {
  #size = 0
  #mask = PAIRS - 1
  /** Node, syllable and child, slot by slot; a free slot has node -1. */
  #slots = new Int32Array(3 * PAIRS).fill(-1)
  /** For each node, bits of the syllables that lead on: where the bit is missing, none does. */
  #leads = new Int32Array(PAIRS)

  #slot(node: number, syllable: number): number {
    const slots = this.#slots
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(syllable, 0x85ebca6b)) >>> 7) & this.#mask
    while (slots[3 * slot] !== -1 && (slots[3 * slot] !== node || slots[3 * slot + 1] !== syllable)) {
      slot = (slot + 1) & this.#mask
    }
    return 3 * slot
  }

  /** The child, or -1. */
  get(node: number, syllable: number): number {
    if (((this.#leads[node] as number) & (1 << (syllable & 31))) === 0) return -1
    return this.#slots[this.#slot(node, syllable) + 2] as number
  }

  add(node: number, syllable: number, child: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow()
    if (node >= this.#leads.length) this.#leads = enlarged(this.#leads)
    this.#leads[node] = (this.#leads[node] as number) | (1 << (syllable & 31))
    const slot = this.#slot(node, syllable)
    this.#slots[slot] = node
    this.#slots[slot + 1] = syllable
    this.#slots[slot + 2] = child
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = 2 * this.#mask + 1
    this.#slots = new Int32Array(2 * old.length).fill(-1)
    for (let slot = 0; slot < old.length; slot += 3) {
      if (old[slot] !== -1)
        this.#slots.set(old.subarray(slot, slot + 3), this.#slot(old[slot] as number, old[slot + 1] as number))
    }
  }
}

const enlarged = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

/** The folded syllables of all phrases, by open addressing on their hashes; their letters stand one after another. */
class SyllableTable {
  count = 0
  #mask = SYLLABLES - 1
  /** Id, hash, number of letters and where they begin, slot by slot; a free slot has id -1. */
  #slots = new Int32Array(4 * SYLLABLES).fill(-1)
  #lettersCount = 0
  #letters = new Int32Array(8 * SYLLABLES)

  /** Where the slot of a syllable begins, or the free one where it belongs. */
  #slot(key: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = this.#mask
    const length = end - start
    for (let at = slotOf(hash, mask); ; at = (at + 1) & mask) {
      const slot = 4 * at
      if ((slots[slot] as number) < 0) return slot
      if (slots[slot + 1] !== hash || slots[slot + 2] !== length) continue
      const letters = this.#letters
      const from = slots[slot + 3] as number
      let same = 0
      while (same < length && letters[from + same] === key.charCodeAt(start + same)) same++
      if (same === length) return slot
    }
  }

  /** Id of a syllable, or -1. */
  idOf(key: string, start: number, end: number, hash: number): number {
    return this.#slots[this.#slot(key, start, end, hash)] as number
  }

  /** Id of a syllable, which is taken in where it is new. */
  intern(key: string, start: number, end: number, hash: number): number {
    const slot = this.#slot(key, start, end, hash)
    const known = this.#slots[slot] as number
    if (known >= 0) return known
    const id = this.count++
    const from = this.#lettersCount
    this.#lettersCount += end - start
    while (this.#lettersCount > this.#letters.length) this.#letters = enlarged(this.#letters)
    for (let at = start; at < end; at++) this.#letters[from + at - start] = key.charCodeAt(at)
    this.#slots.set([id, hash, end - start, from], slot)
    if (this.count * 2 > this.#mask) this.#grow()
    return id
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = 2 * this.#mask + 1
    this.#slots = new Int32Array(2 * old.length).fill(-1)
    for (let from = 0; from < old.length; from += 4) {
      if ((old[from] as number) < 0) continue
      let at = slotOf(old[from + 1] as number, this.#mask)
      while ((this.#slots[4 * at] as number) >= 0) at = (at + 1) & this.#mask
      this.#slots.set(old.subarray(from, from + 4), 4 * at)
    }
  }
}

/** The phrases of a parser, as a trie over the ids of their folded tokens. */
export class Lexicon implements Syllables {
  readonly entries: readonly Entry[]
  /** For each node, what is found when a walk ends there: the longest phrase of each kind, longest first. */
  readonly phrasesAt: readonly (readonly Phrase[])[]
  /** For each node, the bits of the kinds of all that is found there. */
  readonly #bitsAt: Int32Array
  readonly #syllables = new SyllableTable()
  readonly #children = new Children()
  /** For each syllable, the node where a phrase that begins with it goes on; 0 where none begins. */
  readonly #firstNodes: Int32Array
  /** For each node, the bits of the kinds of its own phrases, which end with it. */
  readonly #ownBits: Int32Array

  constructor(entries: Iterable<Entry>) {
    this.entries = [...entries]
    const parents = [0]
    const depths = [0]
    const syllableOf = [-1]
    const entriesAt: number[][] = [[]]
    const descend = (node: number, syllable: number): number => {
      const known = this.#children.get(node, syllable)
      if (known >= 0) return known
      depths.push((depths[node] as number) + 1)
      syllableOf.push(syllable)
      entriesAt.push([])
      const child = parents.push(node) - 1
      this.#children.add(node, syllable, child)
      return child
    }
    // All phrases in one scan, a line each.
    const lines = this.entries.map(({ phrase }) => (phrase.includes('\n') ? phrase.replace(/\n/g, ' ') : phrase))
    const key = foldKey(lines.join('\n').normalize('NFC'))
    const tokens = scan(key, key, {
      idOf: (text, start, end, hash) => this.#syllables.intern(text, start, end, hash),
    })
    let token = 0
    let lineEnd = -1
    this.entries.forEach((added, index) => {
      const newline = key.indexOf('\n', lineEnd + 1)
      lineEnd = newline < 0 ? key.length : newline
      let node = 0
      for (; token < tokens.count && (tokens.start[token] as number) < lineEnd; token++) {
        node = descend(node, tokens.id[token] as number)
      }
      if (node === 0) throw new TypeError(`a phrase of kind ${added.kind.name} is empty`)
      const here = entriesAt[node] as number[]
      // The later entry of a kind replaces the earlier: a caller's own title wins over ours.
      const twin = here.findIndex(other => (this.entries[other] as Entry).kind === added.kind)
      if (twin < 0) here.push(index)
      else here[twin] = index
    })

    this.#firstNodes = new Int32Array(this.#syllables.count)
    for (let node = 1; node < parents.length; node++) {
      if (parents[node] === 0) this.#firstNodes[syllableOf[node] as number] = node
    }
    this.#bitsAt = new Int32Array(parents.length)
    this.#ownBits = new Int32Array(parents.length)
    const phrasesAt: (readonly Phrase[])[] = []
    // A parent comes before its children: at a node all its own entries are found, then its parent's of other kinds.
    for (let node = 0; node < parents.length; node++) {
      const inherited = node === 0 ? NO_PHRASES : (phrasesAt[parents[node] as number] as readonly Phrase[])
      const own = (entriesAt[node] as number[]).map((index): Phrase => {
        const { kind, value } = this.entries[index] as Entry
        return { entry: index, kind, value, length: depths[node] as number }
      })
      const others = inherited.filter(phrase => !own.some(({ kind }) => kind === phrase.kind))
      phrasesAt.push(own.length === 0 ? inherited : [...own, ...others])
      this.#ownBits[node] = bitsOf(own)
      this.#bitsAt[node] = bitsOf(own) | bitsOf(others)
    }
    this.phrasesAt = phrasesAt
  }

  /** Id of a folded syllable that some phrase has, else -1. */
  idOf(key: string, start: number, end: number, hash: number): number {
    return this.#syllables.idOf(key, start, end, hash)
  }

  /** All phrases of the lexicon in a scanned text. */
  find(tokens: Tokens): Hits {
    const bitsAt = this.#bitsAt
    const ownBits = this.#ownBits
    const children = this.#children
    const firstNodes = this.#firstNodes
    const { count, id } = tokens
    const size = count + 1
    const memory = new ArrayBuffer(12 * size)
    const node = new Int32Array(memory, 0, size)
    const bits = new Int32Array(memory, 4 * size, size)
    const ends = new Int32Array(memory, 8 * size, size)
    for (let first = 0; first < count; first++) {
      const syllable = id[first] as number
      if (syllable < 0) continue
      let deepest = firstNodes[syllable] as number
      if (deepest === 0) continue
      ends[first + 1] = (ends[first + 1] as number) | (ownBits[deepest] as number)
      for (let next = first + 1; next < count && (id[next] as number) >= 0; next++) {
        const child = children.get(deepest, id[next] as number)
        if (child < 0) break
        deepest = child
        ends[next + 1] = (ends[next + 1] as number) | (ownBits[deepest] as number)
      }
      bits[first] = bitsAt[deepest] as number
      if (bits[first] !== 0) node[first] = deepest
    }
    return { node, bits, ends }
  }
}

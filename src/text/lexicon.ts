/** All phrases that any rule begins at or looks for, in one trie over the ids of their folded tokens. */
import { foldKey } from './fold.js'
import { HASH_SEED, hashStep, type Syllables, scan, type Tokens } from './tokens.js'

/**
 * A kind of phrase, and the type of what its entries carry.
 *
 * @example const DOCUMENT_TYPE = kind<DocumentType>('document-type')
 */
export interface Kind<V> {
  readonly name: string
  /** Never set: it carries the type of the entries' values. */
  readonly valueType?: V
}
export function kind<V>(name: string): Kind<V> {
  return { name }
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
}

const NOTHING: readonly number[] = []

export class Lexicon implements Syllables {
  readonly entries: Entry[] = []
  /** Entries by trie node. */
  readonly #entriesAt: number[][] = [[]]
  /** Open addressing, key = node and syllable: the child. */
  #children = new Map<number, number>()
  /** Open addressing by hash of the folded syllable. */
  #slots = new Int32Array(1024).fill(-1)
  readonly #syllables: string[] = []

  constructor(entries: Iterable<Entry>) {
    for (const each of entries) this.#add(each)
  }

  #add(added: Entry): void {
    const key = foldKey(added.phrase.normalize('NFC'))
    const tokens = scan(key, key, { idOf: (text, start, end, hash) => this.#intern(text.slice(start, end), hash) })
    if (tokens.count === 0) throw new TypeError(`a phrase of kind ${added.kind.name} is empty`)
    let node = 0
    for (let token = 0; token < tokens.count; token++) {
      const edge = node * 0x10000 + (tokens.id[token] as number)
      let child = this.#children.get(edge)
      if (child === undefined) {
        child = this.#entriesAt.length
        this.#entriesAt.push([])
        this.#children.set(edge, child)
      }
      node = child
    }
    const here = this.#entriesAt[node] as number[]
    // The later entry of a kind replaces the earlier: a caller's own title wins over ours.
    const twin = here.findIndex(index => (this.entries[index] as Entry).kind === added.kind)
    if (twin >= 0) here[twin] = this.entries.length
    else here.push(this.entries.length)
    this.entries.push(added)
  }

  #intern(syllable: string, hash: number): number {
    const known = this.idOf(syllable, 0, syllable.length, hash)
    if (known >= 0) return known
    if (this.#syllables.length * 2 >= this.#slots.length) this.#rehash()
    this.#place(this.#syllables.length, hash)
    return this.#syllables.push(syllable) - 1
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1)
    this.#syllables.forEach((syllable, id) => {
      let hash = HASH_SEED
      for (let at = 0; at < syllable.length; at++) hash = hashStep(hash, syllable.charCodeAt(at))
      this.#place(id, hash)
    })
  }

  /** Id of a folded syllable that some phrase has, else -1. */
  idOf(key: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] as number
      if (id < 0) return -1
      const syllable = this.#syllables[id] as string
      if (syllable.length !== end - start) continue
      let same = 0
      while (same < syllable.length && syllable.charCodeAt(same) === key.charCodeAt(start + same)) same++
      if (same === syllable.length) return id
    }
  }

  /** All phrases of the lexicon in a scanned text: from each token, the longest phrase of each kind. */
  find(tokens: Tokens): Hits {
    const firstAt = new Int32Array(tokens.count + 1)
    let token = new Int32Array(tokens.count + 8)
    let end = new Int32Array(token.length)
    let found = new Int32Array(token.length)
    let count = 0
    const path: number[] = []
    const ends: number[] = []
    for (let first = 0; first < tokens.count; first++) {
      firstAt[first] = count
      let id = tokens.id[first] as number
      if (id < 0) continue
      let node = 0
      let depth = 0
      for (let next = first; ; ) {
        const child = this.#children.get(node * 0x10000 + id)
        if (child === undefined) break
        node = child
        next++
        if ((this.#entriesAt[node] as number[]).length > 0) {
          path[depth] = node
          ends[depth++] = next
        }
        if (next >= tokens.count) break
        id = tokens.id[next] as number
        if (id < 0) break
      }
      const before = count
      while (depth-- > 0) {
        for (const index of this.#entriesAt[path[depth] as number] ?? NOTHING) {
          const ofKind = (this.entries[index] as Entry).kind
          let longer = before
          while (longer < count && (this.entries[found[longer] as number] as Entry).kind !== ofKind) longer++
          if (longer < count) continue
          if (count === token.length) {
            const room = token.length * 2
            const enlarge = (array: Int32Array) => {
              const larger = new Int32Array(room)
              larger.set(array)
              return larger
            }
            token = enlarge(token)
            end = enlarge(end)
            found = enlarge(found)
          }
          token[count] = first
          end[count] = ends[depth] as number
          found[count] = index
          count++
        }
      }
    }
    firstAt[tokens.count] = count
    return { count, token, end, entry: found, firstAt }
  }
}

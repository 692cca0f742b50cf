/** Things that turn out to be one: groups that can only grow. */

/** Numbers from 0 on, each in a group; the smallest number of a group stands for it. */
export class Groups {
  readonly #parents: number[] = []

  /** A new number, in a group of its own. */
  add(): number {
    return this.#parents.push(this.#parents.length) - 1
  }

  /** The smallest number in the group of this one. */
  of(number: number): number {
    let root = number
    while (this.#parents[root] !== root) root = this.#parents[root] as number
    // What was passed on the way points to the root from now on.
    for (let at = number; at !== root; ) {
      const next = this.#parents[at] as number
      this.#parents[at] = root
      at = next
    }
    return root
  }

  /** Makes the groups of both one. */
  join(one: number, other: number): void {
    const [a, b] = [this.of(one), this.of(other)]
    this.#parents[Math.max(a, b)] = Math.min(a, b)
  }
}

/** Things by a key; those whose key is null are left out. */
export function groupBy<Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key | null): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [thing])
    else group.push(thing)
  }
  return groups
}

/** Stretches of the text that a layer has taken, so that no other reads them again. */
export class Claims {
  readonly #taken: Uint8Array

  /** @param length of the text */
  constructor(length: number) {
    this.#taken = new Uint8Array(length)
  }

  /** Takes a stretch. */
  add(start: number, end: number): void {
    this.#taken.fill(1, start, end)
  }

  /** Is an offset in a taken stretch? */
  has(offset: number): boolean {
    return this.#taken[offset] === 1
  }
}

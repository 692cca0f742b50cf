/** Numbers that grow in number, off the heap. */
export class Numbers {
  #values = new Float64Array(1024)
  #length = 0

  /** The number at a place, which must be filled. */
  at(index: number): number {
    return this.#values[index] as number
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(this.#length * 2)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  /** All numbers, put in order where they are. */
  sorted(): Float64Array {
    return this.#values.subarray(0, this.#length).sort()
  }
}

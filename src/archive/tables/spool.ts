/** What is needed of each article once more when all have been seen: kept outside the memory where there is a folder for it. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { Numbers } from './numbers.js'

/** Texts that are read again by their numbers. */
export interface Spool {
  /** Keeps a text under the next number, from 0 on. */
  add(text: string): void
  read(number: number): string
  /** Lets go of it; a second time does nothing. */
  close(): void
}

/** A spool in memory, for small archives. */
export function memorySpool(): Spool {
  const texts: string[] = []
  return { add: text => void texts.push(text), read: number => texts[number] as string, close: () => {} }
}

/** So many bytes are written at once. */
const CHUNK = 1 << 20

/** A spool in a file, which is made, or begun anew. */
export function fileSpool(path: string): Spool {
  const file = openSync(path, 'w+')
  let isOpen = true
  const ends = new Numbers()
  let [length, waiting] = [0, 0]
  let chunks: Buffer[] = []
  const flush = (): void => {
    const bytes = Buffer.concat(chunks)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    chunks = []
    waiting = 0
  }
  return {
    add(text) {
      const bytes = Buffer.from(text)
      length += bytes.length
      ends.push(length)
      chunks.push(bytes)
      waiting += bytes.length
      if (waiting >= CHUNK) flush()
    },
    read(number) {
      if (waiting > 0) flush()
      const start = number === 0 ? 0 : ends.at(number - 1)
      const bytes = Buffer.alloc(ends.at(number) - start)
      readSync(file, bytes, 0, bytes.length, start)
      return bytes.toString()
    },
    close() {
      if (isOpen) closeSync(file)
      isOpen = false
    },
  }
}

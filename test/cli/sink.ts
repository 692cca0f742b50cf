import { Writable } from 'node:stream'

/** A stream that keeps what is written to it. */
export function sink(into: string[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      into.push(chunk.toString())
      done()
    },
  })
}

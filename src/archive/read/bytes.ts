/** Streams of bytes: looked ahead into, collected up to a limit, turned into UTF-8. */
import { megabytes, ReadFailure } from './failure.js'

export type Bytes = AsyncIterable<Uint8Array>

/** The first bytes of a stream, and the whole of it still to be read. */
export interface Peeked {
  readonly head: Uint8Array
  readonly bytes: Bytes
  /** Lets go of the stream, wherever it stands. */
  close(): Promise<void>
}

/** Looks at the first `size` bytes. */
export async function peek(stream: Bytes, size: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  for (let length = 0; length < size; ) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    length += next.value.length
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield* chunks.splice(0)
    yield* { [Symbol.asyncIterator]: () => iterator }
  }
  return {
    head: Buffer.concat(chunks).subarray(0, size),
    bytes: whole(),
    close: async () => void (await iterator.return?.()),
  }
}

/** @throws ReadFailure 'too-large' for more than `most` bytes, before they are in memory */
export async function collect(stream: Bytes, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export function tooLarge(most: number, size?: number): ReadFailure {
  const found = size === undefined ? `is more than ${megabytes(most)}` : `is ${megabytes(size)}`
  return new ReadFailure('too-large', `${found}; the limit of one article is ${megabytes(most)}`)
}

/** UTF-16 as UTF-8, without its byte order mark. */
export async function* utf16ToUtf8(stream: Bytes, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (chunk?: Uint8Array): Uint8Array => {
    try {
      return Buffer.from(decoder.decode(chunk, { stream: chunk !== undefined }))
    } catch {
      throw new ReadFailure('undecodable', `is not valid ${encoding}`)
    }
  }
  for await (const chunk of stream) yield decoded(chunk)
  yield decoded()
}

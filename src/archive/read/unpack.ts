/** gzip and zstd as streams, within limits. */
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import type { Bytes } from './bytes.js'
import { megabytes, ReadFailure } from './failure.js'
import type { Limits } from './read-options.js'

/** What may be unpacked of anything, whatever its ratio: short texts of one line repeated are no bombs. */
const FREE_BYTES = 1e6

/** @throws ReadFailure 'bomb' for more than the limits allow of so many packed bytes */
export function checkUnpacked(packed: number, unpacked: number, limits: Limits): void {
  if (unpacked > limits.unpackedBytes) {
    throw new ReadFailure('bomb', `unpacks to more than the limit of ${megabytes(limits.unpackedBytes)}`)
  }
  if (unpacked > FREE_BYTES + packed * limits.ratio) {
    throw new ReadFailure('bomb', `unpacks to more than ${limits.ratio} times its ${megabytes(packed)}`)
  }
}

async function* gunzip(packed: Bytes): Bytes {
  const unpacked = createGunzip()
  // The error of either reaches the loop that reads `unpacked`.
  pipeline(Readable.from(packed), unpacked, () => {})
  yield* unpacked
}

/** zstd's own tools refuse larger windows unless told otherwise. */
const LARGEST_WINDOW = 128 * 2 ** 20
/** An RLE block of 4 bytes unpacks to 128 KB: this much at a time stays below 50 MB. */
const STEP_BYTES = 1024

/** The window that the header of a frame asks for, in bytes; 0 where it asks for none. */
function windowOf(frame: Uint8Array): number {
  const [descriptor, window] = [frame[4], frame[5]]
  if (frame[0] !== 0x28 || descriptor === undefined || window === undefined || (descriptor & 0x20) !== 0) return 0
  return 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8)
}

async function* unzstd(packed: Bytes): Bytes {
  const unpacked: Uint8Array[] = []
  const decompressor = new Decompress(chunk => unpacked.push(chunk))
  let isFirst = true
  for await (const chunk of packed) {
    if (isFirst && windowOf(chunk) > LARGEST_WINDOW) {
      throw new ReadFailure('bomb', `asks for a window of ${megabytes(windowOf(chunk))} to be unpacked`)
    }
    isFirst = false
    for (let at = 0; at < chunk.length; at += STEP_BYTES) {
      decompressor.push(chunk.subarray(at, at + STEP_BYTES))
      yield* unpacked.splice(0)
    }
  }
  decompressor.push(new Uint8Array(0), true)
  yield* unpacked.splice(0)
}

const UNPACKERS = { gzip: gunzip, zstd: unzstd }

/**
 * The unpacked bytes of a stream.
 *
 * @throws ReadFailure 'bomb', or 'malformed' for what is truncated or damaged
 */
export async function* unpack(format: keyof typeof UNPACKERS, packed: Bytes, limits: Limits): Bytes {
  let [packedBytes, unpackedBytes] = [0, 0]
  let sourceError: unknown
  async function* counted(): Bytes {
    try {
      for await (const chunk of packed) {
        packedBytes += chunk.length
        yield chunk
      }
    } catch (error) {
      sourceError = error
      throw error
    }
  }
  try {
    for await (const chunk of UNPACKERS[format](counted())) {
      unpackedBytes += chunk.length
      checkUnpacked(packedBytes, unpackedBytes, limits)
      yield chunk
    }
  } catch (error) {
    if (error instanceof ReadFailure || error === sourceError) throw error
    throw new ReadFailure('malformed', `is damaged or truncated ${format}: ${(error as Error).message}`)
  }
}

/** One file, member or stream → the articles in it, whatever it turns out to be. */
import type { RawArticle } from '../entry.js'
import { collect, peek, tooLarge } from './bytes.js'
import { errorEntry, failureOf, ReadFailure } from './failure.js'
import { readArray, readLines, readObject, readRows } from './fields.js'
import type { Entries, Input, Settings } from './input.js'
import { HEAD_BYTES, sniff } from './sniff.js'
import { unpack } from './unpack.js'
import { readWarc } from './warc.js'
import { membersOf } from './zip.js'

const COMPRESSED_NAME = /\.(?:gz|gzip|zst|zstd)$/i

/** The whole input as one article. */
async function wholeOf({ source, bytes, size }: Input, kind: 'text' | 'html', most: number): Promise<RawArticle> {
  if (size !== undefined && size > most) throw tooLarge(most, size)
  return { source, position: 0, content: { kind, bytes: await collect(bytes, most) } }
}

function checkDepth({ depth }: Input, most: number): void {
  if (depth >= most) throw new ReadFailure('bomb', `lies in ${depth} containers; no more than ${most} are opened`)
}

async function* entriesOf(input: Input, settings: Settings): Entries {
  const { source, depth } = input
  const { limits } = settings
  const { head, bytes, close } = await peek(input.bytes, HEAD_BYTES)
  try {
    const looked = { ...input, bytes }
    const found = sniff(head, source.replace(COMPRESSED_NAME, ''), settings)
    switch (found.kind) {
      case 'binary':
        throw new ReadFailure('binary', found.reason)
      case 'gzip':
      case 'zstd':
        checkDepth(input, limits.depth)
        yield* readInput({ source, bytes: unpack(found.kind, bytes, limits), depth: depth + 1 }, settings)
        break
      case 'zip':
        checkDepth(input, limits.depth)
        for await (const member of membersOf(looked, limits)) {
          if ('kind' in member) yield member
          else yield* readInput(member, settings)
        }
        break
      case 'warc':
        yield* readWarc(looked, settings)
        break
      case 'json':
        yield* readObject(looked, found.encoding, settings)
        break
      case 'json-lines':
        yield* readLines(looked, found.encoding, settings)
        break
      case 'json-array':
        yield* readArray(looked, found.encoding, settings)
        break
      case 'csv':
        yield* readRows(looked, found.encoding, found.delimiter, settings)
        break
      default:
        yield await wholeOf(looked, found.kind, limits.articleBytes)
    }
  } finally {
    await close()
  }
}

/** The articles of an input. What stops the reading becomes the last entry, as does that there was nothing to read. */
export async function* readInput(input: Input, settings: Settings): Entries {
  const { source } = input
  let position = 0
  let isEmpty = true
  try {
    for await (const entry of entriesOf(input, settings)) {
      isEmpty = false
      if (entry.source === source) position = entry.position + 1
      yield entry
    }
  } catch (error) {
    isEmpty = false
    const { code, message } = failureOf(error)
    yield errorEntry({ source, position }, code, message)
  }
  if (isEmpty) yield errorEntry({ source, position }, 'no-article', 'holds no article')
}

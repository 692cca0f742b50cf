/** The members of a ZIP file, by its central directory. */

import { randomUUID } from 'node:crypto'
import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { type Entry, fromFdPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import type { ArchiveError } from '../entry.js'
import type { Bytes } from './bytes.js'
import { errorEntry, ReadFailure } from './failure.js'
import type { Input } from './input.js'
import type { Limits } from './read-options.js'
import { checkUnpacked } from './unpack.js'

const OPTIONS = { autoClose: true, decodeStrings: false }

/** A ZIP inside a stream, set down in a file without a name that goes away with the process. */
async function spooled(bytes: Bytes): Promise<ZipFile> {
  const path = join(tmpdir(), `vn-party-news-${randomUUID()}.zip`)
  const file = openSync(path, 'wx+')
  try {
    unlinkSync(path)
    for await (const chunk of bytes) writeSync(file, chunk)
    return await fromFdPromise(file, OPTIONS)
  } catch (error) {
    closeSync(file)
    throw error
  }
}

/** UTF-8 where the bytes are that, whatever the flag says: macOS does not set it. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw).replaceAll('\\', '/')
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  }
}

/** What yauzl says of a file that is damaged; errors of the system and our own pass. */
function damaged(error: unknown): unknown {
  if (error instanceof ReadFailure || (error as NodeJS.ErrnoException).syscall !== undefined) return error
  return new ReadFailure('malformed', `is a damaged or truncated ZIP: ${(error as Error).message}`)
}

/** The bytes of a member, held to their checksum where this Node can count one (20.15 or newer). */
async function* bytesOf(zip: ZipFile, entry: Entry): Bytes {
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      checksum = zlib.crc32?.(chunk, checksum) ?? entry.crc32
      yield chunk
    }
  } catch (error) {
    throw damaged(error)
  }
  if (checksum !== entry.crc32) throw new ReadFailure('malformed', 'is damaged in its ZIP: its checksum differs')
}

/** Why a member is not read, by what the directory says of it. */
function checkMember(entry: Entry, name: string, limits: Limits): void {
  const unsafe = validateFileName(name)
  if (unsafe !== null) throw new ReadFailure('unsafe-path', `has a path that leads out of its ZIP: ${unsafe}`)
  if (entry.isEncrypted()) throw new ReadFailure('unreadable', 'is encrypted')
  if (!entry.canDecodeFileData()) {
    throw new ReadFailure('unreadable', `is compressed by method ${entry.compressionMethod}, not by deflate`)
  }
  checkUnpacked(entry.compressedSize, entry.uncompressedSize, limits)
}

/** The members of a ZIP file in the order of its directory, and an error for each that is not read. */
export async function* membersOf(input: Input, limits: Limits): AsyncGenerator<Input | ArchiveError> {
  try {
    const zip = input.path === undefined ? await spooled(input.bytes) : await openPromise(input.path, OPTIONS)
    const names = new Set<string>()
    let packed = 0
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/')) continue
      if (names.size >= limits.files) throw new ReadFailure('bomb', `holds more than ${limits.files} files`)
      packed += entry.compressedSize
      if (packed > zip.fileSize) throw new ReadFailure('bomb', 'holds members that overlap')
      const source = `${input.source}!${name}`
      try {
        if (names.has(name)) throw new ReadFailure('malformed', 'is the second member of that name in its ZIP')
        checkMember(entry, name, limits)
        names.add(name)
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error
        yield errorEntry({ source, position: 0 }, error.code, error.message)
        continue
      }
      yield { source, bytes: bytesOf(zip, entry), size: entry.uncompressedSize, depth: input.depth + 1 }
    }
  } catch (error) {
    throw damaged(error)
  }
}

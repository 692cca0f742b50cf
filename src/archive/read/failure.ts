/** Why something of an archive cannot be read, on its way to becoming an error entry. */
import type { ArchiveError, ArchiveErrorCode, Place } from '../entry.js'

/** Thrown by what reads, caught once for each source. */
export class ReadFailure extends Error {
  constructor(
    readonly code: ArchiveErrorCode,
    reason: string,
  ) {
    super(reason)
  }
}

/** One line of at most 200 characters. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

export function errorEntry({ source, position }: Place, code: ArchiveErrorCode, reason: string): ArchiveError {
  return { kind: 'error', source, position, code, reason: oneLine(reason) }
}

/** What the system says of a file as a failure; anything else that was thrown is a fault of ours and thrown on. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadFailure) return error
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code === 'ELOOP') return new ReadFailure('symlink-loop', 'is a link that leads back to itself')
  if (code === 'ENOENT') return new ReadFailure('unreadable', 'is a link to nothing, or went away')
  if (code !== undefined && syscall !== undefined) return new ReadFailure('unreadable', `cannot be read (${code})`)
  throw error
}

/** 10000000 → "10 MB". */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${bytes} bytes` : `${Number((bytes / 1e6).toPrecision(3))} MB`
}

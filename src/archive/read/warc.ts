/** The pages in a WARC file, by the optional package warcio. */
import { type ArchiveError, type Place, placeId, type RawArticle } from '../entry.js'
import { collect } from './bytes.js'
import { errorEntry, ReadFailure } from './failure.js'
import type { Entries, Input, Settings } from './input.js'

type Warcio = typeof import('warcio')

async function loadWarcio(): Promise<Warcio> {
  try {
    return await import('warcio')
  } catch {
    throw new ReadFailure('missing-reader', 'is a WARC file; to read it, install warcio: npm install warcio')
  }
}

type WarcRecord = InstanceType<Warcio['WARCRecord']>

/**
 * Reads what is left of a record. warcio itself would wait for ever for what a truncated file does not have.
 *
 * @throws ReadFailure 'malformed' for a record that is shorter than it says
 */
async function finish(rest: WarcRecord['reader']): Promise<void> {
  for await (const _ of rest);
  const { limit: lacking = 0 } = rest as { readonly limit?: number }
  if (lacking > 0) throw new ReadFailure('malformed', `is a truncated WARC: a record lacks ${lacking} bytes`)
}

async function pageOf(record: WarcRecord, place: Place, most: number): Promise<RawArticle | ArchiveError> {
  const url = record.warcTargetURI
  try {
    const content = { kind: 'html' as const, bytes: await collect(record, most), ...(url ? { url } : {}) }
    return { ...place, id: placeId(place), content }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return errorEntry(place, error.code, error.message)
  }
}

/** Pages are answers with status 200 and text/html; other records are passed over. Positions count all records. */
export async function* readWarc({ source, bytes }: Input, { limits }: Settings): Entries {
  const { WARCParser } = await loadWarcio()
  let position = -1
  try {
    for await (const record of new WARCParser(bytes)) {
      position++
      const http = record.httpHeaders
      const type = http?.headers.get('content-type') ?? ''
      const isPage = record.warcType === 'response' && Number(http?.statusCode) === 200 && /^text\/html\b/i.test(type)
      const rest = record.reader
      const page = isPage ? await pageOf(record, { source, position }, limits.articleBytes) : null
      await finish(rest)
      if (page !== null) yield page
    }
  } catch (error) {
    if (error instanceof ReadFailure || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new ReadFailure('malformed', `is a damaged or truncated WARC: ${(error as Error).message}`)
  }
}

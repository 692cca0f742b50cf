/** The pages in a WARC file, by the optional package warcio. */
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

/** Pages are answers with status 200 and text/html; other records are passed over. Positions count all records. */
export async function* readWarc({ source, bytes }: Input, { limits }: Settings): Entries {
  const { WARCParser } = await loadWarcio()
  let position = -1
  try {
    for await (const record of new WARCParser(bytes)) {
      position++
      const http = record.httpHeaders
      const type = http?.headers.get('content-type') ?? ''
      if (record.warcType !== 'response' || Number(http?.statusCode) !== 200 || !/^text\/html\b/i.test(type)) continue
      const url = record.warcTargetURI
      try {
        const content = {
          kind: 'html' as const,
          bytes: await collect(record, limits.articleBytes),
          ...(url ? { url } : {}),
        }
        yield { source, position, id: `${source}#${position}`, content }
      } catch (error) {
        if (!(error instanceof ReadFailure)) throw error
        yield errorEntry({ source, position }, error.code, error.message)
      }
    }
  } catch (error) {
    if (error instanceof ReadFailure || (error as NodeJS.ErrnoException).syscall !== undefined) throw error
    throw new ReadFailure('malformed', `is a damaged or truncated WARC: ${(error as Error).message}`)
  }
}

/** Packed files that tests make: zstd, for which there is no packer, and WARC. */
import { gzipSync } from 'node:zlib'

const MAGIC = [0x28, 0xb5, 0x2f, 0xfd]
/** A frame without size and checksum, with a window of 128 KB. */
const HEADER = [...MAGIC, 0x00, 0x38]
const RAW = 0
const RLE = 1
const LARGEST_BLOCK = 131_072

function blockHeader(isLast: boolean, type: number, size: number): Buffer {
  const value = Number(isLast) | (type << 1) | (size << 3)
  return Buffer.from([value & 0xff, (value >> 8) & 0xff, value >> 16])
}

/** A zstd frame of raw blocks. */
export function zstdOf(content: Uint8Array): Buffer {
  const parts: Uint8Array[] = [Buffer.from(HEADER)]
  for (let at = 0; at === 0 || at < content.length; at += LARGEST_BLOCK) {
    const block = content.subarray(at, at + LARGEST_BLOCK)
    parts.push(blockHeader(at + LARGEST_BLOCK >= content.length, RAW, block.length), Buffer.from(block))
  }
  return Buffer.concat(parts)
}

/** A zstd frame that repeats one byte `blocks` times 128 KB, out of four bytes each. */
export function zstdBomb(byte: number, blocks: number): Buffer {
  const block = (isLast: boolean): Buffer =>
    Buffer.concat([blockHeader(isLast, RLE, LARGEST_BLOCK), Buffer.from([byte])])
  return Buffer.concat([
    Buffer.from(HEADER),
    ...Array.from({ length: blocks }, (_, index) => block(index === blocks - 1)),
  ])
}

/** A zstd frame that asks for a window of 1 GB. */
export const zstdOfWideWindow = Buffer.concat([
  Buffer.from([...MAGIC, 0x00, 0xa0]),
  blockHeader(true, RAW, 1),
  Buffer.from('a'),
])

/** What a WARC record holds. */
export interface WarcRecord {
  readonly type: string
  readonly url?: string
  readonly status?: string
  readonly contentType?: string
  readonly body: string | Uint8Array
}

function recordOf({
  type,
  url,
  status = '200 OK',
  contentType = 'text/html; charset=utf-8',
  body,
}: WarcRecord): Buffer {
  const http = type === 'response' ? `HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n\r\n` : ''
  const payload = Buffer.concat([Buffer.from(http), Buffer.from(body as string)])
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    'WARC-Date: 2024-01-12T10:00:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : 'application/warc-fields'}`,
    `Content-Length: ${payload.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), payload, Buffer.from('\r\n\r\n')])
}

export const warcOf = (records: readonly WarcRecord[]): Buffer => Buffer.concat(records.map(recordOf))

/** As crawlers write it: each record a gzip member of its own. */
export const warcGzOf = (records: readonly WarcRecord[]): Buffer =>
  Buffer.concat(records.map(record => gzipSync(recordOf(record))))

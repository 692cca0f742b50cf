/** Whatever comes in, something comes out, and nothing stays open. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { articleOf } from '../../../src/archive/decode/article-of.js'
import type { ArchiveEntry } from '../../../src/archive/entry.js'
import { readArchive } from '../../../src/archive/read/read-archive.js'
import { warcOf, zstdOf } from './containers.js'

const text = Buffer.from('{"text":"Sáng nay, Huyện ủy họp."}\n{"text":"Hội nghị."}\n')
const page = Buffer.from(
  '<html><body><p>Sáng nay, Huyện ủy họp bàn về công tác xây dựng Đảng của huyện.</p></body></html>',
)
const FILES = [
  text,
  Buffer.from('id,text\n1,"Hội nghị"\n2,x\n'),
  Buffer.from('[{"text":"a"},{"text":"b"}]'),
  page,
  Buffer.from('Hội nghị tổng kết', 'utf16le'),
  gzipSync(text),
  zstdOf(text),
  Buffer.from(zipSync({ 'a.ndjson': text, 'b.html': page, 'c.zip': zipSync({ 'd.txt': text }) })),
  warcOf([{ type: 'response', url: 'https://x.vn', body: page }]),
]

async function entriesOf(bytes: Uint8Array): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  for await (const raw of readArchive(Readable.from([bytes], { objectMode: false }))) {
    entries.push('kind' in raw ? raw : articleOf(raw))
  }
  return entries
}

function expectSound(entries: readonly ArchiveEntry[]): void {
  expect(entries.length).toBeGreaterThan(0)
  for (const entry of entries) {
    if (entry.kind === 'error') expect(entry.reason).toMatch(/^[^\n]{1,200}$/)
    else expect(entry.record.text?.trim()).toBeTruthy()
  }
}

it('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => expectSound(await entriesOf(bytes))),
  )
})

it('files of every kind, damaged anywhere', async () => {
  const damaged = fc.record({ file: fc.constantFrom(...FILES), at: fc.nat(), byte: fc.nat(255), cut: fc.nat() })
  await fc.assert(
    fc.asyncProperty(damaged, async ({ file, at, byte, cut }) => {
      const bytes = Buffer.from(file)
      bytes[at % bytes.length] = byte
      expectSound(await entriesOf(bytes))
      expectSound(await entriesOf(bytes.subarray(0, cut % bytes.length)))
    }),
    { numRuns: 300 },
  )
})

it('any row', () => {
  const row = fc.dictionary(fc.constantFrom('text', 'title', 'content', 'html', 'id', 'date', 'x'), fc.jsonValue())
  fc.assert(
    fc.property(row, fields => {
      expectSound([articleOf({ source: 'a', position: 0, content: { kind: 'fields', fields } })])
    }),
  )
})

let folder: string
beforeAll(() => {
  // warcio says there what is wrong with a record.
  vi.spyOn(console, 'warn').mockReturnValue(undefined)
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const openFiles = (): number => readdirSync('/proc/self/fd').length

it.runIf(process.platform === 'linux').each([
  ['a.ndjson', Buffer.concat(Array.from({ length: 9000 }, () => text))],
  [
    'a.ndjson.gz',
    gzipSync(Buffer.concat(Array.from({ length: 9000 }, (_, n) => Buffer.from(`{"text":"${n * 7919}"}\n`)))),
  ],
  ['a.zip', zipSync({ 'a.ndjson': text, 'b.txt': page })],
  ['b.zip', zipSync({ 'a.zip': zipSync({ 'a.ndjson': text, 'b.txt': page }) })],
  ['a.png', Buffer.from('\x89PNG'.padEnd(200_000, 'x'), 'latin1')],
])('%s is closed where reading stops early', async (name, content) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  const before = openFiles()
  for (let run = 0; run < 5; run++) {
    for await (const _ of readArchive(path)) break
  }
  await expect.poll(openFiles).toBeLessThanOrEqual(before)
})

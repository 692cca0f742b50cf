/** Archives → articles and errors: what is found, in which order, and what becomes of broken things. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ArchiveError, RawArticle } from '../../../src/archive/entry.js'
import { readArchive } from '../../../src/archive/read/read-archive.js'
import type { ReadOptions } from '../../../src/archive/read/read-options.js'
import type { ArchiveSource } from '../../../src/archive/read/source.js'
import { warcGzOf, warcOf, zstdBomb, zstdOf, zstdOfWideWindow } from './containers.js'

let folder: string
let home: string

beforeEach(() => {
  home = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-test-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true, force: true })
})

type Files = Readonly<Record<string, string | Uint8Array>>

function write(files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

const zipOf = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )

async function read(source: ArchiveSource, options?: ReadOptions): Promise<(RawArticle | ArchiveError)[]> {
  const entries: (RawArticle | ArchiveError)[] = []
  for await (const entry of readArchive(source, options)) entries.push(entry)
  return entries
}

/** An entry in one line: "a.csv#0 fields {…}", "a.zip!b.png#0 ! binary: …". */
function shown(entry: RawArticle | ArchiveError): string {
  const place = `${entry.source}#${entry.position}`
  if ('kind' in entry) return `${place} ! ${entry.code}: ${entry.reason}`
  const { content } = entry
  const what = content.kind === 'fields' ? JSON.stringify(content.fields) : new TextDecoder().decode(content.bytes)
  return `${place} ${content.kind} ${what}`
}

const readShown = async (source: ArchiveSource, options?: ReadOptions): Promise<string[]> =>
  (await read(source, options)).map(shown)

const A = '{"text":"một"}'
const B = '{"text":"hai"}'

describe('what a file is', () => {
  const cases: [string, string, string | Uint8Array, string[]][] = [
    ['plain text', 'a.txt', 'Hội nghị.', ['text Hội nghị.']],
    ['plain text under any name', 'a.bin', 'Hội nghị.', ['text Hội nghị.']],
    ['text that opens with a bracket', 'a', '[Video] Hội nghị', ['text [Video] Hội nghị']],
    ['text with commas', 'a', 'Sáng nay, tại huyện\nvà xã, có họp', ['text Sáng nay, tại huyện\nvà xã, có họp']],
    ['an empty file', 'a.txt', '', ['text ']],
    ['HTML', 'a.html', '<!DOCTYPE html><p>x</p>', ['html <!DOCTYPE html><p>x</p>']],
    ['HTML under a name of text', 'a.txt', '\n <html><p>x</p>', ['html \n <html><p>x</p>']],
    ['HTML that opens with text', 'a.htm', 'x<br>y', ['html x<br>y']],
    ['one object', 'a.json', A, [`fields ${A}`]],
    ['one object over lines', 'a.json', '{\n "text": "một"\n}\n', [`fields ${A}`]],
    ['an array', 'a.json', `[${A}, ${B}]`, [`fields ${A}`, `fields ${B}`]],
    ['an array over lines', 'a.txt', `[\n  ${A},\n  ${B}\n]\n`, [`fields ${A}`, `fields ${B}`]],
    ['NDJSON', 'a.ndjson', `${A}\n${B}\n`, [`fields ${A}`, `fields ${B}`]],
    ['NDJSON under another name', 'a.txt', `${A}\r\n${B}`, [`fields ${A}`, `fields ${B}`]],
    ['JSON with a byte order mark', 'a.json', `\ufeff[${A}]`, [`fields ${A}`]],
    ['CSV', 'a.csv', 'id,text\n1,một\n', ['fields {"id":"1","text":"một"}']],
    ['CSV under another name', 'a.txt', 'id,text\n1,một\n', ['fields {"id":"1","text":"một"}']],
    ['CSV with semicolons', 'a.csv', 'id;nội dung\n1;"a, b"\n', ['fields {"id":"1","nội dung":"a, b"}']],
    ['CSV with tabs', 'a.tsv', 'id\ttext\n1\ta, b; c\n', ['fields {"id":"1","text":"a, b; c"}']],
    ['CSV with a byte order mark', 'a.csv', '\ufefftext,id\nmột,1', ['fields {"text":"một","id":"1"}']],
    ['CSV of one column', 'a.csv', 'text\nmột\n\nhai\n', ['fields {"text":"một"}', 'fields {"text":"hai"}']],
    [
      'quotes of RFC 4180',
      'a.csv',
      'id,text\r\n1,"a ""b"",\r\nc"\r\n2,"""d"""\r\n',
      ['fields {"id":"1","text":"a \\"b\\",\\r\\nc"}', 'fields {"id":"2","text":"\\"d\\""}'],
    ],
    [
      'quotes inside plain fields',
      'a.csv',
      'id,text\n1,thi "Đảng viên\n2,b\n',
      ['fields {"id":"1","text":"thi \\"Đảng viên"}', 'fields {"id":"2","text":"b"}'],
    ],
    ['JSON in UTF-16', 'a.json', Buffer.from(`\ufeff[${A}]`, 'utf16le'), [`fields ${A}`]],
    [
      'NDJSON in UTF-16 without mark',
      'a.ndjson',
      Buffer.from(`${A}\n${B}`, 'utf16le').swap16(),
      [`fields ${A}`, `fields ${B}`],
    ],
    ['CSV in UTF-16', 'a.csv', Buffer.from('\ufeffid;text\n1;một\n', 'utf16le'), ['fields {"id":"1","text":"một"}']],
    [
      'CSV in TCVN3',
      'a.csv',
      Buffer.from('id,text\n1,§¶ng bé huyÖn\n', 'latin1'),
      ['fields {"id":"1","text":"Đảng bộ huyện"}'],
    ],
    ['gzip', 'a.txt.gz', gzipSync('một'), ['text một']],
    ['gzip under another name', 'a.txt', gzipSync(A), [`fields ${A}`]],
    ['gzip in parts', 'a.ndjson.gz', Buffer.concat([gzipSync(`${A}\n`), gzipSync(B)]), [`fields ${A}`, `fields ${B}`]],
    ['gzip of CSV', 'a.csv.gz', gzipSync('text\nmột\n'), ['fields {"text":"một"}']],
    ['zstd', 'a.txt.zst', zstdOf(Buffer.from('một')), ['text một']],
    ['zstd of NDJSON', 'a.zst', zstdOf(Buffer.from(`${A}\n${B}`)), [`fields ${A}`, `fields ${B}`]],
    [
      'zstd in frames, one passed over',
      'a.zst',
      Buffer.concat([
        Buffer.from('502a4d180300000061626302'.slice(0, 22), 'hex'),
        zstdOf(Buffer.from('mộ')),
        zstdOf(Buffer.from('t')),
      ]),
      ['text một'],
    ],
    ['gzip of zstd', 'a', gzipSync(zstdOf(Buffer.from('một'))), ['text một']],
  ]
  it.each(cases)('%s (%s)', async (_, name, content, expected) => {
    write({ [name]: content })
    expect(await readShown(name)).toEqual(expected.map((each, index) => `${name}#${index} ${each}`))
  })

  it('UTF-16 text is left to be decoded', async () => {
    write({ 'a.txt': Buffer.from('Hội nghị', 'utf16le') })
    expect(await read('a.txt')).toEqual([
      { source: 'a.txt', position: 0, content: { kind: 'text', bytes: Buffer.from('Hội nghị', 'utf16le') } },
    ])
  })

  it('the encoding of rows and objects comes with them', async () => {
    write({ 'a.csv': Buffer.from('id,text\n1,§¶ng bé huyÖn\n', 'latin1'), 'b.json': A })
    const found = (await read(['a.csv', 'b.json'])) as RawArticle[]
    expect(found.map(({ content }) => content.kind === 'fields' && content.encoding)).toEqual([
      { name: 'tcvn3', certainty: 'guessed' },
      { name: 'utf-8', certainty: 'certain' },
    ])
  })

  it('the encoding of a file tells that of its short rows', async () => {
    const rows = [
      'id,text',
      '1,C¸n bé huyÖn häp',
      '2,®',
      '3,Hoi nghi',
      '4,Th­êng trùc TØnh uû lµm viÖc víi së, ngµnh'.replace(', ', ' '),
    ]
    write({ 'a.csv': Buffer.concat([Buffer.from(`${rows.join('\n')}\n5,`, 'latin1'), Buffer.from('Đảng ủy xã\n')]) })
    expect((await readShown('a.csv')).map(each => each.replace(/^.*"text":/, ''))).toEqual([
      '"Cán bộ huyện họp"}',
      '"đ"}',
      '"Hoi nghi"}',
      '"Thường trực Tỉnh uỷ làm việc với sở ngành"}',
      '"Đảng ủy xã"}',
    ])
  })

  it('names of fields that are told make a table', async () => {
    write({ 'a.txt': 'x;bài\n1;một\n' })
    expect(await readShown('a.txt', { fields: { text: 'bài' } })).toEqual(['a.txt#0 fields {"x":"1","bài":"một"}'])
    expect(await readShown('a.txt')).toEqual(['a.txt#0 text x;bài\n1;một\n'])
  })

  it('ids number what lies in one source, and only that', async () => {
    write({ 'a.ndjson': `${A}\n\n${B}`, 'b.txt': 'x' })
    expect((await read(['a.ndjson', 'b.txt'])).map(entry => 'id' in entry && entry.id)).toEqual([
      'a.ndjson#0',
      'a.ndjson#2',
      false,
    ])
  })
})

describe('where files are found', () => {
  it('folders within folders, sorted by code unit whatever the kind', async () => {
    write({ 'x/b/1.txt': '1', 'x/b.txt': '2', 'x/b-1.txt': '3', 'x/B.txt': '4', 'x/ă.txt': '5', 'x/z.txt': '6' })
    const paths = (await read('x')).map(({ source }) => source)
    expect(paths).toEqual(['x/B.txt', 'x/b-1.txt', 'x/b.txt', 'x/b/1.txt', 'x/z.txt', 'x/ă.txt'])
    expect(paths).toEqual([...paths].sort())
    expect((await read('x/')).map(({ source }) => source)).toEqual(paths)
    expect((await read(join(folder, 'x'))).map(({ source }) => source)).toEqual(paths.map(path => join(folder, path)))
  })

  it.each([
    ['*.txt', ['a.txt']],
    ['x/*.txt', ['x/b.txt']],
    ['**/*.txt', ['a.txt', 'x/b.txt', 'x/y/c.txt']],
    ['x/**', ['x/b.html', 'x/b.txt', 'x/y/c.txt']],
    ['x/{b,c}.{html,txt}', ['x/b.html', 'x/b.txt']],
    ['x*', ['x/b.html', 'x/b.txt', 'x/y/c.txt']],
    ['?.txt', ['a.txt']],
  ])('the pattern %s', async (pattern, expected) => {
    write({ 'a.txt': 'a', 'x/b.txt': 'b', 'x/b.html': '<p>', 'x/y/c.txt': 'c' })
    expect((await read(pattern)).map(({ source }) => source)).toEqual(expected)
    expect((await read(join(folder, pattern))).map(({ source }) => source)).toEqual(
      expected.map(path => join(folder, path)),
    )
  })

  it('a file whose name looks like a pattern', async () => {
    write({ '[1].txt': 'a', '1.txt': 'b' })
    expect(await readShown('[1].txt')).toEqual(['[1].txt#0 text a'])
  })

  it('several sources in the order given, none twice', async () => {
    write({ 'x/a.txt': 'a', 'x/b.txt': 'b', 'c.txt': 'c' })
    const found = await read(['c.txt', 'x/b.txt', 'x', '**/*.txt', 'c.txt'])
    expect(found.map(({ source }) => source)).toEqual(['c.txt', 'x/b.txt', 'x/a.txt'])
  })

  it('a stream of bytes', async () => {
    const bytes = Buffer.from(`${A}\n${B}`)
    const pieces = Readable.from([bytes.subarray(0, 13), bytes.subarray(13)], { objectMode: false })
    expect(await readShown(pieces)).toEqual([`-#0 fields ${A}`, `-#1 fields ${B}`])
    expect(await readShown([Readable.from([gzipSync('một')], { objectMode: false })])).toEqual(['-#0 text một'])
  })

  it('stdin', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Readable.from([Buffer.from('một')], { objectMode: false }) as never,
    )
    expect(await readShown('-')).toEqual(['-#0 text một'])
    vi.restoreAllMocks()
  })

  it('articles in hand', async () => {
    const fields = { text: 'một' }
    const bytes = Buffer.from('hai')
    async function* items() {
      yield { content: { kind: 'fields' as const, fields } }
      yield { id: 'x', source: 'db', position: 7, content: { kind: 'text' as const, bytes } }
      yield null as never
      yield { content: { kind: 'text' as const, bytes: Buffer.alloc(11) } }
      yield { id: 5 as never, content: { kind: 'text' as const, bytes } }
    }
    expect(await read(items(), { limits: { articleBytes: 10 } })).toEqual([
      { id: 'items#0', source: 'items', position: 0, content: { kind: 'fields', fields } },
      { id: 'x', source: 'db', position: 7, content: { kind: 'text', bytes } },
      {
        kind: 'error',
        source: 'items',
        position: 2,
        code: 'malformed',
        reason: expect.stringMatching(/^is no article/),
      },
      { kind: 'error', source: 'items', position: 3, code: 'too-large', reason: expect.stringMatching(/^is 11 bytes/) },
      {
        kind: 'error',
        source: 'items',
        position: 4,
        code: 'malformed',
        reason: expect.stringMatching(/must be strings$/),
      },
    ])
  })

  it('reads no further than it is asked to', async () => {
    let pulled = 0
    async function* items() {
      for (;;) yield { content: { kind: 'fields' as const, fields: { n: pulled++ } } }
    }
    const archive = readArchive(items())
    await archive.next()
    await archive.next()
    expect(pulled).toBe(2)
    await archive.return(undefined)
  })

  it('a folder without files', async () => {
    mkdirSync('x/y', { recursive: true })
    expect(await readShown('x')).toEqual(['x#0 ! no-article: is a folder without files'])
  })

  it.each(['missing.txt', 'x/missing', '*.missing', 'missing/**', 'b\u0301*'])(
    '%s that is not there fails up front',
    async path => {
      write({ 'a.txt': 'a' })
      const archive = readArchive(['a.txt', path])
      await expect(archive.next()).rejects.toThrow(
        new RegExp(`${path.replaceAll('*', '\\*')}: (no such file or folder|matches no file)`),
      )
    },
  )

  it('links to files are followed, links to nothing told of', async () => {
    write({ 'x/a.txt': 'a', 'y/b.txt': 'b' })
    symlinkSync('a.txt', 'x/c.txt')
    symlinkSync('../y', 'x/y')
    symlinkSync('nothing', 'x/z.txt')
    expect(await readShown('x')).toEqual([
      'x/a.txt#0 text a',
      'x/c.txt#0 text a',
      'x/y/b.txt#0 text b',
      'x/z.txt#0 ! unreadable: is a link to nothing, or went away',
    ])
  })

  it('a loop of links is told of once', async () => {
    write({ 'x/y/a.txt': 'a' })
    symlinkSync('..', 'x/y/loop')
    symlinkSync('self', 'x/self')
    expect(await readShown('x')).toEqual([
      'x/self#0 ! symlink-loop: is a link that leads back to itself',
      'x/y/a.txt#0 text a',
      expect.stringMatching(/^x\/y\/loop#0 ! symlink-loop: leads back to .*x, which it lies in$/),
    ])
  })

  it('a socket is not opened', async () => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen('s.sock', resolve))
    write({ 'a.txt': 'a' })
    expect(await readShown('.')).toEqual([
      './a.txt#0 text a',
      './s.sock#0 ! unreadable: is a socket, pipe or device, not a file',
    ])
    await new Promise(resolve => server.close(resolve))
  })

  it('a file that goes away is told of', async () => {
    write({ 'x/a.txt': 'a', 'x/b.txt': 'b' })
    const archive = readArchive('x')
    await archive.next()
    rmSync('x/b.txt')
    expect((await archive.next()).value).toMatchObject({ source: 'x/b.txt', code: 'unreadable' })
  })
})

describe('ZIP', () => {
  it('members in the order of the directory, of every kind', async () => {
    write({
      'a.zip': zipOf({
        'z/tin.txt': 'một',
        'a.html': '<p>x</p>',
        'b.ndjson': `${A}\n${B}`,
        'c.txt.gz': gzipSync('hai'),
        'd.zip': zipOf({ 'e.txt': 'ba' }),
        'tin số 1.txt': 'bốn',
        'f.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      }),
    })
    const expected = [
      'a.zip!z/tin.txt#0 text một',
      'a.zip!a.html#0 html <p>x</p>',
      `a.zip!b.ndjson#0 fields ${A}`,
      `a.zip!b.ndjson#1 fields ${B}`,
      'a.zip!c.txt.gz#0 text hai',
      'a.zip!d.zip!e.txt#0 text ba',
      'a.zip!tin số 1.txt#0 text bốn',
      'a.zip!f.png#0 ! binary: is a PNG image',
    ]
    expect(await readShown('a.zip')).toEqual(expected)
  })

  it('from a stream', async () => {
    const stream = Readable.from([zipOf({ 'a.txt': 'một', 'b.txt': 'hai' })], { objectMode: false })
    expect(await readShown(stream)).toEqual(['-!a.txt#0 text một', '-!b.txt#0 text hai'])
  })

  it('without members', async () => {
    write({ 'a.zip': zipOf({}) })
    expect(await readShown('a.zip')).toEqual(['a.zip#0 ! no-article: holds no article'])
  })

  it.each(['../x.txt', 'a/../../x.txt', '/etc/x.txt', 'C:/x.txt', '..\\x.txt'])('the path %s', async name => {
    write({ 'a.zip': zipOf({ 'a.txt': 'một', [name]: 'hai', 'b.txt': 'ba' }) })
    const [first, unsafe, last] = await readShown('a.zip')
    expect([first, last]).toEqual(['a.zip!a.txt#0 text một', 'a.zip!b.txt#0 text ba'])
    expect(unsafe).toMatch(/^a\.zip!.*x\.txt#0 ! unsafe-path: has a path that leads out of its ZIP/)
  })

  it('backslashes between folders, as .NET wrote them', async () => {
    write({ 'a.zip': zipOf({ 'thang-3\\tin.txt': 'một' }) })
    expect(await readShown('a.zip')).toEqual(['a.zip!thang-3/tin.txt#0 text một'])
  })

  it('a member that is damaged costs no other', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': 'một '.repeat(500), 'b.txt': 'hai' }))
    zip.fill(0xff, 40, 44)
    write({ 'a.zip': zip })
    expect(await readShown('a.zip')).toEqual([
      expect.stringMatching(/^a\.zip!a\.txt#0 ! malformed: is a damaged or truncated ZIP: /),
      'a.zip!b.txt#0 text hai',
    ])
  })

  it('a member that is not packed and was changed', async () => {
    const zip = Buffer.from(zipSync({ 'a.txt': [strToU8('mot hai ba'), { level: 0 }], 'b.txt': strToU8('hai') }))
    zip.write('X', zip.indexOf('hai'))
    write({ 'a.zip': zip })
    expect(await readShown('a.zip')).toEqual([
      'a.zip!a.txt#0 ! malformed: is damaged in its ZIP: its checksum differs',
      'a.zip!b.txt#0 text hai',
    ])
  })

  it('a member that is encrypted', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': 'một' }))
    zip.writeUInt16LE(1, zip.indexOf('PK\x01\x02') + 8)
    write({ 'a.zip': zip })
    expect(await readShown('a.zip')).toEqual(['a.zip!a.txt#0 ! unreadable: is encrypted'])
  })

  it('members that overlap', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': Buffer.alloc(400, 'ab'), 'b.txt': Buffer.alloc(400, 'cd') }))
    const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 1)
    zip.writeUInt32LE(zip.length, second + 20)
    write({ 'a.zip': zip })
    expect((await readShown('a.zip'))[1]).toBe('a.zip#0 ! bomb: holds members that overlap')
  })
})

describe('WARC', () => {
  const records = [
    { type: 'warcinfo', body: 'software: x' },
    { type: 'request', url: 'https://x.vn/1', body: 'GET / HTTP/1.1\r\n\r\n' },
    { type: 'response', url: 'https://x.vn/1', body: '<p>một</p>' },
    { type: 'response', url: 'https://x.vn/1.png', contentType: 'image/png', body: '\x89PNG' },
    { type: 'response', url: 'https://x.vn/old', status: '301 Moved', body: '<p>moved</p>' },
    { type: 'response', url: 'https://x.vn/2', body: '<p>hai, dài hơn</p>' },
  ]

  it.each([
    ['plain', 'a.warc', warcOf(records)],
    ['packed by record', 'a.warc.gz', warcGzOf(records)],
  ])('%s: pages with their addresses', async (_, name, content) => {
    write({ [name]: content })
    const page = (position: number, url: string, html: string) => ({
      id: `${name}#${position}`,
      source: name,
      position,
      content: { kind: 'html', bytes: Buffer.from(html), url },
    })
    expect(await read(name)).toEqual([
      page(2, 'https://x.vn/1', '<p>một</p>'),
      page(5, 'https://x.vn/2', '<p>hai, dài hơn</p>'),
    ])
  })

  it('a page over the limit costs no other', async () => {
    write({
      'a.warc': warcOf([{ type: 'response', url: 'https://x.vn/0', body: 'x'.repeat(40) }, ...records.slice(2, 3)]),
    })
    expect(await readShown('a.warc', { limits: { articleBytes: 20 } })).toEqual([
      'a.warc#0 ! too-large: is more than 20 bytes; the limit of one article is 20 bytes',
      'a.warc#1 html <p>một</p>',
    ])
  })

  it.each([1, 10, 60])('%i bytes short, after whole pages', async short => {
    write({ 'a.warc': warcOf(records).subarray(0, -short - 4) })
    expect(await readShown('a.warc')).toEqual([
      'a.warc#2 html <p>một</p>',
      expect.stringMatching(/^a\.warc#\d ! malformed: is a (damaged or )?truncated WARC: /),
    ])
  })

  it('without the package', async () => {
    vi.doMock('warcio', () => {
      throw new Error('Cannot find package')
    })
    write({ 'a.warc': warcOf(records) })
    expect(await readShown('a.warc')).toEqual([
      'a.warc#0 ! missing-reader: is a WARC file; to read it, install warcio: npm install warcio',
    ])
    vi.doUnmock('warcio')
  })
})

describe('broken files', () => {
  const binaries: [string, string | Uint8Array, RegExp][] = [
    ['a.png', Buffer.from('\x89PNG\r\n', 'latin1'), /PNG/],
    ['a.pdf', '%PDF-1.4', /PDF/],
    ['a.txt', 'PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaa[Content_Types].xml', /Office/],
    ['a.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), /Office/],
    ['a.exe', Buffer.from('MZ\x90\0\x03', 'latin1'), /executable/],
    ['a.tar', Buffer.from(`${'a'.repeat(100)}${'\0'.repeat(157)}ustar`), /TAR archive, which must be unpacked first/],
    ['a.dat', Buffer.from([1, 2, 0, 0, 0, 7, 0, 200]), /zero bytes/],
  ]
  it.each(binaries)('%s is binary (%#)', async (name, content, reason) => {
    write({ [name]: content })
    const [entry, ...rest] = await read(name)
    expect(rest).toEqual([])
    expect(entry).toMatchObject({ source: name, position: 0, code: 'binary', reason: expect.stringMatching(reason) })
  })

  const zip = zipOf({ 'a.txt': 'một '.repeat(100) })
  const truncated: [string, Uint8Array, RegExp][] = [
    ['a.gz', gzipSync('một hai ba '.repeat(50)).subarray(0, -12), /^is damaged or truncated gzip: /],
    [
      'b.gz',
      Buffer.concat([gzipSync('một').subarray(0, 10), Buffer.from('xxxxxxxxxx')]),
      /^is damaged or truncated gzip: /,
    ],
    ['a.zst', zstdOf(Buffer.from('một hai')).subarray(0, -3), /^is damaged or truncated zstd: /],
    ['a.zip', zip.subarray(0, -30), /^is a damaged or truncated ZIP: /],
  ]
  it.each(truncated)('%s is truncated', async (name, content, reason) => {
    write({ [name]: content })
    expect(await read(name)).toEqual([
      { kind: 'error', source: name, position: 0, code: 'malformed', reason: expect.stringMatching(reason) },
    ])
  })

  it('what stands before the break is read', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) => `{"text":"${(index * 7919) % 40_009}"}`).join('\n')
    const packed = gzipSync(lines)
    write({ 'a.ndjson.gz': packed.subarray(0, packed.length - 100) })
    const entries = await read('a.ndjson.gz')
    const last = entries.at(-1) as ArchiveError
    expect(entries.length).toBeGreaterThan(10_000)
    expect(last).toMatchObject({ code: 'malformed', position: entries.length - 1 })
    expect(entries.filter(entry => 'kind' in entry)).toEqual([last])
  })

  const broken: [string, string, string, string[]][] = [
    [
      'a line',
      'a.ndjson',
      `${A}\n{"text":\n${B}`,
      [`#0 fields ${A}`, '#1 ! malformed: is no JSON: Unexpected end of JSON input', `#2 fields ${B}`],
    ],
    [
      'the first line',
      'a.ndjson',
      `{"text":"\n${A}\n`,
      ['#0 ! malformed: is no JSON: Unterminated string in JSON at position 9', `#1 fields ${A}`],
    ],
    [
      'the first line, under any name',
      'a',
      `{"text":"\n${A}\n${B}`,
      ['#0 ! malformed: is no JSON: Unterminated string in JSON at position 9', `#1 fields ${A}`, `#2 fields ${B}`],
    ],
    [
      'a line that is no object',
      'a.ndjson',
      `${A}\n[1]\n"x"\nnull`,
      [
        `#0 fields ${A}`,
        '#1 ! malformed: is an array, not an object',
        '#2 ! malformed: is "x", not an object',
        '#3 ! malformed: is null, not an object',
      ],
    ],
    [
      'an object',
      'a.json',
      '{\n"text": "một"',
      ["#0 ! malformed: is no JSON: Expected ',' or '}' after property value in JSON at position 15"],
    ],
    [
      'a file called JSON',
      'a.json',
      'một',
      ['#0 ! malformed: is no JSON: Unexpected token \'m\', "một" is not valid JSON'],
    ],
    [
      'an element',
      'a.json',
      `[${A},{"text":x},${B}]`,
      [
        `#0 fields ${A}`,
        '#1 ! malformed: is no JSON: Unexpected token \'x\', "{"text":x}" is not valid JSON',
        `#2 fields ${B}`,
      ],
    ],
    [
      'an array that does not end',
      'a.json',
      `[${A},{"text":"b`,
      [`#0 fields ${A}`, '#1 ! malformed: is no JSON: the array does not end'],
    ],
    [
      'something behind an array',
      'a.json',
      `[${A}] x`,
      [`#0 fields ${A}`, '#1 ! malformed: is no JSON: something follows the array'],
    ],
    ['an empty array', 'a.json', '[ ]', ['#0 ! no-article: holds no article']],
    [
      'brackets in strings',
      'a.json',
      '[{"text":"]}\\"]"},{"a":[{"b":1},[2]]}]',
      ['#0 fields {"text":"]}\\"]"}', '#1 fields {"a":[{"b":1},[2]]}'],
    ],
    [
      'a row',
      'a.csv',
      'id,text\n1,một\n2\n3,ba,x\n4,bốn',
      [
        '#0 fields {"id":"1","text":"một"}',
        '#1 ! malformed: has 1 columns, and the header 2',
        '#2 ! malformed: has 3 columns, and the header 2',
        '#3 fields {"id":"4","text":"bốn"}',
      ],
    ],
    [
      'a quote',
      'a.csv',
      'id,text\n1,"một"x\n2,hai\n',
      ['#0 fields {"id":"1","text":"\\"một\\"x"}', '#1 fields {"id":"2","text":"hai"}'],
    ],
    ['a header alone', 'a.csv', 'id,text\n', ['#0 ! no-article: holds no article']],
  ]
  it.each(broken)('%s in %s', async (_, name, content, expected) => {
    write({ [name]: content })
    expect(await readShown(name)).toEqual(expected.map(each => `${name}${each}`))
  })

  it('a line in no encoding costs no other', async () => {
    write({
      'a.ndjson': Buffer.concat([
        Buffer.from(`${A}\n{"text":"`),
        Buffer.from([0xe1, 0xba, 0xff]),
        Buffer.from(`"}\n${B}`),
      ]),
    })
    const entries = await readShown('a.ndjson')
    expect(entries[1]).toMatch(/^a\.ndjson#1 ! undecodable: is no UTF-8/)
    expect([entries[0], entries[2]]).toEqual([`a.ndjson#0 fields ${A}`, `a.ndjson#2 fields ${B}`])
  })

  it('bytes that are not what the option says', async () => {
    write({ 'a.ndjson': Buffer.from('{"text":"\xe9"}', 'latin1') })
    expect(await readShown('a.ndjson', { encoding: 'utf-8' })).toEqual(['a.ndjson#0 ! undecodable: is not valid utf-8'])
  })
})

describe('limits', () => {
  const limits = { articleBytes: 20 }
  const long = 'x'.repeat(30)
  const large = 'is more than 20 bytes; the limit of one article is 20 bytes'

  it.each([
    ['a.txt', long, ['#0 ! too-large: is 30 bytes; the limit of one article is 20 bytes']],
    ['a.html', `<p>${long}`, ['#0 ! too-large: is 33 bytes; the limit of one article is 20 bytes']],
    ['a.gz', gzipSync(long), [`#0 ! too-large: ${large}`]],
    ['a.ndjson', `${A}\n{"text":"${long}"}\n${B}`, [`#0 fields ${A}`, `#1 ! too-large: ${large}`, `#2 fields ${B}`]],
    ['a.json', `[${A},{"text":"${long}"},${B}]`, [`#0 fields ${A}`, `#1 ! too-large: ${large}`, `#2 fields ${B}`]],
    ['b.json', `{\n"text":"${long}"}`, [`#0 ! too-large: ${large}`]],
    ['a.csv', `id,text\n1,"${long}"\n2,b\n`, [`#0 ! too-large: ${large}`, '#1 fields {"id":"2","text":"b"}']],
    ['b.csv', `id,text\n1,"x\n2,${long}\n3,c\n`, [`#0 ! too-large: ${large}`, '#1 fields {"id":"3","text":"c"}']],
  ] as [string, string | Uint8Array, string[]][])(
    'one article over the limit in %s',
    async (name, content, expected) => {
      write({ [name]: content })
      expect(await readShown(name, { limits })).toEqual(expected.map(each => `${name}${each}`))
    },
  )

  it('of a text of 50 MB nothing is kept', async () => {
    write({ 'a.txt': Buffer.alloc(50e6, 'Hội nghị. ') })
    expect(await readShown('a.txt')).toEqual(['a.txt#0 ! too-large: is 50 MB; the limit of one article is 10 MB'])
  })

  const bombs: [string, Uint8Array, ReadOptions['limits'], RegExp][] = [
    ['a.gz', gzipSync(Buffer.alloc(4e6, `${A}\n`)), { ratio: 20 }, /unpacks to more than 20 times its/],
    ['a.zst', zstdBomb(0x20, 400), { articleBytes: 1e9 }, /unpacks to more than 250 times its/],
    ['b.zst', zstdOfWideWindow, {}, /asks for a window of 1070 MB/],
    ['b.gz', gzipSync('một '.repeat(100)), { unpackedBytes: 200 }, /unpacks to more than the limit of 200 bytes/],
    ['a.zip', zipOf({ 'a.txt': Buffer.alloc(30e6, 'a') }), {}, /unpacks to more than 250 times its/],
    [
      'b.zip',
      zipOf({ 'a.txt': 'một '.repeat(100) }),
      { unpackedBytes: 200 },
      /unpacks to more than the limit of 200 bytes/,
    ],
    ['c.zip', zipOf({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' }), { files: 2 }, /holds more than 2 files/],
    [
      'd.zip',
      zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'd.txt': 'x' }) }) }),
      { depth: 2 },
      /lies in 2 containers; no more than 2 are opened/,
    ],
    ['c.gz', gzipSync(gzipSync(gzipSync('x'))), { depth: 2 }, /lies in 2 containers/],
  ]
  it.each(bombs)('the bomb %s', async (name, content, limits = {}, reason) => {
    write({ [name]: content })
    const errors = (await read(name, { limits })).filter(entry => 'kind' in entry)
    expect(errors).toEqual([expect.objectContaining({ code: 'bomb', reason: expect.stringMatching(reason) })])
  })

  it('a ZIP that names a size it does not have', async () => {
    const zip = Buffer.from(zipOf({ 'a.txt': 'một '.repeat(1000), 'b.txt': 'hai' }))
    zip.writeUInt32LE(10, zip.indexOf('PK\x01\x02') + 24)
    write({ 'a.zip': zip })
    expect(await readShown('a.zip')).toEqual([
      expect.stringMatching(
        /^a\.zip!a\.txt#0 ! malformed: is a damaged or truncated ZIP: too many bytes in the stream/,
      ),
      'a.zip!b.txt#0 text hai',
    ])
  })

  it.each([
    [{ encoding: 'klingon-8' }, /encoding must be .*"klingon-8"/],
    [{ limits: { articleBytes: -1 } }, /limits\.articleBytes must be a number above 0, and is -1/],
    [{ limits: { bytes: 1 } }, /limits knows articleBytes, .*, not "bytes"/],
    [{ fields: { tekst: 'x' } }, /fields knows text, .*, not "tekst"/],
    [{ fields: { text: 1 } }, /fields\.text must be the name of a field, and is 1/],
  ])('the option %j is refused', async (options, message) => {
    await expect(readArchive([], options as ReadOptions).next()).rejects.toThrow(message)
  })
})

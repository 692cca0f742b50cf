/** Lines in → lines out: one for one, in order, each by itself. */
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArchive, type StreamOptions, streamLines } from '../../src/archive/index.js'

/** The lines of bytes that come in pieces of a size. */
async function stream(input: string | Uint8Array, options: StreamOptions = {}, size = 65_536): Promise<string[]> {
  const bytes = Buffer.from(input)
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const lines: string[] = []
  for await (const line of streamLines(pieces(), options)) lines.push(line)
  return lines
}

/** What is looked at in a line: the words of its dates, or what is wrong. */
function gist(line: string) {
  const { kind, id, record, code } = JSON.parse(line)
  return kind === 'article' ? [id, ...record.dates.map((date: { value: string }) => date.value)] : [id, code]
}

const article = (fields: object): string => JSON.stringify(fields)
/** All that some reader takes for the end of a line. */
const LINE_ENDS = ['\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029']
const DAY = 'Ngày 5.3.2023, Huyện uỷ Hoà Sơn họp.'

describe('a line in, a line out', () => {
  test.each<[string, string | Uint8Array, unknown[][]]>([
    ['nothing', '', []],
    ['a text', article({ id: 'a', text: DAY }), [['a', '2023-03-05']]],
    ['names of fields in Vietnamese', article({ mã_bài: 'b', 'Nội dung': DAY }), [['b', '2023-03-05']]],
    ['title, lead and body', article({ title: 'Hoà Sơn họp', lead: DAY, body: 'Họp.' }), [[null, '2023-03-05']]],
    [
      'a page',
      article({ html: `<article class="entry-content"><p>${DAY} ${'Huyện đã họp. '.repeat(15)}</p></article>` }),
      [[null, '2023-03-05']],
    ],
    ['a date of its own', article({ text: 'Hôm nay, huyện họp.', publishedAt: '2023-03-06' }), [[null, '2023-03-06']]],
    ['a number as id', article({ id: 17, text: DAY }), [['17', '2023-03-05']]],
    [
      'two articles of one id',
      `${article({ id: 1, text: DAY })}\n${article({ id: 1, text: 'Năm 2022.' })}`,
      [
        ['1', '2023-03-05'],
        ['1', '2022'],
      ],
    ],
    ['a blank line', '\n', [[null, 'no-article']]],
    [
      'blank lines between and behind',
      `\n${article({ text: DAY })}\n \t\n\n`,
      [
        [null, 'no-article'],
        [null, '2023-03-05'],
        [null, 'no-article'],
        [null, 'no-article'],
      ],
    ],
    ['broken JSON', '{"id":"a","text":"Huy', [[null, 'malformed']]],
    ['two objects on a line', '{"text":"a"}{"text":"b"}', [[null, 'malformed']]],
    ['no object', '[1]\n"a"\nnull\n3', Array(4).fill([null, 'malformed'])],
    ['no text', article({ id: 'a', title: 'Hoà Sơn họp' }), [['a', 'no-article']]],
    ['an empty text', article({ id: 'a', text: ' ' }), [['a', 'no-article']]],
    ['a text that is none', article({ id: 'a', text: 3 }), [['a', 'bad-field']]],
    ['a date that is none', article({ id: 'a', text: DAY, publishedAt: 'hôm qua' }), [['a', 'bad-field']]],
    ['an id that is none', article({ id: {}, text: DAY }), [[null, 'bad-field']]],
    [
      'line ends of Windows',
      `${article({ text: DAY })}\r\n${article({ text: 'Năm 2022.' })}\r\n`,
      [
        [null, '2023-03-05'],
        [null, '2022'],
      ],
    ],
    ['a byte order mark', `\ufeff${article({ text: DAY })}\n`, [[null, '2023-03-05']]],
    [
      'a mark in front of each line',
      `\ufeff${article({ text: DAY })}\n`.repeat(2),
      Array(2).fill([null, '2023-03-05']),
    ],
    [
      'other ends of lines within a string',
      article({ text: `Họp.\u2028Họp.\u2029Họp.\u0085${DAY}` }),
      [[null, '2023-03-05']],
    ],
    [
      'bytes that are no UTF-8',
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a, 0x0a]),
      [
        [null, 'undecodable'],
        [null, 'no-article'],
      ],
    ],
  ])('%s', async (_, input, expected) => {
    const lines = await stream(input)
    expect(lines.map(gist)).toEqual(expected)
    expect(await stream(input, {}, 1)).toEqual(lines)
  })

  test('the whole line of an article and of an error', async () => {
    const [good, bad] = (await stream(`${article({ id: 'a', text: 'Huyện họp.' })}\n{`)).map(line => JSON.parse(line))
    expect(good).toEqual({
      kind: 'article',
      id: 'a',
      encoding: { name: 'utf-8', certainty: 'certain' },
      textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      textLength: 10,
      record: expect.objectContaining({ id: 'a', text: null, schemaVersion: '1' }),
    })
    expect(bad).toEqual({ kind: 'error', id: null, code: 'malformed', reason: expect.stringMatching(/^is no JSON: /) })
  })

  test('what stands in a string ends no line for any reader', async () => {
    const text = `Năm 2022.${LINE_ENDS.join('')}Huyện họp.`
    const [line = ''] = await stream(article({ text }), { keepText: 'full' })
    expect(LINE_ENDS.filter(end => line.slice(0, -1).includes(end))).toEqual([])
    expect(JSON.parse(line).record.text).toBe(text)
  })

  test('a line of 20 MB is over the usual limit: it is answered, and not kept in memory', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage: () => void = runInNewContext('gc')
    const pieces: WeakRef<ArrayBufferLike>[] = []
    let held = 0
    async function* input() {
      yield Buffer.from('{"text":"')
      for (let count = 0; count < 20; count++) {
        const piece = Buffer.alloc(1e6, 'a')
        pieces.push(new WeakRef(piece.buffer))
        yield piece
      }
      await setImmediate()
      collectGarbage()
      held = pieces.filter(piece => piece.deref() !== undefined).length
      yield Buffer.from(`"}\n${article({ text: DAY })}\n`)
    }
    const lines: string[] = []
    for await (const line of streamLines(input())) lines.push(line)
    expect(lines.map(gist)).toEqual([
      [null, 'too-large'],
      [null, '2023-03-05'],
    ])
    expect(held).toBeLessThan(3)
  })

  test('under a higher limit a line of 20 MB is read', async () => {
    const text = `${DAY} ${'Huyện họp. '.repeat(1.4e6)}`
    const input = Buffer.from(article({ text }))
    expect(input.length).toBeGreaterThan(20e6)
    const [line = ''] = await stream(input, { limits: { articleBytes: 30e6 } })
    expect(JSON.parse(line)).toMatchObject({ kind: 'article', textLength: text.length })
  }, 60_000)
})

describe('properties', () => {
  const line = fc.oneof(
    fc.constantFrom('', ' ', '\t', '{', '[]', 'null', '"', '\ufeff', '\r'),
    fc.string().map(text => text.replaceAll('\n', ' ')),
    fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }).map(article),
    fc.nat(2000).map(number => article({ id: number, text: `Năm 2023, xã phấn đấu trồng ${number} cây xanh.` })),
  )

  test('as many lines out as in, in order, each as if it were alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 99 }),
        async (lines, size) => {
          const alone = await Promise.all(lines.map(each => stream(`${each}\n`)))
          expect(alone.every(({ length }) => length === 1)).toBe(true)
          expect(await stream(lines.map(each => `${each}\n`).join(''), {}, size)).toEqual(alone.flat())
        },
      ),
    )
  })

  test('any bytes: as many lines out as line feeds in, and one for what stands behind the last', async () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0x0a, 0x0d, 0x22, 0x7b))
    await fc.assert(
      fc.asyncProperty(fc.array(byte), async bytes => {
        const feeds = bytes.filter(each => each === 0x0a).length
        const hasMore = bytes.length > 0 && bytes.at(-1) !== 0x0a
        expect(await stream(Buffer.from(bytes))).toHaveLength(feeds + (hasMore ? 1 : 0))
      }),
    )
  })
})

test('records and errors are those of parseArchive', async () => {
  const bad = ['{', article({ id: 'b', text: '' }), article({ id: 'c', body: 7 })]
  const good = [article({ id: 'a', text: DAY }), article({ id: 'd', title: 'Họp', body: DAY, publishedAt: '6/3/2023' })]
  const input = [...good, ...bad].join('\n')
  const found = []
  for await (const entry of parseArchive(Readable.from([Buffer.from(input)], { objectMode: false }), { workers: 0 })) {
    if (entry.kind === 'error') found.push({ code: entry.code, reason: entry.reason })
    else found.push({ encoding: entry.encoding, record: entry.record })
  }
  const lines = (await stream(input, { keepText: 'full' })).map(line => JSON.parse(line))
  expect(found).toHaveLength(5)
  expect(lines).toEqual(found.map(each => expect.objectContaining(each)))
})

describe('options', () => {
  test('what the lines do not say', async () => {
    const options = {
      publishedAt: '2023-03-06',
      newspaper: 'Báo Tây Ninh',
      fields: { text: 'bai' },
      keepText: 'none',
    } as const
    const [line = ''] = await stream(article({ bai: 'Hôm nay, huyện họp.' }), options)
    const { record, textSha256 } = JSON.parse(line)
    expect(textSha256).toBeUndefined()
    expect(record).toMatchObject({
      text: null,
      dates: [{ value: '2023-03-06' }],
      metadata: { newspaper: 'Báo Tây Ninh' },
    })
  })

  test.each([
    [{ publishedAt: 'hôm qua' }, /publishedAt/],
    [{ fields: { texts: 'bai' } }, /"texts"/],
    [{ limits: { articleBytes: 0 } }, /articleBytes/],
  ])('%j is refused before anything is read', (options, reason) => {
    const input = Readable.from([])
    expect(() => streamLines(input, options as StreamOptions)).toThrow(reason)
  })
})

test('no more is read than is taken', async () => {
  let given = 0
  async function* endless() {
    for (;;) {
      given++
      yield Buffer.from(`${article({ text: DAY })}\n`)
    }
  }
  const lines = streamLines(endless())
  for (let taken = 1; taken <= 20; taken++) {
    await lines.next()
    expect(given).toBe(taken)
  }
  await lines.return(undefined)
})

test('between streams of Node', async () => {
  const output = new PassThrough()
  await pipeline(Readable.from([Buffer.from(`${article({ text: DAY })}\n{\n`)]), input => streamLines(input), output)
  expect(output.read().toString().trimEnd().split('\n').map(gist)).toEqual([
    [null, '2023-03-05'],
    [null, 'malformed'],
  ])
})

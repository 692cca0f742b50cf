/** What a run writes, how it ends, and when it does not begin. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { runBatchIn, type World } from '../../../src/archive/run/batch.js'
import type { Item } from '../../../src/archive/run/chunks.js'
import { BatchFailure } from '../../../src/archive/run/failure.js'
import type { BatchOptions } from '../../../src/archive/run/options.js'
import { FORMATS } from '../../../src/archive/write/piece.js'
import { articleRecordSchema } from '../../../src/record/schema.js'
import { SimulatedDisk } from './simulated-disk.js'
import { entryOf, itemsOf, smallWorld } from './small-world.js'

const items = itemsOf(40)
const entries = items.map(entryOf)

async function run(disk: SimulatedDisk, options: Partial<BatchOptions> = {}, world: Partial<World> = {}) {
  const there = { ...smallWorld(disk, items), ...world }
  return runBatchIn(there, ['a.ndjson'], { out: 'out', ...options })
}

const failure = async (run: Promise<unknown>): Promise<BatchFailure> => {
  const error = await run.then(
    () => null,
    error => error,
  )
  expect(error).toBeInstanceOf(BatchFailure)
  return error
}

const text = (disk: SimulatedDisk, name: string): string =>
  Buffer.from(disk.files()[`out/${name}`] ?? '', 'latin1').toString('utf8')
const lines = (disk: SimulatedDisk, name: string) =>
  text(disk, name)
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))

describe('what is written', () => {
  test('each place once, as a record or as an error, in the order of the archive', async () => {
    const disk = new SimulatedDisk()
    const { tally, finished } = await run(disk)
    const records = lines(disk, 'records.ndjson')
    const errors = lines(disk, 'errors.ndjson')
    const places = [...records, ...errors].map(({ position }) => position)
    expect(places.sort((a, b) => a - b)).toEqual(items.map(({ position }) => position))
    expect(records.map(({ position }) => position)).toEqual(
      entries.filter(({ kind }) => kind === 'article').map(({ position }) => position),
    )
    expect(errors[0]).toEqual({ source: 'a.ndjson', position: 4, code: 'no-article', reason: 'it is empty' })
    expect(tally).toMatchObject({ articles: records.length, errors: { malformed: 5, 'no-article': 7 } })
    expect(finished).toBe(true)
  })

  test.each([
    ['none', { text: null }, {}],
    ['hash', { text: null }, { textSha256: expect.stringMatching(/^[0-9a-f]{64}$/), textLength: expect.any(Number) }],
    ['full', { text: expect.any(String) }, {}],
  ] as const)('--keep-text %s', async (keepText, record, beside) => {
    const disk = new SimulatedDisk()
    await run(disk, { keepText })
    for (const line of lines(disk, 'records.ndjson')) {
      const place = { id: expect.any(String), source: 'a.ndjson', position: expect.any(Number) }
      const encoding = { name: 'utf-8', certainty: 'certain' }
      expect(line).toEqual({ ...place, encoding, ...beside, record: expect.objectContaining(record) })
      expect(articleRecordSchema.safeParse(line.record).error).toBeUndefined()
    }
  })

  test('the hash tells the text again, and the text the evidence', async () => {
    const disk = new SimulatedDisk()
    await run(disk)
    const [line] = lines(disk, 'records.ndjson')
    const [first] = items as [Extract<Item, { content: unknown }>]
    const bytes = first.content.kind === 'text' ? first.content.bytes : new Uint8Array()
    expect(line.textSha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    const original = new TextDecoder().decode(bytes)
    expect(line.textLength).toBe(original.length)
    const { start, end, text } = line.record.officials[0].positions[0].evidence
    expect(original.slice(start, end)).toBe(text)
  })

  test.each(FORMATS)('an empty archive in %s', async format => {
    const disk = new SimulatedDisk()
    const summary = await run(disk, { format }, { read: async function* () {} })
    expect(summary).toMatchObject({ finished: true, entries: 0 })
    if (format === 'csv') expect(text(disk, 'dates.csv')).toMatch(/^\ufeffarticle_id,date_id,value,.*\r\n$/)
  })

  test('no leftovers', async () => {
    const disk = new SimulatedDisk()
    await run(disk, { format: 'parquet' })
    expect(Object.keys(disk.files()).filter(name => name.endsWith('.tmp'))).toEqual([])
  })
})

describe('a stop', () => {
  test('finishes the part in hand, and the rest comes with --resume', async () => {
    const whole = new SimulatedDisk()
    await run(whole)
    const disk = new SimulatedDisk()
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    // Parts have two chunks of three items: the signal comes in the first chunk.
    expect(await run(disk, { signal: stop.signal, onProgress })).toMatchObject({ finished: false, entries: 6 })
    expect(lines(disk, 'records.ndjson').length + lines(disk, 'errors.ndjson').length).toBe(6)
    const rest = await run(disk, { resume: true })
    expect(rest).toMatchObject({ finished: true, resumedFrom: 6, entries: 40 })
    expect(disk.files()).toEqual(whole.files())
  })

  test('a full disk is one line that says so, and no loss', async () => {
    const whole = new SimulatedDisk()
    await run(whole)
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    for (const number of whole.steps.keys()) {
      const disk = new SimulatedDisk(at => (at >= number ? full : null))
      const { kind, message } = await failure(run(disk))
      expect({ kind, message }).toEqual({ kind: 'disk', message: 'out cannot be written: no space is left (ENOSPC)' })
      const next = disk.after('half is kept')
      await run(next, { resume: true })
      expect(next.files()).toEqual(whole.files())
    }
  })

  test('a resumed run parses nothing that is done', async () => {
    const stop = new AbortController()
    const disk = new SimulatedDisk()
    await run(disk, { signal: stop.signal, onProgress: () => stop.abort() })
    const parsed: number[] = []
    const world = smallWorld(disk, items)
    const openCrew: World['openCrew'] = async () => {
      const crew = await world.openCrew(0)
      const noted: typeof crew.run = (name, task) => {
        parsed.push(...task.items.map(({ position }) => position))
        return crew.run(name, task)
      }
      return { ...crew, run: noted }
    }
    await run(disk, { resume: true }, { openCrew })
    expect(parsed).toEqual(items.slice(6).map(({ position }) => position))
  })

  test('a finished run is not done again', async () => {
    const disk = new SimulatedDisk()
    const first = await run(disk)
    const steps = disk.steps.length
    const again = await run(disk, { resume: true })
    expect(again).toEqual({ ...first, bytes: 0, resumedFrom: 40 })
    expect(disk.steps.length).toBe(steps)
  })
})

describe('what does not begin', () => {
  const stopped = async () => {
    const disk = new SimulatedDisk()
    const stop = new AbortController()
    await run(disk, { signal: stop.signal, onProgress: () => stop.abort() })
    return disk
  }

  test('a run over another, without --resume', async () => {
    const { kind, message } = await failure(run(await stopped()))
    expect({ kind, message }).toEqual({
      kind: 'exists',
      message: 'out holds a run already: resume it, or choose another folder',
    })
  })

  test('a run over files that are none of ours', async () => {
    const disk = new SimulatedDisk()
    await (await disk.open('out/records.ndjson')).append(new TextEncoder().encode('mine'))
    expect((await failure(run(disk, { resume: true }))).message).toContain('out/records.ndjson is there already')
    expect(text(disk, 'records.ndjson')).toBe('mine')
  })

  test.each([
    [{ keepText: 'full' }, 'kept text was "hash" and is "full"'],
    [{ format: 'csv' }, 'format was "ndjson" and is "csv"'],
    [{ newspaper: 'Báo Tây Ninh' }, 'newspaper was null and is "Báo Tây Ninh"'],
    [{ publishedAt: '2024-01-12' }, 'date of publication was null and is "2024-01-12"'],
    [{ encoding: 'tcvn3' }, 'encoding was "auto" and is "tcvn3"'],
    [{ fields: { text: 'noi_dung' } }, 'fields was [] and is ["text=noi_dung"]'],
    [{ limits: { articleBytes: 10 } }, 'limits was [] and is ["articleBytes=10"]'],
  ] as const)('a run that began without %j', async (options, difference) => {
    const { kind, message } = await failure(run(await stopped(), { ...options, resume: true }))
    expect(kind).toBe('changed')
    expect(message).toContain(difference)
  })

  test.each([
    ['.', 'tables'],
    ['archive', 'archive/tables'],
    ['archive', 'archive'],
    ['**/*.ndjson', 'tables'],
  ])('a run over %s into %s, which would read what it writes', async (source, out) => {
    const disk = new SimulatedDisk()
    const { kind, message } = await failure(runBatchIn(smallWorld(disk, items), [source], { out }))
    expect({ kind, message }).toMatchObject({ kind: 'option', message: expect.stringContaining(`lies in ${source}`) })
    expect(disk.steps).toEqual([])
  })

  test.each([
    ['archive', 'tables'],
    ['archive', 'archive-tables'],
    ['archive/2019', 'archive/tables'],
    ['*.ndjson', 'tables'],
    ['**/*.html', 'tables'],
    ['-', 'tables'],
  ])('but a run over %s into %s does', async (source, out) => {
    expect(await runBatchIn(smallWorld(new SimulatedDisk(), items), [source], { out })).toMatchObject({
      finished: true,
    })
  })

  test('a run of another version', async () => {
    const disk = await stopped()
    const file = await disk.open('out/checkpoint.json')
    const checkpoint = JSON.parse(text(disk, 'checkpoint.json'))
    await file.truncate(0)
    checkpoint.run.version = '0.0.1'
    await file.append(new TextEncoder().encode(JSON.stringify(checkpoint)))
    expect((await failure(run(disk, { resume: true }))).message).toContain('version was "0.0.1" and is')
  })

  test.each([
    ['has other places', itemsOf(40, 'b.ndjson'), 'entry 6 was a.ndjson, 5 and is b.ndjson, 5'],
    ['has become shorter', items.slice(0, 4), 'entry 6 was a.ndjson, 5 and is none'],
  ])('a run on an archive that %s', async (_, changed, difference) => {
    const disk = await stopped()
    const { kind, message } = await failure(
      runBatchIn(smallWorld(disk, changed), ['a.ndjson'], { out: 'out', resume: true }),
    )
    expect(kind).toBe('changed')
    expect(message).toContain(difference)
  })

  test('a run on a file that was cut from outside', async () => {
    const disk = await stopped()
    await (await disk.open('out/records.ndjson')).truncate(3)
    expect((await failure(run(disk, { resume: true }))).message).toMatch(/records\.ndjson has 3 bytes, .* says \d+/)
  })

  test.each([
    ['a missing source', new Error('archive: no such file'), 'source'],
    ['a bad option', new TypeError('option encoding must be …'), 'option'],
  ])('%s, which leaves nothing behind', async (_, error, kind) => {
    const disk = new SimulatedDisk()
    const read: World['read'] = async function* () {
      yield* items.slice(0, 0)
      throw error
    }
    expect(await failure(run(disk, {}, { read }))).toMatchObject({ kind, message: error.message })
    expect(disk.steps).toEqual([])
  })

  test.each([{ workers: -1 }, { workers: 1.5 }, { publishedAt: '31/1/2023' }])('%j is no option', async options => {
    await expect(run(new SimulatedDisk(), options)).rejects.toThrow(TypeError)
  })
})

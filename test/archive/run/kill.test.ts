/** The command as a process: killed at any moment it can be resumed, and Ctrl-C ends it in an orderly way. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text as readAll } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../seeded.js'

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url))
const TIMEOUT = 600_000
const KILLS = 20

let folder: string
const path = (name: string): string => join(folder, name)

function writeArchive(name: string, count: number, sentences: number): void {
  const lines = Array.from({ length: count }, (_, number) => {
    const text = `Ngày 3/2, xã có ${number + 2} hộ dân. `.repeat(sentences)
    return number % 20 === 7 ? 'no JSON' : JSON.stringify({ text })
  })
  writeFileSync(path(name), `${lines.join('\n')}\n`)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  // Four parts of short articles; and one part that takes seconds.
  writeArchive('short.ndjson', 8_000, 1)
  writeArchive('long.ndjson', 120, 3_000)
})
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...args: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'batch', ...args, '--workers', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const end = new Promise<{ code: number | null; signal: string | null }>(resolve => {
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  return { child, end, out: readAll(child.stdout), err: readAll(child.stderr) }
}

const contents = (out: string) =>
  Object.fromEntries(readdirSync(path(out)).map(name => [name, readFileSync(join(path(out), name), 'utf8')]))

const checkpointOf = (out: string): string =>
  existsSync(join(path(out), 'checkpoint.json')) ? readFileSync(join(path(out), 'checkpoint.json'), 'utf8') : ''

/** Waits until a run has taken up its work: it has written its first line of stderr, or its next checkpoint. */
async function untilCommitted(child: ChildProcess, out: string): Promise<void> {
  const before = checkpointOf(out)
  while (child.exitCode === null && checkpointOf(out) === before) await wait(5)
}

test(
  'twenty kills at random moments lose nothing',
  async () => {
    await start(path('short.ndjson'), '--out', path('whole')).end
    const random = seeded(7)
    let kills = 0
    while (kills < KILLS) {
      rmSync(path('killed'), { recursive: true, force: true })
      let isFinished = false
      while (!isFinished) {
        const { child, end } = start(path('short.ndjson'), '--out', path('killed'), '--resume')
        if (kills < KILLS) {
          await untilCommitted(child, 'killed')
          await Promise.race([wait(random() * 250), end])
          child.kill('SIGKILL')
        }
        const { code, signal } = await end
        if (signal === 'SIGKILL') kills++
        else expect(code).toBe(0)
        isFinished = signal === null
      }
      expect(contents('killed')).toEqual(contents('whole'))
    }
  },
  TIMEOUT,
)

test(
  'Ctrl-C finishes the part in hand and says how to go on, and that command does',
  async () => {
    const args = [path('short.ndjson'), '--out', path('stopped')]
    const { child, end, err } = start(...args)
    await untilCommitted(child, 'stopped')
    child.kill('SIGINT')
    expect(await end).toEqual({ code: 130, signal: null })
    const [first, second] = (await err).split('\n')
    expect(first).toContain('finishing the part in hand')
    expect(second).toMatch(/stopped after \d+ entries; to go on: vn-party-news batch .* --resume$/)
    const command = (second as string).replace(/.* vn-party-news batch /, '').replace(' --workers 0', '')
    expect(await start(...command.split(' ')).end).toEqual({ code: 0, signal: null })
    expect(contents('stopped')).toEqual(contents('whole'))
  },
  TIMEOUT,
)

test(
  'a second Ctrl-C ends at once',
  async () => {
    const { child, end } = start(path('long.ndjson'), '--out', path('twice'))
    await untilCommitted(child, 'twice')
    child.kill('SIGINT')
    await new Promise(resolve => child.stderr.once('data', resolve))
    child.kill('SIGINT')
    expect(await end).toEqual({ code: null, signal: 'SIGINT' })
  },
  TIMEOUT,
)

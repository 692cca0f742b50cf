/** A run that breaks off at any step of its writing, and is resumed, leaves the bytes of one that does not. */
import { describe, expect, test } from 'vitest'
import { runBatchIn } from '../../../src/archive/run/batch.js'
import { FORMATS, type Format } from '../../../src/archive/write/piece.js'
import { AFTERMATHS, Crash, SimulatedDisk } from './simulated-disk.js'
import { itemsOf, smallWorld } from './small-world.js'

/** Two parts and a half. */
const items = itemsOf(15)

const run = (disk: SimulatedDisk, format: Format, options = {}) =>
  runBatchIn(smallWorld(disk, items), ['a.ndjson'], { out: 'out', format, resume: true, ...options })

async function undisturbed(format: Format) {
  const disk = new SimulatedDisk()
  await run(disk, format)
  return { files: disk.files(), steps: disk.steps }
}

describe.each(FORMATS)('%s', format => {
  test('a crash before and after every step, and whatever is left of what was not synced', async () => {
    const whole = await undisturbed(format)
    expect(whole.steps.length).toBeGreaterThan(30)
    for (const [number, step] of whole.steps.entries()) {
      for (const when of ['before', 'after'] as const) {
        const disk = new SimulatedDisk(at => (at === number ? when : at > number ? 'before' : null))
        await expect(run(disk, format), step).rejects.toThrow(Crash)
        for (const aftermath of AFTERMATHS) {
          const next = disk.after(aftermath)
          expect((await run(next, format)).finished, `${when} ${step}, ${aftermath}`).toBe(true)
          expect(next.files(), `${when} ${step}, ${aftermath}`).toEqual(whole.files)
        }
      }
    }
  }, 60_000)

  test('two crashes in a row', async () => {
    const whole = await undisturbed(format)
    for (let number = 0; number < whole.steps.length; number += 3) {
      const first = new SimulatedDisk(at => (at >= number ? 'before' : null))
      await expect(run(first, format)).rejects.toThrow(Crash)
      const second = first.after('half is kept')
      // The second disk breaks as soon as it is written to again.
      Object.assign(second, { breakAt: (at: number) => (at >= 6 ? 'after' : null) })
      await run(second, format).catch(error => expect(error).toBeInstanceOf(Crash))
      const third = second.after('all is lost')
      await run(third, format)
      expect(third.files()).toEqual(whole.files)
    }
  })
})

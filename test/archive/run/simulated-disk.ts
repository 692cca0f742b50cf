/** A disk in memory that can lose what was never synced, as a real one does when the power goes. */
import { dirname } from 'node:path'
import type { Disk, DiskFile } from '../../../src/archive/run/disk.js'

/** What is left of writes that no sync made safe: all of them, half, none, or none but the last name that was given. */
export const AFTERMATHS = ['all is kept', 'half is kept', 'all is lost', 'one name is kept'] as const
export type Aftermath = (typeof AFTERMATHS)[number]

/** The machine stops: nothing that follows reaches the disk. */
export class Crash extends Error {}

interface Inode {
  bytes: Uint8Array
  synced: Uint8Array
}

const NOTHING = new Uint8Array()

/** Names and contents as programs see them, and as they would be found after a power cut. */
export class SimulatedDisk implements Disk {
  /** Operations that change something, in the order in which they came. */
  readonly steps: string[] = []
  private names = new Map<string, Inode>()
  private syncedNames = new Map<string, Inode>()
  /** The last of the names that no sync made safe. */
  private lastName: string | null = null

  /** `breakAt` is asked at each step, by its number: the step is not done, done and then fatal, or done. */
  constructor(private readonly breakAt: (step: number) => 'before' | 'after' | Error | null = () => null) {}

  private step<Result>(name: string, act: () => Result): Result {
    const fault = this.breakAt(this.steps.length)
    this.steps.push(name)
    if (fault instanceof Error) throw fault
    if (fault === 'before') throw new Crash(`before ${name}`)
    const result = act()
    if (fault === 'after') throw new Crash(`after ${name}`)
    return result
  }

  /** The disk as the next run finds it. */
  after(aftermath: Aftermath): SimulatedDisk {
    const next = new SimulatedDisk()
    const keepsNames = aftermath === 'all is kept' || aftermath === 'half is kept'
    const names = new Map(keepsNames ? this.names : this.syncedNames)
    const last = this.lastName === null ? undefined : this.names.get(this.lastName)
    if (aftermath === 'one name is kept' && last !== undefined) names.set(this.lastName as string, last)
    const left = ({ bytes, synced }: Inode): Uint8Array => {
      if (aftermath === 'all is kept') return bytes
      if (aftermath !== 'half is kept' || bytes.length <= synced.length) return synced
      return bytes.slice(0, synced.length + ((bytes.length - synced.length) >> 1))
    }
    for (const [name, inode] of names) {
      const bytes = left(inode)
      next.names.set(name, { bytes, synced: bytes })
    }
    next.syncedNames = new Map(next.names)
    return next
  }

  /** Every file as text in latin1, which keeps bytes apart. */
  files(): Record<string, string> {
    const sorted = [...this.names].sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(sorted.map(([name, { bytes }]) => [name, Buffer.from(bytes).toString('latin1')]))
  }

  async readText(path: string): Promise<string | null> {
    const inode = this.names.get(path)
    return inode === undefined ? null : Buffer.from(inode.bytes).toString('utf8')
  }

  async exists(path: string): Promise<boolean> {
    return [...this.names.keys()].some(name => name === path || name.startsWith(`${path}/`))
  }

  async makeFolder(path: string): Promise<void> {
    this.step(`make ${path}`, () => {})
  }

  async open(path: string): Promise<DiskFile> {
    return this.step(`open ${path}`, () => {
      const inode = this.names.get(path) ?? { bytes: NOTHING, synced: NOTHING }
      if (!this.names.has(path)) this.lastName = path
      this.names.set(path, inode)
      return {
        size: async () => inode.bytes.length,
        truncate: async length =>
          this.step(`truncate ${path}`, () => {
            inode.bytes = inode.bytes.slice(0, length)
          }),
        append: async bytes =>
          this.step(`append to ${path}`, () => {
            inode.bytes = Buffer.concat([inode.bytes, bytes])
          }),
        sync: async () =>
          this.step(`sync ${path}`, () => {
            inode.synced = inode.bytes
          }),
        close: async () => {},
      }
    })
  }

  async rename(from: string, to: string): Promise<void> {
    this.step(`rename ${from}`, () => {
      this.names.set(to, this.names.get(from) as Inode)
      this.names.delete(from)
      this.lastName = to
    })
  }

  async syncFolder(path: string): Promise<void> {
    this.step(`sync ${path}`, () => {
      for (const name of this.syncedNames.keys()) if (dirname(name) === path) this.syncedNames.delete(name)
      for (const [name, inode] of this.names) if (dirname(name) === path) this.syncedNames.set(name, inode)
      if (this.lastName !== null && dirname(this.lastName) === path) this.lastName = null
    })
  }
}

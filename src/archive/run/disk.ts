/** All that a run does to a disk. One small interface, so that a test can break it at every step. */
import { type FileHandle, mkdir, open, readFile, rename, stat } from 'node:fs/promises'

/** A file open for writing at its end. */
export interface DiskFile {
  size(): Promise<number>
  truncate(length: number): Promise<void>
  append(bytes: Uint8Array): Promise<void>
  /** When this is done, what was appended outlives a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

/** A disk. */
export interface Disk {
  /** The text of a file; null when there is none. */
  readText(path: string): Promise<string | null>
  exists(path: string): Promise<boolean>
  /** Makes a folder and those above it, where there are none. */
  makeFolder(path: string): Promise<void>
  /** Opens a file, and makes it when there is none. */
  open(path: string): Promise<DiskFile>
  /** Gives a file another name; a file that has it is replaced at once. */
  rename(from: string, to: string): Promise<void>
  /** When this is done, the names in the folder outlive a power cut. */
  syncFolder(path: string): Promise<void>
}

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

class NodeFile implements DiskFile {
  constructor(private readonly handle: FileHandle) {}

  async size(): Promise<number> {
    return (await this.handle.stat()).size
  }

  truncate(length: number): Promise<void> {
    return this.handle.truncate(length)
  }

  append(bytes: Uint8Array): Promise<void> {
    return this.handle.appendFile(bytes)
  }

  sync(): Promise<void> {
    return this.handle.sync()
  }

  close(): Promise<void> {
    return this.handle.close()
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  async readText(path) {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
  async exists(path) {
    try {
      await stat(path)
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  },
  async makeFolder(path) {
    await mkdir(path, { recursive: true })
  },
  async open(path) {
    return new NodeFile(await open(path, 'a'))
  },
  rename,
  async syncFolder(path) {
    // Windows opens no folders; there a rename is as lasting as it gets.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}

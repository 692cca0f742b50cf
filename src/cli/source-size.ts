/** How many bytes of articles the sources hold, for the time that is left. */
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What unpacks to more than the file says. */
const PACKED = /\.(?:gz|zst|zip|warc)$/i

/** Bytes of the files; null where they cannot be told: of stdin, globs and packed files. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  let sum = 0
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null || PACKED.test(path)) return null
    if (!found.isDirectory()) {
      sum += found.size
      continue
    }
    const names: string[] = []
    for await (const { name } of await opendir(path)) names.push(join(path, name))
    const size = await sizeOf(names)
    if (size === null) return null
    sum += size
  }
  return sum
}

/** A file, or stdin for "-" → its text. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { EXIT, Failure } from './exit-codes.js'
import type { Terminal } from './terminal.js'

async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  if (path === '-') return buffer(terminal.stdin)
  try {
    return await readFile(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Failure(`${path}: no such file`, EXIT.missing)
    if (code === 'EISDIR') throw new Failure(`${path}: is a directory, not a file`, EXIT.directory)
    throw new Failure(`${path}: cannot be read (${code ?? message})`, EXIT.unreadable)
  }
}

/**
 * The text of a file. A byte order mark is no part of it: offsets count from the character after the mark.
 *
 * @throws Failure that names the file and the reason
 */
export async function readText(path: string, terminal: Terminal): Promise<string> {
  const bytes = await readBytes(path, terminal)
  const name = path === '-' ? 'stdin' : path
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure(`${name}: is not UTF-8`, EXIT.notUtf8)
  }
  if (text.trim() === '') throw new Failure(`${name}: is empty`, EXIT.empty)
  return text
}

/** What a command writes to, and how: streams are given, so that tests can listen. */
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Page } from '../report/layout.js'

/** The world of one run. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Columns where nothing tells how many there are, and the most that a line is comfortably read over. */
const USUAL_WIDTH = 120
const LARGEST_WIDTH = 160

/** The page of a terminal: no colours when it is a file or a pipe, or NO_COLOR is set. */
export function pageOf({ stdout, env }: Terminal): Page {
  const columns = stdout.columns ?? (Number(env.COLUMNS) || USUAL_WIDTH)
  return {
    width: Math.max(40, Math.min(columns, LARGEST_WIDTH)),
    color: stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb',
  }
}

/** Writes, and waits where the reader is slower. */
export async function print(terminal: Terminal, text: string): Promise<void> {
  if (!terminal.stdout.write(text)) await once(terminal.stdout, 'drain')
}

/** One line on stderr. */
export function complain(terminal: Terminal, message: string): void {
  terminal.stderr.write(
    `vn-party-news: ${message
      .split('\n')
      .map(line => line.trim())
      .join(' ')}\n`,
  )
}

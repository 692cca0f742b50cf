/** What the commands over archives share: their exit codes, and Ctrl-C. */
import process from 'node:process'
import type { BatchFailureKind } from '../archive/index.js'
import { EXIT } from './exit-codes.js'

/** What a run that cannot begin or go on ends with. */
export const EXIT_CODES: Readonly<Record<BatchFailureKind, number>> = {
  option: EXIT.usage,
  exists: EXIT.usage,
  changed: EXIT.usage,
  missing: EXIT.usage,
  source: EXIT.missing,
  disk: EXIT.stuck,
  workers: EXIT.stuck,
}

/** The first Ctrl-C aborts; it is taken only once, so that a second one ends the process. */
export function listenForInterrupt(told: () => void): { readonly signal: AbortSignal; readonly done: () => void } {
  const stop = new AbortController()
  const listener = () => {
    stop.abort()
    told()
  }
  process.once('SIGINT', listener)
  return { signal: stop.signal, done: () => process.off('SIGINT', listener) }
}

/** What the adapter fails with. */

/**
 * - `absent`: the package vntk is not installed
 * - `not-built`: it is, but one of its addons is not compiled for this Node
 * - `misaligned`: vntk gave words that do not spell the text that it was given
 */
export type VntkErrorReason = 'absent' | 'not-built' | 'misaligned'

/** Thrown where vntk cannot be used. Its message says what is missing and what to do. */
export class VntkError extends Error {
  override readonly name = 'VntkError'

  constructor(
    readonly reason: VntkErrorReason,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options)
  }
}

/** What a run of the CLI ends with. Several files: the code of the first that failed. */
export const EXIT = {
  ok: 0,
  /** `--validate` found a record that does not fit the schema: a bug of ours. */
  badRecord: 1,
  /** An unknown command or option, or a bad value of one. */
  usage: 2,
  missing: 3,
  directory: 4,
  notUtf8: 5,
  empty: 6,
  /** No permission, a broken disk. */
  unreadable: 7,
  /** A batch that cannot go on: the disk is full, no worker can be started. */
  stuck: 8,
  /** A batch that was stopped with Ctrl-C, and can be resumed. */
  interrupted: 130,
} as const

/** A failure with one line for the user and its exit code. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message)
  }
}

/** Why a whole run ends. What is wrong with one article ends none: it is an error entry. */

/**
 * option: one has a bad value; source: one is missing; exists: the folder holds a run, or files that we would overwrite;
 * changed: the run in it began otherwise; missing: a library is not installed; disk: it does not take what is written;
 * workers: none can be started.
 */
export type BatchFailureKind = 'option' | 'source' | 'exists' | 'changed' | 'missing' | 'disk' | 'workers'

/** A run that cannot begin or go on, with one line for the user. */
export class BatchFailure extends Error {
  constructor(
    readonly kind: BatchFailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left',
  EDQUOT: 'the quota is used up',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'it is no folder',
  EEXIST: 'it is no folder',
  EIO: 'the disk is broken',
}

/**
 * Does a step on the disk.
 *
 * @throws BatchFailure when the disk does not take it
 */
export async function onDisk<Result>(folder: string, step: () => Promise<Result>): Promise<Result> {
  try {
    return await step()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const reason = REASONS[code] === undefined ? message : `${REASONS[code]} (${code})`
    throw new BatchFailure('disk', `${folder} cannot be written: ${reason}`, { cause: error })
  }
}

/** Who does the jobs: this thread, or workers of a pool. */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import Tinypool from 'tinypool'
import { BatchFailure } from './failure.js'
import * as ours from './jobs.js'

/** The jobs by name. */
export type Jobs = typeof ours

/** Does jobs. */
export interface Crew {
  /** How many tasks keep it busy. */
  readonly width: number
  /** Does one task. It fails when the job throws, or the worker that it fell to dies; the next task finds a fresh one. */
  run<Name extends keyof Jobs>(name: Name, task: Parameters<Jobs[Name]>[0]): Promise<ReturnType<Jobs[Name]>>
  close(): Promise<void>
}

/** No worker can be had, or the crew is closed: no fault of a task. */
export class CrewFailure extends BatchFailure {
  constructor(message: string) {
    super('workers', message)
  }
}

const LEFT = 'the archive was left before its end'
const MOST_WORKERS = 8
/** A worker that needs more for one article dies of it, not the run. */
const WORKER_MEGABYTES = 256
/** So many tasks wait for each worker that none runs dry while the caller is busy with a result. */
const TASKS_A_WORKER = 4

/** All cores but one, which reads and writes; 0 is this thread. */
export const usualWorkers = (): number => Math.min(availableParallelism() - 1, MOST_WORKERS)

/** What a worker loads: beside the built entry, the jobs as they were built. */
const JOBS_NAME = import.meta.url.endsWith('.ts') ? './jobs-of-source.mjs' : './archive-worker.js'
const JOBS_FILE = fileURLToPath(new URL(JOBS_NAME, import.meta.url))

/** This thread, for small archives and where there are no worker threads. */
export function ownThread(jobs: Jobs = ours): Crew {
  return {
    width: 1,
    run: async (name, task) => (jobs[name] as (task: unknown) => ReturnType<Jobs[typeof name]>)(task),
    close: async () => {},
  }
}

/**
 * A pool of worker threads.
 *
 * @throws CrewFailure when no worker can be started
 */
export async function workerPool(workers: number, jobsFile: string = JOBS_FILE): Promise<Crew> {
  const pool = new Tinypool({
    filename: jobsFile,
    minThreads: workers,
    maxThreads: workers,
    // What the process was started with (`--eval`, `--inspect`) is no business of the workers, and may keep them from starting.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  })
  let closed = false
  let broken: CrewFailure | null = null
  /** Fails a task that is waited for. Tasks that are done are not kept: a race with one promise of all would keep them. */
  const waiting = new Set<(error: CrewFailure) => void>()
  // A worker that dies without a task at hand, or before it is ready: the pool would wait for it for ever.
  pool.on('error', (error: Error) => {
    broken = new CrewFailure(`no worker can be started: ${error.message}`)
    for (const fail of waiting) fail(broken)
  })

  const watched = new WeakSet<object>()
  /**
   * The pool listens to errors alone: a thread that ends without one would never be missed. And its `destroy` waits for
   * threads as if they were event emitters, which lack the method that it needs when one fails meanwhile.
   */
  const watch = () => {
    for (const thread of pool.threads.filter(thread => !watched.has(thread))) {
      watched.add(thread)
      Object.assign(thread, { removeListener: () => {} })
      thread.once('exit', (code: number) => {
        if (!closed && pool.threads.includes(thread)) thread.emit('error', new Error(`exit code ${code}`))
      })
    }
  }

  const run: Crew['run'] = async (name, task) => {
    if (closed) throw new CrewFailure(LEFT)
    if (broken !== null) throw broken
    let fail: (error: CrewFailure) => void = () => {}
    try {
      return await new Promise((resolve, reject) => {
        fail = reject
        waiting.add(fail)
        pool.run(task, { name }).then(resolve, reject)
        watch()
      })
    } catch (error) {
      if (closed) throw new CrewFailure(LEFT)
      throw error
    } finally {
      waiting.delete(fail)
    }
  }
  const crew: Crew = {
    width: workers * TASKS_A_WORKER,
    run,
    close: async () => {
      closed = true
      // All workers are told to end; one that fails on the way has ended too.
      await pool.destroy().catch(() => {})
    },
  }
  try {
    await run('entries', { items: [], options: {} })
  } catch (error) {
    await crew.close()
    throw new CrewFailure(`no worker can be started: ${(error as Error).message}`)
  }
  return crew
}

/** The crew of so many workers. */
export const openCrew = async (workers: number): Promise<Crew> => (workers > 0 ? workerPool(workers) : ownThread())

/** The executors of a Spark that runs: processes under the one that was started here. */
import { execFileSync } from 'node:child_process'

interface Process {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

function allProcesses(): Process[] {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1e8 })
  return rows.split('\n').flatMap(row => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }]
  })
}

function under(pid: number, all: readonly Process[]): Process[] {
  return all.filter(({ parent }) => parent === pid).flatMap(child => [child, ...under(child.pid, all)])
}

/** The process of an executor that has a filter at work under it; null where there is none. */
export function busyExecutor(root: number): number | null {
  const all = allProcesses()
  const executors = under(root, all).filter(({ command }) => command.includes('CoarseGrainedExecutorBackend'))
  const busy = executors.find(({ pid }) => under(pid, all).some(({ command }) => command.includes('cli.js stream')))
  return busy?.pid ?? null
}

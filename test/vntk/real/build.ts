/** Builds vntk in a folder of its own, once for each Node, and says so where that cannot be done. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { devDependencies } from '../../../package.json'
import { folder, vntkPath } from './folder.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Why nothing can be tested; null when vntk is there. */
    skipped: string | null
  }
}

const runs = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0

const isBuilt = (): boolean => runs(process.execPath, '-e', `require(${JSON.stringify(vntkPath)})`)

/** The tools that a build takes and that are not there. */
function missingTools(): string[] {
  const tools = [process.env.CXX ?? 'c++', 'make', process.env.PYTHON ?? 'python3']
  return tools.filter(tool => !runs(tool, '--version'))
}

export default function setup({ provide }: TestProject): void {
  const missing = isBuilt() ? [] : missingTools()
  const skipped = missing.length > 0 ? `no ${missing.join(', no ')}: vntk cannot be built` : null
  provide('skipped', skipped)
  if (skipped !== null) console.log(`SKIPPED: ${skipped}`)
  if (skipped !== null || isBuilt()) return

  console.log(`Building vntk in ${folder}, which takes a minute …`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  // npm 12 runs the scripts of those packages alone that are named here.
  const allowScripts = { crfsuite: true, fasttext: true }
  const project = { private: true, dependencies: { vntk: devDependencies.vntk }, allowScripts }
  writeFileSync(`${folder}/package.json`, JSON.stringify(project))
  const options = ['--ignore-scripts=false', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...options], { cwd: folder, stdio: 'inherit' })
}

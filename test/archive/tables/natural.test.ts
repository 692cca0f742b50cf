/** Of natural only single files are loaded: its index prints to stdout and loads the `.env` of the folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('every import names a file of it, and none is an index', () => {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file => [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/from '(natural\b[^']*)'/g)])
    .map(match => match[1] as string)
  expect(names.length).toBeGreaterThan(0)
  expect(names.filter(name => !/^natural\/lib\/natural\/\w+\/(?!index)[\w-]+\.js$/.test(name))).toEqual([])
})

test('importing the archive prints nothing and reads no .env', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
  try {
    writeFileSync(join(folder, '.env'), 'LEAKED_FROM_ENV=yes\n')
    const code = `await import(${JSON.stringify(join(ROOT, 'src/archive/index.ts'))})
      process.stdout.write(process.env.LEAKED_FROM_ENV ?? '')`
    const tsx = join(ROOT, 'node_modules/tsx/dist/esm/index.mjs')
    const args = ['--import', tsx, '--input-type=module', '-e', code]
    const out = execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(out).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What the user is told where vntk cannot be used, by real failures of Node in folders of their own. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'vn-party-news-'))
afterAll(() => rmSync(root, { recursive: true }))

/** How the import fails in a folder whose vntk, if it has one, has these files. */
function failure(
  name: string,
  vntk: Record<string, string> | null,
): { name: string; reason?: string; message: string } {
  const folder = join(root, name)
  mkdirSync(folder)
  if (vntk !== null) mkdirSync(join(folder, 'node_modules/vntk'), { recursive: true })
  for (const [file, text] of Object.entries(vntk ?? {})) writeFileSync(join(folder, 'node_modules/vntk', file), text)
  for (const source of ['import-vntk', 'vntk-error']) {
    const text = readFileSync(new URL(`../../src/vntk/${source}.ts`, import.meta.url), 'utf8')
    const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.ESNext } })
    writeFileSync(join(folder, `${source}.js`), outputText)
  }
  const main = `import { importVntk } from './import-vntk.js'
    const { name, reason, message } = await importVntk().then(() => ({ message: 'no failure' }), error => error)
    console.log(JSON.stringify({ name, reason, message }))`
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'main.js'), main)
  return JSON.parse(execFileSync(process.execPath, ['main.js'], { cwd: folder, encoding: 'utf8' }))
}

const PACKAGE = { 'package.json': '{ "main": "index.js" }' }
const ABSENT = 'vntk is not installed: npm install vntk, which needs a C++ compiler, make and Python'
const NOT_BUILT =
  "vntk's addon crfsuite is not built for this Node: npm rebuild crfsuite fasttext --ignore-scripts=false, which needs a C++ " +
  'compiler, make and Python; where npm blocks scripts, npm install-scripts approve crfsuite fasttext comes first'

it.each<[what: string, vntk: Record<string, string> | null, reason: string, message: string]>([
  ['no vntk', null, 'absent', ABSENT],
  ['an addon that is not there', { 'index.js': "require('./lib/crfsuite.node')" }, 'not-built', NOT_BUILT],
  [
    'an addon of another system',
    { 'index.js': "require('./crfsuite.node')", 'crfsuite.node': 'no machine code' },
    'not-built',
    NOT_BUILT,
  ],
])('%s', (what, vntk, reason, message) => {
  expect(failure(what, vntk && { ...PACKAGE, ...vntk })).toEqual({ name: 'VntkError', reason, message })
})

it.each<[what: string, vntk: Record<string, string>, message: RegExp]>([
  ['a file of vntk missing', {}, /^Cannot find package .*vntk\/index\.js/],
  ['a package of vntk missing', { 'index.js': "require('title-case')" }, /^Cannot find module 'title-case'/],
  ['a mistake in vntk', { 'index.js': "throw new Error('a mistake')" }, /^a mistake$/],
])('%s is told as Node tells it', (what, vntk, message) => {
  const { name, reason, message: told } = failure(what, { ...PACKAGE, ...vntk })
  expect({ name, reason }).toEqual({ name: 'Error', reason: undefined })
  expect(told).toMatch(message)
})

/** Text flows one way: an import points to the same stage, an earlier stage, the tables or the types. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../src/', import.meta.url))
/** In the order in which text flows. A file directly in src/ stands for itself. */
const STAGES = ['types', 'knowledge', 'source', 'clean', 'text', 'extract', 'resolve', 'record']
/** What puts the stages together, and what stands outside the core. */
const ABOVE = [
  'parse-article',
  'options',
  'create-parser',
  'explain',
  'annotate',
  'compare-targets',
  'index',
  'report',
  'html',
  'en',
  'archive',
  'vntk',
  'cli',
]
/** What may use packages and Node beside the core. */
const OUTSIDE_CORE = ['html', 'archive', 'vntk', 'cli']
const ORDER = [...STAGES, ...ABOVE]

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const stageOf = (file: string): string => (file.split('/')[0] as string).replace(/\.[jt]s$/, '')

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/(?:^|\n)(?:import|export)\b[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g)].map(
    match => (match[1] ?? match[2]) as string,
  )
}

it('knows every folder of the source', () => {
  expect(files.map(stageOf).filter(stage => !ORDER.includes(stage))).toEqual([])
})

it('has no arrow upwards', () => {
  const upwards = files.flatMap(file =>
    importsOf(file)
      .filter(target => target.startsWith('.'))
      .map(target => normalize(join(dirname(file), target)))
      .filter(target => ORDER.indexOf(stageOf(target)) > ORDER.indexOf(stageOf(file)))
      .map(target => `${file} → ${target}`),
  )
  expect(upwards).toEqual([])
})

it('keeps tables free of code: they import types and one another only', () => {
  const others = files
    .filter(file => stageOf(file) === 'knowledge')
    .flatMap(file => importsOf(file).map(target => `${file} → ${normalize(join(dirname(file), target))}`))
    .filter(arrow => !/→ (?:types|knowledge\/)/.test(arrow))
  expect(others).toEqual([])
})

it('reads English editions with no rule of the Vietnamese core, and loads them nowhere but lazily in the command', () => {
  const used = files
    .filter(file => stageOf(file) === 'en')
    .flatMap(file => importsOf(file).map(target => normalize(join(dirname(file), target))))
  // Of extraction and cleaning only the shapes that mentions, blocks and documents have.
  const rules = used.filter(target => /^(?:extract|clean)\//.test(target))
  expect([...new Set(rules)].sort()).toEqual([
    'clean/block.js',
    'extract/citations/mention.js',
    'extract/dates/mention.js',
  ])
  const users = files.filter(file => stageOf(file) !== 'en' && importsOf(file).some(target => target.includes('/en/')))
  expect(users).toEqual(['cli/parse.ts'])
  expect(readFileSync(join(ROOT, 'cli/parse.ts'), 'utf8')).toContain("await import('../en/index.js')")
})

it('uses nothing of Node in the core, and of packages only the date arithmetic and, for the schema, zod', () => {
  const outside = files
    .filter(file => !OUTSIDE_CORE.includes(stageOf(file)))
    .flatMap(file =>
      importsOf(file)
        .filter(target => !target.startsWith('.'))
        .map(target => `${file} → ${target}`),
    )
    .filter(arrow => !/→ date-fns\/\w+$/.test(arrow) && arrow !== 'record/schema.ts → zod')
    .filter(arrow => arrow !== 'en/language.ts → compromise/one')
  expect(outside).toEqual([])
})

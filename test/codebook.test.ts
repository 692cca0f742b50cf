/** The codebook names every field, every value and every warning of the record. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { parseArticle } from '../src/index.js'
import { articleRecordSchema } from '../src/record/schema.js'

const codebook = readFileSync(new URL('../docs/codebook.md', import.meta.url), 'utf8')
const inCode = new Set([...codebook.matchAll(/`"?([^`]+?)"?`/g)].map(match => match[1]))

/** Names of properties and values of enumerations, at any depth of a JSON Schema. */
function namesIn(schema: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const item of schema) namesIn(item, names)
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name)
      if (key === 'enum') for (const name of value) names.add(name)
      if (key === 'const') names.add(value)
      namesIn(value, names)
    }
  }
  return names
}

test('every field and every value stands in the codebook', () => {
  const names = [...namesIn(z.toJSONSchema(articleRecordSchema))]
  expect(names).toContain('fullStart')
  expect(names).toContain('percentage-point')
  expect(names.filter(name => !inCode.has(name))).toEqual([])
})

test('every warning that the parser can give stands in its table, and no other', () => {
  const source = new URL('../src/', import.meta.url)
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    // The archive's codes are those of errors.
    file => file.endsWith('.ts') && !file.startsWith('archive'),
  )
  const codes = files.flatMap(file =>
    [...readFileSync(new URL(file, source), 'utf8').matchAll(/\bcode: '([a-z]+(?:-[a-z]+)+)'/g)].map(match => match[1]),
  )
  const table = codebook.slice(codebook.indexOf('## 10. Warnings'), codebook.indexOf('## 11.'))
  const told = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(match => match[1])
  expect(told.sort()).toEqual([...new Set(codes)].sort())
})

/** Rows of the table under a head: what is in code in the first cell, and what is in quotes in the last. */
function rowsUnder(head: string): [string, string][] {
  const table = codebook.slice(codebook.indexOf(head)).split('\n\n')[0] as string
  return [...table.matchAll(/^\| `([^`]+)` \|.*?"([^"]+)"[^"\n]*\|$/gm)].map(match => [
    match[1] as string,
    match[2] as string,
  ])
}

test.each(rowsUnder('| `value` | words |'))('the date value %s is that of %j', (value, words) => {
  expect(parseArticle(`Hội nghị bàn về ${words}.`).dates.map(date => date.value)).toEqual([value])
})

test.each(rowsUnder('| `kind` | meaning | example |'))('the target kind %s is that of %j', (kind, words) => {
  expect(
    parseArticle(`Kết quả kiểm tra cho thấy, toàn huyện đạt ${words}.`).targets.map(target => target.kind),
  ).toEqual([kind])
})

test.each(rowsUnder('| `unitKind` | meaning | example |'))('the kind of unit %s is that of %j', (kind, words) => {
  const [target] = parseArticle(`Năm qua, chỉ số này của huyện tăng 12 ${words}.`).targets
  expect(target?.unitKind).toBe(kind)
})

const comparators = rowsUnder('| `comparator` | example |')
test.each(comparators)('the comparator %s is that of %j', (comparator, words) => {
  const [target] = parseArticle(`Tỷ lệ hộ dân dùng nước sạch đạt ${words}.`).targets
  expect(target?.comparator).toBe(comparator)
})

test('the tables that are run were found', () => {
  const heads = [
    '| `value` | words |',
    '| `kind` | meaning |',
    '| `unitKind` | meaning |',
    '| `comparator` | example |',
  ]
  expect(heads.map(head => rowsUnder(head).length)).toEqual([12, 5, 6, 7])
})

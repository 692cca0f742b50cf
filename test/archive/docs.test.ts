/** docs/archives.md names the columns, codes, limits and options as they are. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../../src/archive/read/read-options.js'
import { TABLES } from '../../src/archive/write/tables.js'
import { HELP } from '../../src/cli/help.js'
import { fieldNames } from '../../src/knowledge/field-names.js'

const text = readFileSync(new URL('../../docs/archives.md', import.meta.url), 'utf8')

/** The rows of the tables in the text whose first cell begins like this. */
const rows = (first: RegExp): string[][] =>
  [...text.matchAll(/^\| (.*) \|$/gm)]
    .map(match => (match[1] as string).split(' | '))
    .filter(([cell]) => first.test(cell as string))

test.each(TABLES.map(table => [table.name, table] as const))('the columns of %s', (name, { columns }) => {
  const [row] = rows(new RegExp(`^\`${name}\`$`))
  expect(row?.[1]?.replaceAll('`', '').split(', ')).toEqual(columns.map(column => column.name))
})

test('the limits', () => {
  const limits = rows(/^`--max-/).map(([, value]) => Number((value as string).replaceAll(',', '')))
  expect(limits).toEqual(Object.values(DEFAULT_LIMITS))
})

test('the roles of fields', () => {
  for (const role of Object.keys(fieldNames)) expect(text).toContain(`\`${role}\``)
})

test('no option that the help does not know', () => {
  const options = [...new Set(text.match(/--[a-z][a-z-]+/g))]
  expect(options.filter(option => !HELP.includes(`${option} `))).toEqual([])
})

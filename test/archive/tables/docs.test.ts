/** docs/tables.md names the columns as they are, in their order, and no option that the help does not know. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ACROSS } from '../../../src/archive/tables/columns.js'
import { LEAST_SCORE } from '../../../src/archive/tables/duplicates.js'
import { HELP } from '../../../src/cli/help.js'

const text = readFileSync(new URL('../../../docs/tables.md', import.meta.url), 'utf8')

/** The names in the first cells of the last table under a heading. */
function columnsUnder(heading: string): string[] {
  const [, section] = text.split(new RegExp(`^#+ ${heading}$`, 'm'))
  const [own] = (section as string).split(/^#+ /m)
  const rows = (own as string).split('| column |')[1]?.match(/^\| `.*$/gm) ?? []
  return rows.flatMap(row =>
    [...((row.split('|')[1] as string).matchAll(/`(\w+)`/g) ?? [])].map(match => match[1] as string),
  )
}

test.each(Object.entries(ACROSS))('the columns of %s', (name, { columns }) => {
  const heading = (name[0] as string).toUpperCase() + name.slice(1)
  expect(columnsUnder(heading).sort()).toEqual(columns.map(column => column.name).sort())
})

test('how near articles of a group are', () => {
  expect(text).toContain(`from ${LEAST_SCORE} on they are one group`)
})

test('no option that the help does not know', () => {
  const options = [...new Set(text.match(/--[a-z][a-z-]+/g))]
  expect(options.filter(option => !HELP.includes(`${option} `))).toEqual([])
})

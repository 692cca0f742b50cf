/** docs/spark.md names commands, options and columns as they are. What its code does is tested by `npm run test:spark`. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { HELP } from '../../src/cli/help.js'
import { articleRecordSchema } from '../../src/record/schema.js'
import { commands, commandWith, scripts } from './recipe.js'

const text = readFileSync(new URL('../../docs/spark.md', import.meta.url), 'utf8')

test('every script is called by a command', () => {
  expect(Object.keys(scripts)).toEqual(['parse_articles.py', 'parse_table.py', 'read_records.py'])
  for (const name of Object.keys(scripts)) expect(commandWith(name)).toContain('spark-submit')
  expect(() => commandWith('no_such.py')).toThrow('no_such.py')
})

test('no option of the filter that the help does not know', () => {
  const section = text.slice(text.indexOf('- Options:'), text.indexOf('## The job'))
  const options = section.match(/--[a-z-]+/g) ?? []
  expect(options.length).toBeGreaterThan(3)
  expect(options.filter(option => !HELP.includes(`${option} `))).toEqual([])
  expect(commands.join()).toContain('vn-party-news stream')
})

interface Node {
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Node[]
  readonly items?: Node
  readonly properties?: Readonly<Record<string, Node>>
}

/** What lies in a schema under a path; lists and nulls on the way are passed over. */
function at(node: Node, path: string): Node | undefined {
  const bare = node.anyOf?.find(({ type }) => type !== 'null') ?? node
  if (bare.items !== undefined) return at(bare.items, path)
  if (path === '') return bare
  const [name = '', ...rest] = path.split('.')
  const inner = bare.properties?.[name]
  return inner === undefined ? undefined : at(inner, rest.join('.'))
}

const rows = [...text.matchAll(/^\| `record\.([\w.]+)` \| [^|]+ \| (.*) \|$/gm)].map(
  ([, path = '', columns = '']) =>
    [path, [...columns.matchAll(/`([\w.]+)`/g)].map(match => match[1] as string)] as const,
)

test('there are rows for all layers', () => expect(rows.length).toBe(6))

test.each(rows)('record.%s has %j', (path, columns) => {
  const schema = z.toJSONSchema(articleRecordSchema) as Node
  const missing = columns.filter(column => {
    const whole = column.startsWith('record.') ? column.slice('record.'.length) : `${path}.${column}`
    return at(schema, whole) === undefined
  })
  expect(missing).toEqual([])
  expect(at(schema, `${path}.none`)).toBeUndefined()
})

import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { checkOptions } from '../../src/options.js'
import { articleRecordSchema, parseOptionsSchema } from '../../src/record/schema.js'
import { sampleRecord } from './sample.js'

type Path = readonly (string | number)[]

/** Every place of a JSON value, the root first. */
function* walk(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value }
  if (value === null || typeof value !== 'object') return
  for (const [key, child] of Object.entries(value))
    yield* walk(child, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A copy of the sample in which one place holds something else; `undefined` takes the field out. */
function broken(path: Path, replacement: unknown): unknown {
  const copy = structuredClone({ root: sampleRecord as unknown })
  const full = ['root', ...path]
  const last = full.pop() as string
  let holder = copy as unknown as Record<string, unknown>
  for (const key of full) holder = holder[key] as Record<string, unknown>
  if (replacement === undefined) delete holder[last]
  else holder[last] = replacement
  return copy.root
}

/** 'officials[].positions[].title': the name of a field without its index. */
const fieldName = (path: Path) =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[]` : name ? `${name}.${key}` : key), '')

/** Fields that hold words of the article or of a table: any words will do, so that only an empty string is broken. */
const freeWords = new RegExp(
  [
    'parser.version',
    'metadata.(title|authors\\[\\]|sections\\[\\]|newspaper|republishedFrom)',
    'officials\\[\\].(name|honorifics\\[\\]|rank|degrees\\[\\])',
    'officials\\[\\].positions\\[\\].(rule|title|organization|organizationText|organizationId|term)',
    'directives\\[\\].(rule|id|type|typeCode|number|symbol|issuer|term|subject)',
    'directives\\[\\].(issuerBody.name|issuerBody.place|known.id|known.title|relations\\[\\].directive)',
    'dates\\[\\].rule',
    'targets\\[\\].(rule|unit|indicator|organization|baseline.text)',
    'organizations\\[\\].(id|name|place)',
    'places\\[\\].(id|name|type|code|successors\\[\\])',
    'quotes\\[\\].(id|verb)',
    'warnings\\[\\].(code|message)',
  ]
    .map(field => `^${field}$`)
    .join('|'),
)
/** What the caller gave, as it came. */
const callersOwn = /^(id|text|metadata\.url)$/
const optionalFields = /^warnings\[\]\.(start|end)$/

function replacements(name: string, value: unknown): unknown[] {
  if (value === null) return [{}]
  if (Array.isArray(value)) return [{}, null, [null], 'list']
  switch (typeof value) {
    case 'string':
      if (callersOwn.test(name)) return [7]
      return freeWords.test(name) ? [7, ''] : [7, '', 'no such value at all']
    case 'number':
      return /(start|end|Start|End)$/.test(name) ? ['7', -1, 1.5] : ['7', Number.NaN, Number.POSITIVE_INFINITY]
    case 'boolean':
      return ['yes', null]
    default:
      return ['object', [], { ...(value as object), unknownField: 1 }]
  }
}

describe('articleRecordSchema', () => {
  it('accepts a record with every field filled, and gives it back unchanged', () => {
    expect(articleRecordSchema.parse(sampleRecord)).toEqual(sampleRecord)
  })

  it('knows no field that the sample leaves out', () => {
    const filled = new Set<string>()
    for (const { path, value } of walk(sampleRecord)) if (value !== null) filled.add(fieldName(path))
    const unfilled = [...schemaFields(recordJsonSchema)].map(([name]) => name).filter(name => !filled.has(name))
    expect(unfilled).toEqual([])
  })

  it('rejects a record in which one field is broken, missing or unknown', () => {
    const accepted: string[] = []
    let tried = 0
    for (const { path, value } of walk(sampleRecord)) {
      const name = fieldName(path)
      const missing = typeof path.at(-1) === 'string' && !optionalFields.test(name) ? [undefined] : []
      for (const replacement of [...replacements(name, value), ...missing]) {
        tried++
        if (articleRecordSchema.safeParse(broken(path, replacement)).success) {
          accepted.push(`${path.join('.')} = ${JSON.stringify(replacement)}`)
        }
      }
    }
    expect(accepted).toEqual([])
    expect(tried).toBeGreaterThan(500)
  })

  it.each([
    ['officials.0.mentions.0.end', 0, 'a span that ends before it starts'],
    ['officials.0.mentions.0.text', 'Lê Văn', 'words that are shorter than their span'],
    ['directives.0.mentions.0.fullStart', 9999, 'a full span that does not hold the mention'],
    ['paragraphs.0.start', 9999, 'a paragraph that ends before it starts'],
    ['warnings.0.start', 9999, 'a warning that ends before it starts'],
    ['dates.0.value', '30/1/2023', 'a date in the Vietnamese order'],
    ['dates.0.value', '2023-13-01', 'a thirteenth month'],
    ['dates.0.value', '2022-Q1', 'a quarter, which EDTF does not know'],
    ['dates.0.latest', '2023-02-29', 'a day that does not exist'],
    ['dates.0.latest', 'XXXX-01-30', 'a day without a year where a real day is asked for'],
    ['directives.0.issuedOn', '2020/2025', 'an interval as the day of issue'],
    ['targets.0.period.dateId', 't1', 'the id of another kind of thing'],
    ['targets.0.currency', 'đồng', 'a currency in words'],
  ])('rejects %s = %s: %s', (path: string, value: unknown, _what: string) => {
    const keys = path.split('.').map(key => (/^\d+$/.test(key) ? Number(key) : key))
    expect(articleRecordSchema.safeParse(broken(keys, value)).success).toBe(false)
  })

  it.each([
    '2023',
    '2022-05',
    '2021-10-25',
    '2023-01-31T19:27',
    '2020/2025',
    '2022-01/2022-06',
    '2023-06-03/2023-06-05',
    '2015/2018-03',
    'XXXX-07-22',
    'XXXX-01/XXXX-06',
    '1975-21',
    '202X',
    '../2030',
  ])('takes %s as the value of a date', value => {
    expect(articleRecordSchema.safeParse(broken(['dates', 0, 'value'], value)).success).toBe(true)
  })
})

describe('parseOptionsSchema, and the check of the core, which does without zod', () => {
  it.each([
    [{}],
    [{ id: null, publishedAt: null, newspaper: null, url: null }],
    [{ publishedAt: undefined }],
    [{ id: 'a', publishedAt: '2023-01-31', newspaper: 'Báo Tây Ninh', url: 'https://example.org/1' }],
    [{ publishedAt: '2023-01-31T19:27+07:00' }],
    [{ publishedAt: '2023-01-31T12:27:00.000Z' }],
  ])('accepts %o', options => {
    expect(parseOptionsSchema.safeParse(options).success).toBe(true)
    expect(checkOptions(options)).toEqual(options)
  })

  it.each([
    [{ publishAt: '2023-01-31' }, 'an option that does not exist'],
    [{ publishedAt: '31/01/2023' }, 'a date in the Vietnamese order'],
    [{ publishedAt: '2023-02-30' }, 'a day that does not exist'],
    [{ publishedAt: 20230131 }, 'a number'],
    [{ id: 7 }, 'an id that is a number'],
    [{ newspaper: ['Báo Tây Ninh'] }, 'a list'],
    [{ url: {} }, 'an object'],
  ])('rejects %o: %s', (options: object, _what: string) => {
    expect(parseOptionsSchema.safeParse(options).success).toBe(false)
    expect(() => checkOptions(options)).toThrow(TypeError)
  })
})

type JsonSchema = {
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  description?: string
}

const recordJsonSchema = z.toJSONSchema(articleRecordSchema) as JsonSchema

/** Every field that the JSON Schema names, with its own schema. */
function* schemaFields(schema: JsonSchema, name = ''): Generator<[string, JsonSchema]> {
  for (const option of schema.anyOf ?? []) yield* schemaFields(option, name)
  if (schema.items) yield* schemaFields(schema.items, `${name}[]`)
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const full = name ? `${name}.${key}` : key
    yield [full, field]
    yield* schemaFields(field, full)
  }
}

describe('the JSON Schema', () => {
  it('has these fields at the top, all of them required', () => {
    const fields = [
      'schemaVersion',
      'parser',
      'id',
      'text',
      'metadata',
      'referenceDate',
      'officials',
      'directives',
      'dates',
      'targets',
      'organizations',
      'places',
      'quotes',
      'paragraphs',
      'warnings',
    ]
    expect(Object.keys(recordJsonSchema.properties ?? {})).toEqual(fields)
    expect(recordJsonSchema.required).toEqual(fields)
  })

  it('says of every field what it means', () => {
    const silent = [...schemaFields(recordJsonSchema)].filter(([, field]) => !field.description).map(([name]) => name)
    expect([...new Set(silent)]).toEqual([])
  })
})

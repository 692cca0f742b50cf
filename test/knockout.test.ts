/** `npm run knockout` tells what no case guards: here of a few cases, where a reader sees the answer. */
import { describe, expect, test } from 'vitest'
import { choicesOf } from '../bench/knockout/choices.js'
import { makeJudge } from '../bench/knockout/judge.js'
import { layers, mutantsOf } from '../bench/knockout/mutants.js'
import { rowsOf, without } from '../bench/knockout/rows.js'

describe('a table goes without each of its rows', () => {
  test.each([
    ['a list', ['a', 'b'], { a: ['b'], b: ['a'] }],
    ['a set', new Set(['a', 'b']), { a: new Set(['b']), b: new Set(['a']) }],
    ['a map', new Map([['a', 1]]), { a: new Map() }],
    [
      'rows of columns',
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
      { a: [['b', 'x']], b: [['a', 'x']] },
    ],
    [
      'a record of lists',
      { n: ['a', 'b'], m: ['c'] },
      { 'n: a': { n: ['b'], m: ['c'] }, 'n: b': { n: ['a'], m: ['c'] }, m: { n: ['a', 'b'] } },
    ],
    ['a row that holds a list', [{ head: 'a', forms: ['b'] }], { a: [], 'a: b': [{ head: 'a', forms: [] }] }],
    [
      'a list in a string',
      { n: 'x: a, b; y: c' },
      { 'n: a': { n: 'x: b; y: c' }, 'n: b': { n: 'x: a; y: c' }, 'n: c': { n: 'x: a, b' } },
    ],
  ])('%s', (_, table, expected) => {
    const left = rowsOf(table).map(({ label, path }) => [label, without(table, path)])
    expect(Object.fromEntries(left)).toEqual(expected)
  })

  test('one that is made on call', () => {
    const [row] = rowsOf(() => ['a', 'b'])
    expect((without(() => ['a', 'b'], row?.path ?? []) as () => unknown)()).toEqual(['b'])
  })
})

test.each([
  ['a|b', ['b', 'a']],
  ['^(?:a|bc)$', ['^(?:bc)$', '^(?:a)$']],
  ['(a|b(?=c|d)|e)', ['(a|b(?=d)|e)', '(a|b(?=c)|e)', '(b(?=c|d)|e)', '(a|e)', '(a|b(?=c|d))']],
  [String.raw`[|]\|\(x`, []],
])('an expression goes without each of its alternatives: %s', (source, expected) => {
  expect(choicesOf(source).map(({ from, to }) => source.slice(0, from) + source.slice(to))).toEqual(expected)
})

test('a layer is its rules and the tables that it reads, without what is written for another', () => {
  const tables = (layer: (typeof layers)[number]) => new Set(mutantsOf(layer).map(({ table }) => table))
  for (const layer of layers) expect(tables(layer)).toContain('rules')
  expect(tables('dates')).toContain('date-words › relatives')
  expect(tables('dates')).not.toContain('positions › positions')
  expect(tables('directives')).toContain('places › unitWords')
  expect(tables('directives')).not.toContain('role-verbs › roleVerbs')
})

test('ids are unique', () => {
  for (const layer of layers) {
    const ids = mutantsOf(layer).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

describe('the judge', () => {
  const phrase = (text: string, expected: string[]) =>
    ({ file: 'dates', why: text, publishedAt: '2024-05-10', text, expected }) as const
  const { judge, broken } = makeJudge(
    [
      phrase('Xã họp hôm qua.', ['hôm qua = 2024-05-09']),
      phrase('Xã họp hôm kia.', ['hôm kia = 1066-10-14']),
      phrase('Xã họp mùa thu năm 2023.', ['mùa thu năm 2023 = 2023-23']),
    ],
    [],
  )
  const told = new Map<string, string | null>()
  const named = (row: string): boolean => /^(?:hôm qua|hôm kia|date\.named.*|date\.quarter.*)$/.test(row)
  judge(
    mutantsOf('dates').filter(({ row }) => named(row)),
    ({ row }, guard) => told.set(row, guard),
  )

  test('tells which case notices what is gone', () => {
    expect(told.get('hôm qua')).toBe('dates: Xã họp hôm qua.')
    expect(told.get('date.named at feast, season, decade')).toBe('dates: Xã họp mùa thu năm 2023.')
  })

  test('tells what nobody notices', () => {
    expect(told.get('date.quarter at quý')).toBeNull()
  })

  test('takes no case for a guard that fails anyway', () => {
    expect(broken.map(({ name }) => name)).toContain('Xã họp hôm kia.')
    expect(told.get('hôm kia')).toBeNull()
  })
})

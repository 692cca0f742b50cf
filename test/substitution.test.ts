/**
 * How special-casing would show: persons, places, numbers, dates, separators and honorifics of whole articles are
 * replaced by others of their kind, and the record must change exactly there.
 */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ArticleRecord, parseArticle } from '../src/index.js'
import { type Fixture, readFixtures } from './expected.js'

const SHARED = new URL('../../shared/gold/dev/', import.meta.url)
const articles: Fixture[] = [
  ...readFixtures(),
  ...(existsSync(SHARED) ? readFixtures(SHARED).filter(({ id }) => id.startsWith('seed-')) : []),
]
const parse = (text: string, { expected }: Fixture): ArticleRecord =>
  parseArticle(text, { publishedAt: expected.publishedAt })

/** The record with every evidence cut anew from a text of the same length. */
function recut<T>(thing: T, text: string): T {
  if (Array.isArray(thing)) return thing.map(part => recut(part, text)) as T
  if (typeof thing !== 'object' || thing === null) return thing
  const copy = Object.fromEntries(Object.entries(thing).map(([key, part]) => [key, recut(part, text)])) as T
  if ('start' in thing && 'end' in thing && 'text' in thing) {
    Object.assign(copy as object, { text: text.slice(thing.start as number, thing.end as number) })
  }
  return copy
}

/** Edits stretches of a text without changing its length. */
function edit(
  text: string,
  stretches: readonly { start: number; end: number }[],
  change: (was: string) => string,
): string {
  let edited = text
  for (const { start, end } of stretches)
    edited = edited.slice(0, start) + change(edited.slice(start, end)) + edited.slice(end)
  expect(edited).toHaveLength(text.length)
  return edited
}

const withoutDateText = ({ dates, ...record }: ArticleRecord) => ({
  ...record,
  dates: dates.map(({ text: _, ...date }) => date),
})

describe.each(articles)('$id', article => {
  const { text } = article
  const record = parse(text, article)

  it.each(['-', '.', '/'])('dates with "%s" between day, month and year are the same dates', separator => {
    const days = record.dates.filter(
      ({ granularity, text: surface }) => granularity === 'day' && /\d[-./]\d/.test(surface),
    )
    // A point after a day and month without year may end a sentence: those keep their separator.
    const safe = days.filter(({ text: surface }) => separator !== '.' || /\d{4}$/.test(surface))
    const edited = edit(text, safe, surface => surface.replace(/(?<=\d)[-./](?=\d)/g, separator))
    expect(withoutDateText(parse(edited, article))).toEqual(withoutDateText(recut(record, edited)))
  })

  it('other figures are the same targets with other values', () => {
    const other = (digits: string): string => digits.replace(/[1-9]/g, digit => String((Number(digit) % 9) + 1))
    const otherNumber = (value: number | null): number | null => (value === null ? null : Number(other(String(value))))
    const figures = record.targets.filter(({ text: surface }) => !/[eE]/.test(surface))
    const edited = edit(text, figures, other)
    const expected = recut(record, edited).targets.map(target => ({
      ...target,
      value: otherNumber(target.value),
      of: otherNumber(target.of),
      min: otherNumber(target.min),
      max: otherNumber(target.max),
    }))
    const indicatorless = (targets: ArticleRecord['targets']) =>
      targets.map(({ indicator, baseline: _, ...rest }) => ({ ...rest, indicator: indicator?.replace(/\d/g, '0') }))
    expect(indicatorless(parse(edited, article).targets)).toEqual(indicatorless(expected))
  })

  /** Replaces words everywhere, in the text and in what was read out of it. */
  const swap = (words: readonly (readonly [string, string])[], whole: Readonly<Record<string, string>> = {}) => {
    const replace = (string: string): string =>
      whole[string] ?? words.reduce((now, [from, to]) => now.replaceAll(from, to), string)
    const values = (of: ArticleRecord): unknown =>
      JSON.parse(
        JSON.stringify(of, (key, value) =>
          ['start', 'end', 'fullStart', 'fullEnd', 'id', 'directive'].includes(key) ? undefined : value,
        ),
      )
    const expected = JSON.parse(JSON.stringify(values(record)), (_, value) =>
      typeof value === 'string' ? replace(value) : value,
    )
    expect(values(parse(replace(text), article))).toEqual(expected)
  }

  it('other persons are the same officials under other names', () => {
    const family = ['Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Bùi', 'Đỗ', 'Ngô', 'Dương', 'Võ', 'Phan', 'Trịnh']
    const middle = ['Quang', 'Thanh', 'Ngọc', 'Xuân', 'Hữu']
    const given = ['Thạch', 'Khuê', 'Tường', 'Vĩ', 'Duệ', 'Nhã', 'Quyết', 'Trầm', 'Sáng', 'Hiệp', 'Bách', 'Tuệ']
    const swaps: [string, string][] = []
    /** A later mention is the given name alone. */
    const givenNames: Record<string, string> = {}
    record.officials.forEach(({ name }, index) => {
      const syllables = name.split(' ')
      // Names of other peoples have a shape of their own; they have their own cases.
      if (syllables.length < 2 || syllables.length > 5) return
      const other = syllables.map((_, at) =>
        at === 0
          ? family[index % family.length]
          : at === syllables.length - 1
            ? given[index % given.length]
            : middle[(index + at) % middle.length],
      ) as string[]
      swaps.push([name, other.join(' ')])
      const last = [syllables.at(-1) as string, other.at(-1) as string] as const
      givenNames[last[0]] = last[1]
      for (const honorific of ['ông', 'Ông', 'bà', 'Bà', 'đồng chí', 'Đồng chí', 'chị', 'Chị', 'anh', 'Anh']) {
        swaps.push([`${honorific} ${last[0]}`, `${honorific} ${last[1]}`])
      }
    })
    swap(swaps, givenNames)
  })

  it('other places are the same bodies in other places', () => {
    swap([
      ['Gò Dầu', 'Bến Cầu'],
      ['Trảng Bàng', 'Hòa Thành'],
      ['Tân Châu', 'Tân Biên'],
      ['Tây Ninh', 'Long An'],
      // The letters of the paper, too.
      ['BTNO', 'BLAO'],
      ['Tân Uyên', 'Bến Cát'],
      ['Thuận An', 'Dĩ An'],
      ['Phú Giáo', 'Bàu Bàng'],
      ['Bình Dương', 'Đồng Nai'],
    ])
  })

  it('other honorifics are the same persons', () => {
    swap(
      [
        ['Đồng chí ', 'Ông '],
        ['đồng chí ', 'ông '],
      ],
      { 'Đồng chí': 'Ông', 'đồng chí': 'ông' },
    )
  })
})

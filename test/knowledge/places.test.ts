import { describe, expect, test } from 'vitest'
import { bodyFamilies, notBodies } from '../../src/knowledge/bodies.js'
import { newspapers } from '../../src/knowledge/newspapers.js'
import {
  districtsUntil2025,
  namesOfPeopleToo,
  provinceAliases,
  provinceNamesSince2025,
  provincesUntil2025,
  unitWords,
} from '../../src/knowledge/places.js'

const provinces = new Set(provincesUntil2025.map(([name]) => name))
const groups = Object.entries(districtsUntil2025).flatMap(([province, units]) =>
  units.split('; ').map(group => {
    const [unit = '', names = ''] = group.split(': ')
    return { province, unit, names: names.split(', ') }
  }),
)

describe('provinces', () => {
  test('63 became 34', () => {
    expect(provinces.size).toBe(63)
    expect(new Set(provincesUntil2025.map(([, , now]) => now)).size).toBe(34)
  })

  test('each of the 34 keeps an old name, but Huế', () => {
    const added = new Set(provinceNamesSince2025.map(([name]) => name))
    const unknown = provincesUntil2025.map(([, , now]) => now).filter(now => !provinces.has(now) && !added.has(now))
    expect(unknown).toEqual([])
  })

  test('each short form stands for a province', () => {
    expect(Object.values(provinceAliases).filter(name => !provinces.has(name))).toEqual([])
  })
})

describe('districts', () => {
  test('every province has some, and no other name has', () => {
    expect(Object.keys(districtsUntil2025).sort()).toEqual([...provinces].sort())
  })

  test('each group has a unit word of the second level', () => {
    const units = new Set(
      unitWords.filter(([, , level]) => level !== 'commune' && level !== 'province').map(([, unit]) => unit),
    )
    expect(groups.filter(({ unit }) => !units.has(unit))).toEqual([])
  })

  test('names are written with capitals, each once in its province', () => {
    const names = groups.flatMap(({ province, names: all }) => all.map(name => `${province}: ${name}`))
    expect(names.filter(name => !/: \p{Lu}[\p{L}' -]+$/u.test(name))).toEqual([])
    expect(names.length).toBeGreaterThan(680)
  })

  test('a thị xã and a huyện may share a name in one province, nothing else may', () => {
    const shared = groups.flatMap(({ province, names, unit }) =>
      groups
        .filter(other => other.province === province && other.unit > unit)
        .flatMap(other =>
          other.names.filter(name => names.includes(name)).map(name => `${name}: ${unit}, ${other.unit}`),
        ),
    )
    expect(shared.filter(line => !/huyện, (?:thị xã|thành phố)|thành phố, thị xã/.test(line))).toEqual([])
  })

  test('names that people bear too are places that the tables have', () => {
    const all = new Set([...provinces, ...groups.flatMap(({ names }) => names)])
    expect([...namesOfPeopleToo].filter(name => !all.has(name))).toEqual([])
  })
})

describe('newspapers', () => {
  test('one of each of the 63 provinces at least', () => {
    expect(new Set(newspapers.flatMap(({ province }) => province ?? [])).size).toBe(63)
    expect(newspapers.flatMap(({ province }) => province ?? []).filter(name => !provinces.has(name))).toEqual([])
  })

  test('no domain and no name stands for two', () => {
    const keys = newspapers.flatMap(({ name, aliases = [], domains }) => [name, ...aliases, ...domains])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('bodies', () => {
  test('no phrase stands in two families', () => {
    const names = bodyFamilies.flatMap(family => family.names.map(name => name.toLowerCase()))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(notBodies.filter(word => names.includes(word))).toEqual([])
  })
})

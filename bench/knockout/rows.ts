/** Tables of any shape as rows that can be taken out one by one. */

/** The way to a row: its key, or its place in a list, set or map; then the same inside the row. */
export type Path = readonly (string | number)[]

export interface Row {
  readonly path: Path
  /** For the reader: "Bí thư", "party: Tỉnh ủy". */
  readonly label: string
  /** What a text says where the row plays a part. */
  readonly phrase: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The phrases of a list; null for what is none. */
function phrasesOf(value: unknown): readonly string[] | null {
  if (value instanceof Set) return phrasesOf([...value])
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value : null
}

/** A list kept in one string: "thị xã: A, B; huyện: C". */
const unpack = (text: string): { head: string; names: string[] }[] =>
  text.split('; ').map(group => {
    const past = group.indexOf(': ') + 1
    return { head: group.slice(0, past), names: group.slice(past).trim().split(', ') }
  })

const pack = (groups: ReturnType<typeof unpack>): string =>
  groups.map(({ head, names }) => `${head} ${names.join(', ')}`.trim()).join('; ')

/** What a table holds: the key to take it out by, its name where it has one, and itself. */
function entriesOf(table: unknown): (readonly [key: string | number, name: string | null, row: unknown])[] {
  if (table instanceof Map) return [...table].map(([name, row], at) => [at, String(name), row])
  if (Array.isArray(table) || table instanceof Set) return [...table].map((row, at) => [at, null, row])
  return isRecord(table) ? Object.entries(table).map(([name, row]) => [name, name, row]) : []
}

/** What a row can do without: a phrase of a list, where it is not the last. */
function alternatives(row: unknown): { path: Path; phrase: string }[] {
  const list = typeof row === 'string' ? unpack(row).flatMap(({ names }) => names) : phrasesOf(row)
  if (list !== null) return list.length > 1 ? list.map((phrase, at) => ({ path: [at], phrase })) : []
  if (!isRecord(row)) return []
  return Object.entries(row).flatMap(([key, value]) =>
    isRecord(value)
      ? Object.keys(value).map(inner => ({ path: [key, inner], phrase: inner }))
      : (phrasesOf(value) ?? []).map((phrase, at) => ({ path: [key, at], phrase })),
  )
}

function firstPhrase(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return null
  for (const inner of Object.values(value)) {
    const phrase = firstPhrase(inner)
    if (phrase !== null) return phrase
  }
  return null
}

/** Rows of a table, and what they can do without. A table that is made on call is called. */
export function rowsOf(table: unknown): Row[] {
  if (typeof table === 'function') return table.length === 0 ? rowsOf(table()) : []
  return entriesOf(table).flatMap(([key, name, row]) => {
    // The alternatives of an expression are taken out where it is written.
    if (row instanceof RegExp) return []
    const label = name ?? firstPhrase(row) ?? String(key)
    const whole: Row = { path: [key], label, phrase: phrasesOf(row)?.[0] ?? label }
    // A list without a name is one row of several columns.
    if (name === null && !isRecord(row)) return [whole]
    const parts = alternatives(row).map(({ path, phrase }) => ({
      path: [key, ...path],
      label: `${label}: ${phrase}`,
      phrase,
    }))
    return isRecord(row) || parts.length === 0 ? [whole, ...parts] : parts
  })
}

/** A list with what is left of one item. */
const exchange = <T>(list: readonly T[], at: unknown, left: (item: T) => readonly T[]): T[] =>
  list.flatMap((item, place) => (place === at ? left(item) : [item]))

/** A table without a row, or with a row without a phrase. The table itself stays as it is. */
export function without(table: unknown, path: Path): unknown {
  const [key, ...rest] = path
  const left = (row: unknown): unknown[] => (rest.length === 0 ? [] : [without(row, rest)])
  const named = ([name, row]: [string, unknown]): [string, unknown][] => left(row).map(less => [name, less])
  if (Array.isArray(table)) return exchange(table, key, left)
  if (table instanceof Set) return new Set(exchange([...table], key, left))
  if (table instanceof Map) return new Map(exchange([...table], key, named))
  if (isRecord(table)) {
    const place = Object.keys(table).indexOf(String(key))
    return Object.fromEntries(exchange(Object.entries(table), place, named))
  }
  if (typeof table === 'string') {
    let at = 0
    const groups = unpack(table).map(({ head, names }) => ({ head, names: names.filter(() => at++ !== key) }))
    return pack(groups.filter(({ names }) => names.length > 0))
  }
  if (typeof table !== 'function') throw new TypeError(`no table: ${String(table)}`)
  let made: unknown
  return () => {
    made ??= without(table(), path)
    return made
  }
}

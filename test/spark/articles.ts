/** An archive of NDJSON with bad lines in it. What must come of it is counted here, as it is made, and never by reading it. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { longText } from '../../bench/inputs.js'
import type { ArchiveErrorCode } from '../../src/archive/entry.js'
import { seeded } from '../archive/seeded.js'

/** What must come of the lines. */
export interface Expected {
  readonly lines: number
  readonly articles: number
  readonly errors: Readonly<Partial<Record<ArchiveErrorCode, number>>>
  /** Lines without anything, which the filter answers with 'no-article', and readers of archives pass over. */
  readonly blank: number
}

/** An article as a row of a table. */
export interface Row {
  readonly number: number
  readonly title: string
  readonly content: string
  readonly published: string
}

/** Characters of an article, as a newspaper's usual ones have. */
const LENGTH = 3000
const BAD_SHARE = 0.05
const FILES = 4

/** So many articles: pieces of running text, each beginning at another place. */
export function* makeRows(count: number): Generator<Row> {
  const text = longText(1e6)
  for (let number = 0; number < count; number++) {
    const start = (number * 7919) % (text.length - LENGTH)
    const day = String(1 + (number % 28)).padStart(2, '0')
    yield {
      number,
      title: `Tin số ${number} của huyện Gò Dầu`,
      content: text.slice(start, start + LENGTH),
      published: `2024-01-${day}`,
    }
  }
}

/** The row as a line of NDJSON. */
const lineOf = ({ number, title, content, published }: Row): string =>
  JSON.stringify({ id: String(number), title, text: content, publishedAt: published })

/** Lines that are none, and how each is to be answered. */
const BAD: readonly (readonly [line: string, code: ArchiveErrorCode])[] = [
  ['', 'no-article'],
  ['{"id": "bad", "text": "Huyện uỷ Gò', 'malformed'],
  ['[1, 2, 3]', 'malformed'],
  ['Huyện uỷ Gò Dầu họp.', 'malformed'],
  ['{"id": "bad", "text": " "}', 'no-article'],
  ['{"id": "bad", "tên": "Gò Dầu"}', 'no-article'],
  ['{"id": "bad", "text": 7}', 'bad-field'],
  ['{"id": "bad", "text": "Huyện họp.", "publishedAt": "hôm qua"}', 'bad-field'],
]

/** Writes the articles into some files of a folder, with bad lines among them. */
export function writeArticles(folder: string, rows: Iterable<Row>, seed: number): Expected {
  mkdirSync(folder)
  const files = Array.from({ length: FILES }, (_, file) => openSync(join(folder, `${file}.ndjson`), 'w'))
  const random = seeded(seed)
  const errors: Partial<Record<ArchiveErrorCode, number>> = {}
  let [lines, articles, blank] = [0, 0, 0]
  const write = (line: string, end = '\n') => writeSync(files[lines++ % FILES] as number, `${line}${end}`)
  for (const row of rows) {
    // Some systems end lines as Windows does.
    write(lineOf(row), articles++ % 10 === 0 ? '\r\n' : '\n')
    if (random() >= BAD_SHARE) continue
    const [line, code] = BAD[Math.floor(random() * BAD.length)] as (typeof BAD)[number]
    write(line)
    errors[code] = (errors[code] ?? 0) + 1
    if (line === '') blank++
  }
  for (const file of files) closeSync(file)
  return { lines, articles, errors, blank }
}

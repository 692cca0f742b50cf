/** Rows of CSV and objects of JSON → articles in fields. */
import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { readAs } from '../decode/charsets.js'
import { decode } from '../decode/decode.js'
import { type ArchiveError, type Encoding, placeId, type RawArticle } from '../entry.js'
import { type Bytes, collect, tooLarge, utf16ToUtf8 } from './bytes.js'
import { errorEntry, ReadFailure } from './failure.js'
import type { Entries, Input, Settings } from './input.js'
import { CLOSE, elements, lines, OPEN, type Part, rows, split } from './split.js'

/** An article that is a row or an object. */
type Row = RawArticle & { readonly content: { readonly kind: 'fields' } }

/** The source of lines that come from anywhere. */
const LINE = 'line'

interface Text {
  readonly text: string
  readonly encoding: Encoding
}

function textIn(part: Uint8Array, encoding: string): Text {
  const decoded = decode(part, encoding, false)
  if ('failure' in decoded) throw new ReadFailure('undecodable', decoded.failure)
  return decoded
}

/** How a file of many articles is read: its bytes, as UTF-8 where they are UTF-16, and the text of its parts. */
interface Reading {
  readonly bytes: Bytes
  readonly textOf: (part: Uint8Array) => Text
}

/** @param whole the encoding of the file, where it is not UTF-8; parts that are UTF-8 all the same are read as that */
function readingOf({ bytes }: Input, whole: Encoding | null, { encoding }: Settings): Reading {
  if (whole === null) return { bytes, textOf: part => textIn(part, encoding) }
  if (whole.name.startsWith('utf-16')) {
    const textOf = (part: Uint8Array): Text => ({ ...textIn(part, 'utf-8'), encoding: whole })
    return { bytes: utf16ToUtf8(bytes, whole.name), textOf }
  }
  const textOf = (part: Uint8Array): Text => {
    const text = isUtf8(part) ? null : readAs(part, whole.name)
    return text === null ? textIn(part, encoding) : { text, encoding: whole }
  }
  return { bytes, textOf }
}

/** One part as an article; what is wrong with it as an error entry, so that the parts behind it are still read. */
function entryOf(
  source: string,
  position: number,
  { bytes }: Pick<Part, 'bytes'>,
  most: number,
  fieldsOf: (part: Uint8Array) => { fields: Record<string, unknown>; encoding: Encoding },
): Row | ArchiveError {
  try {
    if (bytes === null) throw tooLarge(most)
    return { source, position, id: placeId({ source, position }), content: { kind: 'fields', ...fieldsOf(bytes) } }
  } catch (error) {
    if (!(error instanceof ReadFailure)) throw error
    return errorEntry({ source, position }, error.code, error.message)
  }
}

const isBlank = (bytes: Uint8Array | null): boolean => bytes?.every(byte => byte <= 0x20) ?? false

function objectOf({ text, encoding }: Text): { fields: Record<string, unknown>; encoding: Encoding } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ReadFailure('malformed', `is no JSON: ${(error as Error).message}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return { fields: value as Record<string, unknown>, encoding }
  }
  throw new ReadFailure('malformed', `is ${Array.isArray(value) ? 'an array' : JSON.stringify(value)}, not an object`)
}

/** A file that is one object. */
export async function* readObject(input: Input, whole: Encoding | null, settings: Settings): Entries {
  const { bytes, textOf } = readingOf(input, whole, settings)
  const most = settings.limits.articleBytes
  const part = { bytes: await collect(bytes, most) }
  yield entryOf(input.source, 0, part, most, object => objectOf(textOf(object)))
}

/** One line of NDJSON by itself, wherever it stands. */
export function readLine(line: Pick<Part, 'bytes'>, { limits, encoding }: Settings): Row | ArchiveError {
  if (isBlank(line.bytes)) return errorEntry({ source: LINE, position: 0 }, 'no-article', 'is a blank line')
  return entryOf(LINE, 0, line, limits.articleBytes, bytes => objectOf(textIn(bytes, encoding)))
}

/** NDJSON; positions are the numbers of its lines. */
export async function* readLines(input: Input, whole: Encoding | null, settings: Settings): Entries {
  const { bytes, textOf } = readingOf(input, whole, settings)
  const most = settings.limits.articleBytes
  let position = 0
  for await (const part of split(bytes, lines, most)) {
    if (!isBlank(part.bytes)) yield entryOf(input.source, position, part, most, line => objectOf(textOf(line)))
    position++
  }
}

/** A JSON array. */
export async function* readArray(input: Input, whole: Encoding | null, settings: Settings): Entries {
  const { bytes, textOf } = readingOf(input, whole, settings)
  const most = settings.limits.articleBytes
  let position = 0
  let isOpen = false
  let isClosed = false
  for await (const part of split(bytes, elements(), most)) {
    if (isClosed) {
      if (!isBlank(part.bytes)) throw new ReadFailure('malformed', 'is no JSON: something follows the array')
    } else if (!isOpen) {
      isOpen = part.end === OPEN
    } else if (part.end === -1) {
      throw new ReadFailure('malformed', 'is no JSON: the array does not end')
    } else {
      isClosed = part.end === CLOSE
      if (isClosed && isBlank(part.bytes)) continue
      yield entryOf(input.source, position, part, most, element => objectOf(textOf(element)))
      position++
    }
  }
}

/** The cells of one row. */
function cellsOf(text: string, delimiter: string): string[] {
  try {
    const [cells] = parse(text, { delimiter, relax_quotes: true, relax_column_count: true, bom: true })
    return cells ?? []
  } catch (error) {
    throw new ReadFailure('malformed', `is no CSV: ${(error as Error).message}`)
  }
}

/** CSV with a header; positions count the rows below it, blank lines left out. */
export async function* readRows(input: Input, whole: Encoding | null, delimiter: string, settings: Settings): Entries {
  const { bytes, textOf } = readingOf(input, whole, settings)
  const most = settings.limits.articleBytes
  let header: string[] | null = null
  let position = 0
  for await (const part of split(bytes, rows(delimiter.charCodeAt(0), most), most)) {
    if (isBlank(part.bytes)) continue
    if (header === null) {
      if (part.bytes === null) throw tooLarge(most)
      header = cellsOf(textOf(part.bytes).text, delimiter).map(name => name.trim())
      continue
    }
    const names = header
    yield entryOf(input.source, position, part, most, row => {
      const { text, encoding } = textOf(row)
      const cells = cellsOf(text, delimiter)
      if (cells.length !== names.length) {
        throw new ReadFailure('malformed', `has ${cells.length} columns, and the header ${names.length}`)
      }
      return { fields: Object.fromEntries(names.map((name, column) => [name, cells[column]])), encoding }
    })
    position++
  }
}

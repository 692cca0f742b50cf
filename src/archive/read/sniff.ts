/** What a file is, by its first bytes; its name decides only where they leave it open. */
import { isUtf8 } from 'node:buffer'
import { binarySignatures, documentMembers } from '../../knowledge/file-signatures.js'
import { decode, utf16Of } from '../decode/decode.js'
import { rolesOf } from '../decode/field-roles.js'
import type { Encoding } from '../entry.js'
import type { Settings } from './input.js'
import type { FieldNames } from './read-options.js'

/** As much of a file is looked at. */
export const HEAD_BYTES = 65_536

/**
 * What a file is, and what must be known to read it: for files of many articles the encoding of them all, where that is
 * not UTF-8.
 */
export type Sniffed =
  | { readonly kind: 'gzip' | 'zstd' | 'zip' | 'warc' | 'text' | 'html' }
  | { readonly kind: 'json' | 'json-lines' | 'json-array'; readonly encoding: Encoding | null }
  | { readonly kind: 'csv'; readonly encoding: Encoding | null; readonly delimiter: string }
  | { readonly kind: 'binary'; readonly reason: string }

const HTML = /^\s*<(?:!doctype\s+html|html|head|body|\?xml|!--|[a-z][a-z0-9]*[\s/>])/i
const TAG = /<(?:html|head|body|p|div|br|meta|title|table|font)\b/i
const HTML_NAME = /\.x?html?$/i
const JSON_OBJECT = /^\s*\{\s*["}]/
const JSON_ARRAY = /^\s*\[\s*(?:[[{"\]]|$)/
const JSON_LINES_NAME = /\.(?:ndjson|jsonl|jsonlines)$/i
const JSON_NAME = /\.json$/i
const CSV_NAME = /\.(?:csv|tsv)$/i
/** Longer headers of columns are sentences. */
const LONGEST_HEADER = 40

const isObject = (text: string): boolean => {
  try {
    return text.startsWith('{') && JSON.parse(text) !== null
  } catch {
    return false
  }
}

/** One object over many lines, or an object a line? By whether one of the first lines is an object of its own. */
function objectOrLines(text: string, name: string): 'json' | 'json-lines' {
  if (JSON_LINES_NAME.test(name)) return 'json-lines'
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.length < 2 || lines.slice(0, 3).some(isObject) ? 'json-lines' : 'json'
}

/** The fields of a line of CSV, roughly: enough for a header. */
const cellsOf = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map(cell => cell.trim().replace(/^"(.*)"$/, '$1'))

/** The delimiter, where the first line is the header of a table of articles. */
function delimiterOf(text: string, name: string, told: FieldNames): string | null {
  const line = (/^[^\r\n]*/.exec(text) as RegExpExecArray)[0]
  const delimiters = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)
  const delimiter = delimiters[0] as string
  if (CSV_NAME.test(name)) return delimiter
  const cells = cellsOf(line, delimiter)
  if (cells.length < 2 || cells.some(cell => cell === '' || cell.length > LONGEST_HEADER)) return null
  const { text: holdsText, html, body } = rolesOf(cells, told)
  return [holdsText, html, body].some(column => column !== undefined && cells.includes(column)) ? delimiter : null
}

/** UTF-16 as stated, or, where nothing is stated, as found. */
function utf16In(head: Uint8Array, encoding: string): Encoding | null {
  if (encoding === 'auto') return utf16Of(head)
  return encoding.startsWith('utf-16') ? { name: encoding, certainty: 'stated' } : null
}

/** An old encoding, by all lines at hand that are not UTF-8: one line of few words may not tell it. */
function oldEncodingIn(latin: string, encoding: string): Encoding | null {
  if (encoding !== 'auto') return null
  const lines = latin.split('\n')
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines
  const old = whole.filter(line => !isUtf8(Buffer.from(line, 'latin1')))
  if (old.length === 0) return null
  const decoded = decode(Buffer.from(old.join('\n'), 'latin1'), 'auto', false)
  return 'failure' in decoded ? null : decoded.encoding
}

/**
 * @param head the first `HEAD_BYTES` bytes, or all there are
 * @param name the name of the file, without the ending of a compression
 */
export function sniff(head: Uint8Array, name: string, { encoding, fields }: Settings): Sniffed {
  const latin = Buffer.from(head).toString('latin1')
  if (latin.startsWith('\x1f\x8b')) return { kind: 'gzip' }
  // A frame, or one of the sixteen kinds that are passed over.
  if (latin.startsWith('(\xb5/\xfd') || (/^[P-_]/.test(latin) && latin.startsWith('*M\x18', 1))) return { kind: 'zstd' }
  if (latin.startsWith('PK\x03\x04') || latin.startsWith('PK\x05\x06')) {
    const isDocument = documentMembers.some(member => latin.startsWith(member, 30))
    return isDocument ? { kind: 'binary', reason: 'is an Office document or a program' } : { kind: 'zip' }
  }
  if (latin.startsWith('WARC/')) return { kind: 'warc' }
  const signature = binarySignatures.find(({ bytes, at }) => latin.startsWith(bytes, at))
  if (signature !== undefined) return { kind: 'binary', reason: `is ${signature.name}` }
  const utf16 = utf16In(head, encoding)
  if (utf16 === null && latin.includes('\0')) return { kind: 'binary', reason: 'holds zero bytes, and is no UTF-16' }
  const text = new TextDecoder(utf16?.name).decode(head)
  const ofMany = (): { encoding: Encoding | null } => ({ encoding: utf16 ?? oldEncodingIn(latin, encoding) })
  if (JSON_OBJECT.test(text)) return { kind: objectOrLines(text, name), ...ofMany() }
  if (JSON_ARRAY.test(text)) return { kind: 'json-array', ...ofMany() }
  if (HTML.test(text) || (HTML_NAME.test(name) && TAG.test(text))) return { kind: 'html' }
  if (text.trim() === '') return { kind: 'text' }
  if (JSON_LINES_NAME.test(name)) return { kind: 'json-lines', ...ofMany() }
  if (JSON_NAME.test(name)) return { kind: 'json', ...ofMany() }
  const delimiter = delimiterOf(text, name, fields)
  return delimiter === null ? { kind: 'text' } : { kind: 'csv', ...ofMany(), delimiter }
}

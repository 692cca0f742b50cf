/** How an archive is read: encoding, names of fields, limits. */
import { type FieldRole, fieldNames } from '../../knowledge/field-names.js'
import { statedEncoding } from '../decode/charsets.js'
import type { Settings } from './input.js'

/** What one thing of an archive may cost before it becomes an error entry. */
export interface Limits {
  /** Bytes of one article, unpacked; more is 'too-large'. Default 10 MB. */
  readonly articleBytes: number
  /** Bytes that one compressed file, or one member of a container, may unpack to; more is a 'bomb'. Default 64 GB. */
  readonly unpackedBytes: number
  /** How many times its packed size a file or member may unpack to, beyond the first megabyte; more is a 'bomb'. Default 250. */
  readonly ratio: number
  /** Containers and compressions inside one another; deeper is a 'bomb'. Default 4. */
  readonly depth: number
  /** Members of one container; those beyond are one 'bomb'. Default 1,000,000. */
  readonly files: number
}

export const DEFAULT_LIMITS: Limits = {
  articleBytes: 10e6,
  unpackedBytes: 64e9,
  ratio: 250,
  depth: 4,
  files: 1_000_000,
}

/** Names of fields of JSON and CSV by what they hold: `{ text: 'noi_dung_bai' }`. The usual names need no telling. */
export type FieldNames = Readonly<Partial<Record<FieldRole, string>>>

/** Options of `readArchive`. */
export interface ReadOptions {
  /** "auto" (the default), "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni" or another name that iconv-lite knows. */
  readonly encoding?: string
  readonly fields?: FieldNames
  readonly limits?: Partial<Limits>
}

function checkName(option: string, name: string, known: object): void {
  if (name in known) return
  throw new TypeError(`option ${option} knows ${Object.keys(known).join(', ')}, not "${name}"`)
}

/**
 * Options with their defaults filled in.
 *
 * @throws TypeError that names the option and the value
 */
export function settingsOf({ encoding, fields = {}, limits = {} }: ReadOptions): Settings {
  for (const [role, name] of Object.entries(fields)) {
    checkName('fields', role, fieldNames)
    if (typeof name === 'string') continue
    throw new TypeError(`option fields.${role} must be the name of a field, and is ${name}`)
  }
  for (const [limit, value] of Object.entries(limits)) {
    checkName('limits', limit, DEFAULT_LIMITS)
    if (typeof value === 'number' && value > 0) continue
    throw new TypeError(`option limits.${limit} must be a number above 0, and is ${value}`)
  }
  return { encoding: statedEncoding(encoding), fields, limits: { ...DEFAULT_LIMITS, ...limits } }
}

/** Bytes → text in one encoding, by name. */
import iconv from 'iconv-lite'
import { legacyNames } from '../../knowledge/legacy-encodings.js'
import { fromTcvn3, fromVni } from './legacy.js'

const UTF = ['utf-8', 'utf-16le', 'utf-16be']

/** The name under which we know an encoding ("ABC" → "tcvn3", "CP1258" → "cp1258"); null for one that nobody knows. */
export function knownEncoding(name: string): string | null {
  const lower = name.trim().toLowerCase()
  const bare = lower.replace(/[^a-z0-9]/g, '')
  const utf = UTF.find(each => each.replace('-', '') === bare)
  if (utf !== undefined) return utf
  return legacyNames[bare] ?? (iconv.encodingExists(lower) ? lower : null)
}

/**
 * The encoding that an option states, under the name that we know it by; "auto" where it states none.
 *
 * @throws TypeError for one that nobody knows
 */
export function statedEncoding(encoding: string | undefined): string {
  if (encoding === undefined || encoding === 'auto') return 'auto'
  const known = knownEncoding(encoding)
  if (known !== null) return known
  const names = '"auto", "utf-8", "utf-16le", "windows-1258", "tcvn3", "vni" or another charset'
  throw new TypeError(`option encoding must be ${names}, and is "${encoding}"`)
}

/** The text of bytes, in NFC and without byte order mark; null where they are not valid in the encoding of that name. */
export function readAs(bytes: Uint8Array, name: string): string | null {
  if (UTF.includes(name)) {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes).normalize('NFC')
    } catch {
      return null
    }
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text =
    name === 'tcvn3'
      ? fromTcvn3(iconv.decode(buffer, 'windows-1252'))
      : name === 'vni'
        ? fromVni(iconv.decode(buffer, 'windows-1252'))
        : iconv.decode(buffer, name).normalize('NFC')
  return text.includes('\ufffd') ? null : text
}

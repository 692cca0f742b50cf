/** Bytes → text: in the encoding that is stated, or in the one in which they read as Vietnamese. */
import iconv from 'iconv-lite'
import type { Encoding } from '../entry.js'
import { knownEncoding, readAs } from './charsets.js'
import { fromTcvn3, fromVni } from './legacy.js'
import { scoreOf, shareOf, type Weight, weigh } from './plausibility.js'
import { visibleText, withoutNumericEntities } from './visible.js'

/** A text and what it was read in; or why it is none. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly failure: string }

/** As much of an article is looked at to tell its encoding. */
const HEAD_BYTES = 65_536
/** So much of the words beyond ASCII are syllables in Vietnamese text, names and misprints allowed for. */
const PLAUSIBLE_SHARE = 0.7
/** Fewer words beyond ASCII than this are in no Vietnamese text, but in English with a few names. */
const WESTERN_SHARE = 0.25
/** So many syllables make a guess likely. */
const LIKELY_SYLLABLES = 10

const CANDIDATES = ['windows-1252', 'windows-1258', 'tcvn3', 'vni']
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/u

const seenIn = (text: string, isHtml: boolean): string => (isHtml ? visibleText(text).normalize('NFC') : text)

/** The encoding that a byte order mark states. */
function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** High bytes of UTF-16 in Vietnamese text: ASCII and Latin-1, ă đ ơ ư, marks, ạ to ỹ, quotes and dashes. */
const HIGH_BYTES = new Set([0x00, 0x01, 0x03, 0x1e, 0x20])

/** UTF-16 without a mark: every other byte is one of few, zeros among them. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (!bytes.includes(0)) return null
  const length = Math.min(bytes.length, HEAD_BYTES) & ~1
  for (const [name, first] of [
    ['utf-16le', 1],
    ['utf-16be', 0],
  ] as const) {
    let [high, zeros, otherZeros] = [0, 0, 0]
    for (let at = 0; at < length; at += 2) {
      const byte = bytes[at + first] as number
      if (HIGH_BYTES.has(byte)) high++
      if (byte === 0) zeros++
      if (bytes[at + 1 - first] === 0) otherZeros++
    }
    const units = length / 2
    if (high > units * 0.95 && zeros > units * 0.2 && otherZeros === 0) return name
  }
  return null
}

/** The encoding of the text as a whole by its first bytes, where it is UTF-16; else null. */
export function utf16Of(bytes: Uint8Array): Encoding | null {
  const marked = markOf(bytes)
  if (marked !== null) return marked === 'utf-8' ? null : { name: marked, certainty: 'stated' }
  const name = unmarkedUtf16(bytes)
  return name === null ? null : { name, certainty: 'likely' }
}

const CHARSET = /\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i

/** The charset that a page says it is in, where it is one of those that give a byte or two to a letter. */
function hintOf(bytes: Uint8Array): string | null {
  const named = CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1]
  const known = named === undefined ? null : knownEncoding(named)
  return known === null || known.startsWith('utf-') ? null : known
}

interface Candidate {
  readonly name: string
  readonly text: string
  readonly weight: Weight
}

/** The candidate that looks most like Vietnamese; of equals, the first. */
function best(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (top, each) => (top === null || scoreOf(each.weight) > scoreOf(top.weight) ? each : top),
    null,
  )
}

function certaintyOf({ good }: Weight): 'likely' | 'guessed' {
  return good >= LIKELY_SYLLABLES ? 'likely' : 'guessed'
}

/**
 * Text of one byte a letter: what reads as Vietnamese, else a foreign charset that the page names, else Western text
 * with few accents.
 */
function decodeSingleByte(bytes: Uint8Array, isHtml: boolean): Decoded {
  const hint = isHtml ? hintOf(bytes) : null
  const names = [...new Set([...(hint === null ? [] : [hint]), ...CANDIDATES])]
  const head = bytes.subarray(0, HEAD_BYTES)
  const candidates = names.flatMap((name): Candidate[] => {
    const text = readAs(head, name)
    return text === null || CONTROL.test(text) ? [] : [{ name, text, weight: weigh(seenIn(text, isHtml)) }]
  })
  const top = best(candidates)
  const foreign = candidates.find(({ name, weight }) =>
    name === 'windows-1252' ? isWestern(weight) : !CANDIDATES.includes(name),
  )
  const chosen = top !== null && shareOf(top.weight) >= PLAUSIBLE_SHARE ? top : foreign
  if (chosen === undefined) return { failure: `is no UTF-8, and reads as Vietnamese in none of ${names.join(', ')}` }
  const text = readAs(bytes, chosen.name)
  if (text === null) return { failure: `looks like ${chosen.name}, but holds bytes that mean nothing in it` }
  return { text, encoding: { name: chosen.name, certainty: chosen === top ? certaintyOf(top.weight) : 'guessed' } }
}

function isWestern({ words, good, bad }: Weight): boolean {
  return good + bad < words * WESTERN_SHARE
}

const BEYOND_ASCII = /[^\0-\x7f]/
/** Letters of Vietnamese that are no byte of windows-1252: a text with one of them was read as what it is. */
const READ_RIGHT = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/
/** What no byte becomes in Latin-1 or windows-1252. */
const NO_BYTE = /[^\0-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** Controls that bytes become where they are taken for Latin-1, as the signs of windows-1252: \x96 → "–". */
function withSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, control => iconv.decode(Buffer.from(control, 'latin1'), 'windows-1252'))
}

/** The bytes that were taken for Latin-1 or windows-1252; null where they cannot have been. */
function bytesBehind(text: string): Uint8Array | null {
  if (NO_BYTE.test(text)) return null
  return Uint8Array.from(text, char =>
    char <= '\xff' ? char.charCodeAt(0) : (iconv.encode(char, 'windows-1252')[0] ?? 0),
  )
}

/** What text can have been whose bytes were taken for windows-1252. */
const READINGS: Readonly<Record<string, (text: string) => string | null>> = {
  'utf-8': text => {
    const bytes = bytesBehind(text)
    return bytes === null ? null : readAs(bytes, 'utf-8')
  },
  tcvn3: text => fromTcvn3(withSigns(text)),
  vni: text => fromVni(withSigns(text)),
}

/**
 * Text that was TCVN3, VNI or UTF-8 and was saved as UTF-8 after its bytes had been taken for windows-1252 ("§¶ng bé",
 * "Äáº£ng bá»™"): what it should have been; else null.
 */
export function repair(text: string, isHtml: boolean): Decoded | null {
  const whole = isHtml ? withoutNumericEntities(text) : text
  if (!BEYOND_ASCII.test(whole) || READ_RIGHT.test(whole)) return null
  if (shareOf(weigh(seenIn(whole.slice(0, HEAD_BYTES), isHtml))) >= PLAUSIBLE_SHARE) return null
  const top = best(
    Object.entries(READINGS).flatMap(([name, read]) => {
      const reading = read(whole)
      if (reading === null) return []
      return [{ name, text: reading, weight: weigh(seenIn(reading.slice(0, HEAD_BYTES), isHtml)) }]
    }),
  ) as Candidate
  if (top.weight.good < 2 || shareOf(top.weight) < PLAUSIBLE_SHARE || isWestern(top.weight)) return null
  if (top.text.includes('\ufffd')) {
    return { failure: `looks like ${top.name} saved as UTF-8, but holds signs that mean nothing in it` }
  }
  return { text: top.text, encoding: { name: `${top.name} in utf-8`, certainty: 'likely' } }
}

/**
 * The text of bytes, in NFC.
 *
 * @param encoding a name that `statedEncoding` gave; "auto" finds out
 * @example decode(Buffer.from('a7b66e672062e9', 'hex'), 'auto', false) // { text: 'Đảng bộ', encoding: { name: 'tcvn3', … } }
 */
export function decode(bytes: Uint8Array, encoding: string, isHtml: boolean): Decoded {
  if (encoding !== 'auto') return decodeStated(bytes, encoding)
  const mark = markOf(bytes)
  if (mark !== null) {
    const marked = decodeStated(bytes, mark)
    return 'failure' in marked || mark !== 'utf-8' ? marked : (repair(marked.text, isHtml) ?? marked)
  }
  const utf16 = unmarkedUtf16(bytes)
  if (utf16 !== null) {
    const text = readAs(bytes, utf16)
    return text === null
      ? { failure: `looks like ${utf16}, but is not valid` }
      : { text, encoding: { name: utf16, certainty: 'likely' } }
  }
  const text = readAs(bytes, 'utf-8')
  if (text === null) return decodeSingleByte(bytes, isHtml)
  return repair(text, isHtml) ?? { text, encoding: { name: 'utf-8', certainty: 'certain' } }
}

function decodeStated(bytes: Uint8Array, name: string): Decoded {
  const text = readAs(bytes, name)
  return text === null ? { failure: `is not valid ${name}` } : { text, encoding: { name, certainty: 'stated' } }
}

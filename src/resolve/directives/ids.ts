/** Ids of documents: unique in a record, and the same across articles where the words allow. */
import type { KnownDocument } from '../../knowledge/known-documents.js'
import { type CitedEntry, levelOfSymbol } from './compare.js'

/** Latin with all Vietnamese letters ends at U+1EFF. */
const LETTERS = 0x1f00
/** What `plainLetters` has for a mark that belongs to the letter before it, and for what parts words. */
const MARK = 0
const GAP = 1

let plainLetters: Uint8Array | null = null

/** For each UTF-16 unit below `LETTERS` its plain small letter or digit, `MARK` or `GAP`. Made on first use. */
function plainTable(): Uint8Array {
  if (plainLetters === null) {
    plainLetters = new Uint8Array(LETTERS)
    for (let code = 0; code < LETTERS; code++) {
      const plain = String.fromCharCode(code)
        .toLowerCase()
        .replace('đ', 'd')
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
      plainLetters[code] = plain === '' ? MARK : /^[a-z0-9]/.test(plain) ? plain.charCodeAt(0) : GAP
    }
  }
  return plainLetters
}

/**
 * A text in plain letters, for ids.
 *
 * @example slug('Thị uỷ Trảng Bàng') // 'thi-uy-trang-bang'
 */
function slug(text: string): string {
  const table = plainTable()
  let plain = ''
  let gap = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code < LETTERS ? (table[code] as number) : GAP
    if (letter === MARK) continue
    if (letter === GAP) gap = plain !== ''
    else {
      plain += gap ? `-${String.fromCharCode(letter)}` : String.fromCharCode(letter)
      gap = false
    }
  }
  return plain
}

/** "dai-hoi" and its sisters, in ids. */
const SESSIONS = { plenum: 'hoi-nghi', congress: 'dai-hoi', sitting: 'ky-hop' } as const

/**
 * The id of a document: its code, what names it, and after "@" what tells it from namesakes; "?" for what is unknown.
 *
 * @param body name of the issuing body with its place, or null
 * @example 'KL:21-KL/TW@XIII', 'NĐ:178/2024/NĐ-CP', 'NQ:6@tinh-uy-tay-ninh@2022', 'Luật:dat-dai@2024'
 */
export function directiveId(entry: CitedEntry, known: KnownDocument | null, body: string | null): string {
  const code = entry.type.code ?? slug(entry.type.type)
  if (known !== null) return `${code}:${known.symbol}@${known.term}`
  if (entry.session !== null) {
    const { kind, ordinal, body: of } = entry.session
    const whose = of === '' ? (kind === 'plenum' ? '-trung-uong' : '-dang') : `-${slug(of)}`
    return `${code}:${SESSIONS[kind]}${whose}-${ordinal ?? '?'}@${entry.term ?? '?'}`
  }
  const year = entry.issuedOn?.slice(0, 4) ?? '?'
  if (entry.symbol !== null) {
    const symbol = entry.symbol.startsWith('00') ? entry.symbol.replace(/^0+(?=\d\d)/, '0') : entry.symbol
    const level = levelOfSymbol(entry.symbol)
    if (level === 'party-central') return `${code}:${symbol}@${entry.term ?? '?'}`
    if (level === 'central')
      return /\/(?:19|20)\d\d[/-]|\d\d$/.test(symbol) ? `${code}:${symbol}` : `${code}:${symbol}@${year}`
    return `${code}:${symbol}@${issuerId(body)}@${year}`
  }
  if (entry.law !== null) return `${code}:${slug(entry.law.name) || 'viet-nam'}@${entry.law.year ?? '?'}`
  return `${code}:${entry.number ?? '?'}@${issuerId(body)}@${year}`
}

const issuerId = (body: string | null): string => (body === null ? '?' : slug(body))

/** Makes ids unique: the second of the same id gets "~2". */
export function uniqueIds(ids: readonly string[]): string[] {
  if (ids.length === 1) return [...ids]
  const seen = new Map<string, number>()
  return ids.map(id => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  })
}

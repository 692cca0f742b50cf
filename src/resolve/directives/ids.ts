/** Ids of documents: unique in a record, and the same across articles where the words allow. */
import { symbolSuffixes } from '../../knowledge/issuers.js'
import type { KnownDocument } from '../../knowledge/known-documents.js'
import type { CitedEntry } from './compare.js'

/**
 * A text in plain letters, for ids.
 *
 * @example slug('Thị uỷ Trảng Bàng') // 'thi-uy-trang-bang'
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/**
 * The id of a document: its code, what names it, and after "@" what tells it from namesakes; "?" for what is unknown.
 *
 * @param body name of the issuing body with its place, or null
 * @example 'KL:21-KL/TW@XIII', 'NĐ:178/2024/NĐ-CP', 'NQ:6@tinh-uy-tay-ninh@2022', 'Luật:dat-dai@2024'
 */
export function directiveId(entry: CitedEntry, known: KnownDocument | null, body: string | null): string {
  const code = entry.type.code ?? slug(entry.type.type)
  const year = (known?.issuedOn ?? entry.issuedOn)?.slice(0, 4) ?? '?'
  const issuer = body === null ? '?' : slug(body)
  if (known !== null) return `${code}:${known.symbol}@${known.term}`
  if (entry.session !== null) {
    const { kind, ordinal, body: of } = entry.session
    const name = { plenum: 'hoi-nghi', congress: 'dai-hoi', sitting: 'ky-hop' }[kind]
    const whose = of === '' ? (kind === 'plenum' ? '-trung-uong' : '-dang') : `-${slug(of)}`
    return `${code}:${name}${whose}-${ordinal ?? '?'}@${entry.term ?? '?'}`
  }
  if (entry.symbol !== null) {
    const symbol = entry.symbol.replace(/^0+(?=\d\d)/, '0')
    const level = entry.symbol
      .split(/[-/]/)
      .map(group => symbolSuffixes.get(group.toUpperCase()))
      .reverse()
      .find(found => found !== undefined)
    if (level === 'party-central') return `${code}:${symbol}@${entry.term ?? '?'}`
    if (level === 'central')
      return /\/(?:19|20)\d\d[/-]|\d\d$/.test(symbol) ? `${code}:${symbol}` : `${code}:${symbol}@${year}`
    return `${code}:${symbol}@${issuer}@${year}`
  }
  if (entry.law !== null) return `${code}:${slug(entry.law.name) || 'viet-nam'}@${entry.law.year ?? '?'}`
  return `${code}:${entry.number ?? '?'}@${issuer}@${year}`
}

/** Makes ids unique: the second of the same id gets "~2". */
export function uniqueIds(ids: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return ids.map(id => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}~${count}`
  })
}

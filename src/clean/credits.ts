/** Bylines and source lines: who wrote it, and where it was taken from. */
import {
  bylineBodies,
  bylineNotes,
  bylineOpenings,
  bylineWords,
  pressNames,
  publishers,
  sourceOpenings,
} from '../knowledge/bylines.js'
import { foldKey } from '../source/fold.js'
import type { Line } from './lines.js'

/** One to four capitalised words, initials with dots among them: "Thu Thảo", "Đ.ĐẠO", "HLam". */
const PEN_NAME = /^\p{Lu}[\p{L}’']*\.?(?:[ .]\s?\p{Lu}[\p{L}’']*\.?){0,4}$/u
/** A word that begins with a small letter, but "và", is no name. */
const NO_NAME = /(?:^|\s)(?!và\s)\p{Ll}/u
const BETWEEN_NAMES = /\s+[–—-]+\s*|\s*[–—]\s*|(?<=\p{L}{2})\s*-\s*(?=\p{Lu})|\s*[&,;]\s*|\s+và\s+/u
const BETWEEN_WORDS = /\s*[,&/]\s*|\s+[–-]\s+|\s+và\s+/
/** A byline has no more words. */
const MOST_WORDS = 14
/** A lone syllable in capitals is a name beside a whole one ("THU HÀ - TÂM"), initials have no vowel ("PV"). */
const SYLLABLE = /^(?=\p{Lu}{3,}$)\P{L}*\p{Lu}*[AĂÂEÊIOÔƠUƯYÀ-ỹ]/u

function lowered(word: string): string {
  return word.replace(/\p{L}+/gu, letters => letters.charAt(0) + letters.slice(1).toLowerCase())
}

const isUpper = (name: string): boolean => name === name.toUpperCase()
const isWhole = (name: string): boolean => name.includes(' ')

/** "THU THẢO" → "Thu Thảo"; initials and pen names in mixed case stay. */
function normalCase(name: string, _: number, names: readonly string[]): string {
  if (!isUpper(name)) return name
  if (isWhole(name)) return name.split(' ').map(lowered).join(' ')
  return SYLLABLE.test(name) && names.some(other => isWhole(other) && isUpper(other)) ? lowered(name) : name
}

/** Past "Tin, ảnh:", "Bài và ảnh:", "Tác giả bài viết:", "CTV"; 0 where no opening stands. */
function pastOpening(key: string): number {
  const colon = key.slice(0, 40).indexOf(':')
  if (
    colon > 0 &&
    key
      .slice(0, colon)
      .trim()
      .split(BETWEEN_WORDS)
      .every(word => bylineWords.has(word))
  )
    return colon + 1
  const opening = bylineOpenings.find(words => key.startsWith(words) && !/\p{L}/u.test(key.charAt(words.length)))
  return opening === undefined || opening.length === key.length ? 0 : opening.length
}

/** The names before "(tổng hợp)", "(CTV)", "(Vĩnh Long)". */
function withoutNote(text: string): string {
  const note = /\s*\(([^()]{1,16})\)$/.exec(text)
  if (note === null) return text
  const inside = note[1] as string
  return bylineNotes.has(foldKey(inside)) || PEN_NAME.test(inside) ? text.slice(0, note.index) : text
}

/** The name before the body it belongs to: "Nguyễn Thị Mẫu - Văn phòng Huyện uỷ". */
function withoutBody(text: string): string {
  const cut = /\s*[–—-]\s+|,\s+/.exec(text)
  if (cut === null) return text
  const body = text.slice(cut.index + cut[0].length)
  const first = foldKey(body.split(' ', 1)[0] as string)
  return bylineBodies.has(first) && NO_NAME.test(body) && isWhole(text.slice(0, cut.index))
    ? text.slice(0, cut.index)
    : text
}

/**
 * The authors that a short text names, or null where it names none.
 *
 * @example authorsIn('Tin, ảnh: Hoài An - Minh Tâm') // ['Hoài An', 'Minh Tâm']
 */
export function authorsIn(text: string, key = foldKey(text)): string[] | null {
  const opened = pastOpening(key)
  const bracketed = /^[([].*[)\]]$/.test(text)
  const inner = (opened > 0 ? text.slice(opened).trim() : bracketed ? text.slice(1, -1) : text)
    // "Tin: TT. Ảnh: ĐH", "Bài: Hoài An – Đồ họa: Tâm"
    .replace(/\s*[.;,–-]?\s+\p{Lu}\p{Ll}+(?: \p{Ll}+)?:\s*/u, ', ')
  const names = withoutBody(withoutNote(inner.replace(/\s*(?:\.?\/\.?|\|)\s*$/, '').replace(/(?<=\p{Ll})\.$/u, '')))
  if (
    NO_NAME.test(names) ||
    bylineNotes.has(foldKey(names)) ||
    publishers.some(words => foldKey(names).startsWith(words))
  )
    return null
  const parts = names.split(BETWEEN_NAMES).map(part => part.trim())
  if (parts.length > 4 || !parts.every(part => part.length <= 30 && PEN_NAME.test(part))) return null
  // One bare word is a pen name only where an opening says so, or where it is no plain word ("VT", "HLam").
  if (opened === 0 && parts.length === 1 && /^\p{Lu}\p{Ll}*$/u.test(names)) return null
  return parts.map(normalCase)
}

/** The authors of a byline, or null where the line is none. */
export function authorsOf(line: Line): string[] | null {
  return line.words > MOST_WORDS ? null : authorsIn(line.text, line.key)
}

/** Where a story was taken from, and its author where the line names one: "Theo Văn Chính – www.chinhphu.vn". */
export interface Source {
  readonly from: string
  readonly author: string | null
}

/** The source that a line names, or null where it is none. */
export function sourceOf(line: Line): Source | null {
  if (line.words > MOST_WORDS || line.closed) return null
  const bracketed = /^[([].*[)\]]$/.test(line.text)
  const text = bracketed ? line.text.slice(1, -1).trim() : line.text
  const key = bracketed ? line.key.slice(1, -1).trim() : line.key
  const opening = sourceOpenings.find(words => key.startsWith(words) && !/\p{L}/u.test(key.charAt(words.length)))
  if (opening === undefined) return signedWithSource(text)
  const named = text
    .slice(opening.length)
    .replace(/^[\s:]+/, '')
    // "Nguồn NLĐ: https://…", "Theo Báo Long An, ngày 15/10/2021"
    .replace(/(?<=\p{L}):?\s*https?:\/\/\S+$|,?\s+(?:số ra )?ngày \d[\d/.-]*$/u, '')
  if (!/^\p{Lu}|^www|^http|^[\p{L}\d-]+\.[\p{L}\d]/u.test(named) || /,\s/.test(named)) return null
  return authorAndPress(named) ?? { from: named, author: null }
}

/** "Văn Chính – www.chinhphu.vn", "Hoài An (Báo Long An)", "Hoài An/TTXVN". */
function authorAndPress(text: string): Source | null {
  const found = /^([^()/–—-]+?)\s*(?:\s[–—-]\s|\/|\()\s*([^()]+?)\)?$/u.exec(text)
  const [, author, press] = found ?? []
  if (author === undefined || press === undefined || !PEN_NAME.test(author) || !isPress(press) || isPress(author))
    return null
  return { from: press, author: normalCase(author, 0, []) }
}

/** "Hoài An (theo TTXVN)", "Hoài An/TTXVN": the author with the source behind. */
function signedWithSource(text: string): Source | null {
  if (!/[/(]|\s[–—-]\s/.test(text)) return null
  const theo = /^(.+?)\s*\((?:theo|nguồn:?)\s+([^()]+)\)$/iu.exec(text)
  return authorAndPress(theo === null ? text : `${theo[1]} (${theo[2]})`)
}

function isPress(name: string): boolean {
  const key = name.toLowerCase()
  return /\.(?:vn|com|net|org)\b/.test(key) || pressNames.some(press => key.startsWith(press))
}

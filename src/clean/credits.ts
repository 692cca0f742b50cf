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
import { endsWord, opener } from './openings.js'

/** One to four capitalised words, initials with dots among them: "Thu Thảo", "Đ.ĐẠO", "HLam". */
const PEN_NAME = /^\p{Lu}[\p{L}’']*\.?(?:[ .]\s?\p{Lu}[\p{L}’']*\.?){0,4}$/u
/** A word that begins with a small letter, but "và", is no name. */
const NO_NAME = /(?:^|\s)(?!và\s)\p{Ll}/u
const BETWEEN_NAMES = /\s[–—-]{1,9}|[–—]|(?<=\p{L}{2})-\s{0,3}(?=\p{Lu})|[&,;]|\svà\s/u
const BETWEEN_WORDS = /[,&/]|\s[–-]\s|\svà\s/
/** "Tin: TT. Ảnh: ĐH", "Bài: Hoài An – Đồ họa: Tâm": the next label. */
const NEXT_LABEL = /\s{0,3}[.;,–-]?\s{1,3}\p{Lu}\p{Ll}{1,7}(?: \p{Ll}{1,7})?:\s{0,3}/u
/** "(tổng hợp)", "(CTV)", "(Vĩnh Long)" at the end. */
const NOTE = /\(([^()]{1,16})\)$/
/** A byline has no more words. */
export const MOST_WORDS = 14
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

const bylineOpening = opener(bylineOpenings, endsWord)
const sourceOpening = opener(sourceOpenings, endsWord)
const pressName = opener(pressNames)
const publisher = opener(publishers)

/** Past "Tin, ảnh:", "Bài và ảnh:", "Tác giả bài viết:", "CTV"; 0 where no opening stands. */
function pastOpening(key: string): number {
  const colon = key.indexOf(':')
  if (
    colon > 0 &&
    colon < 40 &&
    key
      .slice(0, colon)
      .split(BETWEEN_WORDS)
      .every(word => bylineWords.has(word.trim()))
  )
    return colon + 1
  const opening = bylineOpening(key)
  return opening === undefined || opening.length === key.length ? 0 : opening.length
}

/** The names before "(tổng hợp)", "(CTV)", "(Vĩnh Long)". */
function withoutNote(text: string): string {
  const note = text.endsWith(')') ? NOTE.exec(text) : null
  if (note === null) return text
  const inside = note[1] as string
  return bylineNotes.has(foldKey(inside)) || PEN_NAME.test(inside) ? text.slice(0, note.index).trimEnd() : text
}

/** The name before the body it belongs to: "Nguyễn Thị Mẫu - Văn phòng Huyện uỷ". */
function withoutBody(text: string): string {
  const cut = text.search(/[–—,-]\s/)
  if (cut < 0) return text
  const name = text.slice(0, cut).trimEnd()
  const body = text.slice(cut + 1).trimStart()
  if (!isWhole(name) || !NO_NAME.test(body)) return text
  return bylineBodies.has(foldKey(body.split(' ', 1)[0] as string)) ? name : text
}

const isBracketed = (text: string): boolean => /^[([]/.test(text) && /[)\]]$/.test(text)

/**
 * Does a word with a small letter come before any mark that could part it from names? Most lines that are no byline
 * leave here.
 */
function tellsMore(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // ( , - : [ – —
    if (code === 0x28 || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x5b) return false
    if (code === 0x2013 || code === 0x2014) return false
    if (code !== 0x20) continue
    const next = text.charCodeAt(at + 1)
    if ((next >= 0x61 && next <= 0x7a && next !== 0x76) || next === 0x111) return true
  }
  return false
}

/**
 * The authors that a short text names, or null where it names none.
 *
 * @example authorsIn('Tin, ảnh: Hoài An - Minh Tâm') // ['Hoài An', 'Minh Tâm']
 */
export function authorsIn(text: string, key = foldKey(text)): string[] | null {
  const opened = pastOpening(key)
  if (tellsMore(text, opened)) return null
  const inner = opened > 0 ? text.slice(opened).trim() : isBracketed(text) ? text.slice(1, -1) : text
  const labelled = inner.includes(':') ? inner.replace(NEXT_LABEL, ', ') : inner
  const ended = labelled.replace(/\s{0,3}(?:\.?\/\.?|\|)\s{0,3}$/, '').replace(/(?<=\p{Ll})\.$/u, '')
  const names = withoutBody(withoutNote(ended))
  if (NO_NAME.test(names)) return null
  const namesKey = foldKey(names)
  if (bylineNotes.has(namesKey) || publisher(namesKey) !== undefined) return null
  const parts = names.split(BETWEEN_NAMES).map(part => part.trim())
  if (parts.length > 4 || !parts.every(part => part.length <= 30 && PEN_NAME.test(part))) return null
  // One bare word is a pen name only where an opening says so, or where it is no plain word ("VT", "HLam").
  if (opened === 0 && parts.length === 1 && /^\p{Lu}\p{Ll}*$/u.test(names)) return null
  return parts.map(normalCase)
}

/** Where a story was taken from, and its author where the line names one: "Theo Minh Đức – www.dangcongsan.vn". */
export interface Source {
  readonly from: string
  readonly author: string | null
}

/** The source before its address or its day: "Nguồn NLĐ: https://…", "Theo Báo Long An, ngày 15/10/2021". */
function withoutTail(text: string): string {
  const address = text.search(/https?:\/\//)
  if (address > 0 && !text.includes(' ', address)) {
    const name = text.slice(0, address).trimEnd().replace(/:$/, '')
    if (/\p{L}$/u.test(name)) return name
  }
  return text.replace(/,?\s{1,3}(?:số ra )?ngày \d[\d/.-]{0,12}$/, '')
}

/** The source that a line names, or null where it is none. */
export function sourceOf(line: Line): Source | null {
  if (line.words > MOST_WORDS || line.closed) return null
  const bracketed = isBracketed(line.text)
  const text = bracketed ? line.text.slice(1, -1).trim() : line.text
  const key = bracketed ? line.key.slice(1, -1).trim() : line.key
  const opening = sourceOpening(key)
  if (opening === undefined) return signedWithSource(text)
  const named = withoutTail(text.slice(opening.length).replace(/^[\s:]+/, ''))
  if (!/^\p{Lu}|^www|^http|^[\p{L}\d-]+\.[\p{L}\d]/u.test(named) || /,\s/.test(named)) return null
  return authorAndPress(named) ?? { from: named, author: null }
}

/** "Minh Đức – www.dangcongsan.vn", "Hoài An (Báo Long An)", "Hoài An/TTXVN". */
function authorAndPress(text: string): Source | null {
  const found = /^([^()/–—-]+)(?:(?<=\s)[–—-]\s|[/(])([^()]+)\)?$/u.exec(text)
  if (found === null) return null
  const author = (found[1] as string).trimEnd()
  const press = (found[2] as string).trim()
  if (!PEN_NAME.test(author) || !isPress(press) || isPress(author)) return null
  return { from: press, author: normalCase(author, 0, []) }
}

/** "Hoài An (theo TTXVN)", "Hoài An/TTXVN": the author with the source behind. */
function signedWithSource(text: string): Source | null {
  if (!/[/(]|\s[–—-]\s/.test(text)) return null
  const theo = /^([^(]+)\((?:theo|nguồn:?)\s([^()]+)\)$/iu.exec(text)
  return authorAndPress(theo === null ? text : `${theo[1]}(${theo[2]})`)
}

function isPress(name: string): boolean {
  const key = name.toLowerCase()
  return /\.(?:vn|com|net|org)\b/.test(key) || pressName(key) !== undefined
}

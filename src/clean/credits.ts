/** Bylines and source lines: who wrote it, and where it was taken from. */
import { bylineOpenings, pressNames, sourceOpenings } from '../knowledge/bylines.js'
import type { Line } from './lines.js'

/** One to four capitalised words, initials with dots among them: "Thu Thảo", "Đ.ĐẠO", "HLam". */
const PEN_NAME = /^\p{Lu}[\p{L}’']*\.?(?:[ .]\s?\p{Lu}[\p{L}’']*\.?){0,4}$/u
/** A word that begins with a small letter, but "và", is no name. */
const NO_NAME = /(?:^|\s)(?!và\s)\p{Ll}/u
const BETWEEN_NAMES = /\s+[–—-]+\s*|\s*[–—]\s*|(?<=\p{L}{2})\s*-\s*(?=\p{Lu})|\s*[&,;]\s*|\s+và\s+/u

/** "THU THẢO" → "Thu Thảo"; initials and pen names in mixed case stay. */
function normalCase(name: string): string {
  const words = name.split(' ')
  if (words.length < 2 || name !== name.toUpperCase()) return name
  return words
    .map(word => word.replace(/\p{L}+/gu, letters => letters.charAt(0) + letters.slice(1).toLowerCase()))
    .join(' ')
}

/** The authors of a byline, or null where the line is none. */
export function authorsOf(line: Line): string[] | null {
  if (line.words > 14) return null
  let names = line.text.replace(/^[([]|[)\]]$/g, '').replace(/\s*\.?\/\.?\s*$/, '')
  let opened = false
  for (const opening of bylineOpenings) {
    if (line.key.startsWith(opening)) {
      names = names.slice(opening.length).trim()
      opened = true
      break
    }
  }
  if (NO_NAME.test(names)) return null
  const parts = names.split(BETWEEN_NAMES).map(part => part.trim())
  if (parts.length > 4 || !parts.every(part => part.length <= 30 && PEN_NAME.test(part))) return null
  // One bare word is a pen name only where an opening says so, or where it is no plain word ("VT", "HLam").
  if (!opened && parts.length === 1 && /^\p{Lu}\p{Ll}*$/u.test(names)) return null
  return parts.map(normalCase)
}

/** Where a story was taken from, and its author where the line names one: "Theo Văn Chính – www.chinhphu.vn". */
export interface Source {
  readonly from: string
  readonly author: string | null
}

/** The source that a line names, or null where it is none. */
export function sourceOf(line: Line): Source | null {
  if (line.words > 14 || line.closed) return null
  const bracketed = /^[([].*[)\]]$/.test(line.text)
  const text = bracketed ? line.text.slice(1, -1).trim() : line.text
  const key = bracketed ? line.key.slice(1, -1).trim() : line.key
  const opening = sourceOpenings.find(words => key.startsWith(words) && !/\p{L}/u.test(key.charAt(words.length)))
  if (opening === undefined) return null
  const named = text.slice(opening.length).replace(/^[\s:]+/, '')
  if (!/^\p{Lu}|^www|^http|^[\p{L}\d-]+\.[\p{L}\d]/u.test(named) || /,\s/.test(named)) return null
  const [left, right, more] = named.split(/\s+[–—-]\s+/)
  if (left !== undefined && right !== undefined && more === undefined && PEN_NAME.test(left) && isPress(right)) {
    return { from: right, author: normalCase(left) }
  }
  return { from: named, author: null }
}

function isPress(name: string): boolean {
  const key = name.toLowerCase()
  return /\.(?:vn|com|net|org)\b/.test(key) || pressNames.some(press => key.startsWith(press))
}

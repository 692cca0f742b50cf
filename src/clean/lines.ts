/** Clean text → lines, each with the marks that tell what it is. */
import { furnitureLines, furnitureOpenings, stampWords } from '../knowledge/page-furniture.js'
import { foldKey } from '../text/fold.js'

/** A line without the blanks and Markdown signs at its edges. Offsets into the clean view. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded text. */
  readonly key: string
  /** Number of words, as far as 30. */
  readonly words: number
  /** Does it end like a sentence? */
  readonly closed: boolean
}

/** Signs that dress a line up: headings, emphasis, list bullets of Markdown. */
const DECORATION = /[\s#*_=~]/
const CLOSING_MARK = /[.!?…;:]["”’)\]»]*$/
/** Longer lines are prose: their words need no counting. */
const LONG = 400
const MANY = 30

function countWords(text: string): number {
  if (text.length > LONG) return MANY
  const words = text.match(/[\p{L}\p{N}]+/gu)
  return Math.min(words === null ? 0 : words.length, MANY)
}

/** All lines with something to read on them. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const past = newline < 0 ? text.length : newline
    let start = from
    let end = past
    while (start < end && DECORATION.test(text[start] as string)) start++
    while (end > start && DECORATION.test(text[end - 1] as string)) end--
    if (start < end) {
      const line = text.slice(start, end)
      // Only short lines are compared with tables.
      const key = line.length > LONG ? '' : foldKey(line)
      lines.push({ start, end, text: line, key, words: countWords(line), closed: CLOSING_MARK.test(line.slice(-8)) })
    }
    from = past + 1
  }
  return lines
}

/** A line of rules ("-----") or of symbols alone. */
export function isRuler(line: Line): boolean {
  return line.words === 0
}

export function isFurniture(line: Line): boolean {
  return (
    isRuler(line) ||
    furnitureLines.has(line.key) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(line.key) ||
    (line.words < MANY && furnitureOpenings.some(opening => line.key.startsWith(opening)))
  )
}

const FULL_DATE = /(?<!\d)\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d{2}(?!\d)/
const STAMP_WORDS = new Set(stampWords.flatMap(words => words.split(' ')))

/** A line that only says when: "Cập nhật ngày: 31/01/2023 - 19:27", "Thứ Năm, 28/06/2018, 08:00". */
export function isStamp(line: Line): boolean {
  if (line.text.length > 80 || !FULL_DATE.test(line.text)) return false
  const words = line.key.match(/\p{L}+/gu) ?? []
  return words.every(word => STAMP_WORDS.has(word) || word.length === 1)
}

/** A clock with seconds is the page's own, not the article's. */
export function isPageClock(line: Line): boolean {
  return isStamp(line) && /\d{1,2}:\d{2}:\d{2}/.test(line.text)
}

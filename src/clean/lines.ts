/** Clean text → lines, each with the marks that tell what it is. */
import { furnitureLines, furnitureOpenings, relatedOpenings } from '../knowledge/page-furniture.js'
import { authorsIn, MOST_WORDS } from './credits.js'
import { opener } from './openings.js'
import { readStamp, type StampLine } from './stamps.js'

/** Longer lines are prose: no table holds them. */
const LONG = 260

/** Longer lines need not be looked up. */
const longest = (keys: Iterable<string>): number => Math.max(...[...keys].map(({ length }) => length))
const LONGEST_RELATED = longest(relatedOpenings)
const LONGEST_FURNITURE = longest(furnitureLines)

const CLOSING_MARK = /[.!?…;:]["”’)\]»]*$/

/** A line without the blanks and Markdown signs at its edges. Offsets into the clean view. */
export class Line {
  readonly text: string
  #key: string | null = null
  #words = -1
  #furniture: boolean | null = null
  #stamp: StampLine | null | undefined
  #authors: readonly string[] | null | undefined
  #closed: boolean | null = null

  /** `view` and `viewKey`: the clean view and the same folded, of equal length. */
  constructor(
    view: string,
    readonly viewKey: string,
    readonly start: number,
    readonly end: number,
  ) {
    this.text = view.slice(start, end)
  }

  /** Folded text; '' for a long line. */
  get key(): string {
    this.#key ??= this.text.length > LONG ? '' : this.viewKey.slice(this.start, this.end)
    return this.#key
  }

  /** Number of runs between blanks; infinite for a long line. */
  get words(): number {
    if (this.#words < 0) this.#words = this.text.length > LONG ? Number.POSITIVE_INFINITY : runsIn(this.text)
    return this.#words
  }

  /** What the page prints around the article, as far as a line alone tells. */
  get furniture(): boolean {
    this.#furniture ??= this.key !== '' && isFurniture(this)
    return this.#furniture
  }

  /** Does it open a list of other stories? */
  get related(): boolean {
    return this.text.length <= LONGEST_RELATED && relatedOpenings.has(this.key)
  }

  /** The line as a stamp: it says when, and nothing else but a section or the author. Null where it is none. */
  get stamp(): StampLine | null {
    if (this.#stamp === undefined) {
      const stamp = this.text.length > LONG ? null : readStamp(this.text, this.key)
      this.#stamp = stamp?.others.every(other => authorsIn(other) !== null) ? stamp : null
    }
    return this.#stamp
  }

  /** The authors of a byline, or null where the line is none. */
  get authors(): readonly string[] | null {
    if (this.#authors === undefined) this.#authors = this.words > MOST_WORDS ? null : authorsIn(this.text, this.key)
    return this.#authors
  }

  /** Does it end like a sentence? */
  get closed(): boolean {
    this.#closed ??= CLOSING_MARK.test(this.text.slice(-8))
    return this.#closed
  }
}

/** One more than the blanks of a text. */
function runsIn(text: string): number {
  let runs = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20) runs++
  return runs
}

/** Signs that dress a line up: blanks, as far as a clean text has them, and headings, emphasis and rulers of Markdown. */
const DECORATION = ' \t#*_=~'

/** Most lines begin and end with a letter or a full stop, which need no closer look. */
const isDecoration = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code > 0x7e || code === 0x2e || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b)) return false
  return DECORATION.includes(text[at] as string)
}

/** All lines with something to read on them. */
export function readLines(text: string, key: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const past = newline < 0 ? text.length : newline
    let start = from
    let end = past
    while (start < end && isDecoration(text, start)) start++
    while (end > start && isDecoration(text, end - 1)) end--
    if (start < end) lines.push(new Line(text, key, start, end))
    from = past + 1
  }
  return lines
}

/** A ruler ("-----"), or symbols alone. */
function isRuler(line: Line): boolean {
  const code = line.key.charCodeAt(0)
  return !(code > 0x60 && code < 0x7b) && !/[\p{L}\p{N}]/u.test(line.text)
}

const opensFurniture = opener(furnitureOpenings)

/** "1387 lượt xem", "Bình luận (0)". */
function isCounter(key: string): boolean {
  return key.length < 30 && /^\d|\d\)?$/.test(key) && furnitureLines.has(key.replace(/[\d.,:()]+/g, '').trim())
}

function isFurniture(line: Line): boolean {
  const { key } = line
  return (
    (key.length <= LONGEST_FURNITURE && furnitureLines.has(key)) ||
    isCounter(key) ||
    isRuler(line) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(key) ||
    (key.length < 200 && opensFurniture(key) !== undefined)
  )
}

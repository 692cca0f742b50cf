/** Elements → lines of text, as a reader sees them. */
import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { blockTags } from '../knowledge/page-boxes.js'
import { startOf } from './dom.js'

/** One line of the page. */
export interface Line {
  readonly text: string
  /** Offset in the page's source of its first character. */
  readonly at: number
  /** Follows the line before within one paragraph, after <br>. */
  readonly goesOn: boolean
  /** Characters that stand in links. */
  readonly linked: number
  /** Stands in a caption. */
  readonly caption: boolean
}

/** A cell with more blocks is a column of the page's layout, not of a table. */
const CELL_BLOCKS = 3

function hasManyBlocks(cell: Element): boolean {
  let blocks = 0
  const stack: ChildNode[] = [...cell.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isTag(node)) continue
    if (node.name === 'table') return true
    if (blockTags.has(node.name) && ++blocks > CELL_BLOCKS) return true
    stack.push(...node.children)
  }
  return false
}

/** A row of a table of data: it stays on one line. */
function isDataRow(row: Element): boolean {
  const cells = row.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
  return cells.length > 1 && !cells.some(hasManyBlocks)
}

/** White space that folds: most texts have none of it. */
const UNEVEN = /[^\S ]| {2}/

/** Puts lines together from what the walk meets. */
class Collector {
  readonly lines: Line[] = []
  #text = ''
  #at = 0
  #linked = 0
  #broken = false
  /** Nothing yet, or white space at the end: then more of it adds nothing. */
  #blank = true
  links = 0
  captions = 0
  rows = 0

  add(data: string, at: number): void {
    const folded = UNEVEN.test(data) ? data.replace(/\s+/g, ' ') : data
    const text = this.#blank ? folded.trimStart() : folded
    if (text === '') return
    if (this.#text === '') this.#at = at
    this.#text += text
    this.#blank = text.endsWith(' ')
    if (this.links > 0) this.#linked += text.length
  }

  /** Ends the line. */
  end(): void {
    const text = this.#text.trimEnd()
    if (text !== '') {
      this.lines.push({
        text,
        at: this.#at,
        goesOn: this.#broken,
        linked: Math.min(this.#linked, text.length),
        caption: this.captions > 0,
      })
    }
    this.#text = ''
    this.#linked = 0
    this.#broken = false
    this.#blank = true
  }

  /** <br>: two of them part paragraphs. */
  break(): void {
    const goesOn = this.#text !== ''
    this.end()
    this.#broken = goesOn
  }

  /** Cells of a row are parted by a tab. */
  cell(): void {
    const text = this.#text.trimEnd()
    if (text !== '') this.#text = `${text}\t`
    this.#blank = true
  }

  /** A blank where a block stands inside a row. */
  blank(): void {
    if (!this.#blank) this.#text += ' '
    this.#blank = true
  }
}

/** Does the element hold the words under a picture? */
export const isCaption = ({ name, attribs }: Element): boolean =>
  name === 'figcaption' || name === 'caption' || /caption/i.test(attribs.class ?? '')

function enter(element: Element, to: Collector, parts: ReadonlySet<Element>): void {
  const { name } = element
  if (name === 'br') to.rows > 0 ? to.blank() : to.break()
  else if (to.rows > 0 && (name === 'td' || name === 'th')) to.cell()
  else if (blockTags.has(name) || name === 'td' || name === 'th' || parts.has(element)) {
    if (to.rows > 0) to.blank()
    else to.end()
  }
  if (name === 'a') to.links++
  if (name === 'tr' && (to.rows > 0 || isDataRow(element))) to.rows++
  if (isCaption(element)) {
    if (to.rows === 0) to.end()
    to.captions++
  }
}

function leave(element: Element, to: Collector, parts: ReadonlySet<Element>): void {
  const { name } = element
  if (name === 'tr' && to.rows > 0) to.rows--
  if (isCaption(element)) {
    if (to.rows === 0) to.end()
    to.captions--
  } else if (blockTags.has(name) || name === 'td' || name === 'th' || parts.has(element)) {
    if (to.rows > 0) to.blank()
    else to.end()
  }
  if (name === 'a') to.links--
}

const NONE: ReadonlySet<Element> = new Set()

/**
 * The lines of an element, without what `skip` names. White space of the source folds; blocks, <br> and `parts` (elements
 * that stand apart for the eye) make lines; rows of tables have tabs between their cells. Walks without recursion.
 */
export function linesOf(root: ParentNode, skip: (element: Element) => boolean, parts = NONE): Line[] {
  const to = new Collector()
  let node: ChildNode | null = root.firstChild
  while (node !== null) {
    if (isText(node)) to.add(node.data, startOf(node))
    else if (isTag(node) && !skip(node)) {
      enter(node, to, parts)
      if (node.firstChild !== null) {
        node = node.firstChild
        continue
      }
      leave(node, to, parts)
    }
    while (node.next === null) {
      const parent: ParentNode | null = node.parent
      if (parent === null || parent === root) {
        to.end()
        return to.lines
      }
      if (isTag(parent)) leave(parent, to, parts)
      node = parent as ChildNode
    }
    node = node.next
  }
  to.end()
  return to.lines
}

/** The text of an element on one line. */
export const textOf = (root: ParentNode, skip: (element: Element) => boolean): string =>
  linesOf(root, skip)
    .map(({ text }) => text)
    .join(' ')

/** Elements of a page by selectors, as far as a reader sees them. */
import type { Element, ParentNode } from 'domhandler'
import { isForeign } from './boxes.js'
import type { Dom } from './dom.js'
import { textOf } from './lines.js'

/** The elements that hold the body and what else stands around it, smallest first. */
export function around(body: ParentNode): ReadonlySet<ParentNode> {
  const outer = new Set<ParentNode>()
  for (let node: ParentNode | null = body.parent; node !== null; node = node.parent) outer.add(node)
  return outer
}

/** A visible element that some selectors find, the first that `fits`. */
export function find(
  dom: Dom,
  selectors: readonly string[],
  within: ParentNode,
  fits: (element: Element) => boolean,
): Element | null {
  for (const selector of selectors) {
    const found = dom.all(selector, within).find(element => !isForeign(element) && fits(element))
    if (found !== undefined) return found
  }
  return null
}

/** Does the element stand in a box that is none of the article's? What holds the body as well is no such box. */
export function isInBox(element: Element, outer: ReadonlySet<ParentNode>): boolean {
  for (let node: ParentNode | null = element.parent; node !== null && !outer.has(node); node = node.parent) {
    if ('name' in node && isForeign(node)) return true
  }
  return false
}

export const visibleText = (element: Element): string => textOf(element, isForeign)

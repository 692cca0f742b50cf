/** A page as a tree: read within bounds, asked by CSS selectors. */
import { compile, selectAll } from 'css-select'
import type { AnyNode, Document, Element, ParentNode } from 'domhandler'
import { DomHandler, Parser } from 'htmlparser2'
import { NoArticleError } from './no-article-error.js'

/** No page that people wrote nests deeper or has more elements; every walk below is bounded by them. */
const DEEPEST = 2000
const MOST_ELEMENTS = 400_000

/** Builds the tree, and stops where it grows beyond the bounds. */
class BoundedHandler extends DomHandler {
  #depth = 0
  #elements = 0
  /** The names of all classes and ids. */
  readonly names = new Set<string>()

  override onopentag(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > DEEPEST)
      throw new NoArticleError('too-deep', `the page nests its elements more than ${DEEPEST} deep`)
    if (++this.#elements > MOST_ELEMENTS)
      throw new NoArticleError('too-large', `the page has more than ${MOST_ELEMENTS} elements`)
    for (const each of namesOf(attributes)) this.names.add(each)
    super.onopentag(name, attributes)
  }

  override onclosetag(): void {
    this.#depth--
    super.onclosetag()
  }
}

function namesOf({ class: classes, id }: Record<string, string>): string[] {
  const names = classes === undefined ? [] : classes.split(/\s+/)
  if (id !== undefined) names.push(id)
  return names
}

export interface Dom {
  readonly root: Document
  /** All elements that a selector finds, in the order of the page. */
  all(selector: string, within?: ParentNode): Element[]
}

type Query = (element: Element) => boolean

const compiled = new Map<string, { readonly names: readonly string[]; readonly query: Query }>()

function prepared(selector: string) {
  let known = compiled.get(selector)
  if (known === undefined) {
    const names = [...selector.matchAll(/[.#]([\w-]+)/g)].map(([, name]) => name as string)
    known = { names, query: compile<AnyNode, Element>(selector) }
    compiled.set(selector, known)
  }
  return known
}

/** Reads a page. Time is linear in its length. */
export function readDom(html: string): Dom {
  const handler = new BoundedHandler(undefined, { withStartIndices: true, withEndIndices: true })
  new Parser(handler).end(html)
  return {
    root: handler.root,
    all(selector, within = handler.root) {
      const { names, query } = prepared(selector)
      // Most selectors of the table are not for this page: their names tell without a walk.
      if (!names.every(name => handler.names.has(name))) return []
      return selectAll<AnyNode, Element>(query, within)
    },
  }
}

/** Offset of a node in the page's source, and just past it. */
export const startOf = (node: AnyNode): number => node.startIndex ?? 0
export const endOf = (node: AnyNode): number => (node.endIndex ?? 0) + 1

/** Does one element hold the other? */
export const holds = (outer: ParentNode, inner: AnyNode): boolean => {
  for (let node: AnyNode | null = inner; node !== null; node = node.parent) if (node === outer) return true
  return false
}

/** Where the article stands on a page that no rule fits, as Readability finds it. */
import { Readability } from '@mozilla/readability'
import { type ChildNode, type Element, isTag, isText, type ParentNode } from 'domhandler'
import { DOMParser } from 'linkedom'
import { isForeign } from './boxes.js'
import type { Dom } from './dom.js'

/** More elements are no page of an article, and would take Readability seconds. */
const MOST_ELEMENTS = 20_000
/** Below so many characters Readability tries again with less care. */
const SHORT = 200
/** The element looked for holds so much of what Readability kept. */
const MOST_OF_IT = 0.9
/** Carries the number of an element through Readability. */
const MARK = 'data-at'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** The page again as HTML without what is not the article's, each element with its number; null where it is too large. */
function marked(root: ParentNode): { html: string; elements: Element[] } | null {
  const elements: Element[] = []
  const pieces: string[] = []
  const stack: (ChildNode | string)[] = [...root.children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') pieces.push(node)
    else if (isText(node)) pieces.push(escaped(node.data))
    else if (
      isTag(node) &&
      (node.name === 'html' || node.name === 'body' || node.name === 'form' || !isForeign(node))
    ) {
      if (elements.length >= MOST_ELEMENTS) return null
      const { name, attribs } = node
      const tag = name === 'html' || name === 'body' || name === 'form' ? 'div' : name
      pieces.push(`<${tag} ${MARK}="${elements.length}" class="${escaped(attribs.class ?? '')}">`)
      elements.push(node)
      if (name !== 'br' && name !== 'img' && name !== 'hr') stack.push(`</${tag}>`, ...[...node.children].reverse())
    }
  }
  return { html: `<!doctype html><html><head></head><body>${pieces.join('')}</body></html>`, elements }
}

/** As much of a DOM element as is read here. */
interface Kept {
  querySelectorAll(selector: string): Iterable<Kept>
  getAttribute(name: string): string | null
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>
}
const TEXT = 3

/**
 * The element that holds the article, or null. Readability only says where it is: how its text reads is the same as on
 * pages with a rule.
 */
export function findBody(dom: Dom): ParentNode | null {
  const page = marked(dom.root)
  if (page === null) return null
  const document = new DOMParser().parseFromString(page.html, 'text/html')
  const article = new Readability<Kept>(document as never, {
    charThreshold: SHORT,
    disableJSONLD: true,
    serializer: node => node as unknown as Kept,
  }).parse()
  if (!article?.content) return null

  const kept = new Map<ParentNode, number>()
  for (const element of article.content.querySelectorAll(`[${MARK}]`)) {
    let length = 0
    for (const child of element.childNodes) if (child.nodeType === TEXT) length += child.textContent?.trim().length ?? 0
    if (length === 0) continue
    let node: ParentNode | null = page.elements[Number(element.getAttribute(MARK))] ?? null
    for (; node !== null; node = node.parent) kept.set(node, (kept.get(node) ?? 0) + length)
  }
  const least = (kept.get(dom.root) ?? 0) * MOST_OF_IT
  if (least === 0) return null
  let body: ParentNode = dom.root
  for (;;) {
    const inner: Element | undefined = body.children.filter(isTag).find(child => (kept.get(child) ?? 0) >= least)
    if (inner === undefined || inner.name === 'p') return body
    body = inner
  }
}

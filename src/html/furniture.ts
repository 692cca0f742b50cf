/** Lines and blocks that the page puts beside the article: buttons, links to other stories; and how credits look. */
import { type Element, isTag, isText, type ParentNode } from 'domhandler'
import { bylineWords, sourceOpenings } from '../knowledge/bylines.js'
import { blockTags, invitations } from '../knowledge/page-boxes.js'
import { furnitureLines, furnitureOpenings, relatedOpenings } from '../knowledge/page-furniture.js'
import { endOf, startOf } from './dom.js'
import type { Line } from './lines.js'
import { bare, keyOf, wordsIn } from './text.js'

/** Shorter headlines of other stories look like names and headings. */
export const HEADLINE_WORDS = 4
/** A paragraph outside the body with fewer words is a button or a label. */
export const PROSE_WORDS = 12
/** Bylines and source lines are shorter. */
export const CREDIT_WORDS = 14
/** Longer lines without a link are no buttons. */
const LONGEST_BUTTON = 80
/** What asks the reader to go elsewhere is shorter. */
const INVITATION = 160
/** A link to another story may have its day behind it, or a bullet before it. */
const BESIDE_LINK = 14

/** A paragraph: long, or a sentence with its end. */
export const isProse = ({ text, linked }: Line): boolean =>
  wordsIn(text) >= PROSE_WORDS || (linked === 0 && wordsIn(text) > HEADLINE_WORDS && /[.!?…]["”’)]*$/.test(text))

/** Marks differ where a text is repeated; its length differs no more than that. */
const SLACK = 20

/** Tells whether a line repeats one of some texts. */
export function repeats(texts: readonly string[]): (line: Line) => boolean {
  const keys = new Set(texts.map(bare))
  return ({ text }) => texts.some(({ length }) => Math.abs(length - text.length) < SLACK) && keys.has(bare(text))
}

/** A line of the page's own: a button, a heading of a list, a link to another story. */
export function isFurniture(line: Line): boolean {
  const { text, linked } = line
  if (linked === 0 && text.length > LONGEST_BUTTON) return false
  const key = keyOf(text)
  if (furnitureLines.has(key) || relatedOpenings.has(key.replace(/:$/, ''))) return true
  if (text.length <= LONGEST_BUTTON && furnitureOpenings.some(opening => key.startsWith(opening))) return true
  if (linked === 0 || isCredit(line)) return false
  if (text.length - linked <= BESIDE_LINK && wordsIn(text) > HEADLINE_WORDS) return true
  const said = key.replace(/^[^\p{L}]+/u, '')
  const label = said.split(':', 1)[0] as string
  return (
    key.startsWith('>>') ||
    (relatedOpenings.has(label) && text.length - linked <= label.length + BESIDE_LINK) ||
    (text.length <= INVITATION && invitations.some(each => said.startsWith(each)))
  )
}

/** Names alone: "Hoài An - Minh Tâm", "THU THẢO". */
const NAMES = /^\p{Lu}[\p{L}.]*(?:(?: | ?[,&–-] ?| và )\p{Lu}[\p{L}.]*){1,9}$/u

/** A byline or a source line by its looks, for lines that no class tells. */
export function isCredit({ text }: Line): boolean {
  if (wordsIn(text) > CREDIT_WORDS) return false
  const key = keyOf(text)
  const label = key.split(':', 1)[0] as string
  if (label !== key && label.split(/[,&/]| và /).every(word => bylineWords.has(word.trim()))) return true
  return NAMES.test(text) || sourceOpenings.some(opening => key.startsWith(`${opening} `))
}

/** A box of other stories takes no more of the body than one part in so many. */
const BOX_PART = 3
/** The heading of a box stands in its first nodes. */
const FIRST_NODES = 12

/** Does a block with links begin with "Tin liên quan" or the like? */
export function opensRelated(element: Element, body: ParentNode): boolean {
  if (!blockTags.has(element.name) || (endOf(element) - startOf(element)) * BOX_PART > endOf(body) - startOf(body))
    return false
  const stack = [...element.children].slice(0, FIRST_NODES).reverse()
  for (let seen = 0; seen < FIRST_NODES; seen++) {
    const node = stack.pop()
    if (node === undefined) return false
    if (isText(node) && node.data.trim() !== '')
      return relatedOpenings.has(keyOf(node.data.slice(0, LONGEST_BUTTON)).replace(/:$/, '')) && hasLink(element)
    if (isTag(node)) stack.push(...node.children.slice(0, FIRST_NODES).reverse())
  }
  return false
}

function hasLink(element: Element): boolean {
  const stack = [...element.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isTag(node)) continue
    if (node.name === 'a') return true
    stack.push(...node.children)
  }
  return false
}

/** What of a page is not the article's: boxes of other stories, buttons, advertisements, what is hidden. */
import type { Element } from 'domhandler'
import {
  boxAttributes,
  boxPhrases,
  boxWords,
  hidingClasses,
  showingClass,
  silentTags,
} from '../knowledge/page-boxes.js'

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function isHidden({ attribs }: Element): boolean {
  if (attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true
  if (attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style)) return true
  if (attribs.class === undefined) return false
  const classes = attribs.class.split(/\s+/)
  return classes.some(name => hidingClasses.has(name)) && !classes.some(name => showingClass.test(name))
}

const known = new Map<string, boolean>()
/** Names made by machines are without number: the memory of names is emptied now and then. */
const MOST_KNOWN = 20_000

/** Does a class or an id name a box that is none of the article's? */
export function namesBox(name: string): boolean {
  let answer = known.get(name)
  if (answer === undefined) {
    const parts = name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
      .toLowerCase()
      .split(/[-_\d:]+/)
    const joined = parts.join('')
    answer = parts.some(part => boxWords.has(part)) || boxPhrases.some(phrase => joined.includes(phrase))
    if (known.size > MOST_KNOWN) known.clear()
    known.set(name, answer)
  }
  return answer
}

/** Is the element none of the article's, as its tag, its names and its style tell? */
export function isForeign(element: Element): boolean {
  if (silentTags.has(element.name) || isHidden(element)) return true
  return boxAttributes.some(attribute => element.attribs[attribute]?.split(/\s+/).some(namesBox) ?? false)
}

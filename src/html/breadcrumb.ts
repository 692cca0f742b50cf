/** The sections of an article, as the breadcrumb of its page shows them. */
import type { Element } from 'domhandler'
import { homes, sectionNames } from '../knowledge/sections.js'
import { type SiteSelectors, usualSelectors } from '../knowledge/sites.js'
import { type Dom, endOf, holds } from './dom.js'
import { linesOf } from './lines.js'
import { keyOf, wordsIn } from './text.js'
import { agrees } from './title.js'

/** A page has no more breadcrumbs, or items of one. */
const MOST_BREADCRUMBS = 6
/** Parts of a breadcrumb with more words are headlines. */
const SECTION_WORDS = 5

/** The parts of the breadcrumb, without its home and without the title. */
export function sectionsOf(dom: Dom, selectors: SiteSelectors, title: string | null, before: number): string[] {
  const isAbove = (element: Element): boolean => endOf(element) <= before
  for (const selector of [...(selectors.section ?? []), ...usualSelectors.section]) {
    const found = dom.all(selector).filter(isAbove).slice(0, MOST_BREADCRUMBS)
    const parts = found
      .filter(element => !found.some(other => other !== element && holds(other, element)))
      .flatMap(element => stepsOf(element))
      .filter(
        part =>
          part !== '' &&
          !homes.has(keyOf(part)) &&
          !(title !== null && agrees(part.replace(/(?:\.{3}|…)$/, ''), title)),
      )
    if (parts.length > 0 && parts.length < 6 && parts.every(part => part.length < 60)) return [...new Set(parts)]
  }
  return []
}

/** The steps of one breadcrumb: its links or items, else its text cut at the usual signs. */
function stepsOf(breadcrumb: Element): string[] {
  const isAside = (element: Element): boolean => element.name === 'script' || element.name === 'style'
  const links = new Set<Element>()
  const stack = [...breadcrumb.children]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node)) continue
    if ('name' in node && node.name === 'a') links.add(node)
    stack.push(...node.children)
  }
  return linesOf(breadcrumb, isAside, links)
    .flatMap(({ text }) => text.split(/[>»›|/\t]/))
    .map(part => part.trim())
    .filter(part => /\p{L}/u.test(part))
}

/** May the core read these as a breadcrumb, and not as a headline? */
export const isBreadcrumb = (sections: readonly string[]): boolean =>
  sections.length > 1
    ? sections.every(section => wordsIn(section) <= SECTION_WORDS) || sections.some(isKnownSection)
    : sections.every(isKnownSection) && sections.length > 0
const isKnownSection = (section: string): boolean =>
  sectionNames.has(section.toLowerCase()) || sectionNames.has(keyOf(section))

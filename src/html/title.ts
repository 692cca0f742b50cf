/** The title of an article on its page. */
import type { Element, ParentNode } from 'domhandler'
import { siteInTitle } from '../knowledge/page-metadata.js'
import { type SiteSelectors, titleHints, usualSelectors } from '../knowledge/sites.js'
import { isForeign } from './boxes.js'
import { type Dom, startOf } from './dom.js'
import { find, isInBox, visibleText } from './find.js'
import { HEADLINE_WORDS } from './furniture.js'
import { bare, wordsIn } from './text.js'

/** Longer texts are no headline. */
const LONGEST_TITLE = 260

/** The element of the title: what the rule names, else the heading that says what the metadata says, else the first <h1>. */
export function findTitle(
  dom: Dom,
  selectors: SiteSelectors,
  known: string | null,
  outer: ReadonlySet<ParentNode>,
  before: number,
): Element | null {
  const holdsNoBody = (element: Element): boolean => !outer.has(element) && visibleText(element) !== ''
  const named = find(dom, selectors.title ?? [], dom.root, holdsNoBody)
  if (named !== null && (known === null || agrees(visibleText(named), known))) return named
  const headings = dom.all('h1, h2, h3').filter(element => !isForeign(element) && holdsNoBody(element))
  const agreeing = known === null ? undefined : headings.find(heading => agrees(visibleText(heading), known))
  if (agreeing !== undefined) return agreeing
  if (named !== null) return named
  const usual = find(dom, usualSelectors.title, dom.root, holdsNoBody)
  if (usual !== null) return usual
  const isHeadline = (element: Element, words: number): boolean =>
    wordsIn(visibleText(element)) > words && visibleText(element).length < LONGEST_TITLE && !isInBox(element, outer)
  const first = headings.find(heading => heading.name === 'h1' && isHeadline(heading, 2))
  if (first !== undefined) return first
  const hints = titleHints.flatMap(selector => dom.all(selector))
  return (
    hints
      .filter(
        element =>
          startOf(element) < before &&
          !isForeign(element) &&
          !outer.has(element) &&
          isHeadline(element, HEADLINE_WORDS),
      )
      .sort((a, b) => startOf(b) - startOf(a))[0] ?? null
  )
}

/** Does the metadata give this title, with or without the name of the site behind it? */
export function agrees(shown: string, known: string): boolean {
  const title = bare(shown)
  return title.length > 5 && (bare(known).startsWith(title) || title.startsWith(bare(known)))
}

/** The title as the metadata gives it, without the name of the site behind a bar or a dash. */
export function withoutSite(title: string, siteNames: readonly string[]): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '))
  if (cut < 0) return title
  const tail = bare(title.slice(cut))
  const isSite = siteNames.some(name => bare(name) === tail) || siteInTitle.test(tail)
  return isSite ? title.slice(0, cut).trim() : title
}

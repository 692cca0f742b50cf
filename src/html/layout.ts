/** The parts of an article around its body, found on the page → plain text in the order that the core reads. */
import type { Element, ParentNode } from 'domhandler'
import { normalizeTonePlacement } from '../index.js'
import { furnitureLines, relatedOpenings } from '../knowledge/page-furniture.js'
import { siteInTitle } from '../knowledge/page-metadata.js'
import { homes, sectionNames } from '../knowledge/sections.js'
import { type SiteSelectors, usualSelectors } from '../knowledge/sites.js'
import { isForeign } from './boxes.js'
import { type Dom, endOf, holds, startOf } from './dom.js'
import { type Line, linesOf, textOf } from './lines.js'
import { isoDate } from './page-dates.js'

/** An article as text, and what its page shows of it. */
export interface Layout {
  readonly text: string
  readonly title: string | null
  readonly sections: readonly string[]
  /** ISO, of the first <time datetime> below the title. */
  readonly publishedAt: string | null
}

/** Shorter headlines of other stories look like names and headings. */
const HEADLINE_WORDS = 4
/** A paragraph outside the body with fewer words is a button or a label. */
const PROSE_WORDS = 12
/** Bylines and source lines are shorter. */
const CREDIT_WORDS = 14
/** Stamps are shorter. */
const STAMP_LENGTH = 120
/** A page has no more breadcrumbs, or items of one. */
const MOST_BREADCRUMBS = 6
/** Parts of a breadcrumb with more words are headlines. */
const SECTION_WORDS = 5

const FULL_DATE = /\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d{2}|tháng \S+(?: \S+)?,? (?:năm )?(?:19|20)\d{2}/i

const keyOf = (text: string): string => normalizeTonePlacement(text).toLowerCase().replace(/\s+/g, ' ').trim()
const wordsIn = (text: string): number => text.split(/\s+/).length
const isStamp = (text: string): boolean => text.length <= STAMP_LENGTH && FULL_DATE.test(text)

/** Letters and digits alone: pages write one title with other quotation marks and dashes in their metadata. */
const bare = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A line of the page's own: a button, a heading of a list, a link to another story. */
function isFurniture({ text, linked }: Line): boolean {
  const key = keyOf(text)
  if (furnitureLines.has(key) || relatedOpenings.has(key.replace(/:$/, ''))) return true
  if (linked >= text.length && wordsIn(text) > HEADLINE_WORDS) return true
  const opening = key.split(':', 1)[0] as string
  return linked > 0 && (relatedOpenings.has(opening) || key.startsWith('>>'))
}

/** The elements that hold the body and what else stands around it, smallest first. */
function around(body: ParentNode): ParentNode[] {
  const outer: ParentNode[] = []
  for (let node: ParentNode | null = body.parent; node !== null; node = node.parent) outer.push(node)
  return outer
}

/** A visible element that some selectors find, the first that `fits`. */
function find(
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

/** Is the element hidden, or in a box that is none of the article's, below `root`? */
function isInBox(element: Element, root: ParentNode): boolean {
  for (let node: ParentNode | null = element.parent; node !== null && node !== root; node = node.parent) {
    if ('name' in node && isForeign(node)) return true
  }
  return false
}

const visibleText = (element: Element): string => textOf(element, isForeign)

/** The element of the title: what the rule names, else the heading that says what the metadata says, else the first <h1>. */
function findTitle(dom: Dom, selectors: SiteSelectors, known: string | null, body: ParentNode): Element | null {
  const holdsNoBody = (element: Element): boolean => !holds(element, body as never) && visibleText(element) !== ''
  const named = find(dom, selectors.title ?? [], dom.root, holdsNoBody)
  if (named !== null && (known === null || agrees(visibleText(named), known))) return named
  const headings = dom.all('h1, h2, h3').filter(element => !isForeign(element) && holdsNoBody(element))
  const agreeing = known === null ? undefined : headings.find(heading => agrees(visibleText(heading), known))
  if (agreeing !== undefined) return agreeing
  if (named !== null) return named
  const usual = find(dom, usualSelectors.title, dom.root, holdsNoBody)
  if (usual !== null) return usual
  const first = headings.find(heading => heading.name === 'h1' && wordsIn(visibleText(heading)) > 2)
  return first !== undefined && !isInBox(first, dom.root) ? first : null
}

/** Does the metadata give this title, with or without the name of the site behind it? */
function agrees(shown: string, known: string): boolean {
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

/** The parts of the breadcrumb, without its home and without the title. */
function sectionsOf(dom: Dom, selectors: SiteSelectors, title: string | null, before: number): string[] {
  const isAbove = (element: Element): boolean => startOf(element) < before
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
    .flatMap(({ text }) => text.split(/\s*[>»›|/\t]\s*|\s{2,}/))
    .map(part => part.trim())
    .filter(part => /\p{L}/u.test(part))
}

/** May the core read these as a breadcrumb, and not as a headline? */
const isBreadcrumb = (sections: readonly string[]): boolean =>
  sections.length > 1
    ? sections.every(section => wordsIn(section) <= SECTION_WORDS) || sections.some(isKnownSection)
    : sections.every(isKnownSection) && sections.length > 0
const isKnownSection = (section: string): boolean =>
  sectionNames.has(section.toLowerCase()) || sectionNames.has(keyOf(section))

/** Lines → paragraphs parted by blank lines. */
function paragraphs(lines: readonly Line[]): string {
  return lines.map(({ text, goesOn }, at) => `${at === 0 ? '' : goesOn ? '\n' : '\n\n'}${text}`).join('')
}

/**
 * Lays out the article whose paragraphs stand in `body`.
 *
 * @param known the title as the metadata gives it
 * @param removed elements that the rule takes out of the body
 */
export function layOut(
  dom: Dom,
  body: ParentNode,
  selectors: SiteSelectors,
  known: string | null,
  removed: ReadonlySet<Element>,
): Layout {
  const titleElement = findTitle(dom, selectors, known, body)
  const title = titleElement === null ? known : visibleText(titleElement)
  const outer = around(body)
  const scope = (titleElement === null ? outer[0] : outer.find(node => holds(node, titleElement))) ?? dom.root
  const bodyStart = startOf(body)
  const titleEnd = titleElement === null ? startOf(scope) : endOf(titleElement)

  const taken = new Set<Element>(titleElement === null ? [] : [titleElement])
  const isPart = (element: Element): boolean =>
    !taken.has(element) &&
    !holds(element, body as never) &&
    (titleElement === null || !holds(element, titleElement)) &&
    !isInBox(element, scope)
  const part = (role: keyof SiteSelectors, fits: (text: string, element: Element) => boolean): Element | null => {
    const selected = [...(selectors[role] ?? []), ...usualSelectors[role]]
    const found = find(dom, selected, scope, element => isPart(element) && fits(visibleText(element), element))
    if (found !== null) taken.add(found)
    return found
  }
  const inFigure = (element: Element): boolean => around(element).some(node => 'name' in node && node.name === 'figure')

  const stamp =
    part('stamp', (text, element) => isStamp(text) && startOf(element) >= titleEnd) ??
    part('stamp', text => isStamp(text))
  const lead = part('lead', text => wordsIn(text) > HEADLINE_WORDS && !isStamp(text))
  const author = part(
    'author',
    (text, element) => text !== '' && wordsIn(text) <= CREDIT_WORDS && !isStamp(text) && !inFigure(element),
  )
  const origin = part('origin', (text, element) => text !== '' && wordsIn(text) <= CREDIT_WORDS && !inFigure(element))

  const skip = (element: Element): boolean => taken.has(element) || removed.has(element) || isForeign(element)
  const titleKey = title === null ? '' : bare(title)
  const leadLines = lead === null ? [] : linesOf(lead, isForeign).filter(line => !isFurniture(line))
  const leadKeys = new Set(leadLines.map(({ text }) => bare(text)))
  const isOwn = (line: Line): boolean => {
    const key = bare(line.text)
    return key !== titleKey && !leadKeys.has(key) && !isFurniture(line)
  }
  const inside = linesOf(body, skip)
  // Where the title stands inside the body, the body begins below it.
  const opens = titleElement !== null && holds(body, titleElement) ? titleEnd : bodyStart
  const bodyLines = inside.filter(line => line.at >= opens && isOwn(line))

  const outside = linesOf(scope, element => element === body || skip(element)).filter(({ at }) => at < bodyStart)
  const between = outside.filter(({ at }) => at >= titleEnd).filter(isOwn)
  const above = [...outside, ...inside].filter(({ at }) => at < Math.min(titleEnd, opens)).reverse()
  const stampLines =
    stamp !== null
      ? linesOf(stamp, isForeign).filter(({ text }) => isStamp(text))
      : [between.find(({ text }) => isStamp(text)) ?? above.find(({ text }) => isStamp(text))].filter(
          line => line !== undefined,
        )
  const leading = between.filter(line => !isStamp(line.text) && (line.caption || wordsIn(line.text) >= PROSE_WORDS))

  const present = new Set(bodyLines.map(({ text }) => bare(text)))
  const credits = [author, origin]
    .filter(element => element !== null)
    .flatMap(element => linesOf(element, isForeign))
    .filter(line => !present.has(bare(line.text)) && !stampLines.some(({ text }) => text.includes(line.text)))

  const time = find(dom, ['time[datetime]'], scope, element => startOf(element) >= titleEnd && !isInBox(element, scope))
  const sections = sectionsOf(dom, selectors, title, titleElement === null ? bodyStart : startOf(titleElement))
  const text = [
    isBreadcrumb(sections) ? sections.join('   ') : '',
    title ?? '',
    paragraphs(stampLines),
    paragraphs([...leadLines, ...leading].sort((a, b) => a.at - b.at)),
    paragraphs(bodyLines),
    paragraphs(credits),
  ]
  return {
    text: text.filter(each => each !== '').join('\n\n'),
    title,
    sections,
    publishedAt: isoDate(time?.attribs.datetime ?? ''),
  }
}

/** How much prose stands in an element: characters of lines that are no furniture. */
export function proseIn(body: ParentNode, removed: ReadonlySet<Element>): number {
  let prose = 0
  for (const line of linesOf(body, element => removed.has(element) || isForeign(element))) {
    if (!isFurniture(line) && wordsIn(line.text) >= PROSE_WORDS) prose += line.text.length
  }
  return prose
}

/** The parts of an article around its body, found on the page → plain text in the order that the core reads. */
import { type Element, isTag, isText, type ParentNode } from 'domhandler'
import { normalizeTonePlacement } from '../index.js'
import { bylineWords, sourceOpenings } from '../knowledge/bylines.js'
import { blockTags, invitations } from '../knowledge/page-boxes.js'
import { furnitureLines, furnitureOpenings, relatedOpenings } from '../knowledge/page-furniture.js'
import { noPerson, siteInTitle } from '../knowledge/page-metadata.js'
import { homes, sectionNames } from '../knowledge/sections.js'
import { type SiteSelectors, titleHints, usualSelectors } from '../knowledge/sites.js'
import { isForeign } from './boxes.js'
import { type Dom, endOf, holds, startOf } from './dom.js'
import { isCaption, type Line, linesOf, textOf } from './lines.js'
import { isoDate } from './page-dates.js'

/** An article as text, and what its page shows of it. */
export interface Layout {
  readonly text: string
  readonly title: string | null
  readonly sections: readonly string[]
  /** ISO, of the first <time datetime> below the title. */
  readonly publishedAt: string | null
}

/** Longer texts are no headline. */
const LONGEST_TITLE = 260
/** Shorter headlines of other stories look like names and headings. */
const HEADLINE_WORDS = 4
/** A paragraph outside the body with fewer words is a button or a label. */
const PROSE_WORDS = 12
/** Bylines and source lines are shorter. */
const CREDIT_WORDS = 14
/** Below the body stand no more. */
const MOST_CREDITS = 2
/** Stamps are shorter. */
const STAMP_LENGTH = 120
/** A page has no more breadcrumbs, or items of one. */
const MOST_BREADCRUMBS = 6
/** Parts of a breadcrumb with more words are headlines. */
const SECTION_WORDS = 5

const FULL_DATE =
  /\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d{2}|tháng \S{1,8}(?: \S{1,8})? (?:năm )?(?:19|20)\d{2}/i

const keyOf = (text: string): string => normalizeTonePlacement(text).toLowerCase().replace(/\s+/g, ' ').trim()

/** Runs between blanks; lines have single blanks. */
function wordsIn(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

const isStamp = (text: string): boolean => text.length <= STAMP_LENGTH && FULL_DATE.test(text)

/** Letters and digits alone: pages write one title with other quotation marks and dashes in their metadata. */
const bare = (text: string): string => keyOf(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** A paragraph: long, or a sentence with its end. */
const isProse = ({ text, linked }: Line): boolean =>
  wordsIn(text) >= PROSE_WORDS || (linked === 0 && wordsIn(text) > HEADLINE_WORDS && /[.!?…]["”’)]*$/.test(text))

/** Marks differ where a text is repeated; its length differs no more than that. */
const SLACK = 20

/** Tells whether a line repeats one of some texts. */
function repeats(texts: readonly string[]): (line: Line) => boolean {
  const keys = new Set(texts.map(bare))
  return ({ text }) => texts.some(({ length }) => Math.abs(length - text.length) < SLACK) && keys.has(bare(text))
}

/** Longer lines without a link are no buttons. */
const LONGEST_BUTTON = 80
/** A link to another story may have its day behind it, or a bullet before it. */
const BESIDE_LINK = 14

/** A line of the page's own: a button, a heading of a list, a link to another story. */
function isFurniture(line: Line): boolean {
  const { text, linked } = line
  if (linked === 0 && text.length > LONGEST_BUTTON) return false
  const key = keyOf(text)
  if (furnitureLines.has(key) || relatedOpenings.has(key.replace(/:$/, ''))) return true
  if (text.length <= LONGEST_BUTTON && furnitureOpenings.some(opening => key.startsWith(opening))) return true
  if (linked === 0 || isCredit(line)) return false
  if (text.length - linked <= BESIDE_LINK && wordsIn(text) > HEADLINE_WORDS) return true
  const said = key.replace(/^[^\p{L}]+/u, '')
  return (
    key.startsWith('>>') ||
    relatedOpenings.has(said.split(':', 1)[0] as string) ||
    invitations.some(each => said.startsWith(each))
  )
}

/** Names alone: "Hoài An - Minh Tâm", "THU THẢO". */
const NAMES = /^\p{Lu}[\p{L}.]*(?:(?: | ?[,&–-] ?| và )\p{Lu}[\p{L}.]*){1,9}$/u

/** A byline or a source line by its looks, for lines that no class tells. */
function isCredit({ text }: Line): boolean {
  if (wordsIn(text) > CREDIT_WORDS) return false
  const key = keyOf(text)
  const label = key.split(':', 1)[0] as string
  if (label !== key && label.split(/[,&/]| và /).every(word => bylineWords.has(word.trim()))) return true
  return NAMES.test(text) || sourceOpenings.some(opening => key.startsWith(`${opening} `))
}

/** The elements that hold the body and what else stands around it, smallest first. */
function around(body: ParentNode): ReadonlySet<ParentNode> {
  const outer = new Set<ParentNode>()
  for (let node: ParentNode | null = body.parent; node !== null; node = node.parent) outer.add(node)
  return outer
}

/** A box of other stories takes no more of the body than one part in so many. */
const BOX_PART = 3
/** The heading of a box stands in its first nodes. */
const FIRST_NODES = 12

/** Does a block with links begin with "Tin liên quan" or the like? */
function opensRelated(element: Element, body: ParentNode): boolean {
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

/** Letters of the paper that stand in a block of their own: "NDO -". */
const PREFIX = /^\(?\p{Lu}[\p{L}\d. ]{1,20}\)?\s?[-–]$/u

/** Lines with such letters put before the line that they open. */
function withPrefixes(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1]
    if (PREFIX.test(line.text) && at + 1 < lines.length) return []
    return before !== undefined && PREFIX.test(before.text) ? { ...line, text: `${before.text} ${line.text}` } : line
  })
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

/** Does the element stand in a box that is none of the article's? What holds the body as well is no such box. */
function isInBox(element: Element, outer: ReadonlySet<ParentNode>): boolean {
  for (let node: ParentNode | null = element.parent; node !== null && !outer.has(node); node = node.parent) {
    if ('name' in node && isForeign(node)) return true
  }
  return false
}

const visibleText = (element: Element): string => textOf(element, isForeign)

/** The element of the title: what the rule names, else the heading that says what the metadata says, else the first <h1>. */
function findTitle(
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

/** The stamp with what stands beside it on its line: "Đăng ngày <time>…</time> lúc 08:20". */
function wholeStamp(stamp: Element | null): Element | null {
  let whole = stamp
  while (whole?.parent && isTag(whole.parent) && !blockTags.has(whole.parent.name) && whole.parent.name !== 'td') {
    if (!isStamp(visibleText(whole.parent))) break
    whole = whole.parent
  }
  return whole
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
    .flatMap(({ text }) => text.split(/[>»›|/\t]/))
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
  const outer = around(body)
  const opening = linesOf(body, isForeign).find(isProse)
  const titleElement = findTitle(dom, selectors, known, outer, opening?.at ?? startOf(body))
  const title = titleElement === null ? known : visibleText(titleElement)
  const scope = [...outer].find(node => titleElement === null || holds(node, titleElement)) ?? dom.root
  const bodyStart = startOf(body)
  const titleEnd = titleElement === null ? startOf(scope) : endOf(titleElement)

  const taken = new Set<Element>(titleElement === null ? [] : [titleElement])
  const isPart = (element: Element): boolean =>
    !taken.has(element) &&
    element !== body &&
    !outer.has(element) &&
    (titleElement === null || !holds(element, titleElement)) &&
    !isInBox(element, outer) &&
    !isCaption(element) &&
    ![...around(element)].some(node => 'name' in node && (node.name === 'figure' || isCaption(node)))
  const part = (role: keyof SiteSelectors, fits: (text: string, element: Element) => boolean): Element | null => {
    const selected = [...(selectors[role] ?? []), ...usualSelectors[role]]
    const found = find(dom, selected, scope, element => isPart(element) && fits(visibleText(element), element))
    if (found !== null) taken.add(found)
    return found
  }
  const stamp = wholeStamp(
    part('stamp', (text, element) => isStamp(text) && startOf(element) >= titleEnd) ?? part('stamp', isStamp),
  )
  if (stamp !== null) taken.add(stamp)
  const lead = part('lead', text => wordsIn(text) > HEADLINE_WORDS && !isStamp(text))
  const isShort = (text: string): boolean => text !== '' && wordsIn(text) <= CREDIT_WORDS
  const author = part('author', text => isShort(text) && !isStamp(text) && !noPerson.test(text))
  const origin = part('origin', isShort)

  const skip = (element: Element): boolean =>
    !outer.has(element) &&
    (taken.has(element) || removed.has(element) || isForeign(element) || opensRelated(element, body))
  const leadLines = lead === null ? [] : withPrefixes(linesOf(lead, isForeign).filter(line => !isFurniture(line)))
  const isRepeated = repeats([...(title === null ? [] : [title]), ...leadLines.map(({ text }) => text)])
  const isOwn = (line: Line): boolean => !isFurniture(line) && !isRepeated(line)
  const inside = linesOf(body, skip)
  // Where the title stands inside the body, the body begins below it.
  const opens = titleElement !== null && holds(body, titleElement) ? titleEnd : bodyStart
  const bodyLines = withPrefixes(inside.filter(line => line.at >= opens && isOwn(line)))

  const outside = linesOf(scope, element => element === body || skip(element))
  const between = outside.filter(line => line.at >= titleEnd && line.at < bodyStart && isOwn(line))
  const below = outside.filter(line => line.at > bodyStart && isOwn(line)).slice(0, MOST_CREDITS)
  const above = [...outside, ...inside].filter(({ at }) => at < Math.min(titleEnd, opens)).reverse()
  const stampLine = between.find(({ text }) => isStamp(text)) ?? above.find(({ text }) => isStamp(text))
  const stampLines = (stamp !== null ? linesOf(stamp, isForeign) : stampLine === undefined ? [] : [stampLine]).flatMap(
    line =>
      line.text
        .split('\t')
        .filter(isStamp)
        .map(text => ({ ...line, text })),
  )
  const leading = between.filter(line => !isStamp(line.text) && (line.caption || isProse(line)))

  const credits = [author, origin]
    .filter(element => element !== null)
    .flatMap(element => linesOf(element, isForeign))
    .concat(author === null && origin === null ? [...between, ...below].filter(isCredit) : [])
    .filter(line => !bodyLines.some(repeats([line.text])) && !stampLines.some(({ text }) => text.includes(line.text)))

  const time = find(dom, ['time[datetime]'], scope, element => startOf(element) >= titleEnd && !isInBox(element, outer))
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

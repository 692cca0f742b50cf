/** The parts of an article around its body, found on the page → plain text in the order that the core reads. */
import { type Element, isTag, type ParentNode } from 'domhandler'
import { blockTags } from '../knowledge/page-boxes.js'
import { noPerson } from '../knowledge/page-metadata.js'
import { type SiteSelectors, usualSelectors } from '../knowledge/sites.js'
import { isForeign } from './boxes.js'
import { isBreadcrumb, sectionsOf } from './breadcrumb.js'
import { type Dom, endOf, holds, startOf } from './dom.js'
import { around, find, isInBox, visibleText } from './find.js'
import {
  CREDIT_WORDS,
  HEADLINE_WORDS,
  isCredit,
  isFurniture,
  isProse,
  opensRelated,
  PROSE_WORDS,
  repeats,
} from './furniture.js'
import { isCaption, type Line, linesOf } from './lines.js'
import { isoDate } from './page-dates.js'
import { isStamp, wordsIn } from './text.js'
import { findTitle } from './title.js'

/** An article as text, and what its page shows of it. */
export interface Layout {
  readonly text: string
  readonly title: string | null
  readonly sections: readonly string[]
  /** ISO, of the first <time datetime> below the title. */
  readonly publishedAt: string | null
}

/** Characters of the source from title or text to what belongs to them. */
const NEAR = 2000
/** Below the body stand no more. */
const MOST_CREDITS = 2

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

/** The stamp with what stands beside it on its line: "Đăng ngày <time>…</time> lúc 08:20". */
function wholeStamp(stamp: Element | null): Element | null {
  let whole = stamp
  while (whole?.parent && isTag(whole.parent) && !blockTags.has(whole.parent.name) && whole.parent.name !== 'td') {
    if (!isStamp(visibleText(whole.parent))) break
    whole = whole.parent
  }
  return whole
}

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
  const bodyStart = startOf(body)
  /** Where the prose begins: title, stamp and lead stand above or here. */
  const proseAt = linesOf(body, isForeign).find(isProse)?.at ?? bodyStart
  const titleElement = findTitle(dom, selectors, known, outer, proseAt)
  const title = titleElement === null ? known : visibleText(titleElement)
  const scope = [...outer].find(node => titleElement === null || holds(node, titleElement)) ?? dom.root
  const titleStart = titleElement === null ? startOf(scope) : startOf(titleElement)
  const titleEnd = titleElement === null ? startOf(scope) : endOf(titleElement)

  const taken = new Set<Element>(titleElement === null ? [] : [titleElement])
  const isPart = (element: Element): boolean =>
    element !== body &&
    !outer.has(element) &&
    ![...taken].some(other => holds(element, other) || holds(other, element)) &&
    !isInBox(element, outer) &&
    !isCaption(element) &&
    ![...around(element)].some(node => 'name' in node && (node.name === 'figure' || isCaption(node)))
  const part = (role: keyof SiteSelectors, fits: (text: string, element: Element) => boolean): Element | null => {
    const selected = [...(selectors[role] ?? []), ...usualSelectors[role]]
    const found = find(dom, selected, scope, element => isPart(element) && fits(visibleText(element), element))
    if (found !== null) taken.add(found)
    return found
  }
  const isBetween = (at: number): boolean => at >= titleEnd && at <= proseAt
  /** Right above the title, or right below the text: farther off stand the clock of the page and the days of other stories. */
  const isNear = (at: number): boolean => (at > titleStart - NEAR && at < titleStart) || isBehind(at)
  const isBehind = (at: number): boolean => at > proseAt && at < endOf(body) + NEAR

  const stamp = wholeStamp(
    part('stamp', (text, element) => isStamp(text) && isBetween(startOf(element))) ??
      part('stamp', (text, element) => isStamp(text) && isNear(startOf(element))),
  )
  if (stamp !== null) taken.add(stamp)
  const lead = part(
    'lead',
    (text, element) => wordsIn(text) > HEADLINE_WORDS && !isStamp(text) && isBetween(startOf(element)),
  )
  const isCreditAt = (text: string, at: number): boolean =>
    text !== '' && wordsIn(text) <= CREDIT_WORDS && (isBetween(at) || isNear(at))
  const author = part(
    'author',
    (text, element) => isCreditAt(text, startOf(element)) && !isStamp(text) && !noPerson.test(text),
  )
  const origin = part('origin', (text, element) => isCreditAt(text, startOf(element)))

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
  const below = outside.filter(line => isBehind(line.at) && isOwn(line)).slice(0, MOST_CREDITS)
  const above = [...outside, ...inside].filter(({ at }) => at < titleStart && isNear(at)).reverse()
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
  const sections = sectionsOf(dom, selectors, title, titleElement === null ? bodyStart : titleStart)
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

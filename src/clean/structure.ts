/** Clean text → blocks: what each line is, and what the article says of itself. */
import { captionCues, captionOpenings } from '../knowledge/captions.js'
import { homes, sectionNames } from '../knowledge/sections.js'
import { foldKey } from '../source/fold.js'
import type { ArticleRecord, BlockKind } from '../types.js'
import type { Block } from './block.js'
import { authorsIn, sourceOf } from './credits.js'
import { type Line, readLines } from './lines.js'
import { opener } from './openings.js'

export interface Structure {
  /** In reading order, without overlaps; blank lines belong to none. */
  readonly blocks: readonly Block[]
  /** All but `publishedAt`, which the dates layer reads from the stamp. */
  readonly metadata: ArticleRecord['metadata']
}

/** Headlines and headings are shorter, prose is longer. */
const HEADLINE = 260
const PROSE = 200
/** The title may be repeated in so many lines below it. */
const REPEATED_LINES = 12
/** Items of a menu have no more words. */
const MENU_WORDS = 3
/** The masthead stands in the first lines. */
const MASTHEAD_LINES = 60

const isProse = (line: Line): boolean => line.text.length >= PROSE
const isHeadline = (line: Line): boolean =>
  line.text.length <= HEADLINE &&
  (!line.closed || /[?!]["”’]*$/.test(line.text)) &&
  !line.furniture &&
  line.stamp === null &&
  !line.related

/** "Thời Sự - Chính trị   Xây dựng Đảng" → its parts; null where the line is no breadcrumb. */
function sectionsOf(line: Line): string[] | null {
  if (line.words > 16 || line.closed || /\d/.test(line.text)) return null
  const parts = line.text
    .split(/\s{2,}|\s*[>»›|/]\s*|\t+/)
    .filter(part => part !== '' && !homes.has(part.toLowerCase()))
  if (parts.length === 0) return null
  const named = (part: string): boolean => sectionNames.has(part.toLowerCase())
  const known =
    parts.length > 1 ? parts.some(named) || parts.every(part => part.split(' ').length <= 5) : parts.every(named)
  return known ? parts : null
}

/**
 * The title's line: the headline right above the first stamp that has one, else the first headline.
 * -1 where the text begins with prose.
 */
function findTitle(lines: readonly Line[]): number {
  const masthead = Math.min(lines.length, MASTHEAD_LINES)
  for (let at = 1; at < masthead; at++) {
    const line = lines[at] as Line
    if (isProse(line)) break
    if (line.stamp === null || line.stamp.pageClock) continue
    for (let above = at - 1; above >= 0 && above >= at - 3; above--) {
      const candidate = lines[above] as Line
      if (isHeadline(candidate) && candidate.words > 4 && sectionsOf(candidate) === null) return above
    }
  }
  for (let at = 0; at < masthead; at++) {
    const line = lines[at] as Line
    if (line.furniture || line.stamp !== null || line.related || isMenu(lines, at)) continue
    if (at < 3 && lines.length > at + 1 && sectionsOf(line) !== null) continue
    // A section that we do not know, a stamp, the title; or the title right below, with prose behind it.
    if (line.words < 5 && lines[at + 1]?.stamp && isLongHeadline(lines[at + 2])) continue
    if (line.words <= MENU_WORDS && isLongHeadline(lines[at + 1]) && lines[at + 2]?.closed) continue
    return isHeadline(line) ? at : -1
  }
  return -1
}

/** Right above the title, or parted from it by one line, or by stamps and rulers alone? */
function isNear(lines: readonly Line[], at: number, titleAt: number): boolean {
  if (at >= titleAt - 2) return true
  return at > titleAt - 6 && lines.slice(at + 1, titleAt).every(line => line.stamp !== null || line.words === 1)
}

const isLongHeadline = (line: Line | undefined): boolean => line !== undefined && isHeadline(line) && line.words > 6

/** A word of a menu: two short lines stand together, and a headline is still to come. */
function isMenu(lines: readonly Line[], at: number): boolean {
  const isShort = (line: Line | undefined): boolean => line !== undefined && line.words <= MENU_WORDS && !line.closed
  if (!isShort(lines[at]) || (!isShort(lines[at - 1]) && !isShort(lines[at + 1]))) return false
  for (let below = at + 1; below < lines.length && below < MASTHEAD_LINES; below++) {
    const line = lines[below] as Line
    if (isProse(line)) return false
    if (line.words > MENU_WORDS + 2) return isHeadline(line)
  }
  return false
}

/** Headlines of other stories under "Tin liên quan" are no names; a byline follows the story's prose. */
function isListed(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= 0 && above > at - MASTHEAD_LINES; above--) {
    const line = lines[above] as Line
    if (isProse(line)) return false
    if (line.related) return true
  }
  return false
}

/** The byline: the last line of names that only captions, a source and furniture follow, or two more paragraphs. */
function findByline(lines: readonly Line[], from: number): number {
  let proseBelow = 0
  for (let at = lines.length - 1; at > from && proseBelow <= 2; at--) {
    const line = lines[at] as Line
    if (isProse(line)) proseBelow++
    else if (!line.furniture && line.authors !== null && sourceOf(line) === null && !line.related) {
      if (!isListed(lines, at)) return at
    }
  }
  return -1
}

/** An image or a link of Markdown, alone on its line. */
const isImage = (line: Line): boolean =>
  line.text.length < 400 &&
  line.text.charCodeAt(line.text.length - 1) === 0x29 &&
  /^!?\[[^\]]*\]\(\S*\)$/.test(line.text)

/** Names between the title and the stamp, or right under it: the author, as some papers print him. */
function isSignature(lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  if (line.text.endsWith('|') && line.authors !== null) return true
  if (line.words < 2 || (lines[at + 1]?.stamp ?? lines[at - 1]?.stamp ?? null) === null) return false
  return line.authors !== null && sectionsOf(line) === null
}

/** A page run together into one line: "<the title again> Hoài An | 18:43 15/04/2025 …". */
const SIGNED_STAMP = /^([^|]{2,66})\|\s{0,3}(?:\d{1,2}:\d{2},?\s{1,3})?\d{1,2}[/-]\d{1,2}[/-]\d{4}/

function authorsBehind(title: Line, line: Line): string[] {
  if (!line.text.includes('|')) return []
  const at = line.text.indexOf(title.text)
  const from = at + title.text.length
  const found = at < 0 ? null : SIGNED_STAMP.exec(line.text.slice(from, from + 100))
  return found === null ? [] : (authorsIn((found[1] as string).trim()) ?? [])
}

const CUES = new RegExp(captionCues.map(cue => cue.replace(/[()]/g, '\\$&')).join('|'))
const opensCaption = opener(captionOpenings)

function isCaption(line: Line, afterImage: boolean): boolean {
  // In prose only the end tells: "… Ảnh: TTXVN".
  if (isProse(line)) {
    return CUES.test(line.viewKey.slice(Math.max(line.start, line.end - 60), line.end))
  }
  return afterImage || opensCaption(line.key) !== undefined || CUES.test(line.key)
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s)"”]+/g

/** One line as blocks: addresses inside it are furniture, so that nothing is read out of them. */
function pushParted(blocks: Block[], kind: BlockKind, line: Line): void {
  let from = line.start
  for (const address of line.text.matchAll(ADDRESS)) {
    const start = line.start + address.index
    if (start > from) blocks.push({ kind, start: from, end: start })
    from = start + address[0].length
    blocks.push({ kind: 'furniture', start, end: from })
  }
  if (from < line.end) blocks.push({ kind, start: from, end: line.end })
}

/**
 * Finds the function of each line of a clean text.
 *
 * @param key the same text folded, of equal length
 */
export function findStructure(text: string, key = foldKey(text)): Structure {
  const lines = readLines(text, key)
  const titleAt = findTitle(lines)
  const title = lines[titleAt]
  const bylineAt = findByline(lines, titleAt)
  const blocks: Block[] = []
  const sections: string[] = []
  const authors: string[] = []
  let republishedFrom: string | null = null

  /** Then a clock with seconds above the title is the page's own. */
  const ownStamp = lines.slice(0, MASTHEAD_LINES).some(({ stamp }) => stamp !== null && !stamp.pageClock)
  /** Most articles print no address. */
  const addressed = text.includes('://') || text.includes('www.')
  let leadSeen = false
  /** Inside a list of other stories: until the story's own prose goes on, which it does only before the byline. */
  let related = false
  /** After the byline another story may be pasted in: a headline with prose below it. */
  let pasted = false
  /** A stamp may name the section and the author. */
  const signed = ({ stamp }: Line): BlockKind => {
    sections.push(...(stamp?.sections ?? []))
    authors.push(...(stamp?.others ?? []).flatMap(other => authorsIn(other) ?? []))
    return 'stamp'
  }
  const kindOf = (line: Line, at: number): BlockKind => {
    if (at < titleAt) {
      const parts = isNear(lines, at, titleAt) ? sectionsOf(line) : null
      if (parts !== null && !line.furniture) {
        sections.push(...parts)
        return 'section'
      }
      return line.stamp === null || (line.stamp.pageClock && ownStamp) ? 'furniture' : signed(line)
    }
    if (at === titleAt || (title !== undefined && line.key !== '' && line.key === title.key)) return 'title'
    if (related && isProse(line) && at < bylineAt) related = false
    if (related) return isProse(line) ? 'pasted' : 'furniture'
    if (line.related) {
      related = true
      return 'furniture'
    }
    if (line.stamp !== null && !line.stamp.pageClock) return leadSeen ? 'stamp' : signed(line)
    if (line.furniture || isImage(line)) return 'furniture'
    if (line.stamp !== null) return 'stamp'
    if (at === bylineAt || (!leadSeen && isSignature(lines, at))) {
      for (const author of line.authors ?? []) if (!authors.includes(author)) authors.push(author)
      return 'byline'
    }
    const source = at > lines.length / 2 || at > bylineAt ? sourceOf(line) : null
    if (source !== null && leadSeen) {
      republishedFrom = source.from
      if (source.author !== null) authors.push(source.author)
      return 'source'
    }
    const below = lines[at + 1]
    if (
      bylineAt >= 0 &&
      at > bylineAt &&
      isHeadline(line) &&
      line.words > 4 &&
      below !== undefined &&
      isProse(below) &&
      !isCaption(line, false)
    ) {
      pasted = true
    }
    if (pasted) return 'pasted'
    const above = lines[at - 1]
    const afterImage = above !== undefined && (above.key === '[img]' || isImage(above))
    if (!leadSeen && !afterImage && line.closed && line.words > 12) {
      leadSeen = true
      return 'lead'
    }
    if (isCaption(line, afterImage)) return 'caption'
    return isHeadline(line) && line.text.length < PROSE && below !== undefined && !below.furniture ? 'heading' : 'body'
  }
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const kind = kindOf(line, at)
    if (!addressed || kind === 'furniture' || kind === 'pasted' || kind === 'source')
      blocks.push({ kind, start: line.start, end: line.end })
    else pushParted(blocks, kind, line)
    if (title !== undefined && authors.length === 0 && at < titleAt + REPEATED_LINES && kind !== 'title')
      authors.push(...authorsBehind(title, line))
  }

  return {
    blocks,
    metadata: {
      title: title === undefined ? null : title.text.replace(/^["“](?=[^"”]*$)/, ''),
      authors,
      publishedAt: null,
      sections,
      newspaper: null,
      republishedFrom,
      url: null,
    },
  }
}

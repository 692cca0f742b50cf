/** Clean text → blocks: what each line is, and what the article says of itself. */
import { captionCues, captionOpenings } from '../knowledge/captions.js'
import { relatedOpenings } from '../knowledge/page-furniture.js'
import { sectionNames } from '../knowledge/sections.js'
import { foldKey } from '../source/fold.js'
import type { ArticleRecord, BlockKind } from '../types.js'
import type { Block } from './block.js'
import { authorsOf, sourceOf } from './credits.js'
import { isPageClock, isStamp, type Line, readLines } from './lines.js'

export interface Structure {
  /** In reading order, without overlaps; blank lines belong to none. */
  readonly blocks: readonly Block[]
  /** All but `publishedAt`, which the dates layer reads from the stamp. */
  readonly metadata: ArticleRecord['metadata']
}

/** Headlines and headings are shorter, prose is longer. */
const HEADLINE = 260
const PROSE = 200
/** The masthead stands in the first lines. */
const MASTHEAD_LINES = 60

const isProse = (line: Line): boolean => line.text.length >= PROSE
const isHeadline = (line: Line): boolean =>
  line.text.length <= HEADLINE && (!line.closed || /[?!]["”’]*$/.test(line.text)) && !line.furniture && !isStamp(line)

/** "Thời Sự - Chính trị   Xây dựng Đảng" → its parts; null where the line is no breadcrumb. */
function sectionsOf(line: Line): string[] | null {
  if (line.words > 16 || line.closed || /\d/.test(line.text)) return null
  const parts = line.text.split(/\s{2,}|\s*[>»›|/]\s*|\t+/).filter(part => part !== '')
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
    if (!isStamp(line) || isPageClock(line)) continue
    for (let above = at - 1; above >= 0 && above >= at - 3; above--) {
      const candidate = lines[above] as Line
      if (isHeadline(candidate) && candidate.words > 4) return above
    }
  }
  for (let at = 0; at < masthead; at++) {
    const line = lines[at] as Line
    if (line.furniture || isStamp(line) || (at < 3 && lines.length > at + 1 && sectionsOf(line) !== null)) continue
    return isHeadline(line) ? at : -1
  }
  return -1
}

/** The byline: the last line of names that only captions, a source and furniture follow, or two more paragraphs. */
function findByline(lines: readonly Line[], from: number): number {
  let proseBelow = 0
  for (let at = lines.length - 1; at > from && proseBelow <= 2; at--) {
    const line = lines[at] as Line
    if (isProse(line)) proseBelow++
    else if (!line.furniture && !relatedOpenings.has(line.key) && sourceOf(line) === null && authorsOf(line) !== null) {
      // Headlines of other stories under "Tin liên quan" are no names; a byline follows the story's prose.
      const above = lines[at - 1]
      if (above !== undefined && !relatedOpenings.has(above.key)) return at
    }
  }
  return -1
}

function isCaption(line: Line, afterImage: boolean): boolean {
  // In prose only the end tells: "… Ảnh: TTXVN".
  if (isProse(line)) {
    const tail = foldKey(line.text.slice(-60))
    return captionCues.some(cue => tail.includes(cue))
  }
  return (
    afterImage ||
    captionOpenings.some(opening => line.key.startsWith(opening)) ||
    captionCues.some(cue => line.key.includes(cue))
  )
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s)"”]+/g

/** One line as blocks: addresses inside it are furniture, so that nothing is read out of them. */
function pushBlocks(blocks: Block[], kind: BlockKind, line: Line): void {
  if (
    kind === 'furniture' ||
    kind === 'pasted' ||
    kind === 'source' ||
    (!line.text.includes('://') && !line.text.includes('www.'))
  ) {
    blocks.push({ kind, start: line.start, end: line.end })
    return
  }
  let from = line.start
  for (const address of line.text.matchAll(ADDRESS)) {
    const start = line.start + address.index
    if (start > from) blocks.push({ kind, start: from, end: start })
    from = start + address[0].length
    blocks.push({ kind: 'furniture', start, end: from })
  }
  if (from < line.end) blocks.push({ kind, start: from, end: line.end })
}

/** Finds the function of each line of a clean text. */
export function findStructure(text: string): Structure {
  const lines = readLines(text)
  const titleAt = findTitle(lines)
  const title = lines[titleAt]
  const bylineAt = findByline(lines, titleAt)
  const blocks: Block[] = []
  const sections: string[] = []
  const authors: string[] = []
  let republishedFrom: string | null = null

  let leadSeen = false
  /** Inside a list of other stories: until the story's own prose goes on, which it does only before the byline. */
  let related = false
  /** After the byline another story may be pasted in: a headline with prose below it. */
  let pasted = false
  const kindOf = (line: Line, at: number): BlockKind => {
    if (at < titleAt) {
      const parts = at >= titleAt - 2 ? sectionsOf(line) : null
      if (parts !== null && !line.furniture) {
        sections.push(...parts)
        return 'section'
      }
      return isStamp(line) && !isPageClock(line) ? 'stamp' : 'furniture'
    }
    if (at === titleAt || (title !== undefined && line.key !== '' && line.key === title.key)) return 'title'
    if (related && isProse(line) && at < bylineAt) related = false
    if (related) return isProse(line) ? 'pasted' : 'furniture'
    if (relatedOpenings.has(line.key)) {
      related = true
      return 'furniture'
    }
    if (line.furniture) return 'furniture'
    if (isStamp(line)) return 'stamp'
    if (at === bylineAt) {
      authors.push(...(authorsOf(line) ?? []))
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
    const afterImage = lines[at - 1]?.key === '[img]'
    if (!leadSeen && !afterImage && line.closed && line.words > 12) {
      leadSeen = true
      return 'lead'
    }
    if (isCaption(line, afterImage)) return 'caption'
    return isHeadline(line) && line.text.length < PROSE && below !== undefined && !below.furniture ? 'heading' : 'body'
  }
  for (const [at, line] of lines.entries()) pushBlocks(blocks, kindOf(line, at), line)

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

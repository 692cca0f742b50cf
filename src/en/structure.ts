/** Clean text → blocks: what each line of an English article is, and what the article says of itself. */
import type { Block } from '../clean/block.js'
import { englishMonths, englishWeekdays } from '../knowledge/english-dates.js'
import {
  captionWords,
  credits,
  englishFurniture,
  englishRelated,
  englishSections,
  stampWordsOfEnglish,
} from '../knowledge/english-words.js'
import type { BlockKind, Metadata } from '../types.js'

/** Longer lines are prose; headlines are shorter. */
const HEADLINE = 200
const LONGEST_STAMP = 120
/** Words of a lead, at least. */
const LEAD_WORDS = 10

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case. */
  readonly key: string
  /** Does it end like a sentence? */
  readonly closed: boolean
}

const FURNITURE: ReadonlySet<string> = new Set(englishFurniture)
const RELATED: ReadonlySet<string> = new Set(englishRelated)
const SECTIONS: ReadonlySet<string> = new Set(englishSections)
const STAMP_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(englishMonths),
  ...Object.keys(englishWeekdays),
  ...stampWordsOfEnglish,
])

function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from)
    const past = newline < 0 ? text.length : newline
    let start = from
    let end = past
    while (start < end && ' \t*#_'.includes(text[start] as string)) start++
    while (end > start && ' \t*#_'.includes(text[end - 1] as string)) end--
    if (start < end) {
      const line = text.slice(start, end)
      lines.push({ start, end, text: line, key: line.toLowerCase(), closed: /[.!?:;]["”’)]?$/.test(line) })
    }
    from = past + 1
  }
  return lines
}

/** A full date and words of dates alone: "Updated: 12/01/2024 - 17:35", "Tuesday, January 31, 2023 | 07:30". */
function isStamp({ text, key }: Line): boolean {
  if (text.length > LONGEST_STAMP || !/(?:19|20)\d\d/.test(text)) return false
  const words = key.match(/[\p{L}+]+/gu) ?? []
  return words.every(word => STAMP_WORDS.has(word) || word === 'gmt+' || word === '+')
}

/** "Reported by An Binh – Translated by Kim Anh", "By Minh Thu", "Source: VNA": what a line of credit says. */
interface Credit {
  readonly kind: 'byline' | 'source'
  readonly authors: readonly string[]
  readonly source: string | null
}

const opens = (key: string, openings: readonly string[]): string | null =>
  openings.find(opening => key.startsWith(opening) && /^[ :]/.test(key.slice(opening.length))) ?? null

function creditOf({ text, key, closed }: Line): Credit | null {
  if (text.length > LONGEST_STAMP || (closed && !key.endsWith('./.'))) return null
  const source = opens(key, credits.source)
  if (source !== null && source !== 'according to') {
    return { kind: 'source', authors: [], source: text.slice(source.length).replace(/^[ :]+/, '') || null }
  }
  const parts = text.split(/ ?[-–—/;|] ?| \(/)
  const authors: string[] = []
  let credited = false
  for (const part of parts) {
    const lower = part.toLowerCase()
    const translator = opens(lower, credits.translator)
    const author = opens(lower, credits.author)
    if (translator !== null) credited = true
    else if (author !== null) {
      credited = true
      const names = part.slice(author.length).replace(/^[ :]+/, '')
      authors.push(...names.split(/, | and | & /).map(normalCapitals))
    }
  }
  const names = authors.filter(name => /^\p{Lu}/u.test(name) && name.split(' ').length <= 5)
  return credited && names.length === authors.length ? { kind: 'byline', authors: names, source: null } : null
}

/** "AN BINH" → "An Binh". */
const normalCapitals = (name: string): string =>
  name
    .trim()
    .split(' ')
    .map(word => (word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .join(' ')

/** "Politics", "Home > Politics": the sections that a line names, or null. */
function sectionsOf({ text }: Line): string[] | null {
  const parts = text.split(/\s*[>»|]\s*|\s{2,}/).filter(part => part !== '' && part.toLowerCase() !== 'home')
  return parts.length > 0 && parts.every(part => SECTIONS.has(part.toLowerCase())) ? parts : null
}

const isCaption = ({ key, text }: Line): boolean =>
  captionWords.opening.some(opening => key.startsWith(opening)) ||
  captionWords.ending.some(ending => key.slice(-80).includes(ending)) ||
  /^\[?(?:img|image)\]?$/i.test(text)

export interface Structure {
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
}

/** Finds the function of each line of a clean text. */
export function findEnglishStructure(text: string): Structure {
  const lines = readLines(text)
  const isHead = (line: Line): boolean =>
    line.text.length <= HEADLINE && (!line.closed || /[?!]$/.test(line.text)) && !FURNITURE.has(line.key)
  const titleAt = lines.findIndex(
    line => isHead(line) && !isStamp(line) && sectionsOf(line) === null && creditOf(line) === null,
  )
  const firstProse = lines.findIndex(line => line.text.length > HEADLINE || (line.closed && line.text.length > 60))
  const title = titleAt >= 0 && (firstProse < 0 || titleAt < firstProse) ? titleAt : -1
  const sections: string[] = []
  const authors: string[] = []
  let republishedFrom: string | null = null
  let leadSeen = false
  let related = false
  const kindOf = (line: Line, at: number): BlockKind => {
    if (RELATED.has(line.key)) related = true
    if (related) return line.text.length > HEADLINE ? 'pasted' : 'furniture'
    if (FURNITURE.has(line.key)) return 'furniture'
    if (isStamp(line)) return 'stamp'
    if (at < title || (at === title + 1 && !leadSeen)) {
      const named = sectionsOf(line)
      if (named !== null) {
        sections.push(...named)
        return 'section'
      }
    }
    if (at === title) return 'title'
    if (at < title) return 'furniture'
    const credit = creditOf(line)
    if (credit !== null && (leadSeen || at === title + 1)) {
      authors.push(...credit.authors)
      republishedFrom ??= credit.source
      return credit.kind
    }
    if (!leadSeen && line.closed && line.text.split(' ', LEAD_WORDS).length === LEAD_WORDS) {
      leadSeen = true
      return 'lead'
    }
    if (isCaption(line)) return 'caption'
    return isHead(line) && at < lines.length - 1 && leadSeen ? 'heading' : 'body'
  }
  return {
    blocks: lines.map((line, at) => ({ kind: kindOf(line, at), start: line.start, end: line.end })),
    metadata: {
      title: lines[title]?.text ?? null,
      authors,
      publishedAt: null,
      sections,
      newspaper: null,
      republishedFrom,
      url: null,
    },
  }
}

/** Lines that say when an article appeared, and what pages print beside it: a counter, a section, the author. */
import { counterWords, stampLabels, stampWeekdays, stampWords } from '../knowledge/page-furniture.js'
import { sectionNames } from '../knowledge/sections.js'

/** A line that says when. */
export interface StampLine {
  /** Does a word say that it is the article's: "Ngày đăng", "Cập nhật"? */
  readonly labelled: boolean
  /** A clock with seconds and no label is the page's own, not the article's. */
  readonly pageClock: boolean
  readonly sections: readonly string[]
  /** What else stands there; authors, if the line is a stamp at all. */
  readonly others: readonly string[]
}

/** Longer lines are prose. */
const LONGEST = 120

const YEAR = /(?:19|20)\d\d/
const DAY = /(?<!\d)\d{1,2}\s?[-./]\s?\d{1,2}\s?[-./]\s?(?:19|20)\d{2}(?!\d)/
/** "05-06-24 14:52": a short year, which the clock makes plain. */
const SHORT_DAY = /(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{2},? {1,3}\d{1,2}:\d{2}(?!\d)/
/** "15 tháng 10 năm 2021", "15 Tháng Mười, 2021". */
const WRITTEN_DAY = /(?<!\d)\d{1,2},? ?tháng (?:\d{1,2}|\p{L}+(?: \p{L}+)?),? ?(?:năm )?(?:19|20)\d{2}(?!\d)/u
const CLOCK = /(?<!\d)\d{1,2}(?::\d{2}(?::\d{2})?|[hg]\d{0,2})['’]?(?!\d)/

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const COUNTER = `(?:${anyOf(counterWords)}) ?:? ?\\d[\\d.,]*|\\d[\\d.,]* (?:${anyOf(counterWords)})(?!\\p{L})`
const WORDS = `(?<!\\p{L})(?:${anyOf([...stampLabels, ...stampWords])})(?!\\p{L}) ?:?`
const PIECES = new RegExp(
  [
    DAY.source,
    SHORT_DAY.source,
    WRITTEN_DAY.source,
    CLOCK.source,
    stampWeekdays.source,
    COUNTER,
    WORDS,
    '\\+ ?0?7(?::00)?',
  ].join('|'),
  'gu',
)
/** What parts the rests: the places of what was masked, bars and dots. */
const BLANKS = /\s{2,}|\s*[|•·]\s*/g
const EDGES = " \t,;:.–—([]/'’-"

/** A rest without the marks at its edges; a closing bracket ends it. */
function trimmed(text: string, from: number, to: number): string {
  let start = from
  let end = to
  while (start < end && (EDGES.includes(text[start] as string) || text[start] === ')')) start++
  while (end > start && EDGES.includes(text[end - 1] as string)) end--
  return text.slice(start, end)
}

/**
 * Reads a line as a stamp; null where it holds no full date or tells more than when.
 *
 * @param text the line
 * @param key the same folded, of equal length
 */
export function readStamp(text: string, key: string): StampLine | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null
  const full = YEAR.test(text) && (DAY.test(key) || WRITTEN_DAY.test(key))
  if (!full && !SHORT_DAY.test(key)) return null
  const masked = key.replace(PIECES, piece => ' '.repeat(piece.length))
  const sections: string[] = []
  const others: string[] = []
  let from = 0
  let isPlace = false
  const take = (to: number): void => {
    const rest = trimmed(text, from, to)
    if (!/\p{L}{2}/u.test(rest)) return
    if (sectionNames.has(rest.toLowerCase())) sections.push(rest)
    else others.push(rest)
    // "Gò Dầu, ngày 15/10/2021" heads a letter.
    isPlace ||= text.slice(from, to).trimEnd().endsWith(',')
  }
  for (const gap of masked.matchAll(BLANKS)) {
    take(gap.index)
    from = gap.index + gap[0].length
  }
  take(text.length)
  const labelled = stampLabels.some(label => key.includes(label))
  const clock = CLOCK.test(key)
  if (others.length > 0 && (isPlace || !(labelled || clock || others.every(other => other.includes(':'))))) return null
  return { labelled, pageClock: !labelled && /\d{1,2}:\d{2}:\d{2}/.test(key), sections, others }
}

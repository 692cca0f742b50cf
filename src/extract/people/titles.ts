/** How the title of a post is written in the record. */
import { capitalWords } from '../../knowledge/positions.js'

/**
 * A title in normal capitals, tone marks as the article has them: "PHÓ BÍ THƯ" → "Phó Bí thư", "phó chủ tịch thường trực"
 * → "Phó Chủ tịch Thường trực".
 *
 * @param written the words of the article
 * @param head the head in normal capitals, as the table has it
 * @param suffix modifiers ("thường trực"), or what the holder works on ("Công tác Dân vận")
 * @param isField is the suffix what the holder works on, which keeps its capitals?
 */
export function titleAsRecorded(
  prefix: string,
  written: string,
  head: string,
  suffix: string,
  isField: boolean,
): string {
  const title = written === head ? head : withCapitalsOf(head, written)
  const before = prefix === '' ? '' : `${capitalized(prefix)} `
  const after = suffix === '' ? '' : ` ${isField ? suffix : capitalsOfSuffix(suffix)}`
  return before + title + after
}

/** The words as written, tone marks and all, with the capitals of the table. */
function withCapitalsOf(head: string, written: string): string {
  const lower = written.toLowerCase()
  // A short form is written in its own way; the same length means the same words.
  if (lower === head.toLowerCase() || written.length !== head.length) return head
  if (written.split(' ').length !== head.split(' ').length) return head
  let title = ''
  for (let at = 0; at < head.length; at++) {
    const capital = (head[at] as string) !== (head[at] as string).toLowerCase()
    title += capital ? (lower[at] as string).toUpperCase() : (lower[at] as string)
  }
  return title
}

function capitalized(prefix: string): string {
  if (!prefix.includes(' ')) return prefix.slice(0, 1).toUpperCase() + prefix.slice(1).toLowerCase()
  return prefix.toLowerCase().replace(/^\p{L}|(?<= )\p{L}/gu, letter => letter.toUpperCase())
}

function capitalsOfSuffix(suffix: string): string {
  return suffix.toLowerCase().replace(capitalWords, word => word.slice(0, 1).toUpperCase() + word.slice(1))
}

/** Lines of NDJSON → lines of NDJSON, one for one: the filter that others run in many places at once. */
import { ownIdOf } from './decode/article-fields.js'
import { articleOf } from './decode/article-of.js'
import type { ArchiveEntry } from './entry.js'
import { readLine } from './read/fields.js'
import { type Limits, settingsOf } from './read/read-options.js'
import { lines, type Part, split } from './read/split.js'
import { type ArchiveOptions, articleOptionsOf, readOptionsOf } from './run/options.js'
import { type KeepText, keepText } from './write/keep-text.js'

/** Options of `streamLines`. */
export interface StreamOptions extends Pick<ArchiveOptions, 'fields' | 'publishedAt' | 'newspaper'> {
  readonly limits?: Pick<Partial<Limits>, 'articleBytes'>
  /** Default "hash": small, and evidence can be checked afterwards. */
  readonly keepText?: KeepText
}

/** What some readers take for the end of a line, and JSON does not escape. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g

const toLine = (value: object): string =>
  `${JSON.stringify(value).replace(LINE_ENDS, end => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`

/** It says nothing of where the entry stood, so that a line out is the same wherever its line in is read. */
function lineOf(entry: ArchiveEntry, id: string | null, keep: KeepText): string {
  if (entry.kind === 'error') return toLine({ kind: 'error', id, code: entry.code, reason: entry.reason })
  const { encoding, textSha256, textLength, record } = keepText(entry, keep)
  return toLine({ kind: 'article', id, encoding, textSha256, textLength, record: { ...record, id } })
}

/**
 * Parses articles a line each: one line comes out for each that goes in, in order, as soon as it is there. What is wrong
 * with a line is an object in its place. A line out depends on its line in and the options alone. One line is in hand at a
 * time, and the next is read when it is asked for.
 *
 * @param input bytes of NDJSON; a blank line is a line, and the last may lack its end
 * @returns lines with their ends: `{ kind: 'article', id, encoding, textSha256, textLength, record }` or
 *   `{ kind: 'error', id, code, reason }`; `id` is the article's own, else null
 * @throws TypeError for a bad option, before anything is read
 * @example await pipeline(process.stdin, input => streamLines(input), process.stdout)
 */
export function streamLines(input: AsyncIterable<Uint8Array>, options: StreamOptions = {}): AsyncGenerator<string> {
  const { keepText: keep = 'hash' } = options
  const settings = settingsOf(readOptionsOf(options))
  const articleOptions = articleOptionsOf(options)

  const parsed = (part: Part): string => {
    const item = readLine(part, settings)
    if ('kind' in item) return lineOf(item, null, keep)
    return lineOf(articleOf(item, articleOptions), ownIdOf(item.content.fields, settings.fields), keep)
  }
  async function* all(): AsyncGenerator<string> {
    for await (const part of split(input, lines, settings.limits.articleBytes)) {
      const isBehindTheLast = part.end === -1 && part.bytes?.length === 0
      if (!isBehindTheLast) yield parsed(part)
    }
  }
  return all()
}

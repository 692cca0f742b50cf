/** The clean view with one blank between words and plain hyphens: phrases are read by what stands between their words. */
import type { Block } from '../clean/block.js'
import { lowerBound } from '../source/lower-bound.js'
import type { SourceText } from '../source/source-text.js'

const UNEVEN = /[ \t]{2,}|\t|\u2011/g

/**
 * Evens out a text whose blocks are known, since wide gaps tell where a line of the page is parted.
 *
 * @param blocks of the text; none begins or ends inside a run of blanks
 */
export function evenView(
  source: SourceText,
  blocks: readonly Block[],
): { source: SourceText; blocks: readonly Block[] } {
  // One row for each stretch that grew shorter: past it before and now, and how much is gone by then.
  const before: number[] = []
  const now: number[] = []
  const gone: number[] = []
  let removed = 0
  const text = source.text.replace(UNEVEN, (run, at: number) => {
    if (run.length > 1) {
      removed += run.length - 1
      before.push(at + run.length)
      now.push(at + run.length - removed)
      gone.push(removed)
    }
    return run === '\u2011' ? '-' : ' '
  })
  if (text === source.text) return { source, blocks }

  const goneBy = (column: readonly number[], at: number): number =>
    gone[lowerBound(column.length, row => (column[row] as number) <= at) - 1] ?? 0
  return {
    source: {
      input: source.input,
      text,
      startInInput: at => source.startInInput(at + goneBy(now, at)),
      endInInput: at => source.endInInput(at + goneBy(now, at)),
    },
    blocks: blocks.map(({ kind, start, end }) => ({
      kind,
      start: start - goneBy(before, start),
      end: end - goneBy(before, end),
    })),
  }
}

/**
 * Reads the phrase files of `fixtures/phrases`: cases that a reader of Vietnamese can check and extend without
 * programming.
 *
 *     % why the case stands here
 *     @ 2023-01-31                      (optional: the date of publication)
 *     Sáng 30.1.2023, Thị uỷ tổ chức hội nghị.
 *       Sáng 30.1.2023 = 2023-01-30 MO
 *
 *     % a near miss: a name, no date
 *     Công nhân Tổng Công ty 3/2 dự mít tinh.
 *       -
 *
 * Blank lines part the cases; the indented lines are what must be found, all of it and in this order; "-" is nothing.
 */
import { readFileSync } from 'node:fs'

export interface PhraseCase {
  readonly why: string
  readonly publishedAt: string | null
  readonly text: string
  readonly expected: readonly string[]
}

export function readPhrases(name: string): PhraseCase[] {
  const file = readFileSync(new URL(`../fixtures/phrases/${name}.txt`, import.meta.url), 'utf8')
  return file
    .split(/\n\s*\n/)
    .filter(block => block.trim() !== '')
    .map(block => {
      const lines = block.split('\n').filter(line => line.trim() !== '')
      const marked = (mark: string): string[] =>
        lines.filter(line => line.startsWith(mark)).map(line => line.slice(1).trim())
      const text = lines.filter(line => !/^[%@\s]/.test(line)).join('\n')
      const expected = lines.filter(line => /^\s/.test(line)).map(line => line.trim())
      const why = marked('%').join(' ')
      if (why === '' || text === '' || expected.length === 0) throw new Error(`${name}.txt: incomplete case:\n${block}`)
      return { why, publishedAt: marked('@')[0] ?? null, text, expected: expected.filter(line => line !== '-') }
    })
}

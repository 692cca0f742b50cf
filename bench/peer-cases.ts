/**
 * Date cases of peers, run by the evaluation where their folder is at hand: `heideltime-vn.json`, phrases with a value,
 * and `date-traps-own.json`, texts without any date.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../src/index.js'
import type { DateMention } from '../src/types.js'

interface Phrases {
  readonly referenceTime: string
  readonly cases: readonly { id: string; category: string; text: string; find: string; edtf: string | null }[]
}

interface Traps {
  readonly cases: readonly { id: string; text: string }[]
}

/** Codes of EDTF for quarters and halves of a year; records write them as months. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [first: string, last: string]>> = {
  33: ['01', '03'],
  34: ['04', '06'],
  35: ['07', '09'],
  36: ['10', '12'],
  40: ['01', '06'],
  41: ['07', '12'],
}

/** The value of the peers in the words of the record, with its modifier: "1999-35" → "1999-07/1999-09". */
function ours(edtf: string): string {
  const part = PARTS_OF_YEAR[edtf.slice(5)]
  if (part !== undefined) return part.map(month => `${edtf.slice(0, 4)}-${month}`).join('/')
  return edtf
    .replace(/^\.\.\/(.+)$/, '$1 BEFORE')
    .replace(/^(.+)\/\.\.$/, '$1 AFTER')
    .replace(/^(.+)~$/, '$1 APPROX')
}

const SIDES = new Set(['BEFORE', 'AFTER', 'APPROX'])
const written = ({ value, mod }: DateMention): string => (mod !== null && SIDES.has(mod) ? `${value} ${mod}` : value)

interface Result {
  readonly id: string
  readonly text: string
  readonly expected: string
  readonly found: string
}

const shown = (dates: readonly DateMention[]): string =>
  dates.map(date => `${date.text} = ${written(date)}`).join('; ') || '-'

/** Prints how many are right and each that is wrong; the share of the right ones in percent. */
function tell(name: string, results: readonly Result[], wrong: readonly Result[]): number {
  const right = results.length - wrong.length
  const share = Math.round((right / results.length) * 1000) / 10
  console.log(`${name}: ${right} of ${results.length} right (${share} %)`)
  for (const { id, text, expected, found } of wrong)
    console.log(`  ${id}: "${text}" expected ${expected}, found ${found}`)
  return share
}

const read = <T>(folder: string, file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T

/** Runs all cases of a folder: the share of the right ones, by the names under which the floor keeps them. */
export function runPeerCases(folder: string): Record<string, number> {
  const { referenceTime, cases } = read<Phrases>(folder, 'heideltime-vn.json')
  const wrongPhrases: Result[] = []
  const phrases = cases
    .filter(({ category, edtf }) => category === 'news' && edtf !== null)
    .map(({ id, text, find, edtf }): Result => {
      const { dates } = parseArticle(text, { publishedAt: referenceTime })
      const start = text.indexOf(find)
      const inPlace = dates.filter(date => date.start < start + find.length && date.end > start)
      const expected = ours(edtf as string)
      const result = { id, text, expected: `${find} = ${expected}`, found: shown(dates) }
      if (inPlace.length !== 1 || written(inPlace[0] as DateMention) !== expected) wrongPhrases.push(result)
      return result
    })
  const wrongTraps: Result[] = []
  const traps = read<Traps>(folder, 'date-traps-own.json').cases.map(({ id, text }): Result => {
    const { dates } = parseArticle(text)
    const result = { id, text, expected: '-', found: shown(dates) }
    if (dates.length > 0) wrongTraps.push(result)
    return result
  })
  return {
    'peer date phrases': tell('peer date phrases', phrases, wrongPhrases),
    'peer date traps': tell('peer date traps', traps, wrongTraps),
  }
}

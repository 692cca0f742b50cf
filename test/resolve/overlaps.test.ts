import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/extract/mentions.js'
import { settleOverlaps } from '../../src/resolve/overlaps.js'

/** "date 0-5" → a mention as far as the judge looks at it. */
const mention = (short: string): Mention => {
  const [layer, start, end] = short.split(/[ -]/)
  return { layer, rule: `${layer}.test`, start: Number(start), end: Number(end) } as Mention
}
const show = ({ layer, start, end }: Mention): string => `${layer} ${start}-${end}`

describe('the judge', () => {
  it.each([
    ['a citation beats the date inside it', ['date 5-9', 'citation 0-12'], ['citation 0-12']],
    ['a date beats the ratio of the same characters', ['quantity 0-4', 'date 0-4'], ['date 0-4']],
    ['a stronger layer beats a longer mention', ['quantity 0-20', 'date 4-9'], ['date 4-9']],
    ['in one layer the longer wins', ['date 0-4', 'date 0-9'], ['date 0-9']],
    ['of equals the first stands', ['date 0-5', 'date 3-8'], ['date 0-5']],
    ['neighbours do not meet', ['date 0-5', 'date 5-8'], ['date 0-5', 'date 5-8']],
    ['people never compete', ['person 0-9', 'date 3-5'], ['person 0-9', 'date 3-5']],
    ['one strong mention beats several weak ones', ['quantity 0-3', 'quantity 4-6', 'citation 0-6'], ['citation 0-6']],
  ])('%s', (_, mentions, kept) => {
    for (const order of [mentions, [...mentions].reverse()]) {
      expect(settleOverlaps(order.map(mention)).kept.map(show)).toEqual(kept)
    }
  })

  it('says to which mention a loser lost', () => {
    const { lost } = settleOverlaps([mention('quantity 0-4'), mention('date 0-4')])
    expect(lost.map(loss => [show(loss.mention), show(loss.to)])).toEqual([['quantity 0-4', 'date 0-4']])
  })
})

/** The one judge: which of several mentions of the same characters stands. */
import type { Mention } from '../extract/mentions.js'

/** Stronger layers first: a citation beats a date, a date a ratio or a number. Other layers may overlap freely. */
function strength({ layer }: Mention): number {
  return layer === 'citation' ? 3 : layer === 'date' ? 2 : layer === 'quantity' ? 1 : 0
}

/** By their beginnings, of two at one place the stronger first, then the longer; the name of the rule decides the rest. */
const byStrength = (a: Mention, b: Mention): number =>
  a.start - b.start || strength(b) - strength(a) || b.end - a.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
const inReadingOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end

/** A mention that lost, and to which. */
export interface Loss {
  readonly mention: Mention
  readonly to: Mention
}

export interface Settlement {
  readonly kept: readonly Mention[]
  readonly lost: readonly Loss[]
}

/**
 * Settles overlaps by stated preferences, never by the order in which rules ran: the stronger layer wins, in one layer
 * the longer mention, of two equally long the one that begins first. Kept mentions come in reading order.
 */
export function settleOverlaps(mentions: readonly Mention[]): Settlement {
  const kept: Mention[] = []
  const lost: Loss[] = []
  const rivals: Mention[] = []
  for (const mention of mentions) (strength(mention) > 0 ? rivals : kept).push(mention)
  rivals.sort(byStrength)
  // A window of standing mentions: they do not overlap, so only the last ones can meet the next rival.
  const standing: Mention[] = []
  for (const rival of rivals) {
    let loser: Mention | null = null
    while (standing.length > 0) {
      const last = standing[standing.length - 1] as Mention
      if (last.end <= rival.start) break
      const rivalWins =
        strength(rival) > strength(last) ||
        (strength(rival) === strength(last) && rival.end - rival.start > last.end - last.start)
      if (!rivalWins) {
        loser = last
        break
      }
      standing.pop()
      lost.push({ mention: last, to: rival })
    }
    if (loser !== null) lost.push({ mention: rival, to: loser })
    else standing.push(rival)
  }
  // One by one: a spread of a hundred thousand arguments would overflow the stack.
  for (const mention of standing) kept.push(mention)
  kept.sort(inReadingOrder)
  return { kept, lost }
}

type Layers = { readonly [L in Mention['layer']]: Extract<Mention, { layer: L }>[] }

/** The mentions of each layer, in the order given. */
export function byLayer(mentions: readonly Mention[]): Layers {
  const layers: Layers = { date: [], citation: [], quantity: [], person: [] }
  // A rule of the caller's own may name a layer that is none: nobody reads it.
  for (const mention of mentions) (layers[mention.layer] as Mention[] | undefined)?.push(mention)
  return layers
}

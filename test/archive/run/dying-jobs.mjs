// Jobs for workers: an item comes back as an entry that repeats its text, or does what it says, which no worker survives.
const WAYS = {
  throws: () => {
    throw new RangeError('too deep')
  },
  exits: () => process.exit(7),
  'runs out of memory': () => {
    const kept = []
    while (true) kept.push(new Array(1e6).fill(0.5))
  },
}

export const entries = ({ items }) =>
  items.map(item => {
    if ('kind' in item) return item
    const { source, position, content } = item
    WAYS[content.fields.way]?.()
    return { kind: 'error', source, position, code: 'no-article', reason: content.fields.text }
  })

/** The alternatives of a regular expression, and the expression without one of them. */

/** From where to where an alternative stands, its bar included. */
export interface Alternative {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Each side of each bar, in groups of any depth. */
export function choicesOf(source: string): Alternative[] {
  const found: Alternative[] = []
  /** The beginnings of the alternatives of all open groups. */
  const open: number[][] = [[0]]
  let inClass = false
  const close = (end: number): void => {
    const starts = open.pop() as number[]
    if (starts.length > 1) {
      for (const [at, start] of starts.entries()) {
        const next = starts[at + 1]
        const text = source.slice(start, next === undefined ? end : next - 1)
        found.push(next === undefined ? { text, from: start - 1, to: end } : { text, from: start, to: next })
      }
    }
  }
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[0] as string
      open.push([at + opening.length])
      at += opening.length - 1
    } else if (character === '|') open.at(-1)?.push(at + 1)
    else if (character === ')') close(at)
  }
  close(source.length)
  return found
}

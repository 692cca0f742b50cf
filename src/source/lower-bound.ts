/**
 * How many of the first `count` things come before what is sought, by bisection: the index where it stands or would
 * stand. `isBefore` must be true up to there and false from there on.
 */
export function lowerBound(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Work on several things at once whose results come in the order of the things. */

/**
 * Results in the order of the inputs. No more than `limit` are in hand: who takes results slowly slows the inputs down.
 * When the caller leaves early, so does the source of the inputs; what is in hand is forgotten.
 *
 * @throws what the inputs or the work throw, at the place of the input
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Result>,
  limit: number,
): AsyncGenerator<{ readonly input: Input; readonly result: Result }> {
  const inHand: { input: Input; promise: Promise<Result> }[] = []
  const next = async () => {
    const { input, promise } = inHand.shift() as (typeof inHand)[number]
    return { input, result: await promise }
  }
  for await (const input of inputs) {
    const promise = work(input)
    // It is awaited in its turn; until then a failure must not count as one that nobody handles.
    promise.catch(() => {})
    inHand.push({ input, promise })
    if (inHand.length >= limit) yield await next()
  }
  while (inHand.length > 0) yield await next()
}

/** Work done out of order, results in order, and never more of it under way than told. */

/** Groups what a source gives. */
export async function* chunked<T>(source: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const one of source) {
    chunk.push(one)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

/**
 * What a source gives until the signal; then it ends at once, even while the source keeps us waiting.
 *
 * Nothing is kept of what was given: to race against one promise that never settles would keep something of each round.
 */
export async function* until<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]()
  let stop: () => void = () => undefined
  const onAbort = () => stop()
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    while (!signal?.aborted) {
      const next = await new Promise<IteratorResult<T, unknown>>((settle, reject) => {
        stop = () => settle({ done: true, value: undefined })
        iterator.next().then(settle, reject)
      })
      if (next.done) return
      yield next.value
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    // not waited for: a source that keeps us waiting ends when it goes on
    iterator.return?.().catch(() => undefined)
  }
}

/**
 * Maps a source, results in its order.
 *
 * A result is given as soon as it and all before it are there, even while the source keeps us waiting: who feeds it may wait
 * for our answer before saying more. Who is slow to take results slows the source down: at most `ahead` are under way.
 *
 * @param work must not reject
 */
export async function* mapOrdered<T, R>(
  source: AsyncIterable<T>,
  work: (one: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]()
  const underWay: Promise<R>[] = []
  let asked: Promise<IteratorResult<T>> | null = null
  let ended = false
  try {
    while (!ended || underWay.length > 0) {
      if (!ended && underWay.length < ahead) asked ??= iterator.next()
      if (asked && (underWay.length === 0 || (await isFirst(asked, underWay[0] as Promise<R>)))) {
        const next: IteratorResult<T> = await asked
        asked = null
        if (next.done) ended = true
        else underWay.push(work(next.value))
      } else yield await (underWay.shift() as Promise<R>)
    }
  } finally {
    // a source that is being waited for cannot be told to end: it would be waited for once more
    if (asked) asked.catch(() => undefined)
    else await iterator.return?.()
  }
}

const isFirst = (one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> =>
  Promise.race([one.then(() => true), other.then(() => false)])

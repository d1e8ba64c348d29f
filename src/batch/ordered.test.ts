import { describe, expect, it } from 'vitest'
import { chunked, mapOrdered, until } from './ordered.ts'

async function* numbers(n: number) {
  for (let i = 0; i < n; i++) yield await Promise.resolve(i)
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const result = []
  for await (const one of source) result.push(one)
  return result
}

/** Promises that are kept when we say so. */
function deferred<T>() {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => (settle = resolve))
  return { promise, settle }
}

const turns = async (n = 20) => {
  for (let i = 0; i < n; i++) await Promise.resolve()
}

describe('chunked', () => {
  it('groups, and loses nothing at the end', async () => {
    expect(await all(chunked(numbers(7), 3))).toEqual([[0, 1, 2], [3, 4, 5], [6]])
    expect(await all(chunked(numbers(0), 3))).toEqual([])
  })
})

describe('until', () => {
  it('ends at the signal, even while the source keeps us waiting', async () => {
    const controller = new AbortController()
    async function* waiting() {
      yield 1
      yield await deferred<number>().promise
    }
    const given = until(waiting(), controller.signal)
    expect((await given.next()).value).toBe(1)
    const next = given.next()
    controller.abort()
    expect((await next).done).toBe(true)
  })

  it('takes nothing more once it was aborted, and closes the source where it is left', async () => {
    expect(await all(until(numbers(3), AbortSignal.abort()))).toEqual([])
    let closed = false
    async function* held() {
      try {
        yield* numbers(3)
      } finally {
        closed = true
      }
    }
    const given = until(held(), undefined)
    await given.next()
    await given.return(undefined)
    await turns()
    expect(closed).toBe(true)
  })

  it('passes on what the source gives and throws', async () => {
    expect(await all(until(numbers(3), undefined))).toEqual([0, 1, 2])
    async function* broken() {
      yield await Promise.reject<number>(new Error('the list is gone'))
    }
    await expect(all(until(broken(), undefined))).rejects.toThrow('the list is gone')
  })
})

describe('mapOrdered', () => {
  it('gives results in order, whatever is done first', async () => {
    const waiting = Array.from({ length: 4 }, () => deferred<string>())
    const result = all(mapOrdered(numbers(4), (i) => waiting[i]?.promise as Promise<string>, 4))
    for (const i of [3, 1, 0, 2]) waiting[i]?.settle(`result ${i}`)
    expect(await result).toEqual(['result 0', 'result 1', 'result 2', 'result 3'])
  })

  it('has no more under way than told, and takes no more while nobody takes results', async () => {
    let begun = 0
    const results = mapOrdered(numbers(100), (i) => Promise.resolve(++begun && i), 5)
    expect((await results.next()).value).toBe(0)
    await turns(200)
    expect(begun).toBeLessThanOrEqual(5)
    await results.return(undefined)
  })

  it('gives a result while the source keeps us waiting: who feeds us may wait for it', async () => {
    const second = deferred<number>()
    async function* conversation() {
      yield 1
      yield await second.promise
    }
    const results = mapOrdered(conversation(), (i) => Promise.resolve(i * 10), 4)
    expect((await results.next()).value).toBe(10)
    second.settle(2)
    expect((await results.next()).value).toBe(20)
    expect((await results.next()).done).toBe(true)
  })

  it('passes on what the source throws', async () => {
    async function* broken() {
      yield 1
      await Promise.reject(new Error('the list is gone'))
    }
    await expect(all(mapOrdered(broken(), (i) => Promise.resolve(i), 2))).rejects.toThrow('the list is gone')
  })
})

/**
 * What `Array.prototype.flatMap` does, for the lists that every bulletin goes through: the engine's own is not compiled together
 * with its callback and adds the results one by one, checked as if they could be anything.
 */
export function flatMap<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => Iterable<Result>,
): Result[] {
  const all: Result[] = []
  items.forEach((item, i) => {
    for (const result of each(item, i)) all.push(result)
  })
  return all
}

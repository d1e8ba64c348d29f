/** What stands within quotation marks, or within those of titles. */

/**
 * The quotations of a text, each from the first “ behind the one before it to the next ”. A “ that is never closed opens none.
 *
 * @param start,end the stretch of the text that is looked at
 * @param marks the opening one and the closing one: “” or, around titles, 《》
 * @returns [offset of “, offset of ”], in order, none overlapping
 */
export function quotations(text: string, start = 0, end = text.length, marks = '“”'): Array<[number, number]> {
  const opening = marks.charAt(0)
  const closing = marks.charAt(1)
  const stretch = text.slice(start, end)
  const found: Array<[number, number]> = []
  let from = 0
  for (let close = stretch.indexOf(closing); close >= 0; close = stretch.indexOf(closing, from)) {
    const open = stretch.slice(from, close).indexOf(opening)
    if (open >= 0) found.push([start + from + open, start + close])
    from = close + 1
  }
  return found
}

/** Does the place lie within one of the stretches, which are in order and do not overlap? */
export function isWithin(place: number, stretches: ReadonlyArray<readonly [number, number]>): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle] as readonly [number, number])[1] < place) low = middle + 1
    else high = middle
  }
  return low < stretches.length && (stretches[low] as readonly [number, number])[0] <= place
}

/**
 * Long texts in portions: the time that Intl.Segmenter takes for a run without a place to stop (100,000 brackets) grows with its
 * square.
 */

const longest = 500
/** No word goes beyond these. */
const stops = new Set('。；，、！？：,;\n\u3000 ')

/** @returns stretches of at most 500 characters that joined give the text; cut at punctuation where there is any */
export function portions(text: string): string[] {
  const found: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const next = text.slice(from, from + longest)
    const size = lastStop(next) ?? (isHigh(next.charCodeAt(longest - 1)) ? longest - 1 : longest)
    found.push(next.slice(0, size))
    from += size
  }
  return from < text.length ? [...found, text.slice(from)] : found
}

/** Behind the last stop. */
function lastStop(text: string): number | null {
  for (let i = text.length - 1; i >= 0; i--) if (stops.has(text[i] as string)) return i + 1
  return null
}

/** The first half of a character of two code units. */
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff

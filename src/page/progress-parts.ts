/** A progress text taken apart: its enumerated measures, and what stands before, between and behind them. */
import type { Measure, Span } from '../schema.ts'

export interface Part {
  /** Null for text that is no measure. */
  ordinal: string | null
  text: string
  span: Span
}

/**
 * @param text the whole text that the spans point into; empty where it was left out (`--no-text`)
 * @param spans where the described text was put together from
 * @param measures the items in it
 * @returns the parts in the order of the text; nothing is lost but the printed ordinals, which stand beside their items
 */
export function progressParts(text: string, spans: readonly Span[], measures: readonly Measure[]): Part[] {
  const parts: Part[] = []
  const left = measures.toSorted((a, b) => a.span[0] - b.span[0])
  for (const [start, end] of spans) {
    let from = start
    for (; left[0] && left[0].span[0] < end; left.shift()) {
      const { ordinal, span, text: item } = left[0]
      parts.push(...between(text, [from, span[0]], ordinal), { ordinal, text: item, span })
      from = Math.max(from, span[1])
    }
    parts.push(...between(text, [from, end], ''))
  }
  // measures of another place than the text (a table column) still are shown
  parts.push(...left.map(({ ordinal, text: item, span }) => ({ ordinal, text: item, span })))
  return parts
}

/** What stands in between, without the ordinal of the item behind it and the blanks around. */
function between(text: string, [start, end]: Span, ordinal: string): Part[] {
  const slice = text.slice(start, end).trimEnd()
  const cut = ordinal !== '' && slice.endsWith(ordinal) ? slice.slice(0, -ordinal.length) : slice
  const kept = cut.trim()
  if (/^[\s:：、.．]*$/.test(kept)) return []
  const at = start + cut.indexOf(kept)
  return [{ ordinal: null, text: kept, span: [at, at + kept.length] }]
}

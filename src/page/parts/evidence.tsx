/** A value that leads to its evidence: a link to the place in the text, the end of it beside. */
import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Span } from '../../schema.ts'

/** Which of the page's texts the evidence stands in, and whether there is one (`--no-text`). */
export interface Pane {
  index: number
  hasText: boolean
}

const Current = createContext<Pane>({ index: 0, hasText: false })

export const PaneProvider = Current.Provider

export const usePane = () => useContext(Current)

/** The id of the piece that begins at an offset. */
export const pieceId = (pane: number, offset: number) => `t${pane}-${offset}`

interface Props {
  span: Span | readonly Span[] | null | undefined
  class?: string | undefined
  /** Where the children do not say what the link is about. */
  label?: string | undefined
  children: ComponentChildren
}

const isList = (span: Span | readonly Span[]): span is readonly Span[] => Array.isArray(span[0])

/**
 * A link to the text. The first place is the link's own target, so it works without the script; `data-e` has the end
 * of that and any further places (`520,600-640`). Without a place: the children alone.
 */
export function Evidence({ span, class: look, label, children }: Props) {
  const { index, hasText } = usePane()
  const spans = (span ? (isList(span) ? span : [span]) : []).filter(([start, end]) => start < end)
  const [first, ...rest] = spans
  if (!first || !hasText) return <span class={look}>{children}</span>
  const places = [first[1], ...rest.map((one) => one.join('-'))].join(',')
  return (
    <a class={look ? `ev ${look}` : 'ev'} href={`#${pieceId(index, first[0])}`} data-e={places} aria-label={label}>
      {children}
    </a>
  )
}

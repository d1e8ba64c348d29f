/** Enumerated things: findings, measures, and a text with its measures. */
import type { Measure, Span } from '../../schema.ts'
import { progressParts } from '../progress-parts.ts'
import { Evidence } from './evidence.tsx'

/** What was done, or was to be done. */
interface Telling {
  text: string | null
  span: Span
  spans: readonly Span[]
  measures: readonly Measure[]
}

/** @param text the text that the spans point into; empty where it was left out */
export function Told({ told, text }: { told: Telling; text: string }) {
  const { measures, spans, span } = told
  if (measures.length > 0 && text !== '') return <Items items={progressParts(text, spans, measures)} />
  return (
    <>
      {told.text !== null && (
        <p lang="zh-CN">
          <Evidence span={spans.length > 0 ? spans : span}>{told.text}</Evidence>
        </p>
      )}
      {measures.length > 0 && <Items items={measures} />}
    </>
  )
}

interface Item {
  ordinal?: string | null
  text: string
  span: Span
}

/** Items with their printed ordinals; what is none stands between them as a paragraph. */
export function Items({ items }: { items: readonly (Item | Measure)[] }) {
  return (
    <ul class="items" lang="zh-CN">
      {items.map(({ ordinal, text, span }) => (
        <li>
          {ordinal ? <span class="label">{ordinal}</span> : null}
          <Evidence span={span}>{text}</Evidence>
        </li>
      ))}
    </ul>
  )
}

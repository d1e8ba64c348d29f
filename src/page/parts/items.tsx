/** Enumerated things: findings, measures, and a progress text with its measures. */
import type { Issue, Measure, Span } from '../../schema.ts'
import { progressParts } from '../progress-parts.ts'
import { Evidence } from './evidence.tsx'

export function Progress({ text, progress }: { text: string; progress: NonNullable<Issue['progress']> }) {
  const { measures, spans, span } = progress
  if (measures.length === 0 || text === '') {
    return (
      <>
        <p lang="zh-CN">
          <Evidence span={spans.length > 0 ? spans : span}>{progress.text}</Evidence>
        </p>
        {measures.length > 0 && <Items items={measures} />}
      </>
    )
  }
  return <Items items={progressParts(text, spans, measures)} />
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

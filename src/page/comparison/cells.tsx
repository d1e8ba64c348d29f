/** One field of a comparison: its value on either side, what changed in it, and the way to the evidence. */
import { fieldName } from '../../diff/words.ts'
import type { FieldChange, Span } from '../../schema.ts'
import { Evidence, PaneProvider } from '../parts/evidence.tsx'
import { useSetting } from '../setting.ts'
import type { Pair } from './model.ts'
import { Value } from './value.tsx'

interface RowProps {
  change: FieldChange
  pair: Pair
  /** The issue stands on this side alone. */
  alone?: 'from' | 'to' | undefined
}

const sides = ['from', 'to'] as const

/** The texts of both sides, so that a value of either leads to its own. */
export function Side({
  pair,
  side,
  children,
}: {
  pair: Pair
  side: 'from' | 'to'
  children: preact.ComponentChildren
}) {
  const bulletin = side === 'from' ? pair.old : pair.recent
  const index = side === 'from' ? pair.index : pair.index + 1
  return <PaneProvider value={{ index, hasText: Boolean(bulletin?.text) }}>{children}</PaneProvider>
}

/** Field, old value, new value. */
export function FieldRow({ change, pair, alone }: RowProps) {
  const { words, language } = useSetting()
  const name = fieldName(change.field, language)
  return (
    <tr data-pair>
      <th scope="row" lang={change.field.startsWith('actions.') ? 'zh-CN' : undefined}>
        {name}
        {change.coarse && <span class="soft">{words.coarse}</span>}
      </th>
      {(alone ? [alone] : sides).map((side) => (
        <td class={side}>
          <SideName side={side} />
          <Side pair={pair} side={side}>
            <Value change={change} side={side} />
            <Where span={side === 'from' ? change.fromSpan : change.toSpan} field={name} side={side} />
          </Side>
        </td>
      ))}
    </tr>
  )
}

/** Where both sides stand below one another, their heads are gone: each value says whose it is. */
export function SideName({ side }: { side: 'from' | 'to' }) {
  const { words } = useSetting()
  return <span class="side">{side === 'from' ? words.old : words.new}</span>
}

function Where({ span, field, side }: { span: Span | null; field: string; side: 'from' | 'to' }) {
  const { words } = useSetting()
  if (!span) return null
  return (
    <Evidence span={span} class="where" label={words.evidenceOf(field, side === 'from' ? words.old : words.new)}>
      {words.evidence}
    </Evidence>
  )
}

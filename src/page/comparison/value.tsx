/** A value of either side, whatever its field holds. */
import { daysBetween } from '../../diff/edtf.ts'
import { statusName, valueName } from '../../diff/words.ts'
import type { FieldChange, Span, Status } from '../../schema.ts'
import { Evidence } from '../parts/evidence.tsx'
import { printedStatus, StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dateText, figure } from '../words/words.ts'
import { HunkText } from './hunks.tsx'

export function Value({ change, side }: { change: FieldChange; side: 'from' | 'to' }) {
  const { words } = useSetting()
  const { field, hunks } = change
  const value = change[side]
  if (hunks) return <HunkText hunks={hunks} side={side} />
  if (value === null || value === undefined) return <span class="soft">{words.none}</span>
  if (field === 'status') return <StatusValue status={value as Status} />
  if (field === 'deadline') return <Deadline change={change} side={side} />
  if (Array.isArray(value)) return <List items={value} side={side} />
  return <Plain field={field} value={value} />
}

function StatusValue({ status }: { status: Status }) {
  const { words, language } = useSetting()
  const printed = printedStatus(status, statusName(status.code, language))
  return (
    <>
      <StatusName code={status.code} />
      {printed !== null && <span lang="zh-CN"> “{printed}”</span>}
      {status.sustained && <span class="soft"> {words.sustained}</span>}
    </>
  )
}

const asText = (value: unknown) => (typeof value === 'string' ? value : null)

function Deadline({ change, side }: { change: FieldChange; side: 'from' | 'to' }) {
  const { words } = useSetting()
  const moved = side === 'to' ? daysBetween(asText(change.from), asText(change.to)) : null
  return (
    <>
      {dateText(asText(change[side]), words)}{' '}
      {moved !== null && moved !== 0 && <span class={moved > 0 ? 'late' : 'badge s-info'}>{words.days(moved)}</span>}
    </>
  )
}

interface Item {
  text?: string
  role?: string
  edtf?: string | null
  span?: Span | null
}

/** What is only in the list of this side. */
function List({ items, side }: { items: readonly Item[]; side: 'from' | 'to' }) {
  const { words } = useSetting()
  const Mark = side === 'from' ? 'del' : 'ins'
  if (items.length === 0) return <span class="soft">{words.none}</span>
  return (
    <ul class="chips">
      {items.map((item) => (
        <li>
          <Evidence span={item.span} class="value">
            <Mark lang="zh-CN">{item.text ?? ''}</Mark>
            {item.role !== undefined && item.edtf === undefined && (
              <span class="soft" lang="zh-CN">
                {item.role}
              </span>
            )}
            {item.edtf && item.edtf !== item.text && <span class="soft">{dateText(item.edtf, words)}</span>}
          </Evidence>
        </li>
      ))}
    </ul>
  )
}

const isDate = /^(?:publishedAt|signedOn|inspection\.(?:period|feedbackOn))$/

/** Text, number, or a small record: a claim, an action, a follow-up. */
function Plain({ field, value }: { field: string; value: unknown }) {
  const { words, language } = useSetting()
  if (typeof value === 'number') return <b>{figure(value)}</b>
  if (typeof value === 'string') {
    const shown = isDate.test(field) ? dateText(value, words) : valueName(field, value, language)
    return <span lang={shown === value ? 'zh-CN' : undefined}>{shown}</span>
  }
  const record = value as Record<string, unknown>
  const amount = record['value'] ?? record['count']
  if (typeof amount === 'number') {
    return (
      <span lang="zh-CN">
        <b>{figure(amount)}</b> {asText(record['unit'])}
      </span>
    )
  }
  const parts = [
    ...['title', 'reason', 'nextSteps', 'text'].map((name) => asText(record[name])),
    dateText(asText(record['deadline']), words),
  ]
  return (
    <>
      {parts.filter(Boolean).map((part) => (
        <p lang="zh-CN">{part}</p>
      ))}
    </>
  )
}

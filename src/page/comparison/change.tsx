/** What became of one issue: a row to scan, which unfolds to both sides beside one another. */
import type { FieldChange, Issue } from '../../schema.ts'
import { fieldName } from '../../diff/words.ts'
import { printedStatus, StatusIcon, StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { FieldRow, Side } from './cells.tsx'
import { Evidence } from '../parts/evidence.tsx'
import type { Changed, Pair } from './model.ts'
import { statusName } from '../../diff/words.ts'

interface Props {
  item: Changed
  pair: Pair
  open: boolean
  /** The element of an issue that this one seems to belong to. */
  elementOf(side: 'from' | 'to', id: string): { element: string; title: string } | null
}

export function ChangeCard({ item, pair, open, elementOf }: Props) {
  const { change, group, title, from, to, element } = item
  return (
    <details
      class={`issue change g-${group}`}
      id={element}
      open={open}
      data-item
      data-f-group={group}
      data-f-status={[from, to].filter(Boolean).join(' ')}
      data-f-move={`${pair.index}:${from ?? 'none'}>${to ?? 'none'}`}
    >
      <summary>
        <span class="labels" lang="zh-CN">
          {(item.is ?? item.was)?.labels.join(' ') ?? change.to ?? change.from}
        </span>
        <span class="name" lang="zh-CN">
          {title}
        </span>
        <Marks item={item} />
      </summary>
      <div class="body">
        <BothSides item={item} pair={pair} />
        {change.related.length > 0 && <Related item={item} elementOf={elementOf} />}
      </div>
    </details>
  )
}

/** What the row says without being unfolded. */
function Marks({ item: { change, from, to, moved, group } }: { item: Changed }) {
  const { words, language } = useSetting()
  const fields = change.changes.map(({ field }) => field).filter((field) => field !== 'status' && field !== 'deadline')
  return (
    <span class="marks">
      <span class="move">
        {from ? <StatusName code={from} /> : <span class="soft">{words.absent}</span>}
        {(from !== to || change.kind !== 'unchanged') && (
          <>
            <span aria-hidden="true">→</span>
            {to ? <StatusName code={to} /> : <span class="soft">{words.absent}</span>}
          </>
        )}
      </span>
      {moved !== null && moved !== 0 && <span class={moved > 0 ? 'late' : 'badge s-info'}>{words.days(moved)}</span>}
      {change.from !== null && change.to !== null && fields.length > 0 && (
        <span class="soft">{[...new Set(fields.map((field) => fieldName(field, language)))].join(words.list)}</span>
      )}
      {change.moved !== null && group === 'unchanged' && <span class="soft">{words.place}</span>}
    </span>
  )
}

function BothSides({ item, pair }: { item: Changed; pair: Pair }) {
  const { words } = useSetting()
  const { change, was, is } = item
  const alone = change.from === null ? 'to' : change.to === null ? 'from' : undefined
  return (
    <table class="sides">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{words.field}</span>
          </th>
          {change.from !== null && <th scope="col">{`${words.old} ${change.from}`}</th>}
          {change.to !== null && <th scope="col">{`${words.new} ${change.to}`}</th>}
        </tr>
      </thead>
      <tbody>
        {change.moved && <Moved item={item} />}
        {change.changes.map((one) => (
          <FieldRow change={one} pair={pair} alone={alone} />
        ))}
        {alone && <Alone issue={was ?? is} side={alone} pair={pair} />}
        {change.kind === 'unchanged' && <Unchanged was={was} is={is} pair={pair} />}
      </tbody>
    </table>
  )
}

/** Of an issue that stands on one side alone: what was reported of it. */
function Alone({ issue, side, pair }: { issue: Issue | null; side: 'from' | 'to'; pair: Pair }) {
  if (!issue?.progress) return null
  const { text, span } = issue.progress
  const change: FieldChange = { field: 'progress', from: null, to: null, fromSpan: null, toSpan: null }
  const told = side === 'from' ? { ...change, from: text, fromSpan: span } : { ...change, to: text, toSpan: span }
  return <FieldRow change={told} pair={pair} alone={side} />
}

/** Nothing changed: where it stands on both sides. */
function Unchanged({ was, is, pair }: { was: Issue | null; is: Issue | null; pair: Pair }) {
  const { words, language } = useSetting()
  return (
    <tr data-pair>
      <th scope="row">{words.progress}</th>
      {(
        [
          ['from', was],
          ['to', is],
        ] as const
      ).map(([side, issue]) => (
        <td class={side}>
          <Side pair={pair} side={side}>
            {issue && (
              <Evidence span={issue.span}>
                <StatusIcon code={issue.status.code} />{' '}
                <span lang="zh-CN">{printedStatus(issue.status, statusName(issue.status.code, language))}</span>{' '}
                {issue.deadline !== null && words.due(dateText(issue.deadline, words))}{' '}
                <span class="where">{words.evidence}</span>
              </Evidence>
            )}
          </Side>
        </td>
      ))}
    </tr>
  )
}

function Moved({ item: { change } }: { item: Changed }) {
  const { language } = useSetting()
  const moved = change.moved ?? {}
  const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? '—'))
  return (
    <>
      {(['labels', 'area', 'category'] as const).map((field) => {
        const shift = moved[field]
        return (
          shift && (
            <tr class="moved">
              <th scope="row">{fieldName(field, language)}</th>
              <td class="from" lang="zh-CN">
                {text(shift.from)}
              </td>
              <td class="to" lang="zh-CN">
                {text(shift.to)}
              </td>
            </tr>
          )
        )
      })}
    </>
  )
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function Related({ item, elementOf }: { item: Changed; elementOf: Props['elementOf'] }) {
  const { words } = useSetting()
  return (
    <p class="related">
      {words.related}
      {words.colon}
      {item.change.related.map(({ id, side, similarity }) => {
        const other = elementOf(side, id)
        return (
          <>
            {other ? (
              <a href={`#${other.element}`} lang="zh-CN">
                {other.title}
              </a>
            ) : (
              id
            )}{' '}
            <span class="soft">{words.similarity(percent(similarity))}</span>{' '}
          </>
        )
      })}
    </p>
  )
}

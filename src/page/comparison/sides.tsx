/** What changed in one issue, as a table. */
import { fieldName, statusName } from '../../diff/words.ts'
import type { FieldChange, Issue } from '../../schema.ts'
import { Evidence } from '../parts/evidence.tsx'
import { printedStatus, StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { FieldRow, Side, SideName } from './cells.tsx'
import type { Changed, Pair } from './model.ts'

/** The old and the new beside one another, field by field; of an issue on one side alone, that side. */
export function BothSides({ item, pair }: { item: Changed; pair: Pair }) {
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
      <th scope="row">{words.status}</th>
      {(
        [
          ['from', was],
          ['to', is],
        ] as const
      ).map(([side, issue]) => (
        <td class={side}>
          <SideName side={side} />
          <Side pair={pair} side={side}>
            {issue && (
              <Evidence span={issue.span}>
                <StatusName code={issue.status.code} />{' '}
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
  const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '—')
  return (
    <>
      {(['labels', 'area', 'category'] as const).map((field) => {
        const shift = moved[field]
        return (
          shift && (
            <tr class="moved">
              <th scope="row">{fieldName(field, language)}</th>
              {(['from', 'to'] as const).map((side) => (
                <td class={side}>
                  <SideName side={side} />
                  <span lang="zh-CN">{text(shift[side])}</span>
                </td>
              ))}
            </tr>
          )
        )
      })}
    </>
  )
}

/** More than two bulletins: a row an issue, a column a bulletin. */
import type { Timeline, TimelineIssue } from '../../diff/timeline.ts'
import { timelinePhrases } from '../../diff/words.ts'
import { StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { dayOfSide, type Changed } from './model.ts'

interface Props {
  timeline: Timeline
  /** The changes of each comparison. */
  changes: readonly (readonly Changed[])[]
}

/** The element of an issue of one of the bulletins: in the comparison with the one before, or with the one behind. */
export function elementOfIssue(changes: Props['changes'], bulletin: number, id: string): string | null {
  const found =
    changes[bulletin - 1]?.find(({ change }) => change.to === id) ??
    changes[bulletin]?.find(({ change }) => change.from === id)
  return found?.element ?? null
}

export function Lines({ timeline, changes }: Props) {
  const { words } = useSetting()
  const days = timeline.bulletins.map(dayOfSide)
  return (
    <div>
      <h2 id="across">{words.across}</h2>
      <div class="scroll panel" tabindex={0} role="region" aria-labelledby="across">
        <table class="lines">
          <thead>
            <tr>
              <th scope="col">{words.issues}</th>
              {days.map((day) => (
                <th scope="col">{day}</th>
              ))}
              <th scope="col">{words.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {timeline.issues.map((issue) => (
              <Line issue={issue} changes={changes} days={days} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

interface LineProps {
  issue: TimelineIssue
  changes: Props['changes']
  /** Of each bulletin. */
  days: readonly string[]
}

function Line({ issue, changes, days }: LineProps) {
  const { words } = useSetting()
  return (
    <tr class={`e-${issue.end}`}>
      <th scope="row" lang="zh-CN">
        {issue.title}
      </th>
      {issue.stands.map((stand, bulletin) => {
        const day = <span class="side">{days[bulletin]}</span>
        if (stand === null) return <td class="soft">{day}—</td>
        const element = elementOfIssue(changes, bulletin, stand.id)
        const shown = (
          <>
            <StatusName code={stand.status} />
            {stand.deadline !== null && <span class="soft">{words.due(dateText(stand.deadline, words))}</span>}
          </>
        )
        return (
          <td>
            {day}
            {element === null ? shown : <a href={`#${element}`}>{shown}</a>}
          </td>
        )
      })}
      <td>
        <Remarks issue={issue} />
      </td>
    </tr>
  )
}

function Remarks({ issue: { end, postponed, reopened, returned } }: { issue: TimelineIssue }) {
  const { language } = useSetting()
  const said = timelinePhrases[language]
  return (
    <span class="marks">
      {end === 'dropped' && <span class="late">{said.dropped}</span>}
      {postponed > 0 && <span class="badge s-warning">{said.postponed(postponed)}</span>}
      {reopened > 0 && <span class="badge s-error">{said.reopened(reopened)}</span>}
      {returned && <span class="badge s-info">{said.returned}</span>}
    </span>
  )
}

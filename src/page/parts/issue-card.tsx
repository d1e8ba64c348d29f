/** One issue: a row to scan, which unfolds to everything that was extracted of it. */
import { statusName } from '../../diff/words.ts'
import { issueElement, type Entry } from '../facets.ts'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { LateMark } from './deadlines.tsx'
import { IssueFacts } from './issue-facts.tsx'
import { printedStatus, StatusName } from './status.tsx'

interface Props {
  entry: Entry
  /** The text that the spans point into. */
  text: string
}

const worst = (severities: readonly string[]) => ['error', 'warning', 'info'].find((one) => severities.includes(one))

export function IssueCard({ entry, text }: Props) {
  const { words, language } = useSetting()
  const { issue, index, area, diagnostics, due, open } = entry
  const severity = worst(diagnostics.map((one) => one.severity))
  return (
    <details
      class={`issue k-${issue.status.code}`}
      id={issueElement(index)}
      data-item
      data-span={issue.span.join('-')}
      data-f-status={issue.status.code}
      data-f-area={area}
      data-f-rule={diagnostics.map(({ ruleId }) => ruleId).join(' ') || undefined}
      data-f-due={issue.deadline === null && open ? 'none' : undefined}
    >
      <summary>
        <span class="labels" lang="zh-CN">
          {issue.labels.join(' ')}
        </span>
        <span class="name" lang="zh-CN">
          {issue.title}
        </span>
        <span class="marks">
          <StatusName code={issue.status.code} />
          <Printed printed={printedStatus(issue.status, statusName(issue.status.code, language))} />
          {issue.deadline !== null && <span class="soft">{words.due(dateText(issue.deadline, words))}</span>}
          <LateMark due={due} open={open} />
          {severity && (
            <span class={`badge s-${severity}`}>
              {words.severities[severity]} {diagnostics.length}
            </span>
          )}
        </span>
      </summary>
      <IssueFacts entry={entry} text={text} />
    </details>
  )
}

/** The bulletin's own word for the status. */
function Printed({ printed }: { printed: string | null }) {
  if (printed === null) return null
  return (
    <span class="soft" lang="zh-CN">
      “{printed}”
    </span>
  )
}

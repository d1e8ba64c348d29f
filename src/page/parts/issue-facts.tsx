/** Everything that was extracted of one issue, each value leading to its evidence. */
import type { ComponentChildren } from 'preact'
import { statusName } from '../../diff/words.ts'
import type { Issue } from '../../schema.ts'
import type { Entry } from '../facets.ts'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { Dates, Entities, Responsible } from './chips.tsx'
import { DiagnosticItem } from './diagnostics.tsx'
import { Evidence } from './evidence.tsx'
import { FollowUpFacts } from './follow-ups.tsx'
import { Items, Told } from './items.tsx'
import { printedStatus } from './status.tsx'

/** A named fact of a list. */
export function Row({
  name,
  class: look,
  children,
}: {
  name: string
  class?: string | undefined
  children: ComponentChildren
}) {
  return (
    <div class={look}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function IssueFacts({ entry: { issue, diagnostics, followUps }, text }: { entry: Entry; text: string }) {
  const { words } = useSetting()
  const { evidence, progress } = issue
  const plain = (name: string, field: 'title' | 'category' | 'area' | 'description' | 'reason' | 'nextSteps') =>
    issue[field] !== null && (
      <Row name={name} class={`r-${field}`}>
        <Evidence span={evidence[field]}>
          <span lang="zh-CN">{issue[field]}</span>
        </Evidence>
      </Row>
    )
  return (
    <div class="body">
      {diagnostics.length > 0 && (
        <ul class="notes">
          {diagnostics.map((one) => (
            <DiagnosticItem diagnostic={one} />
          ))}
        </ul>
      )}
      <dl>
        {plain(words.title, 'title')}
        <Row name={words.labels} class="r-labels">
          <span lang="zh-CN">{issue.labels.join(' ')}</span> <code class="soft">{issue.id}</code>
        </Row>
        {plain(words.area, 'area')}
        {plain(words.category, 'category')}
        {plain(words.description, 'description')}
        {issue.findings.length > 0 && (
          <Row name={words.findings}>
            <Items items={issue.findings} />
          </Row>
        )}
        <PlanRows issue={issue} text={text} />
        <Row name={words.progress}>
          {progress ? <Told told={progress} text={text} /> : <span class="soft">{words.noProgress}</span>}
        </Row>
        <StatusRow issue={issue} />
        {issue.dates.length > 0 && (
          <Row name={words.dates}>
            <Dates dates={issue.dates} />
          </Row>
        )}
        {issue.deadline !== null && (
          <Row name={words.deadline}>
            <Evidence span={evidence['deadline'] ?? issue.followUp?.span}>{dateText(issue.deadline, words)}</Evidence>
          </Row>
        )}
        <Responsible people={issue.responsible} />
        {plain(words.reason, 'reason')}
        {plain(words.nextSteps, 'nextSteps')}
        <Entities entities={issue.entities} />
        {followUps.map((followUp) => (
          <Row name={words.followUp}>
            <FollowUpFacts followUp={followUp} />
          </Row>
        ))}
      </dl>
    </div>
  )
}

function StatusRow({ issue: { status } }: { issue: Issue }) {
  const { words, language } = useSetting()
  const printed = printedStatus(status, statusName(status.code, language))
  const notes = [
    ...(status.basis === 'none' ? [] : [words.statusBasis(words.bases[status.basis] ?? status.basis)]),
    ...(status.sustained ? [words.sustained] : []),
  ]
  return (
    <Row name={words.status}>
      <Evidence span={status.span}>{statusName(status.code, language)}</Evidence>
      {printed !== null && <span lang="zh-CN"> “{printed}”</span>} <span class="soft">{notes.join(words.stop)}</span>
    </Row>
  )
}

function PlanRows({ issue: { plan }, text }: { issue: Issue; text: string }) {
  const { words } = useSetting()
  if (!plan) return null
  return (
    <>
      {plan.goal !== null && (
        <Row name={words.goal}>
          <Evidence span={plan.goalSpan ?? plan.span}>
            <span lang="zh-CN">{plan.goal}</span>
          </Evidence>
        </Row>
      )}
      {(plan.text !== null || plan.measures.length > 0) && (
        <Row name={words.planText}>
          <Told told={plan} text={text} />
        </Row>
      )}
    </>
  )
}

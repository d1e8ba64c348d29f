/** Entries of 需进一步整改 sections: with their issue, and those that belong to none. */
import type { FollowUp } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { Evidence } from './evidence.tsx'

export function FollowUpFacts({ followUp: { title, reason, nextSteps, deadline, span } }: { followUp: FollowUp }) {
  const { words } = useSetting()
  const facts = [
    [words.reason, reason],
    [words.nextSteps, nextSteps],
    [words.deadline, deadline === null ? null : dateText(deadline, words)],
  ] as const
  return (
    <div class="follow-up">
      <Evidence span={span}>
        <span lang="zh-CN">{title}</span>
      </Evidence>
      <dl>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div>
              <dt>{name}</dt>
              <dd lang="zh-CN">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

/** What could not be placed is shown as such. */
export function UnplacedFollowUps({ unplaced }: { unplaced: readonly FollowUp[] }) {
  const { words } = useSetting()
  if (unplaced.length === 0) return null
  return (
    <section aria-labelledby="unplaced">
      <h2 id="unplaced">{words.unplaced}</h2>
      {unplaced.map((followUp) => (
        <FollowUpFacts followUp={followUp} />
      ))}
    </section>
  )
}

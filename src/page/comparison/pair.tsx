/** One comparison: the transitions, issue by issue, the bulletins themselves. */
import { phrases } from '../../diff/words.ts'
import { isDifferent, type GroupKey } from '../../diff/select.ts'
import type { FieldChange } from '../../schema.ts'
import { countStatuses, StackedBar } from '../parts/bar.tsx'
import { FilterButton } from '../parts/counts.tsx'
import { useSetting } from '../setting.ts'
import { FieldRow } from './cells.tsx'
import { ChangeCard } from './change.tsx'
import { Matrix } from './matrix.tsx'
import { dayOfSide, grouped, type Changed, type Compared, type Pair } from './model.ts'

/** With more changes than these all are folded at first. */
const mostUnfolded = 30

const isQuiet = (key: GroupKey) => key === 'unchanged' || key === 'settled'

/** Whether what changed is unfolded at first: not where it is too much, or nothing. */
export function isUnfolded(changes: readonly Changed[]): boolean {
  const count = changes.filter(({ group }) => !isQuiet(group)).length
  return count > 0 && count <= mostUnfolded
}

export function Transitions({ pair, changes }: Compared) {
  const { words, language } = useSetting()
  const { groups } = phrases[language]
  return (
    <>
      {!isDifferent(pair.diff) && <p class="panel">{words.noChange}</p>}
      <div>
        <h2>{words.transitions}</h2>
        <div class="panel moves">
          <Matrix pair={pair} changes={changes} />
          <div class="sums">
            <BothCounts pair={pair} changes={changes} />
            <ul class="statuses">
              {grouped(changes).map(({ key, changes: items }) => (
                <li>
                  <FilterButton facet="group" value={key} class={`chip g-${key}`}>
                    {groups[key]} <b>{items.length}</b>
                  </FilterButton>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
    </>
  )
}

/** How many issues stood how on either side, one bar above the other. */
function BothCounts({ pair: { diff }, changes }: Compared) {
  const { words } = useSetting()
  const most = Math.max(1, diff.from.issues, diff.to.issues)
  const codesOf = (side: 'from' | 'to') =>
    changes.flatMap((change) => {
      const code = change[side]
      return code === null || code === 'none' ? [] : [code]
    })
  return (
    <dl class="counts">
      {(['from', 'to'] as const).map((side) => (
        <div>
          <dt>{dayOfSide(diff[side])}</dt>
          <dd>
            <StackedBar counts={countStatuses(codesOf(side))} whole={most} class="bar tall" />
            <span>{words.count(diff[side].issues)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function PairChanges({ pair, changes }: Compared) {
  const { language } = useSetting()
  const isFew = isUnfolded(changes)
  const elementOf = (side: 'from' | 'to', id: string) => changes.find(({ change }) => change[side] === id) ?? null
  return (
    <>
      {grouped(changes).map(({ key, changes: items }) => (
        <details class="group" open={!isQuiet(key)} data-group>
          <summary>
            <h3 class={`g-${key}`}>
              {phrases[language].groups[key]} <b>{items.length}</b>
            </h3>
          </summary>
          {items.map((item) => (
            <ChangeCard item={item} pair={pair} open={isFew && !isQuiet(key)} elementOf={elementOf} />
          ))}
        </details>
      ))}
    </>
  )
}

/** What the bulletins say of themselves, where that changed. */
export function BulletinChanges({ pair }: { pair: Pair }) {
  const { words, language } = useSetting()
  const said = phrases[language]
  const { metadata, claims, accountability, followUps } = pair.diff
  const parts: [string, FieldChange[]][] = [
    [words.ofBulletins, metadata],
    [said.claims, claims],
    [said.accountability, accountability],
    [said.followUps, followUps],
  ]
  const shown = parts.filter(([, changes]) => changes.length > 0)
  if (shown.length === 0) return null
  return (
    <div class="panel">
      <h2>{words.ofBulletins}</h2>
      <table class="sides">
        <thead>
          <tr>
            <th scope="col">
              <span class="unseen">{words.field}</span>
            </th>
            <th scope="col">{words.old}</th>
            <th scope="col">{words.new}</th>
          </tr>
        </thead>
        {shown.map(([name, changes]) => (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3} class="part">
                {name}
              </th>
            </tr>
            {changes.map((change) => (
              <FieldRow change={change} pair={pair} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

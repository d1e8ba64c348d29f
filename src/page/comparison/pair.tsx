/** One comparison: what is to be seen first, the transitions, issue by issue, the bulletins themselves. */
import { phrases } from '../../diff/words.ts'
import { isDifferent } from '../../diff/select.ts'
import type { FieldChange } from '../../schema.ts'
import { FilterButton } from '../parts/counts.tsx'
import { useSetting } from '../setting.ts'
import { FieldRow } from './cells.tsx'
import { ChangeCard } from './change.tsx'
import { First } from './first.tsx'
import { Matrix } from './matrix.tsx'
import { grouped, type Changed, type Pair } from './model.ts'

/** With more changes than these all are folded at first. */
const mostUnfolded = 30

export const isUnfolded = (changes: readonly Changed[]) =>
  changes.filter(({ change }) => change.kind !== 'unchanged').length <= mostUnfolded

export function PairSummary({ pair, changes }: { pair: Pair; changes: readonly Changed[] }) {
  const { words, language } = useSetting()
  const { groups } = phrases[language]
  return (
    <>
      {!isDifferent(pair.diff) && <p class="panel">{words.noChange}</p>}
      <First pair={pair} changes={changes} />
      <div>
        <h2>{words.transitions}</h2>
        <div class="panel moves">
          <Matrix pair={pair} changes={changes} />
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
    </>
  )
}

export function PairChanges({ pair, changes }: { pair: Pair; changes: readonly Changed[] }) {
  const { language } = useSetting()
  const isFew = isUnfolded(changes)
  const elementOf = (side: 'from' | 'to', id: string) => changes.find(({ change }) => change[side] === id) ?? null
  return (
    <>
      {grouped(changes).map(({ key, changes: items }) => {
        const isQuiet = key === 'unchanged' || key === 'settled'
        return (
          <details class="group" open={!isQuiet} data-group>
            <summary>
              <h3 class={`g-${key}`}>
                {phrases[language].groups[key]} <b>{items.length}</b>
              </h3>
            </summary>
            {items.map((item) => (
              <ChangeCard item={item} pair={pair} open={isFew && !isQuiet} elementOf={elementOf} />
            ))}
          </details>
        )
      })}
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

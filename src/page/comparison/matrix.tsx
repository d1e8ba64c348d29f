/** From which status to which: a small table whose numbers are filters. */
import { codesInOrder, directionOf } from '../../diff/status.ts'
import type { StatusCode } from '../../schema.ts'
import { FilterButton } from '../parts/counts.tsx'
import { StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dayOfSide, type Changed, type Pair } from './model.ts'

type Stand = StatusCode | 'none'

const order: readonly Stand[] = [...codesInOrder, 'none']

function Name({ stand }: { stand: Stand }) {
  const { words } = useSetting()
  return stand === 'none' ? <span class="soft">{words.absent}</span> : <StatusName code={stand} />
}

/** Better, worse, or neither: what became of an issue that went this way. */
function lookOf(from: Stand, to: Stand): string {
  if (from === 'none' || to === 'none') return to === 'none' && from !== 'completed' ? 'worse' : 'even'
  const direction = directionOf(from, to)
  return direction === 'advanced' ? 'better' : direction === 'regressed' ? 'worse' : 'even'
}

export function Matrix({ pair, changes }: { pair: Pair; changes: readonly Changed[] }) {
  const { words } = useSetting()
  const counts = new Map<string, number>()
  const key = (from: Stand, to: Stand) => `${from}>${to}`
  for (const { from, to } of changes) {
    const one = key(from ?? 'none', to ?? 'none')
    counts.set(one, (counts.get(one) ?? 0) + 1)
  }
  const rows = order.filter((code) => changes.some(({ from }) => (from ?? 'none') === code))
  const columns = order.filter((code) => changes.some(({ to }) => (to ?? 'none') === code))
  return (
    <div class="scroll">
      <table class="matrix">
        <caption class="unseen">{words.transitionsOf(dayOfSide(pair.diff.from), dayOfSide(pair.diff.to))}</caption>
        <thead>
          <tr>
            <td class="soft" aria-hidden="true">
              {words.old} ↓ {words.new} →
            </td>
            {columns.map((to) => (
              <th scope="col">
                <Name stand={to} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => (
            <tr>
              <th scope="row">
                <Name stand={from} />
              </th>
              {columns.map((to) => {
                const n = counts.get(key(from, to))
                return (
                  <td>
                    {n !== undefined && (
                      <FilterButton facet="move" value={`${pair.index}:${from}>${to}`} class={lookOf(from, to)}>
                        {n}
                      </FilterButton>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

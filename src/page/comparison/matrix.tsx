/** From which status to which: a small table whose numbers are filters. */
import { codesInOrder, directionOf } from '../../diff/status.ts'
import { statusName } from '../../diff/words.ts'
import { FilterButton } from '../parts/counts.tsx'
import { StatusName } from '../parts/status.tsx'
import { useSetting } from '../setting.ts'
import { dayOfSide, moveOf, type Changed, type Pair, type Stand } from './model.ts'

const order: readonly Stand[] = [...codesInOrder, 'none']

function StandName({ stand }: { stand: Stand }) {
  const { words } = useSetting()
  return stand === 'none' ? <span class="soft">{words.absent}</span> : <StatusName code={stand} />
}

/** ongoing → completed; one name where it stayed, and none of what is not known. */
export function Move({ from, to }: { from: Stand | null; to: Stand | null }) {
  return (
    <span class="move">
      {from !== null && <StandName stand={from} />}
      {to !== from && to !== null && (
        <>
          <span>→</span>
          <StandName stand={to} />
        </>
      )}
    </span>
  )
}

/** Better, worse, or neither: what became of an issue that went this way. */
function lookOf(from: Stand, to: Stand): string {
  if (from === 'none' || to === 'none') return to === 'none' && from !== 'completed' ? 'worse' : 'even'
  const direction = directionOf(from, to)
  return direction === 'advanced' ? 'better' : direction === 'regressed' ? 'worse' : 'even'
}

export function Matrix({ pair, changes }: { pair: Pair; changes: readonly Changed[] }) {
  const { words, language } = useSetting()
  const named = (stand: Stand) => (stand === 'none' ? words.absent : statusName(stand, language))
  const counts = new Map<string | null, number>()
  for (const { from, to } of changes) {
    const move = moveOf(pair.index, from, to)
    counts.set(move, (counts.get(move) ?? 0) + 1)
  }
  const rows = order.filter((code) => changes.some(({ from }) => from === code))
  const columns = order.filter((code) => changes.some(({ to }) => to === code))
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
                <StandName stand={to} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from) => (
            <tr>
              <th scope="row">
                <StandName stand={from} />
              </th>
              {columns.map((to) => {
                const move = moveOf(pair.index, from, to)
                const n = counts.get(move)
                return (
                  <td>
                    {n !== undefined && move !== null && (
                      <FilterButton
                        facet="move"
                        value={move}
                        class={lookOf(from, to)}
                        label={`${named(from)} → ${named(to)}${words.colon}${n}`}
                      >
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

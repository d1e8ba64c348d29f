/** What became of one issue: a row to scan, which unfolds to both sides beside one another. */
import { fieldName } from '../../diff/words.ts'
import { useSetting } from '../setting.ts'
import { Move } from './matrix.tsx'
import { moveOf, type Changed, type Pair } from './model.ts'
import { BothSides } from './sides.tsx'

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
      data-f-move={moveOf(pair.index, from, to) ?? undefined}
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
      <Move from={from} to={to} />
      {moved !== null && moved !== 0 && <span class={moved > 0 ? 'late' : 'badge s-info'}>{words.days(moved)}</span>}
      {change.from !== null && change.to !== null && fields.length > 0 && (
        <span class="soft">{[...new Set(fields.map((field) => fieldName(field, language)))].join(words.list)}</span>
      )}
      {change.moved !== null && group === 'unchanged' && <span class="soft">{words.place}</span>}
    </span>
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

/** The texts that were compared, for the evidence in them. */
import type { Span } from '../../schema.ts'
import { TextPane } from '../parts/text-pane.tsx'
import { useSetting } from '../setting.ts'
import { elementOfIssue } from './lines.tsx'
import { dayOfSide, type Changed, type Pair } from './model.ts'

/** Places that the comparison points at and the bulletin itself does not. */
function spansOf({ diff }: Pair, side: 'from' | 'to'): Span[] {
  const changes = [
    ...diff.issues.flatMap((issue) => issue.changes),
    ...diff.metadata,
    ...diff.claims,
    ...diff.accountability,
    ...diff.followUps,
  ]
  const inside = (value: unknown): Span[] =>
    Array.isArray(value) ? value.flatMap((item: { span?: Span | null }) => (item?.span ? [item.span] : [])) : []
  return changes.flatMap((change) => {
    const own = side === 'from' ? change.fromSpan : change.toSpan
    return [...(own ? [own] : []), ...inside(change[side])]
  })
}

/** The bulletins' texts, shown below when some evidence is asked for. */
export function Texts({ pairs, changes }: { pairs: readonly Pair[]; changes: readonly (readonly Changed[])[] }) {
  const { words } = useSetting()
  const bulletins = [...pairs.slice(0, 1).map(({ old }) => old), ...pairs.map(({ recent }) => recent)]
  if (bulletins.every((bulletin) => !bulletin?.text)) return null
  return (
    <aside class="drawer" aria-label={words.text}>
      <button type="button" class="close-text quiet needs-script">
        {words.closeTexts}
      </button>
      <div class="texts">
        {bulletins.map((bulletin, index) => {
          if (!bulletin) return null
          const [before, behind] = [pairs[index - 1], pairs[index]]
          const name = dayOfSide(before ? before.diff.to : (behind as Pair).diff.from)
          const extra = [...(before ? spansOf(before, 'to') : []), ...(behind ? spansOf(behind, 'from') : [])]
          const hrefOf = (issue: number) => {
            const element = elementOfIssue(changes, index, bulletin.issues[issue]?.id ?? '')
            return element === null ? null : `#${element}`
          }
          return (
            <section class="paper" aria-label={words.textOf(name)} tabindex={0}>
              <h2>{name}</h2>
              <TextPane bulletin={bulletin} pane={index} extra={extra} issueHref={hrefOf} />
            </section>
          )
        })}
      </div>
    </aside>
  )
}

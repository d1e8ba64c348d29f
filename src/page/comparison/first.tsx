/** What a reader must see before all else: dropped in silence, fallen back, put off; then what else was noticed. */
import { message } from '../../diff/messages.ts'
import { phrases } from '../../diff/words.ts'
import type { BulletinDiff } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { Move } from './matrix.tsx'
import type { Changed, Pair } from './model.ts'

interface Props {
  pair: Pair
  changes: readonly Changed[]
}

/** Findings that say what a card of its own says already. */
const shownApart = new Set(['deadline-moved-again'])

export function First({ pair, changes }: Props) {
  const { words, language } = useSetting()
  const { groups } = phrases[language]
  const cards = [
    { look: 'dropped', name: groups.dropped, items: changes.filter(({ group }) => group === 'dropped') },
    { look: 'regressed', name: groups.regressed, items: changes.filter(({ group }) => group === 'regressed') },
    { look: 'postponed', name: words.postponed, items: changes.filter(({ moved }) => moved !== null && moved > 0) },
  ].filter(({ items }) => items.length > 0)
  const findings = pair.diff.diagnostics.filter(({ ruleId }) => !shownApart.has(ruleId))
  return (
    <div class="first">
      <h2>{words.first}</h2>
      {cards.length === 0 && <p class="soft">{words.nothingFirst}</p>}
      <div class="cards">
        {cards.map(({ look, name, items }) => (
          <div class={`panel g-${look}`}>
            <h3>
              {name} <b>{items.length}</b>
            </h3>
            <ul>
              {items.map((item) => (
                <FirstItem item={item} />
              ))}
            </ul>
          </div>
        ))}
        {findings.length > 0 && <Findings pair={pair} findings={findings} changes={changes} />}
      </div>
    </div>
  )
}

function FirstItem({ item: { title, element, from, to, moved } }: { item: Changed }) {
  const { words } = useSetting()
  return (
    <li>
      <a href={`#${element}`} lang="zh-CN">
        {title}
      </a>
      <span class="marks">
        <Move from={from} to={to} />
        {moved !== null && moved > 0 && <span class="late">{words.days(moved)}</span>}
      </span>
    </li>
  )
}

interface FindingsProps extends Props {
  findings: BulletinDiff['diagnostics']
}

function Findings({ pair, findings, changes }: FindingsProps) {
  const { words, language } = useSetting()
  const elementOf = (id: string | null, side: 'from' | 'to' | null) =>
    id === null ? undefined : changes.find(({ change }) => change[side ?? 'to'] === id)
  const titleOf = (id: string | null, side: 'from' | 'to' | null) => {
    const issues = (side === 'from' ? pair.old : pair.recent)?.issues
    return issues?.find((issue) => issue.id === id)?.title ?? elementOf(id, side)?.title ?? null
  }
  return (
    <div class="panel">
      <h3>{words.alsoNoted}</h3>
      <ul>
        {findings.map(({ ruleId, severity, issueId, side, actual, expected }) => {
          const item = elementOf(issueId, side)
          const text = message({ ruleId, title: titleOf(issueId, side), actual, expected }, language)
          return (
            <li>
              <span class={`badge s-${severity}`}>{words.severities[severity] ?? severity}</span>{' '}
              {item ? <a href={`#${item.element}`}>{text}</a> : text}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

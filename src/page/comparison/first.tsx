/** What a reader must see before all else: dropped in silence, fallen back, put off; then what else was noticed. */
import { message } from '../../diff/messages.ts'
import type { GroupKey } from '../../diff/select.ts'
import { phrases } from '../../diff/words.ts'
import type { BulletinDiff } from '../../schema.ts'
import { useSetting } from '../setting.ts'

import { Move } from './matrix.tsx'
import type { Words } from '../words/words.ts'
import { dayOfSide, type Changed, type Compared, type Pair } from './model.ts'

type Groups = Record<GroupKey, string>

/** Findings that say what a card of its own says already. */
const shownApart = new Set(['deadline-moved-again'])

interface Props {
  /** Of a chain all comparisons, the latest first. */
  compared: readonly Compared[]
}

const wanted: readonly { look: string; name(words: Words, groups: Groups): string; is(item: Changed): boolean }[] = [
  { look: 'dropped', name: (_, groups) => groups.dropped, is: ({ group }) => group === 'dropped' },
  { look: 'regressed', name: (_, groups) => groups.regressed, is: ({ group }) => group === 'regressed' },
  { look: 'postponed', name: (words) => words.postponed, is: ({ moved }) => moved !== null && moved > 0 },
]

export function First({ compared }: Props) {
  const { words, language } = useSetting()
  const cards = wanted.map(({ look, name, is }) => ({
    look,
    name: name(words, phrases[language].groups),
    items: compared.flatMap(({ pair, changes }) => changes.filter(is).map((item) => ({ item, pair }))),
  }))
  const shown = cards.filter(({ items }) => items.length > 0)
  const day = ({ diff }: Pair) => (compared.length > 1 ? dayOfSide(diff.to) : null)
  return (
    <div class="first">
      <h2>{words.first}</h2>
      {shown.length === 0 && <p class="soft">{words.nothingFirst}</p>}
      <div class="cards">
        {shown.map(({ look, name, items }) => (
          <div class={`panel g-${look}`}>
            <h3>
              {name} <b>{items.length}</b>
            </h3>
            <ul>
              {items.map(({ item, pair }) => (
                <FirstItem item={item} day={day(pair)} />
              ))}
            </ul>
          </div>
        ))}
        <Findings compared={compared} />
      </div>
    </div>
  )
}

/** @param day of the later bulletin, where there are several comparisons */
function FirstItem({ item: { title, element, from, to, moved }, day }: { item: Changed; day: string | null }) {
  const { words } = useSetting()
  return (
    <li>
      <a href={`#${element}`} lang="zh-CN">
        {title}
      </a>
      <span class="marks">
        <Move from={from} to={to} />
        {moved !== null && moved > 0 && <span class="late">{words.days(moved)}</span>}
        {day !== null && <span class="soft">{day}</span>}
      </span>
    </li>
  )
}

/** What else was noticed, in a card of its own. */
function Findings({ compared }: Props) {
  const { words } = useSetting()
  const lists = compared
    .map((one) => ({ ...one, findings: one.pair.diff.diagnostics.filter(({ ruleId }) => !shownApart.has(ruleId)) }))
    .filter(({ findings }) => findings.length > 0)
  if (lists.length === 0) return null
  return (
    <div class="panel">
      <h3>{words.alsoNoted}</h3>
      {lists.map((one) => (
        <>
          {compared.length > 1 && <p class="soft">{dayOfSide(one.pair.diff.to)}</p>}
          <FindingList {...one} />
        </>
      ))}
    </div>
  )
}

interface FindingsProps extends Compared {
  findings: BulletinDiff['diagnostics']
}

function FindingList({ pair, findings, changes }: FindingsProps) {
  const { words, language } = useSetting()
  const elementOf = (id: string | null, side: 'from' | 'to' | null) =>
    id === null ? undefined : changes.find(({ change }) => change[side ?? 'to'] === id)
  const titleOf = (id: string | null, side: 'from' | 'to' | null) => {
    const issues = (side === 'from' ? pair.old : pair.recent)?.issues
    return issues?.find((issue) => issue.id === id)?.title ?? elementOf(id, side)?.title ?? null
  }
  return (
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
  )
}

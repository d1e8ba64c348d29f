/** Who inspected whom and when, who published it: the head of a page. */
import type { ComponentChildren } from 'preact'
import { valueName } from '../../diff/words.ts'
import type { Bulletin } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { dateText, type Words } from '../words/words.ts'
import { Evidence } from './evidence.tsx'
import { PageButtons } from './toolbar.tsx'

interface Fact {
  name: string
  value: string | null
  /** The field of `Bulletin.evidence` that has its place. */
  field: string
  isDate?: boolean
}

function factsOf({ inspection, ...bulletin }: Bulletin, words: Words): Fact[] {
  const parties = words.parties[bulletin.genre]
  return [
    { name: parties.inspector, value: inspection?.inspector ?? null, field: 'inspection.inspector' },
    { name: parties.inspectee, value: inspection?.inspectee ?? null, field: 'inspection.inspectee' },
    { name: words.round, value: inspection?.round ?? null, field: 'inspection.round' },
    { name: parties.period, value: inspection?.period ?? null, field: 'inspection.period', isDate: true },
    { name: words.feedbackOn, value: inspection?.feedbackOn ?? null, field: 'inspection.feedbackOn', isDate: true },
    { name: words.publisher, value: bulletin.publisher, field: 'publisher' },
    { name: words.published, value: bulletin.publishedAt, field: 'publishedAt', isDate: true },
    { name: words.editor, value: bulletin.editor, field: 'editor' },
    { name: words.signedBy, value: bulletin.signedBy, field: 'signedBy' },
    { name: words.signedOn, value: bulletin.signedOn, field: 'signedOn', isDate: true },
  ]
}

/** The facts that the bulletin gives; what it does not give is left out. */
export function Facts({ bulletin }: { bulletin: Bulletin }) {
  const { words } = useSetting()
  const facts = factsOf(bulletin, words).filter(({ value }) => value !== null)
  return (
    <dl class="facts">
      {facts.map(({ name, value, field, isDate }) => (
        <div>
          <dt>{name}</dt>
          <dd lang={isDate ? undefined : 'zh-CN'}>
            <Evidence span={bulletin.evidence[field]}>{isDate ? dateText(value, words) : value}</Evidence>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The first line of a page, with its buttons beside. */
export function Kicker({ children }: { children: ComponentChildren }) {
  return (
    <div class="top">
      <p class="kicker">{children}</p>
      <PageButtons />
    </div>
  )
}

/** Kind and stage of the bulletin, and its title. */
export function Heading({ bulletin }: { bulletin: Bulletin }) {
  const { words, language } = useSetting()
  const { genre, stage, title, evidence } = bulletin
  const kinds = [valueName('genre', genre, language), ...(stage === null ? [] : [valueName('stage', stage, language)])]
  return (
    <>
      <Kicker>
        {words.kicker} <span>{kinds.join(' · ')}</span>
      </Kicker>
      <h1 lang={title === null ? undefined : 'zh-CN'}>
        <Evidence span={evidence['title']}>{title ?? words.untitled}</Evidence>
      </h1>
    </>
  )
}

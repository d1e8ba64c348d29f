/** What helps to read the text: its outline, and what its marks mean. */
import type { Section, Span } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { Evidence } from './evidence.tsx'

/** The outline, leading to the text. */
export function Contents({ outline }: { outline: readonly Section[] }) {
  const { words } = useSetting()
  return (
    <details class="contents">
      <summary>{words.contents}</summary>
      <Sections sections={outline} />
    </details>
  )
}

/** A heading ends where its own text or its first child begins. */
const headingSpan = ({ span, body, children }: Section): Span => [span[0], body?.[0] ?? children[0]?.span[0] ?? span[1]]

function Sections({ sections }: { sections: readonly Section[] }) {
  return (
    <ol lang="zh-CN">
      {sections.map((section) => (
        <li>
          <Evidence span={headingSpan(section)}>
            {section.label !== null && <span class="label">{section.label}</span>} {section.heading}
          </Evidence>
          {section.children.length > 0 && <Sections sections={section.children} />}
        </li>
      ))}
    </ol>
  )
}

/** What the marks in the text mean. */
export function Legend() {
  const { words } = useSetting()
  return (
    <p class="legend" aria-label={words.legend}>
      {(['date', 'figure', 'entity', 'note'] as const).map((kind) => (
        <span class={`m-${kind}`}>{words.legendKinds[kind]}</span>
      ))}
    </p>
  )
}

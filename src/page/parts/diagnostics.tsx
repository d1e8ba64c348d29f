/** What the parser had to say: each finding with its place, and the earlier place that it refers to. */
import type { Bulletin, Diagnostic } from '../../schema.ts'
import { rules } from '../../lint/lint.ts'
import { issueElement } from '../facets.ts'
import type { Language } from '../options.ts'
import { useSetting } from '../setting.ts'
import { dateText } from '../words/words.ts'
import { Evidence } from './evidence.tsx'

const described = new Map(rules.map(({ id, description }) => [id, description]))

/** A rule in words; one that is not known here is its own name. */
export const ruleName = (ruleId: string, language: Language) => described.get(ruleId)?.[language] ?? ruleId

interface Props {
  diagnostic: Diagnostic
  /** A way to the issue that it belongs to. */
  href?: string | null
}

export function DiagnosticItem({ diagnostic, href = null }: Props) {
  const { words } = useSetting()
  const { severity, ruleId, message, span, position, actual, related } = diagnostic
  const isNew = (text: string) => !message.includes(text)
  const expected = diagnostic.expected
    .filter(isNew)
    .map((one) => (/^(?:\.\.|\d{4})/.test(one) ? dateText(one, words) : one))
    .filter(isNew)
  return (
    <li class={`note s-${severity}`}>
      <span class={`badge s-${severity}`}>{words.severities[severity] ?? severity}</span>
      <div>
        <Evidence span={span}>{message}</Evidence>
        {actual !== null && isNew(actual) && (
          <span class="soft" lang="zh-CN">
            {' '}
            “{actual}”
          </span>
        )}
        {expected.length > 0 && (
          <span class="soft">
            {' '}
            {words.expected}
            {words.colon}
            <span lang="zh-CN">{expected.join(words.list)}</span>
          </span>
        )}
        {related.map((one) => (
          <span class="soft">
            {' '}
            {words.see} <Evidence span={one.span}>{one.message}</Evidence>
          </span>
        ))}
        <span class="soft rule">
          {ruleId}
          {position && ` ${position.start.line}:${position.start.column}`}
          {href !== null && (
            <>
              {' '}
              <a href={href}>{words.seeIssue}</a>
            </>
          )}
        </span>
      </div>
    </li>
  )
}

/** All diagnostics of a bulletin, in the order of the text. */
export function DiagnosticList({ bulletin: { diagnostics, issues } }: { bulletin: Bulletin }) {
  const { words } = useSetting()
  const places = new Map(issues.map(({ id }, index) => [id, index]))
  const hrefOf = (id: string | null) => {
    const index = id === null ? undefined : places.get(id)
    return index === undefined ? null : `#${issueElement(index)}`
  }
  return (
    <section aria-labelledby="diagnostics">
      <h2 id="diagnostics">
        {words.diagnostics} <span class="soft">{diagnostics.length}</span>
      </h2>
      {diagnostics.length === 0 && <p class="soft">{words.noDiagnostics}</p>}
      <ul class="notes">
        {diagnostics.map((one) => (
          <DiagnosticItem diagnostic={one} href={hrefOf(one.issueId)} />
        ))}
      </ul>
    </section>
  )
}

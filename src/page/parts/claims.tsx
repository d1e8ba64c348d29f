/** What the bulletin says of itself as a whole: its figures, how people were dealt with, how to reach it. */
import { fieldName } from '../../diff/words.ts'
import type { Bulletin, Span } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { figure } from '../words/words.ts'
import { Evidence } from './evidence.tsx'
import { Row } from './issue-facts.tsx'

/** Both in one panel; none where the bulletin says nothing of the kind. */
export function StatementsPanel({ bulletin }: { bulletin: Bulletin }) {
  if (bulletin.claims.length === 0 && !bulletin.accountability) return null
  return (
    <div class="panel statements">
      <Claims bulletin={bulletin} />
      <Accountability bulletin={bulletin} />
    </div>
  )
}

function Claims({ bulletin: { claims, diagnostics } }: { bulletin: Bulletin }) {
  const { words, language } = useSetting()
  if (claims.length === 0) return null
  const wrong = new Set(
    diagnostics.flatMap(({ ruleId, span }) => (ruleId === 'claim-mismatch' && span ? span.join() : [])),
  )
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{words.claims}</h2>
      <ul class="claims">
        {claims.map(({ kind, value, unit, span }) => (
          <li>
            <span class="soft">{fieldName(kind, language)}</span>
            <Evidence span={span}>
              <b>{figure(value)}</b> <span lang="zh-CN">{unit}</span>
            </Evidence>
            {wrong.has(span.join()) && <span class="badge s-warning">{words.mismatch}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Accountability({ bulletin: { accountability } }: { bulletin: Bulletin }) {
  const { words } = useSetting()
  if (!accountability) return null
  const { people, cases, actions, text, spans, span } = accountability
  return (
    <section aria-labelledby="accountability">
      <h2 id="accountability">{words.accountability}</h2>
      <ul class="claims">
        {people !== null && <Sum name={words.people} value={people} span={span} />}
        {cases !== null && <Sum name={words.cases} value={cases} span={span} />}
        {actions.map(({ kind, count, unit, span: place }) => (
          <li lang="zh-CN">
            <span class="soft">{kind}</span>
            <Evidence span={place}>
              <b>{count}</b> {unit}
            </Evidence>
          </li>
        ))}
      </ul>
      <details class="more">
        <summary>{words.evidence}</summary>
        <p lang="zh-CN">
          <Evidence span={spans.length > 0 ? spans : span}>{text}</Evidence>
        </p>
      </details>
    </section>
  )
}

function Sum({ name, value, span }: { name: string; value: number; span: Span }) {
  return (
    <li>
      <span class="soft">{name}</span>
      <Evidence span={span}>
        <b>{value}</b>
      </Evidence>
    </li>
  )
}

export function Imprint({ bulletin: { contact, source, schemaVersion } }: { bulletin: Bulletin }) {
  const { words } = useSetting()
  const reach = contact
    ? ([
        [words.phones, contact.phones.join(words.list)],
        [words.emails, contact.emails.join(words.list)],
        [words.address, contact.address],
        [words.postalCode, contact.postalCode],
      ] as const)
    : []
  return (
    <footer class="imprint">
      <dl>
        {reach
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Row name={name}>
              <Evidence span={contact?.span}>
                <span lang="zh-CN">{value}</span>
              </Evidence>
            </Row>
          ))}
        {source.uri !== null && <Row name={words.uri}>{source.uri}</Row>}
        <Row name={words.encoding}>
          {source.encoding} {source.encodingAssumed && <em>{words.encodingAssumed}</em>}{' '}
          <span class="soft">{source.mediaType}</span>
        </Row>
        <Row name="SHA-256">
          <code>{source.sha256}</code> <span class="soft">{words.bytes(figure(source.bytes))}</span>
        </Row>
      </dl>
      <p class="soft">
        {words.madeBy(schemaVersion)}
        {words.stop}
        {words.dataNote}
      </p>
    </footer>
  )
}

/** Small values in a line: dates, names, amounts. */
import type { Issue } from '../../schema.ts'
import { useSetting } from '../setting.ts'
import { dateText, figure, type Words } from '../words/words.ts'
import { Evidence } from './evidence.tsx'
import { Row } from './issue-facts.tsx'

export function Dates({ dates }: { dates: Issue['dates'] }) {
  const { words } = useSetting()
  return (
    <ul class="chips">
      {dates.map(({ text, edtf, role, inferred, span }) => {
        const notes = [words.roles[role] ?? role, inferred ? words.inferred : ''].filter(Boolean)
        return (
          <li>
            <Evidence span={span} class={edtf === null ? 'value doubtful' : 'value'}>
              {edtf === null ? words.undated : dateText(edtf, words)}
              {edtf !== text && (
                <span class="soft" lang="zh-CN">
                  {text}
                </span>
              )}
              {notes.length > 0 && <em>{notes.join(words.stop)}</em>}
            </Evidence>
          </li>
        )
      })}
    </ul>
  )
}

/** One row a role: several names of one role stand together. */
export function Responsible({ people }: { people: Issue['responsible'] }) {
  const roles = [...new Set(people.map(({ role }) => role))]
  return (
    <>
      {roles.map((role) => (
        <Row name={role}>
          <ul class="chips" lang="zh-CN">
            {people
              .filter((one) => one.role === role)
              .map(({ name, span }) => (
                <li>
                  <Evidence span={span} class="value">
                    {name}
                  </Evidence>
                </li>
              ))}
          </ul>
        </Row>
      ))}
    </>
  )
}

/** What a printed amount comes to, where that is not what was printed. */
function worth({ kind, value }: Issue['entities'][number], words: Words): string | null {
  return kind === 'money' && value !== null ? words.yuan(figure(value)) : null
}

export function Entities({ entities }: { entities: Issue['entities'] }) {
  const { words } = useSetting()
  const kinds = [...new Set(entities.map(({ kind }) => kind))]
  return (
    <>
      {kinds.map((kind) => (
        <Row name={words.entities[kind] ?? kind}>
          <ul class="chips">
            {entities
              .filter((one) => one.kind === kind)
              .map((one) => (
                <li>
                  <Evidence span={one.span} class="value">
                    <span lang="zh-CN">{one.text}</span>
                    {worth(one, words) !== null && <span class="soft">{worth(one, words)}</span>}
                  </Evidence>
                </li>
              ))}
          </ul>
        </Row>
      ))}
    </>
  )
}

/** Search, filters, folding: what a reader does with a list. */
import type { ComponentChildren } from 'preact'
import { useSetting } from '../setting.ts'

interface SelectProps {
  facet: string
  name: string
  /** Value and text of each choice. */
  choices: readonly (readonly [string, string])[]
}

export function FilterSelect({ facet, name, choices }: SelectProps) {
  const { words } = useSetting()
  if (choices.length === 0) return null
  return (
    <label>
      <span class="unseen">{name}</span>
      <select data-filter={facet} autocomplete="off">
        <option value="">
          {name}
          {words.colon}
          {words.all}
        </option>
        {choices.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  )
}

interface Props {
  hint: string
  /** How many items there are. */
  all: number
  /** Whether it says how often the words stand in the bulletin's text. */
  searchesText?: boolean
  /** Whether the items are unfolded at first. */
  unfolded?: boolean
  children: ComponentChildren
}

export function Toolbar({ hint, all, searchesText = true, unfolded = false, children }: Props) {
  const { words } = useSetting()
  return (
    <div class="toolbar needs-script" role="search">
      <label class="search">
        <span class="unseen">{words.search}</span>
        <input type="search" id="search" placeholder={hint} autocomplete="off" spellcheck={false} />
      </label>
      {searchesText && <Hits />}
      {children}
      <span class="counter">
        <output id="shown" class="soft" role="status">
          {words.shown.replace('{n}', String(all)).replace('{all}', String(all))}
        </output>
        <button type="button" id="clear" class="quiet" hidden>
          {words.clear}
        </button>
        <button
          type="button"
          id="unfold"
          class="quiet"
          data-open={unfolded || undefined}
          data-other={unfolded ? words.unfold : words.fold}
        >
          {unfolded ? words.fold : words.unfold}
        </button>
      </span>
    </div>
  )
}

/** How often the words stand in the text, and the way from one place to the next. */
function Hits() {
  const { words } = useSetting()
  const steps = [
    [-1, '↑', words.earlierHit],
    [1, '↓', words.laterHit],
  ] as const
  return (
    <span class="hits">
      <output id="hits" class="soft" for="search" />
      {steps.map(([by, arrow, name]) => (
        <button type="button" class="quiet" data-step={by} aria-label={name} hidden>
          {arrow}
        </button>
      ))}
    </span>
  )
}

/** The buttons at the head of a page: colours, printing, keys. */
export function PageButtons() {
  const { words, theme } = useSetting()
  return (
    <div class="buttons needs-script">
      <details class="keys">
        <summary>{words.keys}</summary>
        <div>
          <dl>
            {words.keyNames.map(([key, does]) => (
              <div>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <label>
            <input type="checkbox" id="keys" checked autocomplete="off" /> {words.keysOn}
          </label>
        </div>
      </details>
      <label>
        <span class="unseen">{words.theme}</span>
        <select id="theme" autocomplete="off">
          {(['auto', 'light', 'dark'] as const).map((one) => (
            <option value={one} selected={one === theme}>
              {words.themes[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" id="print" class="quiet">
        {words.print}
      </button>
    </div>
  )
}

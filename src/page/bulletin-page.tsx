/** The page of one bulletin: its text beside what was extracted. */
import type { Bulletin } from '../schema.ts'
import { issueElement, overviewOf, type Entry, type Overview } from './facets.ts'
import type { PageOptions } from './options.ts'
import { Imprint, StatementsPanel } from './parts/claims.tsx'
import { AreaPanel, StatusFilters, StatusPanel } from './parts/counts.tsx'
import { DeadlinePanel, LateFilter } from './parts/deadlines.tsx'
import { DiagnosticList, ruleName } from './parts/diagnostics.tsx'
import { Legend } from './parts/contents.tsx'
import { PaneProvider } from './parts/evidence.tsx'
import { Facts, Heading } from './parts/facts.tsx'
import { UnplacedFollowUps } from './parts/follow-ups.tsx'
import { IssueCard } from './parts/issue-card.tsx'
import { TextPane } from './parts/text-pane.tsx'
import { FilterSelect, Toolbar } from './parts/toolbar.tsx'
import { settingOf, useSetting } from './setting.ts'
import { renderShell } from './shell.tsx'

/**
 * Makes the page of one bulletin: one self-contained HTML file that loads nothing, works from a folder and prints.
 *
 * Pure: no clock, no files; the same bulletin and options give the same bytes.
 *
 * @param bulletin as `parseBulletin` gives it; one without its text (`--no-text`) is shown without evidence
 * @returns HTML; the bulletin stands in it as JSON, in the script element `zhenggai-bulletin`
 *
 * @example
 * await writeFile('bulletin.html', renderBulletinPage(await parseBulletin(bytes), { language: 'zh' }))
 */
export function renderBulletinPage(bulletin: Bulletin, options: PageOptions = {}): string {
  const setting = settingOf(options, [bulletin])
  const title = bulletin.title ?? bulletin.source.uri ?? setting.words.untitled
  const data = { 'zhenggai-bulletin': bulletin }
  const items = bulletin.issues.length
  return renderShell({ title, data, setting, kind: 'bulletin', items }, <Page bulletin={bulletin} />)
}

function Page({ bulletin }: { bulletin: Bulletin }) {
  const { words } = useSetting()
  const overview = overviewOf(bulletin)
  return (
    <PaneProvider value={{ index: 0, hasText: bulletin.text !== '' }}>
      <a class="skip" href="#issues">
        {words.skip}
      </a>
      <header class="head">
        <Heading bulletin={bulletin} />
        <Facts bulletin={bulletin} />
      </header>
      <main>
        <section class="overview" aria-label={words.overview}>
          <StatusPanel {...overview} />
          <AreaPanel {...overview} />
          <DeadlinePanel {...overview} />
          <StatementsPanel bulletin={bulletin} />
        </section>
        <div class="desk">
          <section class="paper" aria-label={words.text} tabindex={0}>
            <button type="button" class="close-text quiet">
              {words.closeTexts}
            </button>
            <Legend />
            <TextPane bulletin={bulletin} pane={0} issueHref={(index) => `#${issueElement(index)}`} />
          </section>
          <div class="list">
            <IssueList bulletin={bulletin} overview={overview} />
            <UnplacedFollowUps unplaced={overview.unplaced} />
            <DiagnosticList bulletin={bulletin} />
          </div>
        </div>
      </main>
      <Imprint bulletin={bulletin} />
    </PaneProvider>
  )
}

/** The issues stay in the bulletin's order: an area that comes back has a second heading. */
function runsByArea(entries: readonly Entry[]): [Entry, ...Entry[]][] {
  const runs: [Entry, ...Entry[]][] = []
  for (const entry of entries) {
    const run = runs.at(-1)
    if (run && run[0].area === entry.area) run.push(entry)
    else runs.push([entry])
  }
  return runs
}

function AreaHeading({ name }: { name: string | undefined }) {
  const { words } = useSetting()
  return <h3 lang={name === undefined ? undefined : 'zh-CN'}>{name ?? words.noArea}</h3>
}

function IssueList({ bulletin, overview }: { bulletin: Bulletin; overview: Overview }) {
  const { words, language } = useSetting()
  const { entries, areas } = overview
  const rules = [...new Set(entries.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId)))]
  return (
    <section aria-labelledby="issues">
      <h2 id="issues" tabindex={-1}>
        {words.issues}
      </h2>
      {entries.length > 0 && (
        <Toolbar hint={words.searchHint} all={entries.length}>
          <FilterSelect facet="area" name={words.area} choices={areas.map((area, index) => [String(index), area])} />
          <FilterSelect
            facet="rule"
            name={words.diagnostics}
            choices={rules.map((rule) => [rule, ruleName(rule, language)])}
          />
          <span class="break" />
          <StatusFilters codes={entries.map(({ issue }) => issue.status.code)} />
          <LateFilter entries={entries} class="chip s-error" />
        </Toolbar>
      )}
      {entries.length === 0 && <p class="soft">{words.noIssues}</p>}
      <div class="issues">
        {runsByArea(entries).map((run) => (
          <section data-group>
            {areas.length > 0 && <AreaHeading name={areas[run[0].area]} />}
            {run.map((entry) => (
              <IssueCard entry={entry} text={bulletin.text} />
            ))}
          </section>
        ))}
      </div>
      <p id="nothing" class="soft" hidden>
        {words.nothing}
      </p>
    </section>
  )
}

/** The page of a comparison: two bulletins side by side, or a chain of them. */
import { timeline, type Timeline } from '../diff/timeline.ts'
import type { Bulletin, BulletinDiff } from '../schema.ts'
import { Lines } from './comparison/lines.tsx'
import { changesOf, dayOfSide, type Compared, type Pair } from './comparison/model.ts'
import { First } from './comparison/first.tsx'
import { BulletinChanges, isUnfolded, PairChanges, Transitions } from './comparison/pair.tsx'
import { Texts } from './comparison/texts.tsx'
import type { PageOptions } from './options.ts'
import { Kicker } from './parts/facts.tsx'
import { Toolbar } from './parts/toolbar.tsx'
import { settingOf, useSetting } from './setting.ts'
import { renderShell } from './shell.tsx'
import { dateText } from './words/words.ts'

/** How the page of a comparison is made; every part optional. */
export interface DiffPageOptions extends PageOptions {
  /** For more than two bulletins, where it is at hand already; else it is made anew. */
  timeline?: Timeline | undefined
}

/**
 * Makes the page of a comparison, or of a chain of them: one self-contained HTML file.
 *
 * Pure: no clock, no files; the same input gives the same bytes.
 *
 * @param diffs each bulletin against the one before it: one fewer than bulletins
 * @param bulletins the earliest first; null where only the comparison is at hand, which then is shown without evidence
 * @returns HTML; the data stands in it as JSON, in the script elements `zhenggai-diffs` and `zhenggai-bulletins`
 * @throws RangeError where the numbers do not agree
 *
 * @example
 * await writeFile('diff.html', renderDiffPage([diffBulletins(old, recent)], [old, recent]))
 */
export function renderDiffPage(
  diffs: readonly BulletinDiff[],
  bulletins: readonly (Bulletin | null)[],
  options: DiffPageOptions = {},
): string {
  if (diffs.length === 0 || bulletins.length !== diffs.length + 1)
    throw new RangeError('renderDiffPage(diffs, bulletins): one comparison for each bulletin but the first')
  const known = bulletins.filter((one) => one !== null)
  const setting = settingOf(options, known)
  const pairs = diffs.map((diff, index): Pair => ({
    diff,
    old: bulletins[index] ?? null,
    recent: bulletins[index + 1] ?? null,
    index,
  }))
  const chain = diffs.length > 1 ? (options.timeline ?? chainOf(known, bulletins.length)) : null
  const title = `${setting.words.compared}${setting.words.colon}${(diffs.at(-1) as BulletinDiff).to.title ?? setting.words.untitled}`
  const data = { 'zhenggai-diffs': diffs, 'zhenggai-bulletins': bulletins }
  const items = diffs.reduce((sum, { issues }) => sum + issues.length, 0)
  return renderShell({ title, data, setting, kind: 'comparison', items }, <Page pairs={pairs} chain={chain} />)
}

/** The comparisons were made already, whatever they were forced to: here only the lines are wanted. */
function chainOf(known: readonly Bulletin[], count: number): Timeline | null {
  return known.length === count ? timeline(known, { segmenter: null, force: true }) : null
}

function Page({ pairs, chain }: { pairs: readonly Pair[]; chain: Timeline | null }) {
  const { words } = useSetting()
  const changes = pairs.map(changesOf)
  const count = changes.reduce((sum, one) => sum + one.length, 0)
  const compared = pairs.map((pair, k): Compared => ({ pair, changes: changes[k] ?? [] }))
  const isOne = pairs.length === 1
  return (
    <>
      <a class="skip" href="#changes">
        {words.skip}
      </a>
      <header class="head">
        <Kicker>{words.compared}</Kicker>
        <h1 lang="zh-CN">{pairs.at(-1)?.diff.to.title ?? words.untitled}</h1>
        <Sides pairs={pairs} />
      </header>
      <main>
        <First compared={compared.toReversed()} />
        {chain && <Lines timeline={chain} changes={changes} />}
        {isOne && compared.map((one) => <Transitions {...one} />)}
        <section aria-labelledby="changes">
          <h2 id="changes" tabindex={-1}>
            {words.changes}
          </h2>
          <Toolbar hint={words.searchChanges} all={count} searchesText={false} unfolded={changes.some(isUnfolded)}>
            {null}
          </Toolbar>
          {compared.map((one) => {
            const name = words.against(dayOfSide(one.pair.diff.to), dayOfSide(one.pair.diff.from))
            return (
              <section class={isOne ? undefined : 'pair'} aria-label={name}>
                {!isOne && <h2>{name}</h2>}
                {!isOne && <Transitions {...one} />}
                <PairChanges {...one} />
                <BulletinChanges pair={one.pair} />
              </section>
            )
          })}
          <p id="nothing" class="soft" hidden>
            {words.nothing}
          </p>
        </section>
      </main>
      <Texts pairs={pairs} changes={changes} />
      <footer class="imprint">
        <p class="soft">
          {words.madeBy(pairs[0]?.diff.schemaVersion ?? '')}
          {words.stop}
          {words.dataNote}
          {pairs[0]?.diff.segmenter && ` ${words.segmenter(pairs[0].diff.segmenter)}`}
        </p>
      </footer>
    </>
  )
}

/** What was compared. */
function Sides({ pairs }: { pairs: readonly Pair[] }) {
  const { words } = useSetting()
  const sides = [...pairs.slice(0, 1).map(({ diff }) => diff.from), ...pairs.map(({ diff }) => diff.to)]
  return (
    <ol class="compared">
      {sides.map((side) => (
        <li>
          <b>{dayOfSide(side)}</b>
          <span lang="zh-CN">{side.title ?? words.untitled}</span>
          <span class="soft">
            {words.count(side.issues)}
            {side.publishedAt !== null && `${words.stop}${words.published} ${dateText(side.publishedAt, words)}`}
            {side.uri !== null && `${words.stop}${side.uri}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

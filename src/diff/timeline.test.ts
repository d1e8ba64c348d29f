import { describe, expect, test } from 'vitest'
import { renderTimeline, renderTimelineMarkdown } from './render-timeline.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'
import { timeline, type Timeline } from './timeline.ts'

const at = (signedOn: string, issues: IssueSpec[]) => bulletin({ signedOn, issues })
const chain = () =>
  timeline(
    [
      at('2024-06-30', [
        { title: '关于河道采砂监管缺位的问题', status: 'ongoing', deadline: '2024-12-31' },
        { title: '关于校车运行超载的问题', status: 'completed' },
        { title: '关于数字图书馆停滞的问题', status: 'not-completed' },
        { title: '关于差旅费报销超标准的问题', status: 'completed' },
      ]),
      at('2024-12-31', [
        { title: '关于校车运行超载的问题', status: 'ongoing' },
        { title: '关于河道采砂监管不力的问题', status: 'phased', deadline: '2025-06-30' },
      ]),
      at('2025-06-30', [
        { title: '关于河道采砂监管缺位的问题', status: 'phased', deadline: '2025-12-31' },
        { title: '关于数字图书馆建设停滞的问题', status: 'completed' },
        { title: '关于养老机构消防设施陈旧的问题', status: 'unstated' },
      ]),
    ],
    { segmenter: null },
  )

test('one line for each issue, through rewording and renumbering', () => {
  const lines = chain().issues.map(({ title, stands, end, postponed, reopened, returned, direction }) => ({
    title,
    ids: stands.map((stand) => stand?.id ?? null),
    told: [end, postponed, reopened, returned, direction],
  }))
  expect(lines).toEqual([
    { title: '关于河道采砂监管缺位的问题', ids: ['2.1', '2.2', '2.1'], told: ['open', 2, 0, false, 'advanced'] },
    { title: '关于校车运行超载的问题', ids: ['2.2', '2.1', null], told: ['dropped', 0, 1, false, 'regressed'] },
    { title: '关于数字图书馆建设停滞的问题', ids: ['2.3', null, '2.2'], told: ['completed', 0, 0, true, 'advanced'] },
    { title: '关于差旅费报销超标准的问题', ids: ['2.4', null, null], told: ['settled', 0, 0, false, 'same'] },
    { title: '关于养老机构消防设施陈旧的问题', ids: [null, null, '2.3'], told: ['untold', 0, 0, false, 'same'] },
  ])
})

test('the comparisons one after the other', () => {
  expect(chain().bulletins.map(({ signedOn }) => signedOn)).toEqual(['2024-06-30', '2024-12-31', '2025-06-30'])
  expect(chain().diffs.map(({ summary }) => [summary.matched, summary.added, summary.removed])).toEqual([
    [2, 0, 2],
    [1, 2, 1],
  ])
})

test('fewer than two bulletins are a mistake of the caller', () => {
  expect(() => timeline([bulletin({ issues: [] })])).toThrow(RangeError)
})

test('rendered: one column for each bulletin', () => {
  expect(renderTimeline(chain(), { width: 200 })).toMatchInlineSnapshot(`
    "问题                            2024-06-30  2024-12-31      2025-06-30      说明
    关于河道采砂监管缺位的问题      正在推进    取得阶段性成效  取得阶段性成效  时限推迟 2 次
    关于校车运行超载的问题          已完成      正在推进        —               未完成而不再提及；完成后又重新整改 1 次
    关于数字图书馆建设停滞的问题    未完成      —               已完成          中间一度未列
    关于差旅费报销超标准的问题      已完成      —               —
    关于养老机构消防设施陈旧的问题  —           —               未说明
    "
  `)
  const narrow = renderTimeline(chain(), { width: 60, language: 'en' })
  expect(narrow).toContain('…')
  expect(renderTimelineMarkdown(chain()).split('\n')[2]).toBe(
    '| 关于河道采砂监管缺位的问题 | 正在推进 | 取得阶段性成效 | 取得阶段性成效 | 时限推迟 2 次 |',
  )
})

describe('one issue through several bulletins', () => {
  const title = '关于河道采砂监管缺位的问题'
  type Stand = IssueSpec['status'] | null
  /** One bulletin for each status; null: it does not list the issue. */
  const through = (...stands: Stand[]): Timeline['issues'] =>
    timeline(
      stands.map((status, k) =>
        at(`202${k}-06-30`, [
          { title: '关于校车运行超载的问题', status: 'completed' },
          ...(status ? [{ title, status }] : []),
        ]),
      ),
      { segmenter: null },
    ).issues.filter((issue) => issue.title === title)
  test.each<
    [guards: string, stands: Stand[], told: [end: string, reopened: number, returned: boolean, direction: string]]
  >([
    ['done at last', ['ongoing', 'completed'], ['completed', 0, false, 'advanced']],
    ['still open', ['not-completed', 'ongoing'], ['open', 0, false, 'advanced']],
    ['nothing said at last', ['ongoing', 'unstated'], ['untold', 0, false, 'same']],
    ['done and no more listed', ['completed', null], ['settled', 0, false, 'same']],
    ['open and no more listed', ['ongoing', null], ['dropped', 0, false, 'same']],
    ['nothing said and no more listed', ['unstated', null], ['untold', 0, false, 'same']],
    ['listed from the second on', [null, 'ongoing', 'completed'], ['completed', 0, false, 'advanced']],
    ['listed in the middle alone', [null, 'ongoing', null], ['dropped', 0, false, 'same']],
    ['left out once', ['ongoing', null, 'completed'], ['completed', 0, true, 'advanced']],
    ['left out twice in a row', ['ongoing', null, null, 'completed'], ['completed', 0, true, 'advanced']],
    ['left out twice', ['ongoing', null, 'ongoing', null, 'phased'], ['open', 0, true, 'advanced']],
    ['reopened twice', ['completed', 'ongoing', 'completed', 'phased'], ['open', 2, false, 'regressed']],
    ['reopened after it was left out', ['completed', null, 'ongoing'], ['open', 1, true, 'regressed']],
    ['nothing said is not reopened', ['completed', 'unstated', 'completed'], ['completed', 0, false, 'same']],
    ['from the first to the last', ['completed', 'not-completed', 'phased'], ['open', 1, false, 'regressed']],
  ])('%s', (_, stands, told) => {
    const [issue, ...others] = through(...stands)
    expect(others).toEqual([])
    expect([issue?.end, issue?.reopened, issue?.returned, issue?.direction]).toEqual(told)
    expect(issue?.stands.map((stand) => stand?.status ?? null)).toEqual(stands)
  })

  test.each<[guards: string, deadlines: (string | undefined)[], postponed: number]>([
    ['never', ['2024-12', '2024-12-31'], 0],
    ['once', ['2024-12-31', '2025-01-01'], 1],
    ['brought forward', ['2024-12-31', '2024-12-30'], 0],
    ['told no more', ['2024-12-31', undefined], 0],
    ['told for the first time', [undefined, '2024-12-31'], 0],
    ['twice, and once forward', ['2024-01', '2024-03', '2024-02', '2024-04'], 2],
  ])('its deadline was put off: %s', (_, deadlines, postponed) => {
    const chained = timeline(
      deadlines.map((deadline, k) => at(`202${k}-06-30`, [{ title, ...(deadline ? { deadline } : {}) }])),
      { segmenter: null },
    )
    expect(chained.issues.map((issue) => issue.postponed)).toEqual([postponed])
    expect(chained.issues[0]?.stands.map((stand) => stand?.deadline ?? undefined)).toEqual(deadlines)
  })

  test('two issues that return are told apart', () => {
    const both: IssueSpec[] = [{ title }, { title: '关于数字图书馆停滞的问题' }]
    const stands = timeline([at('2020', both), at('2021', []), at('2022', both.toReversed())], {
      segmenter: null,
    }).issues.map((issue) => [issue.title, ...issue.stands.map((stand) => stand?.id ?? null)])
    expect(stands).toEqual([
      [title, '2.1', null, '2.2'],
      ['关于数字图书馆停滞的问题', '2.2', null, '2.1'],
    ])
  })

  test('one bulletin is too few, and none', () => {
    expect(() => timeline([at('2020', [])])).toThrow('two bulletins at the least')
    expect(() => timeline([])).toThrow('two bulletins at the least')
  })
})

describe('rendered', () => {
  const long = '关于河道采砂监管缺位且群众反映强烈的问题'
  const two = (options: Parameters<typeof renderTimeline>[1], spec: IssueSpec = { title: long }) =>
    renderTimeline(
      timeline([at('2024-06-30', [spec]), at('2025-06-30', [{ ...spec, status: 'completed' }])], { segmenter: null }),
      options,
    )
  test.each<[guards: string, width: number | undefined, title: string]>([
    ['wide enough', 70, long],
    ['a column less', 69, '关于河道采砂监管缺位且群众反映强烈的问…'],
    ['much less', 60, '关于河道采砂监管缺位且群众反…'],
    ['a title keeps sixteen columns', 20, '关于河道采砂监…'],
    ['eighty columns unless told otherwise', undefined, long],
  ])('a title is cut to the width: %s', (_, width, title) => {
    const [, line] = two(width === undefined ? {} : { width }).split('\n')
    expect(line?.split('  ')[0]).toBe(title)
  })

  test('nothing of it is a command', () => {
    expect(two({}, { title: '关于\u001b[2J清屏的问题' })).not.toContain('\u001b')
  })

  test.each<[guards: string, status: IssueSpec['status'], last: IssueSpec['status'] | null, code: string]>([
    ['completed', 'ongoing', 'completed', '32'],
    ['open', 'ongoing', 'ongoing', '33'],
    ['settled', 'completed', null, '2'],
    ['dropped', 'ongoing', null, '31'],
    ['untold', 'unstated', 'unstated', '2'],
  ])('the colour of an issue that is %s', (_, status, last, code) => {
    const chained = timeline(
      [
        at('2024-06-30', [{ title: long, ...(status ? { status } : {}) }]),
        at('2025-06-30', last ? [{ title: long, status: last }] : []),
      ],
      { segmenter: null },
    )
    const [head, line] = renderTimeline(chained, { color: true }).split('\n')
    expect([head?.slice(0, 6), head?.slice(-6)]).toEqual(['\u001b[1m问题', '说明\u001b[0m'])
    expect(line?.startsWith(`\u001b[${code}m关于`)).toBe(true)
  })

  test('in English', () => {
    expect(renderTimeline(chain(), { width: 200, language: 'en' }).split('\n').slice(0, 3)).toEqual([
      'issue                           2024-06-30     2024-12-31  2025-06-30  remarks',
      '关于河道采砂监管缺位的问题      ongoing        phased      phased      deadline put off 2 times',
      '关于校车运行超载的问题          completed      ongoing     —           dropped while open; reopened once',
    ])
  })

  test('as Markdown, in either language', () => {
    const marked = timeline([at('2024-06-30', [{ title: '甲|乙' }]), at('2025-06-30', [{ title: '甲|乙' }])])
    expect(renderTimelineMarkdown(marked)).toBe(
      '| 问题 | 2024-06-30 | 2025-06-30 | 说明 |\n| --- | --- | --- | --- |\n| 甲\\|乙 | 正在推进 | 正在推进 |  |\n',
    )
    expect(renderTimelineMarkdown(marked, { language: 'en' })).toContain(
      '| issue | 2024-06-30 | 2025-06-30 | remarks |',
    )
  })
})

import { expect, test } from 'vitest'
import { renderTimeline, renderTimelineMarkdown } from './render-timeline.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'
import { timeline } from './timeline.ts'

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

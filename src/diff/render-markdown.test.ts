/** A comparison as a page: the whole of it once, then what is told of single changes. */
import { describe, expect, it, test } from 'vitest'
import { diffBulletins } from './diff.ts'
import { renderMarkdown, type MarkdownOptions } from './render-markdown.ts'
import { bulletin, type BulletinSpec, type IssueSpec } from './testing/bulletin.ts'

const page = (old: BulletinSpec, recent: BulletinSpec, options: MarkdownOptions = {}) => {
  const [was, is] = [bulletin(old), bulletin(recent)]
  return renderMarkdown({ diff: diffBulletins(was, is), old: was, recent: is }, options)
}

const old: BulletinSpec = {
  signedOn: '2024-11-19',
  issues: [
    {
      title: '关于河道采砂监管缺位的问题',
      status: 'ongoing',
      deadline: '2024-12-31',
      progress: '检查57处，已修复31处。',
    },
    { title: '关于校车运行超载的问题', status: 'completed' },
    { title: '关于数字图书馆停滞的问题', status: 'not-completed', deadline: '2025-01', progress: '方案未批复。' },
    { title: '关于预算编制和预算执行不规范的问题', status: 'completed' },
    { title: '关于差旅费报销超标准的问题', status: 'completed' },
  ],
  claims: [['issues-completed', 3, '个']],
  accountability: { people: 3, actions: [['提醒谈话', 2]] },
}
const recent: BulletinSpec = {
  signedOn: '2025-04-16',
  issues: [
    { title: '关于校车运行超载的问题', status: 'completed' },
    {
      title: '关于河道采砂监管缺位的问题',
      status: 'phased',
      deadline: '2025-06-30',
      progress: '检查57处，全部修复。',
      followUp: { nextSteps: '继续检查。' },
    },
    { title: '关于预算编制不规范的问题', status: 'completed' },
    { title: '关于预算执行和预算编制监督不规范的问题', status: 'ongoing' },
  ],
  claims: [['issues-completed', 2, '个']],
  accountability: { people: 5, actions: [['提醒谈话', 4]] },
}

test('the page, as it is pasted into a report', () => {
  expect(page(old, recent)).toMatchInlineSnapshot(`
    "# 整改通报比较

    |  | 标题 | 落款日期 | 数量 |
    | --- | --- | --- | --- |
    | 旧 | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 2024-11-19 | 5 |
    | 新 | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 2025-04-16 | 4 |

    ## 状态变化

    | 上次 | 本次 | 数量 |
    | --- | --- | --- |
    | 已完成 | 已完成 | 1 |
    | 已完成 | 正在推进 | 1 |
    | 正在推进 | 取得阶段性成效 | 1 |

    对应 3 个：无变化 1，有变化 2（推进 1，倒退 1）；新增 1；不再列出 2（其中未完成而不再提及 1）

    ## 须注意

    - “关于河道采砂监管缺位的问题”的整改时限由 2024-12-31 改为 2025-06-30（推迟 181 天）
    - “关于预算执行和预算编制监督不规范的问题”上次已完成，现为“正在推进”

    ## 未完成而不再提及（1）

    ### 关于数字图书馆停滞的问题

    未完成（2.3）

    - 整改时限：2025-01
    - 整改情况：

      > 方案未批复。

    ## 倒退（1）

    ### 关于预算执行和预算编制监督不规范的问题

    已完成 → 正在推进（2.4，相似度 0.8464）

    - 标题：关于预算<del>编制</del><ins>执行</ins>和预算<del>执行</del><ins>编制监督</ins>不规范的问题

      > 旧：关于预算编制和预算执行不规范的问题
      >
      > 新：关于预算执行和预算编制监督不规范的问题

    ## 新增（1）

    ### 关于预算编制不规范的问题

    已完成（2.3）

    - 或与此有关：关于预算编制和预算执行不规范的问题

    ## 推进（1）

    ### 关于河道采砂监管缺位的问题

    正在推进 → 取得阶段性成效（2.1 → 2.2，相似度 0.917）

    - 整改时限：2024-12-31 → 2025-06-30（推迟 181 天）
    - 整改情况：检查57处，<del>已</del><ins>全部</ins>修复<del>31处</del>。

      > 旧：检查57处，已修复31处。
      >
      > 新：检查57处，全部修复。

    - 数字：−31处
    - 下一步措施：无 → 继续检查。
    - 原在 编号 二 1

    ## 上次已完成，本次不再列出（1）

    - 关于差旅费报销超标准的问题（2.5）

    ## 无变化（1）

    - 关于校车运行超载的问题（2.2 → 2.1）

    ## 需进一步整改事项

    - 需进一步整改：无 → 关于河道采砂监管缺位的问题；继续检查

    ## 自述数字

    - 已完成问题：3个 → 2个

    ## 问责处理

    - 问责人数：3 → 5
    - 提醒谈话：2人 → 4人

    ## 通报本身

    - 落款日期：2024-11-19 → 2025-04-16
    "
  `)
})

test('the same in English', () => {
  expect(page(old, recent, { language: 'en' })).toMatchInlineSnapshot(`
    "# Rectification bulletins compared

    |  | title | signed on | issues |
    | --- | --- | --- | --- |
    | old | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 2024-11-19 | 5 |
    | new | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 2025-04-16 | 4 |

    ## Transitions

    | before | now | issues |
    | --- | --- | --- |
    | completed | completed | 1 |
    | completed | ongoing | 1 |
    | ongoing | phased | 1 |

    3 matched: 1 unchanged, 2 changed (1 advanced, 1 regressed); 1 added; 2 gone (1 of them dropped while open)

    ## To be noted

    - the deadline of “关于河道采砂监管缺位的问题” was moved from 2024-12-31 to 2025-06-30 (181 days later)
    - “关于预算执行和预算编制监督不规范的问题” was completed before and is now ongoing

    ## Dropped: open before, passed over in silence now（1）

    ### 关于数字图书馆停滞的问题

    not completed（未完成）（2.3）

    - deadline: 2025-01
    - progress: 

      > 方案未批复。

    ## Regressed（1）

    ### 关于预算执行和预算编制监督不规范的问题

    completed（已完成） → ongoing（正在推进）（2.4，similarity 0.8464）

    - title: 关于预算<del>编制</del><ins>执行</ins>和预算<del>执行</del><ins>编制监督</ins>不规范的问题

      > old: 关于预算编制和预算执行不规范的问题
      >
      > new: 关于预算执行和预算编制监督不规范的问题

    ## New（1）

    ### 关于预算编制不规范的问题

    completed（已完成）（2.3）

    - seems to belong to: 关于预算编制和预算执行不规范的问题

    ## Advanced（1）

    ### 关于河道采砂监管缺位的问题

    ongoing（正在推进） → phased（取得阶段性成效）（2.1 → 2.2，similarity 0.917）

    - deadline: 2024-12-31 → 2025-06-30（181 days later）
    - progress: 检查57处，<del>已</del><ins>全部</ins>修复<del>31处</del>。

      > old: 检查57处，已修复31处。
      >
      > new: 检查57处，全部修复。

    - figures: −31处
    - next steps: none → 继续检查。
    - was in number 二 1

    ## Settled: completed before, not told again（1）

    - 关于差旅费报销超标准的问题（2.5）

    ## Unchanged（1）

    - 关于校车运行超载的问题（2.2 → 2.1）

    ## What remains to be done

    - follow-up: none → 关于河道采砂监管缺位的问题; 继续检查

    ## Figures they state of themselves

    - issues completed: 3个 → 2个

    ## Accountability

    - people: 3 → 5
    - 提醒谈话: 2人 → 4人

    ## The bulletins themselves

    - signed on: 2024-11-19 → 2025-04-16
    "
  `)
})

test('nothing but a title that stayed: no section is empty', () => {
  const one: BulletinSpec = { issues: [{ title: '关于校车运行超载的问题', status: 'completed' }] }
  expect(page(one, one)).toMatchInlineSnapshot(`
    "# 整改通报比较

    |  | 标题 | 落款日期 | 数量 |
    | --- | --- | --- | --- |
    | 旧 | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 无日期 | 1 |
    | 新 | 中共澄陵县水务局党组关于巡察整改进展情况的通报 | 无日期 | 1 |

    ## 状态变化

    | 上次 | 本次 | 数量 |
    | --- | --- | --- |
    | 已完成 | 已完成 | 1 |

    对应 1 个：无变化 1，有变化 0（推进 0，倒退 0）；新增 0；不再列出 0（其中未完成而不再提及 0）

    ## 无变化（1）

    - 关于校车运行超载的问题（2.1）
    "
  `)
})

describe('the words around a change', () => {
  const told = (from: string, to: string, context?: number) => {
    const title = '关于河道采砂监管缺位的问题'
    const text = page(
      { issues: [{ title, progress: from }] },
      { issues: [{ title, progress: to }] },
      { ...(context === undefined ? {} : { context }) },
    )
    return /^- 整改情况：(.*)$/m.exec(text)?.[1]
  }
  const long = '县水务局对全县河道逐段检查并登记造册后，'
  it.each<[guards: string, shown: () => string | undefined, expected: string]>([
    [
      'sixteen characters stay unless told otherwise',
      () => told(`${long}修复31处。`, `${long}修复57处。`),
      '…县河道逐段检查并登记造册后，修复<del>31</del><ins>57</ins>处。',
    ],
    [
      'as many as are asked for',
      () => told(`${long}修复31处。`, `${long}修复57处。`, 2),
      '…修复<del>31</del><ins>57</ins>处。',
    ],
    [
      'all',
      () => told(`${long}修复31处。`, `${long}修复57处。`, Infinity),
      `${long}修复<del>31</del><ins>57</ins>处。`,
    ],
    ['nothing in it is markup', () => told('修复*31*处', '修复*57*处'), '修复\\*<del>31</del><ins>57</ins>\\*处'],
    [
      'a blank in front is outside of the mark',
      () => told('修复31处。', '修复31处 验收。'),
      '修复31处 <ins>验收</ins>。',
    ],
    ['a blank behind, too', () => told('修复 31处。', '全部修复 31处。'), '<ins>全部</ins>修复 31处。'],
    [
      'a line break becomes a blank',
      () => told('修复31处。', '修复31处。\n验收合格。'),
      '修复31处。 <ins>验收合格。</ins>',
    ],
    ['a blank that went is no mark', () => told('修复 验收', '修复，验收'), '修复 <ins>，</ins>验收'],
    ['a blank that stayed is one', () => told('已 修复', ' 全部修复'), '<del>已</del> <ins>全部</ins>修复'],
  ])('%s', (_, shown, expected) => expect(shown()).toBe(expected))
})

describe('a text that one side alone has', () => {
  const title = '关于河道采砂监管缺位的问题'
  const told = (from: Partial<IssueSpec>, to: Partial<IssueSpec>) =>
    page({ issues: [{ title, ...from }] }, { issues: [{ title, ...to }] })
  // 无 → and five columns of quotation are counted, too
  const [longest, longer] = ['河'.repeat(55), '河'.repeat(57)]
  it.each<[guards: string, text: () => string, expected: string]>([
    ['a short one in a line', () => told({}, { description: '底数不清。' }), '- 问题表述：无 → 底数不清。\n'],
    ['as long as a line', () => told({}, { description: longest }), `- 问题表述：无 → ${longest}\n`],
    ['a longer one is quoted', () => told({}, { description: longer }), `- 问题表述：\n\n  > 新：${longer}\n`],
    ['also one that is gone', () => told({ description: longer }, {}), `- 问题表述：\n\n  > 旧：${longer}\n`],
    [
      'nothing in a quotation is markup',
      () => told({}, { description: `${longer}<b>` }),
      `  > 新：${longer}&lt;b&gt;\n`,
    ],
  ])('%s', (_, text, expected) => expect(text()).toContain(expected))
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffBulletins } from './diff.ts'
import { displayWidth, padTo } from './display-width.ts'
import { escapeMarkdown, renderMarkdown } from './render-markdown.ts'
import { renderText } from './render-text.ts'
import { isDifferent, selectIssues } from './select.ts'
import type { Selector } from './selectors.ts'
import { wrap } from './styled.ts'
import { bulletinSpec } from './testing/arbitrary.ts'
import { bulletin } from './testing/bulletin.ts'

const old = () =>
  bulletin({
    signedOn: '2024-11-19',
    issues: [
      {
        title: '关于河道采砂监管缺位的问题',
        status: 'ongoing',
        deadline: '2024-12-31',
        progress: '检查57处，已修复31处。',
      },
      { title: '关于校车运行超载的问题', status: 'completed' },
      { title: '关于数字图书馆停滞的问题', status: 'not-completed', progress: '方案未批复。' },
      { title: '关于差旅费报销超标准的问题', status: 'completed' },
    ],
    claims: [['issues-completed', 2, '个']],
  })
const recent = () =>
  bulletin({
    signedOn: '2025-04-16',
    issues: [
      { title: '关于校车运行超载的问题', status: 'completed' },
      {
        title: '关于河道采砂监管缺位的问题',
        status: 'ongoing',
        deadline: '2025-06-30',
        progress: '检查57处，全部修复。',
      },
      { title: '关于养老机构消防设施陈旧的问题', status: 'ongoing' },
    ],
    claims: [['issues-completed', 3, '个']],
  })
/** Made in each test, so that each of them is held against what compares and not against what was compared once. */
const compared = () => {
  const [was, is] = [old(), recent()]
  return { diff: diffBulletins(was, is), old: was, recent: is }
}

describe('for a terminal', () => {
  test('what must be seen first stands first', () => {
    expect(renderText(compared())).toMatchInlineSnapshot(`
      "整改通报比较
      旧  中共澄陵县水务局党组关于巡察整改进展情况的通报  2024-11-19  4 个问题
      新  中共澄陵县水务局党组关于巡察整改进展情况的通报  2025-04-16  3 个问题

      状态变化
        已完成   → 已完成      1
        正在推进 → 正在推进    1
        对应 2 个：无变化 1，有变化 1（推进 0，倒退 0）；新增 1；不再列出 2（其中未完
        成而不再提及 1）

      须注意
      ! “关于河道采砂监管缺位的问题”的整改时限由 2024-12-31 改为 2025-06-30（推迟
        181 天）

      未完成而不再提及 (1)
      ✗ 2.3 关于数字图书馆停滞的问题  未完成
          整改情况：方案未批复。

      新增 (1)
      + 2.3 关于养老机构消防设施陈旧的问题  正在推进

      内容有变化 (1)
      ~ 2.1 → 2.2 关于河道采砂监管缺位的问题  正在推进
          整改时限：2024-12-31 → 2025-06-30（推迟 181 天）
          整改情况：检查57处，[-已-]{+全部+}修复[-31处-]。
          数字：−31处
          原在 编号 二 1

      上次已完成，本次不再列出 (1)
      ✓ 2.4 关于差旅费报销超标准的问题  已完成

      无变化 (1)
      = 2.2 → 2.1 关于校车运行超载的问题  已完成
          原在 编号 二 2

      自述数字
          已完成问题：2个 → 3个

      通报本身
          落款日期：2024-11-19 → 2025-04-16
      "
    `)
  })

  test('in English', () => {
    expect(renderText(compared(), { language: 'en' })).toContain('Dropped: open before, passed over in silence now (1)')
  })

  test('no line is wider than the terminal, but for closing punctuation that hangs', () => {
    const any = bulletinSpec.map(bulletin)
    fc.assert(
      fc.property(any, any, fc.integer({ min: 40, max: 120 }), (a, b, width) => {
        const text = renderText({ diff: diffBulletins(a, b), old: a, recent: b }, { width })
        // the table of transitions is as wide as its words
        const lines = text.split('\n').filter((line) => !/ → .*\d$/.test(line))
        expect(lines.filter((line) => displayWidth(line) > width + 4)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('colour only where asked for', () => {
    expect(renderText(compared())).not.toContain('\u001b')
    expect(renderText(compared(), { color: true })).toContain('\u001b[31;9m')
  })

  test('nothing that a bulletin says reaches the terminal as a command', () => {
    const evil = bulletin({
      issues: [{ title: '关于\u001b[2J清屏\u202e的问题', status: 'ongoing', progress: '\u001b]0;x\u0007甲' }],
    })
    const text = renderText({
      diff: diffBulletins(evil, bulletin({ issues: [] })),
      old: evil,
      recent: bulletin({ issues: [] }),
    })
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u)
  })
})

describe('as Markdown', () => {
  const page = () => renderMarkdown(compared())

  test('a table of transitions and quotations of both sides', () => {
    expect(page()).toContain('| 正在推进 | 正在推进 | 1 |')
    expect(page()).toContain('<del>已</del><ins>全部</ins>修复<del>31处</del>。')
    expect(page()).toContain('> 旧：检查57处，已修复31处。')
    expect(page()).toContain('> 新：检查57处，全部修复。')
  })

  test('what was dropped is quoted', () => {
    expect(page()).toMatch(
      /## 未完成而不再提及（1）\n\n### 关于数字图书馆停滞的问题\n\n未完成（2\.3）\n\n- 整改情况：\n\n {2}> 方案未批复。/,
    )
  })

  test.each([
    ['a table cell', 'a|b', 'a\\|b'],
    ['a tag', '<script>&', '&lt;script&gt;&amp;'],
    ['emphasis', '*甲*_乙_', '\\*甲\\*\\_乙\\_'],
    ['a link', '[甲](x)', '\\[甲\\](x)'],
    ['a list', '1. 甲', '1\\. 甲'],
    ['a list of dashes', '- 甲', '\\- 甲'],
    ['a list of pluses', '+ 甲', '\\+ 甲'],
    ['a list with a bracket', '12) 甲', '12\\) 甲'],
    ['a number alone', '1.', '1\\.'],
    ['a dash that opens nothing', '-甲', '-甲'],
    ['a number further on', '甲 1. 乙', '甲 1. 乙'],
    ['everything else that is markup', '`{}#~$\\', '\\`\\{\\}\\#\\~\\$\\\\'],
    ['blanks within a line stay', '甲  乙', '甲  乙'],
    ['a decimal is none', '8.15万元', '8.15万元'],
    ['a line break', '甲\n乙', '甲 乙'],
  ])('escapes %s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })
})

describe('choosing', () => {
  const count = (...only: Selector[]) => selectIssues(compared().diff, only).issues.length

  test.each([
    [[], 5],
    [['changed'], 1],
    [['unchanged'], 1],
    [['added'], 1],
    [['removed'], 2],
    [['dropped'], 1],
    [['settled'], 1],
    [['moved'], 2],
    [['regressed'], 0],
    [['dropped', 'added'], 2],
  ] as [Selector[], number][])('%j', (only, n) => {
    expect(count(...only)).toBe(n)
  })

  test('number and place make no difference', () => {
    const moved = bulletin({ signedOn: '2024-11-19', issues: [] })
    expect(isDifferent(diffBulletins(moved, moved))).toBe(false)
    expect(isDifferent(compared().diff)).toBe(true)
  })
})

describe('columns', () => {
  test.each([
    ['中文', 4],
    ['ab', 2],
    ['，：', 4],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('%j takes %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('padding counts columns', () => {
    expect(padTo('中文', 6)).toBe('中文  ')
  })

  const lines = (text: string, width: number) =>
    wrap([{ text, style: 'plain' }], width).map((line) => line.map((s) => s.text).join(''))

  test('no line begins with closing punctuation, no number is broken, blanks at a break are left out', () => {
    expect(lines('整改完成，共计2024年', 8)).toEqual(['整改完成，', '共计2024', '年'])
    expect(lines('推迟 181 天 2024', 9)).toEqual(['推迟 181', '天 2024'])
  })

  test('a word longer than a line is broken all the same', () => {
    expect(lines('abcdefghijkl', 8)).toEqual(['abcdefgh', 'ijkl'])
  })
})

/** A comparison in a terminal: its colours, what is cut off, and what is left out. */
import { describe, expect, it } from 'vitest'
import { diffBulletins } from './diff.ts'
import { renderText, type TextOptions } from './render-text.ts'
import { bulletin, type BulletinSpec, type IssueSpec } from './testing/bulletin.ts'

const shown = (old: BulletinSpec, recent: BulletinSpec, options: TextOptions = {}) => {
  const [was, is] = [bulletin(old), bulletin(recent)]
  return renderText({ diff: diffBulletins(was, is), old: was, recent: is }, options)
}
const title = '关于河道采砂监管缺位的问题'

describe('in colour', () => {
  const lines = (was: Partial<IssueSpec> | null, is: Partial<IssueSpec> | null, rest: Partial<BulletinSpec> = {}) => {
    const spec = (one: Partial<IssueSpec> | null): BulletinSpec => ({ issues: one ? [{ title, ...one }] : [] })
    return shown(spec(was), { ...spec(is), ...rest }, { color: true }).replaceAll('\u001b[', '[')
  }
  it.each<[guards: string, text: () => string, expected: string]>([
    ['the heading', () => lines({}, {}), '[1m整改通报比较[0m\n[2m旧  [0m中共'],
    ['a heading inside', () => lines({}, {}), '\n\n[1m状态变化[0m\n'],
    ['dropped', () => lines({ status: 'ongoing' }, null), `[31m✗ [0m[2m2.1 [0m[1m${title}[0m[31m  正在推进[0m`],
    [
      'regressed',
      () => lines({ status: 'completed' }, { status: 'ongoing' }),
      `[31m↓ [0m[2m2.1 [0m[1m${title}[0m[31m  已完成 → 正在推进[0m`,
    ],
    ['gone', () => lines({ status: 'unstated' }, null), `[33m? [0m[2m2.1 [0m[1m${title}[0m[33m  未说明[0m`],
    ['added', () => lines(null, { status: 'ongoing' }), `[36m+ [0m[2m2.1 [0m[1m${title}[0m[36m  正在推进[0m`],
    [
      'advanced',
      () => lines({ status: 'ongoing' }, { status: 'completed' }),
      `[32m↑ [0m[2m2.1 [0m[1m${title}[0m[32m  正在推进 → 已完成[0m`,
    ],
    ['changed', () => lines({}, { description: '底数不清。' }), `[33m~ [0m[2m2.1 [0m[1m${title}[0m[33m  正在推进[0m`],
    ['settled', () => lines({ status: 'completed' }, null), `[2m✓ 2.1 [0m[1m${title}[0m[2m  已完成[0m`],
    ['unchanged', () => lines({}, {}), `[2m= 2.1 ${title}  正在推进[0m`],
    [
      'words that went and came',
      () => lines({ progress: '修复31处。' }, { progress: '修复57处。' }),
      '修复[31;9m31[0m[32m57[0m处。',
    ],
    ['the name of a field', () => lines({ deadline: '2024-12' }, {}), '    [2m整改时限：[0m2024-12 → 无'],
    ['of what stands alone', () => lines({ deadline: '2024-12' }, null), '    [2m整改时限：[0m2024-12\n'],
    ['where it stood', () => lines({ area: '党建' }, { area: '作风' }), '    [2m原在 所属方面 党建[0m'],
    ['a status that stayed', () => lines({}, {}), '[2m  正在推进 → 正在推进    1[0m'],
    ['one that did not', () => lines({}, { status: 'completed' }), '\n  正在推进 → 已完成    1\n'],
    ['a finding', () => lines({ status: 'completed' }, { status: 'ongoing' }), `[33m! [0m“${title}”上次已完成`],
  ])('%s', (_, text, expected) => expect(text()).toContain(expected))
})

describe('what is cut', () => {
  const progress = (length: number) => '河'.repeat(length)
  const told = (length: number) =>
    shown({ issues: [] }, { issues: [{ title, progress: progress(length) }] }, { width: 999 })
  it.each<[guards: string, text: () => string, expected: string]>([
    ['sixty characters are shown', () => told(60), `    整改情况：${progress(60)}\n`],
    ['of more than sixty the beginning', () => told(61), `    整改情况：${progress(60)}…\n`],
  ])('%s', (_, text, expected) => expect(text()).toContain(expected))

  const long = '县水务局对全县河道逐段检查并登记造册后，'
  const around = (options: TextOptions) =>
    shown(
      { issues: [{ title, progress: `${long}修复31处。` }] },
      { issues: [{ title, progress: `${long}修复57处。` }] },
      { width: 999, ...options },
    )
  it.each<[guards: string, text: () => string, expected: string]>([
    [
      'sixteen characters beside a change',
      () => around({}),
      '整改情况：…县河道逐段检查并登记造册后，修复[-31-]{+57+}处。\n',
    ],
    ['as many as are asked for', () => around({ context: 2 }), '整改情况：…修复[-31-]{+57+}处。\n'],
    ['none', () => around({ context: Infinity }), `整改情况：${long}修复[-31-]{+57+}处。\n`],
  ])('%s', (_, text, expected) => expect(text()).toContain(expected))
})

describe('lines', () => {
  const wide = (width?: number) =>
    shown(
      { title: '中共澄陵县水务局党组关于县委第二巡察组巡察整改进展情况的通报', signedOn: '2024-11-19', issues: [] },
      { issues: [{ title, progress: '检查57处，已修复31处，其余正在修复。', deadline: '2024-12-31' }] },
      width === undefined ? {} : { width },
    ).split('\n')
  it.each<[guards: string, width: number | undefined, expected: string[]]>([
    [
      'the title of a bulletin goes on below itself',
      40,
      ['旧  中共澄陵县水务局党组关于县委第二', '    巡察组巡察整改进展情况的通报', '    2024-11-19  0 个问题'],
    ],
    [
      'a field is set in, and goes on a little further in',
      40,
      ['    整改情况：检查57处，已修复31处，其', '      余正在修复。'],
    ],
    ['an issue goes on behind its mark', 24, ['+ 2.1 关于河道采砂监管', '  缺位的问题  正在推进']],
    [
      'the totals are set in',
      40,
      ['  对应 0 个：无变化 0，有变化 0（推进 0，', '  倒退 0）；新增 1；不再列出 0（其中未完', '  成而不再提及 0）'],
    ],
    [
      'eighty columns unless told otherwise',
      undefined,
      ['旧  中共澄陵县水务局党组关于县委第二巡察组巡察整改进展情况的通报  2024-11-19', '    0 个问题'],
    ],
    ['no narrower than eight columns', 1, ['旧  中共', '    澄陵县水']],
  ])('%s', (_, width, expected) => {
    const all = wide(width)
    const at = all.indexOf(expected[0] as string)
    expect(all.slice(at, at + expected.length)).toEqual(expected)
  })
})

describe('what there is nothing to say of', () => {
  const one: BulletinSpec = { issues: [{ title, status: 'completed' }] }
  it('has no heading', () => {
    expect(shown(one, one)).toBe(
      [
        '整改通报比较',
        '旧  中共澄陵县水务局党组关于巡察整改进展情况的通报  无日期  1 个问题',
        '新  中共澄陵县水务局党组关于巡察整改进展情况的通报  无日期  1 个问题',
        '',
        '状态变化',
        '  已完成 → 已完成    1',
        '  对应 1 个：无变化 1，有变化 0（推进 0，倒退 0）；新增 0；不再列出 0（其中未完',
        '  成而不再提及 0）',
        '',
        '无变化 (1)',
        `= 2.1 ${title}  已完成`,
        '',
      ].join('\n'),
    )
  })

  it('of a settled issue nothing but its name is told', () => {
    const settled: BulletinSpec = {
      issues: [{ title, status: 'completed', progress: '全部修复。', deadline: '2024-12' }],
    }
    expect(shown(settled, { issues: [] }).split('\n').slice(-3)).toEqual([
      '上次已完成，本次不再列出 (1)',
      `✓ 2.1 ${title}  已完成`,
      '',
    ])
  })
})

describe('sections', () => {
  const old: BulletinSpec = {
    issues: [{ title, followUp: { nextSteps: '争取资金。' } }, { title: '关于预算编制和预算执行不规范的问题' }],
    accountability: { people: 3, actions: [] },
  }
  const recent: BulletinSpec = {
    issues: [{ title }, { title: '关于预算编制不规范的问题' }, { title: '关于预算执行和预算编制监督不规范的问题' }],
    accountability: { people: 5, actions: [] },
    publisher: '澄陵县政府网',
  }
  it.each<[guards: string, text: string]>([
    ['what remains', `\n\n需进一步整改事项\n    需进一步整改：${title}；争取资金 → 无\n`],
    ['accountability', '\n\n问责处理\n    问责人数：3 → 5\n'],
    ['the bulletin itself', '\n\n通报本身\n    发布机构：无 → 澄陵县政府网\n'],
    ['what an issue seems to belong to', '\n    或与此有关：关于预算编制和预算执行不规范的问题\n'],
  ])('%s', (_, text) => expect(shown(old, recent)).toContain(text))

  it('of which there is none has no heading', () => {
    const text = shown(recent, recent)
    expect(['需进一步', '自述数字', '问责处理', '通报本身', '须注意'].filter((one) => text.includes(one))).toEqual([])
  })
})

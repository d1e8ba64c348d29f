/** When two bulletins differ, as diff(1) means it. */
import { describe, expect, it } from 'vitest'
import { diffBulletins } from './diff.ts'
import { groupOf, isDifferent, selectIssues } from './select.ts'
import type { Selector } from './selectors.ts'
import { bulletin, type BulletinSpec } from './testing/bulletin.ts'

const issue = { title: '关于学习不深入的问题', labels: ['1'], progress: '组织学习3次。' }

describe('two bulletins', () => {
  it.each<[guards: string, recent: BulletinSpec, different: boolean]>([
    ['that say the same', { issues: [issue] }, false],
    ['of which an issue is numbered anew', { issues: [{ ...issue, labels: ['2'] }] }, false],
    ['of which an issue tells more', { issues: [{ ...issue, progress: '组织学习4次。' }] }, true],
    ['that have one issue more', { issues: [issue, { title: '关于台账不全的问题' }] }, true],
    ['of which only the title is another', { issues: [issue], title: '某局关于巡察整改完成情况的通报' }, true],
  ])('%s', (_, recent, different) => {
    expect(isDifferent(diffBulletins(bulletin({ issues: [issue] }), bulletin(recent)))).toBe(different)
  })
})

describe('issues of every kind', () => {
  const old: BulletinSpec = {
    issues: [
      { title: '关于校车运行超载的问题', status: 'ongoing' },
      { title: '关于台账不全的问题', status: 'completed' },
      { title: '关于数字图书馆停滞的问题', status: 'unstated' },
      { title: '关于差旅费报销超标准的问题', status: 'completed' },
      { title: '关于河道采砂监管缺位的问题', status: 'ongoing' },
      { title: '关于预算编制和预算执行不规范的问题' },
      { title: '关于会费收缴滞后的问题' },
    ],
  }
  const recent: BulletinSpec = {
    issues: [
      { title: '关于差旅费报销超标准的问题', status: 'ongoing' },
      { title: '关于河道采砂监管缺位的问题', status: 'completed' },
      { title: '关于预算编制不规范的问题' },
      { title: '关于预算执行和预算编制监督不规范的问题' },
      { title: '关于会费收缴滞后的问题' },
    ],
  }
  const compared = () => diffBulletins(bulletin(old), bulletin(recent))

  it('are each of one group', () => {
    expect(compared().issues.map((change) => [change.from, change.to, groupOf(change)])).toEqual([
      ['2.1', null, 'dropped'],
      ['2.2', null, 'settled'],
      ['2.3', null, 'gone'],
      ['2.4', '2.1', 'regressed'],
      ['2.5', '2.2', 'advanced'],
      [null, '2.3', 'added'],
      ['2.6', '2.4', 'changed'],
      ['2.7', '2.5', 'unchanged'],
    ])
  })

  it.each<[only: Selector[], ids: string[]]>([
    [['dropped'], ['2.1']],
    [['settled'], ['2.2']],
    [['removed'], ['2.1', '2.2', '2.3']],
    [['regressed'], ['2.1']],
    [['advanced'], ['2.2']],
    [['added'], ['2.3']],
    [['related'], ['2.3']],
    [['changed'], ['2.1', '2.2', '2.4']],
    [['unchanged'], ['2.5']],
    [['moved'], ['2.1', '2.2', '2.4', '2.5']],
    [
      ['unchanged', 'regressed'],
      ['2.1', '2.5'],
    ],
  ])('are kept where they are asked for: %j', (only, ids) => {
    expect(selectIssues(compared(), only).issues.map(({ from, to }) => to ?? from)).toEqual(ids)
  })
})

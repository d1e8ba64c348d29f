/** When two bulletins differ, as diff(1) means it. */
import { describe, expect, it } from 'vitest'
import { diffBulletins } from './diff.ts'
import { isDifferent } from './select.ts'
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

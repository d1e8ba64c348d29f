/** Which measures came and went, and which are told all the same. */
import { expect, it } from 'vitest'
import { measureChanges } from './measures.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const issueOf = (told: Partial<IssueSpec>) => {
  const [issue] = bulletin({ issues: [{ title: '关于河道采砂监管不严的问题', ...told }] }).issues
  return issue as NonNullable<typeof issue>
}

it.each<[guards: string, old: Partial<IssueSpec>, recent: Partial<IssueSpec>, gone: string[], come: string[]]>([
  ['none', {}, {}, [], []],
  ['no progress on the other side', { measures: ['印发采砂管理办法；'] }, {}, ['印发采砂管理办法；'], []],
  ['running text has no measures', { progress: '印发采砂管理办法。' }, {}, [], []],
  [
    'the same in another order',
    { measures: ['甲处设卡；', '乙处设卡；'] },
    { measures: ['乙处设卡；', '甲处设卡；'] },
    [],
    [],
  ],
  ['in another width', { measures: ['设卡3处,巡查2次；'] }, { measures: ['设卡３处，巡查２次；'] }, [], []],
  ['half of it the same', { measures: ['甲乙丙丁戊'] }, { measures: ['甲乙丙己庚'] }, [], []],
  [
    'less than half',
    { measures: ['甲乙丙丁戊己'] },
    { measures: ['甲乙丙庚辛壬'] },
    ['甲乙丙丁戊己'],
    ['甲乙丙庚辛壬'],
  ],
  [
    'told in running text, but for a little',
    { measures: ['甲乙丙丁戊己庚辛壬癸子'] },
    { progress: '其余甲乙丙丁戊己庚辛，另行处理，并作为长期工作纳入全县统一安排部署。' },
    [],
    [],
  ],
  [
    'told in running text by half',
    { measures: ['甲乙丙丁戊己庚辛壬癸子'] },
    { progress: '其余甲乙丙丁戊己，另行处理，并作为长期工作纳入全县统一安排部署。' },
    ['甲乙丙丁戊己庚辛壬癸子'],
    [],
  ],
  ['one character is told nowhere', { measures: ['甲'] }, { progress: '甲乙丙。' }, ['甲'], []],
  ['two are', { measures: ['甲乙'] }, { progress: '甲乙丙。' }, [], []],
])('%s', (_, old, recent, gone, come) => {
  const found = measureChanges(issueOf(old), issueOf(recent))
  expect([found.gone, found.come].map((side) => side.map(({ text }) => text))).toEqual([gone, come])
})

it('a measure is told with its place', () => {
  const old = issueOf({ measures: ['甲处设卡；', '乙处巡查。'] })
  const [, second] = old.progress?.measures ?? []
  const { gone } = measureChanges(old, issueOf({ measures: ['甲处设卡；'] }))
  expect(gone).toEqual([{ text: '乙处巡查。', span: second?.span }])
})

/** Findings quoted in front of the part that tells, under the same titles, what was done. */
import { describe, expect, it } from 'vitest'
import { brief, readText } from './testing/read.ts'

const quoting = [
  '一、巡察反馈意见',
  '(一)业务工作方面',
  '1.粮食轮换不及时。2号仓超期8个月;3号仓未轮换。',
  '2.票据管理不严。有12本票据未登记。',
]
const telling = [
  '二、整改进展情况',
  '(一)业务工作方面',
  '1.粮食轮换不及时',
  '整改情况:轮换稻谷300吨。(正在推进)',
  '2.票据管理不严',
  '整改情况:补登12本。(已完成)',
]
const told = ['二/(一)/1 粮食轮换不及时 = ongoing', '二/(一)/2 票据管理不严 = completed']

describe('a part that quotes what was fed back', () => {
  it.each<[guards: string, paragraphs: string[], issues: string[]]>([
    ['is told once, where its progress stands', [...quoting, ...telling], told],
    [
      'without labels of progress',
      [...quoting, '二、整改进展情况', '1.粮食轮换不及时', '轮换稻谷300吨。', '2.票据管理不严', '补登12本。'],
      ['二/1 粮食轮换不及时 = unstated', '二/2 票据管理不严 = unstated'],
    ],
    [
      'in other words',
      [...quoting, ...telling.map((line) => line.replace(/^2\..*/, '2.关于票据管理不够严的问题'))],
      ['二/(一)/1 粮食轮换不及时 = ongoing', '二/(一)/2 关于票据管理不够严的问题 = completed'],
    ],
    [
      'keeps what no later part tells',
      [...quoting, '3.站点安全检查缺失。全年未检查。', ...telling],
      ['一/(一)/3 站点安全检查缺失 = unstated', ...told],
    ],
    [
      'tells progress itself: nothing is quoted',
      [...quoting.slice(0, 2), '1.粮食轮换不及时', '整改情况:已订计划。(正在推进)', ...telling],
      ['一/(一)/1 粮食轮换不及时 = ongoing', ...told],
    ],
    [
      'is one of rectification by its heading: nothing is quoted',
      ['一、集中整改情况', ...quoting.slice(1), ...telling],
      ['一/(一)/1 粮食轮换不及时 = unstated', '一/(一)/2 票据管理不严 = unstated', ...told],
    ],
    [
      'has one of its own that tells, and so have others',
      [
        ...[
          '一、党建工作反馈意见',
          '1.学习不深入。全年学习2次。',
          '二、党建工作整改情况',
          '1.学习不深入',
          '整改情况:学习9次。',
        ],
        ...[
          '三、业务工作反馈意见',
          '1.票据管理不严。',
          '四、业务工作整改情况',
          '1.票据管理不严',
          '整改情况:补登12本。(已完成)',
        ],
      ],
      ['二/1 学习不深入 = unstated', '四/1 票据管理不严 = completed'],
    ],
    [
      'names other issues than the later part',
      ['一、巡察反馈意见', '1.站点安全检查缺失。全年未检查。', ...telling],
      ['一/1 站点安全检查缺失 = unstated', ...told],
    ],
  ])('%s', async (_, paragraphs, issues) => {
    expect((await readText(...paragraphs)).issues.map(brief)).toEqual(issues)
  })

  it('tells what was found, with its evidence', async () => {
    const { issues, text } = await readText(...quoting, ...telling)
    const [issue] = issues
    expect(issue).toMatchObject({
      description: '2号仓超期8个月;3号仓未轮换。',
      findings: [{ text: '2号仓超期8个月' }, { text: '3号仓未轮换。' }],
      progress: { text: '轮换稻谷300吨。' },
    })
    expect(text.slice(...(issue?.evidence['description'] ?? [0, 0]))).toBe('2号仓超期8个月;3号仓未轮换。')
  })

  it('leaves what the issue itself says was found', async () => {
    const own = telling.flatMap((line) => (line.startsWith('1.') ? [line, '存在问题:轮换计划未订。'] : [line]))
    const { issues } = await readText(...quoting, ...own)
    expect(issues.map(({ description }) => description)).toEqual(['轮换计划未订。', '有12本票据未登记。'])
  })

  it('what is quoted only is described, and nothing was done about it', async () => {
    const { issues } = await readText(...quoting, '3.站点安全检查缺失。全年未检查。', ...telling)
    expect(issues[0]).toMatchObject({ description: '全年未检查。', progress: null })
  })
})

/** What is read as a bulletin, and what is refused. */
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const issues = '\n\n1.关于学习不深的问题\n\n修订了计划。\n\n2.关于台账不全的问题\n\n补记了台账。'

describe('a text without a title', () => {
  it.each<[guards: string, text: string, issues: number]>([
    [
      'that says what it publishes',
      `2024年3月1日至4月30日,区委第一巡察组对区总工会进行了巡察。现将整改进展情况报告如下。${issues}`,
      2,
    ],
    [
      'that sums up the bodies of a round, and lists no issue',
      '2024年3月1日至4月30日,区委4个巡察组对区民政局等4家单位开展巡察。反馈的97个问题,完成整改88个。现将整改进展情况向社会公开,接受监督。',
      0,
    ],
  ])('%s', async (_, text, count) => {
    expect((await parseBulletin(text)).issues).toHaveLength(count)
  })

  it.each<[guards: string, text: string]>([
    ['that publishes a plan', `现将整改方案公布如下。${issues}`],
    ['that publishes something else', `现将有关情况公布如下。${issues}`],
    ['that publishes nothing', `区总工会召开了会议。${issues}`],
  ])('is refused %s', async (_, text) => {
    await expect(parseBulletin(text)).rejects.toThrow('this is no rectification bulletin')
  })
})

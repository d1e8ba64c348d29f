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

const findings =
  '\n\n一、财政管理审计情况\n\n1.预算编制不够细化。3.18亿元未落实到具体单位和项目,占支出预算的一成。\n\n2.转移支付下达不及时。12项资金2.06亿元未在规定的30日内分解下达。\n\n3.部分资金支出进度慢。7项资金年底支出进度不足五成,最低的一项为零。'

it('a plan that sets each issue its task is read, and tells of nothing done', async () => {
  const task = (n: number, title: string) =>
    `${n}.${title}\n\n责任单位:县水利局\n\n整改时限:2024年12月底前\n\n整改目标:依法处置。\n\n整改措施:(1)拆除3处。(2)复绿。`
  const { issues: tasks } = await parseBulletin(
    `某县贯彻落实督察反馈意见整改方案\n\n一、整改任务清单\n\n${task(1, '采砂监管不严。')}\n\n${task(2, '污水直排。')}`,
  )
  expect(
    tasks.map(({ title, progress, deadline, plan }) => [title, progress, deadline, plan?.measures.length]),
  ).toEqual([
    ['采砂监管不严', null, '2024-12', 2],
    ['污水直排', null, '2024-12', 2],
  ])
})

it('what a plan tells without a label was found', async () => {
  const task = '责任单位:县水利局\n\n整改时限:2024年12月底前\n\n整改措施:拆除3处。'
  const { issues: tasks } = await parseBulletin(
    `某县贯彻落实督察反馈意见整改方案\n\n一、整改任务清单\n\n1.采砂监管不严\n\n3处未经审批。\n\n${task}\n\n2.污水直排\n\n管网破损。\n\n${task}`,
  )
  expect(tasks.map(({ description, progress }) => [description, progress])).toEqual([
    ['3处未经审批。', null],
    ['管网破损。', null],
  ])
})

describe('texts that name issues and report no deeds', () => {
  it.each<[guards: string, text: string]>([
    ['a report on what an audit found', `关于2022年度市级预算执行和其他财政收支的审计工作报告${findings}`],
    ['the same without its title', `受市政府委托,现报告审计情况。${findings}`],
    ['a plan', `某县贯彻落实督察反馈意见整改方案${findings}\n\n整改措施:1.加强监管。2.完善制度。`],
  ])('%s is refused', async (_, text) => {
    await expect(parseBulletin(text)).rejects.toThrow('this is no rectification bulletin')
  })
})

describe('a plan', () => {
  const read = (...tasks: string[][]) =>
    parseBulletin(
      [
        '青岚县粮食局巡察反馈意见整改方案',
        '现将整改方案公布如下。',
        '一、整改任务',
        ...tasks.flatMap((fields, i) => [
          `${i + 1}.关于${'票据用车'.slice(2 * i, 2 * i + 2)}管理不严的问题`,
          ...fields,
        ]),
      ].join('\n\n'),
    )

  it.each<[guards: string, fields: [string[], string[]]]>([
    [
      'by when',
      [
        ['整改措施:清点。', '整改时限:2024年12月'],
        ['整改措施:登记。', '整改时限:2024年12月'],
      ],
    ],
    [
      'by whom',
      [
        ['整改措施:清点。', '责任单位:办公室'],
        ['整改措施:登记。', '责任单位:财务股'],
      ],
    ],
    [
      'one by when, one by whom',
      [
        ['整改措施:清点。', '整改时限:2024年12月'],
        ['整改措施:登记。', '责任单位:财务股'],
      ],
    ],
  ])('that says of each task %s is read', async (_, fields) => {
    expect((await read(...fields)).issues).toHaveLength(2)
  })

  it.each<[guards: string, fields: string[][]]>([
    ['of one task alone by whom', [['整改措施:清点。', '责任单位:办公室'], ['整改措施:登记。']]],
    ['neither by when nor by whom', [['整改措施:清点。'], ['整改措施:登记。']]],
    ['by when, and not what', [['整改时限:2024年12月'], ['整改时限:2024年12月']]],
    ['by whom, and not what', [['责任单位:办公室'], ['责任单位:办公室']]],
    ['all of a single task', [['整改措施:清点。', '整改时限:2024年12月', '责任单位:办公室']]],
  ])('that says %s is refused', async (_, fields) => {
    await expect(read(...fields)).rejects.toThrow('this is no rectification bulletin')
  })
})

it.each<[guards: string, articles: string[], refused: boolean]>([
  ['three articles make a regulation', ['第一条 总则。', '第二条 登记。', '第十一条 附则。'], true],
  ['two do not', ['第一条 总则。', '第二条 登记。', '依照第三条 登记。'], false],
])('%s', async (_, articles, refused) => {
  const text = [
    '青岚县粮食局关于巡察整改情况的通报',
    ...articles,
    '一、整改情况',
    '1.关于票据不全的问题',
    '整改情况:已清点。(已完成)',
  ]
  const read = parseBulletin(text.join('\n\n'))
  if (refused) await expect(read).rejects.toThrow('this is no rectification bulletin')
  else expect((await read).issues).toHaveLength(1)
})

it.each<[guards: string, text: string, message: RegExp]>([
  [
    'the title of one and nothing below it',
    '某局关于巡察整改情况的通报\n\n详见附件。',
    /^no issue was found below this title/,
  ],
  ['another title', '某局召开工作会议\n\n会议强调,要抓好落实。', /has no such title/],
])('a refusal says why: %s', async (_, text, message) => {
  await expect(parseBulletin(text)).rejects.toThrow(message)
})

import { describe, expect, it } from 'vitest'
import { readText } from '../extract/testing/read.ts'

it.each<[guards: string, last: string, inIssue: boolean]>([
  ['who objects is told whom to tell', '对以上情况如有异议,请于公示期内向镇水利站反映。', false],
  ['with 的', '对上述整改情况有意见建议的,可拨打0700-5550100。', false],
  ['whose objections they may be', '对整改情况有不同意见的单位和个人,请于5月6日前反馈。', false],
  ['all are asked to look on', '以上整改情况,欢迎广大群众监督。', false],
  ['whom the public may call', '公众可拨打12345热线监督办理情况。', false],
  ['what became of what stands above', '以上整改情况已报县委巡察办核验。', true],
  ['what the public may do', '公众可自由出入公园。', true],
  ['what the body will make of it', '镇党委将以此次巡察整改为契机,不断提升工作水平。', false],
  ['what the body will do about what is left', '对尚未整改到位的问题,我站将按季度向县审计局报告整改进展。', false],
  ['what is left of this issue, by its number', '对尚未完成整改的3个问题,县水务局将督促施工单位整改到位。', true],
  ['what is left of this issue', '对尚未追缴的3户欠费,县水务局将移交法院,持续推进整改。', true],
  ['what was done about what was left', '对尚未整改到位的3处,已逐一加固。', true],
  ['during the notice, objections', '公告期间如有异议,请拨打0700-5550100反映。', false],
  ['a note at the end', '注:编号沿用原方案。', false],
  ['what the body made of it', '通过此次整改,我局将进一步完善制度。', false],
  ['the outlook on the council', '下一步,县人民政府将自觉接受县人大常委会监督。', false],
  ['what the body takes it for', '我局将以此为契机,健全制度。', false],
  ['what the body will do next', '镇党委将于5月再次清点。', true],
  ['a part whose objections were met', '对群众有意见的3处护栏,已逐一加固。', true],
  ['the outlook of the body', '下一步,我局将持续抓好巡察整改工作。', false],
  ['the outlook of one thing', '下一步,我局将继续补齐台账。', true],
  ['the outlook of nobody', '下一步,将持续抓好台账整改工作。', true],
  ['the outlook of all levels', '下一步,全县各级将抓好审计整改工作。', false],
  ['the outlook of all departments', '下一步,各部门将抓好督察整改。', false],
  ['the outlook of a company, behind another mark', '下一步、本公司将抓好巡视工作。', false],
  ['the outlook of a town by its name', '后续,青岚镇将持续抓好整改工作。', false],
  ['the outlook of a town on another matter', '今后,青岚镇将持续抓好粮食储备。', true],
  ['an outlook that says far behind what it is on', `下一步,${'逐项逐条逐人逐事'.repeat(8)}我局抓好整改。`, true],
  ['an outlook whose matter stands in the next sentence', '下一步。我局抓好整改。', true],
  ['what a party branch will make of it', '青岚县粮食局机关各党支部将逐项抓好巡察整改。', false],
  ['what was said in a meeting', '会上,局党组将抓好巡察整改列为重点。', true],
  ['what the body will learn', '局党组将逐项抓好学习。', true],
  ['what will be done about tasks', '对尚未完成的任务,我局将逐项落实。', false],
  ['what goes on, and nobody named', '对正在推进的事项,将继续发力。', false],
  ['what is left in one sentence, what will be done in another', '对需要长期坚持的问题。将继续发力。', true],
  ['what will be done, far behind what is left', `对需要长期坚持的问题,${'逐项'.repeat(9)}将继续发力。`, true],
  ['what will be done about money', '对尚未完成的资金,我局将追缴。', true],
  ['two kinds of people who object', '对整改有异议的群众和干部,请来信。', false],
  ['who has something to say', '对整改有意见者,敬请来信。', false],
  ['objections of departments', '对整改有异议的部门,请来信。', true],
  ['what to say, and by when', '对整改有建议的,于5月前反馈。', false],
  ['objections to nothing in particular', '有异议的,请来信。', false],
  ['what is done with objections', '对整改有异议,我局将受理。', true],
  ['a remark at the end', '备注:以上数据截至5月。', false],
  ['the whole is never done', '巡察整改永远在路上。我们将巩固成果。', false],
  ['what the rectification lacks', '目前,整改工作虽取得一定成效,但还有差距。', false],
  ['what the rectification of this issue lacks', '目前,整改工作虽取得成效,但仍有120万元未偿还。', true],
  ['what became of the issue later', '集中整改期结束后,已清理剩余档案。该问题正在整改。', true],
  ['what became of this work', '目前,整改工作已完成。', true],
  ['all are asked, of the problems', '以上问题整改情况,欢迎监督。', false],
  ['a contact in brackets', '(联系人:张三,电话:0700-5550001)', false],
  ['objections that were collected', '对征集到的不同意见,请专家逐条复核。', true],
])('a paragraph behind the last issue: %s', async (_, last, inIssue) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', last)
  expect(issues[0]?.progress?.text).toBe(inIssue ? `已补记。\n${last}` : '已补记。')
})

describe('where every issue ends with one field', () => {
  const ends = '整改状态:已完成'
  const whole = '对整改不力的单位严肃问责,共问责5人,其中诫勉2人、批评教育3人。'
  const told = '整改情况:已补记。'
  it.each<[guards: string, first: string[], second: string[], last: string[], behind: string, progress: string]>([
    ['what stands behind it in the last is told of the whole', [ends], [ends], [ends], whole, '已补记。'],
    ['what goes on with a field is not', [ends], [ends], [ends], '整改时限:2024年5月', '已补记。'],
    ['the outlook, too', [ends], [ends], [ends], '下一步,县整改办将持续跟踪。', '已补记。'],
    [
      'by a label of progress that prints a status',
      ['办理结果:已办结'],
      ['办理结果:已办结'],
      ['办理结果:已办结,群众满意'],
      whole,
      '已补记。',
    ],
    ['by a deadline', ['整改时限:2024年5月'], ['整改时限:2024年5月'], ['整改时限:2024年5月'], whole, '已补记。'],
    [
      'what goes on with the issue is not',
      [ends],
      [ends],
      [ends],
      '截至5月,已收回12万元。',
      '已补记。\n截至5月,已收回12万元。',
    ],
    ['an enumeration is not', [ends], [ends], [ends], '二是推进整改。', '已补记。\n二是推进整改。'],
    ['one before ends otherwise', [ends, '责任单位:办公室'], [ends], [ends], whole, `已补记。\n${whole}`],
    ['only one before ends so', [], [ends], [ends], whole, `已补记。\n${whole}`],
    ['they end with what was done', [], [], [], whole, `已补记。\n${whole}`],
  ])('%s', async (_, first, second, last, behind, progress) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      ...[first, second, last].flatMap((fields, i) => [`${i + 1}.关于台账不全的问题`, told, ...fields]),
      behind,
    )
    expect(issues[2]?.progress?.text).toBe(progress)
  })
})

const whole = '县粮食局将逐项跟踪督促。'
it.each<[guards: string, ends: [string, string, string], behind: string, progress: string]>([
  ['a tag', ['已补记。(已完成)', '已修订。(已完成)', '正在核对。(正在整改)'], whole, '正在核对。'],
  [
    'a sentence of its own',
    ['已补记。该问题已完成整改。', '已修订。该问题已完成整改。', '已核对。该问题正在整改。'],
    '各单位要举一反三,加强管理。',
    '已核对。该问题正在整改。',
  ],
  ['a tag here, a sentence there', ['已补记。(已完成)', '该问题已完成整改。', '已核对。(已完成)'], whole, '已核对。'],
  ['not one of them', ['已补记。', '已修订。(已完成)', '已核对。(已完成)'], whole, `已核对。\n${whole}`],
  [
    'what was done by a day is of the issue',
    ['已补记。(已完成)', '已修订。(已完成)', '已核对。(已完成)'],
    '截至5月,已收回12万元。',
    '已核对。\n截至5月,已收回12万元。',
  ],
  [
    'an enumeration goes on',
    ['已补记。(已完成)', '已修订。(已完成)', '一是核对。(已完成)'],
    '二是清退。',
    '一是核对。\n二是清退。',
  ],
])('every issue ends with its status: %s', async (_, ends, behind, progress) => {
  const lines = ends.flatMap((told, i) => [`${i + 1}.关于台账不全的问题`, `整改情况:${told}`])
  const { issues } = await readText('一、反馈问题整改情况', ...lines, behind)
  expect(issues[2]?.progress?.text).toBe(progress)
})

it.each<[guards: string, line: string, inIssue: boolean]>([
  ['as many issues as there are', '截至目前,2个问题已完成整改1个,正在整改1个。', false],
  ['so many, in words', '两项之外,二个问题中,已完成整改1个。', false],
  ['another number: its own', '截至目前,3个问题已完成整改2个。', true],
  ['another number, of all', '综上,审计查出的7个问题中,已完成整改5个。', false],
  ['what it counts are no issues', '综上,2个泵站已完成改造。', true],
  ['nothing became of them', '县审计局指出2个问题。', true],
])('a sentence that counts issues behind the last: %s', async (_, line, inIssue) => {
  const told = ['1.关于台账不全的问题', '整改情况:已补记。', '2.关于制度不严的问题', '整改情况:已修订。']
  const { issues } = await readText('一、反馈问题整改情况', ...told, line)
  expect(issues[1]?.progress?.text).toBe(inIssue ? `已修订。\n${line}` : '已修订。')
})

it.each<[guards: string, line: string, inIssue: boolean]>([
  ['what the inspectors ask of the whole', '县委第三巡察组要求,县粮食局要在15日内报送整改方案。', false],
  ['what was asked for, and done', '按照县委第三巡察组要求,逐项补齐。', true],
  ['what was asked for here', '县委第三巡察组要求,对欠费逐户建档。', true],
  ['what was asked for in time', '省督察组要求2024年底前完成改造。', true],
])('a paragraph behind the last finding: %s', async (_, line, inIssue) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', line)
  expect(issues[0]?.progress?.text).toBe(inIssue ? `已补记。\n${line}` : '已补记。')
})

it('an outlook that is a field of the issue is no closing', async () => {
  const next = '我局将持续抓好巡察整改工作。'
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于台账不全的问题',
    '整改情况:已补记。',
    `下一步措施:${next}`,
  )
  expect(issues[0]?.nextSteps).toBe(next)
})

it('a note among the items of an issue ends nothing', async () => {
  const told = ['整改情况:一是清理台账。', '注:3户已破产。', '二是修订办法。']
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', ...told)
  expect(issues[0]?.progress?.measures.map(({ ordinal }) => ordinal)).toEqual(['一是', '二是'])
})

it('what the inspectors ask for, with the fields of the issue behind it, is of that issue', async () => {
  const asked = '督察组要求,青岚县要在6月底前完成改造,并向社会公开整改结果。'
  const lines = ['1.关于水质不达标的问题', asked, '整改情况:已改造。', '整改状态:已完成']
  const { issues } = await readText('一、反馈问题整改情况', ...lines)
  expect(issues.map(({ progress, status }) => [progress?.text, status.code])).toEqual([['已改造。', 'completed']])
})

it.each<[guards: string, behind: string[], progress: string]>([
  ['a note in front of it', ['注:本表不含3户。', '特此公示。'], '已补记。'],
  ['a note behind it', ['特此公示。', '注:本表不含3户。'], '已补记。'],
  ['a note, and text behind it', ['注:本表不含3户。', '已核对。'], '已补记。\n注:本表不含3户。\n已核对。'],
  ['text behind it', ['欢迎监督。', '已核对。'], '已补记。'],
  [
    'two outlooks and a note',
    ['我局将抓好巡察整改工作。', '下一步,我局将抓好审计整改工作。', '注:本表不含3户。'],
    '已补记。',
  ],
])('the closing begins with its first paragraph: %s', async (_, behind, progress) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', ...behind)
  expect(issues[0]?.progress?.text).toBe(progress)
})

it.each<[guards: string, line: string, expected: object]>([
  ['who answers for it', '我局将抓好巡察整改工作。责任单位:办公室', { responsible: [{ name: '办公室' }] }],
  ['by when', '下一步,我局将抓好巡察整改工作。整改时限:2024年12月', { deadline: '2024-12' }],
])('an outlook with a field behind it is of the issue: %s', async (_, line, expected) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', line)
  expect(issues).toMatchObject([expected])
})

it('where no issue has a second paragraph, what was done about who failed is of the whole', async () => {
  const issue = (n: number) => [`${n}.关于第${n}座水闸失修的问题`, '整改措施:修复。', '整改情况:已修复。']
  const { issues, accountability } = await readText(
    '一、整改情况',
    ...[1, 2, 3, 4].flatMap(issue),
    '对推进不力的3名责任人,由县纪委监委予以问责。',
  )
  expect(issues.at(-1)?.progress?.text).toBe('已修复。')
  expect(accountability?.people).toBe(3)
})

import { expect, it } from 'vitest'
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
  ['what the body will do next', '镇党委将于5月再次清点。', true],
  ['a part whose objections were met', '对群众有意见的3处护栏,已逐一加固。', true],
  ['objections that were collected', '对征集到的不同意见,请专家逐条复核。', true],
])('a paragraph behind the last issue: %s', async (_, last, inIssue) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于台账不全的问题', '整改情况:已补记。', last)
  expect(issues[0]?.progress?.text).toBe(inIssue ? `已补记。\n${last}` : '已补记。')
})

import { expect, it } from 'vitest'
import { readText } from './testing/read.ts'

it.each<[guards: string, text: string, description: string | null, progress: string]>([
  [
    'a status between what was found and what was done',
    '超预算支出17万元。已完成整改。4个单位作出书面检查。',
    '超预算支出17万元。',
    '已完成整改。4个单位作出书面检查。',
  ],
  [
    'several sentences of what was found',
    '涉及4个单位。其中1个已连续两年超支。正在整改。余款下月缴清。',
    '涉及4个单位。其中1个已连续两年超支。',
    '正在整改。余款下月缴清。',
  ],
  ['a status in front', '已完成整改。4个单位作出书面检查。', null, '已完成整改。4个单位作出书面检查。'],
  ['a status at the end', '4个单位作出书面检查。已完成整改。', null, '4个单位作出书面检查。已完成整改。'],
  [
    'something done in front of it',
    '预算已于8月调整。已完成整改。下月复查。',
    null,
    '预算已于8月调整。已完成整改。下月复查。',
  ],
  ['a remedy in front of it', '健全预算制度。已完成整改。下月复查。', null, '健全预算制度。已完成整改。下月复查。'],
])('a text without labels: %s', async (_, text, description, progress) => {
  const { issues } = await readText('一、审计查出问题整改情况', `1.公务用车运行费超预算。${text}`)
  expect(issues.map((issue) => [issue.description, issue.progress?.text])).toEqual([[description, progress]])
})

const long = '支'.repeat(390)
it.each<[guards: string, paragraphs: string[], description: string | null, progress: string]>([
  [
    'a status at the end of the first paragraph',
    ['超预算支出17万元。已完成整改。', '4个单位作出书面检查。'],
    null,
    '超预算支出17万元。已完成整改。\n4个单位作出书面检查。',
  ],
  [
    'a status in the first paragraph, others behind it',
    ['超预算支出17万元。已完成整改。下月复查。', '4个单位作出书面检查。'],
    '超预算支出17万元。',
    '已完成整改。下月复查。\n4个单位作出书面检查。',
  ],
  ['blanks around it', ['超预算支出17万元。 已完成整改。 下月复查。'], '超预算支出17万元。', '已完成整改。 下月复查。'],
  [
    'a status of twelve characters',
    ['超预算支出17万元。该问题已经全部整改到位。下月复查。'],
    '超预算支出17万元。',
    '该问题已经全部整改到位。下月复查。',
  ],
  [
    'of more',
    ['超预算支出17万元。该问题目前已经全部整改到位。下月复查。'],
    null,
    '超预算支出17万元。该问题目前已经全部整改到位。下月复查。',
  ],
  [
    'something done between what was found and the status',
    ['超预算支出17万元。召开会议3次。已完成整改。下月复查。'],
    null,
    '超预算支出17万元。召开会议3次。已完成整改。下月复查。',
  ],
  [
    'of two statuses the first',
    ['超预算支出17万元。正在整改。已完成整改。下月复查。'],
    '超预算支出17万元。',
    '正在整改。已完成整改。下月复查。',
  ],
  ['a status within 400 characters', [`${long}。已完成整改。下月复查。`], `${long}。`, '已完成整改。下月复查。'],
  [
    'a status behind them',
    [`${long}${'支'.repeat(9)}。已完成整改。下月复查。`],
    null,
    `${long}${'支'.repeat(9)}。已完成整改。下月复查。`,
  ],
])('where a text without labels is parted: %s', async (_, paragraphs, description, progress) => {
  const { issues } = await readText('一、审计查出问题整改情况', '1.公务用车运行费超预算的问题', ...paragraphs)
  expect(issues.map((issue) => [issue.description, issue.progress?.text])).toEqual([[description, progress]])
})

it.each<[guards: string, text: string, isFinding: boolean]>([
  ['后', '审计指出后,已清点票据。', false],
  ['以后', '审计指出以后,已清点票据。', false],
  ['之后', '审计指出之后,已清点票据。', false],
  ['each of those pointed out', '审计指出的12项问题逐条过堂。', false],
  ['what has gone on for years', '审计指出的票据不全问题已连续三年存在。', true],
  ['what has been put right by now', '审计指出的票据不全问题目前已整改。', false],
  ['a practice for which a ledger is kept', '审计指出的票据不全现象建立台账。', false],
  ['of six five', '审计指出的6户欠费,其中5户已缴清。', false],
  ['of six five that did not', '审计指出的6户欠费,5户未缴。', true],
  ['all of six', '审计指出的6户欠费,全部已收回。', false],
  ['behind 经查', '经查,审计发现票据未登记。', true],
  ['an opener in front', '巡察组检查发现,票据未登记。', true],
])('what was pointed out: %s', async (_, text, isFinding) => {
  const { issues } = await readText('一、审计查出问题整改情况', '1.关于票据不全的问题', text, '已逐本核对。')
  expect(issues.map(({ description }) => description)).toEqual([isFinding ? text : null])
})

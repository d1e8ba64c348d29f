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

import { expect, it } from 'vitest'
import { brief, readText } from './testing/read.ts'

const issues = [
  '一、反馈问题整改情况',
  '1.学习不深入',
  '整改情况:学习3次。',
  '2.票据不规范',
  '整改情况:清点12本。',
  '3.轮换不及时',
  '整改情况:轮换3批。',
]
const settled = ['一/1 学习不深入 = completed', '一/2 票据不规范 = ongoing', '一/3 轮换不及时 = completed']
const unstated = settled.map((one) => one.replace(/ = .*/, ' = unstated'))

it.each<[guards: string, behind: string[], expected: string[]]>([
  ['in a part of its own', ['二、完成情况', '上述问题中,第1、3项已完成整改,第2项正在推进。'], settled],
  ['behind the last issue', ['以上问题中,第1项、第3项已完成整改,第2项正在推进。'], settled],
  ['in brackets', ['二、完成情况', '第(一)、(三)项已完成整改,第(二)项正在推进。'], settled],
  ['one is left out', ['二、完成情况', '第1项已完成整改,第2项正在推进。'], unstated],
  ['one is told twice', ['二、完成情况', '第1、2项已完成整改,第2、3项正在推进。'], unstated],
  ['numbers of something else', ['二、完成情况', '办法第4、5项已完成整改,第6项正在推进。'], unstated],
  ['what is no status', ['二、完成情况', '第1、2、3项由办公室牵头。'], unstated],
])('statuses told by number: %s', async (_, behind, expected) => {
  expect((await readText(...issues, ...behind)).issues.map(brief)).toEqual(expected)
})

it('an issue with a status of its own keeps it', async () => {
  const own = issues.map((line) => (line.startsWith('整改情况:轮换') ? `${line}(基本完成)` : line))
  const { issues: read } = await readText(...own, '二、完成情况', '第1项已完成整改,第2项正在推进。')
  expect(read.map(({ status }) => [status.code, status.text, status.basis])).toEqual([
    ['completed', '已完成整改', 'prose'],
    ['ongoing', '正在推进', 'prose'],
    ['basically-completed', '基本完成', 'tag'],
  ])
})

it('sections numbered anew have no numbers of their own', async () => {
  const lines = [
    '一、反馈问题整改情况',
    '(一)聚焦学习方面',
    '1.学习不深入',
    '整改情况:学习3次。',
    '(二)聚焦作风方面',
    '1.票据不规范',
    '整改情况:清点。',
  ]
  const { issues: read } = await readText(...lines, '二、完成情况', '第1、2项已完成整改。')
  expect(read.map(({ status }) => status.code)).toEqual(['unstated', 'unstated'])
})

import { describe, expect, it } from 'vitest'
import { outlineOf } from './testing/outline-of.ts'

const issue = (heading: string) => `<li><b>${heading}</b><p>整改情况:已组织落实。(已完成)</p></li>`
const category = (heading: string, ...issues: string[]) =>
  `<li><b>${heading}</b><ol>${issues.map(issue).join('')}</ol></li>`
const [learning, records, training] = ['学习走过场', '台账记录不完整', '业务培训不经常']

describe('headings without a label in the lists of a page', () => {
  it.each<[guards: string, list: string, expected: string[]]>([
    ['a list: issues side by side', issue(learning) + issue(records), ['- ' + learning, '- ' + records]],
    [
      'a list within an item: its issues, and the item their category',
      category('制度执行不严', records, training) + issue(learning),
      ['- 制度执行不严', ' - ' + records, ' - ' + training, '- ' + learning],
    ],
  ])('%s', async (_, list, expected) => {
    const outline = await outlineOf([`<b>一、整改情况</b>`, `</p><ol>${list}</ol><p>`], true)
    expect(outline).toEqual(['一 整改情况', ...expected.map((line) => ` ${line}`)])
  })
})

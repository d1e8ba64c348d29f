/** Where a diagnostic stands in the decoded source, to the character, whatever the source says it with. */
import { expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const page = (tag: string) => `<html><body><h1>青岚县粮食局关于巡察整改进展情况的通报</h1>
<p>来源:青岚县粮食局 发布时间:2024-09-12</p>
<p>2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。现将整改进展情况公布如下。</p>
<p>一、反馈问题整改情况</p>
<p>1.关于学习不深入的问题</p>
<p>整改情况:组织学习3次。</p><p>整改状态:${tag}</p>
</body></html>`

it.each<[guards: string, tag: string]>([
  ['plain characters', '暂缓实施'],
  ['a reference in the middle', '暂缓&#23454;施'],
  ['one at the beginning', '&#26242;缓实施'],
  ['one at the end', '暂缓实&#26045;'],
  ['nothing but references', '&#26242;&#32531;&#23454;&#26045;'],
  ['an element within', '暂缓<b>实施</b>'],
])('%s', async (_, tag) => {
  const source = page(tag)
  const { diagnostics } = await parseBulletin(source)
  const { position, span } = diagnostics.find(({ ruleId }) => ruleId === 'status-unknown')!
  const [start, end] = [position!.start.offset, position!.end.offset]
  expect(span).not.toBeNull()
  expect(source.slice(start, end).replace(/<\/b>$/, '')).toBe(tag.replace(/<\/b>$/, ''))
  expect(source.slice(0, start).split('\n')).toHaveLength(position!.start.line)
})

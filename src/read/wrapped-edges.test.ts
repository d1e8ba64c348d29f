/** Lines of a wrapped text that are not even: which of them go on with a paragraph, and which begin one. */
import { describe, expect, it } from 'vitest'
import { readText } from './text.ts'

/** Wrapped at 28 characters, paragraphs indented: enough of it that the width is known. */
const even = [
  '　　收到反馈意见以后局党组高度重视，先后召开会议传达学习意见',
  '精神，成立了由主要负责同志任组长的工作领导小组，梳理形成问题',
  '清单和任务清单，明确了责任领导和责任科室，每半个月调度一次进',
  '展情况，确保各项任务按照时限要求落实到位，并接受群众的监督。',
  '　　局党组专题召开了民主生活会，班子成员逐一对照检查剖析，',
  '认领了反馈的问题，提出了整改的措施，形成了上下联动的局面，',
  '推动整改工作走深走实，取得了比较明显的成效，得到群众的认可。',
]

const paragraphs = (...lines: string[]) =>
  readText([...even, ...lines].join('\n'))
    .map(({ value }) => value)
    .slice(2)

const full = '　　县局对照反馈意见逐条研究，制定方案，明确各项任务的分工，'
const nearly = '分别落实到人，同时建立了台账并且定期通报' // 20 of 28: long, and not full

describe('where paragraphs are indented', () => {
  it.each<[guards: string, lines: string[], joined: string[]]>([
    ['behind a long line that breaks off', [`　　${nearly}`, '情况'], [`${nearly}情况`]],
    ['behind a short one of a paragraph with a full line', [full, '分别落实', '到人'], [`${full.trim()}分别落实到人`]],
    ['not behind a short one that is all there is', ['　　分别落实', '到人'], ['分别落实', '到人']],
    [
      'behind a long one that ends a sentence, of a paragraph with a full line',
      [full, `${nearly}。`, '到人'],
      [`${full.trim()}${nearly}。到人`],
    ],
    ['not behind a short one that ends a sentence', [full, '分别落实。', '到人'], [`${full.trim()}分别落实。`, '到人']],
    [
      'not behind a long one that ends a sentence where no line was full',
      [`　　${nearly}。`, '到人'],
      [`${nearly}。`, '到人'],
    ],
    ['behind a colon', ['　　责任人：', '罗某'], ['责任人：罗某']],
    ['behind what only looks like a label', ['　　编号', '3号楼'], ['编号3号楼']],
    [
      'not behind a line that is far too wide',
      [`　　${nearly}${nearly}${nearly}`, '情况'],
      [`${nearly}${nearly}${nearly}`, '情况'],
    ],
  ])('a line that is not goes on: %s', (_, lines, joined) => {
    expect(paragraphs(...lines)).toEqual(joined)
  })
})

it.each<[guards: string, line: string, value: string]>([
  ['at the beginning', '\u200b整改', '整改'],
  ['within', '整\u200b\u00ad改', '整改'],
  ['two of them apart', '整\u200b改\u200b完', '整改完'],
])('characters that are not seen go: %s', (_, line, value) => {
  expect(readText(line).map((block) => block.value)).toEqual([value])
})

describe('indents alone make no wrapping', () => {
  it('lines of one length, all of them indented', () => {
    const lines = even.map((line) => `　　${line.trim()}`)
    expect(readText(lines.join('\n'))).toHaveLength(lines.length)
  })
})

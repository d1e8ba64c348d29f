/** Figures and measures are the bulletin's own by their place: the preface, parts without issues, the head of a part, the closing. */
import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'
import { readTable, readText } from './testing/read.ts'

const totals = '反馈的12个问题,已完成9个。'
const both = ['issues-total 12', 'issues-completed 9']
const issue = ['1.关于学习不深的问题', '整改情况:已组织学习。(已完成)']
const told = ({ claims }: Awaited<ReturnType<typeof readText>>) => claims.map(({ kind, value }) => `${kind} ${value}`)

describe('claims by their place', () => {
  it.each<[guards: string, paragraphs: string[], claims: string[]]>([
    ['a part without issues', ['一、组织领导情况', totals, '二、反馈问题整改情况', ...issue], both],
    ['the head of the part with the issues', ['一、反馈问题整改情况', totals, ...issue], both],
    ['not an area of it', ['一、反馈问题整改情况', '(一)聚焦学习方面', totals, ...issue], []],
    ['not an issue', ['一、反馈问题整改情况', ...issue, totals, '2.关于作风不实的问题', '整改情况:已改正。'], []],
    [
      'not what is left',
      [
        '一、反馈问题整改情况',
        ...issue,
        '二、需进一步整改的事项',
        totals,
        '(一)关于学习不深的问题',
        '整改时限:2025年6月',
      ],
      [],
    ],
    ['not clues', ['一、反馈问题整改情况', ...issue, '二、问题线索处置情况', '移交的12个问题,已完成9个。'], []],
    ['a part that is one issue', ['一、关于学习不深的问题', totals, '二、关于作风不实的问题', '整改情况:已改正。'], []],
    ['the closing', ['一、反馈问题整改情况', ...issue, `下一步,我局将抓好巡察整改工作。${totals}`], both],
  ])('%s', async (_, paragraphs, claims) => {
    expect(told(await readText(...paragraphs))).toEqual(claims)
  })

  const header = '序号|反馈问题|整改情况|完成情况'
  it.each<[guards: string, rows: string[], behind: string[], claims: string[]]>([
    ['below the table', [header, '1|学习不深|已组织学习。|已完成'], [`经过整改,${totals}`], both],
    ['not in a cell of it', [header, `1|学习不深|${totals}|已完成`], [], []],
  ])('%s', async (_, rows, behind, claims) => {
    expect(told(await readTable(rows, ...behind))).toEqual(claims)
  })
})

describe('claims of a part with a table', () => {
  const [title, ...above] = opening.split('\n').filter((line) => line !== '')
  const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('')
  const table = (...rows: string[]) =>
    `<table border=1>${rows.map((row) => `<tr><td>${row.replaceAll('|', '<td>')}</tr>`).join('')}</table>`
  const ledger = table('序号|反馈问题|整改情况|完成情况', '1|学习不深|召开会议5次。|已完成')
  const figures = table('年度|次数', '2024|召开会议6次')

  it.each<[guards: string, part: string, claims: string[]]>([
    [
      'above the ledger, and not below it',
      paragraphs('一、反馈问题整改情况', '召开会议3次。') + ledger + paragraphs('召开会议4次。'),
      ['meetings 3'],
    ],
    ['above the ledger of an area', paragraphs('一、聚焦学习方面', '召开会议3次。') + ledger, []],
    [
      'above the first issue, in no table',
      paragraphs('一、反馈问题整改情况', '召开会议3次。') + figures + paragraphs(...issue),
      ['meetings 3'],
    ],
    [
      'a part without table and sections is an issue',
      paragraphs('一、反馈问题整改情况', '召开会议3次。', '已完成整改。'),
      [],
    ],
    [
      'a part without issues, headings and all',
      paragraphs('一、总体情况', '召开会议3次。', '(一)召开会议4次', '二、反馈问题整改情况', ...issue),
      ['meetings 3', 'meetings 4'],
    ],
  ])('%s', async (_, part, claims) => {
    const page = `<meta charset="utf-8"><h1>${title}</h1>${paragraphs(...above)}${part}`
    expect(told(await parseBulletin(new TextEncoder().encode(page)))).toEqual(claims)
  })
})

it('measures against people are listed in the order of the text, those of a part of their own with them', async () => {
  const { accountability } = await readText(
    '一、问题线索处置情况',
    '给予党内警告2人。',
    '二、组织领导情况',
    '严肃追责问责,给予诫勉3人。',
    '三、反馈问题整改情况',
    ...issue,
  )
  const spans = accountability?.actions.map(({ span }) => span[0]) ?? []
  expect(spans.length).toBe(2)
  expect(spans).toEqual(spans.toSorted((a, b) => a - b))
})

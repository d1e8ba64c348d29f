/** Issues without a label that begin a paragraph, below the headings of areas. */
import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'
import { brief, readText } from '../extract/testing/read.ts'

const [done, open] = ['已收回滞留资金31万元。该问题已整改到位。', '已清点2处仓库。该问题正在整改。']
const area = ['二、审计查出问题的整改情况', '(一)预算管理方面']

describe('issues that run in', () => {
  it.each<[guards: string, paragraphs: string[], issues: string[]]>([
    [
      'counted',
      [...area, `一是关于滞留资金的问题。${done}`, `二是资产闲置问题。${open}`],
      ['二/(一) 关于滞留资金的问题 = completed', '二/(一) 资产闲置问题 = ongoing'],
    ],
    [
      'counted, with fields below',
      [...area, '第一,滞留资金问题。', `整改情况:${done}`, '第二,资产闲置问题。', `整改情况:${open}`],
      ['二/(一)/第一 滞留资金问题 = completed', '二/(一)/第二 资产闲置问题 = ongoing'],
    ],
    [
      'counted in words',
      [...area, `首先,滞留资金的问题。${done}`, `其次,资产闲置的问题。${open}`],
      ['二/(一)/首先 滞留资金的问题 = completed', '二/(一)/其次 资产闲置的问题 = ongoing'],
    ],
    [
      'worded as issues are',
      [...area, `关于滞留资金的问题。${done}`, `针对资产闲置问题:${open}`],
      ['二/(一) 关于滞留资金的问题 = completed', '二/(一) 针对资产闲置问题 = ongoing'],
    ],
    [
      'below a part that tells of rectification',
      ['一、审计查出问题的整改情况', `一是关于滞留资金的问题。${done}`, `二是关于资产闲置的问题。${open}`],
      ['一 关于滞留资金的问题 = completed', '一 关于资产闲置的问题 = ongoing'],
    ],
    [
      'each area anew',
      [...area, `一是滞留资金问题。${done}`, '(二)资产管理方面', `一是资产闲置问题。${open}`],
      ['二/(一) 滞留资金问题 = completed', '二/(二) 资产闲置问题 = ongoing'],
    ],
    [
      'below an area that is named by what is wrong in it',
      ['二、整改情况', '(一)学习贯彻方面存在的问题', `一是关于滞留资金的问题。${done}`],
      ['二/(一) 关于滞留资金的问题 = completed'],
    ],
    [
      'below a heading that names neither area nor issue',
      ['二、整改情况', '(一)市农业农村局', `一是关于滞留资金的问题。${done}`, `二是关于资产闲置的问题。${open}`],
      ['二/(一) 关于滞留资金的问题 = completed', '二/(一) 关于资产闲置的问题 = ongoing'],
    ],
    [
      'below a complaint they are its items',
      ['二、整改情况', '(一)资金管理不严格', `一是关于收回的问题。${done}`, `二是关于制度的问题。${open}`],
      ['二/(一) 资金管理不严格 = ongoing'],
    ],
    [
      'below an issue that is worded without 关于',
      ['二、整改情况', '(一)资金滞留问题', `一是关于收回的问题。${done}`, `二是关于制度的问题。${open}`],
      ['二/(一) 资金滞留问题 = ongoing'],
    ],
    [
      'a sentence that speaks of an issue further on is none',
      [...area, `经逐项核查关于滞留资金的问题。${done}`],
      ['二/(一) 预算管理方面 = completed'],
    ],
    [
      'items of what is told about an issue are none',
      [...area, '1.关于滞留资金的问题', `一是关于收回的问题。${done}`, `二是关于制度的问题。${open}`],
      ['二/(一)/1 关于滞留资金的问题 = ongoing'],
    ],
    [
      'nor are those of a field',
      [...area, '整改情况:', `一是关于收回的问题。${done}`, `二是关于制度的问题。${open}`],
      ['二/(一) 预算管理方面 = ongoing'],
    ],
    [
      'deeds that are counted are none',
      [...area, `一是收回资金31万元。`, `二是清点仓库2处。该问题已整改到位。`],
      ['二/(一) 预算管理方面 = completed'],
    ],
    [
      'nor what is still to be done in the outlook',
      ['一、整改情况', '1.关于滞留资金的问题', done, '二、下一步工作打算', '一是关于资产闲置的问题。继续盘活资产。'],
      ['一/1 关于滞留资金的问题 = completed'],
    ],
  ])('%s', async (_, paragraphs, issues) => {
    expect((await readText(...paragraphs)).issues.map(brief)).toEqual(issues)
  })

  it('stand below their area and tell what was found', async () => {
    const { issues, text } = await readText(...area, '一是滞留资金问题。涉及资金31万元。', `整改情况:${done}`)
    expect(issues).toMatchObject([{ area: '预算管理方面', description: '涉及资金31万元。', progress: { text: done } }])
    expect(text.slice(...issues[0]!.evidence['title']!)).toBe('滞留资金问题')
  })

  it('are no sections of the outline; those with a label below them are', async () => {
    const paragraphs = [...area, `一是关于滞留资金的问题。${done}`, '三、下一步工作打算', '继续整改。']
    const { outline } = await parseBulletin(opening + paragraphs.join('\n\n'))
    expect(
      outline.map(({ label, children }) => [label, children.map((child) => [child.label, child.children])]),
    ).toEqual([
      ['二', [['(一)', []]]],
      ['三', []],
    ])
  })
})

describe('issues that run in, by their look', () => {
  const page = (...paragraphs: string[]) => {
    const [title = '', ...rest] = opening.split('\n').filter((line) => line !== '')
    return parseBulletin(`<h1>${title}</h1>${[...rest, ...paragraphs].map((one) => `<p>${one}</p>`).join('\n')}`)
  }
  it.each<[guards: string, paragraphs: string[], issues: string[]]>([
    [
      'bold in front of plain text',
      [...area, `<b>部分资金滞留问题。</b>${done}`, `<b>资产闲置问题</b>。${open}`],
      ['二/(一) 部分资金滞留问题 = completed', '二/(一) 资产闲置问题 = ongoing'],
    ],
    [
      'by weight, in pieces',
      [
        ...area,
        `<span style="font-weight:bold">部分资金</span><span style="font-weight:700">滞留问题。</span><span>${done}</span>`,
      ],
      ['二/(一) 部分资金滞留问题 = completed'],
    ],
    [
      'the same in plain text may be a sentence',
      [...area, `部分资金滞留问题。${done}`],
      ['二/(一) 预算管理方面 = completed'],
    ],
    ['bold deeds are none', [...area, `<b>收回滞留资金。</b>${done}`], ['二/(一) 预算管理方面 = completed']],
    [
      'bold words within a sentence are none',
      [...area, `<b>资金</b>滞留问题。${done}`],
      ['二/(一) 预算管理方面 = completed'],
    ],
  ])('%s', async (_, paragraphs, issues) => {
    expect((await page(...paragraphs)).issues.map(brief)).toEqual(issues)
  })
})

/** The signature under the text, and the facts that stand where they are looked for last. */
import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { readText } from './testing/read.ts'

const told = ['一、反馈问题整改情况', '1.关于票据管理不严的问题', '整改情况:正在清点。(正在推进)']

describe('the signature', () => {
  it.each<[guards: string, lines: string[], signedBy: string | null, signedOn: string | null]>([
    ['a body and a day', ['青岚县粮食局', '2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['both in a line', ['青岚县粮食局 2024年9月12日'], '青岚县粮食局', '2024-09-12'],
    ['a day in digits', ['青岚县粮食局', '2024-9-12'], '青岚县粮食局', '2024-09-12'],
    ['a day in Chinese digits', ['青岚县粮食局', '二〇二四年九月十二日'], '青岚县粮食局', '2024-09-12'],
    ['the day alone', ['2024年9月12日'], null, '2024-09-12'],
    [
      'below a list of what is attached',
      ['特此函复。', '附件:1.佐证材料清单', '2.收缴情况统计表', '青岚县粮食局', '2024年9月12日'],
      '青岚县粮食局',
      '2024-09-12',
    ],
    [
      'above who is sent a copy',
      ['青岚县粮食局', '2024年9月12日', '抄送:县委办公室,县政府督查室。'],
      '青岚县粮食局',
      '2024-09-12',
    ],
    [
      'no day, and below it who signed and who edited',
      ['青岚县粮食局', '签发人:崔某某 审核:党某 编辑:尤某'],
      '青岚县粮食局',
      null,
    ],
    ['a body of two lines', ['中共青岚县粮食局', '党组', '2024年9月12日'], '中共青岚县粮食局党组', '2024-09-12'],
  ])('%s', async (_, lines, signedBy, signedOn) => {
    const bulletin = await readText(...told, ...lines)
    expect([bulletin.signedBy, bulletin.signedOn]).toEqual([signedBy, signedOn])
  })

  it.each<[guards: string, behind: string[], signedOn: string | null]>([
    [
      'excerpts of other pages are left out behind the body that the title names',
      ['摘要:2022年12月9日,县粮食局通报了整改情况。(一)针对库存不实的问题。整改情况:已盘点。(已完成)'],
      '2024-09-12',
    ],
    [
      'a text in parts goes on, as behind a letter',
      ['一、整改工作情况', `专班已经成立,${'各项工作有序推进,'.repeat(8)}逐项落实。`],
      null,
    ],
  ])('%s', async (_, behind, signedOn) => {
    const bulletin = await readText(...told, '青岚县粮食局', '2024年9月12日', ...behind)
    expect(bulletin.signedOn).toBe(signedOn)
    expect(bulletin.text.includes('摘要')).toBe(false)
  })

  it('its evidence is what was printed', async () => {
    const { evidence, text } = await readText(...told, '青岚县粮食局', '2024-9-12')
    expect(text.slice(...evidence['signedOn']!)).toBe('2024-9-12')
    expect(text.slice(...evidence['signedBy']!)).toBe('青岚县粮食局')
  })
})

it('a list of what is attached, and who answers for it below the date, are no part of the last issue', async () => {
  const { issues, contact, text } = await readText(
    ...told,
    '专此函复。',
    '附件:1.佐证材料清单',
    '2.收缴情况统计表',
    '青岚县粮食局',
    '2024年9月12日',
    '(联系人:罗某,联系电话:0700-5550001)',
  )
  expect(issues.map(({ progress }) => progress?.text)).toEqual(['正在清点。'])
  expect(contact?.phones).toEqual(['0700-5550001'])
  expect(text).not.toContain('统计表')
})

it('the day of publication that a page declares, where it shows none', async () => {
  const page = `<html><head><meta name="PubDate" content="2024-09-12 10:20"></head><body><h1>青岚县粮食局关于巡察整改进展情况的通报</h1>${told.map((line) => `<p>${line}</p>`).join('')}</body></html>`
  expect((await parseBulletin(page)).publishedAt).toBe('2024-09-12T10:20')
})

it.each<[guards: string, line: string, contact: object]>([
  ['an address up to the end of its line', '地址:青岚县文昌路9号', { address: '青岚县文昌路9号' }],
  ['one that is too short to be one', '联系电话:0700-5550001;地址:县局', { address: null }],
  ['a telephone number with its area in brackets', '联系电话:(0700)5550001', { phones: ['0700-5550001'] }],
  ['two numbers', '联系电话:0700-5550001、5550002', { phones: ['0700-5550001', '5550002'] }],
])('contact: %s', async (_, line, contact) => {
  expect((await readText(...told, line)).contact).toMatchObject(contact)
})

it('the editor is named on the last line of all', async () => {
  const { editor, issues } = await readText(...told, '（县委巡察办供稿）', '编辑：罗某　审核：简某')
  expect(editor).toBe('罗某')
  expect(issues.at(-1)?.progress?.text).not.toContain('编辑')
})

import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { findFields } from './field.ts'

const words = compileLexicon(builtIn)

/** Each label with its value, the value up to the next label. */
function read(paragraph: string, from = 0): string[] {
  const folded = fold(paragraph)
  const fields = findFields(folded, from, folded.length, words)
  return fields.map(({ text, valueStart }, i) => `${text}|${folded.slice(valueStart, fields[i + 1]?.start).trim()}`)
}

describe('field labels', () => {
  it.each<[guards: string, paragraph: string, expected: string[]]>([
    [
      'in brackets, several on a line',
      '【牵头单位】水利局【责任单位】某镇【整改时限】2024年底',
      ['牵头单位|水利局', '责任单位|某镇', '整改时限|2024年底'],
    ],
    [
      'in brackets, and one with a colon behind them',
      '【整改进展】已学习。完成时限:2024年底',
      ['整改进展|已学习。', '完成时限|2024年底'],
    ],
    ['in brackets, within a paragraph that begins otherwise', '按照【整改措施】逐项落实。', []],
    ['at the beginning', '整改情况:已组织学习。', ['整改情况|已组织学习。']],
    ['several in a paragraph', '整改情况:已学习。责任单位:办公室', ['整改情况|已学习。', '责任单位|办公室']],
    ['blanks between', '责任单位:办公室 整改时限:2024年6月', ['责任单位|办公室', '整改时限|2024年6月']],
    ['full width, blanks about the colon', '整改情况 ：　已学习。', ['整改情况|已学习。']],
    ['in brackets, with a colon', '【整改情况】:已学习。', ['整改情况|已学习。']],
    ['in brackets, without one', '【整改情况】已学习。', ['整改情况|已学习。']],
    ['in brackets, alone', '【整改情况】', ['整改情况|']],
    ['in brackets that never close', '【整改情况已学习并逐项对照检查形成清单台账报告', []],
    ['in brackets, no label', '【某某某某】已学习。', []],
    ['alone on a line', '整改情况', ['整改情况|']],
    ['alone with a colon', '整改情况:', ['整改情况|']],
    ['two things at once', '整改过程及成效:已学习。', ['整改过程及成效|已学习。']],
    ['one that no list knows, by its end', '工作成效:已学习。', ['工作成效|已学习。']],
    ['the same within a paragraph', '一是学习。县水务局主要做法:已学习。', []],
    ['a sentence that ends so', '会上,交流了工作成效:已学习。', []],
    ['no label', '会议指出:要抓好整改。', []],
    ['the end of another word', '本次问题整改情况:已学习。', []],
    ['inside a sentence', '会议听取了整改情况:各科室汇报。', []],
    ['behind a comma, of a follow-up', '台账不全,未完成原因:资料缺失。', ['未完成原因|资料缺失。']],
    ['in brackets at the end, of a deadline', '台账不全(整改时限:2024年12月)', ['整改时限|2024年12月)']],
    ['in brackets within the text', '台账不全(整改时限:2024年12月),已补全。', []],
    ['in brackets at the end, of anything else', '台账不全(整改情况:已补全)', []],
    ['behind a comma, of anything else', '台账不全,整改情况:已补全。', []],
    ['behind a list number', '1.整改措施:修订制度。', ['整改措施|修订制度。']],
    ['behind the heading of an issue', '关于票据不规范的问题整改进展情况:一是清理。', ['整改进展情况|一是清理。']],
    ['behind what no heading says', '听取票据不规范的问题整改进展情况:一是清理。', []],
    ['behind the heading of an issue with its label', '(一)针对“票据”问题整改情况:已清理。', ['整改情况|已清理。']],
    [
      'within a sentence about an issue',
      '整改情况:研究关于票据不清的问题整改:成立专班。',
      ['整改情况|研究关于票据不清的问题整改:成立专班。'],
    ],
    ['of another kind behind a heading', '关于票据不规范的问题整改时限:6月。', []],
    ['of a campaign', '整治成效:已清理。', ['整治成效|已清理。']],
    ['behind a mark', '▲整改情况:已学习。', ['整改情况|已学习。']],
    ['behind a dash', '——整改情况:已学习。', ['整改情况|已学习。']],
    ['behind a quotation', '张贴“公示”整改情况:已学习。', ['整改情况|已学习。']],
  ])('%s', (_, paragraph, expected) => {
    expect(read(paragraph)).toEqual(expected)
  })

  it.each<[guards: string, before: string, label: string, gap: string, value: string]>([
    ['plain', '', '整改情况:', '', '已学习。'],
    ['blanks in front of the value', '已核实。', '整改情况:', '  ', '已学习。'],
    ['blanks in front of the colon', '', '整改情况 :', ' ', '已学习。'],
    ['brackets about the label', '已核实。', '【整改情况】:', ' ', '已学习。'],
    ['brackets without a colon', '', '【整改情况】', ' ', '已学习。'],
    ['brackets with blanks inside', '', '【 整改情况 】', '', '已学习。'],
    ['round brackets', '', '(整改情况):', '', '已学习。'],
    ['a label as long as any', '', '【验收销号情况】', '', '已学习。'],
    ['nothing but blanks behind it', '', '责任单位:', '  ', ''],
  ])('where they stand: %s', (_, before, label, gap, value) => {
    // What stands around the stretch is none of its business.
    const around = '责任人:'
    const folded = around + before + label + gap + value + around
    const [start, end] = [around.length, folded.length - around.length]
    const found = findFields(folded, start, end, words)
    const from = start + before.length
    expect(found).toMatchObject([{ start: from, valueStart: from + label.length + gap.length }])
  })

  it.each([
    ['blanks around it', '  整改情况  ', '整改情况'],
    ['a colon behind a blank', '整改情况 :', '整改情况'],
    ['brackets', '【整改情况】', '整改情况'],
    ['round brackets and a colon', '(整改情况):', '整改情况'],
    ['only an opening bracket', '【整改情况', '整改情况'],
    ['only a closing one', '整改情况】', '整改情况'],
    ['a short word with a colon', '措施:', '措施'],
    ['a short word alone is a word', '措施', undefined],
    ['a long line that ends with one', '会议听取了本次巡察反馈问题的有关整改情况', undefined],
  ])('a line that is nothing but a label: %s', (_, line, label) => {
    const found = findFields(line, 0, line.length, words)
    expect(found[0]?.text).toBe(label)
    if (label !== undefined) expect(found).toMatchObject([{ start: 0, valueStart: line.length }])
  })

  it('reads nothing in front of the stretch', () => {
    expect(read('责任单位:办公室。整改情况:已学习。', 9)).toEqual(['整改情况|已学习。'])
  })

  it('the longest label wins', () => {
    expect(read('未完成原因:资料缺失。')).toEqual(['未完成原因|资料缺失。'])
  })
})

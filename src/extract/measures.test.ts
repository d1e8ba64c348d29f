import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import type { Span } from '../schema.ts'
import { fold } from '../text/fold.ts'
import { readText } from './testing/read.ts'
import { readMeasures } from './measures.ts'

const words = compileLexicon(builtIn)

/** Paragraphs joined with a line feed, as the parser hands them over. */
function read(...paragraphs: string[]) {
  const text = paragraphs.join('\n')
  let start = 0
  const spans = paragraphs.map((paragraph): Span => {
    const span: Span = [start, start + paragraph.length]
    start = span[1] + 1
    return span
  })
  const measures = readMeasures(text, fold(text), spans, words)
  for (const measure of measures) expect(text.slice(...measure.span)).toBe(measure.text)
  return measures.map(({ ordinal, text: item }) => `${ordinal}|${item}`)
}

describe('measures', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    ['一是 in one paragraph', ['一是修订制度;二是加强检查。'], ['一是|修订制度;', '二是|加强检查。']],
    ['一是 behind full stops of half width', ['一是修订制度.二是加强检查.'], ['一是|修订制度.', '二是|加强检查.']],
    ['一是 in paragraphs of their own', ['一是修订制度。', '二是加强检查。'], ['一是|修订制度。', '二是|加强检查。']],
    ['behind a lead', ['会后立即研究。一是修订制度。二是加强检查。'], ['一是|修订制度。', '二是|加强检查。']],
    ['第一 … 第二', ['第一,修订制度;第二,加强检查。'], ['第一|修订制度;', '第二|加强检查。']],
    [
      'a decimal number behind the ordinal',
      ['1.修订制度;2.2.5万元以上须审批。'],
      ['1|修订制度;', '2|2.5万元以上须审批。'],
    ],
    ['circles', ['①修订制度;②加强检查。'], ['①|修订制度;', '②|加强检查。']],
    ['numbers in brackets that are one character', ['⑴修订制度;⑵加强检查。'], ['⑴|修订制度;', '⑵|加强检查。']],
    ['Arabic numbers', ['1.修订制度。2.加强检查。'], ['1|修订制度。', '2|加强检查。']],
    ['a number in front of a year', ['1.2024年7月招标。', '2.组织验收。'], ['1|2024年7月招标。', '2|组织验收。']],
    ['首先 … 其次', ['首先,修订制度。其次,加强检查。'], ['首先|修订制度。', '其次|加强检查。']],
    ['full width', ['（1）修订制度；（2）加强检查。'], ['(1)|修订制度；', '(2)|加强检查。']],
    [
      'of nested enumerations the outer',
      ['一是修订制度:①学习;②考核。二是加强检查。'],
      ['一是|修订制度:①学习;②考核。', '二是|加强检查。'],
    ],
    [
      'one that begins anew',
      ['一是甲。二是乙。', '一是丙。二是丁。'],
      ['一是|甲。', '二是|乙。', '一是|丙。', '二是|丁。'],
    ],
    ['ordinals in quotation marks', ['张贴“一是带齐证件,二是核对账号”的提示。'], []],
    ['an amount at the beginning', ['1.5万元以上的变更一律附资料。'], []],
    ['a single ordinal', ['一是修订制度。'], []],
    ['一是 only behind a mark', ['统一是非标准;二是非观念。一是甲。二是乙。'], ['一是|甲。', '二是|乙。']],
    ['其一 … 其二', ['其一,修订制度。其二,加强检查。'], ['其一|修订制度。', '其二|加强检查。']],
    ['a bracket behind the number', ['1)修订制度;2)加强检查。'], ['1)|修订制度;', '2)|加强检查。']],
    ['Chinese numbers in brackets', ['(一)修订制度;(二)加强检查。'], ['(一)|修订制度;', '(二)|加强检查。']],
    ['一、 … 二、', ['一、修订制度。二、加强检查。'], ['一|修订制度。', '二|加强检查。']],
    ['quarters count nothing', ['一、二季度各检查1次。二、三季度各抽查1次。'], []],
    ['⑳ is twenty, and begins nothing', ['⑳修订制度;①加强检查;②通报。'], ['①|加强检查;', '②|通报。']],
    ['numbers with their full stop in one character', ['⒈修订制度;⒉加强检查。'], ['⒈|修订制度;', '⒉|加强检查。']],
    ['⑴ to ⒇ count from one as well', ['⑴甲;⑵乙;⑶丙。'], ['⑴|甲;', '⑵|乙;', '⑶|丙。']],
    ['a number left out ends the run', ['一是甲。二是乙。四是丁。'], ['一是|甲。', '二是|乙。四是丁。']],
    ['a run of one before a longer one', ['一是甲。', '一是丙。二是丁。'], ['一是|丙。', '二是|丁。']],
    ['a run of one behind a longer one', ['一是甲。二是乙。', '一是丙。'], ['一是|甲。', '二是|乙。']],
    ['of two forms the one that begins first', ['①甲;②乙。一是丙。二是丁。'], ['①|甲;', '②|乙。一是丙。二是丁。']],
    [
      'words of order without a comma',
      ['首先修订制度。其次加强检查。最后通报。'],
      ['首先|修订制度。', '其次|加强检查。最后通报。'],
    ],
    ['an item ends with its paragraph', ['一是甲。', '再说。', '二是乙。'], ['一是|甲。', '二是|乙。']],
    ['three digits are no ordinal', ['100.甲。101.乙。'], []],
    ['一是 within a sentence', ['先一是甲;二是乙。'], []],
    ['是否 is no ordinal', ['一是甲。二是否乙。'], []],
    ['是一 is none', ['一是一;二是乙。'], []],
    ['behind dots', ['一是甲…二是乙。'], ['一是|甲…', '二是|乙。']],
    ['第一 with any mark', ['第一,甲。第二、乙。第三是丙。'], ['第一|甲。', '第二|乙。', '第三|丙。']],
    ['第一 without one', ['第一甲。第二乙。'], []],
    ['batches', ['第一批甲。第二批乙。'], []],
    ['blanks and marks behind circles', ['① 、甲② .乙'], ['①|甲', '②|乙']],
    ['brackets within a sentence', ['(1)甲(2)乙'], []],
    ['Chinese brackets within a sentence', ['(一)甲(二)乙'], []],
    ['marks behind brackets', ['(1)、甲。(2)、乙'], ['(1)|甲。', '(2)|乙']],
    ['blanks behind brackets', ['(1) 甲。(2) 乙'], ['(1)|甲。', '(2)|乙']],
    ['a bracket behind eleven', ['11)甲。12)乙'], []],
    ['a blank in front of the dot', ['1 .甲。2 .乙'], ['1|甲。', '2|乙']],
    ['a blank alone', ['1 甲。2 乙'], []],
    ['amounts', ['1.5万元。2.5万元。'], []],
    ['five digits behind the dot', ['1.12345元。2.甲'], []],
    ['a month behind the dot is one of an item', ['1.3月底甲。2.4月起乙'], ['1|3月底甲。', '2|4月起乙']],
    ['a month that nothing more is said of', ['1.3月甲。2.乙'], []],
    ['grades', ['一、二级甲。二、三级乙'], []],
    ['both of two', ['一、二者甲。二、乙'], []],
    ['one that counts on from the second', ['二是乙;三是丙。'], []],
    ['behind a quotation', ['“一是甲;二是乙。”一是丙;二是丁。'], ['一是|丙;', '二是|丁。']],
    ['ordinals that do not count on', ['二是修订制度。四是检查。'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(read(...paragraphs).map((one) => one.replace(/^（(\d)）/, '($1)'))).toEqual(expected)
  })
})

describe('a sentence on the issue as a whole is no part of its last measure', () => {
  it.each<[guards: string, progress: string, last: string]>([
    ['a status', '一是清点物品。二是补记3本。目前,该问题已整改完成。', '补记3本。'],
    ['a status of the measure itself', '一是清点物品。二是补记3本,此项工作已完成。', '补记3本,此项工作已完成。'],
    [
      'more is told behind it',
      '一是清点物品。二是补记3本。该问题已整改完成。共清退2万元。',
      '补记3本。该问题已整改完成。共清退2万元。',
    ],
    ['nothing but the status', '一是清点物品。二是该问题已整改完成。', '该问题已整改完成。'],
  ])('%s', async (_, progress, last) => {
    const { issues } = await readText('二、整改情况', '1.关于台账混乱的问题', `整改情况:${progress}`)
    expect(issues[0]?.progress?.measures.at(-1)?.text).toBe(last)
    expect(issues[0]?.progress?.text).toBe(progress)
  })
})

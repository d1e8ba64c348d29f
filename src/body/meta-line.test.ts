import { describe, expect, test } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { creditOf, endsWithStamp, isMeta, isValueBelow, metaLabels } from './meta-line.ts'

const words = compileLexicon(builtIn)

describe('the labels of a metadata line', () => {
  const rows: Array<[string, string, Array<[string, string]>]> = [
    [
      'glued to the value before',
      '来源:某局发布时间:2024-05-24',
      [
        ['publisher', '来源'],
        ['publishedAt', '发布时间'],
      ],
    ],
    ['the longest that ends there', '信息来源:某局', [['publisher', '信息来源']]],
    ['a short one printed with blanks', '来 源 :某局', [['publisher', '来 源']]],
    [
      'a long one is not put together over a blank',
      '来源:某委网站 编辑:张某',
      [
        ['publisher', '来源'],
        ['editor', '编辑'],
      ],
    ],
    ['a tab in place of the colon', '来源\t某局', [['publisher', '来源']]],
    ['the colon of a time ends none', '2024-05-24 10:20 来源:某局', [['publisher', '来源']]],
    ['a bar in place of the colon', '来源 | 某局', [['publisher', '来源']]],
    ['a bar before what has a colon', '打印 | 来源:某局', [['publisher', '来源']]],
    ['no label, no colon', '某局2024年工作', []],
  ]
  test.each(rows)('%s', (_, line, labels) => {
    expect(
      metaLabels(line, words).map(({ kind, start, valueStart }) => [kind, line.slice(start, valueStart - 1).trimEnd()]),
    ).toEqual(labels)
  })
})

describe('a metadata line', () => {
  const rows: Array<[string, string, boolean]> = [
    ['a label at the beginning', '来源:某局', true],
    ['behind a day', '2024-05-24 10:20 来源:某局', true],
    ['behind a bracket', '[发布时间:2024-05-24]', true],
    ['a bare stamp', '2024-05-24 10:20', true],
    ['a day in brackets', '(2024年5月24日)', true],
    ['in brackets who published it and when', '(某县政务网 2024年5月24日发布)', true],
    ['in brackets a meeting', '(2024年5月24日县委常委会会议通过)', false],
    ['a stamp and a body behind it', '2024-09-12 09:52 某县总工会', true],
    ['a stamp and a clause', '2024-09-12 09:52 整改任务全部完成了', false],
    ['behind the name of the site', '某县政务网 发布日期 : 2024-05-24', true],
    ['a bracket before the day', '[ 2024-9-12 9:15:22 来源:某局 点击: ]', true],
    ['a name glued to the label, a day behind it', '某县三中发布日期:2024-05-24 发表于某省', true],
    ['a name glued to the label, no day behind it', '某县政务网发布日期:见正文', false],
    ['a title glued to the label', '关于巡察整改的通报发布日期:2024-05-24', false],
    ['a sentence before the label', '本文转自某报,来源:某局', false],
    ['a text', '整改情况:已完成。', false],
  ]
  test.each(rows)('%s', (_, line, is) => expect(isMeta(line, words)).toBe(is))
})

test.each([
  ['the editor, in brackets', '【责任编辑:张某】', 'editor'],
  ['the publisher, the editor behind it', '来源:某局 责任编辑:张某', 'publisher'],
  ['the editor behind who signed', '签发人:崔某 审核:党某 编辑:尤某', 'editor'],
  ['the editor among others, in brackets', '(来稿:某镇 责任编辑:毛某 签发:雷某)', 'editor'],
  ['the publisher behind a bar', '来源 | 某局', 'publisher'],
  ['the editor behind one', '编辑 | 张某', 'editor'],
  ['buttons between bars', '编辑 | 打印', null],
  ['more of them', '编辑 | 某局 | 关闭', null],
  ['what is of no interest', '审核:张某', null],
  ['a label without a colon', '编辑\t张某', null],
  ['a sentence before the label', '本文转自某报,来源:某局', null],
])('a credit: %s', (_, line, credit) => expect(creditOf(line, words)).toBe(credit))

test.each([
  ['behind the account', '原创某县水利2024-05-24 10:20', true],
  ['before the place', '某县水利 2024年5月24日 10:20 某省', true],
  ['where an account published it', '某县水利 2024-05-24 10:20 发表于某省', true],
  ['behind a label that no list has', '成文: 2024-05-24 10:20', false],
  ['no clock', '某县水利2024-05-24', false],
  ['in a sentence', '会议开到2024-05-24 10:20。', false],
])('a line that ends with a stamp: %s', (_, line, is) => expect(endsWithStamp(line)).toBe(is))

test.each([
  ['the publisher', '来源:', '某县水利局', true],
  ['the last of several', '发布时间:2024-05-24 来源:', '某县水利局', true],
  ['what is no body', '来源:', '打印本页内容', false],
  ['the editor', '责任编辑:', '张某', true],
  ['a sentence', '责任编辑:', '现公布如下。', false],
  ['a label with a value', '来源:某局', '某县水利局', false],
  ['another label', '浏览量:', '某县水利局', false],
])('the value on the line below its label: %s', (_, label, line, is) => {
  expect(isValueBelow(label, line, words)).toBe(is)
})

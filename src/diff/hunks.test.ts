import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Hunk } from '../schema.ts'
import { intlSegmenter, loadSegmenter } from '../words/segmenter.ts'
import { excerpt } from './excerpt.ts'
import { compareTexts } from './hunks.ts'
import { tidy } from './tidy.ts'

const segmenter = intlSegmenter()
const show = (hunks: readonly Hunk[]) =>
  hunks.map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`)).join('')
const sides = (hunks: readonly Hunk[]) => ({
  old: hunks.flatMap(({ op, text }) => (op === 'insert' ? [] : text)).join(''),
  recent: hunks.flatMap(({ op, text }) => (op === 'delete' ? [] : text)).join(''),
})
const compared = (old: string, recent: string) => show(compareTexts(old, recent, segmenter).hunks)

test.each([
  ['a word', '清理24名人员，21人已返回', '清理24名人员，22人已返回', '清理24名人员，[-21-]{+22+}人已返回'],
  ['a figure is replaced whole', '由10%提高到30%', '由10%提高到37.5%', '由10%提高到[-30%-]{+37.5%+}'],
  ['a date is replaced whole', '至2024年4月10日', '至2024年4月12日', '至[-2024年4月10日-]{+2024年4月12日+}'],
  ['something put in', '已修复', '已全部修复', '已{+全部+}修复'],
  ['from nothing', '', '全部', '{+全部+}'],
  ['to nothing', '全部', '', '[-全部-]'],
  ['the same', '全部', '全部', '全部'],
])('%s', (_, old, recent, expected) => {
  expect(compared(old, recent)).toBe(expected)
})

test('other width is told to the letter, and nothing else with it', () => {
  expect(compared('已完成,共3项', '已完成，共3项')).toBe('已完成[-,-]{+，+}共3项')
})

test('a comma between two sentences written anew is no island', () => {
  const hunks: Hunk[] = [
    { op: 'delete', text: '一是延长开放时间' },
    { op: 'insert', text: '线上平台正式启用' },
    { op: 'equal', text: '，' },
    { op: 'delete', text: '增设两个时段' },
    { op: 'insert', text: '接待团队327个' },
  ]
  expect(show(tidy(hunks))).toBe('[-一是延长开放时间，增设两个时段-]{+线上平台正式启用，接待团队327个+}')
})

describe('properties', () => {
  const word = fc.constantFrom(
    '整改',
    '问题',
    '2024年',
    '8.15万元',
    '，',
    ',',
    '。',
    ' ',
    '\n',
    '的',
    '完成',
    '推进',
    '５',
    '\ud800',
    '𠮷',
  )
  const text = fc.array(word, { maxLength: 60 }).map((all) => all.join(''))

  test('both sides are rebuilt to the letter', () => {
    fc.assert(
      fc.property(text, text, (old, recent) => {
        expect(sides(compareTexts(old, recent, segmenter).hunks)).toEqual({ old, recent })
      }),
    )
  })

  test('no hunk is empty, no two of one kind are neighbours, deletions stand first', () => {
    fc.assert(
      fc.property(text, text, (old, recent) => {
        const { hunks } = compareTexts(old, recent, segmenter)
        const pairs = hunks.slice(1).map((hunk, k) => `${hunks[k]?.op} ${hunk.op}`)
        expect(hunks.every((hunk) => hunk.text !== '')).toBe(true)
        expect(
          pairs.filter((p) => ['equal equal', 'insert delete', 'insert insert', 'delete delete'].includes(p)),
        ).toEqual([])
      }),
    )
  })
})

describe('texts too unlike to be compared word by word', async () => {
  const jieba = await loadSegmenter()
  /** Characters that do not repeat in order, from a start. */
  const unlike = (start: number) =>
    Array.from({ length: 10_000 }, (_, k) =>
      k % 17 === 16 ? '。' : String.fromCharCode(0x4e00 + ((start + k * 7919) % 9000)),
    ).join('')
  const [a, b] = [unlike(0), unlike(4_501)]

  test('are flagged, rebuilt, and do not hang', () => {
    compareTexts(a.slice(0, 500), b.slice(0, 500), jieba)
    const start = performance.now()
    const { hunks, coarse } = compareTexts(a, b, jieba)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(coarse).toBe(true)
    const rebuilt = sides(hunks)
    expect(rebuilt.old === a && rebuilt.recent === b).toBe(true)
  })

  test('sentences that stayed are found all the same', () => {
    const same = '这一句话在两边都一字不差地保留了下来。'
    const [x, y] = [a.slice(0, 3000), b.slice(0, 3000)]
    const { hunks, coarse } = compareTexts(`${x}。${same}${x}`, `${y}。${same}${y}`, jieba)
    expect(coarse).toBe(true)
    expect(hunks.some(({ op, text: t }) => op === 'equal' && t === same)).toBe(true)
  })
})

describe('excerpts', () => {
  const hunks: Hunk[] = [
    { op: 'equal', text: '县农业农村局于2024年4月10日召开会议' },
    { op: 'delete', text: '三' },
    { op: 'insert', text: '四' },
    { op: 'equal', text: '次，研究整改措施' },
  ]

  test('show a little of what stands around a change, and cut no number', () => {
    expect(show(excerpt(hunks, 5))).toBe('…日召开会议[-三-]{+四+}次，研究整…')
    expect(show(excerpt(hunks, 6))).toBe('…10日召开会议[-三-]{+四+}次，研究整改…')
  })

  test('show all where told so', () => {
    expect(show(excerpt(hunks, Infinity))).toBe(show(hunks))
  })

  test('do not show a change of width', () => {
    const width: Hunk[] = [
      { op: 'equal', text: '甲' },
      { op: 'delete', text: ',' },
      { op: 'insert', text: '，' },
      { op: 'equal', text: '乙' },
    ]
    expect(excerpt(width, 9)).toEqual([{ op: 'equal', text: '甲，乙' }])
  })
})

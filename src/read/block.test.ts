import { describe, expect, test } from 'vitest'
import { Draft, Lines } from './block.ts'

const facts = { kind: 'paragraph', look: null, lead: 0, lists: 0, table: null, content: true, links: false } as const

describe('Lines', () => {
  test.each([
    ['\n', 'ab\ncd'],
    ['\r\n', 'ab\r\ncd'],
    ['\r', 'ab\rcd'],
  ])('ends a line at %j', (_, source) => {
    const lines = new Lines(source)
    expect(lines.point(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(lines.point(1)).toEqual({ line: 1, column: 2, offset: 1 })
    expect(lines.point(source.indexOf('c'))).toEqual({ line: 2, column: 1, offset: source.indexOf('c') })
    expect(lines.point(source.length)).toEqual({ line: 2, column: 3, offset: source.length })
  })

  test('counts an empty source as one line', () => {
    expect(new Lines('').point(0)).toEqual({ line: 1, column: 1, offset: 0 })
  })
})

describe('Draft', () => {
  test('merges stretches that adjoin in the source and correspond one to one', () => {
    const draft = new Draft()
    draft.add('整改', 10, 12)
    draft.add('情况', 12, 14)
    draft.add('&', 14, 19) // &amp;
    draft.add('好', 19, 20)
    draft.add('了', 25, 26)
    const block = draft.finish(new Lines(''), facts)
    expect(block?.value).toBe('整改情况&好了')
    expect(block?.runs).toEqual([
      { at: 0, from: 10, to: 14 },
      { at: 4, from: 14, to: 19 },
      { at: 5, from: 19, to: 20 },
      { at: 6, from: 25, to: 26 },
    ])
  })

  test('does not take an entity for text, though its length happens to fit with what came before', () => {
    const draft = new Draft()
    draft.add('<', 0, 4) // &lt;
    draft.add('ab', 4, 6)
    expect(draft.finish(new Lines(''), facts)?.runs).toEqual([
      { at: 0, from: 0, to: 4 },
      { at: 1, from: 4, to: 6 },
    ])
  })

  test('cuts blanks at the end, over several stretches, and the runs with them', () => {
    const draft = new Draft()
    draft.add('整改 ', 0, 3)
    draft.add('\u00a0', 3, 9)
    draft.add('\u3000', 9, 10)
    const block = draft.finish(new Lines('x'.repeat(10)), facts)
    expect(block?.value).toBe('整改')
    expect(block?.runs).toEqual([{ at: 0, from: 0, to: 2 }])
    expect(block?.position.end.offset).toBe(2)
  })

  test('makes no block of nothing but blanks', () => {
    const draft = new Draft()
    draft.add(' \u3000', 0, 2)
    expect(draft.finish(new Lines('  '), facts)).toBeNull()
    expect(draft.length).toBe(0)
  })

  test('never trims below the floor: the tab of an empty last cell stays', () => {
    const draft = new Draft()
    draft.add('a', 0, 1)
    draft.add('\t', 5, 5)
    draft.floor = draft.length
    draft.add('\u00a0', 9, 15)
    expect(draft.finish(new Lines(''), facts)?.value).toBe('a\t')
  })

  test('gives text in disorder (moved out of a table) a position that spans all of it', () => {
    const draft = new Draft()
    draft.add('后', 20, 21)
    draft.add('前', 4, 5)
    const position = draft.finish(new Lines(''), facts)?.position
    expect([position?.start.offset, position?.end.offset]).toEqual([4, 21])
  })
})

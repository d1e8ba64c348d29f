import { describe, expect, it } from 'vitest'
import { progressParts } from './progress-parts.ts'
import { sample, successive, three } from './testing/samples.ts'

const fold = (text: string) => text.replace(/[\s:：、.．]/g, '')

describe('progressParts', () => {
  it('loses nothing of a progress text', async () => {
    const bulletins = [...(await successive()), ...(await three()), await sample('luyan-zhujianju/2025-03-14.html')]
    const told = bulletins.flatMap(({ issues, text }) =>
      issues.flatMap(({ progress }) => (progress ? [{ progress, text }] : [])),
    )
    expect(told.length).toBeGreaterThan(30)
    for (const { progress, text } of told) {
      const { spans, measures } = progress
      const parts = progressParts(text, spans, measures)
      expect(fold(parts.map(({ ordinal, text: part }) => (ordinal ?? '') + part).join(''))).toBe(fold(progress.text))
      for (const { span, text: part, ordinal } of parts) if (ordinal === null) expect(text.slice(...span)).toBe(part)
    }
  })

  it('keeps what stands before, between and behind the measures', () => {
    const text = '总体：一是甲；其间。二是乙。最后'
    const measures = [
      { ordinal: '一是', text: '甲；', span: [5, 7] as [number, number] },
      { ordinal: '二是', text: '乙。', span: [12, 14] as [number, number] },
    ]
    expect(progressParts(text, [[0, 16]], measures).map(({ ordinal, text: part }) => [ordinal, part])).toEqual([
      [null, '总体：'],
      ['一是', '甲；'],
      [null, '其间。'],
      ['二是', '乙。'],
      [null, '最后'],
    ])
  })
})

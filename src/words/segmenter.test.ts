import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDictionary } from './dictionary.ts'
import { openJieba } from './jieba.ts'
import { intlSegmenter, loadSegmenter } from './segmenter.ts'
import { domainTerms } from './terms.ts'

const segmenters = [await loadSegmenter(), intlSegmenter()]
const text =
  '对照巡察反馈问题，完善“三重一大”决策等长效机制，2024年4月追回8.15万元（泉鲤委宣〔2024〕4号），整改率100%。'

describe.each(segmenters)('$name', (segmenter) => {
  test('loses nothing, whatever the text', () => {
    const any = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constant(`a\ud800b\u0000中国 \n　`),
      fc.constant(text),
    )
    fc.assert(
      fc.property(any, (t) => {
        expect(segmenter.cut(t).join('')).toBe(t)
      }),
    )
  })

  test('keeps dates, amounts, percents and document numbers whole', () => {
    expect(segmenter.cut(text)).toEqual(expect.arrayContaining(['2024年4月', '8.15万', '100%', '泉鲤委宣〔2024〕4号']))
  })
})

const dictionary = findDictionary(new URL('segmenter.ts', import.meta.url).href, existsSync, fileURLToPath)

// The dictionary is made by the build, and only where nodejs-jieba is installed.
test.runIf(dictionary !== null && segmenters[0]?.name === 'nodejs-jieba')('knows the terms of the domain', () => {
  expect(segmenters[0]?.cut(text)).toEqual(expect.arrayContaining(['反馈问题', '三重一大', '长效机制']))
})

test.runIf(dictionary !== null && segmenters[0]?.name === 'nodejs-jieba')(
  'opens the package where its module lies elsewhere',
  async () => {
    const elsewhere = (path: string) => !path.endsWith('.node') && existsSync(path)
    const jieba = await openJieba(dictionary as NonNullable<typeof dictionary>, elsewhere)
    expect(jieba?.cut('落实长效机制', true).join('')).toBe('落实长效机制')
  },
)

test('a missing file of the package is told, not left to abort the process', async () => {
  const nothing = await openJieba({ dict: '/nowhere', idf: '/nowhere' }, () => false).catch(() => null)
  expect(nothing).toBeNull()
})

test('is loaded once', async () => {
  expect(await loadSegmenter()).toBe(segmenters[0])
})

test('the terms are words, each told once', () => {
  expect(new Set(domainTerms).size).toBe(domainTerms.length)
  expect(domainTerms.filter((term) => !/^\p{Script=Han}{2,7}$/u.test(term))).toEqual([])
})

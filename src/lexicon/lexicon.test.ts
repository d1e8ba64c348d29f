import { describe, expect, it } from 'vitest'
import { BulletinError } from '../errors.ts'
import { parseBulletin } from '../parse.ts'
import { opening } from '../lint/rule.ts'
import { fold } from '../text/fold.ts'
import { checkLexicon, lexiconSchema } from './check.ts'
import { extendLexicon, type LexiconExtension } from './lexicon.ts'
import { words } from './words.ts'

it('the built-in words fit the schema of a lexicon', () => {
  expect(lexiconSchema.parse(words)).toEqual(words)
})

it('no status word stands under two codes', () => {
  const seen = new Map<string, string>()
  for (const { code, words: list } of words.status) {
    for (const word of list) {
      expect(seen.get(word) ?? code, word).toBe(code)
      seen.set(word, code)
    }
  }
})

it('every word is folded, as the text is that it is compared with', () => {
  const all = JSON.stringify(words)
  expect(fold(all)).toBe(all)
})

it('the words of an extension are folded', () => {
  const { status, fields } = extendLexicon(words, {
    status: [{ code: 'ongoing', words: ['推进（中）'] }],
    fields: { progress: ['进展（一）'] },
  })
  expect([status[0], fields.progress[0]]).toEqual([{ code: 'ongoing', words: ['推进(中)'] }, '进展(一)'])
})

it('no word stands in a list twice', () => {
  const twice: string[] = []
  const look = (value: unknown, path: string) => {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
      twice.push(...value.filter((word, i) => value.indexOf(word) < i).map((word) => `${path} ${word}`))
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
  }
  look(words, '')
  expect(twice).toEqual([])
})

describe('one line teaches', () => {
  const text = `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n2.关于平台重复的问题\n\n办理结果:停止采购。(暂缓实施)\n\n包案领导:张某`

  it('a status word', async () => {
    const { issues } = await parseBulletin(text, { lexicon: { status: [{ code: 'ongoing', words: ['暂缓实施'] }] } })
    expect(issues[1]?.status).toMatchObject({ code: 'ongoing', basis: 'tag', text: '暂缓实施' })
  })

  it('a field label', async () => {
    const lexicon = { fields: { progress: ['办理结果'], responsible: ['包案领导'] } }
    const { issues } = await parseBulletin(text, { lexicon })
    expect(issues[1]?.progress?.text).toBe('停止采购。')
    expect(issues[1]?.responsible).toMatchObject([{ role: '包案领导', name: '张某' }])
  })

  it('a piece of page furniture', async () => {
    const page = `${text}\n\n政务新媒体矩阵`
    expect((await parseBulletin(page)).text).toContain('政务新媒体矩阵')
    expect((await parseBulletin(page, { lexicon: { furniture: ['政务新媒体'] } })).text).not.toContain('政务新媒体矩阵')
  })
})

describe('a word of a user wins over the built-in one', () => {
  const text = `${opening}一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:张某。\n\n完成情况:基本完成`
  const read = async (lexicon: LexiconExtension) => parseBulletin(text, { lexicon })

  it('a status word', async () => {
    expect((await read({})).issues[0]?.status.code).toBe('basically-completed')
    const { issues } = await read({ status: [{ code: 'ongoing', words: ['基本完成'] }] })
    expect(issues[0]?.status).toMatchObject({ code: 'ongoing', text: '基本完成' })
  })

  it('a field label, whichever kind comes first in the built-in order', async () => {
    expect((await read({})).issues[0]).toMatchObject({ progress: { text: '张某。' }, responsible: [] })
    const { issues } = await read({ fields: { responsible: ['整改情况'] } })
    expect(issues[0]).toMatchObject({ responsible: [{ role: '整改情况', name: '张某' }] })
  })

  it('a label that a user puts under two kinds announces both', () => {
    const { progress, status } = extendLexicon(words, {
      fields: { progress: ['完成情况'], status: ['完成情况'] },
    }).fields
    expect([progress[0], status[0]]).toEqual(['完成情况', '完成情况'])
  })
})

it('an extension is added, and changes nothing of what it extends', () => {
  const before = structuredClone(words)
  const extended = extendLexicon(words, { furniture: ['甲'], fields: { plan: ['乙'] } })
  expect(extended.furniture).toEqual(['甲', ...words.furniture])
  expect(extended.fields.plan[0]).toBe('乙')
  expect(extended.fields.goal).toEqual(words.fields.goal)
  expect(words).toEqual(before)
})

it.each([
  ['an unknown part', { statuses: [] }, /statuses/],
  ['an unknown code', { status: [{ code: 'done', words: ['好'] }] }, /status\.0\.code/],
  ['an empty word', { furniture: [''] }, /furniture\.0/],
  ['no object', [], /object/],
])('%s is refused by name', (_, data, says) => {
  expect(() => checkLexicon(data, 'mine.json')).toThrow(says)
  expect(() => checkLexicon(data, 'mine.json')).toThrow(BulletinError)
})

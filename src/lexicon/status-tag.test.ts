import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { compileLexicon } from './compile.ts'
import { words as builtIn } from './words.ts'
import { statusTagAt, tagAt } from './status-tag.ts'

const words = compileLexicon(builtIn)

describe('tags', () => {
  it.each<[text: string, tag: string | null]>([
    ['共谋发展。(已完成)', '已完成'],
    ['挂钩。【已完成】', '已完成'],
    ['评比。（已完成，并长期坚持）。', '已完成,并长期坚持'],
    [`共谋发展,${'同心协力,'.repeat(20)}(已完成)`, '已完成'],
    ['(已完成)', '已完成'],
    ['挂钩。( 已完成 ) ;', '已完成'],
    ['举办培训班(第二期),参训46人。', null],
    ['挂钩。(已完成(长期坚持))', '已完成(长期坚持)'],
    ['见附件((共3项)', '共3项'],
    ['没有括号', null],
    ['', null],
    [')', null],
    ['()', null],
    ['挂钩( )', null],
    ['已完成)', null],
    ['先进(集体)已完成)', null],
    ['见附件(共3项。已完成)', null],
    [`(${'同心协力,'.repeat(9)}已完成)`, null],
    [`(${'同心协力,'.repeat(20)}已完成)`, null],
    ['已清点。(已完成', '已完成'],
    ['已清点(共3册。', '共3册'],
  ])('%s', (text, tag) => {
    const folded = fold(text)
    const found = tagAt(folded)
    expect(found?.text ?? null).toBe(tag)
    if (!found) return
    expect(folded.slice(...found.inner)).toBe(tag)
    expect(folded.slice(found.start)).toMatch(/^[(【]/)
    expect(folded[found.start]).toBe(found.bracket)
  })
})

describe('where a tag begins', () => {
  it.each<[guards: string, text: string, before: string]>([
    ['one tag', '票据管理不严(已完成)', '票据管理不严'],
    ['a former tag before it is of it', '票据管理不严【正在推进】→【已完成】', '票据管理不严'],
    ['with another arrow', '票据管理不严(正在推进) -> (已完成)', '票据管理不严'],
    ['brackets before it are not', '票据管理不严(含下属站点)(已完成)', '票据管理不严(含下属站点)'],
  ])('%s', (_, text, before) => {
    const folded = fold(text)
    const tag = tagAt(folded)
    expect([folded.slice(0, tag?.start), tag?.text]).toEqual([fold(before), '已完成'])
  })
})

describe('which tags are a status', () => {
  it.each<[guards: string, text: string, tag: string | null]>([
    ['alone', '学习3次。(已完成)', '已完成'],
    ['with a remark', '学习3次。(已完成,并建立长效机制)', '已完成,并建立长效机制'],
    ['with what is planned', '学习3次。(正在整改,预计2024年12月完成)', '正在整改,预计2024年12月完成'],
    ['a remark in a paragraph of its own', '(已完成,并建立长效机制)', '已完成,并建立长效机制'],
    ['with a share', '学习3次。(已完成80%)', '已完成80%'],
    ['a remark within a sentence is an aside', '清理3处(已完成,其中1处由某镇实施)', null],
    ['what is no status', '学习3次。(其中2次,已完成)', null],
    ['what only goes on', '学习3次。(持续加强,形成合力)', null],
  ])('%s', (_, text, tag) => {
    expect(statusTagAt(fold(text), words)?.text ?? null).toBe(tag)
  })
})

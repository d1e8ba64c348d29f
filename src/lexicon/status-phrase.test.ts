import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { compileLexicon } from './compile.ts'
import { isStatusPhrase, readStatus, tagAt } from './status-phrase.ts'
import { words as builtIn } from './words.ts'

const words = compileLexicon(builtIn)

describe('printed words and their codes', () => {
  it.each<[text: string, code: string, sustained: boolean]>([
    ['已完成', 'completed', false],
    ['已整治到位', 'completed', false],
    ['已整改到位', 'completed', false],
    ['已完成验收销号', 'completed', false],
    ['立行立改', 'completed', false],
    ['已完成并长期坚持', 'completed', true],
    ['已完成整改,持续监管', 'completed', true],
    ['已完成,转入长效管护', 'completed', true],
    ['正在持续推进', 'ongoing', true],
    ['已完成，长期坚持', 'completed', true],
    ['已完成并持续推进', 'completed', true],
    ['已完成，持续推进', 'completed', true],
    ['已完成，需持续整改', 'completed', true],
    ['已完成，仍在持续推进', 'ongoing', true],
    ['未完成，持续推进', 'not-completed', true],
    ['基本完成', 'basically-completed', false],
    ['基本完成取得阶段性成果并持续整改', 'basically-completed', true],
    ['取得阶段性成效,转入长效整改', 'phased', true],
    ['阶段性完成', 'phased', false],
    ['正在推进', 'ongoing', false],
    ['持续推进', 'ongoing', true],
    ['长期坚持', 'ongoing', true],
    ['部分整改', 'ongoing', false],
    ['达到序时进度', 'ongoing', false],
    ['取得阶段性成效,尚未全面完成', 'phased', false],
    ['未完成', 'not-completed', false],
    ['尚未整改到位', 'not-completed', false],
    ['基本完成→已完成', 'completed', false],
    ['已完成並長期堅持', 'completed', true],
    ['完成率100%', 'completed', false],
    ['完成率50%', 'ongoing', false],
    ['部分完成，完成率50%', 'ongoing', false],
    ['已完成，整改完成率达100%', 'completed', false],
    ['部分办结', 'ongoing', false],
    ['待销号', 'ongoing', false],
    ['已完成，待销号', 'completed', false],
  ])('%s', (text, code, sustained) => {
    expect(readStatus(fold(text), words)).toMatchObject({ code, sustained })
    expect(isStatusPhrase(fold(text), words)).toBe(true)
  })

  it.each(['已完成。', '已 完成;'])('%s with its closing', (text) => {
    expect(isStatusPhrase(fold(text), words)).toBe(true)
  })

  it('a paragraph is no status, though it says nothing else', () => {
    expect(isStatusPhrase('已完成,'.repeat(60), words)).toBe(false)
  })

  it.each(['总商会', '第三期', '监', '社区', '暂缓实施', '个别同志已完成初稿但质量不高'])('%s is no status', (text) => {
    expect(isStatusPhrase(fold(text), words)).toBe(false)
  })
})

describe('tags', () => {
  it.each<[text: string, tag: string | null]>([
    ['共谋发展。(已完成)', '已完成'],
    ['挂钩。【已完成】', '已完成'],
    ['评比。（已完成，并长期坚持）。', '已完成,并长期坚持'],
    [`共谋发展,${'同心协力,'.repeat(20)}(已完成)`, '已完成'],
    ['(已完成)', '已完成'],
    ['挂钩。( 已完成 ) ;', '已完成'],
    ['举办培训班(第二期),参训46人。', null],
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

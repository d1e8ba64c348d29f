import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { compileLexicon } from './compile.ts'
import { isStatusPhrase, readStatus } from './status-phrase.ts'
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
    ['已完成（持续推进）', 'completed', true],
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
    ['已完成80%', 'ongoing', false],
    ['已完成100%', 'completed', false],
    ['已完成√', 'completed', false],
    ['完成（长期坚持）', 'completed', true],
    ['长期任务', 'ongoing', true],
    ['部分完成，完成率50%', 'ongoing', false],
    ['已完成，整改完成率达100%', 'completed', false],
    ['部分办结', 'ongoing', false],
    ['待销号', 'ongoing', false],
    ['已完成，待销号', 'completed', false],
  ])('%s', (text, code, sustained) => {
    expect(readStatus(fold(text), words)).toMatchObject({ code, sustained })
    expect(isStatusPhrase(fold(text), words)).toBe(true)
  })

  it.each(['已完成5项，持续整改1项', '已完成前期工作，持续推进', '完成部分任务、持续推进'])(
    '%s: a part is done',
    (text) => {
      expect(readStatus(fold(text), words)).toMatchObject({ code: 'ongoing', sustained: true })
    },
  )

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

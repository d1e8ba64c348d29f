import { describe, expect, it } from 'vitest'
import { fold } from '../text/fold.ts'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { readLabel } from './label.ts'

const words = compileLexicon(builtIn)

describe('labels', () => {
  it.each<[line: string, style: string, text: string, number: number]>([
    ['2.12345热线工单办理不及时', 'article', '2', 2],
    ['6.12315投诉举报办理质效不高', 'article', '6', 6],
    ['6.96117平台运行不畅', 'article', '6', 6],
    ['A．公车管理不严', 'letter', 'A', 1],
    ['C.“三会一课”不规范', 'letter', 'C', 3],
    ['一、加强领导', 'part', '一', 1],
    ['十一、关于', 'part', '十一', 11],
    ['贰、整改情况', 'part', '贰', 2],
    ['拾壹、整改情况', 'part', '拾壹', 11],
    ['一. 关于', 'part', '一', 1],
    ['第二部分 整改情况', 'division', '第二部分', 2],
    ['任务一：', 'issue', '任务一', 1],
    ['问题二', 'issue', '问题二', 2],
    ['反馈意见三 关于', 'issue', '反馈意见三', 3],
    ['第3项：', 'issue', '第3项', 3],
    ['第15项　乡镇污水直排', 'issue', '第15项', 15],
    ['第2项 12家砂石场扬尘', 'issue', '第2项', 2],
    ['第4项 个别乡镇垃圾堆放', 'issue', '第4项', 4],
    ['问题1 3个村集体资产管理不规范', 'issue', '问题1', 1],
    ['案例三 大型养殖场粪污直排', 'issue', '案例三', 3],
    ['案例一：青石河污染', 'issue', '案例一', 1],
    ['序号三、货车怠速', 'issue', '序号三', 3],
    ['整改任务（五）：非法码头', 'issue', '整改任务(五)', 5],
    ['3.3个单位违规列支', 'article', '3', 3],
    ['（一）聚焦', 'chapter', '(一)', 1],
    ['（ 二 ）聚焦', 'chapter', '(二)', 2],
    ['一）聚焦', 'chapter', '一)', 1],
    ['1.关于', 'article', '1', 1],
    ['1．关于', 'article', '1', 1],
    ['1、党组', 'article', '1', 1],
    ['4. 关于', 'article', '4', 4],
    ['1.2024年7月18日完成', 'article', '1', 1],
    ['1.1 关于', 'decimal', '1.1', 1],
    ['⒓关于', 'article', '12', 12],
    ['(1)针对', 'item', '(1)', 1],
    ['1)针对', 'closed', '1)', 1],
    ['③巡察', 'circle', '③', 3],
    ['⑵针对', 'item', '⑵', 2],
    ['㈢聚焦', 'chapter', '㈢', 3],
    ['问题1：理论', 'issue', '问题1', 1],
    ['反馈问题一：', 'issue', '反馈问题一', 1],
    ['问题（3）：', 'issue', '问题(3)', 3],
    ['问题3】理论', 'issue', '问题3', 3],
    ['1.问题1：', 'issue', '1.问题1', 1],
  ])('%s', (line, style, text, number) => {
    expect(readLabel(fold(line), words)).toMatchObject({ style, text, number, last: number })
  })

  it.each<[line: string, text: string, last: number]>([
    ['1-3.关于学习不深入、台账不全的问题', '1-3', 3],
    ['1.—3.关于学习不深入、台账不全的问题', '1.—3', 3],
    ['1、2.关于学习不深入的问题', '1、2', 2],
    ['1至3、关于学习不深入、台账不全的问题', '1至3', 3],
    ['（1）—（3）针对', '(1)—(3)', 3],
  ])('of several numbers: %s', (line, text, last) => {
    expect(readLabel(fold(line), words)).toMatchObject({ text, number: 1, last })
  })
})

describe('false labels', () => {
  it.each<[guards: string, line: string]>([
    ['a size of paper', 'A4纸复印'],
    ['a name in letters', 'B.C公司'],
    ['numbers that do not count on', '3-1.关于学习不深入、台账不全的问题'],
    ['the second issue of the first area', '1-2.关于学习不深入的问题'],
    ['months', '1-3月已完成'],
    ['an item in prose', '第3项任务已经销号'],
    ['cases in prose', '案例一致公开'],
    ['quarters', '二、三季度短板制定攻坚计划'],
    ['three quarters', '一、二、三季度工作'],
    ['an amount', '1.5万元以上的变更'],
    ['a dotted date', '2024.10.8在大厅'],
    ['a reference', '问题4中涉及的网格员'],
    ['a list of references', '问题1、3、5。'],
    ['a house number', '12号楼因一楼住户'],
    ['a session', '（第三期），邀请'],
    ['an ordinal of a text', '第一，修订学习计划'],
    ['an item of a text', '一是提高站位'],
    ['a decimal of percentage points', '3.3个百分点'],
    ['a count of tasks', '任务 3 个'],
    ['a day that became a name', '3.15晚会'],
    ['a noun in brackets', '（总商会）'],
  ])('%s: %s', (_, line) => {
    expect(readLabel(fold(line), words)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'

const preface = '2024年3月4日至3月29日,检查组对全县8所乡村小学开展了专项检查。现将有关情况通报如下。'
const finding = ['二、发现的主要问题', '(一)食材管理方面', '1.验收走过场。5所学校验收单无人签字。']
const request = ['三、整改要求', '(一)压实责任。要建立台账,于6月30日前报送整改情况。']

const read = async (...paragraphs: string[]) => {
  const { stage, issues } = await parseBulletin(paragraphs.join('\n\n'))
  return {
    stage,
    issues: issues.map(({ title, description, progress }) => [title, description, progress?.text ?? null]),
  }
}

describe('what a check has found is fed back, and nothing is done yet', () => {
  const found = { stage: 'feedback', issues: [['验收走过场', '5所学校验收单无人签字。', null]] }

  it.each<[guards: string, paragraphs: string[]]>([
    ['a title that says so', ['县纪委监委关于营养餐专项检查情况的反馈通报', preface, ...finding]],
    ['as an opinion', ['县委第二巡察组关于县粮食局的巡察反馈意见', preface, ...finding]],
    ['in other words', ['县教育局关于营养餐专项检查情况的反馈', preface, ...finding]],
    [
      'the sentence that announces it',
      ['县委第三轮巡察情况的通报', preface.replace('现将有关情况通报如下', '现将检查发现的问题反馈如下'), ...finding],
    ],
    [
      'findings and requests, and no part on what was done',
      ['县委第三轮巡察情况的通报', preface, ...finding, ...request],
    ],
  ])('%s', async (_, paragraphs) => {
    expect(await read(...paragraphs)).toEqual(found)
  })
})

describe('a report of what was done is no feedback', () => {
  const done = '1.验收走过场。已补签验收单,并换人验收。'
  const title = '县教育局关于巡察意见的报告'

  it.each<[guards: string, paragraphs: string[]]>([
    ['a body that reports back', ['县教育局关于巡察意见落实情况的反馈', preface, '二、反馈的问题', done]],
    [
      'an opinion that a title says was followed',
      ['县教育局关于落实县委第二巡察组巡察意见', preface, '二、反馈的问题', done],
    ],
    [
      'an opinion whose issues were mended',
      ['县教育局关于县委第二巡察组反馈意见', preface, '二、反馈的问题', '1.验收走过场', '整改情况:已补签验收单。'],
    ],
    ['an opinion that was acted upon', ['县教育局关于巡察反馈意见落实情况的报告', preface, '二、反馈的问题', done]],
    ['findings without requests', [title, preface, '二、反馈的问题', done]],
    ['a part on what was done', [title, preface, '二、主要问题整改情况', done, ...request]],
    ['tags', [title, preface, '二、反馈的问题', `${done}(已完成)`, ...request]],
    ['fields', [title, preface, '二、反馈的问题', '1.验收走过场', '整改情况:已补签验收单。', ...request]],
  ])('%s', async (_, paragraphs) => {
    const { stage, issues } = await read(...paragraphs)
    expect(stage).toBeNull()
    expect(issues[0]?.[2]).toContain('已补签验收单')
  })
})

import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'
import { outlineOf } from './testing/outline-of.ts'

const told = '整改情况:已组织落实。(已完成)'
const first = ['一、整改情况', '1.关于学习的问题']
const begun = ['一 整改情况', ' 1 关于学习的问题']

describe('a number within a text that tells', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    ['the next of the level', [...first, told, '2.作风', told], [...begun, ' 2 作风']],
    ['not the next: an item', [...first, told, '4.制定计划。'], begun],
    ['not the next, but wrapped', [...first, told, '4.关于作风的问题', told], [...begun, ' 4 关于作风的问题']],
    ['not the next, but an area', [...first, told, '4.聚焦作风方面', told], [...begun, ' 4 聚焦作风方面']],
    ['not the next, but a complaint', [...first, told, '4.作风不实'], [...begun, ' 4 作风不实']],
    ['a complaint that runs on', [...first, told, '4.作风不实。已经改正。'], begun],
    ['not the next, but a field follows', [...first, told, '4.作风', told], [...begun, ' 4 作风']],
    ['a label that counts issues', [...first, told, '问题4:作风', '已经改正。'], [...begun, '  问题4 作风']],
    [
      'an item of a run, with what a plan has behind it',
      [...first, '整改情况:分两步。', '(1)学习', '(2)检查', '整改措施:逐项检查。'],
      begun,
    ],
    [
      'an item of a run, with what only an issue has behind it',
      [...first, '整改情况:分两步。', '(1)学习', '(2)检查', told],
      [...begun, '  (2) 检查'],
    ],
    [
      'a chapter with a short heading',
      [...first, told, '(三)作风建设', '已经改正。'],
      ['一 整改情况', ' 1 关于学习的问题', ' (三) 作风建设'],
    ],
    ['a chapter that is a sentence', [...first, told, '(三)作风建设已经抓好。另外修订了制度。'], begun],
    [
      'a chapter too long for a heading',
      [...first, told, `(三)${'组织全局干部职工逐条对照检查并且认真梳理'.repeat(3)}`],
      begun,
    ],
    [
      'a long one that names a part',
      [...first, told, `三、需进一步整改的事项${'以及各股室各粮库各站所各项配套工作任务'.repeat(2)}`],
      [...begun, `三 需进一步整改的事项${'以及各股室各粮库各站所各项配套工作任务'.repeat(2)}`],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

describe('what follows a label without a value', () => {
  it.each<[guards: string, behind: string, expected: string[]]>([
    ['its text, numbered like a heading', '2.作风建设', begun],
    ['a heading that is wrapped', '2.关于作风的问题', [...begun, ' 2 关于作风的问题']],
  ])('%s', async (_, behind, expected) => {
    expect(await outlineOf([...first, '整改情况:', behind, '已经改正。'])).toEqual(expected)
  })
})

describe('circles', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    ['with a field behind', ['一、整改情况', '①学习不深', told], ['一 整改情况', ' ① 学习不深']],
    ['with a field in the line', ['一、整改情况', `①学习不深。${told}`], ['一 整改情况', ' ① 学习不深']],
    ['without', ['一、整改情况', '①学习不深', '已经改正。'], ['一 整改情况']],
    [
      'followed by another number',
      ['一、整改情况', '①学习不深', '1.关于作风的问题', told],
      ['一 整改情况', ' 1 关于作风的问题'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

describe('labels that count issues', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    ['at the root', ['问题1:学习不深', told, '问题2:作风不实', told], ['问题1 学习不深', '问题2 作风不实']],
    [
      'below a chapter, and level in the next',
      ['(一)聚焦学习方面', '问题1:学习不深', told, '(二)聚焦作风方面', '问题2:作风不实', told],
      ['(一) 聚焦学习方面', ' 问题1 学习不深', '(二) 聚焦作风方面', ' 问题2 作风不实'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

describe('a bare line behind numbered issues', () => {
  const numbered = ['1.关于学习的问题', told]
  const lastProgress = async (...paragraphs: string[]) =>
    (await parseBulletin(opening + paragraphs.join('\n\n'))).issues.at(-1)?.progress?.text ?? ''

  it.each<[guards: string, line: string, opens: boolean]>([
    ['what is still to be done', '需进一步整改的事项', true],
    ['clues', '问题线索处置', true],
    ['plans', '今后努力方向', true],
    ['a part of another kind', '加强组织领导', false],
    ['a sentence', '今后努力方向。', false],
    ['a wrapped issue', '关于尚未完成的问题', false],
    ['longer than a heading', `下一步${'将继续组织全局干部职工逐条对照检查'.repeat(3)}`, false],
  ])('%s ends the last of them, or not', async (_, line, ends) => {
    expect((await lastProgress(...numbered, line, '继续抓好。')).includes(line)).toBe(!ends)
  })

  it('ends none where the parts are numbered', async () => {
    const line = '今后努力方向'
    expect(await lastProgress('一、整改情况', ...numbered, line, '继续抓好。')).toContain(line)
  })

  it('ends none where nothing stands below it', async () => {
    expect(await lastProgress(...numbered, '需进一步整改的事项')).toContain('需进一步整改的事项')
  })
})

describe('headings by their look', () => {
  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'a status in bold, a field below it',
      ['<b>学习不深</b>', '销号情况', '<b>已销号</b>', '反馈情况', '未学习。'],
      ['- 学习不深'],
    ],
    [
      'a status in brackets, a line of its own',
      ['<b>学习不深</b>', told, '【已完成整改】', '<b>作风不实</b>', told],
      ['- 学习不深', '- 作风不实'],
    ],
    [
      'below an area, but what was done',
      ['<b>聚焦学习方面</b>', '<b>理论学习以读代学</b>', '已经改正。', '<b>健全常态化学习机制</b>', '另外修订了制度。'],
      ['- 聚焦学习方面', ' - 理论学习以读代学'],
    ],
    [
      'brackets around a line, a field of an issue below it',
      ['【粮食轮换】', told, '【仓储设施老化】', '已经更换。'],
      ['- 粮食轮换', '- 仓储设施老化'],
    ],
    [
      'brackets with text behind them, a field below it',
      ['【粮食轮换】共3批。', told, '【仓储设施老化】', '已经更换。', '【台账不完整】缺5本。', told],
      ['- 粮食轮换', '- 仓储设施老化', '- 台账不完整'],
    ],
    [
      'brackets that name no issue, text behind them',
      ['<b>学习不深</b>', told, '【典型案例】某站已经轮换。'],
      ['- 学习不深'],
    ],
    ['brackets around a line, text below it', ['【粮食轮换】', '已经轮换。'], []],
    [
      'brackets around a line, below it what was found, and then a field of an issue',
      ['【粮食轮换】', '两批延误。', told, '【仓储设施】', '已经更换。', '另有3台。', told],
      ['- 粮食轮换'],
    ],
    [
      'quotation marks around a line, a field of an issue below it',
      ['“粮食轮换一拖再拖”', told, '“仓储设施带病运行”', '已经更换。'],
      ['- “粮食轮换一拖再拖”'],
    ],
    ['brackets around a field', ['<b>学习不深</b>', '【整改情况】', '已组织落实。'], ['- 学习不深']],
    [
      'below an area whatever the words, and what looks the same is the next',
      ['<b>聚焦学习方面</b>', '<b>理论学习以读代学</b>', '已经改正。', '<b>体育课时被挤占</b>', '已经恢复。'],
      ['- 聚焦学习方面', ' - 理论学习以读代学', ' - 体育课时被挤占'],
    ],
    [
      'below an area and a text of its own, nothing',
      [
        '<b>聚焦学习方面</b>',
        '<b>理论学习以读代学</b>',
        '已经改正。',
        '<b>聚焦作风方面</b>',
        '问题不少。',
        '<b>体育课时被挤占</b>',
        '已经恢复。',
      ],
      ['- 聚焦学习方面', ' - 理论学习以读代学', '- 聚焦作风方面'],
    ],
    [
      'below an area, but right in front of another such line',
      ['<b>聚焦学习方面</b>', '<b>体育课时被挤占</b>', '<b>理论学习抓得不紧</b>', told],
      ['- 聚焦学习方面', ' - 理论学习抓得不紧'],
    ],
    [
      'below an area, but in another look than the first',
      ['<b>聚焦学习方面</b>', '<b>理论学习以读代学</b>', '已经改正。', '</p><h4>体育课时被挤占</h4><p>', '已经恢复。'],
      ['- 聚焦学习方面', ' - 理论学习以读代学'],
    ],
    ['below an area, but short', ['<b>聚焦学习方面</b>', '<b>以读代学</b>', '已经改正。', told], ['- 聚焦学习方面']],
    [
      'below an area, but 情况',
      ['<b>聚焦学习方面</b>', '<b>体育课时开设情况</b>', '已经改正。', told],
      ['- 聚焦学习方面'],
    ],
    [
      'below an area, but a status',
      ['<b>聚焦学习方面</b>', '<b>理论学习以读代学</b>', '已经改正。', '<b>基本完成</b>', '另外修订了制度。'],
      ['- 聚焦学习方面', ' - 理论学习以读代学'],
    ],
    ['a complaint', ['<b>学习不深</b>', told, '<b>作风不实</b>', told], ['- 学习不深', '- 作风不实']],
    [
      'several without the look, a field below each',
      ['学习不深', told, '以读代学', told],
      ['- 学习不深', '- 以读代学'],
    ],
    [
      'a sentence below a numbered issue tells more of it',
      ['(一)关于学习的问题', '学习走样。', told, '(二)关于作风的问题', '作风走样。', told],
      ['(一) 关于学习的问题', '(二) 关于作风的问题'],
    ],
    ['so does one in quotation marks', ['(一)关于学习的问题', '“学习走样”', told], ['(一) 关于学习的问题']],
    ['one alone without the look', ['学习不深', told, '另有一事。', told], []],
    ['the value of a label is no heading', ['存在问题:', '以读代学', told, '存在问题:', '作风漂浮', told], []],
    ['sentences are none', ['已经学习。', told, '已经检查。', told], []],
    ['complaints are, with a full stop', ['学习不深。', told, '作风不实。', told], ['- 学习不深', '- 作风不实']],
    ['no words that tell', ['<b>粮食储备</b>', '已经轮换。'], []],
    ['a part', ['<b>反馈问题整改情况</b>', '<b>学习不深</b>', told], ['- 反馈问题整改情况', ' - 学习不深']],
    ['an area without the look', ['聚焦学习方面', '关于学习的问题', told], ['- 聚焦学习方面', ' - 关于学习的问题']],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs, true)).toEqual(expected)
  })
})

describe('what is numbered below an issue', () => {
  const above = ['一、整改情况', '1.党组学习不深入的问题']
  const issue = ['一 整改情况', ' 1 党组学习不深入的问题']
  it.each<[guards: string, lines: string[], expected: string[]]>([
    ['sentences that tell what was done', ['(1)制定计划。', '(2)已学习3次。'], issue],
    ['a remedy and more of it', ['(1)健全学习机制。制定计划3个。', '(2)已学习3次。'], issue],
    [
      'a heading with text behind it',
      ['(1)党组以会代学。已学习3次。', '(2)心得雷同。已退回。'],
      [...issue, '  (1) 党组以会代学', '  (2) 心得雷同'],
    ],
    ['one that complains', ['(1)制定计划。', '(2)学习不深。'], [...issue, '  (1) 制定计划', '  (2) 学习不深']],
    ['one with a tag', ['(1)制定计划。', '(2)学习3次(已完成)。'], [...issue, '  (1) 制定计划', '  (2) 学习3次']],
    [
      'one with a field below it',
      ['(1)以会代学。', told, '(2)雷同心得。', told],
      [...issue, '  (1) 以会代学', '  (2) 雷同心得'],
    ],
    [
      'behind a bare label, whatever they answer to',
      ['整改情况:', '(1)针对以会代学的问题。学习3次。', '(2)针对记录不全的问题。补全12份。', '整改状态:已完成'],
      issue,
    ],
    [
      'behind a bare label, but with a field of an issue below it',
      ['整改情况:', '(1)针对以会代学的问题。', '(2)针对记录不全的问题', told],
      [...issue, '  (2) 针对记录不全的问题'],
    ],
    ['one alone', ['(1)制定计划。', '已经落实。'], [...issue, '  (1) 制定计划']],
    [
      'below an area',
      ['2.聚焦学习方面', '(1)制定计划。', '(2)学习3次。'],
      [...issue, ' 2 聚焦学习方面', '  (1) 制定计划', '  (2) 学习3次'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await outlineOf([...above, ...lines])).toEqual(expected)
  })
})

describe('circled items, each with a status tag', () => {
  it.each<[guards: string, lines: string[], expected: string[]]>([
    [
      'are issues where they name what was found',
      ['①目录更新不及时。已核对。(已完成)', '②数据没有打通。正在对接。(正在推进)'],
      [...begun, '  ① 目录更新不及时', '  ② 数据没有打通'],
    ],
    [
      'half of them in words that complain are enough',
      ['①目录更新不及时。已核对。(已完成)', '②窗口“一次办”。已上线。(已完成)'],
      [...begun, '  ① 目录更新不及时', '  ② 窗口“一次办”'],
    ],
    [
      'are measures where they tell what was done',
      ['①清点票据。共3本。(已完成)', '②追缴资金。共2笔。(正在推进)'],
      begun,
    ],
    ['are no issues where one has no tag', ['①目录更新不及时。已核对。(已完成)', '②数据没有打通。正在对接。'], begun],
    ['nothing but a tag behind the heading', ['①目录更新不及时(已完成)', '②数据没有打通(已完成)'], begun],
  ])('%s', async (_, lines, expected) => {
    expect(await outlineOf([...first, ...lines])).toEqual(expected)
  })
})

describe('fields that are numbered as parts are', () => {
  const fields = ['一、整改目标', '全部封堵。', '二、整改时限', '2024年12月底前', '三、完成情况', '已封堵3处。']

  it('what is numbered within one of them stands below it', async () => {
    const within = ['一、整改措施', '(一)查清管线。', '(二)封堵破损。', '二、整改时限', '2024年12月底前']
    expect(await outlineOf(['问题二十三:某园区废水渗漏', ...within])).toEqual([
      '问题二十三 某园区废水渗漏',
      ' 一 整改措施',
      '  (一) 查清管线',
      '  (二) 封堵破损',
      ' 二 整改时限',
    ])
  })

  it.each<[guards: string, paragraphs: string[], expected: string[]]>([
    [
      'anew below each issue: they are its own',
      ['反馈问题一:污水直排', ...fields, '反馈问题二:恶臭扰民', ...fields],
      ['污水直排', '恶臭扰民'].flatMap((title, i) => [
        `反馈问题${'一二'[i]} ${title}`,
        ' 一 整改目标',
        ' 二 整改时限',
        ' 三 完成情况',
      ]),
    ],
    [
      'going on with the part that names the one task',
      ['一、反馈问题:某处污水直排', '二、整改目标', '全部封堵。', '三、完成情况', '已封堵3处。'],
      ['一 某处污水直排', '二 整改目标', '三 完成情况'],
    ],
    [
      'not counting on from one',
      ['反馈问题一:污水直排', '整改情况:已封堵。', '三、完成情况', '已封堵3处。'],
      ['反馈问题一 污水直排', '三 完成情况'],
    ],
  ])('%s', async (_, paragraphs, expected) => {
    expect(await outlineOf(paragraphs)).toEqual(expected)
  })
})

it('letters number the issues of an area', async () => {
  const area = (label: string) => [label, 'A．学习不深【已完成】', told, 'B．作风不实【已完成】', told]
  expect(await outlineOf(['一、整改情况', ...area('(一)聚焦学习方面'), ...area('(二)聚焦作风方面')])).toEqual([
    '一 整改情况',
    ...['(一) 聚焦学习方面', '(二) 聚焦作风方面'].flatMap((name) => [` ${name}`, '  A 学习不深', '  B 作风不实']),
  ])
})

it.each<[guards: string, heading: string, printed: string]>([
  ['a character that was lost in capture', '1.关于档案数字化?进缓慢的问题', '关于档案数字化?进缓慢的问题'],
  ['right in front of a field', '1.学习不深?整改情况:已组织落实。(已完成)', '学习不深'],
  ['a question that ends the heading', '1.为何超期?', '为何超期'],
])('a question mark: %s', async (_, heading, printed) => {
  expect(await outlineOf(['一、整改情况', heading, told])).toEqual(['一 整改情况', ` 1 ${printed}`])
})

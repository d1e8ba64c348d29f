import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { readText } from './testing/read.ts'
import { proseStatus } from './prose-status.ts'

const words = compileLexicon(builtIn)

it('a remark in a tag tells of days and money as well', async () => {
  const { issues } = await readText(
    '一、整改情况',
    '1.关于欠费的问题',
    '整改情况:追缴3户。(正在推进,其余8万元预计2025年12月底前追缴)',
  )
  expect(issues[0]?.status).toMatchObject({ code: 'ongoing', basis: 'tag' })
  expect(issues[0]?.dates.map(({ edtf, role }) => [edtf, role])).toEqual([['../2025-12', 'planned']])
  expect(issues[0]?.entities.map(({ value }) => value)).toEqual([80000])
})

describe('prose', () => {
  it.each<[guards: string, text: string, code: string | null, printed?: string]>([
    ['of the whole', '该问题已整改到位。上述资金全部缴库。', 'completed', '已整改到位'],
    ['found so by others', '专家组出具意见,确认该问题已整改到位。', 'completed', '已整改到位'],
    ['what some only believe', '针对少数干部认为整改工作已完成的现象,开展谈话3次。', null],
    [
      'of the task as a whole, behind its items',
      '一是清淤;二是建站;三是管护,该项任务已完成整改。',
      'completed',
      '已完成整改',
    ],
    ['of a task that is one item', '一是追缴欠费,此项任务已完成。二是修订制度,此项任务正在推进。', null],
    ['of a task that is the second step', '先行排查。第二步,追缴欠费,此项任务已完成。', null],
    ['of a task with a number of two digits', '(12)追缴欠费,此项任务已完成。', null],
    ['of a task with a number and a mark', '1、追缴欠费,此项任务已完成。', null],
    ['of a task in a circle', '①追缴欠费,此项任务已完成。', null],
    ['of a task that is the eleventh', '十一是追缴欠费,此项任务已完成。', null],
    ['of a task, an item before it', '一是追缴欠费。经市级验收,此项任务已完成整改。', 'completed', '已完成整改'],
    ['of a task, where a number stands within', '追缴欠费12、13号,此项任务已完成整改。', 'completed', '已完成整改'],
    ['of some of what was counted', '共排查隐患10个,8个已整改到位。', null],
    ['of some places', '反馈的4个点位,3个已完成整改。', null],
    ['of all that was counted', '反馈的4个点位,4个均已完成整改。', 'completed', '均已完成整改'],
    ['of all the issues, by their number', '目前,3个问题已完成整改。', 'completed', '已完成整改'],
    ['of those above, by their number', '上述3个已完成整改。', 'completed', '已完成整改'],
    ['of a task', '经市级验收,此项任务已完成整改。', 'completed', '已完成整改'],
    ['with a lead', '截至目前,该问题已完成整改。', 'completed', '已完成整改'],
    ['without a subject', '补助资金全部发放到户,已完成整改。', 'completed', '已完成整改'],
    ['in time', '该问题已如期完成。', 'completed', '完成'],
    ['what is to be done in time', '倒排工期,明确责任人,按期完成整改。', null],
    ['going on behind the status', '该问题已完成整改并通过市级验收。', 'completed', '已完成整改'],
    ['in progress', '目前仍在推进。', 'ongoing', '仍在推进'],
    ['not begun', '因资料缺失,该问题尚未整改。', 'not-completed', '尚未整改'],
    ['long-term work to come', '该问题已整改到位,后续将长期坚持。', 'completed', '已整改到位'],
    ['long-term work beside it', '该问题已整改到位,并长期坚持。', 'completed', '已整改到位'],
    ['nearly the whole', '该问题基本完成整改。', 'basically-completed', '基本完成整改'],
    ['an open word wins', '该问题已完成整改。该问题正在整改。', 'ongoing', '正在整改'],
    ['a negation before a word of completion', '目前此问题暂未整改到位。', 'not-completed', '暂未整改到位'],
    ['what was to be solved is not', '截至目前,上述问题仍未得到解决。', 'not-completed', '仍未得到解决'],
    ['among what is being worked on', '系统仍在调试,该问题正在整改之中。', 'ongoing', '正在整改之中'],
    ['it needs to go on', '该问题还需要持续整改。', 'ongoing', '持续整改'],
    ['something else needs to go on', '队伍建设需要持续推进。', null],
    ['nothing that needs to go on is named', '但需要持续推进。', null],
    ['what needs to be completed is an intention', '该问题需要整改到位。', null],
    ['已经 for 已', '此项问题已经整改到位,后续将持续加强。', 'completed', '已经整改到位'],
    ['了 in the word', '该问题取得了阶段性成效。', 'phased', '取得了阶段性成效'],
    ['two subjects', '本项问题整改工作正在有序推进。', 'ongoing', '正在有序推进'],
    ['on a day that has passed', '该问题已于2024年8月底前整改到位。', 'completed', '整改到位'],
    ['as of a day', '至2023年11月15日已全部整改完毕。', 'completed', '已全部整改完毕'],
    ['in a month', '2023年7月已整改到位。', 'completed', '已整改到位'],
    ['as was asked', '目前已按要求完成整改。', 'completed', '完成整改'],
    ['as the rules say, of one thing', '退回资金,已按规定落实到位。', null],
    ['of a thing as of a day', '2023年7月设备已安装到位。', null],
    ['by a day to come', '该问题2025年8月底前整改到位。', null],
    ['整改 behind the word', '该问题已基本完成整改。', 'basically-completed', '已基本完成整改'],
    ['two words for one status', '现已整改完毕、销号。', 'completed', '已整改完毕、销号'],
    ['the last of a list', '修订制度、完成。', null],
    ['long-term work in the same clause', '该问题已完成整改并长期坚持。', 'completed', '已完成整改并长期坚持'],
    ['a second verb that tells no status', '该问题已完成整改并销号备查。', 'completed', '已完成整改'],
    ['of one thing only', '公示牌更新已完成。', null],
    ['of a remainder', '另外2个正在整改。', null],
    ['an intention', '确保2022年3月31日前完成整改。', null],
    ['a quotation', '标注“已完成”的24个事项经复核未反弹。', null],
    ['a draft', '个别同志已完成初稿但质量不高的,一律退回。', null],
  ])('%s: %s', (_, text, code, printed) => {
    const found = proseStatus([[0, text.length]], fold(text), words)
    expect(found?.reading.code ?? null).toBe(code)
    if (printed) expect(text.slice(...(found?.span ?? [0, 0]))).toBe(printed)
  })

  const told = (text: string, from = 0) => {
    const found = proseStatus([[from, text.length]], fold(text), words)
    return found && `${found.reading.code} ${text.slice(...found.span)}`
  }

  it.each<[guards: string, text: string, expected: string | null]>([
    ['本条', '本条问题已整改到位。', 'completed 已整改到位'],
    ['此类', '此类问题已整改到位。', 'completed 已整改到位'],
    ['该类, no noun behind it', '该类已整改到位。', 'completed 已整改到位'],
    ['all by their number', '12个都已整改到位。', 'completed 已整改到位'],
    ['all at once by their number', '3个全部整改到位。', 'completed 全部整改到位'],
    ['a number of some', '12个已整改到位。', null],
    ['a number behind what points at them', '以上12个已整改到位。', 'completed 已整改到位'],
    ['a number of what is no issue', '3个任务均已完成整改。', null],
    ['work and task around the status', '该问题整改工作已完成整改任务。', 'completed 已完成整改'],
    ['of what kind it is', '该问题属于长期任务已整改到位。', 'completed 已整改到位'],
    ['a kind of one character', '该问题属于甲任务已整改到位。', null],
    ['a kind of six', '该问题属于甲乙丙丁戊己任务已整改到位。', 'completed 已整改到位'],
    ['a kind of seven', '该问题属于甲乙丙丁戊己庚任务已整改到位。', null],
    ['a kind that is a status', '该问题属于持续推进类型。', 'ongoing 持续推进'],
  ])('whom a clause speaks of: %s', (_, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each<[guards: string, text: string, expected: string | null]>([
    ['a month of this year', '该问题已在今年8月整改到位。', 'completed 整改到位'],
    ['已经, a third of a month', '该问题已经于去年12月中旬整改到位。', 'completed 整改到位'],
    ['no year', '该问题已于8月底前整改到位。', 'completed 整改到位'],
    ['a day', '该问题已于当年8月31日整改到位。', 'completed 整改到位'],
    ['before a day of two digits', '该问题已于同年12月31日前整改到位。', 'completed 整改到位'],
    ['a year', '该问题已于2024年整改到位。', 'completed 整改到位'],
    ['the end of a year', '该问题已2024年底整改到位。', 'completed 整改到位'],
    ['no year of ours', '该问题已于3024年8月整改到位。', null],
    ['without 已', '该问题于2024年8月整改到位。', null],
    ['in time, behind 已', '已提前整改到位。', 'completed 整改到位'],
    ['in time, behind a task', '任务按期完成整改。', null],
    ['in time, no subject in front', '甲项按时完成整改。', null],
  ])('when it was completed: %s', (_, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  const filler = '通过市级验收备查'
  it.each<[guards: string, text: string, expected: string | null]>([
    ['with 且', '该问题已整改到位且通过验收。', 'completed 已整改到位'],
    ['nothing behind 并', '该问题已整改到位并。', null],
    ['no subject', '已完成整改并通过验收。', null],
    ['in front of the status', '通过验收并已完成整改。', null],
    ['of sixteen characters', `该问题已完成整改并${filler}${filler}。`, 'completed 已完成整改'],
    ['of seventeen', `该问题已完成整改并${filler}${filler}好。`, null],
    ['work behind the status is no subject', '已完成整改工作并通过验收。', null],
    ['nor are tasks', '已完成整改任务并通过验收。', null],
    ['24 characters behind the subject', `该问题${'目前'.repeat(9)}均已完成整改并通过验收。`, 'completed 均已完成整改'],
    ['further behind it', `该问题${'目前'.repeat(10)}均已完成整改并通过验收。`, null],
    ['a second status', '该问题已整改到位、已销号。', 'completed 已整改到位、已销号'],
    ['a second word that is none', '现已整改完毕、归档。', null],
  ])('a second verb: %s', (_, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  const lead = '目前'.repeat(36)
  it.each<[guards: string, text: string, expected: string | null]>([
    ['of 80 characters', `${lead}该问题已整改到位。`, 'completed 已整改到位'],
    ['of 81', `${lead}该问题均已整改到位。`, null],
    ['behind a colon', '结论为:该问题已整改到位。', 'completed 已整改到位'],
    ['behind a cry', '好!该问题已整改到位。', 'completed 已整改到位'],
    ['behind a question', '是否合格?该问题已整改到位。', 'completed 已整改到位'],
    ['behind a semicolon', '修订制度;该问题已整改到位。', 'completed 已整改到位'],
    ['behind a blank', '经查 该问题已整改到位 。', 'completed 已整改到位'],
    ['at the end of the text', '该问题已整改到位', 'completed 已整改到位'],
    ['in brackets', '(详见附件,该问题已整改到位)印发。', null],
    ['in square ones', '[详见附件,该问题已整改到位]印发。', null],
    ['in thick ones', '【详见附件,该问题已整改到位】印发。', null],
    ['a title', '《通知,该问题已整改到位》印发。', null],
    ['a quotation', '“详见附件,该问题已整改到位”的说法。', null],
    ['behind a bracket within a bracket', '修订(甲(乙),丙)制度,该问题已整改到位。', 'completed 已整改到位'],
    ['within the outer of two', '修订(甲(乙),该问题已整改到位)制度。', null],
    ['a bare word alone', '完成。', 'completed 完成'],
    ['a bare word in a sentence of its own', '修订制度。落实到位。', 'completed 落实到位'],
    ['a bare word behind a semicolon', '修订制度;落实到位。', 'completed 落实到位'],
    ['销号 closes no list', '修订制度,销号。', 'completed 销号'],
    ['nor does 持续推进', '修订制度,持续推进。', 'ongoing 持续推进'],
    ['of several open ones the last', '该问题正在整改。该问题尚未整改。', 'not-completed 尚未整改'],
    ['of several done ones the last', '该问题已完成整改。该问题已整改到位。', 'completed 已整改到位'],
    ['weak words before another', '该问题长期坚持,该问题已整改到位。', 'ongoing 长期坚持'],
    ['of an item with a number in brackets', '(3)追缴欠费,此项任务已完成。', null],
    ['of an item with a number and a dot', '清点票据。3.追缴欠费,此项任务已完成。', null],
    ['of an item named by its place', '第一,追缴欠费,此项工作已完成。', null],
    ['of the fifth item', '第五是追缴欠费,此项任务已完成。', null],
  ])('a clause %s', (_, text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it('only what stands in the stretch', () => {
    expect(told('该问题已完成整改。票据仍在清点。', 9)).toBe(null)
    expect(told('票据。该问题已完成整改。', 3)).toBe('completed 已完成整改')
  })

  it.each<[guards: string, text: string, sustained: boolean]>([
    ['并且', '该问题已整改到位,并且长期坚持。', true],
    ['且', '该问题已整改到位,且长期坚持。', true],
    ['也将', '该问题已整改到位,也将长期坚持。', true],
    ['同时', '该问题已整改到位,同时长期坚持。', true],
    ['后续将', '该问题已整改到位,后续将长期坚持。', true],
    ['今后需', '该问题已整改到位,今后需长期坚持。', true],
    ['以后继续', '该问题已整改到位,以后继续长期坚持。', true],
    ['下去', '该问题已整改到位,下一步将长期坚持下去。', true],
    ['of the work', '该问题已整改到位,长期坚持该项工作。', true],
    ['more behind the work', '该问题已整改到位,长期坚持这项工作备查。', false],
    ['of a part', '该问题已整改到位,部分长期坚持。', false],
    ['in front of the status', '今后将长期坚持,目前该问题已完成整改。', true],
    ['in the sentence before', '今后将长期坚持。目前该问题已完成整改。', false],
    ['in the same clause', '该问题已完成整改并长期坚持。', true],
    ['nothing', '该问题已完成整改。', false],
  ])('the work goes on: %s', (_, text, sustained) => {
    expect(proseStatus([[0, text.length]], fold(text), words)?.reading).toMatchObject({ code: 'completed', sustained })
  })

  it.each([
    ['long-term work to come', '该问题已整改到位，并将长期坚持。', true],
    ['a plan for the work to go on is no status', '该问题已整改到位，并将持续推进。', false],
    ['told in front of the status', '今后将长期抓好该项工作,目前该问题已完成整改。', true],
    ['told in a sentence before', '制度长期坚持。目前该问题已完成整改。', false],
  ])('sustained, %s', (_, text, sustained) => {
    const found = proseStatus([[0, text.length]], fold(text), words)
    expect(found?.reading).toMatchObject({ code: 'completed', sustained })
  })
})

it.each([
  ['when it will be completed', '正在整改,预计2024年12月完成。', 'ongoing', '正在整改', '一是制定计划。'],
  [
    'a sentence of progress is none',
    '已修订制度,预计2024年12月完成。',
    'unstated',
    null,
    '已修订制度,预计2024年12月完成。',
  ],
])('behind the status in its field: %s', async (_, value, code, text, progress) => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    `1.关于学习不深入的问题。一是制定计划。整改完成情况:${value}`,
  )
  expect([issues[0]?.status.code, issues[0]?.status.text, issues[0]?.progress?.text]).toEqual([code, text, progress])
})

it('a deadline that is past says so', async () => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于学习不深入的问题',
    '一是学习3次。',
    '完成时限:已完成。',
  )
  expect(issues).toMatchObject([{ deadline: null, status: { code: 'completed', basis: 'field' } }])
})

it('measures are what was done where labels of progress print nothing but statuses', async () => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于学习不深入的问题',
    '整改措施:组织学习3次。',
    '整改结果:已完成',
  )
  expect(issues).toMatchObject([{ progress: { text: '组织学习3次。' }, plan: null, status: { code: 'completed' } }])
})

it('进展: is the label of a status where nothing else stands behind it', async () => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于学习不深入的问题',
    '整改情况:组织学习3次。',
    '进展:已完成,转入日常监管。',
  )
  expect(issues).toMatchObject([
    { status: { code: 'completed', sustained: true, basis: 'field' }, progress: { text: '组织学习3次。' } },
  ])
})

it.each([
  ['(已完成)', '已完成'],
  ['已完成(长期坚持)', '已完成(长期坚持)'],
  ['【已完成】', '已完成'],
  ['已完成)', '已完成'],
])('a status as printed, without brackets around it: %s', async (printed, text) => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '1.关于学习不深入的问题',
    '整改情况:组织学习3次。',
    `整改状态:${printed}`,
  )
  expect(issues[0]?.status.text).toBe(text)
})

describe('tags of items', () => {
  const first = '一是清点票据(已完成);二是追缴资金(正在推进);三是修订制度(已完成)。'
  it.each<[guards: string, lines: string[], status: string, progress: string]>([
    ['an open one is that of the issue, and all stay in the text', [first], 'ongoing 正在推进 tag', first],
    ['the issue’s own field wins', [first, '整改状态:已完成'], 'completed 已完成 field', first],
    ['the issue’s own tag wins', [first, '(已完成)'], 'completed 已完成 tag', first],
    [
      'all of them completed',
      ['(1)清点票据。(已完成)', '(2)追缴资金。(已完成)'],
      'completed 已完成 tag',
      '(1)清点票据。(已完成)\n(2)追缴资金。(已完成)',
    ],
    [
      'one alone, at the end of the last, is that of the issue',
      ['一是清点票据;二是追缴资金。(已完成)'],
      'completed 已完成 tag',
      '一是清点票据;二是追缴资金。',
    ],
    ['a heading’s tag wins', ['#(基本完成)', first], 'basically-completed 基本完成 tag', first],
  ])('%s', async (_, lines, status, progress) => {
    const tag = lines[0]?.startsWith('#') ? lines[0].slice(1) : ''
    const [text, ...rest] = tag === '' ? lines : lines.slice(1)
    const { issues } = await readText(
      '一、反馈问题整改情况',
      `1.关于学习不深入的问题${tag}`,
      `整改情况:${text}`,
      ...rest,
    )
    expect(
      issues.map((issue) => [`${issue.status.code} ${issue.status.text} ${issue.status.basis}`, issue.progress?.text]),
    ).toEqual([[status, progress]])
  })
})

describe('a tag in front of what was done', () => {
  it.each<[guards: string, progress: string, text: string | null, told: string]>([
    ['is the status', '【整改完成】组织学习3次。', '整改完成', '组织学习3次。'],
    ['with a blank behind it', '(正在推进) 组织学习3次。', '正在推进', '组织学习3次。'],
    ['is none that no list knows', '【机关纪委】组织学习3次。', null, '【机关纪委】组织学习3次。'],
    [
      'is none where each item has one',
      '(已完成)除险加固。(正在推进)疏浚。',
      null,
      '(已完成)除险加固。(正在推进)疏浚。',
    ],
    ['is a former one before another', '组织学习3次。【正在推进】→【已完成】', '已完成', '组织学习3次。'],
  ])('%s', async (_, progress, text, told) => {
    const [issue] = (await readText('一、反馈问题整改情况', '1.关于学习不深入的问题', `整改情况:${progress}`)).issues
    expect([issue?.status.text, issue?.progress?.text]).toEqual([text, told])
  })
})

describe('a tag of a heading that no list knows', () => {
  it.each<[guards: string, others: [string, string], heading: string, title: string, text: string | null]>([
    [
      'in the brackets of the others',
      ['学习不深【已完成】', '作风不实【已完成】'],
      '占道经营问题【反弹】',
      '占道经营问题',
      '反弹',
    ],
    ['in others', ['学习不深【已完成】', '作风不实【已完成】'], '占道经营问题[反弹]', '占道经营问题[反弹]', null],
    [
      'where only one of them has any',
      ['学习不深【已完成】', '作风不实'],
      '占道经营问题【反弹】',
      '占道经营问题【反弹】',
      null,
    ],
    [
      'in round ones it may be a name',
      ['学习不深(已完成)', '作风不实(已完成)'],
      '监管不严(河道)',
      '监管不严(河道)',
      null,
    ],
    [
      'that names a body',
      ['学习不深【已完成】', '作风不实【已完成】'],
      '监管不严【水利局】',
      '监管不严【水利局】',
      null,
    ],
    [
      'that is a field',
      ['学习不深【已完成】', '作风不实【已完成】'],
      '监管不严【责任人张某】',
      '监管不严【责任人张某】',
      null,
    ],
    ['of a batch', ['学习不深【已完成】', '作风不实【已完成】'], '监管不严【第三批】', '监管不严【第三批】', null],
    ['of more than words', ['学习不深【已完成】', '作风不实【已完成】'], '监管不严【12处】', '监管不严【12处】', null],
  ])('%s', async (_, others, heading, title, text) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      ...[...others, heading].flatMap((one, i) => [`${i + 1}.${one}`, '整改情况:联合执法4次。']),
    )
    expect([issues[2]?.title, issues[2]?.status.text]).toEqual([title, text])
  })
})

describe('a status in a paragraph of its own', () => {
  it.each<[guards: string, last: string, progress: string, text: string | null]>([
    ['is a tag', '整改完成', '组织学习3次。', '整改完成'],
    ['whole, with what goes on beside it', '整改完成，长期坚持', '组织学习3次。', '整改完成，长期坚持'],
    ['is prose where it names the issue', '该问题已完成整改', '组织学习3次。\n该问题已完成整改', '已完成整改'],
    ['is prose where it is a sentence', '已完成整改。', '组织学习3次。\n已完成整改。', '已完成整改'],
    ['says nothing of its own where it is weak', '长期坚持', '组织学习3次。\n长期坚持', '长期坚持'],
    ['is text where it says more', '制度修订已完成', '组织学习3次。\n制度修订已完成', null],
  ])('%s', async (_, last, progress, text) => {
    const { issues } = await readText('一、反馈问题整改情况', '1.关于学习不深入的问题', '整改情况:组织学习3次。', last)
    expect(issues.map((issue) => [issue.progress?.text, issue.status.text])).toEqual([[progress, text]])
  })

  it('may stand above the text', async () => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于学习不深入的问题',
      '已完成',
      '整改情况:组织学习3次。',
    )
    expect(issues).toMatchObject([
      { description: null, progress: { text: '组织学习3次。' }, status: { code: 'completed', basis: 'tag' } },
    ])
  })
})

it.each<[guards: string, paragraphs: string[], code: string, description: string | null]>([
  ['a complaint is what was found', ['主要表现:', '整改不到位', '整改情况:补记台账。'], 'unstated', '整改不到位'],
  [
    'of items that have statuses each the last is no status of the whole',
    ['整改情况:', '1.组织学习3次。', '已完成', '2.开展研讨。', '正在推进', '3.修订制度。'],
    'ongoing',
    null,
  ],
])('a status in a paragraph of its own: %s', async (_, paragraphs, code, description) => {
  const { issues } = await readText('一、反馈问题整改情况', '1.关于学习不深入的问题', ...paragraphs)
  expect(issues.map((issue) => [issue.status.code, issue.description])).toEqual([[code, description]])
})

it('a heading that complains of rectification gives no status to what stands below it', async () => {
  const { issues } = await readText(
    '一、反馈问题整改情况',
    '(一)关于“四风”整治不到位的问题',
    '1.违规发放补贴',
    '整改情况:退回补贴3万元。',
  )
  expect(issues.map(({ status }) => status.code)).toEqual(['unstated'])
})

describe('what is taken out of the text as its status, where another issue has a tag (已完成)', () => {
  const items = '一是清点票据(已完成);二是追缴资金;三是修订制度(正在推进)。'
  it.each<[guards: string, lines: string[], progress: string | null, status: string]>([
    [
      'a paragraph in the middle is none',
      ['整改情况:组织学习3次。', '已完成', '开展研讨。'],
      '组织学习3次。\n已完成\n开展研讨。',
      'completed 已完成 prose',
    ],
    ['the first paragraph', ['整改情况:', '已完成', '组织学习3次。'], '组织学习3次。', 'completed 已完成 tag'],
    [
      'a tag in front of the second paragraph is none',
      ['整改情况:组织学习3次。', '【已完成】归档。'],
      '组织学习3次。\n【已完成】归档。',
      'unstated null none',
    ],
    ['words that no list knows', ['整改情况:组织学习3次。 (挂账待核)'], '组织学习3次。', 'unknown 挂账待核 tag'],
    [
      'those in a paragraph of their own',
      ['整改情况:组织学习3次。', '(挂账待核)'],
      '组织学习3次。',
      'unknown 挂账待核 tag',
    ],
    [
      'not those of a paragraph that others follow',
      ['整改情况:组织学习3次。(挂账待核)', '开展研讨。'],
      '组织学习3次。(挂账待核)\n开展研讨。',
      'unstated null none',
    ],
    ['not those within a sentence', ['整改情况:组织学习3次(挂账待核)'], '组织学习3次(挂账待核)', 'unstated null none'],
    ['with a mark between them', ['整改情况:组织学习3次。(挂账、待核)'], '组织学习3次。', 'unknown 挂账、待核 tag'],
    [
      'not those that begin with a figure',
      ['整改情况:组织学习3次。(3挂账)'],
      '组织学习3次。(3挂账)',
      'unstated null none',
    ],
    ['nor end with one', ['整改情况:组织学习3次。(挂账3)'], '组织学习3次。(挂账3)', 'unstated null none'],
    [
      'twelve characters',
      ['整改情况:组织学习3次。(挂账待核等待上级批复以后)'],
      '组织学习3次。',
      'unknown 挂账待核等待上级批复以后 tag',
    ],
    [
      'not thirteen',
      ['整改情况:组织学习3次。(挂账待核等待上级批复以后再)'],
      '组织学习3次。(挂账待核等待上级批复以后再)',
      'unstated null none',
    ],
    [
      'a tag in front, though long-term work is spoken of',
      ['整改情况:【已完成】组织学习3次(长期坚持)。'],
      '组织学习3次(长期坚持)。',
      'completed 已完成 tag',
    ],
    [
      'a tag in front, though other brackets follow',
      ['整改情况:【已完成】组织学习(含研讨)3次。'],
      '组织学习(含研讨)3次。',
      'completed 已完成 tag',
    ],
    ['not the tags of items, though one has none', [`整改情况:${items}`], items, 'ongoing 正在推进 tag'],
    [
      'the last tag, where none but one stands at the end of an item',
      ['整改情况:一是清点票据(已完成)12本;二是追缴资金(正在推进)。'],
      '一是清点票据(已完成)12本;二是追缴资金',
      'ongoing 正在推进 tag',
    ],
    [
      'not an empty field of the status',
      ['整改情况:该问题已完成整改。', '整改状态:'],
      '该问题已完成整改。',
      'completed 已完成整改 prose',
    ],
    [
      'of two fields the last',
      ['整改情况:组织学习3次。', '整改状态:已完成', '整改状态:正在推进'],
      '组织学习3次。',
      'ongoing 正在推进 field',
    ],
    [
      'behind an arrow the newer one',
      ['整改情况:组织学习3次。', '整改状态:正在推进→已完成'],
      '组织学习3次。',
      'completed 已完成 field',
    ],
    [
      'without brackets twice',
      ['整改情况:组织学习3次。', '整改状态:((已完成))'],
      '组织学习3次。',
      'completed 已完成 field',
    ],
    [
      'without marks behind it',
      ['整改情况:组织学习3次。', '整改状态:已完成。；'],
      '组织学习3次。',
      'completed 已完成 field',
    ],
    ['an answer', ['整改情况:组织学习3次。', '是否完成:否'], '组织学习3次。', 'not-completed 否 field'],
  ])('%s', async (_, lines, progress, status) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于票据管理不严的问题',
      '整改情况:已清点。(已完成)',
      '2.关于学习不深入的问题',
      ...lines,
    )
    const { code, text, basis } = issues[1]!.status
    expect([issues[1]?.progress?.text, `${code} ${text} ${basis}`]).toEqual([progress, status])
  })

  it('each issue has a tag in front', async () => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于票据管理不严的问题',
      '整改情况:【已完成】已清点。',
      '2.关于学习不深入的问题',
      '整改情况:【正在推进】已学习。',
    )
    expect(issues.map(({ progress, status }) => [progress?.text, status.text])).toEqual([
      ['已清点。', '已完成'],
      ['已学习。', '正在推进'],
    ])
  })

  it.each<[guards: string, field: string, sustained: boolean]>([
    ['a deadline', '整改时限:持续', true],
    ['a goal', '整改目标:长期坚持', false],
  ])('长期 or 持续 says that the work goes on as %s', async (_, field, sustained) => {
    const { issues } = await readText(
      '一、反馈问题整改情况',
      '1.关于票据管理不严的问题',
      field,
      '整改情况:已清点。(已完成)',
    )
    expect(issues[0]?.status.sustained).toBe(sustained)
  })
})

import { describe, expect, test } from 'vitest'
import { align } from './align.ts'
import { bulletin, type IssueSpec } from './testing/bulletin.ts'

const issues = (...specs: (string | IssueSpec)[]) =>
  bulletin({ issues: specs.map((spec) => (typeof spec === 'string' ? { title: spec } : spec)) }).issues

/** The pairs by title. */
function pairs(old: (string | IssueSpec)[], recent: (string | IssueSpec)[]): [string, string][] {
  const [a, b] = [issues(...old), issues(...recent)]
  return align(a, b).pairs.map(({ from, to }) => [a[from]?.title ?? '', b[to]?.title ?? ''])
}

describe('one title against one', () => {
  test.each([
    ['关于 and 针对', '关于惠农补贴审核把关不严的问题', '针对惠农补贴审核把关不严问题'],
    ['quotation marks', '关于“三会一课”记录不完整的问题', '三会一课记录不完整'],
    ['width', '关于（总商会）会费收缴使用不规范的问题', '关于(总商会)会费收缴使用不规范的问题'],
    ['a word put in', '关于数字文化馆建设滞后的问题', '关于数字文化馆建设进度滞后的问题'],
    ['a word taken out', '关于非遗项目档案建设不完整的问题', '关于非遗项目档案不完整的问题'],
    ['another complaint', '关于传承人补助经费发放不及时的问题', '关于传承人补助经费发放滞后的问题'],
    ['turned about', '关于基层文化骨干培训针对性不强的问题', '关于基层文化骨干培训缺乏针对性的问题'],
    ['two characters', '关于支部书记抓党建主业意识不强的问题', '关于支部书记抓党建主责意识不够强的问题'],
    ['a third rewritten', '关于惠农补贴资金发放不及时的问题', '惠农补贴发放滞后'],
    ['order of words', '关于差旅费报销超标准的问题', '关于超标准报销差旅费的问题'],
    ['other figures', '17个项目未按期开工', '5个项目未按期开工'],
  ])('is the same issue: %s', (_, old, recent) => {
    expect(pairs([old], [recent])).toHaveLength(1)
  })

  test.each([
    ['the same number and complaint', '关于档案管理不规范的问题', '关于票据管理不规范的问题'],
    ['the same number alone', '关于群众文化活动形式单一的问题', '关于公共文化设施无障碍改造不到位的问题'],
    ['a long complaint in common', '党建工作责任制落实不到位', '意识形态工作责任制落实不到位'],
    ['ordinals that name', '第17项任务未完成', '第18项任务未完成'],
    ['years that name', '2022年度预算编制不完整', '2023年度预算编制不完整'],
    ['a place in common', '农村饮水工程管护不到位', '农村公路管护不到位'],
    ['nothing', '关于临时用工合同签订不规范的问题', '关于“三会一课”记录不规范的问题'],
  ])('is another issue: %s', (_, old, recent) => {
    expect(pairs([old], [recent])).toEqual([])
  })
})

const told =
  '对2020年以来的差旅费报销凭证开展专项清查，超标准报销住宿费5人次、1790元，已全部退回。出差审批单增加标准提示栏。'

test('the same told under another title is the same issue', () => {
  expect(
    pairs([{ title: '差旅费报销超标准', progress: told }], [{ title: '违反财经纪律', progress: told }]),
  ).toHaveLength(1)
})

test('a phrase that any issue may bear is not the same told', () => {
  const progress = '已完成整改。'
  expect(pairs([{ title: '差旅费报销超标准', progress }], [{ title: '会议记录缺失', progress }])).toEqual([])
})

test('what is told decides between titles that are alike', () => {
  const old = { title: '惠企政策宣传不到位', progress: told }
  const recent = {
    title: '惠企政策落实不到位',
    progress: '通过手机随手拍平台受理群众反映的环境问题408件，平均办理时长缩短。',
  }
  expect(pairs([old], [recent])).toEqual([])
})

test('a sure pair is not given up for two doubtful ones', () => {
  const old = ['关于惠农补贴审核不严的问题', '关于惠农补贴资金发放审核滞后的问题']
  const recent = ['关于惠农补贴审核不严的问题', '关于惠农物资审核不严的问题']
  expect(pairs(old, recent)).toContainEqual([old[0], recent[0]])
})

test('near-identical titles are told apart by their area', () => {
  const at = (area: string) => ({ title: '关于学习研讨不深入的问题', area })
  const [a, b] = [
    issues(at('聚焦意识形态方面'), at('聚焦组织建设方面')),
    issues(at('聚焦组织建设方面'), at('聚焦意识形态方面')),
  ]
  const { pairs: found, ambiguous } = align(a, b)
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 0],
  ])
  expect(ambiguous).toEqual([])
})

describe('where nothing decides', () => {
  const title = '关于制度执行不严的问题'

  test('two candidates for one issue are told', () => {
    const { pairs: found, ambiguous } = align(
      issues({ title, labels: ['二', '9'] }),
      issues({ title, labels: ['二', '1'] }, { title, labels: ['二', '2'] }),
    )
    expect(found).toHaveLength(1)
    expect(ambiguous).toHaveLength(1)
    expect(ambiguous[0]?.others).toHaveLength(1)
  })

  test('two pairs that might be crossed are told, and keep their order', () => {
    const [a, b] = [
      issues({ title, labels: ['7'] }, { title, labels: ['8'] }),
      issues({ title, labels: ['1'] }, { title, labels: ['2'] }),
    ]
    const { pairs: found, ambiguous } = align(a, b)
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(ambiguous).toHaveLength(2)
  })

  test('the same outline on both sides decides', () => {
    const both = issues({ title, labels: ['二', '7'] }, { title, labels: ['二', '8'] })
    expect(align(both, both).ambiguous).toEqual([])
  })
})

test('an issue that was split: the closest is its pair, the other is related', () => {
  const [a, b] = [
    issues('关于预算编制和预算执行不规范的问题'),
    issues('关于预算编制不规范的问题', '关于预算执行和预算编制监督不规范的问题'),
  ]
  const { pairs: found, related } = align(a, b)
  expect(found).toHaveLength(1)
  expect(related.to).toHaveLength(1)
  expect(related.to[0]?.from).toBe(0)
})

describe('an umbrella that lists what remained of an earlier round', () => {
  const umbrella: IssueSpec = {
    title: '关于上轮巡察反馈问题整改不彻底的问题',
    findings: ['针对“村级集体三资清查”滞后的问题', '针对办公用房超标准的问题'],
  }

  test('the issue it names is found in it', () => {
    expect(pairs(['关于村级集体“三资”清查滞后的问题'], [umbrella])).toHaveLength(1)
  })

  test('what it names beside is related, and NEW is not silent about it', () => {
    const [a, b] = [issues('关于村级集体“三资”清查滞后的问题', '关于办公用房超标准的问题'), issues(umbrella)]
    const { pairs: found, related, relisted } = align(a, b)
    expect(found).toHaveLength(1)
    expect(related.from).toHaveLength(1)
    expect(relisted.size).toBe(1)
  })
})

test('an issue that stands without a text is found by its title', () => {
  const old = { title: '关于数字文化馆建设滞后的问题', progress: told }
  expect(pairs([old, '关于档案缺失的问题'], ['针对“数字文化馆建设进度滞后”的问题'])).toEqual([
    [old.title, '针对“数字文化馆建设进度滞后”的问题'],
  ])
})

test('no issues on a side', () => {
  expect(align([], issues('甲乙丙')).pairs).toEqual([])
  expect(align(issues('甲乙丙'), []).pairs).toEqual([])
})

describe('all that is told of an alignment', () => {
  const [split, part, other] = [
    '关于预算编制和预算执行不规范的问题',
    '关于预算编制不规范的问题',
    '关于预算执行和预算编制监督不规范的问题',
  ]
  const umbrella = (...findings: string[]): IssueSpec => ({ title: '关于上轮巡察反馈问题整改不彻底的问题', findings })
  const [three, office] = ['关于村级集体“三资”清查滞后的问题', '关于办公用房超标准的问题']
  const named = ['村级集体三资清查滞后', '办公用房超标准']
  test.each<
    [
      guards: string,
      old: (string | IssueSpec)[],
      recent: (string | IssueSpec)[],
      expected: Record<string, [number, number][] | number[]>,
    ]
  >([
    ['nothing', [], [], { pairs: [], from: [], to: [], relisted: [] }],
    [
      'pairs in the order of OLD',
      [split, three, office],
      [office, split, three],
      {
        pairs: [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
        from: [],
        to: [],
        relisted: [],
      },
    ],
    ['an issue that was split', [split], [part, other], { pairs: [[0, 1]], from: [], to: [[0, 0]], relisted: [] }],
    ['issues that were merged', [part, other], [split], { pairs: [[1, 0]], from: [[0, 0]], to: [], relisted: [] }],
    [
      'NEW names an issue inside another one that has its own partner',
      [umbrella(), office],
      [umbrella(named[1] as string)],
      { pairs: [[0, 0]], from: [[1, 0]], to: [], relisted: [1] },
    ],
    [
      'OLD named one that stands alone now: NEW is silent about nothing',
      [umbrella(named[1] as string)],
      [umbrella(), office],
      { pairs: [[0, 0]], from: [], to: [[0, 1]], relisted: [] },
    ],
    [
      'what is left on both sides is paired by name',
      [three, '关于校车运行超载的问题'],
      ['关于校车运行超载的问题', umbrella(named[0] as string)],
      {
        pairs: [
          [0, 1],
          [1, 0],
        ],
        from: [],
        to: [],
        relisted: [],
      },
    ],
    [
      'the other way round, too',
      ['关于校车运行超载的问题', umbrella(named[0] as string)],
      [three, '关于校车运行超载的问题'],
      {
        pairs: [
          [0, 1],
          [1, 0],
        ],
        from: [],
        to: [],
        relisted: [],
      },
    ],
    [
      'two that one umbrella names: one is its pair, the other is named in it',
      [three, office],
      [umbrella(...named)],
      { pairs: [[0, 0]], from: [[1, 0]], to: [], relisted: [1] },
    ],
  ])('%s', (_, old, recent, expected) => {
    const { pairs: found, related, relisted } = align(issues(...old), issues(...recent))
    const places = (all: readonly { from: number; to: number }[]) => all.map(({ from, to }) => [from, to])
    expect({
      pairs: places(found),
      from: places(related.from),
      to: places(related.to),
      relisted: [...relisted],
    }).toEqual(expected)
  })

  test('what is related stands with the likest first, and each once', () => {
    const { related } = align(
      issues(umbrella(...named), split),
      issues(umbrella(), other, part, office, '关于预算编制和预算执行不够规范的问题'),
    )
    const likeness = related.to.map(({ similarity }) => similarity)
    expect(likeness).toEqual(likeness.toSorted((x, y) => y - x))
    expect(related.to.map(({ to }) => to).toSorted((x, y) => x - y)).toEqual([1, 2, 3])
  })

  test('similarities are told to four places', () => {
    const { pairs: found, related } = align(issues(split, three), issues(part, other, '关于“三资”清查滞后的问题'))
    const all = [...found, ...related.to].map(({ similarity }) => similarity)
    expect(all.length).toBeGreaterThan(2)
    expect(all.map((similarity) => Number(similarity.toFixed(4)))).toEqual(all)
  })

  test('what might be another pair is told alike in both directions', () => {
    const title = '关于制度执行不严的问题'
    const [one, two] = [issues({ title, labels: ['9'] }), issues({ title, labels: ['1'] }, { title, labels: ['2'] })]
    const places = ({ from, to }: { from: number; to: number }) => [from, to]
    const doubtful = ({ ambiguous }: ReturnType<typeof align>) =>
      ambiguous.map(({ pair, others }) => [places(pair), others.map(places)])
    expect([doubtful(align(one, two)), doubtful(align(two, one))]).toEqual([[[[0, 0], [[0, 1]]]], [[[0, 0], [[1, 0]]]]])
  })
})

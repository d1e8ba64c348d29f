import { describe, expect, it } from 'vitest'
import { parseBulletin } from '../parse.ts'
import { brief, readText } from './testing/read.ts'

const told = [
  '二、反馈问题整改情况',
  '(一)聚焦学习方面',
  '1.关于学习不深入的问题',
  '整改情况:组织学习3次。(已完成)',
  '2.关于票据管理不严的问题',
  '整改情况:正在清点。(正在推进)',
]

describe('entries of what is still to be done', () => {
  it('长期坚持 is no deadline and says that the work of the issue goes on', async () => {
    const { issues } = await readText(
      ...told,
      '三、需进一步整改的事项',
      '(一)关于票据管理不严的问题',
      '下一步措施:逐本清点。整改时限:长期坚持',
    )
    expect(issues.map(({ deadline, status }) => [deadline, status.sustained])).toEqual([
      [null, false],
      [null, true],
    ])
  })

  it.each<[guards: string, part: string[], expected: unknown[]]>([
    [
      'a line of its own without wrappers, its fields below it',
      ['三、需进一步整改的事项', '票据管理不严', '未完成原因:票据较多。', '整改时限:2024年12月31日'],
      [{ issueId: '1.1.2', title: '票据管理不严', reason: '票据较多。', nextSteps: null, deadline: '2024-12-31' }],
    ],
    [
      'an entry that repeats an issue is linked with it',
      [
        '三、需进一步整改的事项',
        '(一)关于票据管理不严的问题',
        '未完成原因:票据较多。',
        '下一步措施:逐本清点。',
        '整改时限:2024年12月31日',
      ],
      [
        {
          issueId: '1.1.2',
          title: '关于票据管理不严的问题',
          reason: '票据较多。',
          nextSteps: '逐本清点。',
          deadline: '2024-12-31',
        },
      ],
    ],
    [
      'without fields',
      ['三、需进一步整改的事项', '(一)关于票据管理不严的问题', '票据较多,仍在清点。'],
      [{ issueId: '1.1.2', reason: null, nextSteps: null, deadline: null }],
    ],
    [
      'areas between',
      ['三、需进一步整改的事项', '(一)聚焦学习方面', '1.关于票据管理不严的问题', '下一步措施:逐本清点。'],
      [{ issueId: '1.1.2', title: '关于票据管理不严的问题', nextSteps: '逐本清点。' }],
    ],
    [
      'under a heading of work that goes on',
      ['三、需要继续推进的有关事项', '(一)关于票据管理不严的问题', '票据较多,仍在清点。'],
      [{ issueId: '1.1.2', title: '关于票据管理不严的问题' }],
    ],
    [
      'under a heading that tells nothing, where each says why it is not done',
      ['三、其他说明', '(一)关于票据管理不严的问题', '未完成原因:票据较多。', '下一步措施:逐本清点。'],
      [{ issueId: '1.1.2', reason: '票据较多。', nextSteps: '逐本清点。' }],
    ],
    [
      'told in paragraphs without numbers',
      [
        '三、需进一步整改的事项',
        '关于票据管理不严的问题。未完成原因:票据较多。',
        '下一步措施:逐本清点。',
        '关于学习不深入的问题。',
        '下一步措施:再学。',
      ],
      [
        { issueId: '1.1.2', title: '关于票据管理不严的问题', reason: '票据较多。', nextSteps: '逐本清点。' },
        { issueId: '1.1.1', title: '关于学习不深入的问题', nextSteps: '再学。' },
      ],
    ],
    [
      'told in prose',
      [
        '三、需进一步整改的事项',
        '(一)关于票据管理不严的问题。主要原因是票据较多。另有存根遗失。下一步,将逐本清点。年底前补齐。',
      ],
      [
        {
          issueId: '1.1.2',
          reason: '主要原因是票据较多。',
          nextSteps: '下一步,将逐本清点。年底前补齐。',
          deadline: null,
        },
      ],
    ],
    [
      'within a part, some of them without labels',
      [
        '(二)需持续推进的问题',
        '1.关于票据管理不严的问题。未完成原因:票据较多。',
        '2.关于学习不深入的问题。下一步,将再学。',
      ],
      [
        { issueId: '1.1.2', reason: '票据较多。' },
        { issueId: '1.1.1', nextSteps: '下一步,将再学。' },
      ],
    ],
  ])('%s', async (_, part, expected) => {
    const { followUps, issues } = await readText(...told, ...part)
    expect(followUps).toMatchObject(expected)
    expect(issues).toHaveLength(2)
  })

  it('a part of a second bulletin tells what became of what was left open', async () => {
    const head =
      '青岚县粮食局关于巡察整改后续情况的通报\n\n2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察。'
    const part = ['一、持续整改事项进展情况', '(一)票据管理不严', '整改情况:补登12本。', '整改状态:正在推进']
    const next = ['二、未完成事项的下一步安排', '针对“票据管理不严”问题。', '未完成原因:票据较多。']
    const { issues, followUps } = await parseBulletin([head, ...part, ...next].join('\n\n'))
    expect(issues.map(brief)).toEqual(['一/(一) 票据管理不严 = ongoing'])
    expect(followUps).toMatchObject([{ issueId: issues[0]?.id, reason: '票据较多。' }])
  })

  it('a part of a part that tells what was done is none, whatever its heading', async () => {
    const entry = ['(二)需持续推进的问题', '1.关于公务用车管理不严的问题', '整改情况:登记2辆。(正在推进)']
    const { followUps, issues } = await readText(...told, ...entry)
    expect(followUps).toEqual([])
    expect(issues.at(-1)?.title).toBe('关于公务用车管理不严的问题')
  })

  it('entries stand below their area and category', async () => {
    const entry = ['1.关于档案管理的问题', '(1)档案未归档', '未完成原因:库房未建。', '下一步措施:年底前建成。']
    const { issues } = await readText(...told, '三、需长期坚持的整改事项', '(一)聚焦基层党建方面', ...entry)
    expect(issues.at(-1)).toMatchObject({
      labels: ['三', '(一)', '1', '(1)'],
      area: '聚焦基层党建方面',
      category: '关于档案管理的问题',
    })
  })

  it.each(['已完成和正在推进的整改事项', '已完成的整改事项及未完成的整改事项', '已完成、正在推进的整改事项'])(
    'a part of what is done and what is not tells what was done: %s',
    async (heading) => {
      const entry = (label: string, status: string) => [`${label}档案未归档`, `整改进展:${status}。`]
      const part = ['(一)聚焦基层党建方面', ...entry('1.', '已完成整改'), ...entry('2.', '正在推进')]
      const { issues, followUps } = await readText(...told, `三、${heading}`, ...part)
      expect(followUps).toEqual([])
      expect(issues.slice(-2).map(({ area, status }) => [area, status.code])).toEqual([
        ['聚焦基层党建方面', 'completed'],
        ['聚焦基层党建方面', 'ongoing'],
      ])
    },
  )

  it.each<[heading: string, code: string, followUps: number]>([
    ['已完成整改并需长期坚持的问题', 'completed', 1],
    ['已完成整改、长期坚持的问题', 'completed', 1],
    ['未完成整改事项的原因和完成时限', 'not-completed', 1],
    ['尚未完成整改的问题及完成时限', 'not-completed', 1],
  ])('what is done and lasts, and by when it is to be done, is no part of both: %s', async (heading, code, count) => {
    const { issues, followUps } = await readText(...told, `三、${heading}`, '1.档案未归档', '未完成原因:库房未建。')
    expect([issues.at(-1)?.status.code, followUps.length]).toEqual([code, count])
  })

  it('a ledger below a heading within the part', async () => {
    const { followUps } = await parseBulletin(
      [
        '青岚县粮食局关于巡察整改进展情况的通报',
        '2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察。',
        ...told,
        '三、需进一步整改的事项',
        '(一)正在推进的事项',
        '序号\t问题\t未完成原因\t下一步措施\n1\t票据管理不严\t票据较多。\t逐本清点。\n2\t学习不深入\t人员外出。\t补学。',
      ].join('\n\n'),
    )
    expect(followUps).toMatchObject([
      { title: '票据管理不严', reason: '票据较多。', nextSteps: '逐本清点。' },
      { title: '学习不深入', reason: '人员外出。', nextSteps: '补学。' },
    ])
  })

  it('reasons beside what was done make no follow-up of a part whose heading tells nothing', async () => {
    const entry = ['(一)关于公务用车管理不严的问题', '整改情况:登记2辆。', '未完成原因:资料缺失。']
    const { issues, followUps } = await readText(...told, '三、其他说明', ...entry)
    expect(followUps).toEqual([])
    expect(issues.at(-1)).toMatchObject({ title: '关于公务用车管理不严的问题', reason: '资料缺失。' })
  })

  it('an issue without a deadline of its own has its follow-up’s, one that has keeps it', async () => {
    const { issues } = await readText(
      ...told,
      '整改时限:2024年10月31日',
      '三、需进一步整改的事项',
      '(一)关于票据管理不严的问题',
      '整改时限:2024年12月31日',
      '(二)关于学习不深入的问题',
      '整改时限:2025年1月',
    )
    expect(issues.map(({ deadline }) => deadline)).toEqual(['2025-01', '2024-10-31'])
    expect(issues[1]?.followUp?.deadline).toBe('2024-12-31')
  })

  it.each<[guards: string, part: string[], expected: string]>([
    [
      'open',
      ['三、需进一步整改的事项', '(一)关于公务用车管理不严的问题', '下一步措施:逐车登记。'],
      'ongoing 需进一步整改的事项',
    ],
    [
      'not completed by its reason',
      ['三、需进一步整改的事项', '(一)关于公务用车管理不严的问题', '未完成原因:资料缺失。'],
      'not-completed 需进一步整改的事项',
    ],
    [
      'not completed by the part’s words',
      ['三、未完成整改的事项', '(一)关于公务用车管理不严的问题', '下一步措施:逐车登记。'],
      'not-completed 未完成整改',
    ],
    [
      'its own tag',
      ['三、需进一步整改的事项', '(一)关于公务用车管理不严的问题(基本完成)', '下一步措施:逐车登记。'],
      'basically-completed 基本完成',
    ],
  ])('an entry that repeats none is an issue of its own: %s', async (_, part, expected) => {
    const { issues, followUps } = await readText(...told, ...part)
    const own = issues.at(-1)
    expect(issues).toHaveLength(3)
    expect(`${own?.status.code} ${own?.status.text}`).toBe(expected)
    expect(followUps).toMatchObject([{ issueId: own?.id }])
    expect(own?.followUp).not.toBeNull()
  })

  it('the second entry on an issue does not take the place of the first', async () => {
    const { issues, followUps } = await readText(
      ...told,
      '三、需进一步整改的事项',
      '(一)关于票据管理不严的问题',
      '下一步措施:逐本清点。',
      '(二)关于票据管理不严的问题',
      '下一步措施:另行清点。',
    )
    expect(followUps).toHaveLength(2)
    expect(issues.map(brief)).toEqual([
      '二/(一)/1 关于学习不深入的问题 = completed',
      '二/(一)/2 关于票据管理不严的问题 = ongoing',
    ])
    expect(issues[1]?.followUp?.nextSteps).toBe('逐本清点。')
  })
})

describe('entries of other issues', () => {
  const rest = '三、需进一步整改的事项'
  const entry = '(一)关于公务用车不规范的问题'
  const added = async (...part: string[]) => {
    const { issues } = await readText(...told, ...part)
    return issues.slice(2).map(({ id, labels, title, area, status, deadline }) => {
      expect(status.basis).toBe(status.code === 'basically-completed' ? 'tag' : 'section')
      return [`${id} ${labels.join('/')} ${title}`, area, `${status.code} ${status.text}`, deadline]
    })
  }

  it.each<[guards: string, part: string[], expected: unknown[]]>([
    [
      'why it is not completed',
      [rest, entry, '未完成原因:资料缺失。'],
      [['2.1 三/(一) 关于公务用车不规范的问题', null, 'not-completed 需进一步整改的事项', null]],
    ],
    [
      'why it came to it is another reason',
      [rest, entry, '原因分析:资料缺失。'],
      [['2.1 三/(一) 关于公务用车不规范的问题', null, 'ongoing 需进一步整改的事项', null]],
    ],
    [
      'the heading says how far they are',
      ['三、尚未整改到位的事项', entry, '继续登记。'],
      [['2.1 三/(一) 关于公务用车不规范的问题', null, 'not-completed 尚未整改到位', null]],
    ],
    [
      'a tag of its own',
      [rest, `${entry}(基本完成)`, '继续登记。'],
      [['2.1 三/(一) 关于公务用车不规范的问题', null, 'basically-completed 基本完成', null]],
    ],
    [
      'one below an area, one without',
      [rest, '(一)作风方面', '1.关于公务用车不规范的问题', '继续登记。', '(二)关于接待不规范的问题', '继续核对。'],
      [
        ['2.1.1 三/(一)/1 关于公务用车不规范的问题', '作风方面', 'ongoing 需进一步整改的事项', null],
        ['2.2 三/(二) 关于接待不规范的问题', null, 'ongoing 需进一步整改的事项', null],
      ],
    ],
    [
      'a deadline of its own',
      [rest, '公务用车不规范', '整改时限:2024年12月'],
      [['2.1 三 公务用车不规范', null, 'ongoing 需进一步整改的事项', '2024-12']],
    ],
    ['who answers for it makes no entry', [rest, '公务用车不规范', '责任单位:办公室'], []],
    ['nor does a label within the paragraph below', [rest, '公务用车不规范', '继续登记。下一步措施:逐车登记。'], []],
    [
      'a title of sixty characters',
      [rest, '车'.repeat(60), '下一步措施:逐车登记。'],
      [[`2.1 三 ${'车'.repeat(60)}`, null, 'ongoing 需进一步整改的事项', null]],
    ],
    ['a longer one is text', [rest, '车'.repeat(61), '下一步措施:逐车登记。'], []],
    [
      'a sentence above the next step goes on with the entry',
      [rest, '关于公务用车不规范的问题。', '车辆较多,登记未毕。', '下一步措施:逐车登记。'],
      [['2.1 三 关于公务用车不规范的问题', null, 'ongoing 需进一步整改的事项', null]],
    ],
    [
      'a sentence above a reason begins another',
      [rest, '关于公务用车不规范的问题。', '下一步措施:逐车登记。', '接待台账已补。', '未完成原因:资料缺失。'],
      [
        ['2.1 三 关于公务用车不规范的问题', null, 'ongoing 需进一步整改的事项', null],
        ['2.2 三 接待台账已补', null, 'not-completed 需进一步整改的事项', null],
      ],
    ],
    [
      'a line that is no sentence begins another above a next step',
      [rest, '关于公务用车不规范的问题。', '接待台账', '下一步措施:逐车登记。'],
      [
        ['2.1 三 关于公务用车不规范的问题', null, 'ongoing 需进一步整改的事项', null],
        ['2.2 三 接待台账', null, 'ongoing 需进一步整改的事项', null],
      ],
    ],
    [
      'a complaint does as well',
      [rest, '关于公务用车不规范的问题。', '接待不规范。', '下一步措施:逐车登记。'],
      [
        ['2.1 三 关于公务用车不规范的问题', null, 'ongoing 需进一步整改的事项', null],
        ['2.2 三 接待不规范', null, 'ongoing 需进一步整改的事项', null],
      ],
    ],
  ])('%s', async (_, part, expected) => {
    expect(await added(...part)).toEqual(expected)
  })

  it.each<[guards: string, fields: string[], next: string | null]>([
    ['measures', ['整改措施:逐车登记。'], '逐车登记。'],
    ['the next step before measures', ['整改措施:逐车登记。', '下一步措施:再核对。'], '再核对。'],
    ['measures before prose', ['下一步,将再核对。', '整改措施:逐车登记。'], '逐车登记。'],
    ['prose', ['下一步,将再核对。'], '下一步,将再核对。'],
    ['nothing', ['继续登记。'], null],
  ])('what comes next is told by %s', async (_, fields, next) => {
    const { followUps } = await readText(...told, rest, entry, ...fields)
    expect(followUps.map(({ nextSteps }) => nextSteps)).toEqual([next])
  })

  it.each<[guards: string, heading: string, entry: string[], followUps: unknown[]]>([
    ['tells what was done alone', '三、正在整改的问题', [entry, '登记2辆。'], []],
    ['tells what is expected of that', '三、正在整改的问题', [entry, '登记2辆,预计2024年12月底前完成。'], []],
    ['tells the next step', '三、正在整改的问题', [entry, '登记2辆。下一步,将上牌。'], [['2.1', '下一步,将上牌。']]],
    ['tells the reason', '三、正在整改的问题', [entry, '由于车况不明,登记2辆。'], [['2.1', null]]],
    [
      'stands below what is to be done, and tells what is planned',
      rest,
      [entry, '登记2辆,预计2024年12月底前完成。'],
      [['2.1', '预计2024年12月底前完成。']],
    ],
    ['repeats an issue', '三、正在整改的问题', ['(一)关于票据管理不严的问题', '清点12本。'], [['1.1.2', null]]],
    ['tells nothing at all', '三、正在整改的问题', [entry], [['2.1', null]]],
    ['stands below what is not completed', '三、未完成整改的问题', [entry, '登记2辆。'], [['2.1', null]]],
    ['stands below what is to be done', rest, [entry, '登记2辆。'], [['2.1', null]]],
  ])('an entry of a list by status: %s', async (_, heading, lines, expected) => {
    const { followUps, issues } = await readText(...told, heading, ...lines)
    expect(followUps.map(({ issueId, nextSteps }) => [issueId, nextSteps])).toEqual(expected)
    expect(issues.some(({ followUp }) => followUp !== null)).toBe(expected.length > 0)
  })

  it.each<[guards: string, title: string, field: string, expected: unknown[]]>([
    ['its deadline, with the evidence', '学习不深入', '整改时限:2024年12月', ['2024-12', false, '2024年12月']],
    ['长期坚持', '学习不深入', '整改时限:长期坚持', [null, true, '长期坚持']],
    ['nothing', '学习不深入', '未完成原因:人员外出。', [null, false, null]],
  ])('an issue that is repeated gets %s', async (_, title, field, expected) => {
    const { issues, text } = await readText(...told, rest, `(一)关于${title}的问题`, field)
    const [first] = issues
    const span = first?.evidence['deadline']
    expect([first?.deadline, first?.status.sustained, span ? text.slice(...span) : null]).toEqual(expected)
    expect(issues).toHaveLength(2)
  })

  it('a deadline that the issue has stays', async () => {
    const { issues, followUps } = await readText(
      ...told,
      '整改时限:2024年9月',
      rest,
      '(一)关于票据管理不严的问题',
      '整改时限:2024年12月',
      '(二)关于票据管理不严的问题',
      '整改时限:2025年3月',
    )
    expect([issues[1]?.deadline, issues[1]?.followUp?.deadline]).toEqual(['2024-09', '2024-12'])
    expect(followUps.map(({ issueId, deadline }) => [issueId, deadline])).toEqual([
      ['1.1.2', '2024-12'],
      ['1.1.2', '2025-03'],
    ])
  })
})

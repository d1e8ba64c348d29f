/** Random bulletins for the properties: titles unlike one another, everything else as it comes. */
import fc from 'fast-check'
import type { BulletinSpec, IssueSpec } from './bulletin.ts'

const subjects =
  '高标准农田质量 粮食安全考核 惠农补贴审核 农机购置公示 村级三资清查 农资打假执法 扶贫资产确权 借调人员清理 文书档案编目 数字图书馆 群众文化活动 非遗展厅 差旅费报销 公务接待审批 会费收缴 污水管网改造 垃圾填埋场 河道采砂 养老机构消防 校车运行'.split(
    ' ',
  )
const complaints = ['不规范', '滞后', '不到位', '重视不够', '流于形式']
const statuses = [
  'completed',
  'basically-completed',
  'phased',
  'ongoing',
  'not-completed',
  'unknown',
  'unstated',
] as const
const clauses = [
  '制定管理办法，明确责任分工。',
  '2024年4月召开专题会议3次，研究整改措施。',
  '追回资金8.15万元，其余正在催收。',
  '对12家单位开展检查，发现问题57处。',
  '目前已完成六成。',
  '建立台账，每季度通报一次。',
  '一是公示项目；二是公布电话；',
]

/** A title of its own for each subject, in one of several wordings: two titles of one subject are one issue reworded. */
const titled = (subject: number) =>
  fc.record({ complaint: fc.constantFrom(...complaints), wrapped: fc.boolean() }).map(({ complaint, wrapped }) => {
    const core = `${subjects[subject]}${complaint}`
    return wrapped ? `关于${core}的问题` : core
  })

const issue = (subject: number): fc.Arbitrary<IssueSpec> =>
  fc.record(
    {
      title: titled(subject),
      area: fc.constantFrom('聚焦落实部署方面', '聚焦群众身边问题方面', '聚焦队伍建设方面'),
      progress: fc.array(fc.constantFrom(...clauses), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
      status: fc.constantFrom(...statuses),
      sustained: fc.boolean(),
      deadline: fc.constantFrom('2024-12-31', '2025-06', '2025'),
      description: fc.constantFrom('底数不清。', '管理混乱，台账缺失。'),
      responsible: fc.constant<[string, string][]>([['责任单位', '办公室']]),
    },
    { requiredKeys: ['title'] },
  )

/** Issues of different subjects, at random places of the outline. */
export const issues: fc.Arbitrary<IssueSpec[]> = fc
  .subarray([...subjects.keys()], { minLength: 0, maxLength: 14 })
  .chain((chosen) => fc.tuple(...chosen.map(issue)))
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))

export const bulletinSpec: fc.Arbitrary<BulletinSpec> = fc.record(
  {
    issues,
    publisher: fc.constantFrom('澄陵县人民政府网', '澄陵县水务局'),
    claims: fc.constant<[string, number, string][]>([['issues-total', 14, '个']]),
    accountability: fc.constant({ people: 2, actions: [['提醒谈话', 2] as [string, number]] }),
  },
  { requiredKeys: ['issues'] },
)

/**
 * Bulletins whose right answer is known because they are made from it: a plan says what stands in the bulletin, render.ts prints
 * it in one of the genre's manners, and what the parser reads must be the plan again.
 */
import fc from 'fast-check'
import type { StatusCode } from '../schema.ts'
import type { PageEncoding } from './encode.ts'

export interface PlannedIssue {
  title: string
  /** What was found, a paragraph of its own; null for none. */
  found: string | null
  /** What was done, in sentences, before the enumerated measures. */
  done: string[]
  measures: string[]
  /** Dates that the progress tells. */
  dates: Array<{ printed: string; edtf: string }>
  status: { printed: string; code: StatusCode; sustained: boolean }
  /** `2024-12-31`, from a field of its own; null for none. */
  deadline: string | null
  responsible: string[]
}

export interface PlannedChapter {
  area: string | null
  issues: PlannedIssue[]
}

export interface Plan {
  body: string
  published: string
  signed: string
  chapters: PlannedChapter[]
}

/** How a plan is printed. */
export interface Manner {
  wide: boolean
  form: 'text' | 'paragraphs' | 'breaks' | 'editor' | 'ledger'
  encoding: PageEncoding
  issueStyle: '1.' | '1、' | '(1)' | '问题1:' | '(一)'
  blankBehindLabel: boolean
  blankLines: boolean
  bracket: '()' | '【】' | '[]'
  ordinals: 'shi' | 'di' | 'circle' | 'digit'
  progressLabel: '整改情况' | '整改进展情况' | '整改落实情况' | '整改进展'
  lineEnd: '\n' | '\r\n' | '\r' | '\u2028'
}

const subjects = [
  '政治理论学习',
  '储备粮轮换管理',
  '项目资金拨付',
  '公务接待审批',
  '基层党组织建设',
  '安全生产检查',
  '干部选拔任用',
  '办公用房管理',
  '债权债务清理',
  '惠农补贴发放',
]
const complaints = ['不深入', '不规范', '不及时', '不到位', '不严格', '不健全']
const doings = [
  '组织专题学习并交流心得',
  '修订完善管理制度并印发执行',
  '开展专项检查并督促整改',
  '对相关人员进行批评教育',
  '建立台账并逐项对账',
  '召开专题会议研究部署',
  '约谈责任部门负责人',
  '公开处理结果并接受监督',
]
const findings = ['学习内容单一,个别同志参加次数少', '台账登记不全,部分票据未附清单', '执行制度打折扣,监督检查流于形式']
const areas = ['政治建设', '作风建设', '选人用人', '责任落实', '制度执行']
const bodies = ['青岚县粮食局', '云栖市交通运输局', '白石镇人民政府', '松溪县财政局']
const units = ['办公室', '财务股', '人事股', '监察室', '规划建设股']

const statuses: PlannedIssue['status'][] = [
  { printed: '已完成', code: 'completed', sustained: false },
  { printed: '基本完成', code: 'basically-completed', sustained: false },
  { printed: '取得阶段性成效', code: 'phased', sustained: false },
  { printed: '正在推进', code: 'ongoing', sustained: false },
  { printed: '未完成', code: 'not-completed', sustained: false },
  { printed: '已完成并长期坚持', code: 'completed', sustained: true },
]

const day = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))

const han = (n: number) => {
  const [tens, ones] = [Math.floor(n / 10), '〇一二三四五六七八九'[n % 10] as string]
  return `${['', '十', '二十', '三十'][tens] as string}${n % 10 === 0 && tens > 0 ? '' : ones}`
}
const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

/** How a day is told: to the day, the month, a third of the month; with the year or without; in either kind of numerals. */
const dateForms: Array<(date: string) => { printed: string; edtf: string }> = [
  (date) => ({ printed: parts(date).join('-').replace('-', '年').replace('-', '月') + '日', edtf: date }),
  (date) => ({ printed: `${parts(date)[1]}月${parts(date)[2]}日`, edtf: date }),
  (date) => ({ printed: `二〇二四年${han(parts(date)[1])}月${han(parts(date)[2])}日`, edtf: date }),
  (date) => ({ printed: `2024年${parts(date)[1]}月`, edtf: date.slice(0, 7) }),
  (date) => ({ printed: `2024年${parts(date)[1]}月底`, edtf: date.slice(0, 7) }),
  (date) => ({ printed: `2024年${parts(date)[1]}月上旬`, edtf: `${date.slice(0, 7)}-01/${date.slice(0, 7)}-10` }),
  (date) => ({ printed: `2024年${parts(date)[1]}月中旬`, edtf: `${date.slice(0, 7)}-11/${date.slice(0, 7)}-20` }),
  (date) => ({ printed: date, edtf: date }),
  () => ({ printed: '2023年十一月', edtf: '2023-11' }),
  () => ({ printed: '2024年上半年', edtf: '2024-01/2024-06' }),
]

const status = fc.constantFrom(...statuses)
const doing = fc.constantFrom(...doings)

/** Titles count on, so that no two are alike. */
const issue = (): fc.Arbitrary<PlannedIssue> =>
  fc.record({
    title: fc
      .tuple(fc.constantFrom(...subjects), fc.constantFrom(...complaints))
      .map(([subject, complaint]) => `关于${subject}${complaint}的问题`),
    found: fc.option(fc.constantFrom(...findings), { nil: null, freq: 2 }),
    done: fc.array(doing, { minLength: 1, maxLength: 3 }),
    measures: fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(doing, { minLength: 2, maxLength: 4 })),
    dates: fc.array(
      fc.tuple(day('2024-06-10', '2024-08-31'), fc.constantFrom(...dateForms)).map(([date, form]) => form(date)),
      { maxLength: 2 },
    ),
    status,
    deadline: fc.option(day('2024-10-01', '2025-12-31'), { nil: null, freq: 2 }),
    responsible: fc.uniqueArray(fc.constantFrom(...units), { maxLength: 2 }),
  })

const chapter = (named: boolean): fc.Arbitrary<PlannedChapter> =>
  fc.record({
    area: named ? fc.constantFrom(...areas).map((area) => `聚焦${area}方面`) : fc.constant(null),
    issues: fc.array(issue(), { minLength: 1, maxLength: 4 }),
  })

export const plan: fc.Arbitrary<Plan> = fc
  .tuple(
    fc.constantFrom(...bodies),
    fc.oneof(fc.array(chapter(true), { minLength: 1, maxLength: 3 }), fc.tuple(chapter(false))),
  )
  .chain(([body, chapters]) =>
    day('2024-09-01', '2024-09-28').map((published) => ({ body, published, signed: published, chapters })),
  )

export const manner: fc.Arbitrary<Manner> = fc.record({
  wide: fc.boolean(),
  form: fc.constantFrom<Manner['form'][]>('text', 'text', 'paragraphs', 'breaks', 'editor', 'ledger'),
  encoding: fc.constantFrom<PageEncoding[]>('utf-8', 'utf-8-bom', 'gb18030', 'utf-16le'),
  issueStyle: fc.constantFrom<Manner['issueStyle'][]>('1.', '1、', '(1)', '问题1:', '(一)'),
  blankBehindLabel: fc.boolean(),
  blankLines: fc.boolean(),
  bracket: fc.constantFrom<Manner['bracket'][]>('()', '【】', '[]'),
  ordinals: fc.constantFrom<Manner['ordinals'][]>('shi', 'di', 'circle', 'digit'),
  progressLabel: fc.constantFrom<Manner['progressLabel'][]>('整改情况', '整改进展情况', '整改落实情况', '整改进展'),
  lineEnd: fc.constantFrom<Manner['lineEnd'][]>('\n', '\n', '\r\n', '\r', '\u2028'),
})

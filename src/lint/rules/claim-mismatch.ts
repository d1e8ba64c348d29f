import type { Claim, StatusCode } from '../../schema.ts'
import { type LintContext, opening, type Rule } from '../rule.ts'

/** Which of the extracted issues a claim counts. */
const counted: Record<string, StatusCode> = {
  'issues-completed': 'completed',
  'issues-basically-completed': 'basically-completed',
  'issues-phased': 'phased',
  'issues-ongoing': 'ongoing',
  'issues-not-completed': 'not-completed',
}

/** Codes that a bulletin may count under a coarser one, where it states no total of their own. */
const countedUnder: Record<string, StatusCode[]> = {
  'issues-completed': ['basically-completed'],
  'issues-ongoing': ['phased', 'basically-completed', 'not-completed'],
  'issues-not-completed': ['ongoing', 'phased', 'basically-completed'],
}

/** The bulletin's own totals do not agree with what it lists. */
export const claimMismatch: Rule = {
  id: 'claim-mismatch',
  severity: 'warning',
  description: { en: "the bulletin's own totals do not agree with what it lists", zh: '通报自述总数与所列问题不一致' },
  *check(context) {
    const { issues, claims } = context.bulletin
    if (issues.length === 0) return
    const totals = claims.filter(({ kind }) => kind === 'issues-total')
    if (totals.length > 0 && !totals.some(({ value }) => value === issues.length))
      yield report(totals.at(-1) as Claim, issues.length)
    if (!statesStatus(context)) return
    const numbers = new Map<StatusCode, number>()
    for (const { status } of issues) numbers.set(status.code, (numbers.get(status.code) ?? 0) + 1)
    const count = (code: StatusCode) => numbers.get(code) ?? 0
    const claimed = new Set(claims.map(({ kind }) => counted[kind]))
    for (const claim of claims) {
      const code = counted[claim.kind]
      if (code === undefined) continue
      // 对尚未整改到位的3个问题: said of all that is open, also where the open ones are counted by their statuses before.
      const free = (countedUnder[claim.kind] ?? []).filter((one) => code === 'not-completed' || !claimed.has(one))
      if (!fits(claim.value, count(code), free.map(count))) yield report(claim, count(code))
    }
  },
  examples: [
    {
      guards: 'three are claimed and two are listed',
      text: `${opening}针对3个具体问题制定措施8条。\n\n一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n\n2.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: ['3个具体问题'],
    },
    {
      guards: 'what is completed in a phase is not completed',
      text: `${opening}反馈的2个问题,已完成2个。\n\n一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n\n2.关于检查不严的问题\n\n整改情况:已检查。(取得阶段性成效)`,
      reports: ['已完成2个'],
    },
    {
      guards: 'what is going on is told as not completed once more in the closing',
      text: `${opening}反馈的1个问题正在推进。\n\n一、反馈问题整改情况\n\n1.关于台账不全的问题\n\n整改情况:正在补记。(正在推进)\n\n二、下一步工作打算\n\n对尚未整改到位的1个问题,持续用力。`,
      reports: [],
    },
    {
      guards: 'one of two totals, the finer, fits',
      text: `${opening}反馈的1个问题细化为2个具体问题,已完成2个。\n\n一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已学习。(已完成)\n\n2.关于检查不严的问题\n\n整改情况:已检查。(已完成)`,
      reports: [],
    },
  ],
}

/** The claim is the count itself, or the count and some of the others together. */
function fits(claimed: number, count: number, others: number[]): boolean {
  let sums = [count]
  for (const other of others) sums = [...sums, ...sums.map((sum) => sum + other)]
  return sums.includes(claimed)
}

/** Totals by status can be held only against issues that print one. */
function statesStatus({ bulletin: { issues } }: LintContext): boolean {
  return issues.filter(({ status }) => status.code === 'unstated').length * 5 <= issues.length
}

function report(claim: Claim, found: number) {
  return {
    texts: {
      en: `the bulletin states “${claim.text}”, but ${found} are found in it`,
      zh: `通报称“${claim.text}”,实际列出${found}${claim.unit}`,
    },
    span: claim.span,
    actual: String(found),
    expected: [String(claim.value)],
  }
}

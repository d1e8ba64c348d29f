/** Figures that a bulletin prints and that are none of its own: of an earlier round, of a meeting, of how often. */
import type { Context } from './context.ts'

/** A figure, and what stands around it. */
export interface Figure {
  kind: string
  digits: string
  printed: string
  clause: string
  sentence: string
  behind: string
}

/** Words that make a figure one of an earlier round or of something else. */
const elsewhere = /上轮|上一轮|上次|往年|历年|前一轮|前两轮|前期|结束时|期满时/
const ofYear = /(\d{4})年[^,。;]{0,10}(?:巡察|巡视|审计|督察)组?(?:反馈|指出|查出|提出|发现)/
/** 2024年8月公布的集中整改结果为: in a second bulletin the figures of the first. */
const ofFormer =
  /(?:公布|通报|公告|报告)(?:的|过)[^。]{0,10}(?:结果|整改情况|整改进展)|那一轮|当时|上一阶段|前一阶段|曾于/
const asOfNow = /截至|目前|现已|本次|本轮/
/** 每月召开一次调度会: how often, not how many. */
const rate = /每(?:个|两|半)?(?:月|周|旬|季度?|年|天|日)[^,、]{0,8}$/
/** What a meeting or a hotline found (民主生活会查摆问题26个) is not what the inspection did. */
const lookedFor = /^(?!反馈|指出).{0,12}(?:查摆|检视|突出|反映)/
const ofMeeting = /(?:民主|组织)生活会|热线|谈心谈话/
/** 主题党日检视的15个问题, in the bulletin of an inspection. */
const lookedForOnes = /(?:检视|查摆|自查)的\d*$/
/** 将10个问题分解为37项整改任务: what stands in front of the 37, with or without the digits; the ten are the issues. */
export const divides = /(?:分解|细化)[为成]\s?\d*$/
/** 分别领办难度最大的3个问题: some of the issues, and who takes charge of them. */
const takenOn = /(?:领办|认领|包抓|包保|包联|督办|牵头)[^,;。]{0,12}的\d*$/
/** 年内再推出便民举措10条: what is to come. */
const toCome = /(?:再|将|拟|计划|力争|争取)(?:推出|出台|新增|制定|完善|建立|修订)[^,。;]{0,10}$/
/** 整改完成一项、销号一项: one after the other. */
const oneByOne = /^[、,][^。,、]{1,4}一[个项件条]/

/** What stands around a figure says that it is of an earlier round, or of something else. */
export function isForeign(
  { kind, digits, printed, clause, sentence, behind }: Figure,
  { since, stage, inspected }: Pick<Context, 'since' | 'stage'> & { inspected: boolean },
): boolean {
  const year = ofYear.exec(clause)?.[1]
  return (
    elsewhere.test(clause) ||
    (year !== undefined && since !== null && year < since.slice(0, 4)) ||
    (stage === 'follow-up' && ofFormer.test(sentence) && !asOfNow.test(sentence)) ||
    rate.test(clause) ||
    toCome.test(clause) ||
    (inspected && lookedFor.test(printed) && ofMeeting.test(sentence)) ||
    (kind === 'issues-total' && inspected && lookedForOnes.test(clause)) ||
    (kind === 'issues-total' && printed.includes('任务') && divides.test(clause)) ||
    (kind === 'issues-total' && takenOn.test(clause)) ||
    (kind.startsWith('issues-') && digits === '一' && oneByOne.test(behind))
  )
}

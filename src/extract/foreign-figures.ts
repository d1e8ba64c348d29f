/** Figures that a bulletin prints and that are none of its own: of an earlier round, of a meeting, of how often. */
import { derived, type Words } from '../lexicon/compile.ts'
import { alternation } from '../text/alternation.ts'
import { numeralCharacters, parseNumeral } from '../text/numerals.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import type { Context } from './context.ts'
import { isOfSet } from './figure-sets.ts'

/** A figure, and what stands around it. */
export interface Figure {
  kind: string
  digits: string
  printed: string
  clause: string
  sentence: string
  behind: string
  /** It stands behind the last issue. */
  closing: boolean
}

const patterns = derived(({ lexicon: { figures } }) => {
  const oneOf = (words: readonly string[]) => alternation(words)
  return {
    rounds: new WordList(figures.rounds),
    earlier: new WordList(figures.earlier),
    /** 2024年8月公布的集中整改结果为: in a second bulletin the figures of the first. */
    former: new RegExp(`(?:公布|通报|公告|报告)[的过了][^。]{0,10}(?:结果|整改情况|整改进展)|${oneOf(figures.former)}`),
    /** What a meeting or a hotline found (民主生活会查摆问题26个) is not what the inspection did. */
    meetings: new WordList(figures.meetings),
    /** 分别领办难度最大的3个问题: some of the issues, and who takes charge of them. */
    takenOn: new RegExp(`${oneOf(figures.takenOn)}[^,;。]{0,12}的\\d*$`),
    /** 主题党日检视的15个问题, in the bulletin of an inspection. */
    lookedForOnes: new RegExp(`^(?!.*(?:反馈|指出)).*${oneOf(figures.lookedFor)}的\\d*$`),
    chosen: new WordList(figures.chosen),
    abolished: new RegExp(`${oneOf(figures.abolished)}[^,;。、]{0,4}$`),
    made: new WordList(figures.made),
  }
})

const ofYear = /(\d{4})年[^,。;]{0,10}(?:巡察|巡视|审计|督察)组?(?:反馈|指出|查出|提出|发现)/
const asOfNow = /截至|目前|现已|本次|本轮/
/** 每月召开一次调度会: how often, not how many. */
const rate = /每(?:个|两|半)?(?:月|周|旬|季度?|年|天|日)[^,、]{0,8}$/
const lookedFor = /^(?!反馈|指出).{0,12}(?:查摆|检视|突出|反映)/
/** 将10个问题分解为37项整改任务: what stands in front of the 37, with or without the digits; the ten are the issues. */
export const divides = /(?:分解|细化)[为成]\s?\d*$/
/** 细化整改任务30项: the noun stands in front of the number. */
export const dividesInto = /(?:分解|细化)出?(?:具体|整改)*$/
/** 年内再推出便民举措10条: what is to come. */
const toCome = /(?:再|将|拟|(?<!整改|工作|实施)计划|力争|争取)(?:推出|出台|新增|制定|完善|建立|修订)[^,。;]{0,10}$/
/** 特别是学习不深入、台账不清两个问题: as many as are named in front of them, and no sum. */
function areNamed(clause: string, digits: string): boolean {
  const names = behindLast(clause.slice(0, clause.length - (clause.endsWith(digits) ? digits.length : 0)), '是对')
  return (
    names.includes('、') && names.split('、').length === parseNumeral(digits) && !/[的了出共计有现馈及]$/.test(names)
  )
}

/** 废止制度1项 makes none; of 修订、废止制度12项 some are made. */
function areAbolished(clause: string, { abolished, made }: { abolished: RegExp; made: WordList }): boolean {
  const verbs = behindLast(clause, `0123456789${numeralCharacters}`)
  return abolished.test(verbs) && !made.isIn(verbs)
}

/** 对未完成整改的3个持续用力: where it began; behind the last issue it is what is left. */
const setOut = /对$/

/** 整改完成一项、销号一项: one after the other. */
const oneByOne = /^[、,][^。,、]{1,4}一[个项件条]/

/** The clause speaks of an earlier round. */
export const isOfEarlierRound = (clause: string, words: Words) => patterns(words).rounds.isIn(clause)

/** What stands around a figure says that it is of an earlier round, or of something else. */
export function isForeign(
  figure: Figure,
  { since, stage, words, inspected }: Pick<Context, 'since' | 'stage' | 'words'> & { inspected: boolean },
): boolean {
  const { kind, digits, printed, clause, sentence, behind, closing } = figure
  const { earlier, former, meetings, takenOn, lookedForOnes, chosen, ...systems } = patterns(words)
  // 2022年巡察发现问题7个: the verb may be a part of the figure.
  const year = ofYear.exec(clause + printed)?.[1]
  return (
    isOfEarlierRound(clause, words) ||
    earlier.isIn(clause) ||
    (year !== undefined && since !== null && year < since.slice(0, 4)) ||
    (stage === 'follow-up' && former.test(sentence) && !asOfNow.test(sentence)) ||
    rate.test(clause) ||
    toCome.test(clause) ||
    (inspected && lookedFor.test(printed) && meetings.isIn(sentence)) ||
    (kind === 'issues-total' && inspected && lookedForOnes.test(clause)) ||
    (kind === 'issues-total' && printed.includes('任务') && divides.test(clause)) ||
    (kind === 'issues-total' && (takenOn.test(clause) || areNamed(clause, digits))) ||
    (kind === 'issues-total' && /对\d*$/.test(clause) && chosen.isIn(printed)) ||
    (kind.startsWith('issues-') && digits === '一' && oneByOne.test(behind)) ||
    (kind.startsWith('issues-') && isOfSet(figure, words)) ||
    (kind === 'issues-not-completed' && !closing && setOut.test(clause)) ||
    (kind === 'systems' && areAbolished(clause, systems))
  )
}

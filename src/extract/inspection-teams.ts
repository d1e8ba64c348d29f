/** Who may inspect: how teams are called, whom they are said to inspect, and which of those named was the one sent. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { matchesOf } from '../text/matches.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'

/** The characters of the number of a team, a round, a term. */
export const orderNumber = '一二三四五六七八九十'
const level =
  '(?:中央|中央纪委国家监委|省委|市委|区委|县委|州委|盟委|旗委|自治区党委|兵团党委|省|市|区|县|集团党委|局党组|厅党组|部党组|公司党委|学校党委|医院党委|学院党委|大学党委|[校院]党委|党委|党组)'
/** A name goes on; how the groups were formed (区委组建4个巡察组) is none. */
const part = '(?:(?!组建|派出|成立)[^,。;、\\s])'
const party = `${level}${part}{0,8}?(?:第?[${orderNumber}\\d]{1,3}(?:[、和]第?[${orderNumber}\\d]{1,3})*)?${part}{0,6}?(?:巡视|巡察)(?:第?[${orderNumber}\\d]{1,3})?组`
const supervision = `(?:(?:中央|国家|省|市|自治区)(?:统计局|自然资源厅|生态环境厅)?)?(?:第?[${orderNumber}]{1,3})?(?:生态环境保护|生态环保|环境保护|统计|自然资源|土地)督察组`
/** The name of a place or an institution, where it begins a clause. */
const named = (least: number, most: number) =>
  `(?:(?<=^|[,。;、\\s日])(?!由|根据|按照|依据|接受|经|配合|对)[\\u4e00-\\u9fff]{${least},${most}}?)?`
const audit = `${named(2, 4)}(?:(?:中央|省|市|区|县)[^,。;、\\s]{0,4}|州|盟|旗)审计(?:组|局|厅|署)|审计署(?:[^,。;、\\s对于]{1,8}办(?:事处)?)?`
/** 学校审计处对…, but 审计处理: an office of the institution's own, in front of the one that it audits. */
const ownAudit = ({ institutions, auditOffices }: Lexicon['inspection']) =>
  `${named(2, 8)}${alternation(institutions)}${alternation(auditOffices)}(?=(?:对(?!照)|[于自从在派委,\\d])[^。;]{0,120}审计)`

/** (以下简称“集团公司”) behind the name of a body, up to its own words. */
export const abbreviates = '\\((?:以下|下文)?(?:简称|下称|统称)'
const inspectedBy = (acts: string) =>
  new RegExp(
    `对(?!照|标|此|于|接|应)((?:[^,。;:(]{2,40}?${abbreviates}[^()]{1,40}\\)[^,。;:]{0,40}?)|[^,。;:]{2,40}?)(?:开展了?|进行了?|实施了?|开展|进驻)[^,。;]{0,20}?(?:${acts}|回头看)(?!的[^,。;]{0,8}(?:安排|部署|要求|决定|通知))`,
  )

export interface Team {
  /** Global: of those named one may only have given the order. */
  team: RegExp
  inspected: RegExp
  act: RegExp
}

/** Who may inspect, and how what they do is called: of whom the first is named in a text. */
export const teamsOf = derived(({ lexicon: { inspection } }): [Team, Team] => {
  const others = alternation(inspection.teams)
  return [
    {
      team: new RegExp(`(?:${party}|${supervision}|${audit}|${ownAudit(inspection)})`, 'g'),
      inspected: inspectedBy('巡视|巡察|督察|审计|检查'),
      // What an audit has found is reported long after it.
      act: /巡视|巡察|督察|审计(?!(?:工作|结果)?的?报告)|进驻|检查/,
    },
    {
      // Of one that supervises the rectification of what a 巡察组 found it is told beside that.
      team: new RegExp(`${level}${part}{0,16}?${others}(?:第?[${orderNumber}\\d]{1,3})?组`, 'g'),
      inspected: inspectedBy('检查|督导|督查|巡查'),
      act: /检查|督导|督查|巡查|进驻/,
    },
  ]
})

const ordering = derived(({ lexicon: { inspection } }) => ({
  orders: new WordList(inspection.orders),
  arrangements: new WordList(inspection.arrangements),
}))

/** 根据省审计厅统一部署, 受省审计厅委托: a clause that tells who ordered it. */
const underOrders = /根据|按照|依据|遵照|受/

/** How far behind a name it says that it ordered something. */
const orderBehind = 12

/**
 * The first team named in a stretch that did not merely order the inspection: 根据省审计厅部署,市审计局派出审计组. Who only arranged it
 * (根据县审计局安排) may have sent its own, and is the one where no other is named.
 */
export function sentTeam(team: RegExp, folded: string, [start, end]: Span, words: Words): Span | null {
  const { orders, arrangements } = ordering(words)
  const stretch = folded.slice(start, end)
  let arranged: Span | null = null
  for (const { 0: name, index } of matchesOf(team, stretch)) {
    const behind = index + name.length
    const span: Span = [start + index, start + behind]
    const goesOn = stretch.slice(behind, behind + orderBehind).split(/[,。;]/, 1)[0] as string
    const isUnder = underOrders.test(behindLast(stretch.slice(0, index), ',。;'))
    if (!isUnder || !(orders.isIn(goesOn) || arrangements.isIn(goesOn))) return span
    if (!orders.isIn(goesOn)) arranged ??= span
  }
  return arranged
}

/** So many inspections are told of at most. */
const mostInspections = 4

export function placesOf(pattern: RegExp, folded: string, start: number, end: number): number[] {
  const places: number[] = []
  for (let from = start; places.length < mostInspections;) {
    const match = pattern.exec(folded.slice(from, end))
    if (!match) break
    places.push(from + match.index)
    from += match.index + match[0].length
  }
  return places
}

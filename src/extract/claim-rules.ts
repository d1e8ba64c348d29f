/** What a bulletin says of itself in figures: how many issues, measures, systems, how much money. A rule a kind. */
import { derived } from '../lexicon/compile.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { alternation } from '../text/alternation.ts'
import type { Stage, StatusCode } from '../schema.ts'
import { numeralCharacters } from '../text/numerals.ts'
import { count } from './count.ts'

export interface ClaimRule {
  kind: string
  /** One of these stands in every match: a text without them need not be searched. */
  signs: string[]
  /** Group 1 the number, group 2 the unit. Sticky where the rule begins with its count, else global. */
  pattern: RegExp
  /** The match names no noun: what was counted before with the same unit is counted on. */
  bare?: true
  /** Only a bulletin of this stage says it so. */
  stage?: Stage
}

/** Of the words of a status those that are counted: 已完成7个, 正在推进3个. */
const completedSigns = ['完成', '整改', '销号', '办结']
const ongoingSigns = ['整改', '推进', '坚持', '进度', '进行中', '办理']

/** 销号 and 办结 alone are as often still to be done; 积极推进3个项目 tells what somebody does. */
const notCounted = /^(?:销号|办结)$|^(?:积极|加快|抓紧|分步|分阶段|继续|部分)/

/** Words of work that goes on for long beside what is completed. */
const lastingWords = ({ status }: Lexicon) =>
  status.filter(({ sustained, weak }) => sustained && weak).flatMap(({ words }) => words)

/** A rule a kind; the numbers of measures, systems and meetings come from the lexicon. */
export const claimRules = derived<ClaimRule[]>(({ lexicon }) => {
  const issue = '(?:具体问题|问题|反馈问题|整改事项|整改任务|整改问题|反馈意见)'
  const unit = '(个|项|条|件)'
  const state = (code: StatusCode, signs: string[]) =>
    alternation(
      lexicon.status
        .filter((entry) => entry.code === code)
        .flatMap(({ words }) => words)
        .filter((word) => signs.some((sign) => word.includes(sign)) && !notCounted.test(word)),
    )
  const done = state('completed', completedSigns)
  const going = state('ongoing', ongoingSigns)
  const not = state('not-completed', ['未'])
  // 已完成并长期坚持9个
  const lasting = `(?:[,、]?[并且](?:将|需|须|要)?${alternation(lastingWords(lexicon))})`
  // What became of them follows: 中,已完成4个 or ,已完成5个.
  const became = `中,|,(?:目前)?已(?:完成|整改|销号|办结)[^,。;]{0,4}\\d`
  const apart = '(?<!基本|阶段性|部分|未|未按期|未能按期|未按时|未如期|尚未|全部未|大部分|未能|没有|正在|确保|已基本)'
  // The count in front: 7个已完成,其余3个正在按计划推进. The clause ends there, so nothing else was completed.
  const ahead = (kind: string, signs: string[], is: string): ClaimRule => ({
    kind,
    signs,
    bare: true,
    pattern: new RegExp(
      `(?<=^|[,;:。、(]|目前|的|共计?|共有|其余|余下|剩余|另有|另外|还有|尚有|仍有|其他|中有?|已有)${count}${unit}${issue}?(?:均|都)?(?:已经?)?(?:全部)?${is}(?=[,;。、()]|$|并)`,
      'y',
    ),
  })
  const pace = '(?:按(?:照)?(?:序时|时序|计划|进度|要求){1,2})?(?:加快|抓紧|有序|积极|持续|稳步)?'
  const doing = `(?:(?:正在|仍在|尚在|还在|正|在|持续|按(?:计划|序时|时序))${pace}(?:整改|推进|落实|办理|实施){1,2}中?)`
  const onSchedule = state('ongoing', ['进度'])
  const general: ClaimRule[] = [
    ahead('issues-completed', completedSigns, done),
    ahead('issues-basically-completed', ['基本'], '基本(?:完成(?:整改)?|整改到位)'),
    ahead('issues-phased', ['阶段性'], '(?:阶段性完成(?:整改)?|取得阶段性成效)'),
    ahead('issues-ongoing', ['整改', '推进', '落实', '办理', '实施', '进度'], `(?:${doing}|${onSchedule})`),
    {
      // 其余15个问题已制定措施,正在有序推进: what was done for them so far stands between.
      kind: 'issues-ongoing',
      signs: ['正在', '仍在', '尚在', '还在'],
      bare: true,
      pattern: new RegExp(
        `(?<=其余|余下|剩余|其他|另外)${count}${unit}${issue}?(?:均|都)?已?${alternation(lexicon.figures.prepared)}[^,。;\\d]{0,20},(?:目前|均|都|并)?${doing}(?=[,;。、()]|$)`,
        'y',
      ),
    },
    ahead('issues-not-completed', ['未'], not),
    {
      kind: 'issues-total',
      signs: ['问题', '任务', '事项', '意见'],
      pattern: new RegExp(
        `(?<!第|其余|余下|另外|新增|剩余|已完成|完成|移交|移送|认领|其中|每|领办)(?<!(?:正在|仍在|持续|未|已|基本)(?:全部)?(?:推进|整改|完成|完成整改|整改到位|销号|办结)的)${count}${unit}(?:具体|主要|重点|突出|典型|共性|检视)?${issue}(?!线索|资金)`,
        'y',
      ),
    },
    {
      // Of the issues that a first bulletin left open: 需要持续整改的6个问题中,已完成4个.
      kind: 'issues-total',
      stage: 'follow-up',
      signs: ['中,', ',已', ',目前已'],
      pattern: new RegExp(`(?<=${going}的)${count}${unit}${issue}(?=${became})`, 'y'),
    },
    {
      // 6个典型案例已完成整改3个: cases that are told of, and not a collection of cases.
      kind: 'issues-total',
      signs: ['案例'],
      pattern: new RegExp(`${count}${unit}(?:典型)?案例(?=中?,?已(?:完成|整改|销号|办结))`, 'y'),
    },
    {
      kind: 'issues-total',
      signs: ['问题共', '任务共', '事项共'],
      pattern: new RegExp(`(?:问题|整改任务|整改事项)共(?:计)?${count}${unit}`, 'g'),
    },
    {
      kind: 'issues-total',
      signs: ['问题'],
      pattern: new RegExp(
        `(?:查摆|检视|查找|排查|梳理|分解|细化|反馈|指出|发现|反映|列出|查出|(?:移交|交办)我[省市县区州旗镇乡])出?(?:的)?(?:(?:较为|比较)?(?:集中|具体|突出|主要|各类|典型|检视|查摆|(?:重大|安全|事故)?隐患)的?)?问题${count}${unit}(?!线索|资金)`,
        'g',
      ),
    },
    {
      // Hazards are issues where others told of them; 排查问题隐患35个 is what the body does every day.
      kind: 'issues-total',
      signs: ['问题隐患'],
      pattern: new RegExp(`(?:反馈|指出|移交|交办)的?(?:(?:重大|安全|各类)的?)?问题隐患${count}${unit}`, 'g'),
    },
    {
      // 其中涉及某县的问题10项, 我市承担具体整改任务9项
      kind: 'issues-total',
      signs: ['涉及', '承担'],
      pattern: new RegExp(
        `(?:涉及(?:我|[^,。;\\d]{1,10})[省市县区州旗镇乡]的?(?:具体|整改)?(?:问题|任务|事项)|我[省市县区州旗镇乡]涉及(?:整改)?(?:问题|任务|事项)|承担[^,。;\\d]{0,10}?整改任务)${count}${unit}`,
        'g',
      ),
    },
    {
      // 整改方案确定的12项任务中: the noun alone, but the sentence goes on with what became of them.
      kind: 'issues-total',
      signs: ['任务中,', '任务,截'],
      pattern: new RegExp(`${count}${unit}(?:重点|具体)?任务(?=中,|,截至|,截止)`, 'y'),
    },
    {
      kind: 'issues-completed',
      signs: completedSigns,
      bare: true,
      pattern: new RegExp(
        `${apart}${done}(?:并(?:已)?通过[^,。;\\d]{0,4}验收|${lasting})?(?:的|整改)?${count}${unit}(?!制度|措施|月|工作)`,
        'g',
      ),
    },
    {
      kind: 'issues-basically-completed',
      signs: ['基本'],
      bare: true,
      pattern: new RegExp(`基本(?:完成|整改到位|完成整改)(?:的|整改)?${count}${unit}(?!制度|措施|月|工作)`, 'g'),
    },
    {
      kind: 'issues-phased',
      signs: ['阶段性'],
      bare: true,
      pattern: new RegExp(`(?:阶段性完成|取得阶段性成效|阶段性办结)(?:的)?${count}${unit}`, 'g'),
    },
    {
      kind: 'issues-ongoing',
      signs: ongoingSigns,
      bare: true,
      pattern: new RegExp(`${going}(?:的)?${count}${unit}(?!${issue}(?:${became}))`, 'g'),
    },
    {
      kind: 'issues-not-completed',
      signs: ['未'],
      bare: true,
      // 含未按期完成的1个 is counted among the others.
      pattern: new RegExp(`(?<!含|尚)${not}(?:的)?${count}${unit}`, 'g'),
    },
    {
      kind: 'completion-rate',
      signs: ['率'],
      pattern: /(?:完成率|整改率|销号率|办结率)[^,。;\d]{0,6}?(\d{1,9}(?:\.\d{1,6})?)\s{0,4}(%)/g,
    },
    {
      kind: 'funds',
      signs: ['元'],
      pattern:
        /(?<![未没])(?:整改(?:到位)?(?:问题)?(?:资金|金额)|问题金额|追回资金|追缴资金|(?:追缴、)?挽回[^,。;\d]{0,12}?损失|清退资金|退还资金|收回资金|涉及金额|涉及资金|清缴资金|清缴|调整账目|上缴国库|归还原渠道资金|上缴财政|上缴|缴入国库|收回|追缴|清退|追回|收缴|促进增收节支|退缴|清退违规资金|收缴资金|规范资金(?=\s{0,4}\d)|归还原渠道|调账)[^,。;\d]{0,10}?(\d[\d,]{0,15}(?:\.\d{1,6})?)\s{0,4}(亿元|万元|余万元|万余元|元)/g,
    },
    {
      kind: 'people-handled',
      signs: ['问责', '处理', '追究'],
      pattern: new RegExp(
        `(?:追责问责|问责|(?<!组织)处理(?:处分)?|追究责任)(?:相关责任人|责任人|责任人员|党员干部|干部|人员)?${count}(人次|人|名)`,
        'g',
      ),
    },
    {
      kind: 'people-handled',
      signs: ['受到'],
      pattern: new RegExp(
        `${count}(名|人)(?:相关)?(?:责任人|责任人员|党员干部|干部|人员)?受到(?:处理|问责|责任追究)`,
        'y',
      ),
    },
    {
      kind: 'people-handled',
      signs: ['处理', '问责'],
      pattern: new RegExp(
        `对(?:[^,。;:\\d]{1,14}的)?${count}(名|人)[^,。;]{0,12}?(?:作出处理|进行(?:了)?(?:处理|问责)|追责问责|给予处理)`,
        'g',
      ),
    },
  ]
  const listed = lexicon.claims.flatMap(({ kind, nouns, units }): ClaimRule[] => {
    const signs = nouns
    const noun = alternation(signs)
    const its = alternation(units)
    return [
      {
        kind,
        signs,
        pattern: new RegExp(
          `(?<![第${numeralCharacters}\\d.]|发现)${count}(${its})(?:具体|整改|主要|配套|规章|长效|内部|相关|集中|新|召开)*${noun}`,
          'y',
        ),
      },
      {
        kind,
        signs,
        pattern: new RegExp(
          `${noun}(?:,?(?:共|共计|合计)|达|累计)?${count}(${its})(?!(?:工作|专项)?(?:小组|组|专班)|方面|环节|阶段)`,
          'g',
        ),
      },
    ]
  })
  return [...general, ...listed]
})

/** Figures that a bulletin states of itself (claims), and the measures taken against persons (accountability). */
import { derive, type Words } from '../lexicon/compile.ts'
import type { Accountability, Action, Claim, Span } from '../schema.ts'
import { alternation } from '../text/alternation.ts'
import { fold } from '../text/fold.ts'
import { matchesOf } from '../text/matches.ts'
import { numeralCharacters, parseNumeral } from '../text/numerals.ts'
import { isWithin, quotations } from '../text/quotations.ts'
import { behindLast } from '../text/sentence.ts'
import { WordList } from '../text/word-list.ts'
import type { Context } from './context.ts'
import { yuan } from './entities.ts'
import { hull, joined } from './record.ts'

const number = `(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?|[${numeralCharacters}]{1,7})`
const count = `\\s{0,4}${number}\\s{0,4}`

interface ClaimRule {
  kind: string
  /** One of these stands in every match: a text without them need not be searched. */
  signs: string[]
  /** Group 1 the number, group 2 the unit. */
  pattern: RegExp
  /** The match names no noun: what was counted before with the same unit is counted on. */
  bare?: true
}

/** A rule a kind; the numbers of measures, systems and meetings come from the lexicon. */
function claimRules(words: Words): ClaimRule[] {
  return derive(words, 'claims', ({ lexicon }) => {
    const issue = '(?:具体问题|问题|反馈问题|整改事项|整改任务|整改问题|反馈意见)'
    const unit = '(个|项|条|件)'
    const done =
      '(?:已经?全部完成|已经?完成整改|已整改完成|已完成|完成整改|已经?整改到位|整改到位|已整改|已销号|完成销号|完成|已办结|整改完成|已全部整改到位)'
    const going =
      '(?:正在整改|持续推进|正在推进|整改中|持续整改|正在有序推进|推进中|正在持续整改|长期坚持|需长期坚持|正在持续推进|有序推进)'
    const not = '(?:未完成|尚未完成|未整改到位|尚未整改到位|尚未整改|未整改|未完成整改|尚未完成整改|未销号)'
    const apart = '(?<!基本|阶段性|部分|未|尚未|全部未|大部分|未能|没有|正在|确保|已基本)'
    // The count in front: 7个已完成,其余3个正在按计划推进. The clause ends there, so nothing else was completed.
    const ahead = (kind: string, signs: string[], state: string): ClaimRule => ({
      kind,
      signs,
      bare: true,
      pattern: new RegExp(
        `(?<=^|[,;:。、(]|目前|的|共计?|共有|其余|余下|剩余|另有|另外|还有|尚有|仍有|其他|中|已有)${count}${unit}${issue}?(?:均|都)?(?:已经?)?(?:全部)?${state}(?=[,;。、()]|$|并)`,
        'g',
      ),
    })
    const pace = '(?:按(?:照)?(?:序时|时序|计划|进度|要求){1,2})?(?:加快|抓紧|有序|积极|持续|稳步)?'
    const doing = `(?:(?:正在|仍在|尚在|还在|正|持续|按(?:计划|序时|时序))${pace}(?:整改|推进|落实|办理|实施)中?)`
    const general: ClaimRule[] = [
      ahead('issues-completed', ['完成', '整改', '销号', '办结'], done),
      ahead('issues-basically-completed', ['基本'], '基本(?:完成(?:整改)?|整改到位)'),
      ahead('issues-phased', ['阶段性'], '(?:阶段性完成(?:整改)?|取得阶段性成效)'),
      ahead('issues-ongoing', ['整改', '推进', '落实', '办理', '实施'], doing),
      ahead('issues-not-completed', ['未'], not),
      {
        kind: 'issues-total',
        signs: ['问题', '任务', '事项', '意见'],
        pattern: new RegExp(
          `(?<!第|其余|余下|另外|新增|剩余|已完成|完成|移交|移送|认领|其中|每|领办)(?<!(?:正在|仍在|持续|未|已|基本)(?:全部)?(?:推进|整改|完成|完成整改|整改到位|销号|办结)的)${count}${unit}(?:具体|主要|重点)?${issue}(?!线索|资金)`,
          'g',
        ),
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
          `(?:查摆|查找|排查|梳理|反馈|指出|发现)出?(?:的)?(?:具体|突出|主要|各类)?问题${count}${unit}`,
          'g',
        ),
      },
      {
        kind: 'issues-completed',
        signs: ['完成', '整改', '销号', '办结'],
        pattern: new RegExp(`${apart}${done}(?:的|整改)?${count}${unit}(?!制度|措施|月|工作)`, 'g'),
      },
      {
        kind: 'issues-basically-completed',
        signs: ['基本'],
        pattern: new RegExp(`基本(?:完成|整改到位|完成整改)(?:的|整改)?${count}${unit}(?!制度|措施|月|工作)`, 'g'),
      },
      {
        kind: 'issues-phased',
        signs: ['阶段性'],
        pattern: new RegExp(`(?:阶段性完成|取得阶段性成效|阶段性办结)(?:的)?${count}${unit}`, 'g'),
      },
      {
        kind: 'issues-ongoing',
        signs: ['整改', '推进', '坚持'],
        pattern: new RegExp(`${going}(?:的)?${count}${unit}`, 'g'),
      },
      { kind: 'issues-not-completed', signs: ['未'], pattern: new RegExp(`${not}(?:的)?${count}${unit}`, 'g') },
      {
        kind: 'completion-rate',
        signs: ['率'],
        pattern: /(?:完成率|整改率|销号率|办结率)[^,。;\d]{0,6}?(\d{1,9}(?:\.\d{1,6})?)\s{0,4}(%)/g,
      },
      {
        kind: 'funds',
        signs: ['元'],
        pattern:
          /(?:整改问题金额|整改金额|整改到位资金|问题金额|追回资金|追缴资金|挽回损失|挽回经济损失|清退资金|收回资金|涉及金额|上缴国库|归还原渠道资金|上缴财政|上缴|缴入国库|收回|追缴|清退|追回|收缴|促进增收节支|整改资金|退缴|清退违规资金|收缴资金)[^,。;\d]{0,10}?(\d[\d,]{0,15}(?:\.\d{1,6})?)\s{0,4}(亿元|万元|余万元|万余元|元)/g,
      },
      {
        kind: 'people-handled',
        signs: ['问责', '处理', '追究'],
        pattern: new RegExp(
          `(?:追责问责|问责|处理|追究责任)(?:相关责任人|责任人|责任人员|党员干部|干部|人员)?${count}(人次|人|名)`,
          'g',
        ),
      },
      {
        kind: 'people-handled',
        signs: ['处理', '问责'],
        pattern: new RegExp(
          `对${count}(名|人)[^,。;]{0,12}?(?:作出处理|进行(?:了)?(?:处理|问责)|追责问责|给予处理)`,
          'g',
        ),
      },
    ]
    const listed = lexicon.claims.flatMap(({ kind, nouns, units }): ClaimRule[] => {
      const signs = nouns.map(fold)
      const noun = alternation(signs)
      const its = alternation(units.map(fold))
      return [
        {
          kind,
          signs,
          pattern: new RegExp(
            `(?<![第${numeralCharacters}\\d.])${count}(${its})(?:具体|整改|主要|配套|规章|长效|内部|相关|集中|新)*${noun}`,
            'g',
          ),
        },
        {
          kind,
          signs,
          pattern: new RegExp(
            `${noun}(?:共|共计|合计|达|累计)?${count}(${its})(?!(?:工作|专项)?(?:小组|组|专班)|方面|环节|阶段)`,
            'g',
          ),
        },
      ]
    })
    return [...general, ...listed]
  })
}

/** Words that make a figure one of an earlier round or of something else. */
const elsewhere = /上轮|上一轮|上次|往年|历年|前一轮|前两轮|前期/
const ofYear = /(\d{4})年[^,。;]{0,10}(?:巡察|巡视|审计|督察)组?(?:反馈|指出|查出)/

/** The words before a figure say that it belongs to an earlier round. */
function isEarlier(sentence: string, from: string | null): boolean {
  const year = ofYear.exec(sentence)?.[1]
  return elsewhere.test(sentence) || (year !== undefined && from !== null && year < from.slice(0, 4))
}

/**
 * Reads the figures that the bulletin states of itself as a whole.
 *
 * @param spans preface, overview and closing; figures inside an issue are none
 */
export function readClaims(spans: readonly Span[], { text, folded, words, dates }: Context): Claim[] {
  const claims: Claim[] = []
  for (const [start, end] of spans) {
    const stretch = folded.slice(start, end)
    // “一个问题、一名领导”: numbers in quotation marks count nothing.
    const quoted = quotations(stretch)
    for (const { kind, signs, pattern, bare } of claimRules(words)) {
      if (!signs.some((sign) => stretch.includes(sign))) continue
      for (const match of matchesOf(pattern, stretch)) {
        const [printed, digits, unit = ''] = match as unknown as [string, string, string | undefined]
        const value =
          kind === 'funds' ? yuan(digits, unit) : /[.%]/.test(digits) ? Number(digits) : parseNumeral(digits)
        if (value === null || Number.isNaN(value) || isWithin(match.index, quoted)) continue
        if (isEarlier(clauseBefore(stretch, match.index), dates.from)) continue
        if (bare && countsMeasures(stretch.slice(Math.max(0, match.index - reach), match.index), unit)) continue
        const span: Span = [start + match.index, start + match.index + printed.length]
        claims.push({ kind, value, unit: kind === 'funds' ? '元' : unit, text: text.slice(...span), span })
      }
    }
  }
  return withoutOverlaps(withoutShares(claims))
}

/** Of 6 issues 4个问题已完成整改: the four are completed, and no total beside the six. */
function withoutShares(claims: Claim[]): Claim[] {
  const isTotal = ({ kind }: Claim) => kind === 'issues-total'
  claims.sort((a, b) => a.span[0] - b.span[0] || Number(isTotal(a)) - Number(isTotal(b)))
  let most = 0
  let covered = 0
  return claims.filter((claim) => {
    if (!isTotal(claim)) covered = Math.max(covered, claim.span[1])
    else if (covered > claim.span[1] && most > claim.value) return false
    else most = Math.max(most, claim.value)
    return true
  })
}

/** So far back the noun stands that a bare count goes on with. */
const reach = 120
const countedNoun = /(个|项|条|件)(?:具体|反馈|整改|主要)?(问题|任务|事项|意见|措施|举措|制度|线索|信访件)/g

/** What the unit counted last were measures, not issues: 46条措施中,40条已完成. */
function countsMeasures(before: string, unit: string): boolean {
  const sentence = behindLast(before, '。')
  const noun = matchesOf(countedNoun, sentence).findLast((match) => match[1] === unit)?.[2]
  return noun !== undefined && !/问题|任务|事项|意见/.test(noun)
}

/** The beginning of the clause in which a figure stands, or as much of it as counts. */
const clauseBefore = (stretch: string, at: number) => behindLast(stretch.slice(Math.max(0, at - 30), at), '。,')

/** In order; of claims of one kind that overlap the first. */
function withoutOverlaps(claims: Claim[]): Claim[] {
  claims.sort((a, b) => a.span[0] - b.span[0] || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)))
  const endOf = new Map<string, number>()
  return claims.filter(({ kind, span: [start, end] }) => {
    const before = endOf.get(kind) ?? 0
    endOf.set(kind, Math.max(before, end))
    return start >= before
  })
}

/* Accountability. */

const handled = new RegExp(
  `(?:处理|问责|处分|追责)[^,。;\\d]{0,12}?${count}(?:人次|人|名)|对${count}(?:名|人)[^,。;]{0,14}?(?:处理|问责|处分|谈话)`,
  'g',
)
const cases = new RegExp(`(?:立案(?:审查|调查|审查调查)?|立案查处)${count}件`)
const passage = /追责问责|责任追究|问责|处分|诫勉|提醒谈话|谈话提醒|批评教育|组织处理|立案/

/**
 * Reads the accountability of the bulletin as a whole.
 *
 * @param spans paragraphs of the overview, of the sections on clues and of the closing
 * @returns null where no measure with its number stands in them
 */
export function readAccountability(spans: readonly Span[], { text, folded, words }: Context): Accountability | null {
  const told = spans.filter(
    (span) =>
      passage.test(folded.slice(...span)) &&
      readActions(span, text, folded, words).length + matchesOf(handled, folded.slice(...span)).length > 0,
  )
  const span = hull(told)
  if (!span) return null
  const folds = told.map((one) => folded.slice(...one))
  const actions = told.flatMap((one) => readActions(one, text, folded, words))
  const people = readPeople(told, folded, actions)
  if (people === null && actions.length === 0) return null
  return { people, cases: firstNumber(folds, cases), actions, text: joined(text, told), span, spans: [...told] }
}

/** The total that is printed; where only the kinds have numbers (党纪处分6人、诫勉7人) there is none, unless one kind is all. */
function readPeople(spans: readonly Span[], folded: string, actions: Action[]): number | null {
  const ends = new Set(actions.length > 1 ? actions.map(({ span }) => span[1]) : [])
  for (const [start, end] of spans) {
    for (const match of matchesOf(handled, folded.slice(start, end))) {
      const to = start + match.index + match[0].length
      const digits = match[1] ?? match[2]
      if (digits !== undefined && !ends.has(to)) return parseNumeral(digits)
    }
  }
  return null
}

function firstNumber(texts: string[], pattern: RegExp): number | null {
  for (const text of texts) {
    const digits = pattern.exec(text)?.[1]
    if (digits !== undefined) return parseNumeral(digits)
  }
  return null
}

const persons = new RegExp(`^(?:处理|方式处理)?(?:的)?${count}(人次|人|名|件|次)`)

/** 对3人进行提醒谈话: the number in front of the kind. */
const personsBefore = new RegExp(`对${count}(人次|人|名)[^,。;、\\d]{0,10}?(?:进行|给予|作出|予以)(?:了)?$`)

/** 党内警告1人、诫勉谈话2人: kind as printed, several kinds in one number kept together. */
function readActions([start, end]: Span, text: string, folded: string, words: Words): Action[] {
  const kinds = derive(words, 'discipline', ({ lexicon }) => new WordList(lexicon.discipline.map(fold)))
  const stretch = folded.slice(start, end)
  const actions: Action[] = []
  let from = 0
  for (let found = kinds.find(stretch); found; found = kinds.find(stretch, from)) {
    const last = endOfKinds(stretch, found.index, kinds)
    const behind = persons.exec(stretch.slice(last, last + 40))
    const before = behind ? null : personsBefore.exec(stretch.slice(Math.max(from, found.index - 40), found.index))
    const match = behind ?? before
    from = behind ? last + behind[0].length : match ? last : found.index + 1
    const value = match && parseNumeral(match[1] as string)
    if (!match || value === null) continue
    const at = start + found.index
    const span: Span = [before ? at - before[0].length : at, start + from]
    actions.push({ kind: text.slice(at, start + last), count: value, unit: match[2] as string, span })
  }
  return actions
}

/** Behind 警告、记过: several kinds that have one number. */
function endOfKinds(stretch: string, from: number, kinds: WordList): number {
  let end = from + (kinds.longestAt(stretch, from) as string).length
  while ('、和及或'.includes(stretch[end] ?? ' ')) {
    const next = kinds.longestAt(stretch, end + 1)
    if (next === null) break
    end += 1 + next.length
  }
  return end
}

/** The measures taken against persons (accountability): 党内警告1人, 诫勉谈话2人. */
import { derived, type Words } from '../lexicon/compile.ts'
import type { Accountability, Action, Span } from '../schema.ts'
import { matchesOf } from '../text/matches.ts'
import { parseNumeral } from '../text/numerals.ts'
import { WordList } from '../text/word-list.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { hull, joined } from './record.ts'

/** 问责9人, 对3人进行了问责, 对履职不力的4人进行了问责处理; a talk with 新提拔的12名干部 is none. */
const handled = new RegExp(
  `(?:处理|问责|处分|追责|追究责任)[^,。;\\d]{0,12}?${count}(?:人次|人|名)|对(?:[^,。;:\\d]{1,30}的(?![^,。;]{0,24}谈话))?${count}(?:名|人)(?:[^,。;免]{0,8},由)?[^,。;免]{0,14}?(?:处理|问责|处分|谈话|批评教育|通报批评|约谈|诫勉)`,
  'g',
)
const cases = new RegExp(`(?:立案(?:审查|调查|审查调查)?|立案查处)${count}[件起宗]`)
/** Behind the kinds: 党纪处分2人,诫勉7人,合计9人. */
const total = new RegExp(`(?:合计|共计|总计|累计)(?:处理|问责)?${count}(?:人次|人|名)`, 'g')

/**
 * Reads the accountability of the bulletin as a whole.
 *
 * @param spans paragraphs of the overview, of the sections on clues and of the closing
 * @returns null where no measure with its number stands in them
 */
export function readAccountability(spans: readonly Span[], { text, folded, words }: Context): Accountability | null {
  const told = spans.filter((span) => isPassage(span, text, folded, words))
  const span = hull(told)
  if (!span) return null
  const folds = told.map((one) => folded.slice(...one))
  const actions = told.flatMap((one) => readActions(one, text, folded, words))
  const people = readPeople(told, folded, actions)
  if (people === null && actions.length === 0) return null
  return { people, cases: firstNumber(folds, cases), actions, text: joined(text, told), span, spans: [...told] }
}

const accountabilitySigns = derived(({ lexicon }) => new WordList(lexicon.accountability))

/** The paragraph speaks of accountability, or of persons handled who are those of its kinds, and a number stands in it. */
function isPassage(span: Span, text: string, folded: string, words: Words): boolean {
  const signs = accountabilitySigns(words)
  const stretch = folded.slice(...span)
  const actions = readActions(span, text, folded, words)
  const persons = matchesOf(handled, stretch).map((match) => parseNumeral((match[1] ?? match[2]) as string))
  if (signs.isIn(stretch)) return persons.length > 0 || actions.length > 0
  return actions.length > 0 && persons.includes(sumOf(actions))
}

const sumOf = (actions: readonly Action[]) => actions.reduce((sum, { count: one }) => sum + one, 0)

/** The total that is printed; where only the kinds have numbers (党纪处分6人、诫勉7人) there is none, unless one kind is all, or a sum that is theirs is printed behind them. */
function readPeople(spans: readonly Span[], folded: string, actions: Action[]): number | null {
  const kinds = actions.length > 1 ? actions.map(({ span }) => span) : []
  for (const [start, end] of spans) {
    for (const match of matchesOf(handled, folded.slice(start, end))) {
      const from = start + match.index
      const ofKind = kinds.some((kind) => kind[0] < from + match[0].length && from < kind[1])
      const digits = match[1] ?? match[2]
      if (digits !== undefined && !ofKind) return parseNumeral(digits)
    }
  }
  const sum = sumOf(actions)
  const sums = spans.flatMap(([start, end]) => matchesOf(total, folded.slice(start, end)))
  return sums.some((match) => parseNumeral(match[1] as string) === sum) ? sum : null
}

function firstNumber(texts: string[], pattern: RegExp): number | null {
  for (const text of texts) {
    const digits = pattern.exec(text)?.[1]
    if (digits !== undefined) return parseNumeral(digits)
  }
  return null
}

const persons = new RegExp(`^(?:等)?(?:处理|方式处理)?(?:的)?${count}(人次|人|名|件|次)`)
/** 约谈校长4名: whom, between the kind and the number. */
const personsOf = new RegExp(`^(?:了)?[^,。;:、\\d（）()“”]{1,9}?[人员部长志任记师]${count}(人次|人|名)`)

/** 对3人进行提醒谈话, 对工作不力的2名负责人给予批评教育: the number in front of the kind. */
const personsBefore = new RegExp(
  `对(?:[^,。;:\\d]{1,14}的)?${count}(人次|人|名)[^,。;、\\d]{0,10}?(?:进行|给予|作出|予以)(?:了)?$`,
)

const disciplineKinds = derived(({ lexicon }) => new WordList(lexicon.discipline))

/** 党内警告1人、诫勉谈话2人: kind as printed, several kinds in one number kept together. */
function readActions([start, end]: Span, text: string, folded: string, words: Words): Action[] {
  const kinds = disciplineKinds(words)
  const stretch = folded.slice(start, end)
  const actions: Action[] = []
  let from = 0
  for (let found = kinds.find(stretch); found; found = kinds.find(stretch, from)) {
    const last = endOfKinds(stretch, found.index, kinds)
    const rest = stretch.slice(last, last + 40)
    const behind = persons.exec(rest) ?? personsOf.exec(rest)
    const before = behind ? null : personsBefore.exec(stretch.slice(Math.max(from, found.index - 40), found.index))
    const match = behind ?? before
    from = behind ? last + behind[0].length : match ? last : found.index + 1
    const value = match && parseNumeral(match[1] as string)
    // 处理处分12人 is the total of all kinds.
    const isTotal = found.word === '处分' && stretch.slice(0, found.index).endsWith('处理')
    if (!match || value === null || isTotal) continue
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

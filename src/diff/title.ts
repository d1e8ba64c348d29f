/** What a title is about, apart from the words that the genre wraps around every title. */
import { foldForComparison } from '../text/fold.ts'

/** In front: 反馈问题3:, 问题一、, 关于, 针对, 对于, 存在. */
const leading = [
  /^(?:反馈)?(?:意见)?问题[\d〇零一二三四五六七八九十百]*[:、.,]+/,
  /^反馈(?:意见)?指出[:,]?/,
  /^(?:关于|针对|对于|围绕|有关)/,
  /^(?:仍然|仍|还)?存在(?:着)?(?!的)/,
]
/** Behind: 的问题, 方面的问题, 等问题, 问题整改情况, 的整改. */
const trailing = [
  /(?:的)?整改(?:工作)?(?:落实|进展|完成)?(?:工作)?(?:的)?(?:情况)?$/,
  /(?:等)?(?:方面)?(?:的)?(?:突出|具体)?问题$/,
  /(?:方面)?存在(?:差距|不足|问题)?$/,
]
const punctuation = /[\p{P}\p{S}]+/gu

function stripAll(text: string, patterns: readonly RegExp[]): string {
  let core = text
  for (const pattern of patterns) {
    const shorter = core.replace(pattern, '')
    // a title that is nothing but wrappers (存在问题) keeps them
    if (shorter.length >= 2) core = shorter
  }
  return core
}

/**
 * Takes the wrappers off a title: 关于“三会一课”记录不完整的问题 → 三会一课记录不完整.
 *
 * @param title as published
 * @returns width folded, without blanks, quotation marks, punctuation and wrappers; empty only for an empty title
 */
export function titleCore(title: string): string {
  const folded = foldForComparison(title).replace(/^["'《(]+|["'》)。.,;:]+$/g, '')
  const bare = stripAll(stripAll(folded, leading).replace(/^["']+/, ''), trailing)
  // ASCII + - and the like are symbols too; a decimal point is part of its number
  return bare
    .replace(/(\d)\.(?=\d)/g, '$1\u0001')
    .replace(punctuation, '')
    .replaceAll('\u0001', '.')
}

/**
 * Words of complaint and of office that any two titles may share without being about the same thing:
 * 档案管理不规范 and 票据管理不规范 are two issues.
 */
const generic =
  /不(?:够|太|甚|尽|很)?(?:到位|规范|严格|严肃|严密|严谨|严|有力|得力|力|深入|深刻|深|扎实|实|足|强|高|健全|完善|完整|及时|彻底|充分|全面|精准|明显|明确|清晰|清|细致|细|紧|准确|准|全|多|大|好|牢|合理|平衡|充足|落实|作为|担当|重视)|不够|(?:有待|亟待|需要)?(?:加强|提高|提升|完善|改进)|缺失|缺位|缺乏|缺少|滞后|缓慢|迟缓|薄弱|弱化|淡化|虚化|松懈|宽松|软|粗放|混乱|随意|违规|欠缺|偏差|偏弱|偏低|偏慢|差距|短板|不足|现象|工作|建设|管理|监管|监督|管控|制度|机制|责任制|责任|落实|执行|贯彻|推进|开展|履行|意识|力度|重视|作用|发挥|情况|方面|问题|整改|存在|部分|个别|有的|一些|没有|未能|未|够|较|的|等|和|与|及|对|在/g

/**
 * Marks the characters of a title core that tell little.
 *
 * @returns one flag per UTF-16 code unit
 */
export function genericMask(core: string): boolean[] {
  const mask = Array.from({ length: core.length }, () => false)
  for (const match of core.matchAll(generic)) mask.fill(true, match.index, match.index + match[0].length)
  return mask
}

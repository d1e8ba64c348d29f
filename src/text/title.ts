/** What a title is about, apart from the words that the genre wraps around every title. */
import { foldForComparison, isPlain } from './fold.ts'
import { dropEnd } from './trim.ts'

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
  const folded = dropEnd(foldForComparison(title).replace(/^["'《(]+/, ''), `"'》)。.,;:`)
  const bare = stripAll(stripAll(folded, leading).replace(/^["']+/, ''), trailing)
  if (isPlain(bare)) return bare
  // ASCII + - and the like are symbols too; a decimal point is part of its number
  return bare
    .replace(/(\d)\.(?=\d)/g, '$1\u0001')
    .replace(punctuation, '')
    .replaceAll('\u0001', '.')
}

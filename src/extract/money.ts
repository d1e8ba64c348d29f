/** Amounts of money as printed, and what they are in yuan. */
import { parseNumeral } from '../text/numerals.ts'

const factors: Record<string, number> = { 亿: 1e8, 万: 1e4 }
const parts = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 100 }

/** 1,260.5万元, 1200多万元, 3亿: group 1 the number, group 2 the unit. 多元 may begin another word. */
export const inFigures =
  '(?=\\d)(?<![\\d.万亿]|\\d,)(\\d{1,15}(?:,\\d{1,15}){0,6}(?:\\.\\d{1,8})?)\\s{0,4}([余多]?[万亿]元|[万亿][余多]元|余元|多元(?![化主素性文投])|元|亿)'

const digits = '一二两三四五六七八九壹贰叁肆伍陆柒捌玖'
const units = '十百千万亿拾佰仟'
/** 数十万元 is no number, 一元 and 二元 are as often no money; 元旦 and 元素 are other words, and what goes on in 角 is more than that. */
const spelled = `(?<![数几第多余上\\d.${digits}${units}])((?:[十拾]|[${digits}](?=[${units}]))[${digits}${units}零〇]{0,14})([余多]?[万亿]?元)(?![素旦月宵首件年器气勋帅朝老]|[${digits}]角)`
/** 2万5千元, 1亿2000万元 */
const mixed =
  '(?<![\\d.]|\\d,)(\\d{1,4}亿(?:\\d{1,4}|\\d千)万|(?:\\d{1,4}亿)?\\d{1,4}万(?:\\d千(?:\\d百)?|\\d百|\\d{4}))(元)'

/** The same in numerals, or in figures and numerals. Two groups of either kind. */
export const inNumerals = `(?:${spelled}|${mixed})`

/** So long is what stands in front of the 元 of such an amount. */
export const longestNumeral = 18

/**
 * An amount as printed, in yuan, free of floating-point dust (346.18万元 is 3461800).
 *
 * @param number digits with or without commas, or a numeral (三万二千, 2万5千)
 * @param unit 元, 万元, 亿元 or one of their forms
 * @returns null where the numeral is none (三四千)
 */
export function yuan(number: string, unit: string): number | null {
  const value = /^[\d.,]+$/.test(number)
    ? Number(number.replaceAll(',', ''))
    : /^\d/.test(number)
      ? sumOf(number)
      : parseNumeral(number)
  return value === null ? null : Number((value * (factors[/[亿万]/.exec(unit)?.[0] ?? ''] ?? 1)).toFixed(2))
}

/** 1亿2000万: every figure counts by what stands behind it, and what stands before 万 by that as well. */
function sumOf(number: string): number {
  let total = 0
  for (const [, figure = '', by = ''] of number.matchAll(/(\d+)([亿千百]?万|[亿千百]?)/g))
    total += [...by].reduce((value, unit) => value * parts[unit as keyof typeof parts], Number(figure))
  return total
}

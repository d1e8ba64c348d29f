/**
 * Chinese numerals as bulletins print them: 十二, 一百零三, 廿一, 二〇二四, 两, 1,260, １２.
 */

const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  '0': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  // As money and, now and then, the parts of a text are counted.
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const units: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const bigUnits: Record<string, number> = { 万: 1e4, 亿: 1e8 }

/** The characters of a Chinese numeral, as the inside of a character class. */
export const numeralCharacters = '零〇一二两三四五六七八九十百千廿卅'

/**
 * The number of a sign that is one character: ① to ⑳, ⑴ to ⒇ and ⒈ to ⒛, which stand one behind the other in Unicode.
 *
 * @returns null where the text begins with no such sign
 */
export function numberOfSign(text: string): number | null {
  const sign = text.charCodeAt(0) - 0x2460
  return sign >= 0 && sign < 60 ? (sign % 20) + 1 : null
}

/**
 * Reads a whole number written in Chinese or Arabic numerals.
 *
 * @param text the numeral alone, width folded; commas between Arabic digits are allowed
 * @returns the number, or null where the text is no numeral (never a guess)
 */
export function parseNumeral(text: string): number | null {
  if (text.length === 1 && digits[text] !== undefined) return digits[text]
  if (/^\d{1,15}$/.test(text)) return Number(text)
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''))
  const plain = text.replaceAll('廿', '二十').replaceAll('卅', '三十')
  if (plain === '') return null
  if (/^[零〇0一二三四五六七八九]+$/.test(plain)) {
    // Digits side by side are read one by one: 二〇二四, and 二0二四 where a naught is typed for 〇.
    return Number([...plain].map((c) => digits[c]).join(''))
  }
  return parseUnits(plain)
}

function parseUnits(text: string): number | null {
  let total = 0 // what stands before 万, 亿
  let section = 0 // below the next big unit
  let digit: number | null = null
  for (const c of text) {
    const unit = units[c]
    const big = bigUnits[c]
    if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = null
    } else if (big !== undefined) {
      const before = section + (digit ?? 0)
      // 亿 multiplies all before it (一万亿), 万 only its own section (一亿二千万).
      total = c === '亿' ? (total + before) * big : total + before * big
      section = 0
      digit = null
    } else {
      const value = digits[c]
      if (value === undefined || (digit !== null && digit !== 0)) return null
      digit = value
    }
  }
  return total + section + (digit ?? 0)
}

/**
 * What is never cut: dates, percents, amounts, document numbers, addresses and Latin words. They are matched before
 * words are, since a dictionary of words takes 100% and 2024年4月 apart.
 */
import { fold } from '../text/fold.ts'

const digits = '[0-9]+'
const chineseDigit = '[〇零一二三四五六七八九十]'

/** In order: the first form that fits at a place is taken. */
const forms = [
  // 泉鲤委宣〔2024〕4号: its issuer belongs to it where punctuation bounds it, else only the year and number are sure
  `(?<=^|[\\s(《“"、,，。;:；：])(?!印发|下发|出台|制定|转发|根据|按照|依据)[一-鿿]{1,8}[〔\\[(]${digits}[〕\\])]第?${digits}号`,
  `[〔\\[(]${digits}[〕\\])]第?${digits}号`,
  // 2024年9月12日, 9月12日, 2024年9月, 2024年, 12日
  `${digits}年${digits}月${digits}日`,
  `${digits}年${digits}月`,
  `${digits}月${digits}日`,
  `${digits}[年月日](?![年月日])`,
  `${chineseDigit}{4}年(?:${chineseDigit}{1,3}月(?:${chineseDigit}{1,3}日)?)?`,
  `${chineseDigit}{1,3}月${chineseDigit}{1,3}日`,
  // 2024-09-12, 2024.9.12, 2024/9/12, a telephone number 0700-5550211
  `${digits}(?:[-./—]${digits}){2,}`,
  `${digits}-${digits}`,
  // 37.5%, 百分之三十
  `${digits}(?:\\.${digits})?[%‰]`,
  `百分之[零一二三四五六七八九十百点]+`,
  // 1,860.5, 9.27万, 1.3亿
  `${digits}(?:,[0-9]{3})*(?:\\.${digits})?[十百千万亿]*`,
  // jcwhg@example.com, a Latin word, a code
  `[A-Za-z][A-Za-z0-9]*(?:[._@+-][A-Za-z0-9]+)*`,
  // blanks and line breaks
  `\\s+`,
].join('|')

const wholePattern = new RegExp(forms, 'gu')

/** A stretch of a text; `whole`: it must not be cut further. */
export interface Stretch {
  text: string
  whole: boolean
}

/**
 * Parts a text into what must stay whole and what lies between.
 *
 * @param text any text, of either width
 * @returns stretches in order, none empty; joined they give the text to the letter
 */
export function splitWhole(text: string): Stretch[] {
  const folded = fold(text)
  const stretches: Stretch[] = []
  let end = 0
  for (const match of folded.matchAll(wholePattern)) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), whole: false })
    end = match.index + match[0].length
    stretches.push({ text: text.slice(match.index, end), whole: true })
  }
  if (end < text.length) stretches.push({ text: text.slice(end), whole: false })
  return stretches
}

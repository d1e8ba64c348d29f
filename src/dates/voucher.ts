/**
 * How vouchers are told: 凭证 counts its numbers through the month or the year, so 8月7号凭证 is voucher 7 of August, not a day.
 */
const kind = '(?:记账|会计|财务|原始)?凭证'
const gap = '\\s{0,4}'
const number = `(?:第${gap})?\\d{1,4}${gap}号`
const year = `(?:(?:19|20)\\d{2}${gap}年${gap})`
const month = `\\d{1,2}${gap}月${gap}`
/** 8月7号、9号, 2021年7月23号、2022年3月11号, 2021年第7号 */
const one = `(?:${year}?${month}|${year}(?=第))${number}`
const further = `(?:${gap}[、和]${gap}(?:${year}?${month})?${number}){0,12}`

/** Pattern of one or several vouchers, without groups. */
export const vouchers = `(?:${one}${further}${gap}${kind}|${year}?${month}(?:份${gap})?${kind}${gap}${number}${further})`

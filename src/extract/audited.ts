/** What a report on an audit prints beside the metadata, and its dates are counted from: the year audited, the session it was given to. */
import { findExpressions } from '../dates/grammar.ts'
import { resolve } from '../dates/resolve.ts'
import type { Root } from '../tree.ts'
import { preface } from './metadata.ts'

/** 关于2023年度市本级预算执行…审计查出问题整改情况的报告 */
const fiscalYear = /((?:19|20)\d{2})年度/

/** @returns the year, or null where the title names none */
export function auditedYear(title: string | null): string | null {
  return fiscalYear.exec(title ?? '')?.[1] ?? null
}

/** ——2024年12月24日在某区人民代表大会常务委员会第二十三次会议上 */
const session = /^[\s—–(-]*(?=\d{4}年\d{1,2}月\d{1,2}日在)[^。\n]{4,80}会(?:议上?)?[)\s]*$/

/** The day on which the report was given, from the line below its title; null where there is none. */
export function deliveredOn(root: Root): string | null {
  for (const { start, value } of root.blocks) {
    if (start > preface) return null
    const end = start + value.length
    if (!session.test(root.folded.slice(start, end))) continue
    const [expression] = findExpressions(root.folded, start, end)
    return expression ? resolve(expression, { published: null, from: null }, null, false).edtf : null
  }
  return null
}

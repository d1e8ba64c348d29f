/** Whether a pattern's time on the engine grows with the text or faster, tried with texts that are made to hurt. */
import type { Pattern } from './patterns-collect.ts'

/** What long runs are made of in the genre, and what nested quantifiers stumble over. */
const runs = [
  ...'( （ 1 一 a - 、 。 《 “ 于 对 监 的 是 日 年 月 < & @ . : |'.split(' '),
  ' ',
  '\t',
  '\n',
  '1,',
  '0,00',
  '1.',
  'a@',
  'a.',
  '(1)',
  '<meta ',
  'charset ',
  '2024年',
  '3月1日',
  '年月日',
  '整改',
  '完成',
  '问题',
  '方面',
  '县委',
  '计划',
  '对开展',
  '收回',
  '电话',
  '市监纪',
]

const sizes = [10_000, 40_000] as const
/** Linear growth is 4, quadratic 16. */
const mostGrowth = 9
/** Shorter times cannot be told from noise; so short at the larger size, they do not hurt either. */
const unfelt = 20

function timeOf(pattern: RegExp, text: string): number {
  const start = process.cpuUsage()
  // All matches, as the sources look for them.
  if (pattern.global) for (const match of text.matchAll(pattern)) void match
  else pattern.test(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const leastOf = (times: number, measure: () => number) => Math.min(...Array.from({ length: times }, measure))

/** @param pumps further texts to repeat: what recheck found @returns the run that takes more than linear time; null where none does */
export function hurtBy({ source, flags }: Pattern, pumps: readonly string[] = []): string | null {
  const pattern = new RegExp(source, flags.replace(/[yd]/g, ''))
  const hurts = (pump: string) => {
    const [small, large] = sizes.map((size) => `${pump.repeat(Math.ceil(size / pump.length))}\0`) as [string, string]
    const once = timeOf(pattern, small)
    // Already the smaller takes longer than the larger may: no need to wait for that.
    if (once > 5000) return true
    const felt = timeOf(pattern, large)
    if (felt < unfelt || felt < once * mostGrowth) return false
    return leastOf(2, () => timeOf(pattern, large)) > mostGrowth * leastOf(3, () => timeOf(pattern, small))
  }
  return [...pumps, ...runs].find((pump) => pump !== '' && hurts(pump)) ?? null
}

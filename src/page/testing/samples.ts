/** Bulletins for the tests of the pages. */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { diffBulletins } from '../../diff/diff.ts'
import { parseBulletin } from '../../parse.ts'
import type { Bulletin, BulletinDiff } from '../../schema.ts'

const samples = new URL('../../../samples/', import.meta.url)

/** `<body>/<file>` of each. */
export const everySample = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:html|txt)$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

/** @param name `<body>/<file>` under samples/ */
export async function sample(name: string): Promise<Bulletin> {
  const bytes = await readFile(new URL(name, samples))
  return parseBulletin(bytes, { uri: name, language: 'zh' })
}

/** The finance bureau's two: every kind of change. */
export const successive = () =>
  Promise.all([sample('cenze-caizhengju/2024-05-24.html'), sample('cenze-caizhengju/2024-11-29.html')])

/** The township's three. */
export const three = () =>
  Promise.all(['2023-12-15', '2024-06-28', '2025-01-17'].map((day) => sample(`lingxi-liaotingzhen/${day}.txt`)))

/** Each bulletin against the one before it. */
export const compared = (bulletins: readonly Bulletin[]): BulletinDiff[] =>
  bulletins.slice(1).map((recent, k) => diffBulletins(bulletins[k] as Bulletin, recent, { force: true }))

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/**
 * A bulletin of any size.
 *
 * @param round another one has other statuses: a later bulletin of the same body
 */
export function many(count: number, round = 1): Promise<Bulletin> {
  const issue = (
    n: number,
  ) => `${(n % 25) + 1}.关于第${n}号平台建设存在${pick(['短板', '漏洞', '偏差', '迟缓'], n)}的问题

整改情况：一是2024年${(n % 8) + 1}月${(n % 28) + 1}日召开专题会议，印发《第${n}号管理办法》，收回资金${(n * 13) % 977}.5万元；二是组织${(n % 90) + 5}家单位开展自查自纠，发现问题${n % 40}个，均已督促整改；三是将整改情况纳入年度考核，由分管领导逐项督办。（${pick(['已完成', '正在推进', '基本完成', '未完成'], n * round)}）

整改时限：2024年${(n % 12) + 1}月底前
`
  const areas = Array.from({ length: Math.ceil(count / 25) }, (_, area) => {
    const own = Array.from({ length: Math.min(25, count - area * 25) }, (_unused, n) => issue(area * 25 + n))
    return `（${pick([...'一二三四五六七八九'], area)}）聚焦第${area}类方面\n\n${own.join('\n')}`
  })
  const text = `青岚县粮食局关于巡察整改进展情况的通报
来源：青岚县粮食局 发布时间：2024-${round + 8}-12

2024年1月4日至2月2日，县委第一巡察组对县粮食局开展了巡察，并于3月20日反馈了巡察意见。现将整改进展情况予以公布。

一、巡察反馈问题整改情况

${areas.join('\n')}`.replace(/-(\d)-/, '-0$1-')
  return parseBulletin(text, { uri: `${round}.txt`, language: 'zh' })
}

/** What the pages show of the rarer cases: dropped, reopened, left out in between, earlier deadlines, no day at all. */
import { describe, expect, it } from 'vitest'
import { diffBulletins } from '../diff/diff.ts'
import { bulletin, type BulletinSpec, type IssueSpec } from '../diff/testing/bulletin.ts'
import { intlSegmenter } from '../words/segmenter.ts'
import { renderBulletinPage } from './bulletin-page.tsx'
import { renderDiffPage } from './diff-page.tsx'

const plain = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

const sand: IssueSpec = { title: '关于河道采砂监管缺位的问题', status: 'ongoing', progress: '检查57处。' }
const bus: IssueSpec = { title: '关于校车运行超载的问题', status: 'completed', progress: '逐车登记。' }
const days = ['2024-06-30', '2024-12-31', '2025-06-30']

function pageOf(chain: IssueSpec[][], language: 'zh' | 'en' = 'zh', spec: Partial<BulletinSpec> = {}): string {
  const bulletins = chain.map((issues, k) => bulletin({ signedOn: days[k] as string, ...spec, issues }))
  const options = { segmenter: intlSegmenter(), force: true }
  const diffs = bulletins.slice(1).map((recent, k) => diffBulletins(bulletins[k]!, recent, options))
  return renderDiffPage(diffs, bulletins, { language })
}

describe('the lines of a chain', () => {
  const line = (html: string, title: string) =>
    plain(
      (/<table class="lines">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '')
        .split('<tr')
        .find((row) => row.includes(title)) ?? '',
    )

  it.each<[guards: string, chain: IssueSpec[][], title: string, shown: string]>([
    ['dropped while open', [[sand, bus], [sand, bus], [bus]], '采砂', '未完成而不再提及'],
    [
      'reopened',
      [
        [bus, sand],
        [{ ...bus, status: 'ongoing' }, sand],
        [{ ...bus, status: 'ongoing' }, sand],
      ],
      '校车',
      '完成后又重新整改 1 次',
    ],
    ['left out in between', [[sand, bus], [bus], [sand, bus]], '采砂', '中间一度未列'],
  ])('%s', (_, chain, title, shown) => {
    expect(line(pageOf(chain), title)).toContain(shown)
  })

  it('nothing to remark', () => {
    expect(line(pageOf([[sand], [sand], [sand]]), '采砂')).not.toMatch(/不再提及|重新整改|一度未列|推迟/)
  })
})

describe('a comparison', () => {
  const due = (deadline: string): IssueSpec => ({ ...sand, deadline })
  it.each<[guards: string, was: string, is: string, language: 'zh' | 'en', shown: string]>([
    ['later', '2025-01-01', '2025-01-03', 'zh', '推迟 2 天'],
    ['earlier', '2025-01-11', '2025-01-01', 'zh', '提前 10 天'],
    ['later, in English', '2025-01-01', '2025-01-02', 'en', '1 day later'],
    ['earlier, in English', '2025-01-11', '2025-01-01', 'en', '10 days earlier'],
  ])('a deadline that is %s', (_, was, is, language, shown) => {
    expect(plain(pageOf([[due(was)], [due(is)]], language))).toContain(shown)
  })

  it('one deadline in two precisions is no move', () => {
    expect(plain(pageOf([[due('2024-12')], [due('2024-12-31')]]))).not.toMatch(/(?:推迟|提前) \d+ 天/)
  })

  it('says where two texts were not compared word by word', () => {
    const long = (from: number): IssueSpec => ({
      ...sand,
      progress: Array.from({ length: 3000 }, (_, k) => String.fromCharCode(0x4e00 + from + k)).join(''),
    })
    expect(plain(pageOf([[long(0)], [long(9000)]]))).toContain('未逐词比较')
  })

  it('an issue that only moved says where it was', () => {
    const [one, other] = [
      { ...sand, area: '党建方面' },
      { ...sand, area: '作风方面' },
    ]
    expect(plain(pageOf([[one], [other]]))).toMatch(/党建方面.*作风方面/)
  })
})

describe('a page of one bulletin', () => {
  const html = (spec: Partial<BulletinSpec>, asOf?: string) =>
    renderBulletinPage(bulletin({ issues: [{ ...sand, deadline: '2024-12-31' }], ...spec }), asOf ? { asOf } : {})
  const chosen = (page: string) => /<input type="date" id="as-of"[^>]*>/.exec(page)?.[0]
  const mark = (page: string) => /<svg class="day"[^>]*>/.exec(page)?.[0]

  it.each<[guards: string, spec: Partial<BulletinSpec>, asOf: string | undefined, value: string | null]>([
    ['the day that was given', { publishedAt: '2024-09-12' }, '2025-01-31', '2025-01-31'],
    ['no day at all: none is marked', {}, undefined, null],
  ])('deadlines are held against %s', (_, spec, asOf, value) => {
    const page = html(spec, asOf)
    if (value === null) {
      expect(chosen(page)).not.toContain('value=')
      expect(mark(page)).toContain('display="none"')
    } else {
      expect(chosen(page)).toContain(`value="${value}"`)
      expect(mark(page)).not.toContain('display="none"')
    }
  })

  it('a deadline that only the section on what remains tells is shown from there', () => {
    const one = bulletin({ issues: [{ ...sand, followUp: { deadline: '2024-12-31', nextSteps: '继续检查' } }] })
    const [start, end] = one.issues[0]!.followUp!.span
    expect(renderBulletinPage(one)).toMatch(new RegExp(`href="#t0-${start}" data-e="${end}"[^>]*>2024-12-31`))
  })
})

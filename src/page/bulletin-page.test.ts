import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Issue } from '../schema.ts'
import { renderBulletinPage } from './bulletin-page.tsx'
import { hiddenIn, hostile } from './testing/hostile.ts'
import { leavesOf, spansOf } from './testing/leaves.ts'
import { everySample, many, sample } from './testing/samples.ts'

/** The visible text of a page, blanks folded, and all its attributes. */
function contentOf(html: string): { text: string; attributes: [string, string][]; tags: string[] } {
  const [texts, attributes, tags]: [string[], [string, string][], string[]] = [[], [], []]
  type Node = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] }
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') texts.push(node.value ?? '')
    for (const { name, value } of node.attrs ?? []) attributes.push([name, value])
    if (!node.nodeName.startsWith('#')) tags.push(node.nodeName)
    if (node.nodeName !== 'script' && node.nodeName !== 'style') node.childNodes?.forEach(walk)
  }
  walk(parse(html))
  return { text: fold(texts.join('')), attributes, tags }
}

const fold = (text: string) => text.replace(/\s+/g, '')

const embedded = (html: string): unknown => {
  const json = /<script type="application\/json" id="zhenggai-bulletin">(.*?)<\/script>/s.exec(html)?.[1]
  return JSON.parse(json ?? '')
}

const finance = 'cenze-caizhengju/2024-05-24.html'

const diagnostic: Diagnostic = {
  ruleId: 'claim-mismatch',
  severity: 'warning',
  message: '数目不符',
  span: null,
  issueId: null,
  position: null,
  actual: null,
  expected: [],
  related: [],
}

describe('renderBulletinPage', () => {
  it.each(everySample)(
    '%s: shows the text, every value and every place; the data can be taken out again',
    async (name) => {
      const bulletin = await sample(name)
      const html = renderBulletinPage(bulletin)
      const { text, attributes } = contentOf(html)
      expect(embedded(html)).toEqual(bulletin)
      for (const { span } of bulletin.blocks) expect(text).toContain(fold(bulletin.text.slice(...span)))
      const hidden = leavesOf(bulletin).filter(({ shown }) => !text.includes(fold(shown)))
      expect(hidden).toEqual([])
      const ids = new Set(attributes.filter(([key]) => key === 'id').map(([, value]) => value))
      expect(spansOf(bulletin).filter(([start]) => !ids.has(`t0-${start}`))).toEqual([])
    },
  )

  it('shows every value of a bulletin in which each is another one', async () => {
    const text = '通报'.repeat(4000)
    let n = 0
    const unique = (): [string, [number, number]] => [`值${++n}`, [n * 10, n * 10 + 3]]
    const [[title, a], [reason, b], [nextSteps, c], [goal, d], [ordinal, e]] = [
      unique(),
      unique(),
      unique(),
      unique(),
      unique(),
    ]
    const bulletin = await sample(finance)
    const [issue] = bulletin.issues as [Issue]
    const followUp = { issueId: issue.id, title, reason, nextSteps, deadline: '2031-02', span: a }
    const plan = {
      goal,
      text: '先说再做',
      measures: [{ ordinal, text: '再做', span: b }],
      span: b,
      spans: [c],
      goalSpan: d,
    }
    const html = renderBulletinPage({
      ...bulletin,
      text,
      issues: [{ ...issue, plan, followUp }],
      followUps: [
        followUp,
        { ...followUp, title: '同一问题的另一条' },
        { ...followUp, issueId: '9.9', title: '问题不在其中' },
      ],
      diagnostics: [{ ...diagnostic, actual: '见到的', expected: ['../2024-06', '应有的'], span: e }],
    })
    const shown = contentOf(html).text
    for (const one of [
      title,
      reason,
      nextSteps,
      goal,
      ordinal,
      '2031-02',
      '同一问题的另一条',
      '问题不在其中',
      '见到的',
      '至2024-06',
      '应有的',
    ])
      expect(shown).toContain(one)
    expect(html).toContain(`href="#t0-${d[0]}" data-e="${d[1]}"`)
  })

  it('leads from every link to a piece of the text that begins with the evidence', async () => {
    const bulletin = await sample('muhe-sanzhong/2024-11-18.txt')
    const { attributes } = contentOf(renderBulletinPage(bulletin))
    const ids = new Set(attributes.filter(([name]) => name === 'id').map(([, value]) => value))
    const targets = attributes.filter(([name]) => name === 'href').map(([, value]) => value)
    expect(targets.length).toBeGreaterThan(100)
    expect(targets.filter((target) => !target.startsWith('#') || !ids.has(target.slice(1)))).toEqual([])
  })

  it('gives the same bytes each time', async () => {
    const [bulletin, again] = [await sample(finance), await sample(finance)]
    expect(renderBulletinPage(bulletin, { language: 'en' })).toBe(renderBulletinPage(again, { language: 'en' }))
  })

  it('shows a bulletin without its text, one without issues, and the empty fields of either', async () => {
    const bulletin = await sample(finance)
    const html = renderBulletinPage({ ...bulletin, text: '' })
    expect(html).toContain('--no-text')
    expect(html.includes('data-e="')).toBe(false)
    const bare = {
      ...bulletin,
      issues: [],
      claims: [],
      followUps: [],
      outline: [],
      accountability: null,
      contact: null,
      inspection: null,
    }
    const { text } = contentOf(renderBulletinPage({ ...bare, title: null, publishedAt: null, signedOn: null }))
    for (const said of ['无标题', '没有找到问题', '没有写明时限']) expect(text).toContain(said)
    expect(html.match(/id="as-of"/g)).toHaveLength(1)
    expect(renderBulletinPage(bare)).not.toContain('id="as-of"')
  })

  it.each([
    ['inspection', '被巡视巡察单位'],
    ['audit', '被审计单位'],
    ['environment', '被督察单位'],
    ['other', '被检查单位'],
  ] as const)('calls the parties by the names of their kind: %s', async (genre, name) => {
    expect(renderBulletinPage({ ...(await sample(finance)), genre })).toContain(name)
  })

  it('tells no share of what is completed where no status is told at all', async () => {
    const { text } = contentOf(renderBulletinPage(await sample('rongxiu-jiaotongju/2023-09-08.txt')))
    expect(text).toContain('未说明7')
    expect(text).not.toContain('已完成0%')
  })

  it('marks what was open on the day, which is that of publication unless another is given', async () => {
    const bulletin = await sample(finance)
    expect(renderBulletinPage(bulletin)).not.toMatch(/逾期 \d+ 天/)
    expect(renderBulletinPage(bulletin, { asOf: '2024-11-01' })).toContain('逾期 62 天')
    expect(renderBulletinPage(bulletin, { asOf: '2024-11-01', language: 'en' })).toContain('62 d overdue')
  })

  it('stays within 350 KB for a bulletin of 30 issues', async () => {
    const bulletin = await many(30)
    expect(bulletin.issues).toHaveLength(30)
    expect(Buffer.byteLength(renderBulletinPage(bulletin))).toBeLessThan(350_000)
  })

  it('lets no attack become markup, script, address or hidden character', async () => {
    const bulletin = hostile(await sample('cenze-caizhengju/2024-05-24.html'))
    const html = renderBulletinPage(bulletin)
    const { attributes, tags } = contentOf(html)
    expect(embedded(html)).toEqual(JSON.parse(JSON.stringify(bulletin)))
    expect(
      tags.filter((tag) => ['img', 'iframe', 'object', 'embed', 'link', 'base', 'form', 'textarea'].includes(tag)),
    ).toEqual([])
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(3)
    expect(attributes.filter(([name]) => name.startsWith('on') || name === 'style')).toEqual([])
    expect(
      attributes.filter(([name, value]) => ['href', 'src', 'action'].includes(name) && !value.startsWith('#')),
    ).toEqual([])
    expect(hiddenIn(html)).toEqual([])
  })
})

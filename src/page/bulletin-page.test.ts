import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import type { Bulletin } from '../schema.ts'
import { renderBulletinPage } from './bulletin-page.tsx'
import { hiddenIn, hostile } from './testing/hostile.ts'
import { many, sample } from './testing/samples.ts'
import { visible } from './visible.ts'

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

/** Every text that was extracted, but the JSON's own words. */
function textsOf({ issues, claims, followUps, contact, ...rest }: Bulletin): string[] {
  const { title, publisher, editor, signedBy, inspection } = rest
  const found: (string | null | undefined)[] = [
    title,
    publisher,
    editor,
    signedBy,
    inspection?.inspector,
    inspection?.inspectee,
  ]
  found.push(
    contact?.address,
    contact?.postalCode,
    ...(contact?.phones ?? []),
    ...(contact?.emails ?? []),
    rest.source.sha256,
  )
  found.push(...claims.map(({ unit }) => unit), ...rest.diagnostics.map(({ message }) => message))
  for (const issue of issues) {
    found.push(issue.title, issue.area, issue.category, issue.description, issue.reason, issue.nextSteps)
    found.push(issue.plan?.goal, issue.status.text, ...issue.labels, ...issue.findings.map(({ text }) => text))
    found.push(...(issue.progress?.measures.flatMap(({ ordinal, text }) => [ordinal, text]) ?? [issue.progress?.text]))
    found.push(...issue.dates.map(({ text }) => text), ...issue.entities.map(({ text }) => text))
    found.push(...issue.responsible.flatMap(({ role, name }) => [role, name]))
  }
  for (const { title: text, reason, nextSteps } of followUps) found.push(text, reason, nextSteps)
  return found.filter((text) => text !== null && text !== undefined)
}

const names = [
  'cenze-caizhengju/2024-05-24.html',
  'luyan-zhujianju/2025-03-14.html',
  'muhe-sanzhong/2024-11-18.txt',
  'qintang-huanjing/2024-09-02.html',
  'rongxiu-jiaotongju/2023-09-08.txt',
  'yaoxi-zhengfu/2024-12-09.txt',
]

describe('renderBulletinPage', () => {
  it.each(names)(
    '%s: the whole text and everything extracted is there, and the data can be taken out again',
    async (name) => {
      const bulletin = await sample(name)
      const html = renderBulletinPage(bulletin)
      const { text } = contentOf(html)
      expect(embedded(html)).toEqual(bulletin)
      for (const { span } of bulletin.blocks) expect(text).toContain(fold(bulletin.text.slice(...span)))
      expect(textsOf(bulletin).filter((one) => !text.includes(fold(visible(one))))).toEqual([])
    },
  )

  it('leads from every link to a piece of the text that begins with the evidence', async () => {
    const bulletin = await sample('muhe-sanzhong/2024-11-18.txt')
    const { attributes } = contentOf(renderBulletinPage(bulletin))
    const ids = new Set(attributes.filter(([name]) => name === 'id').map(([, value]) => value))
    const targets = attributes.filter(([name]) => name === 'href').map(([, value]) => value)
    expect(targets.length).toBeGreaterThan(100)
    expect(targets.filter((target) => !target.startsWith('#') || !ids.has(target.slice(1)))).toEqual([])
  })

  it('gives the same bytes each time', async () => {
    const [bulletin, again] = [await sample(names[0] as string), await sample(names[0] as string)]
    expect(renderBulletinPage(bulletin, { language: 'en' })).toBe(renderBulletinPage(again, { language: 'en' }))
  })

  it('shows a bulletin without its text, one without issues, and the empty fields of either', async () => {
    const bulletin = await sample(names[0] as string)
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
    expect(renderBulletinPage({ ...bare, title: null, publishedAt: null, signedOn: null })).toContain('无标题')
  })

  it('marks what was open on the day, which is that of publication unless another is given', async () => {
    const bulletin = await sample(names[0] as string)
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

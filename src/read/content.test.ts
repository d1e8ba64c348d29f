import { describe, expect, test } from 'vitest'
import { decode } from './decode.ts'
import { readHtml } from './html.ts'
import { devCase } from './testing/dev-cases.ts'
import { readText } from './text.ts'

const short = [
  '2024年4月10日至6月18日，县委第二巡察组对县农业农村局党组开展了巡察，并于7月12日反馈巡察意见。现将整改进展情况予以公布。',
  '一、整改情况',
  '1.关于学习不及时的问题',
  '整改情况：局党组把上级文件传达学习时限明确为收文后7个工作日内，建立收文、传达、落实、反馈全流程登记簿。（已完成）',
  '2.关于监管不严的问题',
  '整改情况：对建成的9.6万亩高标准农田开展“回头看”，发现问题点位57处，已全部修复，并通过第三方质量检测。（已完成）',
  '二、下一步打算',
  '局党组将坚持常态长效，继续抓好整改。',
]
const tail = ['中共澄陵县农业农村局党组', '2025年4月16日']

const links = (count: number, tag: string): string =>
  Array.from({ length: count }, (_, i) => `<${tag}><a href="/${i}">关于第${i}项工作推进情况的通报</a></${tag}>`).join(
    '\n',
  )

const before = `<div class="top"><a href="/">首页</a> | <a href="/a">政务公开</a> | <a href="/b">办事服务</a></div>
<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/x">巡察工作</a></div>`
const after = `<div class="share">分享到：<a>微信</a><a>微博</a></div><div class="page">上一篇：<a href="1">甲单位整改情况的通报</a><br>下一篇：<a href="2">乙单位整改情况的通报</a></div>`
const side = `<div class="side"><h3>最新文章</h3><ul>${links(12, 'li')}</ul></div>`
const foot = `<div class="foot">主办：澄陵县人民政府办公室　地址：人民路1号<br>网站标识码：9900120001　电话：0700-5550000</div>`
const title = `<h1>关于巡察整改进展情况的通报</h1><div class="info">来源：某局　发布时间：2025-04-18　【<a>大</a> <a>中</a> <a>小</a>】</div>`

/** Ways in which pages put their text, each as a whole page around the given lines. */
const skins: Record<string, (lines: string[]) => string> = {
  'TRS_Editor with <p>': (lines) =>
    `<body>${before}<div class="main">${title}<div class="TRS_Editor">${lines.map((line) => `<p style="text-indent:2em">　　${line}</p>`).join('\n')}</div>${after}</div>${side}${foot}`,
  'a custom style within the editor': (lines) =>
    `<body>${before}<div class="main">${title}<div id="zoom"><div class=TRS_Editor><div class=Custom_UnionStyle>${lines.map((line) => `<p>${line}</p>`).join('')}</div></div></div>${after}</div>${side}${foot}`,
  'nested layout tables with <br>': (lines) =>
    `<BODY><TABLE width=980><TR><TD>&nbsp;</TD></TR><TR><TD><A href=x>首页</A> | <A href=y>公开</A></TD></TR></TABLE><TABLE><TR><TD width=220><TABLE>${links(9, 'TR')}</TABLE></TD><TD width=10>&nbsp;</TD><TD>您的位置：<A href=x>首页</A> &gt;&gt; 正文<TABLE><TR><TD align=center><B>关于整改的通报</B></TD></TR><TR><TD>作者：　来源：某局　点击数：12　【<A href=#>大</A>】</TD></TR><TR><TD><FONT size=4>${lines.map((line) => `　　${line}<BR><BR>`).join('\n')}</FONT></TD></TR><TR><TD><A href=p>【打印】</A> <A href=c>【关闭】</A></TD></TR></TABLE></TD></TR></TABLE><TABLE><TR><TD>版权所有：某局　电话：0700-5550400</TD></TR></TABLE>`,
  'a layout table without nesting': (lines) =>
    `<body><table><tr><td>某局门户网站</td></tr><tr><td width=200>${links(8, 'div')}</td><td>&nbsp;</td><td>${lines.map((line) => `<p>${line}</p>`).join('')}</td></tr><tr><td colspan=3>主办：某局</td></tr></table>`,
  'Word spans': (lines) =>
    `<body>${before}${title}<div class=Section1>${lines.map((line) => `<p class=MsoNormal style="text-indent:32pt"><span lang=EN-US style="font-size:16pt">${line.slice(0, 12).replace(/./gu, '<span>$&</span>')}</span><span style="font-family:仿宋">${line.slice(12)}<o:p></o:p></span></p>`).join('\n')}</div>${after}${side}${foot}`,
  '<div> only': (lines) =>
    `<body>${before}<div><div>${title}</div><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div><div>${after}</div></div>${side}${foot}`,
  'minified, unclosed': (lines) =>
    `<!doctype html><title>x</title>${before}<article>${title}<section id=c>${lines.map((line) => `<p>${line}`).join('')}</section>${after}</article>${side}${foot}`.replaceAll(
      '\n',
      '',
    ),
  'within an ASP.NET form': (lines) =>
    `<body><form id=aspnetForm>${before}<div class=wrap>${side}<div class=con>${title}<ucapcontent>${lines.map((line) => `<p>${line}</p>`).join('')}</ucapcontent>${after}</div></div>${foot}</form>`,
  'one paragraph with <br>': (lines) =>
    `<body>${before}<div class=c>${title}<p>${lines.join('<br/>　　')}</p></div>${side}${foot}`,
}

/** The content blocks of a page that carries the lines, and those of its other blocks that are lines of the body. */
async function split(page: string, lines: string[]): Promise<{ content: string[]; lost: string[] }> {
  const { blocks } = await readHtml(page)
  const content = blocks.filter((block) => block.content).map((block) => block.value)
  return { content, lost: lines.filter((line) => !content.includes(line)) }
}

describe('markContent', () => {
  const bulletins: Array<[string, string[]]> = [['a short bulletin', [...short, ...tail]]]
  const seed = devCase('01-')
  if (seed !== null)
    bulletins.push([
      'development case 01',
      readText(decode(seed).text).map((block) => block.value.replaceAll('  ', ' ')),
    ])

  for (const [name, lines] of bulletins) {
    for (const [skin, page] of Object.entries(skins)) {
      test(`${name}, ${skin}`, async () => {
        const { content, lost } = await split(page(lines), lines)
        expect(lost).toEqual([])
        const noise = content.filter((value) => !lines.includes(value))
        expect(noise.length).toBeLessThanOrEqual(skin.startsWith('one paragraph') ? 2 : 1) // the title and the line below it
        expect(noise.join()).not.toMatch(/第\d项工作|上一篇|首页/)
      })
    }
  }

  test('signature and date behind the container belong to it, the share bar behind them does not', async () => {
    const page = `<body>${before}<div class=m>${title}<div class=t>${short.map((line) => `<p>${line}</p>`).join('')}</div><div align=right>${tail[0]}</div><div>${tail[1]}</div>${after}</div>${foot}`
    const { content, lost } = await split(page, [...short, ...tail])
    expect(lost).toEqual([])
    expect(content).toHaveLength(short.length + 2)
  })

  test('so do the rows of a layout table below the text', async () => {
    const page = `<table><tr><td>${title}</td></tr><tr><td>${short.join('<br>')}</td></tr><tr><td align=right>${tail[0]}</td></tr><tr><td>${tail[1]}</td></tr><tr><td><a href=#>关闭</a></td></tr></table>`
    expect((await split(page, [...short, ...tail])).lost).toEqual([])
  })

  test('a preface in a box of its own belongs to it', async () => {
    const page = `<body>${before}<div>${title}<div class=lead><p>${short[0]}</p></div><div>${[...short, ...short]
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join('')}</div></div>${side}${foot}`
    const { content, lost } = await split(page, short)
    expect(lost).toEqual([])
    expect(content[0]).toBe(short[0])
  })

  test.each([2, 3, 5])('a body spread over %i containers is not cut', async (parts) => {
    const lines = [...short, ...short, ...short, ...tail]
    const size = Math.ceil(lines.length / parts)
    const boxes = Array.from(
      { length: parts },
      (_, i) =>
        `<div>${lines
          .slice(i * size, (i + 1) * size)
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`,
    )
    const page = `<body>${before}<div class=main>${title}<div class=body>${boxes.join('<div class=ad><a href=x>广告</a></div>')}</div>${after}</div>${side}${foot}`
    expect((await split(page, lines)).lost).toEqual([])
  })

  test('nine tenths in one container and the rest in a distant one are not cut', async () => {
    const lines = [...short, ...short, ...short, ...short]
    const page = `<body>${before}<div class=main>${title}<div class=a><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></div><div class=b><p>${short[3]}此外，还印发了相关办法。</p><p>${short[5]}同时，抽查了部分项目。</p></div></div>${side}${foot}`
    expect((await split(page, [`${short[3]}此外，还印发了相关办法。`])).lost).toEqual([])
  })

  test('a body directly within <body> is all content, but for menus and lists of links', async () => {
    const page = `<body><div class=nav>${links(5, 'span')}</div>${short.map((line) => `<p>${line}</p>`).join('')}${side}<div class=footer>主办：某局</div>`
    const { content, lost } = await split(page, short)
    expect(lost).toEqual([])
    expect(content).toEqual(short)
  })

  test('a bookmark around the body is no link', async () => {
    const page = `<body>${before}<div><a name="top">${short.map((line) => `<p>${line}</p>`).join('')}</a></div>${side}${foot}`
    expect(await split(page, short)).toEqual({ content: short, lost: [] })
  })

  test('where everything is a link, or nothing stands out, all of it is content', async () => {
    expect((await split('<a href=x>甲<p>乙', [])).content).toEqual(['甲', '乙'])
    expect((await split('整改', [])).content).toEqual(['整改'])
    expect((await readHtml('')).blocks).toEqual([])
  })

  test('a contact line with a mail link does not end the content', async () => {
    const last = '联系电话：0700-5550211；电子邮箱：<a href="mailto:a@example.com">a@example.com</a>'
    const page = `<body>${before}<div class=m><div>${short.map((line) => `<p>${line}</p>`).join('')}</div><p>${last}</p><p>${tail[0]}</p><p>${tail[1]}</p>${after}</div>${foot}`
    expect((await split(page, tail)).lost).toEqual([])
  })
})

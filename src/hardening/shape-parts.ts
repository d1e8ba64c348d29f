/** What the shapes are made of: the beginning of a bulletin, issues, prose, pages. */

/** Title, metadata, preface, the heading of the part. */
export const head = `青岚县粮食局关于巡察整改进展情况的通报
来源:青岚县粮食局 发布时间:2024-09-12

2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。现将整改进展情况公布如下。

一、反馈问题整改情况

`

/** One issue with its progress. */
export const issue = (number: number, progress: string, title = '关于学习不深入的问题') =>
  `${number}.${title}\n整改情况:${progress}\n`

const sentences = [
  '县粮食局党组于2024年7月5日召开专题会议,研究制定整改方案。',
  '一是组织集中学习12次,覆盖党员86人次;二是修订《粮油仓储管理办法》等制度3项;三是开展专项检查2轮,发现问题14个并全部督促整改。',
  '截至2024年8月底,已追回资金12.6万元,重签合同4份,相关责任人已批评教育3人。',
  '下一步,计划于2024年12月底前完成剩余仓房改造,并将“四不两直”检查长期坚持下去。',
]
const statuses = ['(已完成)', '(基本完成)', '(取得阶段性成效)', '(持续推进)', '(未完成)']
const subjects = ['政治理论学习', '储备粮轮换管理', '项目资金拨付', '公务接待审批', '基层党组织建设', '安全生产检查']
const complaints = ['不深入', '不规范', '不及时', '不到位', '有差距']

/** Running text of about so many characters, a paragraph a line. */
export function prose(size: number): string {
  const parts: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const part = `${sentences[i % sentences.length] as string}${i % 4 === 3 ? '\n' : ''}`
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

interface Item {
  title: string
  found: string
  done: string
  status: string
}

/** The i-th of endlessly many issues; no two have the same text. */
function item(i: number): Item {
  const subject = subjects[i % subjects.length] as string
  const complaint = complaints[i % complaints.length] as string
  return {
    title: `关于第${i + 1}项${subject}${complaint}的问题`,
    found: `${subject}${complaint},2023年以来仅开展${i % 7}次,个别同志认识有偏差。`,
    done: `${sentences[i % 4] as string}${sentences[(i + 1) % 4] as string}已办结事项${i + 1}件。`,
    status: statuses[i % statuses.length] as string,
  }
}

function items(size: number, make: (item: Item, i: number) => string): string {
  const parts: string[] = []
  let length = 0
  for (let i = 0; length < size; i++) {
    const part = make(item(i), i)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

const closing = `
联系方式:电话:0599-1234567;通讯地址:青岚县城关镇建设路24号12号楼;邮政编码:353000。

中共青岚县粮食局党组
2024年9月12日
`

/** Every tenth issue opens a new chapter, so that the outline grows in breadth and depth as real ones do. */
const chapter = (i: number) =>
  i % 10 === 0 ? `(${numeral(Math.floor(i / 10) % 10)})聚焦第${Math.floor(i / 10) + 1}方面` : null
const numeral = (i: number) => '一二三四五六七八九十'[i] as string

/** A bulletin as plain text, a paragraph a line. */
export const text = (size: number) =>
  `${head}${items(size - head.length, ({ title, found, done, status }, i) =>
    [chapter(i), `${(i % 10) + 1}.${title}`, found, `整改情况:${done}${status}`, '']
      .filter((line) => line !== null)
      .join('\n'),
  )}${closing}`

/** A page with navigation and footer around some markup. */
export const page = (body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>青岚县粮食局关于巡察整改进展情况的通报_巡察整改_青岚县人民政府</title></head>
<body><div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<div class="main"><h1>青岚县粮食局关于巡察整改进展情况的通报</h1><div class="info">来源:青岚县粮食局 发布时间:2024-09-12</div>
<div class="content"><p>2024年3月1日至4月30日,县委第二巡察组对县粮食局党组开展了巡察,并于6月3日反馈了巡察意见。现将整改进展情况公布如下。</p>
<p>一、反馈问题整改情况</p>${body}</div></div>
<div class="footer"><p>主办:青岚县人民政府 版权所有</p></div></body></html>`

/** A bulletin as a page of paragraphs. */
export const html = (size: number) =>
  page(
    items(size - 900, ({ title, found, done, status }, i) => {
      const own = [chapter(i), `${(i % 10) + 1}.${title}`, found, `整改情况:${done}${status}`].filter(
        (line) => line !== null,
      )
      return own.map((line) => `<p style="text-indent:2em;">${line}</p>\n`).join('')
    }),
  )

/** A bulletin as a ledger: a row an issue. */
export const ledger = (size: number) =>
  page(
    `<table border="1"><tr><th>序号</th><th>存在问题</th><th>整改措施</th><th>整改时限</th><th>责任单位</th><th>完成情况</th></tr>\n${items(
      size - 1000,
      ({ title, done }, i) =>
        `<tr><td>${i + 1}</td><td>${title}</td><td>${done}</td><td>2024年12月底</td><td>办公室、财务股</td><td>${i % 3 ? '已完成' : '持续推进'}</td></tr>\n`,
    )}</table>`,
  )

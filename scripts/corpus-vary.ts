/** One sample made into another bulletin: other names, years, figures and statuses, another site around it. */
import type { Encoding } from './corpus-encodings.ts'
import type { Random } from './corpus-random.ts'

const syllables =
  '云安白碧沧澄川丹东枫福甘古海和河恒华怀槐惠嘉江金静康兰乐黎临龙鹿洛梅明南宁平浦祁青清泉仁荣瑞沙松泰桐望文溪仙新秀雅盐阳永玉远云泽昭中'
const statuses = ['已完成', '已完成', '已完成', '基本完成', '正在推进', '持续推进', '未完成']

const name = (rng: Random) => rng.pick(Array.from(syllables)) + rng.pick(Array.from(syllables))

/** The place that the title names: two characters before 县, 市, 区 or 镇. */
const placeOf = (text: string) =>
  /([\u4e00-\u9fff]{2})(?=[县市区镇](?:[^\u4e00-\u9fff]|[\u4e00-\u9fff]{2,30}(?:通报|公告|情况)))/.exec(text)?.[1]

/** Four years on or back, so that 29 February stays a day. */
const shiftYears = (text: string, by: number) =>
  text.replace(/(?<!\d)20[12]\d(?=[年\-—〕\]])/g, (year) => String(Number(year) + by))

const changeFigures = (text: string, rng: Random) =>
  text.replace(/(?<![\d.])([1-9]\d{0,2})(?=次|份|人次|家|场|篇|户|公里)/g, (figure) =>
    String(Number(figure) + rng.below(9)),
  )

const changeStatuses = (text: string, rng: Random) =>
  text.replace(/(?<=[（(:：])(?:已完成|基本完成|正在推进|持续推进|未完成)(?=[）)\s<]|$)/gm, (status) =>
    rng.chance(0.5) ? rng.pick(statuses) : status,
  )

/** The lists of links that stand on every page of such a site: up to some 40 kB. */
function furniture(rng: Random): string {
  const link = () =>
    `<li><a href="/art/${rng.below(99999)}.html" title="${name(rng)}要闻">${name(rng)}县召开${name(rng)}工作推进会</a><span>2024-0${1 + rng.below(9)}-1${rng.below(10)}</span></li>`
  const links = Array.from({ length: rng.below(320) }, link).join('\n')
  return `<div class="related"><h3>相关链接</h3><ul>\n${links}\n</ul></div>\n`
}

const declare = (html: string, encoding: Encoding) =>
  html.replace(
    /charset=("?)[\w-]+/i,
    (_, quote: string) => `charset=${quote}${encoding === 'gb18030' ? 'gb2312' : 'utf-8'}`,
  )

export function vary(source: string, isHtml: boolean, encoding: Encoding, rng: Random): string {
  const place = placeOf(source)
  const renamed = place === undefined ? source : source.replaceAll(place, name(rng))
  const dated = shiftYears(renamed, rng.pick([-4, 0, 0, 4]))
  const text = changeStatuses(changeFigures(dated, rng), rng)
  if (!isHtml) return text
  return declare(text, encoding).replace(/<\/body>|$/i, (end) => furniture(rng) + end)
}

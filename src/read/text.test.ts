import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnsOf } from './chars.ts'
import { decode } from './decode.ts'
import { devCase, devCases } from './testing/dev-cases.ts'
import { inexact, solid } from './testing/exact.ts'
import { readText } from './text.ts'

/** A development case that is a plain text. */
const isText = ([name, bytes]: [string, Uint8Array]): boolean => name.endsWith('.txt') && bytes.length > 0

const values = (source: string): string[] => readText(source).map((block) => block.value)

describe('unwrapped texts: a line is a paragraph', () => {
  test('of any line ends', () => {
    expect(values('甲\n乙\r\n丙\r丁\f戊\v己\u2028庚\n\n\n')).toEqual(['甲', '乙', '丙', '丁', '戊', '己', '庚'])
  })

  test('blanks at the ends go, blanks within stay, what is invisible goes everywhere', () => {
    expect(values('\ufeff　　一、整\u200b改  情况\u00ad\0 \u00a0\n \t\n\u3000\u200b\u3000乙')).toEqual([
      '一、整改  情况',
      '乙',
    ])
  })

  test('an empty text has none', () => {
    expect(values('')).toEqual([])
    expect(values(' \n\u3000\r\n')).toEqual([])
  })

  const lists: Array<[string, string[]]> = [
    [
      'titles of nearly equal length',
      [
        '关于落实主体责任不够有力的问题',
        '关于执行财经纪律不够严格的问题',
        '关于推进基层党建不够深入的问题',
        '关于干部队伍建设不够重视的问题',
        '关于服务群众意识不够强烈的问题',
      ],
    ],
    ['numbered headings', Array.from({ length: 12 }, (_, i) => `${i + 1}.关于第${i}项工作推进缓慢、落实不到位的问题`)],
    [
      'names and short fields',
      [
        '责任领导：张某某',
        '责任单位：办公室',
        '整改时限：2024年9月',
        '完成情况：已完成',
        '责任领导：王某某',
        '责任单位：财务科',
      ],
    ],
    [
      'sentences of equal length',
      Array.from({ length: 9 }, (_, i) => `一是完善制度，修订了${i}项办法，明确了责任和时限，并组织了培训。`),
    ],
    [
      'a paragraph and its heading',
      ['一、整改情况', '局党组高度重视巡察整改工作，成立了整改工作领导小组，先后召开会议三次。', '二、下一步打算'],
    ],
  ]
  test.each(lists)('%s are not joined', (_, lines) => {
    expect(values(lines.join('\n'))).toEqual(lines)
    expect(values(lines.join('\n\n'))).toEqual(lines)
    expect(values(lines.map((line) => `　　${line}`).join('\n'))).toEqual(lines)
  })

  const texts = devCases.filter(([name, bytes]) => name.endsWith('.txt') && bytes.length > 0 && !name.startsWith('06-'))
  test.skipIf(texts.length === 0)('the development cases but 06 are not wrapped', () => {
    for (const [, bytes] of texts) {
      const source = decode(bytes).text
      const lines = source.split('\n').map((line) => line.trim())
      expect(values(source)).toEqual(lines.filter((line) => line !== ''))
    }
  })
})

/** Wrapped at 56 columns, with breaks before what looks like a label. */
const indented = [
  '            中共云汐市禾浦区柘湖街道工作委员会',
  '      关于巡察集中整改进展情况的通报',
  '来源：柘湖街道党政综合办　发布时间：2024-11-08',
  '　　2024年4月15日至6月14日，区委第四巡察组对街道党工委进',
  '行了常规巡察，8月2日反馈巡察意见。按照党务公开要求，现将',
  '整改进展情况通报如下，请干部群众监督。收到反馈意见后，街道',
  '党工委先后召开会议4次传达学习、分析原因，成立由党工委书记',
  '任组长的整改工作领导小组，梳理形成13个具体问题、41条整改措',
  '施，明确到班子成员和责任科室，每半个月调度一次。',
  '　　一、巡察反馈问题整改情况',
  '　　问题3：二、三季度招商任务落后于序时进度。整改情况：抽',
  '调7名干部组建招商小分队，对标',
  '二、三季度短板制定攻坚计划，建立会商机制。9月以来对接企业',
  '18家，举办培训班',
  '（第三期），24号院',
  '12号楼加装电梯，（',
  '问题4中涉及的一并纳入。）扣减费用',
  '1.5万元，均已退回账户。对落地项目实行专员制度，帮办证照、',
  '用电、招工等事项64件，企业反映的公交班次少的问题得到解决。',
  '整改状态：完成',
  '　　（二）聚焦群众身边不正之风和腐败问题方面',
  '　　如有意见，请与街道纪工委联系。联系电话：',
  '0700-5550789；电子邮箱：',
  'zhjd_jgw@example.com；地址：湖滨路88号。',
  '                        中共柘湖街道工作委员会',
  '                                2024年11月6日',
]

describe('wrapped texts', () => {
  test('with indents: what is not indented goes on, whatever it looks like', () => {
    expect(values(indented.join('\n'))).toEqual([
      '中共云汐市禾浦区柘湖街道工作委员会',
      '关于巡察集中整改进展情况的通报',
      '来源：柘湖街道党政综合办　发布时间：2024-11-08',
      '2024年4月15日至6月14日，区委第四巡察组对街道党工委进行了常规巡察，8月2日反馈巡察意见。按照党务公开要求，现将整改进展情况通报如下，请干部群众监督。收到反馈意见后，街道党工委先后召开会议4次传达学习、分析原因，成立由党工委书记任组长的整改工作领导小组，梳理形成13个具体问题、41条整改措施，明确到班子成员和责任科室，每半个月调度一次。',
      '一、巡察反馈问题整改情况',
      '问题3：二、三季度招商任务落后于序时进度。整改情况：抽调7名干部组建招商小分队，对标二、三季度短板制定攻坚计划，建立会商机制。9月以来对接企业18家，举办培训班（第三期），24号院12号楼加装电梯，（问题4中涉及的一并纳入。）扣减费用1.5万元，均已退回账户。对落地项目实行专员制度，帮办证照、用电、招工等事项64件，企业反映的公交班次少的问题得到解决。整改状态：完成',
      '（二）聚焦群众身边不正之风和腐败问题方面',
      '如有意见，请与街道纪工委联系。联系电话：0700-5550789；电子邮箱：zhjd_jgw@example.com；地址：湖滨路88号。',
      '中共柘湖街道工作委员会',
      '2024年11月6日',
    ])
  })

  test.skipIf(devCase('06-') === null)('development case 06', () => {
    const blocks = values(decode(devCase('06-')!).text)
    expect(blocks.slice(0, 3)).toEqual([
      '中共云汐市禾浦区柘湖街道工作委员会',
      '关于十二届区委第五轮巡察集中整改进展情况的通报',
      '来源：柘湖街道党政综合办　发布时间：2024-11-08 10:20　阅读：63',
    ])
    expect(blocks.slice(-2)).toEqual(['中共云汐市禾浦区柘湖街道工作委员会', '2024年11月6日'])
    expect(blocks).toHaveLength(38)
    expect(blocks.find((block) => block.startsWith('问题3'))).toContain('小分队，对标二、三季度短板')
    expect(blocks.find((block) => block.startsWith('如对整改'))).toContain('电子邮箱：zhjd_jgw@example.com；地址')
  })

  test('Latin words are parted by a blank, numbers and addresses only cut are not', () => {
    const text = [
      '局党组组织全体干部学习了有关文件精神并且安装了软件Windows',
      'Server，由专人负责日常的维护和管理，累计投入资金达到了20240',
      '元整，各有关单位可以通过电子邮箱进行反映，邮箱地址为abc@exam',
      'ple.com，或者登录政府的门户网站查看有关情况，网站地址为example',
      '.com，欢迎广大干部群众对整改的落实情况进行监督，提出宝贵意见',
      '和建议。',
    ].join('\n')
    const joined = values(text).join('')
    expect(joined).toContain('Windows Server')
    expect(joined).toContain('20240元')
    expect(joined).toContain('abc@example.com')
  })

  test('many short numbered fields between a few long ones', () => {
    const fields = (name: string, told: string) => [
      `${name}、某处设施运行不正常`,
      `（一）整改目标：修复设施，稳定达标，由${name}组负责。`,
      `（二）整改时限：2024年${name}月底前完成全部的工作。`,
      `（三）责任单位：某某局、某某镇人民政府、某公司。`,
      `（四）整改情况：${told}`,
    ]
    const told = '已更换设备四台，铺设管网三公里，委托专业公司负责日常运行，在线监测数据全部达标。'
    const paragraphs = ['一', '二', '三', '四'].flatMap((name) => fields(name, told))
    const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, 60, '　　', columnsOf))
    expect(lines.length).toBeGreaterThan(paragraphs.length)
    expect(values(lines.join('\n'))).toEqual(paragraphs)
  })

  /** Wraps as a plain program does: at so many columns or characters, no punctuation at the beginning of a line. */
  function wrap(paragraph: string, limit: number, indent: string, measure: (code: number) => number): string[] {
    const lines: string[] = []
    let line = indent
    let width = Array.from(indent, (c) => measure(c.charCodeAt(0))).reduce((a, b) => a + b, 0)
    for (const word of paragraph.match(/[\w@.%:/+-]+|./gu) ?? []) {
      const size = Array.from(word, (c) => measure(c.charCodeAt(0))).reduce((a, b) => a + b, 0)
      if (width + size > limit && !/[，。；：、）”》！？]/.test(word)) {
        lines.push(line)
        line = ''
        width = 0
      }
      line += word
      width += size
    }
    return [...lines, line]
  }

  const originals = devCases
    .filter(isText)
    .map(([name, bytes]): [string, string[]] => [name, values(decode(bytes).text)])
  const one = (): number => 1

  /** But for blanks at a break, which are lost, and lines before the text, which may be parted. */
  function prose(list: string[]): string[] {
    return list.map(solid).filter((value) => !/^(?:来源|发布日期|字号|阅读)/.test(value))
  }

  describe.skipIf(originals.length === 0)('the development cases, wrapped again, come back', () => {
    for (const [name, paragraphs] of originals) {
      for (const [how, limit, measure] of [
        ['80 columns', 80, columnsOf],
        ['56 columns', 56, columnsOf],
        ['40 characters', 40, one],
      ] as const) {
        test(`${name}, ${how}, indented`, () => {
          const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, limit, '　　', measure))
          expect(prose(values(lines.join('\n')))).toEqual(prose(paragraphs))
          expect(prose(values(lines.map((line) => `  ${line}`).join('\r\n')))).toEqual(prose(paragraphs))
          expect(prose(values(lines.join('\n\n')))).toEqual(prose(paragraphs))
        })

        test(`${name}, ${how}, parted by blank lines`, () => {
          const lines = paragraphs.map((paragraph) => wrap(paragraph, limit, '', measure).join('\n'))
          expect(prose(values(lines.join('\n\n')))).toEqual(prose(paragraphs))
        })

        test(`${name}, ${how}, with nothing between`, () => {
          const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, limit, '', measure))
          const read = values(lines.join('\n'))
          // A paragraph whose last line happens to be full cannot be told from one that goes on.
          const same = read.filter((value) => paragraphs.includes(value))
          expect(same.length / paragraphs.length).toBeGreaterThan(0.8)
          expect(solid(read.join(''))).toBe(solid(paragraphs.join('')))
        })
      }
    }
  })
})

describe('what stands for line breaks and headings', () => {
  test('the blanks of a page that was captured as one line', () => {
    const lines = [
      '首页 >> 党务公开',
      '中共某县某镇委员会关于巡察整改进展情况的通报',
      '信息来源:某镇办公室',
      '发布时间:2022-08-19 10:05 访问次数:211 次',
      '根据县委统一部署,县委第一巡察组对某镇党委开展了巡察。',
      '一、整改工作组织情况',
      `镇党委成立整改工作领导小组。${'逐条对照检查并且认真梳理。'.repeat(20)}`,
      '二、整改情况',
      '1.学习不深 整改情况:开展学习3次,占比由1.5提高到3.2。【已完成】',
      '2.作风不实 整改情况:开展走访。【已完成】',
    ]
    const expected = lines.join('\n').replace('>> 党', '>>\n党').replaceAll(' 整改情况:', '\n整改情况:').split('\n')
    expect(values(lines.join(' '))).toEqual(expected)
  })

  test('a long line with blanks in a text that has line breaks is left alone', () => {
    const long = '已完成整改。 另外 '.repeat(60).trimEnd()
    expect(values(`一、情况\n${long}\n二、情况\n三、情况`)).toContain(long)
  })

  test('the marks of Markdown are no text; a heading has its look', () => {
    const blocks = readText('# 某县关于整改情况的通报\n> 来源：某县\n## 一、整改情况\n#1楼漏水')
    expect(blocks.map(({ look, value }) => [look, value])).toEqual([
      ['h1', '某县关于整改情况的通报'],
      [null, '来源：某县'],
      ['h2', '一、整改情况'],
      [null, '#1楼漏水'],
    ])
  })

  test('a heading that fills its line is not joined with the field below it', () => {
    const told =
      '整改进展：建立呼叫事项分级分类处置清单，与十八个区直部门会商疑难事项二十三件，其中办结二十一件，另有两件列入区级重点督办，街道逐件跟踪到底。'
    const heading = '问题2：城乡客运一体化改革推进缓慢，偏远山区群众出行不便问题'
    const paragraphs = [told, heading, '责任领导：周某', told, told, '整改状态：已完成', told, told]
    const wrapped = paragraphs.flatMap((paragraph) => paragraph.match(/.{1,30}/gu) ?? [])
    expect(wrapped).toContain(heading)
    expect(values(wrapped.join('\n'))).toEqual(paragraphs)
  })
})

describe('ledgers in plain text', () => {
  test('lines with the same number of tabs are rows, empty cells kept', () => {
    const blocks = readText('序号\t问题\t情况\n1\t甲\t\n\t\t乙 \n结束')
    expect(blocks.map((block) => [block.kind, block.value])).toEqual([
      ['table-row', '序号\t问题\t情况'],
      ['table-row', '1\t甲\t'],
      ['table-row', '\t\t乙'],
      ['paragraph', '结束'],
    ])
    expect(blocks[1]?.table).toEqual({
      table: 0,
      row: 1,
      cells: [
        { row: 1, start: 0, end: 1, columns: [0, 0], breaks: [] },
        { row: 1, start: 2, end: 3, columns: [1, 1], breaks: [] },
        { row: 1, start: 4, end: 4, columns: [2, 2], breaks: [] },
      ],
    })
  })

  test('so are lines between bars; the rule below the header is no text', () => {
    const blocks = readText('| 序号 | 问题 | 情况 |\n|---|:--:|---|\n| 1 | 甲 | 已完成 |')
    expect(blocks.map((block) => block.table?.cells.map((cell) => block.value.slice(cell.start, cell.end)))).toEqual([
      ['序号', '问题', '情况'],
      ['1', '甲', '已完成'],
    ])
  })

  test('bars between the cells alone part those of three lines, empty ones at their ends kept', () => {
    const blocks = readText('序号|问题|已完成|未完成\n1|甲|√|\n2|乙||√\n结束')
    expect(blocks.map((block) => block.table?.cells.map((cell) => block.value.slice(cell.start, cell.end)))).toEqual([
      ['序号', '问题', '已完成', '未完成'],
      ['1', '甲', '√', ''],
      ['2', '乙', '', '√'],
      undefined,
    ])
  })

  const cellsOf = (source: string) =>
    readText(source).map(
      (block) => block.table?.cells.map((cell) => block.value.slice(cell.start, cell.end)) ?? block.value,
    )

  test.each<[guards: string, source: string, rows: ReturnType<typeof cellsOf>]>([
    [
      'a line between two rows is a cell across all columns',
      '序号\t问题\t情况\n一、学习方面\n1\t甲\t已完成',
      [['序号', '问题', '情况'], ['一、学习方面'], ['1', '甲', '已完成']],
    ],
    [
      'between bars as well',
      '|序号|问题|情况|\n|一、学习方面|\n|1|甲|已完成|',
      [['序号', '问题', '情况'], ['一、学习方面'], ['1', '甲', '已完成']],
    ],
    [
      'a paragraph between tables is none; a row alone is one where a table is of its shape',
      '序号\t问题\t情况\n\n一、学习方面\n\n1\t甲\t已完成\n2\t乙\t已完成',
      [['序号', '问题', '情况'], '一、学习方面', ['1', '甲', '已完成'], ['2', '乙', '已完成']],
    ],
    [
      'contact in as many columns is none',
      '序号\t问题\t情况\n1\t甲\t已完成\n2\t乙\t已完成\n\n联系人：王某\t电话：0700-5550001\t邮编：000000',
      [
        ['序号', '问题', '情况'],
        ['1', '甲', '已完成'],
        ['2', '乙', '已完成'],
        '联系人：王某\t电话：0700-5550001\t邮编：000000',
      ],
    ],
    [
      'nor a signature',
      '问题\t情况\t状态\n甲\t乙\t已完成\n\n某局\t\t2024年9月11日',
      [['问题', '情况', '状态'], ['甲', '乙', '已完成'], '某局\t\t2024年9月11日'],
    ],
    [
      'nor what has no number behind a blank line, where rows have one; one with its number is',
      '序号\t问题\t情况\n1\t甲\t已完成\n\n附件1\t附件2\t附件3\n\n续完\n\n2\t乙\t已完成',
      [['序号', '问题', '情况'], ['1', '甲', '已完成'], '附件1\t附件2\t附件3', '续完', ['2', '乙', '已完成']],
    ],
    [
      'a row alone is one as well where none is numbered',
      '问题\t情况\t状态\n甲\t乙\t已完成\n\n二、财务方面\n\n丙\t丁\t已完成',
      [['问题', '情况', '状态'], ['甲', '乙', '已完成'], '二、财务方面', ['丙', '丁', '已完成']],
    ],
    ['a sentence is none', '1\t甲\t已完成\n补记3本。\n2\t乙\t已完成', ['1\t甲\t已完成', '补记3本。', '2\t乙\t已完成']],
  ])('%s', (_, source, rows) => {
    expect(cellsOf(source)).toEqual(rows)
  })

  test('a menu, a single such line, lines with one tab are not', () => {
    const source = '首页 | 概况 | 公开\n新闻 | 通知 | 服务\n来源：某局\t时间：2024\t阅读：3\n甲\t乙\n丙\t丁'
    expect(readText(source).every((block) => block.table === null)).toBe(true)
    expect(values(source)).toHaveLength(5)
  })
})

describe('exactness', () => {
  const identity = (text: string): string => text

  test.skipIf(devCases.length === 0)('every block and run of the development cases, with any line ends', () => {
    for (const [, bytes] of devCases.filter(isText)) {
      const source = decode(bytes).text
      for (const end of ['\n', '\r\n', '\r']) {
        const text = source.replaceAll('\n', end)
        expect(inexact(readText(text), text, identity)).toEqual([])
        expect(values(text)).toEqual(values(source))
      }
    }
  })

  test('any text: nothing lost, nothing doubled, nothing misplaced', () => {
    const bits = fc.constantFrom(
      '整改情况',
      '，',
      '。',
      '一、',
      'ab',
      '20',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '　　',
      ' ',
      '\t',
      '|',
      '\u200b',
      '\0',
      '\f',
      '𠮷',
      '长'.repeat(30),
      '\ufeff',
      '\u2028',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), (list) => {
        const source = list.join('')
        const blocks = readText(source)
        const rules = /^[|｜│+\-—:\s]+$/gm // a rule of a table is left out
        if (!rules.test(source)) expect(solid(blocks.map((block) => block.value).join(''))).toBe(solid(source))
        expect(inexact(blocks, source, identity)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

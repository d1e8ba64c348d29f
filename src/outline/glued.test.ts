/** Headings that lost their line break are found; items of a text stay in it. */
import { describe, expect, it } from 'vitest'
import { outlineOf } from './testing/outline-of.ts'

const issue = (number: number, name: string) =>
  `${number}.${name}不完整。抽查的4个项目缺少材料,涉及资金12.5万元。整改情况:已补齐材料,并建立核对台账,该问题已整改到位。`

describe('a part in one paragraph', () => {
  it.each<[guards: string, paragraphs: string[], outline: string[]]>([
    [
      'with areas and issues',
      [
        `二、整改情况(一)预算管理方面。审计反映的2个问题已整改。${issue(1, '甲')}${issue(2, '乙')}(二)项目管理方面。${issue(1, '丙')}`,
      ],
      ['二 整改情况', ' (一) 预算管理方面', '  1 甲不完整', '  2 乙不完整', ' (二) 项目管理方面', '  1 丙不完整'],
    ],
    [
      'behind the preface, an issue right behind the heading of its area',
      [
        '现将整改情况公布如下。一、组织领导情况。专班已经成立。二、整改情况。(一)资金管理方面1.关于票据不规范的问题整改情况:已清理。(已完成)2.关于台账不完整的问题整改情况:已补记。(已完成)',
      ],
      ['一 组织领导情况', '二 整改情况', ' (一) 资金管理方面', '  1 关于票据不规范的问题', '  2 关于台账不完整的问题'],
    ],
    [
      'an area in each paragraph, its issues count on from the one before',
      [
        '一、整改情况',
        `(一)预算管理方面。${issue(1, '甲')}${issue(2, '乙')}`,
        `(二)项目管理方面。${issue(3, '丙')}${issue(4, '丁')}`,
      ],
      [
        '一 整改情况',
        ' (一) 预算管理方面',
        '  1 甲不完整',
        '  2 乙不完整',
        ' (二) 项目管理方面',
        '  3 丙不完整',
        '  4 丁不完整',
      ],
    ],
    ['issues alone', [issue(1, '甲') + issue(2, '乙') + issue(3, '丙')], ['1 甲不完整', '2 乙不完整', '3 丙不完整']],
    [
      'issues that go on where the paragraph before ended',
      ['一、整改情况', issue(1, '甲'), issue(2, '乙') + issue(3, '丙')],
      ['一 整改情况', ' 1 甲不完整', ' 2 乙不完整', ' 3 丙不完整'],
    ],
    [
      'chapters glued to the heading of an outlook',
      [
        '一、整改情况',
        issue(1, '甲'),
        `二、下一步工作措施(一)加大督促力度。对正在整改的问题逐项会商,一事一策,力争年内全部整改到位。(二)深化成果运用。把整改情况作为考核的重要参考,举一反三,防止反弹回潮,巩固提升。`,
      ],
      ['一 整改情况', ' 1 甲不完整', '二 下一步工作措施', ' (一) 加大督促力度', ' (二) 深化成果运用'],
    ],
    [
      'measures of one issue are items of its text',
      [
        '一、整改情况',
        `${issue(1, '甲')}此外:1.修订办法3项。2.选派12名骨干跟班学习。3.对4个项目开展回头看。${'举一反三,'.repeat(12)}常抓不懈。`,
      ],
      ['一 整改情况', ' 1 甲不完整'],
    ],
    [
      'headings that are quoted are none',
      [
        '二、整改情况',
        '(一)关于甲的问题',
        '对照“1.关于乙不严的问题;2.关于丙不严的问题。3.关于丁不严的问题”三项逐一清点。',
      ],
      ['二 整改情况', ' (一) 关于甲的问题'],
    ],
    [
      'one heading that says by itself that it is one',
      ['二、整改情况', '(一)关于甲的问题', '已收回资金。(二)关于乙不严的问题。已清点。', '整改情况:已登记。'],
      ['二 整改情况', ' (一) 关于甲的问题', ' (二) 关于乙不严的问题'],
    ],
    [
      'such headings among others, in order',
      [`一、整改情况。${issue(1, '甲')}2.关于乙不严的问题。整改情况:已清点,该问题已整改到位。${issue(3, '丙')}`],
      ['一 整改情况', ' 1 甲不完整', ' 2 关于乙不严的问题', ' 3 丙不完整'],
    ],
    [
      'by their fields of progress alone',
      [
        ['甲', '乙', '丙']
          .map((name, i) => `${i + 1}.${name}不完整。抽查的4个项目缺少材料。整改情况:已补齐材料,并建立台账。`)
          .join(''),
      ],
      ['1 甲不完整', '2 乙不完整', '3 丙不完整'],
    ],
    [
      'other fields name no issue',
      [
        '一、整改情况',
        `${issue(1, '甲')}1.成立专班。责任单位:办公室,具体负责日常调度和督促检查工作。2.组织培训。责任单位:财务科,具体负责业务指导和答疑解惑。`,
      ],
      ['一 整改情况', ' 1 甲不完整'],
    ],
    [
      'words of other subjects name no issue',
      [
        '一、整改情况',
        `${issue(1, '甲')}1.召开会议部署,问题整改工作由专班负责日常调度和督促检查。2.组织业务培训,问题整改要求逐项讲解到每一名经办人员。`,
      ],
      ['一 整改情况', ' 1 甲不完整'],
    ],
    [
      'a number that does not count on',
      ['一、整改情况', `${issue(1, '甲')}${issue(7, '乙')}`],
      ['一 整改情况', ' 1 甲不完整'],
    ],
  ])('%s', async (_, paragraphs, outline) => {
    expect(await outlineOf(paragraphs)).toEqual(outline)
  })
})

describe('a heading that says that it is one, whatever its label', () => {
  it.each<[guards: string, label: string, outline: string]>([
    ['a part', '三、', '三 关于乙不严的问题'],
    ['a part of two characters', '十二、', '十二 关于乙不严的问题'],
    ['a chapter', '(二)', ' (二) 关于乙不严的问题'],
    ['a chapter of two characters', '(十一)', ' (十一) 关于乙不严的问题'],
    ['a chapter with a mark', '(二)、', ' (二) 关于乙不严的问题'],
    ['an article', '2.', ' 2 关于乙不严的问题'],
    ['an article of two digits', '12、', ' 12 关于乙不严的问题'],
    ['with a blank behind it', '2. ', ' 2 关于乙不严的问题'],
    ['an item', '(2)', ' (2) 关于乙不严的问题'],
    ['an item of two digits', '(12)', ' (12) 关于乙不严的问题'],
  ])('%s', async (_, label, expected) => {
    const outline = await outlineOf([
      '二、整改情况',
      `资金已经收回。${label}关于乙不严的问题。已清点。`,
      '整改情况:已登记。',
    ])
    expect(outline).toEqual(['二 整改情况', expected])
  })
})

import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { readDates } from './dates.ts'
import type { DateContext } from './resolve.ts'

const words = compileLexicon(builtIn)
const context: DateContext = { published: '2024-12-18', from: '2024-03-11' }
const read = (text: string, given = context) => readDates(text, fold(text), [[0, text.length]], given, words)

describe('what is printed becomes EDTF', () => {
  it.each<[guards: string, text: string, expected: Array<string | null>]>([
    ['a full date', '2024年8月30日书面报送', ['2024-08-30']],
    ['blanks inside', '2024年8月 30日', ['2024-08-30']],
    ['full-width digits', '２０２４年８月３０日', ['2024-08-30']],
    ['Chinese digits', '二〇二四年八月二十八日印发', ['2024-08-28']],
    ['a naught typed among them', '二0二四年八月二十八日印发', ['2024-08-28']],
    ['a circle for the zero', '二○二四年九月', ['2024-09']],
    ['dotted', '2024.10.8在政务大厅设立窗口', ['2024-10-08']],
    ['ISO and slashes', '2024-03-05,2024/3/6', ['2024-03-05', '2024-03-06']],
    ['a range with one year', '2024年3月21日至3月24日', ['2024-03-21/2024-03-24']],
    ['a range of days', '7月22日至26日', ['2024-07-22/2024-07-26']],
    ['a range of months', '2024年4月至6月', ['2024-04/2024-06']],
    ['a dash as connector', '2025年1—3月', ['2025-01/2025-03']],
    ['a range over New Year', '2023年12月20日至2024年1月5日', ['2023-12-20/2024-01-05']],
    ['a range over New Year, no year', '12月20日至1月5日', ['2023-12-20/2024-01-05']],
    ['days that share a month', '10月26日、30日', ['2024-10-26', '2024-10-30']],
    ['days joined by 和', '8月9日和10月17日', ['2024-08-09', '2024-10-17']],
    ['元月 with a year', '2024年元月9日,去年元月', ['2024-01-09', '2023-01']],
    ['元月 in ranges', '2024年元月至3月,2024年元—3月', ['2024-01/2024-03', '2024-01/2024-03']],
    ['元月 without a year', '于元月上旬', ['2024-01-01/2024-01-10']],
    ['money by the month', '2 万元月租,300元月付,新单元月度考核', []],
    ['so many quarters ahead of time', '提前三个季度完成,提前3个季度交付', []],
    ['months that share a year', '分别于2024年9月、11月办结', ['2024-09', '2024-11']],
    ['twenty days of a month', '6月中下旬,9月上中旬', ['2024-06-11/2024-06-30', '2024-09-01/2024-09-20']],
    ['years with one 年', '2022—2024年累计清退', ['2022/2024']],
    ['a range of years and a month', '2022—2024年3月', ['2024-03']],
    ['the end of this year', '今年年底前完成,2025年年底前验收', ['../2024', '../2025']],
    ['behind the number of an item', '1.8月29日印发。2.7月3日报送', ['2024-08-29', '2024-07-03']],
    ['behind a decimal point', '增长12.8月均', []],
    ['from … to, with 起', '2024年3月18日起至5月24日止', ['2024-03-18/2024-05-24']],
    ['the month of the date before', '9月起评选,当月20日至24日展示', ['2024-09/..', '2024-09-20/2024-09-24']],
    ['no month to take', '当月20日', []],
    ['behind what was to be mended in time', '5个限期整改后于6月底通过复验', ['2024-06']],
    ['in the title of a document', '制定《2021年下半年学习计划》,8月5日研讨', ['2024-08-05']],
    ['since', '2024年4月以来', ['2024-04/..']],
    ['since something began', '2024年10月16日上线以来', ['2024-10-16/..']],
    ['since something that is named behind 自', '自2024年5月9日第7次学习起', ['2024-05-09/..']],
    ['without 自 起 is of something else', '2024年5月9日第7次学习起', ['2024-05-09']],
    ['before something else since', '2024年10月16日上线,运行以来', ['2024-10-16']],
    ['from', '9月1日起施行', ['2024-09-01/..']],
    ['起草 is no 起', '2024年5月起草了办法', ['2024-05']],
    ['until', '2024年9月12日前全部拨付', ['../2024-09-12']],
    ['前移交 is 前', '11月底前移交材料', ['../2024-11']],
    ['前往 is no 前', '2024年4月19日前往走访', ['2024-04-19']],
    ['until, by 至', '至8月27日,全部处理完毕', ['../2024-08-27']],
    ['as of', '截至2024年11月底', ['2024-11']],
    ['the end of a month', '12月底前', ['../2024-12']],
    ['the end of a year', '2025年底前', ['../2025']],
    [
      'ten-day parts',
      '8月上旬,9月中旬,2024年2月下旬',
      ['2024-08-01/2024-08-10', '2024-09-11/2024-09-20', '2024-02-21/2024-02-29'],
    ],
    ['a quarter', '2024年第三季度', ['2024-07/2024-09']],
    ['two quarters', '二、三季度', ['2024-04/2024-09']],
    ['the first three quarters', '2022年前三季度,前三季度', ['2022-01/2022-09', '2024-01/2024-09']],
    ['counted', '2022年前3个季度,今年前两个季度', ['2022-01/2022-09', '2024-01/2024-06']],
    ['the first months', '2022年前11个月,去年前五个月', ['2022-01/2022-11', '2023-01/2023-05']],
    ['the third quarter, told at present', '当前三季度投资', ['2024-07/2024-09']],
    ['before a year', '2022年前完成', ['../2022']],
    ['a half-year', '上半年', ['2024-01/2024-06']],
    ['about', '2024年4月左右', ['2024-04~']],
    ['this and last year', '今年10月,去年12月', ['2024-10', '2023-12']],
    ['a range into the next year by its words', '2024年11月至次年3月', ['2024-11/2025-03']],
    ['a range into this year', '2023年11月至今年3月', ['2023-11/2024-03']],
    ['a range whose end does not exist', '2024年2月1日至30日', [null]],
    ['a month by dots, and what is none', '2024.10前验收,得分2024.10分', ['../2024-10']],
    ['the first and the second half of a year', '2024年上半年,2024年下半年', ['2024-01/2024-06', '2024-07/2024-12']],
    ['every quarter', '2024年一季度,2024年四季度', ['2024-01/2024-03', '2024-10/2024-12']],
    [
      'the last ten days of short months',
      '2023年2月下旬,2024年4月下旬',
      ['2023-02-21/2023-02-28', '2024-04-21/2024-04-30'],
    ],
    ['a century that is no leap year, and one that is', '1900年2月29日,2000年2月29日', [null, '2000-02-29']],
    ['until a stretch of time', '2024年6月上旬前', ['../2024-06-10']],
    ['years', '2021年以来,2022年至2023年', ['2021/..', '2022/2023']],
    ['the first of January is a day', '一月一日', ['2024-01-01']],
    ['十一月 is not 一月', '十一月五日', ['2024-11-05']],
    ['an impossible day', '2021年9月31日', [null]],
    ['damaged digits', '2024717日至830日', [null]],
  ])('%s: %s', (_, text, expected) => {
    expect(read(text).map(({ edtf }) => edtf)).toEqual(expected)
  })
})

describe('what is no date', () => {
  it.each<[guards: string, text: string]>([
    ['a quarter to compare with', '较上一季度增加6人次'],
    ['the quarter before', '较前一季度增加6人次'],
    ['the two quarters before', '较前两个季度增加6人次'],
    ['the months before', '较前三个月增加6人次'],
    ['a voucher', '2021年8月7号凭证采购清扫工具21元'],
    ['a voucher with 第', '见2023年4月第9号凭证'],
    ['two vouchers', '2021年8月7号、9号凭证'],
    ['vouchers of two months', '2021年7月23号、2022年3月11号凭证'],
    ['a voucher of a year', '2021年第7号凭证'],
    ['a voucher named before its number', '2022年3月记账凭证11号,3月份凭证第12号'],
    ['a document number', '(泉鲤商字〔2024〕10号)'],
    ['a serial number', '2021年第3号(总第69号)'],
    ['a session', '八届二次执委会(第三期)'],
    ['a house number', '庄府巷24号12号楼104室'],
    ['a phone', '0595-22355925'],
    ['a receipt', 'X3HB202406020025'],
    ['a fiscal year', '二〇二四年度考核,2020年度预算'],
    ['a duration', '为期5天,3个月,30日内'],
    ['a recurring day', '每年6月30日前'],
    ['so often', '实行“一周一调度、一月一通报”'],
    ['a speech named by its day', '“1.2”讲话'],
    ['an amount', '20241元'],
  ])('%s: %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

describe('the year that is not printed', () => {
  it.each<[guards: string, text: string, given: DateContext, expected: string]>([
    ['before the publication', '10月11日印发', { published: '2025-01-06', from: null }, '2024-10-11'],
    ['in the year of the publication', '2月22日召开', { published: '2024-09-12', from: '2024-01-04' }, '2024-02-22'],
    ['what was agreed on lies ahead', '约定3月31日收回', { published: '2024-12-18', from: '2024-03-11' }, '2025-03-31'],
    ['次年 of a plan', '计划次年3月完成', { published: '2024-10-08', from: null }, '2025-03'],
    ['同年 of a year that is not told', '同年9月验收', { published: '2025-06-10', from: null }, '2024-09'],
    ['a plan lies ahead', '计划于3月31日完成', { published: '2024-12-18', from: '2024-03-11' }, '2025-03-31'],
    [
      'due by a day that can only be past',
      '10月底前完成整改',
      { published: '2024-11-27', from: '2024-03-04' },
      '../2024-10',
    ],
    [
      'due by a day that can only lie ahead',
      '2月底前完成整改',
      { published: '2024-11-27', from: '2024-03-04' },
      '../2025-02',
    ],
    [
      'an old plan is looked back on',
      '没有按原计划在6月底试运行',
      { published: '2024-07-12', from: '2023-03-06' },
      '2024-06',
    ],
    ['on the day of the publication', '9月12日', { published: '2024-09-12', from: null }, '2024-09-12'],
    ['the day behind the publication', '9月13日', { published: '2024-09-12', from: null }, '2023-09-13'],
    [
      'a plan for the day of the publication',
      '计划于9月12日完成',
      { published: '2024-09-12', from: null },
      '2024-09-12',
    ],
    ['a plan for the day before', '计划于9月11日完成', { published: '2024-09-12', from: null }, '2025-09-11'],
    ['of several years the latest', '5月8日', { published: '2024-09-12', from: '2022-01-01' }, '2024-05-08'],
    ['of one year alone', '12月8日', { published: '2024-09-12', from: '2023-10-01' }, '2023-12-08'],
    [
      'due, half a year back, without an inspection',
      '2月底前完成',
      { published: '2024-09-12', from: null },
      '../2025-02',
    ],
    [
      'due, behind what was done',
      '石灰渣已全部覆盖,7月31日前完成拆除',
      { published: '2024-06-14', from: null },
      '../2024-07-31',
    ],
    [
      'due, whatever was begun for it',
      '11月底前完成竣工验收,已进场施工',
      { published: '2024-09-12', from: null },
      '../2024-11',
    ],
    [
      'kept, as what came after it is done',
      '草皮于5月28日前全部铲除,已播种玉米',
      { published: '2024-12-25', from: null },
      '../2024-05-28',
    ],
    ['due, less than half a year back', '4月底前完成', { published: '2024-09-12', from: null }, '../2024-04'],
    ['only the inspection is known', '5月8日', { published: null, from: '2023-04-01' }, '2023-05-08'],
  ])('%s: %s', (_, text, given, expected) => {
    const [date] = read(text, given)
    expect(date?.edtf).toBe(expected)
    expect(date?.inferred).toBe(true)
  })

  it.each<[guards: string, text: string, given: DateContext, expected: string[]]>([
    [
      'a further day of a plan',
      '约定2023年6月30日前、9月30日前缴清',
      { published: '2023-04-06', from: '2022-08-15' },
      ['../2023-06-30', '../2023-09-30'],
    ],
    [
      'what was said before what comes next',
      '接下来,针对5月12日座谈会的意见整改',
      { published: '2024-11-01', from: '2024-03-01' },
      ['2024-05-12'],
    ],
    [
      'in a sentence on what comes next',
      '11月下旬开工。下一步加快施工,9月底前验收',
      { published: '2024-03-01', from: '2023-02-01' },
      ['2023-11-21/2023-11-30', '../2024-09'],
    ],
  ])('%s', (_, text, given, expected) => {
    expect(read(text, given).map(({ edtf }) => edtf)).toEqual(expected)
  })

  it.each<[guards: string, text: string, inferred: boolean[]]>([
    ['a day with the month and the year of the one before it', '2022年2月25日、28日', [false, true]],
    ['a day with the year of the one before it', '2022年2月25日、3月28日', [false, true]],
    ['the end of a range is no day alone', '2022年2月25日至28日', [false]],
  ])('is inferred: %s', (_, text, inferred) => {
    expect(read(text).map((date) => date.inferred)).toEqual(inferred)
  })

  it('is the one of the nearest earlier date where both lie between inspection and publication', () => {
    const dates = read('2024年7月30日、9月10日召开', { published: '2025-11-01', from: '2024-04-10' })
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2024-07-30', '2024-09-10'])
  })

  it('is not taken from an earlier date that would put it before the inspection', () => {
    const dates = read('于2023年3月启用。2月22日召开茶话会', { published: '2024-09-12', from: '2024-01-04' })
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2023-03', '2024-02-22'])
  })

  it('counts on from an earlier date, which need not be there', () => {
    const given = { published: '2025-09-12', from: null }
    expect(read('2023年5月8日启动,次年3月完成', given).map(({ edtf }) => edtf)).toEqual(['2023-05-08', '2024-03'])
    expect(read('次年3月完成', given).map(({ edtf }) => edtf)).toEqual(['2025-03'])
  })

  it('今年 is no year where no publication is known', () => {
    expect(read('今年3月', { published: null, from: '2023-04-01' })[0]?.edtf).toBeNull()
  })

  it('stays unknown where nothing tells it', () => {
    expect(read('5月8日', { published: null, from: null })[0]).toMatchObject({ edtf: null, inferred: true })
  })
})

describe('role', () => {
  it.each<[text: string, role: string]>([
    ['拟于2025年1月再作调整', 'planned'],
    ['预计2025年6月30日前完成', 'planned'],
    ['已于2024年9月12日前完成', 'event'],
    ['截至2024年11月30日', 'as-of'],
    ['2024年5月23日成立', 'event'],
    ['明年一季度竣工', 'planned'],
  ])('%s: %s', (text, role) => {
    expect(read(text)[0]?.role).toBe(role)
  })
})

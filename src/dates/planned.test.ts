/** Which words around a date say that it lies ahead. */
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../lexicon/compile.ts'
import { words as builtIn } from '../lexicon/words.ts'
import { fold } from '../text/fold.ts'
import { readDates } from './dates.ts'
import type { DateContext } from './resolve.ts'

const words = compileLexicon(builtIn)
const winter: DateContext = { published: '2023-12-15', from: null }
const read = (text: string, context: DateContext) => {
  const [date] = readDates(text, fold(text), [[0, text.length]], context, words)
  return [date?.edtf, date?.role]
}

describe('a word of planning within a name plans nothing', () => {
  it.each<[guards: string, text: string, edtf: string, role: string]>([
    ['an office', '发展计划股于8月3日召开会议', '2023-08-03', 'event'],
    ['an office among others', '组织计划财务处、科研处对2021年以来的课题核对', '2021/..', 'event'],
    ['an office of a bureau', '局计划财务科对2023年4月至6月的票据核查', '2023-04/2023-06', 'event'],
    ['an office of two duties', '计划建设管理处会同监理于8月3日验收', '2023-08-03', 'event'],
    ['an office right in front of the day', '由计划科2023年8月3日报送', '2023-08-03', 'event'],
    ['an association', '县计划生育协会于8月3日换届', '2023-08-03', 'event'],
    ['those who receive guests', '接待办于8月3日公开菜单', '2023-08-03', 'event'],
    ['a trial for practice', '模拟法庭于8月3日开庭', '2023-08-03', 'event'],
    ['whose first character stands far in front', '接待中心会同县财政局某科室8月3日核对', '2023-08-03', 'event'],
    ['when it was made', '该办法制定于8月3日', '2023-08-03', 'event'],
    ['when it was fixed', '该标准核定于8月3日', '2023-08-03', 'event'],
    ['how it was met', '认真对待8月3日反馈的意见', '2023-08-03', 'event'],
    ['who is to be promoted', '拟提任干部于8月3日公示', '2023-08-03', 'event'],
    ['who drafts', '拟稿人于8月3日报送', '2023-08-03', 'event'],
    ['a draft of an answer', '拟办意见8月3日签发', '2023-08-03', 'event'],
  ])('%s: %s', (_, text, edtf, role) => {
    expect(read(text, winter)).toEqual([edtf, role])
  })

  it.each<[guards: string, text: string]>([
    ['what is to be dealt with', '计划处理积压物资于8月3日完成'],
    ['what is to be disposed of', '计划处置设备于8月3日完成'],
    ['what is to be built', '计划建设科技馆于8月3日开工'],
    ['what is to be spread', '计划部署专项检查于8月3日动员'],
    ['who is to do it', '计划由财务科于8月3日报送'],
    ['an office that plans', '计划财务科拟于8月3日报送'],
    ['the office behind the plan', '计划请县财政局于8月3日拨付'],
    ['the plan behind the office', '财务科计划于8月3日报送'],
    ['what waits', '待验收合格于8月3日拨付'],
    ['whom one is to promote', '拟提任3名干部,拟于8月3日公示'],
  ])('but a plan is one: %s: %s', (_, text) => {
    expect(read(text, winter)).toEqual(['2024-08-03', 'planned'])
  })
})

/** Signed in summer, of an inspection in spring. */
const summer: DateContext = { published: '2024-06-28', from: '2024-03-04' }

describe('the end of what goes on lies ahead where it lies behind the publication', () => {
  it.each<[guards: string, text: string, edtf: string, role: string]>([
    ['longer than agreed', '原合同临时延续至2024年9月30日', '../2024-09-30', 'planned'],
    ['with 到', '工期延长到2024年9月30日', '2024-09-30', 'planned'],
    ['put off', '付款期顺延至2024年底', '../2024', 'planned'],
    ['already put off', '已延期至2024年9月30日', '../2024-09-30', 'planned'],
    ['signed anew', '租赁合同续签至2026年5月31日', '../2026-05-31', 'planned'],
    ['no year: it could only lie before the inspection', '施工许可延期至2月28日', '../2025-02-28', 'planned'],
    ['no year, and what came after it is done', '合同期限至2月28日,已收回房屋', '../2024-02-28', 'event'],
    ['the same said of its end', '租期延长至1月31日,到期后已收回', '../2024-01-31', 'event'],
    ['no year, and done in part before it', '工期延长至9月30日,已完成80%', '../2024-09-30', 'planned'],
    ['no year, between inspection and publication', '整改延期至5月31日', '../2024-05-31', 'event'],
    ['in the past', '原合同临时延续至2024年4月30日', '../2024-04-30', 'event'],
    ['at an end', '合同于2025年1月20日到期', '2025-01-20', 'planned'],
    ['at an end with something else', '担保责任将随贷款于2025年1月20日解除', '2025-01-20', 'planned'],
    ['a term that is over', '任期于2025年1月届满', '2025-01', 'planned'],
    ['ended', '合同于2024年1月20日到期', '2024-01-20', 'event'],
    ['said to have ended, whatever the year', '合同已于2025年1月20日到期', '2025-01-20', 'event'],
    ['ended, without a year', '合同于9月30日到期', '2023-09-30', 'event'],
    ['money that was paid: 将 is no future', '将12万元于2025年1月20日退回', '2025-01-20', 'event'],
    ['said of another clause', '合同延长后,于2025年1月20日验收', '2025-01-20', 'event'],
    ['up to a day, of which nothing is said', '清退至2025年1月20日', '../2025-01-20', 'event'],
  ])('%s: %s', (_, text, edtf, role) => {
    expect(read(text, summer)).toEqual([edtf, role])
  })
})

import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'

const issuesOf = async (...rows: string[][]) =>
  (await parseBulletin(`${opening}${rows.map((row) => row.join('\t')).join('\n')}`)).issues

describe('columns', () => {
  it('a compound name tells by its end', async () => {
    const issues = await issuesOf(
      ['序号', '巡察组反馈具体问题', '目前整改进展情况', '县级牵头单位', '是否完成'],
      ['1', '值班不严', '已修订值班制度', '办公室', '已完成'],
      ['2', '台账不全', '已补记', '办公室', '已完成'],
    )
    expect(issues.map(({ title, progress, responsible }) => [title, progress?.text, responsible[0]?.name])).toEqual([
      ['值班不严', '已修订值班制度', '办公室'],
      ['台账不全', '已补记', '办公室'],
    ])
  })

  it('a value that ends like a label stays a value', async () => {
    const [issue] = await issuesOf(
      ['反馈问题', '值班不严', '责任单位', '办公室'],
      ['整改目标', '落实整改措施', '整改时限', '2024年9月'],
      ['整改情况', '已修订值班制度', '整改状态', '已完成'],
    )
    expect(issue).toMatchObject({ title: '值班不严', deadline: '2024-09', plan: { goal: '落实整改措施' } })
  })

  it('the number of a task is its label', async () => {
    const [issue] = await issuesOf(
      ['任务序号', '3', '反馈问题', '值班不严'],
      ['责任单位', '办公室', '整改时限', '2024年9月'],
      ['整改情况', '已修订值班制度', '整改状态', '已完成'],
    )
    expect(issue?.labels).toEqual(['3'])
  })
})

it.each<[guards: string, remarks: string[], codes: string[]]>([
  ['statuses', ['已完成', '正在推进'], ['completed', 'ongoing']],
  ['something else', ['已公示', '见附件'], ['unstated', 'unstated']],
])('remarks without a word on the status: %s', async (_, [first, second], codes) => {
  const issues = await issuesOf(
    ['序号', '反馈问题', '整改措施', '备注'],
    ['1', '值班不严', '修订制度', first as string],
    ['2', '台账不全', '补记', second as string],
  )
  expect(issues.map(({ status }) => status.code)).toEqual(codes)
})

it('remarks beside a column of the status tell none', async () => {
  const issues = await issuesOf(
    ['序号', '反馈问题', '整改措施', '整改状态', '备注'],
    ['1', '值班不严', '修订制度', '正在推进', '已完成'],
    ['2', '台账不全', '补记', '正在推进', '已完成'],
  )
  expect(issues.map(({ status }) => status.code)).toEqual(['ongoing', 'ongoing'])
})

it('the remarks of a ledger may hold the status', async () => {
  const issues = await issuesOf(
    ['序号', '问题清单', '任务清单', '责任清单', '落实情况', '备注(整改状态)'],
    ['1', '值班不严', '修订制度', '办公室', '已修订值班制度', '整改完成'],
    ['2', '台账不全', '补记', '办公室', '正在补记', '正在推进'],
  )
  expect(issues.map(({ title, status, plan }) => [title, status.code, plan?.text])).toEqual([
    ['值班不严', 'completed', '修订制度'],
    ['台账不全', 'ongoing', '补记'],
  ])
})

describe('fields that are numbered', () => {
  const fields = [
    '(一)整改目标:值班到岗。',
    '(二)整改时限:2024年9月。',
    '(三)责任单位:办公室。',
    '(四)整改情况:已修订值班制度。',
  ]

  it('belong to the issue above them', async () => {
    const { issues, outline } = await parseBulletin(
      opening +
        [
          '一、值班纪律松弛',
          ...fields,
          '(五)整改结论:已完成。',
          '二、台账缺页',
          ...fields,
          '(五)整改结论:正在整改。',
        ].join('\n\n'),
    )
    expect(issues.map(({ title, deadline, status }) => [title, deadline, status.code])).toEqual([
      ['值班纪律松弛', '2024-09', 'completed'],
      ['台账缺页', '2024-09', 'ongoing'],
    ])
    expect(issues[0]).toMatchObject({
      plan: { goal: '值班到岗。' },
      progress: { text: '已修订值班制度。' },
      responsible: [{ role: '责任单位', name: '办公室' }],
    })
    expect(outline[0]?.children[1]).toMatchObject({ label: '(二)', heading: '整改时限' })
  })
})

it('a notice on one task: every part is a field, run on behind its label', async () => {
  const { issues } = await parseBulletin(
    opening +
      [
        '一、反馈问题:值班室长期无人。',
        '二、整改目标:值班到岗。',
        '三、整改时限:2024年9月。',
        '四、整改情况:已修订值班制度。',
        '五、验收结论:已完成整改,同意销号。',
      ].join('\n\n'),
  )
  expect(issues).toMatchObject([
    {
      title: '值班室长期无人',
      deadline: '2024-09',
      status: { code: 'completed', text: '已完成整改,同意销号' },
      progress: { text: '已修订值班制度。' },
    },
  ])
})

it('the caption of a ledger is no section', async () => {
  const cell = (...cells: string[]) => `<tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`
  const page = `<h1>某县粮食局关于巡察整改情况的通报</h1><p>${opening.replaceAll('\n\n', '</p><p>')}</p><p align=center><b>巡察反馈问题整改台账</b></p>
    <table border=1>${cell('序号', '反馈问题', '整改情况', '状态')}${cell('1', '值班不严', '已修订制度', '已完成')}</table>`
  const { outline, issues } = await parseBulletin(page)
  expect(outline).toEqual([])
  expect(issues).toHaveLength(1)
})

it('a table that does not name the issue belongs to the heading above it', async () => {
  const row = (label: string, value: string) => `<tr><td>${label}<td>${value}</tr>`
  const { issues } = await parseBulletin(
    `<h1>某县粮食局关于巡察整改情况的通报</h1><p>${opening.replaceAll('\n\n', '</p><p>')}</p><p>一、整改情况<p>1.关于值班不严的问题
    <table border=1>${row('整改措施', '修订制度')}${row('整改情况', '已修订值班制度。')}${row('完成情况', '已完成')}</table>
    <p>2.关于台账不全的问题<p>整改情况:已补记。(已完成)`,
  )
  expect(issues).toMatchObject([
    { title: '关于值班不严的问题', plan: { text: '修订制度' }, progress: { text: '已修订值班制度。' } },
    { title: '关于台账不全的问题' },
  ])
})

it('the rows below a heading are counted below it', async () => {
  const { issues } = await parseBulletin(
    `${opening}一、整改情况\n\n(一)聚焦学习方面\n\n${[
      ['序号', '反馈问题', '整改情况', '完成情况'],
      ['1', '学习不深入', '已学习3次。', '已完成'],
      ['2', '台账不全', '已补全。', '已完成'],
    ]
      .map((row) => row.join('\t'))
      .join('\n')}`,
  )
  expect(issues.map(({ id, labels, area }) => [id, labels.join('/'), area])).toEqual([
    ['1.1.1', '一/(一)/1', '聚焦学习方面'],
    ['1.1.2', '一/(一)/2', '聚焦学习方面'],
  ])
})

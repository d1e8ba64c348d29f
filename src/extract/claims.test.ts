import { describe, expect, it } from 'vitest'
import { opening } from '../lint/rule.ts'
import { parseBulletin } from '../parse.ts'

const tail =
  '\n\n一、反馈问题整改情况\n\n1.关于学习不深的问题\n\n整改情况:已组织学习。(已完成)\n\n2.关于台账不全的问题\n\n整改情况:已补记。(已完成)'

const claimsOf = async (sentence: string) =>
  (await parseBulletin(`${opening}${sentence}${tail}`)).claims.map(({ kind, value }) => `${kind} ${value}`)

const left = '截至年底,需要持续整改的6个问题中,已完成4个,正在推进2个。'

it.each([
  [
    'in the second bulletin all that it tells of',
    '后续整改',
    ['issues-total 6', 'issues-completed 4', 'issues-ongoing 2'],
  ],
  ['in the first a part of them', '整改进展', ['issues-completed 4', 'issues-ongoing 2']],
])('what is still to be put right is %s', async (_, topic, claims) => {
  const bulletin = await parseBulletin(`${opening.replace('整改进展', topic)}${left}${tail}`)
  expect(bulletin.claims.map(({ kind, value }) => `${kind} ${value}`)).toEqual(claims)
})

describe('figures of the bulletin as a whole', () => {
  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['what somebody does', '积极推进3个重点项目。', []],
    ['issues that are told of most', '经梳理,确定群众反映集中的问题7个。', ['issues-total 7']],
    ['tasks that the issues were divided into', '巡察反馈的3个问题,细化整改任务30项,已完成28项。', ['issues-total 3']],
    [
      'what those who were inspected looked for themselves',
      '巡察反馈问题12个。对照反馈意见深入检视问题26个,对照典型案例检视问题8个。',
      ['issues-total 12'],
    ],
    ['the same where nothing else is counted', '对照反馈意见深入检视问题26个。', ['issues-total 26']],
    [
      'all that each of two told of',
      '专项检查反馈的2个问题已全部完成整改,常规巡察反馈的3个问题已全部完成整改。',
      ['issues-completed 2', 'issues-total 2', 'issues-completed 3', 'issues-total 3'],
    ],
    ['done, and kept up', '已整改完成且长期坚持2个。', ['issues-completed 2']],
    ['of two statuses', '已完成和基本完成2个。', []],
    [
      'work that goes on, in other words',
      '已完成11个,正在整改推进1个。已完成8个,按序时推进整改1个。',
      ['issues-completed 11', 'issues-ongoing 1', 'issues-completed 8', 'issues-ongoing 1'],
    ],
    ['tasks of a city', '涉及我市整改任务8项,截至目前已完成5项。', ['issues-total 8', 'issues-completed 5']],
    ['one that is left', '仍有1个问题需要长期坚持。', []],
    [
      'two sets, and no sum',
      '目前2个问题已完成整改,1个问题正按序时进度推进。',
      ['issues-completed 2', 'issues-ongoing 1'],
    ],
    ['three sets, and no sum', '2个问题立行立改,9个问题已完成,1个问题长期坚持。', ['issues-completed 9']],
    [
      'the upkeep of all of them is no set',
      '12个问题已全部整改完成,需长期坚持3个。',
      ['issues-completed 12', 'issues-total 12', 'issues-ongoing 3'],
    ],
    ['issues that are named in front of their number', '持续抓好学习不深入、台账不清两个问题。', []],
    ['more than are named in front', '持续抓好学习不深入、台账不清等5个问题。', ['issues-total 5']],
    ['a plan that was made', '整改计划制定措施35条。', ['measures 35']],
    ['what was fed back and found besides', '对巡察反馈和自查的2个问题逐一整改。', ['issues-total 2']],
    [
      'all words of a status',
      '已整改完毕7个,正在推进整改2个,未按期完成1个。',
      ['issues-completed 7', 'issues-ongoing 2', 'issues-not-completed 1'],
    ],
    ['accepted as well', '涉及任务8项,已完成整改并通过市级验收7项。', ['issues-completed 7']],
    ['where it began', '对尚未销号的8个问题持续用力。', []],
    ['counted of them', '7个问题中有5个已完成整改。', ['issues-total 7', 'issues-completed 5']],
    ['of a county', '我县涉及整改任务8项。', ['issues-total 8']],
    ['divided into', '制定责任清单,分解具体问题11个。', ['issues-total 11']],
    ['hazards', '共发现重大隐患问题12项。', ['issues-total 12']],
    ['of an earlier round, and what of them', '对上轮反馈的21个问题开展“回头看”,其中20个已完成整改。', []],
    ['left of an earlier time, and what became of them', '前期未完成的5个问题中,已完成3个。', ['issues-completed 3']],
    [
      'of an earlier round, and then of this one',
      '上轮反馈的21个问题已全部整改完成,本轮反馈的15个问题已完成9个。',
      ['issues-total 15', 'issues-completed 9'],
    ],
    [
      'of an earlier round, and then of this one by name',
      '对上轮反馈的21个问题开展“回头看”,本轮已完成9个。',
      ['issues-completed 9'],
    ],
    ['those that one takes charge of', '班子成员分别领办难度最大的3个问题。', []],
    ['what is to come', '年内再推出整改举措10条。', []],
    ['losses made good', '挽回集体经济损失26.4万元。', ['funds 264000']],
    ['persons to whom something was done', '3名责任人受到处理。', ['people-handled 3']],
    ['organisational handling is one kind of it', '其中组织处理6人。', []],
    ['meetings, the verb between', '先后6次召开党委会。', ['meetings 6']],
    [
      'the count behind',
      '12个问题,已完成9个,正在推进3个。',
      ['issues-total 12', 'issues-completed 9', 'issues-ongoing 3'],
    ],
    [
      'the count in front',
      '反馈的12个问题中,9个已完成整改,其余3个正在按计划推进。',
      ['issues-total 12', 'issues-completed 9', 'issues-ongoing 3'],
    ],
    ['the pace named by the schedule', '2个正按时序推进,1个尚未完成。', ['issues-ongoing 2', 'issues-not-completed 1']],
    ['what is left is no total', '对正在推进的2个问题挂牌督办。', ['issues-ongoing 2']],
    [
      'a share told like a total',
      '反馈6个问题,4个问题已完成整改,其余2个正在推进。',
      ['issues-total 6', 'issues-completed 4', 'issues-ongoing 2'],
    ],
    ['all of them', '反馈的6个问题全部完成整改。', ['issues-completed 6', 'issues-total 6']],
    ['all of them, behind 共', '3个方面共8个问题全部完成整改。', ['issues-completed 8', 'issues-total 8']],
    ['systems by another name', '建章立制7项,建立健全制度5项。', ['systems 7', 'systems 5']],
    ['the issues that are its own', '督察反馈问题中涉及某县的问题10项。', ['issues-total 10']],
    ['tasks taken on', '我市承担整改任务9项。', ['issues-total 9']],
    ['tasks, and what became of them', '方案确定的12项任务中,已完成8项。', ['issues-total 12', 'issues-completed 8']],
    ['tasks of which nothing more is said', '推进12项任务落地。', []],
    [
      'one that is a count',
      '八个问题中,已完成整改七个,正在整改一个。',
      ['issues-total 8', 'issues-completed 7', 'issues-ongoing 1'],
    ],
    ['shares of a total', '反馈8个问题,其中涉及政治建设的问题3个,涉及作风建设的问题5个。', ['issues-total 8']],
    ['one for any', '解决一个问题、堵塞一批漏洞。', []],
    ['measures of which fault was found', '发现2条措施落实不彻底,已责令重新整改。', []],
    ['issues that one person leads', '党组书记认领重点问题4个。', []],
    ['not yet closed', '已办结5件,未办结1件。', ['issues-completed 5', 'issues-not-completed 1']],
    ['money, behind several verbs', '上缴国库、归还原渠道、调账等合计7.35亿元。', ['funds 735000000']],
    ['found by the body itself', '共查摆问题8个。', ['issues-total 8']],
    ['an ordinal of two digits', '省督察组反馈第17项问题已经销号。', []],
    ['a remainder of two digits', '其余12个问题需要长期坚持。', []],
    ['groups for a system', '下设建章立制三个工作组。', []],
    ['measures, not issues', '6个问题、20条措施中,18条已完成。', ['issues-total 6', 'measures 20']],
    [
      'measures, the count behind',
      '18个问题已完成11个;52项措施已完成47项。',
      ['issues-total 18', 'issues-completed 11', 'measures 52'],
    ],
    ['measures named before their count', '6项问题,措施共30项,已完成28项。', ['issues-total 6', 'measures 30']],
    [
      'of the issues, behind measures of another unit',
      '9个问题,措施30项,已完成7个。',
      ['issues-total 9', 'measures 30', 'issues-completed 7'],
    ],
    [
      'of the issues to whose total they add up',
      '查摆问题9项,制定措施30项,已完成整改7项,正在推进2项。',
      ['issues-total 9', 'measures 30', 'issues-completed 7', 'issues-ongoing 2'],
    ],
    ['by the schedule, and not begun', '达到序时进度3个,未启动1个。', ['issues-ongoing 3', 'issues-not-completed 1']],
    ['going on still', '仍有2个在持续整改。', ['issues-ongoing 2']],
    ['money of the issues', '整改问题资金18.36亿元。', ['funds 1836000000']],
    ['money that is not settled yet', '整改到位资金12.5万元,未整改资金3万元。', ['funds 125000']],
    ['money by another name', '整改到位金额12.5万元。', ['funds 125000']],
    ['how often is not how many', '每月召开一次调度会,共召开党组会4次。', ['meetings 4']],
    ['as of an earlier day', '现将集中整改结束时尚未完成、需要持续推进的6个问题通报如下。', []],
    ['persons, by what they failed in', '对履职不力的4人进行了问责处理。', ['people-handled 4']],
    ['persons, by a pair of words', '处理处分9人。', ['people-handled 9']],
    ['found, by another verb', '审计项目共3个,反映问题10个。', ['issues-total 10']],
    ['looked for by itself', '梳理检视问题8个。', ['issues-total 8']],
    ['a collection of cases', '建立12个典型案例库,剖析3个典型案例。', []],
    ['what a meeting found', '针对巡察反馈召开民主生活会,查摆检视问题26个。', []],
    ['a meeting, and the issues', '巡察后召开民主生活会,对反馈的8个问题逐项研究。', ['issues-total 8']],
    ['some that were chosen', '主要领导对3个突出问题逐一批示。', []],
    ['clues of what was found', '反映的问题12个线索。', []],
    [
      'what needs more time, and how it stands',
      '需长期坚持的3个问题,目前已取得阶段性成效。',
      ['issues-ongoing 3', 'issues-total 3'],
    ],
    ['one of each', '召开专题会议一次,制定方案一个,完善制度一项。', ['meetings 1', 'systems 1']],
    [
      'cases',
      '6个典型案例已完成整改3个、基本完成1个。',
      ['issues-total 6', 'issues-completed 3', 'issues-basically-completed 1'],
    ],
    ['measures in the clause behind', '逐一制定整改措施,共计58条。', ['measures 58']],
    [
      'less those that are late',
      '已完成6个,正在推进3个(含未按期完成的1个)。',
      ['issues-completed 6', 'issues-ongoing 3'],
    ],
    ['handed over to a city', '督察共移交我市问题11个。', ['issues-total 11']],
    ['issues, and the tasks they are divided into', '将10个问题分解为37项整改任务。', ['issues-total 10']],
    ['handed over to the discipline office', '共查出问题25个,向纪检监察机关移交问题3个。', ['issues-total 25']],
    [
      'a meeting attended, and what was fed back',
      '列席民主生活会1次,反馈突出问题25个。',
      ['meetings 1', 'issues-total 25'],
    ],
    ['cases that were sent out', '编印警示教育案例,20个案例已下发。', []],
    ['of the tasks, not of the issues', '将25个问题细化为60项整改任务,已完成58项。', ['issues-total 25']],
    ['one after the other', '整改完成一项、销号一项。', []],
    ['one by one is a count elsewhere', '已完成整改一项、二项转办。', ['issues-completed 1']],
    ['found, and how they are', '发现较为突出的问题9个。', ['issues-total 9']],
    ['how they are, before the noun', '梳理出3个方面9个突出问题。', ['issues-total 9']],
    ['what else was completed', '2个项目已完成立项,3项制度已完成修订。', ['systems 3']],
  ])('%s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })
})

describe('figures of something else', () => {
  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['the last time', '上次反馈的7个问题。', []],
    ['an earlier year', '2022年县委巡察组反馈7个问题。', []],
    ['an earlier year, the verb in front of the noun', '2022年巡察发现问题7个。', []],
    ['the year of the inspection', '2024年巡察发现问题7个。', ['issues-total 7']],
    ['an earlier year of something else', '2022年度预算反馈7个问题。', ['issues-total 7']],
    ['an earlier year in another clause', '2022年,县委巡察组反馈7个问题。', ['issues-total 7']],
    ['a year ten characters in front', '2022年甲乙丙丁戊己庚辛壬癸巡察反馈7个问题。', []],
    ['a year further in front', '2022年甲乙丙丁戊己庚辛壬癸子巡察反馈7个问题。', ['issues-total 7']],
    ['found on another way', '针对热线反映,梳理反映问题12个。', []],
    ['fed back, though another way is spoken of', '针对热线,反馈问题12个。', ['issues-total 12']],
    ['found in talks', '谈心谈话查摆问题12个。', []],
    ['looked for by oneself', '主题党日检视的15个问题。', []],
    ['the same, a blank in front of the count', '对自查的 15个问题逐一整改。', []],
    ['looked for and pointed out', '巡察指出、检视的15个问题。', ['issues-total 15']],
    ['what one takes on, in another clause', '班子成员认领,难度较大的3个问题。', ['issues-total 3']],
  ])('found by others: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['every two weeks', '每两周召开调度会1次。', []],
    ['every season', '每季召开专题会1次。', []],
    ['every half year', '每半年召开专题会1次。', []],
    ['eight characters between', '每周甲乙丙丁戊己研究专题会1次。', []],
    ['more between', '每周甲乙丙丁戊己庚辛壬召开专题会1次。', ['meetings 1']],
    ['in another clause', '每月研究部署,召开专题会1次。', ['meetings 1']],
    ['beside something else', '每月研究、召开专题会1次。', ['meetings 1']],
  ])('how often: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['once more', '再出台制度3项。', []],
    ['will', '将完善有关粮食储备管理制度3项。', []],
    ['means to', '拟制定制度3项。', []],
    ['plans to', '计划修订制度3项。', []],
    ['a plan of rectification has', '整改计划修订制度3项。', ['systems 3']],
    ['tries to', '争取新增制度3项。', []],
    ['means to do something else far in front', '拟制定方案后组织各单位逐一对照研究印发制度3项。', ['systems 3']],
    ['has done, though 将 stands in front', '已将文件印发,出台制度3项。', ['systems 3']],
  ])('what is to come: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['as many as the figure', '针对学习不深入、台账不清、票据不全3个问题。', []],
    ['fewer', '针对学习不深入、台账不清3个问题。', ['issues-total 3']],
    ['as many, a word between', '包括学习不深入、台账不清的2个问题。', ['issues-total 2']],
    ['together', '学习不深入、台账不清共2个问题。', ['issues-total 2']],
  ])('issues that are named: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['by one, behind a comma', '整改完成一个,销号一个。', []],
    ['four characters between', '整改完成一项、核对销号一项。', []],
    ['more between', '整改完成一项、核对后销号一项。', ['issues-completed 1']],
    ['in figures', '整改完成1项、销号1项。', ['issues-completed 1']],
  ])('one by one: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['tasks, behind a blank', '将10个问题细化为 37项整改任务。', ['issues-total 10']],
    ['tasks, the noun in front', '分解出具体整改任务37项。', []],
    ['of the tasks', '10项问题,分解出整改任务60项,已完成58项。', ['issues-total 10']],
    [
      'issues that are named behind it',
      '10项问题,细化问题12项,已完成9项。',
      ['issues-total 10', 'issues-total 12', 'issues-completed 9'],
    ],
    ['of measures of issues', '18个问题的46条措施中,40条已完成。', ['issues-total 18', 'measures 46']],
    ['of measures alone', '措施46条,已完成40条。', ['measures 46']],
    ['of measures to a total of another count', '查摆问题9项,措施46项,已完成40项。', ['issues-total 9', 'measures 46']],
    [
      'of issues in the sentence before',
      '10个问题。制定措施20个。已完成9个。',
      ['issues-total 10', 'measures 20', 'issues-completed 9'],
    ],
    ['of systems', '10条意见,制定制度20条,已完成9条。', ['systems 20']],
    ['of opinions', '10个意见,已完成9个。', ['issues-completed 9']],
    ['of letters', '信访件共计20件,已办结18件。', []],
    ['of tasks, nothing between', '细化任务30项,已完成28项。', []],
    ['of tasks of another clause', '细化方案,任务30项,已完成28项。', ['issues-completed 28']],
  ])('what the count before was of: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['in quotation marks', '“反馈7个问题”的说法属实。', []],
    ['any one', '解决一个问题。', []],
    ['one in figures', '解决1个问题。', ['issues-total 1']],
    ['one by another unit', '解决一项问题。', ['issues-total 1']],
    ['none', '反馈0个问题。', ['issues-total 0']],
    ['with a comma', '反馈1,200个问题。', ['issues-total 1200']],
    [
      'a share in front of its total',
      '4个问题已完成整改。反馈6个问题。',
      ['issues-completed 4', 'issues-total 4', 'issues-total 6'],
    ],
    ['as many again', '反馈7个问题,7个问题已完成整改。', ['issues-total 7', 'issues-completed 7', 'issues-total 7']],
  ])('numbers: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })
})

describe('figures by their kind', () => {
  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['behind 共有', '共有9个均已完成整改。', ['issues-completed 9']],
    ['a task that is a thing', '其余6个已完成整改任务书。', []],
    ['published as well', '其中5个已完成整改并公示。', ['issues-completed 5']],
    ['in brackets', '(含任务1项,5个已完成整改)。', ['issues-completed 5']],
    ['behind a semicolon', '部署完毕;5个已完成整改。', ['issues-completed 5']],
    ['behind a colon', '结果如下:5个已完成整改。', ['issues-completed 5']],
    [
      'behind another, before a third',
      '2个正在整改、5个已完成整改、1个未启动。',
      ['issues-ongoing 2', 'issues-completed 5', 'issues-not-completed 1'],
    ],
    ['at the end of the text', '目前5个已经完成整改', ['issues-completed 5']],
    ['the noun between', '反馈9个问题,已有5个问题完成整改。', ['issues-total 9', 'issues-completed 5']],
    ['全部 between', '共计5个均已全部完成整改。', ['issues-completed 5']],
    ['the count behind 的', '已完成的8个。', ['issues-completed 8']],
    ['accepted before the count', '已完成整改并已通过市级验收8个。', ['issues-completed 8']],
    ['done in part', '部分完成整改8个。', []],
    ['not done', '没有完成整改8个。', []],
    ['months', '已完成整改8个月。', []],
    ['measures that are completed', '已完成整改8项措施。', ['measures 8']],
  ])('completed: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['nearly, the count in front', '余下2个基本完成整改。', ['issues-basically-completed 2']],
    ['nearly, the count behind', '基本整改到位8个。', ['issues-basically-completed 8']],
    ['nearly, behind 的', '基本完成整改的8个。', ['issues-basically-completed 8']],
    ['systems that are nearly completed', '基本完成8项制度。', ['systems 8']],
    ['a phase, the count in front', '剩余2个阶段性完成整改。', ['issues-phased 2']],
    ['a phase with an effect', '另有2个取得阶段性成效。', ['issues-phased 2']],
    ['a phase, the count behind', '阶段性完成的3个。', ['issues-phased 3']],
    ['going on by a plan', '其余2个正按计划加快推进中。', ['issues-ongoing 2']],
    ['going on', '其余2个持续整改。', ['issues-ongoing 2']],
    ['still going on', '还有2个还在抓紧办理。', ['issues-ongoing 2']],
    ['being carried out', '尚有2个尚在实施。', ['issues-ongoing 2']],
    ['that became of those going on', '正在整改的3个问题中,已完成2个。', ['issues-completed 2']],
    ['not begun', '其他2个尚未启动。', ['issues-not-completed 2']],
    ['not completed, behind 的', '未完成整改的3个。', ['issues-not-completed 3']],
    ['what is done about those', '对未完成整改的3个持续用力。', []],
  ])('other statuses: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['an ordinal', '第3个问题已经通报。', []],
    ['what is left', '其余4个问题另行通报。', []],
    ['what is new', '新增4个问题。', []],
    ['each so many', '每4个问题一组。', []],
    ['those that are done', '已全部完成整改的4个问题。', ['issues-completed 4']],
    ['by their weight', '梳理4个重点问题。', ['issues-total 4']],
    ['clues', '排查4个问题线索。', []],
    ['money', '核对4个问题资金。', []],
    ['tasks behind their noun', '整改任务共计8项。', ['issues-total 8']],
    ['the noun alone', '问题8项。', []],
    ['how they are', '排查较为集中的问题8个。', ['issues-total 8']],
    ['hazards, behind 的', '指出安全隐患的问题8个。', ['issues-total 8']],
    ['clues, the count behind', '发现问题8个线索。', []],
    ['of a place', '涉及青岚县的具体问题8项。', ['issues-total 8']],
    ['of a place and a year', '涉及青岚县2024年问题8项。', []],
    ['of one’s own town', '我镇涉及整改任务8项。', ['issues-total 8']],
    ['tasks as of a day', '确定8项重点任务,截至8月底有序推进。', ['issues-total 8']],
    ['tasks as of now', '确定8项任务,截止目前有序推进。', ['issues-total 8']],
  ])('totals: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['a rate with a fraction', '整改完成率98.5%。', ['completion-rate 98.5']],
    ['a rate of all', '办结率为100%。', ['completion-rate 100']],
    ['blanks around the rate', '销号率达到 98 %。', ['completion-rate 98']],
    ['a rate far behind its name', '完成率经各方测算约为98%。', []],
    ['money that was not taken back', '未收回12万元。', []],
    ['the same with 没', '没追缴12万元。', []],
    ['money with commas', '追缴资金共计1,200.5万元。', ['funds 12005000']],
    ['money, ten characters behind the verb', '清退甲乙丙丁戊己庚辛壬癸12元。', ['funds 12']],
    ['money far behind the verb', '清退甲乙丙丁戊己庚辛壬癸子12元。', []],
    ['money that is put in order', '规范资金12万元。', ['funds 120000']],
    ['how money is used', '规范资金使用12万元。', []],
    ['in units of 亿', '追回3亿元。', ['funds 300000000']],
    ['blanks in an amount', '追回 3.5 余万元。', ['funds 35000']],
    ['persons by their office', '问责党员干部3人次。', ['people-handled 3']],
    ['persons with both verbs', '处理处分干部3名。', ['people-handled 3']],
    ['who answers for it', '追究责任3人。', ['people-handled 3']],
    ['persons of whom it is not said', '处理群众3人。', []],
    ['the number in front', '3名党员干部受到问责。', ['people-handled 3']],
    ['the number in front of the persons', '3人相关责任人受到责任追究。', ['people-handled 3']],
    ['praise', '3人受到表扬。', []],
    ['to whom something was done', '对3人进行了问责。', ['people-handled 3']],
    ['the verb further behind', '对3名同志严肃追责问责。', ['people-handled 3']],
    ['a failing of fourteen characters', '对甲乙丙丁戊己庚辛壬癸子丑寅卯的3人给予处理。', ['people-handled 3']],
    ['a longer one', '对甲乙丙丁戊己庚辛壬癸子丑寅卯辰的3人给予处理。', []],
  ])('rates, money, persons: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['an ordinal', '印发第3项制度。', []],
    ['what is lacking', '发现3项制度缺失。', []],
    ['how they are', '制定3项配套规章制度。', ['systems 3']],
    ['of new ones', '印发10项新制度。', ['systems 10']],
    ['together, behind a comma', '修订制度,共计3项。', ['systems 3']],
    ['together', '修订制度合计3项。', ['systems 3']],
    ['as many as', '修订制度达3部。', ['systems 3']],
    ['groups', '成立制度3个专项小组。', []],
    ['sides of them', '完善机制3个方面。', []],
    ['meetings, the count in front', '召开3次专题会。', ['meetings 3']],
    ['meetings, more or less', '召开党组会3余次。', ['meetings 3']],
    ['meetings in Chinese numerals', '召开党组会议三次。', ['meetings 3']],
  ])('measures, systems, meetings: %s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })
})

describe('figures of sets', () => {
  it.each<[guards: string, sentence: string, claims: string[]]>([
    [
      'upkeep of what is done',
      '23个问题已全部整改到位,其中需长期坚持5个。',
      ['issues-completed 23', 'issues-total 23'],
    ],
    ['upkeep in brackets', '已完成20个(含长期坚持4个),正在整改3个。', ['issues-completed 20', 'issues-ongoing 3']],
    [
      'of those that go on some for long',
      '已完成18个,正在整改5个,其中长期坚持2个。',
      ['issues-completed 18', 'issues-ongoing 5'],
    ],
    [
      'no status in front of the share',
      '整改完成情况:23个问题,其中需长期坚持5个。',
      ['issues-total 23', 'issues-ongoing 5'],
    ],
    [
      'beside what is done, and no share of it',
      '12个问题中,已完成7个,需长期坚持5个。',
      ['issues-total 12', 'issues-completed 7', 'issues-ongoing 5'],
    ],
    [
      'the first of the shares is what is done',
      '12个问题,其中已完成7个、长期坚持5个。',
      ['issues-total 12', 'issues-completed 7', 'issues-ongoing 5'],
    ],
    ['done and kept up', '已完成并长期坚持9个。', ['issues-completed 9']],
    ['of two statuses', '对尚未完成和需要长期坚持的9个问题持续抓好整改。', []],
    ['of two words for one status', '正在推进和长期坚持的9个问题。', ['issues-ongoing 9', 'issues-total 9']],
    ['on schedule, beside others', '22个已完成,1个问题达到序时进度。', ['issues-completed 22', 'issues-ongoing 1']],
    [
      'on schedule, in another sentence',
      '共反馈23个问题。1个问题达到序时进度。',
      ['issues-total 23', 'issues-ongoing 1'],
    ],
    ['the rest on schedule', '其余9项均达到序时进度。', ['issues-ongoing 9']],
    ['the rest, and what was prepared', '其余15个问题已制定措施和计划,正在有序推进。', ['issues-ongoing 15']],
    ['the rest, and what else is going on', '其余15个问题已制定措施,正在推进管网建设。', []],
    ['the rest are done', '其余15个问题已完成整改,正在持续推进长效机制建设。', ['issues-completed 15']],
    [
      'by when they were to be done, and that they are',
      '需在3个月内整改完成的20个问题已全部完成整改,需长期整改的3个问题取得阶段性成效。',
      ['issues-completed 20', 'issues-ongoing 3', 'issues-phased 3'],
    ],
    ['by when they are to be done', '计划年底前完成整改的5个问题。', []],
    ['done within the term', '集中整改期内完成整改的20个问题。', ['issues-completed 20']],
    ['done before the term', '已于6月底前完成整改的20个问题。', ['issues-completed 20']],
    ['done so far', '目前完成整改的20个问题。', ['issues-completed 20']],
    ['what is left', '尚有15个问题未整改到位。', ['issues-not-completed 15']],
    ['none of them', '反馈的15个问题未整改到位。', ['issues-not-completed 15', 'issues-total 15']],
    ['systems that are no more', '废止制度1项。', []],
    ['the same, the count in front', '清理废止3项制度。', []],
    ['the same, beside new ones', '新建制度3项、废止过时制度1项。', ['systems 3']],
    ['made and abolished together', '修订、废止制度12项。', ['systems 12']],
    ['looked for by itself', '共检视问题9个。', ['issues-total 9']],
    ['looked for in a campaign', '结合主题教育,共检视问题9个。', []],
    ['hazards that others told of', '反馈问题隐患6项。', ['issues-total 6']],
    ['hazards of every day', '全年排查问题隐患35个。', []],
  ])('%s', async (_, sentence, claims) => {
    expect(await claimsOf(sentence)).toEqual(claims)
  })

  it.each<[guards: string, sentence: string, claims: string[]]>([
    ['what is left', '对尚未整改到位的27个问题,持续用力。', ['issues-not-completed 27']],
    ['what is left, of two statuses', '对尚未完成和需要长期坚持的9个问题,持续用力。', []],
  ])('behind the issues: %s', async (_, sentence, claims) => {
    const bulletin = await parseBulletin(`${opening}${tail.trim()}\n\n二、下一步工作打算\n\n${sentence}`)
    expect(bulletin.claims.map(({ kind, value }) => `${kind} ${value}`)).toEqual(claims)
  })
})

describe('accountability', () => {
  it.each<[guards: string, sentence: string, people: number | null]>([
    ['the total before the kinds', '共问责9人,其中党纪处分2人、诫勉7人。', 9],
    ['the kinds alone', '给予党纪处分2人、政务处分1人,诫勉7人。', null],
    [
      'the total of persons handled, no other word of accountability',
      '处理有关人员7人,其中通报批评2人、书面检查5人。',
      7,
    ],
    ['the sum behind the kinds', '给予党纪处分3人,诫勉6人,以上合计9人。', 9],
    ['a sum behind the kinds that is of something else', '给予党纪处分3人,诫勉6人,累计培训80人。', null],
    ['the number before each kind', '对1人予以记大过处分,对2人予以提醒谈话。', null],
    ['one kind alone', '给予党纪处分2人。', 2],
    ['the total by a pair of words', '处理处分12人,其中给予党纪政务处分3人、诫勉4人、通报批评5人。', 12],
    [
      'those handled, by a long failing',
      '对耕地保护、公益林资金监管履职不力的5人作出处理,其中政务警告1人、批评教育4人。',
      5,
    ],
    ['those criticised, by what they failed in', '对工作不力的2名负责人给予批评教育。', 2],
  ])('people: %s', async (_, sentence, people) => {
    expect((await parseBulletin(`${opening}${sentence}${tail}`)).accountability?.people).toBe(people)
  })

  it.each<[guards: string, sentence: string, actions: string[]]>([
    ['the number behind', '给予党内警告1人、诫勉谈话2人。', ['党内警告 1人', '诫勉谈话 2人']],
    ['the number in front', '局党组对3人进行提醒谈话,对2名干部作出了批评教育。', ['提醒谈话 3人', '批评教育 2名']],
    ['the number in front, by what they failed in', '对工作不力的2名负责人给予批评教育。', ['批评教育 2名']],
    ['both', '给予党内警告处分1人;对3人进行提醒谈话。', ['党内警告处分 1人', '提醒谈话 3人']],
    ['several kinds with one number', '经问责,给予警告、记过5人次。', ['警告、记过 5人次']],
    ['Chinese numerals', '对三名同志进行批评教育。', ['批评教育 3名']],
    ['persons handled, by kinds alone', '处理责任人3人,通报批评1人、约谈2人。', ['通报批评 1人', '约谈 2人']],
    ['a kind that needs no other word', '党内严重警告1人、政务记过2人。', ['党内严重警告 1人', '政务记过 2人']],
    ['whom, between kind and number', '严肃问责,约谈站长4名,批评教育了有关责任人2人。', ['约谈 4名', '批评教育 2人']],
    [
      'and others of a kind',
      '共处理7人,其中批评教育、提醒谈话等6人,党纪轻处分1人。',
      ['批评教育、提醒谈话 6人', '党纪轻处分 1人'],
    ],
    ['persons of another kind', '严肃问责,提醒学习对象35人。', []],
    ['persons handled who are others', '处理群众来访9人次,约谈2人。', []],
    ['bodies are no persons', '严肃问责,通报批评单位2家。', []],
    ['posts that were filled anew', '优化干部队伍,调整岗位12人。', []],
    ['the number of another clause', '约见3人,进行提醒谈话。', []],
    ['none', '对有关人员进行了批评教育。', []],
  ])('actions: %s', async (_, sentence, actions) => {
    const { accountability, text } = await parseBulletin(`${opening}${sentence}${tail}`)
    expect((accountability?.actions ?? []).map(({ kind, count, unit }) => `${kind} ${count}${unit}`)).toEqual(actions)
    for (const { kind, span } of accountability?.actions ?? []) expect(text.slice(...span)).toContain(kind)
  })

  it('is told by the sentences that speak of it alone, of the bulletin and not of an issue', async () => {
    const { accountability, issues } = await parseBulletin(
      `${opening}局党组召开会议3次。\n\n立案2件,给予党纪处分2人。\n\n修订制度5项。${tail}\n\n3.关于作风不实的问题\n\n整改情况:对4人进行提醒谈话。(已完成)`,
    )
    expect(accountability).toMatchObject({ people: 2, cases: 2, text: '立案2件,给予党纪处分2人。' })
    expect(issues).toHaveLength(3)
  })

  it('cases by another unit', async () => {
    expect((await parseBulletin(`${opening}立案审查2起,诫勉1人。${tail}`)).accountability?.cases).toBe(2)
  })

  it('a passage without any number is none', async () => {
    expect((await parseBulletin(`${opening}对有关人员严肃问责。${tail}`)).accountability).toBeNull()
  })
})

it.each([
  '2024年8月公布的集中整改结果为:问题19个,措施58条,已完成12个。',
  '2024年8月,县人民医院党委通报了巡察集中整改进展情况,反馈的19个问题已完成12个,尚有7个未完成。',
])('a second bulletin’s figures of the first are none of its own: %s', async (first) => {
  const { claims } = await parseBulletin(
    `中共青岚县人民医院委员会关于巡察反馈问题持续整改情况的公示\n\n2023年10月16日至12月8日,县委第七巡察组对县人民医院党委开展了巡察。${first}目前,余下的7个问题中已完成4个。\n\n一、整改情况\n\n1.关于值班不严的问题\n\n整改情况:已修订制度。(已完成)`,
  )
  expect(claims.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['issues-total 7', 'issues-completed 4'])
})

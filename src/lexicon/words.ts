import type { Lexicon } from './lexicon.ts'

/** Words apart by blanks and line breaks. */
const list = (words: string) => words.trim().split(/\s+/)

/** 整改过程及成效: a label that announces two things at once. */
const paired = (firsts: string[], seconds: string[]) =>
  firsts.flatMap((first) => ['及', '和', '与'].flatMap((and) => seconds.map((second) => `${first}${and}${second}`)))

/**
 * The words of the genre, as data. To teach zhenggai a new status word, field label, piece of page furniture, … add it to
 * one of these lists; nothing else needs to change. All words are literal text in half-width punctuation (the text that
 * they are compared with is folded), never patterns. Longer words win over shorter ones.
 */
export const words: Lexicon = {
  /**
   * What a bulletin prints of an issue's state. `sustained`: long-term work goes on. `weak`: the word gives the code only
   * where no other stands beside it.
   */
  status: [
    {
      code: 'completed',
      words: list(`
        已完成 完成 已经完成 全部完成 已全部完成 均已完成 完成整改 已完成整改 已整改完成 整改完成 整改已完成 已整改 已经整改
        已整改到位 整改到位 整改完毕 已整改完毕 全部整改完毕 已全部整改完毕 已全部整改到位 全部整改到位 已销号 销号 完成销号
        已完成销号 完成整改销号 已完成整改销号 整改销号 已整改销号 验收销号 已验收销号 通过验收 验收通过 通过核查验收
        完成验收 已完成验收 通过市级验收 通过省级验收 通过县级验收 通过区级验收 通过州级验收 通过市级核查 通过省级核查
        通过县级核查 通过区级核查 已办结 办结 全部办结 立行立改 立查立改 已立行立改 即知即改 已落实 已落实到位 落实到位
        已解决 已纠正 得到纠正 得到解决 得到整改 得到有效整改 得到有效解决 同意销号 予以销号 整改任务完成 已达到整改目标
        达到整改目标 整改目标已实现 整改目标已达到 已实现整改目标 已达标 整改结束 达到整改要求 整改落实到位 已整改落实到位
        已全部整改 全部整改完成 已全部整改完成 完成全部整改 全部销号 已全部销号 已对账销号 已清零 办理完毕 已办理完毕 办理完成
        已办理完成 全部办理完毕
      `),
    },
    {
      code: 'basically-completed',
      words: list(`
        基本完成 已基本完成 基本完成整改 基本整改到位 已基本整改到位 基本整改完成 基本整改完毕 基本到位 基本解决 基本办结
        基本落实 基本纠正 基本销号 基本得到解决 基本得到纠正 已完成大部分 大部分完成 整改基本完成 整改基本到位 基本整改
        已基本整改 已基本解决 已基本办结 已基本落实
      `),
    },
    {
      code: 'phased',
      words: list(`
        取得阶段性成效 已取得阶段性成效 阶段性完成 阶段性完成整改 阶段性办结 取得阶段性成果 取得阶段性进展 已取得阶段性成果
        完成阶段性任务 完成阶段性整改任务 完成阶段性整改 阶段性成效 取得明显进展 取得明显成效 取得初步成效 已取得明显成效
        取得重大进展 完成阶段性目标 阶段性整改到位 已阶段性完成
      `),
    },
    {
      code: 'ongoing',
      words: list(`
        正在推进 正在推进整改 正在推进落实 正在整改 正在整改中 整改中 推进中 进行中 正在进行 正在办理 办理中 正在落实
        加快推进 积极推进 抓紧推进 有序推进 正在有序推进 正在加快推进 正按序时加快推进 正按序时推进 按序时推进 有序整改中
        部分整改 部分完成 已部分完成 部分完成整改 达到序时进度 达到时序进度 达序时进度 符合序时进度 未到时限 未到整改时限
        未到期 整改推进中 仍在推进 仍在整改 尚在整改 正在抓紧整改 按计划推进 按进度推进 按时序推进 正按时序推进
        按时序进度推进 按序时进度推进 正按序时进度推进 正按时序进度推进 正在按计划推进 正在按序时推进 正在按时序推进
        正在按进度推进 仍在按计划推进 序时推进 序时整改 正在实施 分步推进 正在有序整改 正在加紧整改 仍在推进中 正在推进中
        分阶段推进 仍在进行 仍在进行中 尚在进行中 正在进行中 尚在推进 还在推进 还在整改 仍在办理 仍在办理中 部分落实
        仍在整改中 仍在整改之中 正在整改之中 正在推进之中 仍在推进之中 整改之中 部分办结 部分销号 部分解决 部分整改到位
        部分整改完成 部分到位 部分纠正 部分落实到位 部分完成销号 达到时间进度
        正在整改推进 正在整改落实 按序时推进整改 正按序时推进整改 正在按序时推进整改
        完成序时进度 已完成序时进度 达到进度要求 符合时间进度 有序推进中 加快推进中 积极推进中 按照时序推进 正按计划推进
      `),
    },
    {
      code: 'ongoing',
      sustained: true,
      words: list(`
        持续推进 持续整改 持续推进中 持续整改中 正在持续整改 正在持续推进 正在持续推进中 正在持续推进整改 仍在持续推进
        仍在持续整改 持续推进整改 持续推进落实 继续推进 继续整改
      `),
    },
    {
      code: 'ongoing',
      sustained: true,
      weak: true,
      words: list(`
        长期坚持 并长期坚持 需长期坚持 坚持长期整改 长期整改 长期推进 长效整改 转入长效整改 转入常态化整改 转入长期坚持
        持续坚持 持续巩固 持续深化 常态化推进 常态长效 转入常态化 持续用力 持续抓好 巩固提升 持续改进 立行立改并长期坚持
        转入常态化管理 常态化坚持 纳入常态化管理 长期巩固 转入长效 转入长效管护 转入长效管理 转入常态化管护 转入常态化监管
        转入常态管理 转入常态 转入日常监管 转入日常管理 持续监管 持续加强 持续跟踪 持续巩固提升 长期抓好 长期任务 持续优化 常抓不懈 持续发力
      `),
    },
    {
      code: 'ongoing',
      weak: true,
      words: list('正在销号 正在申请销号 正在验收 待验收 待销号'),
    },
    {
      code: 'not-completed',
      words: list(`
        未完成 尚未完成 未完成整改 尚未完成整改 未整改 尚未整改 未整改到位 尚未整改到位 未按期完成 未办结 尚未办结 未销号
        尚未销号 未达到序时进度 未达序时进度 未按时限完成 整改未完成 未落实 未启动 尚未启动 未全面完成 尚未全面完成
        未按期完成或未达到序时进度 整改不到位 未按时完成 未能完成 未能按期完成 尚未完成整改任务 逾期未完成 滞后
      `),
    },
  ],

  /** What a column answers that asks for the status (是否完成). */
  answers: { yes: list('是 √ ✓ ✔ ☑'), no: list('否 × ✗ ✘') },

  /** What makes a word of completion one that says the contrary: 尚未整改完成. */
  negations: list('未 尚未 还未 仍未 暂未 均未 没有 还没有 未能 尚未能'),

  /** What may stand before a word of work that goes on: 该问题需要持续推进. */
  demands: list('需 需要 还需 还需要 仍需 仍需要 尚需 有待 须'),

  /** Words that may stand around a status word without changing what it says. */
  statusFillers: list(`
    已 已经 均 均已 都 全部 全面 目前 现 现已 并 且 且已 整改 该问题 问题 的 了 中 后 取得 任务 工作 事项 该项 属于 状态
    结果 情况 进展 按期 按时 如期 提前 、 , ; 。 : . 类型 需 仍 截至目前 截止目前 阶段 类 按要求 已按 年 月 底 前 和 与 市级
    省级 县级 建立长效机制 形成长效机制 建立健全长效机制
  `),

  /** How a sentence of prose names the issue as a whole; only clauses made of these, adverbs and a status word tell a status. */
  statusSubjects: list(`
    该问题 该项问题 此问题 此项问题 本问题 上述问题 以上问题 相关问题 有关问题 反馈问题 这一问题 问题 所涉问题 该项整改任务
    该任务 整改任务 该项任务 本项任务 整改事项 该事项 该项整改 此项整改 本项整改 整改工作 该问题整改 问题整改 上述事项
    以上事项 上述5个问题 该类问题 此类问题 反馈的问题 审计指出的问题 该整改事项 该整改任务 此项工作 该项工作 本条问题
    该问题整改工作 上述问题整改 反馈问题整改 该条问题 这个问题 该具体问题 各项问题 全部问题 所有问题 以上各项问题
    该项目整改任务 此项任务 该意见 该项意见 此项意见 该条意见 上述意见 审议意见 该件 该信访件 该投诉件 该举报件 该案件
  `),
  statusAdverbs: list(`
    截至目前 截止目前 目前 现 现已 已 已经 均 均已 都已 全部 已全部 仍 仍然 尚 还 正 经复核 经核查 经整改 经过整改 通过整改
    按要求 按规定 按照要求 按照规定 经过整治 经整治 通过整治 至此 认定 确认 一致认为 属于 总体 已于 的 整改 中 了 即 并 也 亦 整体 整改类型 类型 事项
  `),

  /** Labels of fields (整改情况:, 责任单位:), also the names of the columns of ledgers. */
  fields: {
    finding: list(`
      反馈问题 存在问题 存在的问题 问题描述 反馈具体问题 具体问题 主要问题 问题表现 反馈原文 整改问题 督察反馈问题
      巡察反馈问题 巡视反馈问题 审计发现问题 发现问题 发现的问题 问题内容 具体表现 反馈意见 反馈的问题 巡察发现问题
      巡视发现问题 审计查出问题 问题概述 问题概况 问题简述 反馈情况 督察指出 巡察指出 巡视指出 审计指出 反馈指出 问题
      问题情况 主要表现 审计发现的问题 督察反馈意见 反馈问题内容 反馈内容 问题反馈 反馈问题表述 问题事实 具体问题描述
      反馈问题描述 督察发现问题 主要问题描述 巡察反馈意见 巡视反馈意见 巡察反馈 查摆问题 查摆的问题 自查问题 自查发现问题
      排查问题 查找问题 突出问题 审议意见 审议意见内容 问题清单 整改问题清单 反馈问题清单 查出的问题 查出问题 指出的问题
      指出问题 揭示的问题 揭示问题 审计发现 巡察发现 巡视发现 督察发现 审计认定 审计反馈 审计查明 问题详情 问题说明 隐患情况
      隐患名称 隐患问题 隐患内容 隐患描述 问题隐患 问题隐患内容 审计指出问题 审计指出的问题 巡察指出问题 巡察指出的问题
      巡视指出问题 巡视指出的问题 督察指出问题 督察指出的问题 审计反馈问题 交办问题基本情况 交办问题 举报内容 信访问题
      投诉内容 反映问题 举报问题 信访举报内容 反映主要问题 调查核实情况 调查核实
      问题事项 问题点 问题点位 问题基本情况 问题摘要 违规事实 二级问题 抽检情况 监督抽检情况 抽查情况 检出问题 不合格情况 不合格项目 检验情况 问题现象
      审计情况 反映情况 投诉情况 举报情况
    `),
    task: list(`
      整改任务 整改任务名称 任务名称 整改事项 整改内容 问题名称 整改项目 事项名称 事项
    `),
    progress: [
      ...list(`
        整改情况 整改进展情况 整改落实情况 整改进展 整改完成情况 整改成效 整改结果 落实情况 进展情况 整改 整改工作情况
        整改措施落实情况 整改工作进展 整改工作进展情况 整改落实 目前进展 目前整改情况 落实整改情况 措施落实情况 整改推进情况
        整改工作落实情况 任务完成情况 整改具体情况 整改任务完成情况 整改措施完成情况 具体整改情况 已采取的措施 工作进展
        工作进展情况 整改情况说明 具体落实情况 整改效果 整改措施落实及成效 取得成效 整改落实进展 落实进展 整改进度 主要整改情况
        落实结果 整改落实结果 整改成果 整改实效 整改落实成效 整改工作成效 办理结果 后续整改情况 后续整改进展情况
        后续整改落实情况 后续整改进展 后续进展情况 后续进展 后续落实情况 持续整改情况 持续整改进展情况 持续整改落实情况
        持续整改进展 集中整改情况 集中整改进展情况 整改工作开展情况 整改开展情况 整改工作推进情况 当前进展 当前进展情况
        目前进展情况 整改实际情况 整改取得的成效 整改完成情况及成效 整改完成情况说明 整改进展情况及成效 整改落实情况及成效
        已开展工作 已开展的工作 已采取的整改措施 已采取措施 采取的整改措施 采取的措施 整改落实措施及成效 整改执行情况
        整改阶段性成效 整改实施情况 整改及成效 截至目前整改情况 措施及成效 完成进展 进展 最新进展 最新进展情况 本次整改情况
        整改做法 整改过程 整改经过 整改行动 落实举措 整改落实举措 处理和整改情况 处理及整改情况 处理整改情况 办理情况
        研究处理情况 调查处理情况 整改处理情况 调查处理及整改情况 查处整改情况 处理情况 采取措施 整改办理情况
    `),
      // what was done, and what came of it
      ...paired(
        list(`
          整改过程 整改做法 整改落实 整改措施 整改举措 整改进展 整改情况 整改工作 主要做法 采取措施 采取的措施 采取的整改措施
          采取的主要措施 已采取措施 工作措施 具体措施 主要措施 工作做法 具体做法 主要整改措施
        `),
        list(`
          成效 效果 取得成效 取得的成效 整改成效 整改效果 完成情况 整改情况 落实情况 进展情况 进展 整改结果 工作成效 取得的效果
        `),
      ),
    ],
    status: list(`
      整改状态 现状 现状态 目前状态 最新状态 整改现状 现整改状态 完成情况 销号情况 完成状态 是否完成 是否完成整改 销号状态
      办理状态 验收销号情况 状态 整改类别 进展状态 是否销号 整改完成状态 完成进度 当前状态 整改结论 验收情况 办结情况
      验收销号意见 销号意见 验收销号结论 核查意见 核查结论 完成与否 整改评估 是否办结 是否整改到位 整改完成度 验收意见
      验收结论 是否已办结 办结状态 是否到位 整改是否到位 整改是否完成 是否整改完成
    `),
    goal: list(`
      整改目标 目标任务 工作目标 整改要求 目标 整改任务目标 任务目标 整改目标任务
    `),
    plan: list(`
      整改措施 重点措施 主要措施 具体措施 整改举措 工作措施 整改计划 拟采取措施 措施 整改具体措施 整改主要措施 具体整改措施
      整改任务及措施 整改目标及措施 整改方案 主要整改措施 任务清单 整改任务清单 措施清单 整改措施清单
    `),
    deadline: list(`
      整改时限 完成时限 整改期限 时限 完成时间 整改时间 办结时限 计划完成时间 目标时限 整改完成时限 完成期限 时限要求
      整改完成时间 预计完成时间 销号时限 计划时限 整改时限要求 期限 拟完成时间 完成整改时限 办理时限 限定时间 计划完成时限
      时间节点 完成节点
    `),
    responsible: list(`
      责任单位 责任领导 责任人 牵头单位 配合单位 责任科室 责任部门 牵头领导 牵头部门 整改责任人 整改责任单位 配合部门
      责任股室 牵头责任单位 分管领导 包保领导 整改单位 责任处室 主要责任人 具体责任人 责任主体 整改责任领导 直接责任人
      牵头科室 责任站所 配合科室 牵头股室 配合股室 责任支部 责任单位及责任人 牵头人 承办单位 实施单位 牵头责任领导 挂点领导
      整改牵头单位 整改责任部门 责任清单 整改责任清单 整改主体 整改责任主体 整改实施主体 主责单位
      承办科室 牵头县级领导 牵头市级领导 督办领导 责任单位/责任人 责任单位/人 牵头单位、责任人
    `),
    reason: list(`
      未完成原因 未完成整改原因 未整改到位原因 未整改原因 未销号原因 尚未完成原因 未完成的原因 未整改完成原因 未按期完成原因
      未整改到位的原因 滞后原因 存在困难 未办结原因 未完成整改的原因 尚未整改到位原因 原因 未能完成原因 主要原因 原因说明
      未达标原因 未落实原因 未完成原因及下一步措施 未完成原因及下一步打算 未完成原因和下一步措施 存在困难及下一步措施
    `),
    next: list(`
      下一步措施 下一步整改措施 下一步打算 下一步工作措施 下步措施 下一步安排 后续措施 下一步计划 下一步工作 下步打算
      下一步工作计划 下一步整改计划 下一步工作打算 后续整改措施 下步整改措施 下一步工作安排 后续安排 后续工作 下一步整改
      下步工作 下一步 后续整改安排 后续计划 拟采取的措施 持续整改措施 下一步举措 下步举措 下一步整改举措 下一步工作举措
      后续举措 后续整改举措 下步计划 下步工作计划
    `),
    number: list('序号 编号 问题编号 问题序号 任务编号 任务序号 事项序号 号'),
    area: list(`
      问题类别 类别 问题类型 类型 方面 反馈类别 问题分类 分类 领域 所属方面 问题方面 一级分类 所属类别
      问题大类 大类 反馈方面 审计类别 审计分类 问题领域 所属领域 检查类别
    `),
    remark: list(`
      备注 说明 附注 整改类型 整改方式 受理编号 行政区域 污染类型 是否属实 责任人被处理情况 涉及金额 金额 验收单位 督导单位
      督办单位 实际完成时间 实际完成日期 实际办结时间 实际整改完成时间
    `),
    former: list(`
      上次通报时状态 上次状态 原状态 前次状态 上期状态 上次通报状态 此前状态 上次整改状态 原整改状态 上次完成情况 前期状态
    `),
  },

  /**
   * How a body calls itself in its own bulletin (我局党组): `parts` of it stand behind, `places` are told by the name that begins
   * with theirs (我县: 青岚县人民政府), other `kinds` by a name that ends so; any else ends as it is called (我局: 县粮食局).
   */
  ownNames: {
    parts: list(`
      党组 党委 党工委 党支部 党总支 支部委员会 总支委员会 支部 总支 委员会 领导班子 党委班子 党组班子 机关党组 机关党委 机关党支部
      机关党总支
    `),
    places: list('省 市 县 区 州 旗 镇 乡 街道'),
    kinds: [
      { called: list('校 院'), ends: list('学校 中学 小学 大学 学院 党校 幼儿园 校 院') },
      { called: list('办'), ends: list('办 办公室') },
      { called: list('委'), ends: list('委 委员会') },
      { called: list('公司 集团'), ends: list('公司 集团 厂') },
    ],
  },

  /** How a label ends that no list of fields knows, and that announces what was done: 工作成效, 具体做法. */
  answerEndings: list('做法 成效'),

  /** How a line across all columns of a table begins that is a note or a sum, and no area. */
  tableNotes: list(`
    备注 注: 说明 合计 总计 小计 共计 续表 接上表 接上页 续上表 转下页 见下页 以上 上述 下表 上表
  `),

  /** What a section's heading says of its part in the bulletin; the first kind that fits counts. */
  sections: {
    'follow-up': list(`
      需要进一步整改 需进一步整改 需继续整改 需要继续整改 未完成整改 未完成事项 未完成的 未完成问题 尚未完成 尚未整改
      未整改到位 需持续推进 需要持续推进 需长期坚持 需要长期坚持 需长期整改 需要长期整改 需持续整改 需要持续整改 正在推进的
      正在整改的 持续整改事项 持续推进的 长期坚持的 未整改问题 未整改的 尚在整改的 仍在整改的 还在整改的 尚在推进的
      仍在推进的 进一步整改的事项 进一步整改事项 后续整改事项 持续整改的 遗留问题 尚需整改 还需整改 需进一步推进
      需进一步落实 需要进一步推进 长期整改事项 继续整改的 需继续推进 需要继续推进 需继续落实 需要继续落实 仍需整改 仍需推进
      仍需继续 仍需持续 尚需继续 尚需持续 尚需推进
    `),
    clues: list(`
      问题线索 线索处 线索的处 线索办 信访件 信访举报 责任追究 追责问责 问责 移交事项 移送事项 移送问题 违纪违法 移交的
      移送处理 处理处分
    `),
    suggestions: list(`
      意见建议 整改建议 几点建议 督察建议 巡察建议 巡视建议 检查建议 有关要求 整改要求 工作建议 意见和建议 几点要求 工作要求
      几点意见 审计建议 督察要求 提出的建议 提出的意见
    `),
    plan: list(`
      下一步 下步 今后 努力方向 后续工作 工作打算 后续安排 下阶段 巩固整改成果 巩固深化 长效机制建设 持续深化整改
      持续巩固成果 持续巩固整改 持续巩固提升 持续巩固拓展 巩固拓展整改 抓好后续整改 下一阶段 整改工作计划 后半篇文章
      善始善终 成果运用 经验体会 工作体会 工作启示 需要报告的 需要说明的 举一反三情况 从严治党的举措
    `),
    overview: list(`
      组织领导 主体责任 总体情况 总体进展 基本情况 组织情况 工作情况 政治站位 思想认识 加强领导 提高站位 主要做法 高度重视
      压实责任 工作部署 推进情况 组织推进 组织实施 整改工作总体 总体成效 主要举措 工作开展情况 履行整改 整改责任 组织落实
      统筹推进 工作推进 工作措施 主要工作 部署推进 总体评价 工作总体 整改措施和成效总体 责任落实 组织保障 提升站位 提高政治
      扛牢 扛起 切实履行 强化组织 组织推动 责任担当 政治担当 政治责任 政治自觉 整改工作组织 总体概况 整改概况 集中整改期间
      工作概况 领导责任 情况综述 抓整改落实情况 一体推进问题整改
    `),
    rectification: list(`
      反馈问题 反馈意见 反馈的问题 问题整改 具体问题 整改落实情况 整改进展 整改完成情况 已完成的整改 已完成整改 整改情况
      查出问题 发现问题 已完成的 已整改 整改结果 核查结果 核查情况 整改台账 存在的问题 存在问题 主要问题 整改事项 整改任务
      完成整改的 指出的问题 重点问题 专项检查 督察反馈 具体事项 问题清单 整改清单 发现的问题 发现的主要问题 整改措施
      整改成效 整改落实 抓好整改 真改实改 推进整改 全面整改 具体办理情况 举报件办理情况 信访件办理情况 交办件办理情况
      举报办理情况 公示内容 主要整改工作 重点整改工作 整改主要工作 审议意见办理 审议意见研究处理 审议意见落实 审议意见处理
      审议意见整改 意见办理情况 意见落实情况 限期整改的 分阶段整改的
    `),
  },

  /**
   * What a part is headed with that speaks of the rectification's own shortcomings (存在的困难和不足), and names no issue: what it
   * lacks, and the words about it.
   */
  shortcomings: {
    lacks: list('困难 差距 短板 薄弱环节 不足 不足之处'),
    about: list('整改 整改工作 工作 当前 目前 仍 还 仍然 存在 的 主要 一些 问题 和 与 及 、'),
  },

  /**
   * What heads a ledger of complaints and what was done about them (`listed`: 第一批信访件), unless it speaks of clues as well
   * (`other`).
   */
  complaints: {
    listed: list('信访件 信访举报 举报件 转办 交办 边督边改'),
    other: list('线索 问责 责任追究 追责 处分'),
  },

  /** How the heading of a part ends that praises (主要成效), and names nothing that was found. */
  praise: list('成效 成绩 做法'),

  /** Words in the heading of a part that say it sums up or tells how the inspection went, in a notice of feedback. */
  summaries: list('总体 评价 基本情况 概况 开展情况'),

  /**
   * Words around a title or heading that say it names an issue. `nouns` are counted in labels (问题1:), `listed` as well,
   * but mostly within a text (案例1:). `complaints`: endings that say so even without 关于…的问题; `remedies`: beginnings that
   * say the contrary. `findingOpeners`: how a text begins that tells what was found; `addressing`: words before them by
   * which it tells what was done about that (针对巡察指出的…).
   */
  issue: {
    nouns: list(`
      问题 反馈问题 存在问题 发现问题 主要问题 具体问题 整改问题 督察反馈问题 巡察反馈问题 反馈意见问题 反馈意见 意见 整改任务 任务
      整改事项 重点任务
    `),
    listed: list('案例 典型案例 序号 事项'),
    prefixes: list('关于 针对 对于 反馈问题 问题 在'),
    suffixes: list(`
      问题 的问题 问题的整改情况 问题整改情况 问题的整改 问题整改 问题的整改落实情况 问题整改落实情况 问题整改进展情况
      问题的整改进展情况
    `),
    areas: list('方面 方面的问题 方面问题 方面存在的问题 方面存在问题 领域 领域的问题 领域问题'),
    complaints: list(`
      不到位 不够 不足 不严 不实 不力 不高 不强 不深 不细 不全 不规范 不及时 不健全 不完善 不扎实 不严格 不充分 不深入 不精准
      不聚焦 不坚决 不主动 不自觉 不积极 不认真 不细致 不精细 不重视 不合理 不科学 不公开 不透明 不紧密 不均衡 不顺畅 不明显
      不清 不明 滞后 薄弱 缺失 缺位 弱化 淡化 虚化 宽松软 松散 走过场 形式单一 流于形式 有差距 有短板 有温差 有漏洞 有盲区
      欠缺 偏低 偏慢 缓慢 生硬 久拖不决 不彻底 不经常 不平衡 不系统 不配套 返黑返臭 突出 积存 复燃 扰民 闲置 拖欠 超概算
      超标准 未落实 未完成 未公开 管理混乱 混乱 空转 不紧 不牢 不准 不优 不多 不快 不畅 不顺 不匹配 不完整 不达标 落后 违规
      偏差 老化 断层 隐患 风险 反弹 浪费 脱节 短板 缺乏 乏力 较差 较低 较慢 存在差距 存在不足 有待加强 有待提高 有待提升
      有待改进 有待完善 亟需加强 亟待加强 不够有力 不够到位 不够扎实 不够深入 不够严格 不够规范 不够彻底 不够紧密 不够健全
      不够完善 不够充分 不够及时 不够明显 不够精准 不够科学 不够全面 不够深刻 不够严肃 不够突出 不够牢固 不够合理 不够顺畅
      不够强 不够高 不够严 不够实 不够细 不够深 不够紧 不够准 不够牢 不够快 不够大 不够平衡 不够均衡 不够完整 不够透彻
      不够主动 不够坚决 不够高效 不够聚焦 不够过硬 不够用力 打折扣 超期 逾期 迟缓 迟滞 短缺 紧缺 照抄照搬 照搬照抄 不严肃
      不严谨 不一致 不公 不佳 不当 不准确 不稳定 不适应 不合规 流失 流失严重 频发 多发 高发 屡禁不止 屡查屡犯 超支 超编 超载
      挤占挪用 失管 失察 失实 失真 失范 失控 失衡 失修 缺少 缺项 缺漏 脱管 断档 割裂 两张皮 “两张皮” 一般化 表面化 形式化
      简单化 碎片化 模糊 粗放 随意 松懈 松弛 懈怠 拖延 拖沓 推诿 扯皮 敷衍 停滞 停滞不前 停留在表面 错位 越位 超标 账实不符
      底数不清 弄虚作假 不作为 慢作为 不用心 不够用心 未上缴 未清理 未执行 未履行 未拨付 未收回 未落地 没有打通 没有落实
      没有到位 没有建立 跟不上 跑偏 走样 走形式 过低 过高 过长 过慢 过多 过少 较多 较少 较弱 重建轻管 有死角 有偏差 有落差
      有缺口 有欠缺 存在盲点 存在漏洞 存在短板 存在盲区 存在偏差 不符 居高不下 时有发生
    `),
    findingOpeners: list(`
      巡察发现 巡察指出 巡视发现 巡视指出 审计发现 审计指出 检查发现 督察发现 督察指出 抽查发现 巡察抽查发现 反馈指出
      巡察反馈 经查 巡察组指出 巡视组指出 巡察组发现 巡视组发现 反馈意见指出 专项检查发现 执法检查发现 执法检查指出
      执法检查报告指出 调研指出 督导指出 督导发现 检查指出 警示片反映 警示片指出 警示片披露 审计抽查发现 督察组指出
      督察组发现 现场检查发现
    `),
    remedies: list(`
      健全 完善 加强 强化 开展 推动 推进 建立 规范 提升 提高 严格 深化 压实 狠抓 抓好 落实 坚持 聚焦 突出 优化
      加大 加快 细化 明确 修订 制定 创新 注重 拓宽 拓展 丰富 搭建 打造 构建 组织 召开 印发 出台 实施 整合 盘活
      追缴 清退 追回 清理 约谈 问责 严肃 从严 督促 改进 增强 夯实 强抓 统筹 补齐 堵塞 理顺 畅通 落细 抓实 抓紧
      用好 发挥 引导 培育
    `),
    lacks: list('少 弱 差 慢 低 松 软 浅 乱 虚 散 偏 空 旧'),
    addressing: list('针对 对照 对 就 围绕 结合 按照 根据 聚焦 紧盯'),
  },

  /** Ordinals that are words, in their order; those that count (一是, 第一, ①) are the grammar of extract/measures.ts. */
  ordinals: [list('首先 其次 再次 最后')],

  /**
   * What a bulletin calls itself (`kinds`, at the end of its title), how one ends that tells only what is to be done
   * (`plans`), what its title is about (`topics`), endings of titles that are none (`foreign`), words that no title of a
   * bulletin has (`elsewhere`), what of it a text without a title says that it publishes (`reported`: 现将整改进展情况公布如下), and
   * how a line ends that names the column above a title (`columns`: 某医院党务公开).
   */
  title: {
    kinds: list(`
      通报 公告 公示 报告 函 情况 情况说明 清单 一览表 台账 公示表 公开表 公开 说明 整改情况表 情况表 进展表 反馈 整改结果
      意见 通告
    `),
    topics: list(`
      整改 反馈意见 反馈情况 销号 巡察反馈 巡视反馈 督察反馈 巡察情况 巡视情况 巡察意见 巡视意见 督察意见 督察情况 信访举报
      边督边改 转办 交办 反馈通报 检查反馈 督查反馈 检查情况反馈 检查情况的反馈 督查情况反馈 督查情况的反馈 检查意见反馈
      检查意见的反馈 检查问题反馈 检查发现问题 督查发现问题 专项整治 检视问题 问题整治 审议意见办理 审议意见研究处理 审议意见落实
      审议意见处理
    `),
    plans: list('整改方案 任务清单 整改计划'),
    foreign: list(`
      推进会 会议 召开 动员会 部署会 调度会 座谈会 方案 审计工作报告 办法 规定 通知 细则 调研 培训 综述 启动 进驻 征求意见
      动员部署 学习 讲话 条例 制度
    `),
    reported: list('情况 进展 结果 成效 意见'),
    columns: list('党务公开 政务公开 院务公开 校务公开 厂务公开 村务公开 信息公开 公开栏 公示栏 公开专栏 公开平台'),
    elsewhere: list('问答 解读 答疑 怎么写 怎么看 一图读懂 图解 范文 模板 范本'),
  },
  genre: {
    inspection: list('巡察 巡视 意识形态专项检查 意识形态工作责任制 选人用人专项检查 选人用人工作专项检查'),
    audit: list('审计'),
    environment: list(`
      生态环境保护督察 生态环保督察 环境保护督察 环保督察 生态环境警示片 长江经济带生态环境 黄河流域生态环境 生态环境
      中央环保 边督边改
    `),
    other: list('主题教育 民主生活会 组织生活会 专项整治 集中整治 专项治理'),
  },
  stage: {
    feedback: list(`
      反馈意见的通报 反馈情况 反馈巡察情况 反馈巡视情况 反馈巡察意见 反馈巡视意见 反馈督察意见 反馈督察情况 反馈会 反馈通报
      检查情况反馈 检查情况的反馈 督查情况反馈 督查情况的反馈 督察情况反馈 督察情况的反馈 巡察情况反馈 巡察情况的反馈
      巡视情况反馈 巡视情况的反馈 检查意见反馈 检查意见的反馈 检查问题反馈 问题反馈如下 意见反馈如下 反馈检查情况
      反馈检查意见 反馈督查情况 检查发现问题的通报 督查发现问题的通报 反馈问题清单
    `),
    'follow-up': list(`
      后续 持续整改 持续推进 整改“回头看” 再整改 遗留问题 长期整改 未完成 跟踪整改 第二次 第三次 第四次 第二阶段 第三阶段
    `),
    completion: list('完成情况 整改结果 销号 整改完成 验收'),
    progress: list('进展 推进情况 阶段性'),
  },

  /** How the title of a notice ends that feeds back what was found, where its issues tell of nothing done. */
  feedbackEndings: list('反馈意见 督察意见 巡察意见 巡视意见'),

  /**
   * Labels of the line below the title and of the page's index table; `issuedOn`: a day of the document, which is that of
   * its publication where the page prints no other.
   */
  meta: {
    publisher: list(`
      来源 信息来源 发布机构 发布单位 文章来源 稿件来源 来源单位 信息发布机构 公开主体 供稿单位 稿源 公开单位 发文单位
      发布部门 公开责任部门 发布者 供稿 发文机关 发布机关 制发机关 公开机构
    `),
    publishedAt: list(`
      发布时间 发布日期 时间 日期 发表时间 公开日期 信息时间 更新时间 公开时间 发稿时间 发布于 发表于 发布 录入时间 添加时间
      上传时间 公布日期 公布时间
    `),
    issuedOn: list('发文日期 生成日期'),
    editor: list('责任编辑 编辑 责编 编辑人 录入 网络编辑 编审 本文编辑 网站编辑'),
    other: list(`
      作者 浏览量 浏览次数 浏览 阅读 阅读量 阅读次数 访问量 访问次数 点击数 点击 点击量 点击率 字号 字体 字体大小 打印 分享
      分享到 索引号 信息索引号 成文日期 公开方式 名称 文号 主题词 信息分类 主题分类 有效性 扫一扫 关闭 人气 审核 审核人 签发
      信息名称 体裁 公开范围 公开形式 我要打印 收藏 朗读 视力保护色 保护视力色 组配分类 文章标题 标题 热度 关键字 关键词
      生效日期 废止日期 题裁 服务对象 发布人 作者单位 发文字号 文件编号 公文种类 公文时效 初审 复审 终审 一审 二审 三审 校对
      监制 主编 审稿 策划 签发人 来稿 撰稿 撰稿人 核稿 审定 公告编号 公告号 公示编号 通报编号
    `),
  },

  /** What the name of a public body ends with, where nothing but its place on a line tells that it is one. */
  bodyEndings: list(
    '局 委 办 院 会 室 处 科 府 部 网 校 厅 组 心 团 司 报 台 馆 所 站 镇 乡 区 县 市 省 股 队 村 社 行',
  ),

  /** Page furniture: a line that begins with one of these is none of the bulletin's text. */
  furniture: [
    ...list(`
    当前位置 您的位置 您当前的位置 您现在的位置 所在位置 现在位置 你的位置 您所在的位置 位置: 上一篇 下一篇 上一条 下一条
    相关链接 相关阅读 相关新闻 相关文章 相关信息 推荐阅读 信息推荐 热点推荐 版权所有 主办: 主办单位 承办: 承办单位 技术支持
    网站标识码 网站地图 打印本页 关闭窗口 【打印 【关闭 分享到 分享: 扫一扫 微信扫 用手机 返回顶部 返回首页 加入收藏
    设为首页 网站首页 首页 友情链接 附件下载 扫描二维码 二维码 点击收藏 我要纠错 我要收藏 地址栏 网站声明 关于我们 联系我们
    备案号 公安备案 免责声明 无障碍 长者模式 智能问答 政务微博 政务微信 Copyright ICP 跳到正文 责任声明 评论 网友评论
    发表评论 举报 字号: 浏览次数 附件: 点赞 责任编辑 点击蓝字 点击上方 长按识别
  `),
    '打印 关闭',
  ],

  /**
   * How the closing begins, behind the last issue: `openers` anywhere, `objections` where the sentence goes on with what
   * who has them may do (对以上情况有异议的,请…), `notes` only at the very end; `outlooks` only in a sentence on the body and its
   * rectification as a whole, `wholes` by themselves; `remainders` where they go on with the issues that are left and what will be done about
   * them; `asides` end an issue and belong to the part around it.
   */
  closing: {
    openers: list(`
      欢迎 敬请 诚请 如有意见 如有异议 如有问题 如对 公示期 公告期 公示时间 特此公示 特此公告 特此公开 特此通报 特此报告
      特此函复 专此函复 专此报告 特此函告 专此函告 此复 以上报告 以上整改情况,欢迎 以上问题整改情况,欢迎 以上整改情况,现予 以上是我 对上述整改情况,欢迎 对以上整改情况,欢迎 公众可拨打 公众可通过 联系电话 联系方式
      监督电话 举报电话 联系人 受理电话 通讯地址 通信地址 联系地址 邮政信箱 邮政编码 电子邮箱 电子信箱 邮箱: 邮编 反映渠道
      反映方式 监督方式 请予审议 监督举报 整改公开期 公开期 意见反馈 任何单位和个人 社会各界 广大干部群众 有关意见 意见建议
      佐证材料 证明材料 通报期间 公告期间 公开期间
    `),
    objections: list(`
      有意见 有异议 有不同意见 有意见建议 有意见和建议 有意见或建议 有意见、建议 有意见或异议 有疑问 有疑义 有建议 有问题
      有其他意见 提出异议
    `),
    asides: list(`
      此外,巡察组 此外,巡视组 此外,督察组 同时,巡察组 同时,巡视组 巡察组还收到 巡视组还收到 同时,督察组 督察要求 督察组要求
      督察组还 巡察组要求 巡视组要求 巡察组提出 巡视组提出 另外,巡察组 另外,巡视组 同时,还收到 此外,还收到 巡察期间,还
    `),
    notes: list('注: 备注:'),
    wholes: list(`
      整改永远在路上 巡察整改永远在路上 巡视整改永远在路上 整改工作永远在路上 督察整改永远在路上 整改没有完成时 整改没有休止符
      整改只有进行时 整改工作虽 巡察整改工作虽 巡视整改工作虽 目前,整改工作虽 目前,巡察整改工作虽 目前,巡视整改工作虽
      虽然整改工作 虽然巡察整改 虽然巡视整改 集中整改期结束后, 集中整改结束后,
    `),
    remainders: list('对尚未 对还未 对未完成 对未整改 对没有完成 对正在 对仍在 对需要 对需长期 对于尚未 针对尚未'),
    outlooks: list(`
      在今后的工作中 下一步 下一阶段 下步 今后 接下来 总的来看 总体来看 虽然 通过集中整改 经过集中整改 巡察整改工作取得 我们将
      通过此次 通过本次 通过这次 通过此轮 综上 总体上看 总体看 我局将 我市将 我县将 我区将 我省将 后续
    `),
  },

  /** Disciplinary and organisational measures of an accountability passage (问责处理), as printed. */
  discipline: list(`
    党纪处分 政务处分 党纪政务处分 党内警告 党内严重警告 撤销党内职务 留党察看 开除党籍 警告 记过 记大过 降级 撤职 开除 诫勉
    诫勉谈话 提醒谈话 谈话提醒 批评教育 责令检查 责令作出书面检查 责令书面检查 书面检查 组织处理 组织调整 通报批评 约谈
    警示谈话 函询 谈话函询 停职检查 调离岗位 免职 责令辞职 立案审查 立案调查 移送司法机关 移送司法 解除劳动合同 扣发绩效
    提醒 责令公开道歉 调整岗位 行政警告 行政记过 行政记大过 行政降级 行政撤职 扣减绩效薪酬 扣减薪酬 扣减绩效 纪律处分 处分
    政务警告 政务记过 政务记大过 政务降级 政务撤职 政务开除 重处分 轻处分 第一种形态 第二种形态 第三种形态 第四种形态
    经济处罚 经济处理 党纪立案 政务立案 诫勉处理 岗位调整 提醒约谈 廉政谈话 党内严重警告处分 党内警告处分 党纪轻处分 党纪重处分 政务轻处分 政务重处分
  `),

  /** Words by one of which a passage says that it speaks of accountability. */
  accountability: list(`
    追责问责 责任追究 问责 处分 诫勉 提醒谈话 谈话提醒 批评教育 组织处理 立案 党内警告 党内严重警告 政务警告 政务记过
    政务记大过 责令检查 责令书面检查 责令作出书面检查
  `),

  /** Words that, before a date, make it a plan. */
  plannedBefore: list(`
    计划 拟 预计 约定 商定 将于 将在 力争 争取 确保 计划于 拟于 预期 定于 待 有望 明确 要求 限于 限定 限期在 限期于
  `),

  /**
   * What such a word is only a part of, and says nothing of a plan: `words`, and what offices are called (计划财务科) that have it in
   * front of their `duties`.
   */
  notPlanned: {
    words: list(`
      计划财务 计划生育 计划单列 计划经济 计划免疫 接待 招待 款待 优待 看待 待遇 待业 待岗 模拟 虚拟 草拟 制定于 审定于 评定于
      认定于 鉴定于 核定于 对待 不明确 拟稿 拟办意见 拟提任干部 拟提任人选 拟提拔干部 拟提拔人选 拟任职人员 拟任干部 拟任人选 拟录用人员
      拟聘用人员 拟发展对象
    `),
    duties: list(`
      财务 发展 统计 基建 建设 投资 经营 资金 综合 项目 审计 采购 物资 生产 调度 管理 信息 技术 业务 预算 经济 合同 规划 价格
    `),
    offices: list('处 科 股 部 室 司 局 办 办公室 委 委员会'),
  },

  /**
   * By what the end of something that goes on is told, which may lie ahead: `until` in front of 至 (延续至9月30日), `behind` right
   * behind the day (9月30日到期), `before` anywhere in front of it (将随贷款于9月30日解除).
   */
  openEnds: {
    until: list(
      '延续 延期 延长 顺延 延后 延迟 延 展期 续签 续租 续约 续期 推迟 推延 缓 暂缓 宽限 宽限期 租赁期 租期 合同期 有效期 期限',
    ),
    behind: list('到期 届满 期满'),
    before: list('将随 将陆续 将逐步 将如期 将按期 将适时 将同步'),
  },

  /** How a sentence begins that tells what is to be done: the days by which it is to be lie ahead. */
  plannedSentences: list('下一步 下步 下阶段 接下来 后续将'),

  /** Words by which a text says that something is not done yet. */
  pending: list(`
    尚未 仍未 还未 暂未 正在 仍在 尚在 有待 仍有 还有 正与 正向 正按 仍需 尚需 待
  `),

  /**
   * How prose says why something is open and what comes next: `reasons` begin a sentence that says why, `notReasons` only look
   * like 因…; `obstacles` beside `pending` are told with a reason; so are `shortages`, but as often with one for what was done
   * (布局不足,撤并6个), unless what follows says what is `left`; `waits` and `steps` say what is waited for or comes next, `striving`
   * too where nothing follows; `plans` stand before a day, or one of the `occasions`, by which one of the `deeds` is to be done.
   */
  outlook: {
    reasons: list('由于 因为'),
    notReasons: list('因此 因而 因地 因公 因私 因人 因材 因时 因素 因果 因势 因村 因户 因企 因事 因校 因应'),
    obstacles: list(`
      难以 无法 不能 未能 短期内 延误 延期 推迟 未移交 未批复 未到位
    `),
    shortages: list('滞后 困难 不足 有限 较长 较慢 偏低 偏高'),
    left: list('剩余 其余 余下 目前 仅 只 部分 尚 仍 还有 还剩 还需 未 没有 难'),
    waits: list(`
      正等待 正在等待 仍在等待 等待法院 等待判决 等待批复 等待审批 等待上级 尚需时日 尚需时间 还需时日 还需时间 仍需时日 仍需时间
      需要一定时间 需一定时间 需上级 需要上级
    `),
    steps: list('将继续'),
    striving: list('争取资金支持 争取资金 争取上级资金 争取上级支持 争取项目支持 争取政策支持'),
    plans: list('计划 拟 预计 力争 争取 将于 将在 定于 有望 预期 确保'),
    occasions: list('春节 国庆 国庆节 元旦 中秋 中秋节 五一 汛期 主汛期 开学 秋季开学 春季开学 入冬 供暖季 采暖季'),
    deeds: list(`
      完成 竣工 建成 投入 投用 交付 启动 开工 动工 实施 出台 印发 化解 办结 销号 验收 召开 清退 收回 搬迁 拆除 整改 招标 完工 通车
      运行 使用 解决 清理 兑付 支付 偿还 落实 达标 到位 补齐 消除 上线 移交 签订 办理 取得 审批 改造 修复 恢复
    `),
  },

  /**
   * Who inspects beside 巡视组, 巡察组, 督察组 and audit offices of the state: `teams`, in front of 组, and the `auditOffices` of
   * `institutions`. `orders` are those of who only had it done (根据省审计厅统一部署), `arrangements` may be those of who did it,
   * `hearings` how a meeting is told of what was found. What of a body is inspected is no part of its name: `matters` cut it off; what ends with `noBody` is one alone,
   * except for one of the `offices` within it. `beforeRounds` are verbs in front of a round (贯彻落实第二轮).
   */
  inspection: {
    teams: list('专项检查 监督检查 督导 督查 巡查 督导评估 督导评价 督导核查'),
    institutions: list('学校 学院 大学 医院 集团 集团公司 总公司 公司 校 院'),
    auditOffices: list(
      '审计处 审计部 审计科 审计室 审计办公室 审计中心 内部审计部 内审部 审计法务部 审计风控部 监察审计部 纪检审计部',
    ),
    orders: list('部署 委托 授权 统一安排 统一组织 统一要求 统一计划'),
    arrangements: list('安排 计划'),
    hearings: list('会听取 会审议 会议听取 会议审议 会议上听取 会上听取 会议专题听取 会专题听取'),
    offices: list('局 厅 委员会 管委会'),
    beforeRounds: list('落实 贯彻 对照 开展 进行 实施 启动 接受 配合 迎接'),
    noBody: list('情况 工作 资金 项目 政策 问题 基金 经费 补贴 专款 决算'),
    matters: list(`
      部门预算执行 预算执行 财政财务 财务收支 财政收支 财务管理 内部控制 资产管理 资产负债 建设项目 工程项目
      领导干部经济责任 经济责任 主要负责人 主要领导 任期 落实 贯彻 意识形态 选人用人 党建工作责任制
    `),
  },

  /**
   * Words that make a figure none of the bulletin's own: `rounds` of an earlier round, `earlier` of an earlier time, `former` of
   * what a first bulletin told, `meetings` where others looked for issues, `lookedFor` of what the inspected found themselves, `takenOn` of those that somebody takes charge of,
   * `chosen` of those that are dealt with apart (对3个突出问题逐一批示), `abolished` of systems that are no more, unless others are
   * `made` with them. `prepared` is what was done so far for issues that are being worked on.
   */
  figures: {
    rounds: list('上轮 上一轮 往年 历年 前一轮 前两轮'),
    earlier: list('上次 前期 结束时 期满时'),
    former: list('那一轮 当时 上一阶段 前一阶段 曾于'),
    meetings: list('民主生活会 组织生活会 热线 谈心谈话 主题教育 主题党日'),
    lookedFor: list('检视 查摆 查找 自查'),
    chosen: list('突出 重点 难点 疑难 重大 关键 复杂'),
    takenOn: list('领办 认领 包抓 包保 包联 牵头'),
    abolished: list('废止 废除 取消 停用'),
    made: list('新建 新增 制定 制订 订立 修订 修改 完善 健全 建立 出台 印发'),
    prepared: list('制定 制订 明确 细化 建立 列出 拟定 编制 形成 提出 纳入 落实'),
  },

  /**
   * Words about names: `beforeCompanies` what is done with a company whose name follows (约谈某有限公司), and occurs in none,
   * `withinCompanies` the same where a name may have its characters (回收购销), so that they count only where a clause or a part of one begins,
   * as it does behind a word that ends like an `actors`;
   * `posts` behind which a person's name stands, `surnames` that are common and begin few other words, `noNames` those words,
   * `behindNames` what goes on behind a name (李卫国同志, 李卫国任组长).
   */
  entities: {
    beforeCompanies: list(`
      会同 委托 约谈 督促 责令 要求 聘请 选聘 聘用 邀请 处罚 起诉 函告 致函 移交 交由 查处 依托 敦促 催促 走访 督导 下属 所属 追究
      清退 更换 责成 批评 通报批评 中标单位 中标企业 中标人 施工单位 承建单位 建设单位 监理单位 设计单位 供应商 承包商 承租方
      第三方机构 运营单位 业主单位
    `),
    withinCompanies: list(`
      成立 注册 组建 引进 引入 收购 授权 设立 新设 筹建 注销 指导 协调 通知 联系 对接 推动 通报
    `),
    actors: list('局 委 办 府 院 组 司 会 部 所 站 校 政府'),
    posts: list(`
      主任 局长 县长 区长 市长 镇长 乡长 州长 处长 科长 股长 所长 站长 队长 组长 部长 厅长 会长 馆长 台长 园长 院长 校长 行长 场长
      社长 村长 庭长 厂长 班长 检察长 秘书长 理事长 董事长 监事长 护士长 书记 支书 主席 经理 会计 出纳 文书 负责人 责任人
      法定代表人 经办人 职工 司机 护士 医生 教师 干部
    `),
    surnames: list(`
      王 李 张 刘 陈 杨 赵 黄 吴 徐 孙 胡 朱 林 郭 罗 梁 宋 郑 韩 唐 冯 邓 曹 彭 萧 董 袁 潘 蒋 蔡 杜 叶 苏 魏 吕 丁 沈 姚 卢 姜
      崔 谭 汪 廖 贾 韦 邹 孟 秦 邱 侯 薛 闫 莫 蒲 覃 龚 郝 尹 倪 俞 阮 聂 骆 詹
    `),
    noNames: list(`
      张贴 张挂 张榜 陈述 陈列 黄牌 王牌 林长 林业 林区 林场 林地 林权 林木 林草 林下 罗列 董事 杜绝 郑重 胡乱 莫名 莫大 莫过 黄赌 黄河
      唐诗 宋词 苏州 徐州 郑州 邓州 彭州 黄山 黄冈 黄石 唐山 唐县 梁山 吴江 吴中 吴忠 张家 李家 王家 刘家 陈家 杨家 赵家 张掖 张北
      沈阳 沈丘 魏县 叶县 曹县 萧县 萧山 罗平 罗定 罗湖 韩城 林芝 林州 孟州 孟津 秦皇岛 吕梁 邹城 邹平 侯马 薛城 姜堰 汪清 苏北 苏南
      徐汇 莫斯科 蒲江 蒲城 宋庄 陈仓
    `),
    behindNames: list(`
      同志 任 带队 牵头 带领 率 主持 等 带头 给予 进行 批评 负责 分别 为组长 为副组长 为成员 退回 退还 退缴 予以
    `),
  },

  /** Figures that a bulletin states of itself. */
  claims: [
    {
      kind: 'measures',
      nouns: list('措施 整改措施 举措 整改举措 具体措施 条措施 具体整改措施'),
      units: list('条 项 个 条次'),
    },
    {
      kind: 'systems',
      nouns: list(`
        制度 制度机制 规章制度 制度规范 完善制度 制度办法 制度文件 机制 长效机制 制度性文件 管理制度 建章立制
      `),
      units: list('项 个 条 件 部'),
    },
    {
      kind: 'meetings',
      nouns: list(`
        党组会 党组会议 党委会 党委会议 专题会 专题会议 推进会 调度会 会议 专题推进会 整改调度会 整改推进会 支委会
        党工委会议 常委会会议 常委会议 领导小组会议 专题研究会议 党组扩大会议 党委扩大会议 工作推进会 办公会 部署会 党员大会
        会 联席会议 工作会议 党总支会议 支部委员会 党委(扩大)会议 党委(扩大)会 党组(扩大)会议 党组(扩大)会
        党委会(扩大)会议 支部(扩大)会议
      `),
      units: list('次 场 场次 余次'),
    },
  ],
}

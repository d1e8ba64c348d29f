/** The pairs of characters that say nothing about what a text of the genre is about. */
import { pairOf } from './units.ts'

const words =
  '整改 情况 问题 工作 制度 管理 落实 完成 进行 开展 组织 建立 完善 规定 责任 单位 人员 召开 会议 专题 学习 研究 制定 印发 明确 ' +
  '加强 进一 一步 一是 二是 三是 四是 五是 严格 要求 部门 有关 相关 按照 根据 通过 推进 推动 督促 检查 监督 机制 健全 有效 及时 全面 ' +
  '已经 全部 目前 正在 今年 年度 以来 截至 领导 班子 党组 党委 党支 支部 书记 成员 干部 全体 全县 全市 全区 各级 ' +
  '措施 方案 计划 台账 清单 任务 负责 分管 主要 重点 意识 进展 成效 持续 长效 长期 规范 提高 提升 确保 实现 ' +
  '对照 逐项 逐一 梳理 自查 排查 立行 行立 立改 到位 不到 反馈 巡察 巡视 审计 督察'

/** Particles, prepositions, counting: no pair with one of them is a word of substance. */
const particles = '的了和与及等对在为由将并已以于从向把被经其该此每各个次项名年月日不'

const pairs = new Set(
  words.split(' ').map((word) => pairOf(word.codePointAt(0) as number, word.codePointAt(1) as number)),
)
const singles = new Set(Array.from(particles, (c) => c.codePointAt(0) as number))

/** Whether two neighbouring units (see units.ts) are common to the genre. */
export function isCommonPair(left: number, right: number): boolean {
  return singles.has(left) || singles.has(right) || pairs.has(pairOf(left, right))
}

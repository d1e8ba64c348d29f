/** Which words of a title tell little of what it is about. */

/**
 * Words of complaint and of office that any two titles may share without being about the same thing:
 * 档案管理不规范 and 票据管理不规范 are two issues.
 */
const generic =
  /不(?:够|太|甚|尽|很)?(?:到位|规范|严格|严肃|严密|严谨|严|有力|得力|力|深入|深刻|深|扎实|实|足|强|高|健全|完善|完整|及时|彻底|充分|全面|精准|明显|明确|清晰|清|细致|细|紧|准确|准|全|多|大|好|牢|合理|平衡|充足|落实|作为|担当|重视)|不够|(?:有待|亟待|需要)?(?:加强|提高|提升|完善|改进)|缺失|缺位|缺乏|缺少|滞后|缓慢|迟缓|薄弱|弱化|淡化|虚化|松懈|宽松|软|粗放|混乱|随意|违规|欠缺|偏差|偏弱|偏低|偏慢|差距|短板|不足|现象|工作|建设|管理|监管|监督|管控|制度|机制|责任制|责任|落实|执行|贯彻|推进|开展|履行|意识|力度|重视|作用|发挥|情况|方面|问题|整改|存在|部分|个别|有的|一些|没有|未能|未|够|较|的|等|和|与|及|对|在/g

/**
 * Marks the characters of a title core that tell little.
 *
 * @returns one flag per UTF-16 code unit
 */
export function genericMask(core: string): boolean[] {
  const mask = Array.from({ length: core.length }, () => false)
  for (const match of core.matchAll(generic)) mask.fill(true, match.index, match.index + match[0].length)
  return mask
}
